import { type NameValue, nameKinds, nameOrigins, type Person } from '#model';
import { addClaim, changeClaim, removeClaim } from '#operations';
import { capital } from '#words';
import { useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { personClaims } from '../panel/ClaimField.tsx';
import { DateField } from '../panel/DateField.tsx';
import { NewText } from '../panel/NewText.tsx';
import { PersonSelect } from '../panel/PersonSelect.tsx';

type NameClaim = Person['names'][number];

/** Every name somebody has or had: of what kind, since when, and whose surname it was. */
export function NamesSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const workspace = useWorkspace();
  const at = personClaims(person.id, 'names');
  const add = (text: string) => {
    const [given, ...surname] = text.split(' ');
    const value: NameValue = {
      ...(given ? { given } : {}),
      ...(surname.length ? { surname: surname.join(' ') } : {}),
      kind: 'knownAs',
    };
    workspace.run((doc, newId) => addClaim(doc, newId, at, { value }), { select: 'keep' });
  };
  return (
    <div className="form">
      {person.names.map((claim) => (
        <NameCard key={claim.id} person={person} claim={claim} />
      ))}
      <NewText label={say('name.add')} onAdd={add} />
    </div>
  );
}

function NameCard({ person, claim }: { readonly person: Person; readonly claim: NameClaim }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const at = personClaims(person.id, 'names');
  const { value: name } = claim;
  const change = (fields: { [Field in keyof NameValue]?: NameValue[Field] | undefined }) => {
    const kept = Object.entries({ ...name, ...fields }).filter(([, value]) => value !== undefined);
    // The same name with some parts replaced or gone.
    const value = Object.fromEntries(kept) as NameValue;
    void workspace.run((doc, newId) => changeClaim(doc, newId, at, claim.id, { value }), {
      select: 'keep',
    });
  };
  const text = (field: 'nickname' | 'prefix' | 'suffix' | 'note' | 'given' | 'surname') => (
    <TextField
      label={say(`name.${field}`)}
      value={name[field] ?? ''}
      readOnly={readOnly}
      onSave={(next) => change({ [field]: next || undefined })}
    />
  );
  const first = person.names[0] === claim;
  return (
    <div className="card">
      <strong>{[name.given, name.surname].filter(Boolean).join(' ') || name.nickname}</strong>
      {first ? null : (
        <>
          {text('given')}
          {text('surname')}
        </>
      )}
      <Select
        label={say('name.kind')}
        value={name.kind}
        options={nameKinds.map((kind) => ({ id: kind, label: capital(say(`nameKind.${kind}`)) }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(kind) => change({ kind })}
      />
      <DateField label={say('name.from')} value={name.from} onSave={(from) => change({ from })} />
      <Select
        label={say('name.origin')}
        value={name.origin}
        options={nameOrigins.map((origin) => ({
          id: origin,
          label: capital(say(`nameOrigin.${origin}`)),
        }))}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(origin) => change({ origin })}
      />
      {name.origin || name.originPerson ? (
        <PersonSelect
          label={say('name.originPerson')}
          value={name.originPerson}
          onChange={(originPerson) => change({ originPerson })}
        />
      ) : null}
      {text('nickname')}
      {text('prefix')}
      {text('note')}
      {readOnly || person.names.length < 2 ? null : (
        <Button
          variant="danger"
          onPress={() =>
            workspace.run((doc, newId) => removeClaim(doc, newId, at, claim.id), {
              select: 'keep',
              notify: true,
            })
          }
        >
          {say('name.remove')}
        </Button>
      )}
    </div>
  );
}
