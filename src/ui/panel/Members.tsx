import { X } from 'lucide-react';
import type { EntryId, FuzzyDate, PersonId } from '#model';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { TextField } from '../kit/TextField.tsx';
import { PersonLink } from '../person/FamilySection.tsx';
import { DateField } from './DateField.tsx';
import { PersonSelect } from './PersonSelect.tsx';

/** Somebody who belongs to a home or group, from when to when. */
interface Member {
  readonly id: EntryId;
  readonly person: PersonId;
  readonly role?: string;
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
}

/** The people of a home or group, with their dates and, in a group, their parts in it. */
export function Members<Each extends Member>({
  members,
  roles = false,
  onChange,
}: {
  readonly members: readonly Each[];
  readonly roles?: boolean;
  readonly onChange: (members: Each[]) => void;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const change = (
    member: Each,
    fields: { [Field in keyof Member]?: Member[Field] | undefined },
  ) => {
    const kept = Object.entries({ ...member, ...fields }).filter(([, each]) => each !== undefined);
    // The same member with a field replaced or gone.
    const next = Object.fromEntries(kept) as unknown as Each;
    onChange(members.map((each) => (each.id === member.id ? next : each)));
  };
  return (
    <>
      {members.map((member) => (
        <div key={member.id} className="card">
          <div className="link-row">
            <PersonLink id={member.person} about={member.role ?? ''} />
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: displayName(doc, words, member.person) })}
                onPress={() => onChange(members.filter(({ id }) => id !== member.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </div>
          {roles ? (
            <TextField
              label={say('member.role')}
              value={member.role ?? ''}
              readOnly={readOnly}
              onSave={(role) => change(member, { role: role || undefined })}
            />
          ) : null}
          <DateField
            label={say('couple.from')}
            value={member.from}
            onSave={(from) => change(member, { from })}
          />
          <DateField
            label={say('couple.to')}
            value={member.to}
            onSave={(to) => change(member, { to })}
          />
        </div>
      ))}
      {readOnly ? null : (
        <PersonSelect
          label={say('member.add')}
          value={undefined}
          except={members.filter(({ to }) => to === undefined).map(({ person }) => person)}
          onChange={(person) => {
            if (person === undefined) return;
            // A new member has nothing but who they are.
            const made = { id: workspace.newId<'entry'>('E'), person } as unknown as Each;
            onChange([...members, made]);
          }}
        />
      )}
    </>
  );
}
