import { useState } from 'react';
import { type Organisation, type OrganisationId, organisationKinds, type PersonId } from '#model';
import { addRow, changeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';

/** People of one agency, service or club, as one outline: a new one, or one that the case has already. */
export default function GroupDialog({
  people,
  onClose,
}: {
  readonly people: readonly PersonId[];
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const groups = useOpen((open) => open.document.organisations);
  const doc = useOpen((open) => open.document);
  const [chosen, setChosen] = useState<OrganisationId>();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Organisation['kind']>();
  const known = chosen === undefined ? undefined : groups.get(chosen);

  const keep = () => {
    if (chosen === undefined && name === '') return;
    onClose();
    workspace.run(
      (now, newId) => {
        const belong = known?.members ?? [];
        const members = [
          ...belong,
          ...people
            .filter((person) => !belong.some((member) => member.person === person))
            .map((person) => ({ id: newId<'entry'>('E'), person })),
        ];
        return chosen === undefined
          ? addRow(now, newId, 'organisations', { name, members, ...(kind ? { kind } : {}) })
          : changeRow(now, newId, 'organisations', chosen, { members });
      },
      { select: 'keep' },
    );
  };
  return (
    <Dialog title={say('group.title')} open onClose={onClose}>
      <p>{words.list(people.map((id) => displayName(doc, words, id)))}</p>
      <div className="form">
        {groups.size ? (
          <Select
            label={say('group.which')}
            value={chosen}
            options={[...groups.values()].map(({ id, name: label }) => ({ id, label }))}
            none={say('group.new')}
            onChange={setChosen}
          />
        ) : null}
        {chosen === undefined ? (
          <>
            <TextField
              label={say('group.name')}
              value={name}
              placeholder={say('group.example')}
              autoFocus
              onSave={setName}
            />
            <Select
              label={say('organisation.kindOf')}
              value={kind}
              options={organisationKinds.map((id) => ({
                id,
                label: capital(say(`organisation.${id}`)),
              }))}
              none={say('app.notSaid')}
              onChange={setKind}
            />
          </>
        ) : null}
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.cancel')}</Button>
        <Button variant="primary" onPress={keep}>
          {say('group.add')}
        </Button>
      </div>
    </Dialog>
  );
}
