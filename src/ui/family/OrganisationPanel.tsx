import { Trash2 } from 'lucide-react';
import { type Id, type Organisation, organisationKinds } from '#model';
import { changeRow, removeRow } from '#operations';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { GroupTies } from '../network/GroupTies.tsx';
import { Members } from '../panel/Members.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';

/** A group, service, club or school: its name, its kind, and who belongs to it. */
export function OrganisationPanel({ id }: { readonly id: Id }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const group = useOpen((open) => open.document.organisations.get(id));
  if (!group) return null;
  const change = (fields: { [Field in keyof Organisation]?: Organisation[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'organisations', id, fields), {
      select: 'keep',
    });
  return (
    <>
      <PanelHead
        title={group.name}
        line={group.kind ? capital(say(`organisation.${group.kind}`)) : ''}
      />
      <div className="panel__body">
        <TextField
          label={say('organisation.name')}
          value={group.name}
          readOnly={readOnly}
          onSave={(name) => name && change({ name })}
        />
        <Select
          label={say('organisation.kindOf')}
          value={group.kind}
          options={organisationKinds.map((kind) => ({
            id: kind,
            label: capital(say(`organisation.${kind}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={say('organisation.childLabel')}
          value={group.childLabel ?? ''}
          readOnly={readOnly}
          onSave={(text) => change({ childLabel: text || undefined })}
        />
        <TextField
          label={say('network.groupSize')}
          value={group.size === undefined ? '' : String(group.size)}
          inputMode="numeric"
          readOnly={readOnly}
          onSave={(text) => {
            const size = Number(text);
            change({ size: text && Number.isInteger(size) && size >= 0 ? size : undefined });
          }}
        />
        <h3>{say('organisation.members')}</h3>
        <div className="stack stack--wide">
          <Members
            members={group.members ?? []}
            roles
            onChange={(members) => change({ members: members.length ? members : undefined })}
          />
        </div>
      </div>
      <GroupTies id={id} />
      {readOnly ? null : (
        <footer className="panel__foot">
          <Button
            variant="danger"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'organisations', id), {
                select: [],
                notify: true,
              })
            }
          >
            <Trash2 size={16} aria-hidden /> {say('organisation.remove')}
          </Button>
        </footer>
      )}
    </>
  );
}
