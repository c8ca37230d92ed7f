import { X } from 'lucide-react';
import { type Person, roles } from '#model';
import { changeRow } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ClaimField, personClaims } from '../panel/ClaimField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { NewText } from '../panel/NewText.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';
import { TextEditor } from './editors.tsx';

/** What somebody is to the child and the work, what they do, speak, believe and like. */
export function LifeSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const fact = (field: 'occupations' | 'languages' | 'ethnicity' | 'religion', label: string) => (
    <ClaimField
      at={personClaims(person.id, field)}
      claims={person[field]}
      label={label}
      editor={TextEditor}
      several={field === 'occupations' || field === 'languages'}
    />
  );
  return (
    <div className="form">
      <Roles person={person} />
      <Interests person={person} />
      {fact('occupations', say('person.occupation'))}
      {fact('languages', say('person.language'))}
      {fact('ethnicity', say('person.ethnicity'))}
      {fact('religion', say('person.religion'))}
    </div>
  );
}

type Role = NonNullable<Person['roles']>[number];

function Roles({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const held = person.roles ?? [];
  const save = (next: readonly Role[]) =>
    void workspace.run(
      (doc, newId) =>
        changeRow(doc, newId, 'persons', person.id, { roles: next.length ? [...next] : undefined }),
      { select: 'keep' },
    );
  const change = (role: Role, fields: { [Field in keyof Role]?: Role[Field] | undefined }) => {
    const kept = Object.entries({ ...role, ...fields }).filter(([, value]) => value !== undefined);
    // The same role with a field replaced or gone.
    const next = Object.fromEntries(kept) as Role;
    save(held.map((each) => (each.id === role.id ? next : each)));
  };
  return (
    <div className="stack stack--wide">
      <h4 className="field__label">{say('person.roles')}</h4>
      {held.map((role) => (
        <div key={role.id} className="card">
          <div className="link-row">
            <strong>{capital(say(`role.${role.role}`))}</strong>
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: say(`role.${role.role}`) })}
                onPress={() => save(held.filter(({ id }) => id !== role.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </div>
          <DateField
            label={say('couple.from')}
            value={role.from}
            onSave={(from) => change(role, { from })}
          />
          <DateField
            label={say('couple.to')}
            value={role.to}
            onSave={(to) => change(role, { to })}
          />
          <TextField
            label={say('role.note')}
            value={role.note ?? ''}
            readOnly={readOnly}
            onSave={(note) => change(role, { note: note || undefined })}
          />
        </div>
      ))}
      {readOnly ? null : (
        <Select
          label={say('person.addRole')}
          hideLabel
          value={undefined}
          options={roles.map((role) => ({ id: role, label: capital(say(`role.${role}`)) }))}
          none={say('person.addRole')}
          onChange={(role) => role && save([...held, { id: workspace.newId<'entry'>('E'), role }])}
        />
      )}
    </div>
  );
}

function Interests({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const interests = person.interests ?? [];
  const save = (next: NonNullable<Person['interests']>) =>
    void workspace.run(
      (now, newId) =>
        changeRow(now, newId, 'persons', person.id, { interests: next.length ? next : undefined }),
      { select: 'keep' },
    );
  const share = (id: string, sharedWith: NonNullable<Person['interests']>[number]['sharedWith']) =>
    save(interests.map((each) => (each.id === id ? { ...each, sharedWith } : each)));
  return (
    <div className="stack stack--wide">
      <h4 className="field__label">{say('person.interests')}</h4>
      {interests.map((interest) => (
        <div key={interest.id} className="card">
          <div className="link-row">
            <strong>{interest.text}</strong>
            {readOnly ? null : (
              <IconButton
                name={say('app.removeNamed', { name: interest.text })}
                onPress={() => save(interests.filter(({ id }) => id !== interest.id))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </div>
          {interest.sharedWith.length ? (
            <div className="tags">
              {interest.sharedWith.map((id) => {
                const name = displayName(doc, words, id);
                return (
                  <span key={id} className="tag">
                    {name}
                    {readOnly ? null : (
                      <IconButton
                        name={say('app.removeNamed', { name })}
                        onPress={() =>
                          share(
                            interest.id,
                            interest.sharedWith.filter((each) => each !== id),
                          )
                        }
                      >
                        <X size={14} aria-hidden />
                      </IconButton>
                    )}
                  </span>
                );
              })}
            </div>
          ) : null}
          {readOnly ? null : (
            <PersonSelect
              label={say('person.shareInterest')}
              value={undefined}
              except={[person.id, ...interest.sharedWith]}
              onChange={(other) =>
                other !== undefined && share(interest.id, [...interest.sharedWith, other])
              }
            />
          )}
        </div>
      ))}
      <NewText
        label={say('person.addInterest')}
        onAdd={(text) =>
          save([...interests, { id: workspace.newId<'entry'>('E'), text, sharedWith: [] }])
        }
      />
    </div>
  );
}
