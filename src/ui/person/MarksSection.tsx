import { markStates, type Person, type PersonMarkKindId, personMarkKinds } from '#model';
import { capital } from '#words';
import { useSay, useWords } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ClaimField, type Editor, personClaims } from '../panel/ClaimField.tsx';

type MarkValue = NonNullable<Person['marks']>[number]['value'];
const kinds = Object.keys(personMarkKinds) as PersonMarkKindId[];

const MarkEditor: Editor<MarkValue> = ({ label, value, readOnly, onSave }) => {
  const say = useSay();
  const words = useWords();
  const options = kinds.map((kind) => ({
    id: kind as string,
    label: capital(words.sayOr(`mark.${kind}`, kind)),
  }));
  const known = value === undefined || options.some(({ id }) => id === value.kind);
  const set = (fields: { [Field in keyof MarkValue]?: MarkValue[Field] | undefined }) => {
    const kept = Object.entries({ ...value, ...fields }).filter(([, each]) => each !== undefined);
    // The same mark with a field replaced or gone; it keeps its kind.
    onSave(Object.fromEntries(kept) as MarkValue);
  };
  return (
    <>
      <Select
        label={label}
        value={value?.kind}
        options={known ? options : [...options, { id: value.kind, label: value.kind }]}
        none={say('app.notSaid')}
        readOnly={readOnly}
        onChange={(kind) => (kind ? set({ kind }) : onSave(undefined))}
      />
      {value ? (
        <>
          <Select
            label={say('marks.state')}
            value={value.state ?? 'active'}
            options={markStates.map((state) => ({
              id: state,
              label: capital(say(`markState.${state}`)),
            }))}
            readOnly={readOnly}
            onChange={(state) => set({ state: state === 'active' ? undefined : state })}
          />
          <TextField
            label={say('marks.text')}
            value={value.text ?? ''}
            readOnly={readOnly}
            onSave={(text) => set({ text: text || undefined })}
          />
        </>
      ) : null}
    </>
  );
};

/** Health, substances, offences and other marks on a symbol: sensitive, off in the drawing until switched on. */
export function MarksSection({ person }: { readonly person: Person }) {
  const say = useSay();
  return (
    <div className="form">
      <p className="small">{say('marks.about')}</p>
      <ClaimField
        at={personClaims(person.id, 'marks')}
        claims={person.marks}
        label={say('marks.kind')}
        editor={MarkEditor}
        several
      />
    </div>
  );
}
