import { useMemo, useState } from 'react';
import { type BondKindId, bondKind, bondKinds, type PersonId } from '#model';
import { addRow } from '#operations';
import { displayName, lineMarks } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Marks } from '../kit/Marks.tsx';

const all = Object.keys(bondKinds) as BondKindId[];
const everyday = all.filter((kind) => bondKind(kind).everyday);
const sample = [
  { x: 0, y: 0 },
  { x: 72, y: 0 },
];

/** Which bond two people have: a dozen everyday kinds first, each with its line. */
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
  const [more, setMore] = useState(false);
  const [from, to] = between;
  const shown = useMemo(
    () => (more ? [...everyday, ...all.filter((kind) => !everyday.includes(kind))] : everyday),
    [more],
  );
  const choose = (kind: BondKindId) => {
    const edit = workspace.run(
      (now, newId) => addRow(now, newId, 'bonds', { between: [from, to], kind }),
      { select: 'keep', anchor: from },
    );
    const row = edit?.changes.find(({ table }) => table === 'bonds')?.id;
    if (row !== undefined) workspace.select({ persons: new Set(), line: { table: 'bonds', row } });
    onClose();
  };
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
      <div className="bond-grid">
        {shown.map((kind) => (
          <button key={kind} type="button" className="bond-choice" onClick={() => choose(kind)}>
            <svg width={76} height={32} viewBox="-2 -16 76 32" aria-hidden focusable="false">
              <Marks marks={lineMarks(bondKind(kind).line, sample)} />
            </svg>
            {capital(say(`bond.${kind}`))}
          </button>
        ))}
      </div>
      <div className="dialog__actions">
        {more ? null : <Button onPress={() => setMore(true)}>{say('bond.more')}</Button>}
        <Button onPress={onClose}>{say('app.cancel')}</Button>
      </div>
    </Dialog>
  );
}
