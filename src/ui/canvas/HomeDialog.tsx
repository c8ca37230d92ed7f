import { useState } from 'react';
import type { PersonId } from '#model';
import { addRow, changeRow, removeRow } from '#operations';
import { displayName } from '#scene';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';

/** People who live together, as one outline: a new home, or one that is there already. */
export default function HomeDialog({
  people,
  home,
  onClose,
}: {
  readonly people: readonly PersonId[];
  /** The household that is changed; absent: a new one. */
  readonly home?: string;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const known = home === undefined ? undefined : doc.households.get(home);
  const [label, setLabel] = useState(known?.label ?? '');

  const keep = () => {
    onClose();
    const named = label ? { label } : {};
    workspace.run(
      (now, newId) =>
        home === undefined
          ? addRow(now, newId, 'households', {
              members: people.map((person) => ({ id: newId<'entry'>('E'), person })),
              ...named,
            })
          : changeRow(now, newId, 'households', home, { label: label || undefined }),
      { select: 'keep' },
    );
  };
  const remove = () => {
    onClose();
    if (home !== undefined)
      workspace.run((now, newId) => removeRow(now, newId, 'households', home), {
        select: 'keep',
        notify: true,
      });
  };
  return (
    <Dialog title={say('sharedHome.title')} open onClose={onClose}>
      <p>{words.list(people.map((id) => displayName(doc, words, id)))}</p>
      <TextField
        label={say('sharedHome.label')}
        value={label}
        placeholder={say('sharedHome.example')}
        autoFocus
        onSave={setLabel}
      />
      <div className="dialog__actions">
        {home === undefined ? null : (
          <Button variant="danger" onPress={remove}>
            {say('sharedHome.remove')}
          </Button>
        )}
        <Button onPress={onClose}>{say('app.cancel')}</Button>
        <Button variant="primary" onPress={keep}>
          {say(home === undefined ? 'sharedHome.add' : 'app.done')}
        </Button>
      </div>
    </Dialog>
  );
}
