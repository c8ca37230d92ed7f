import { Pencil, Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { CustomKind, PersonId } from '#model';
import { addRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { kindLists, kindName, lineOfKind, ownKinds } from '../kinds/kindLists.ts';
import { LineSample } from '../kinds/LineSample.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { fetched } from '../kit/fetched.tsx';

const OwnKindDialog = fetched(() =>
  import('../kinds/OwnKindDialog.tsx').then(({ OwnKindDialog: Found }) => ({ default: Found })),
);
const { everyday, more } = kindLists.bond;

/** Which bond two people have: a dozen everyday kinds first, each with its line, then the user's own. */
export function BondPicker({
  between,
  onClose,
}: {
  readonly between: readonly [PersonId, PersonId];
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const [all, setAll] = useState(false);
  const [making, setMaking] = useState<CustomKind | 'new'>();
  const [from, to] = between;
  const choose = (kind: string) => {
    const edit = workspace.run(
      (now, newId) => addRow(now, newId, 'bonds', { between: [from, to], kind }),
      { select: 'keep', anchor: from },
    );
    const row = edit?.changes.find(({ table }) => table === 'bonds')?.id;
    if (row !== undefined) workspace.select({ persons: new Set(), line: { table: 'bonds', row } });
    onClose();
  };
  const choice = (kind: string) => (
    <button key={kind} type="button" className="bond-choice" onClick={() => choose(kind)}>
      <LineSample line={lineOfKind(doc, 'bond', kind)} />
      {capital(kindName(doc, words, 'bond', kind))}
    </button>
  );
  const own = ownKinds(doc, 'bond');
  return (
    <Dialog
      title={say('bond.title', {
        from: displayName(doc, words, from),
        to: displayName(doc, words, to),
      })}
      open
      onClose={onClose}
      wide
    >
      <p className="small">{say('bond.about')}</p>
      <div className="bond-grid">{(all ? [...everyday, ...more] : everyday).map(choice)}</div>
      {own.length ? (
        <>
          <h3 className="field__label">{say('ownKind.yours')}</h3>
          <div className="bond-grid">
            {own.map((kind) => (
              <div key={kind.id} className="bond-own">
                {choice(kind.id)}
                <IconButton
                  name={say('ownKind.changeNamed', { name: kind.name })}
                  onPress={() => setMaking(kind)}
                >
                  <Pencil size={15} aria-hidden />
                </IconButton>
              </div>
            ))}
          </div>
        </>
      ) : null}
      <div className="dialog__actions">
        <Button variant="act" onPress={() => setMaking('new')}>
          <Plus size={15} aria-hidden /> {say('ownKind.new')}
        </Button>
        {all ? null : <Button onPress={() => setAll(true)}>{say('bond.more')}</Button>}
        <Button onPress={onClose}>{say('app.cancel')}</Button>
      </div>
      {making ? (
        <Suspense fallback={null}>
          <OwnKindDialog
            of="bond"
            kind={making === 'new' ? undefined : making}
            onDone={choose}
            onClose={() => setMaking(undefined)}
          />
        </Suspense>
      ) : null}
    </Dialog>
  );
}
