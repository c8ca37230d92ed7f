import type { EventValue, FuzzyDate, NameValue } from '#model';
import { capital } from '#words';
import { useSay, useWords } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { Editor } from '../panel/ClaimField.tsx';
import { DateField } from '../panel/DateField.tsx';

/** A fact that is one line of text. */
export const TextEditor: Editor<string> = ({ label, value, readOnly, onSave }) => (
  <TextField
    label={label}
    value={value ?? ''}
    readOnly={readOnly}
    onSave={(text) => onSave(text || undefined)}
  />
);

/** Given name and surname side by side; the other parts keep what they hold. */
export const NameEditor: Editor<NameValue> = ({ label, value, readOnly, onSave }) => {
  const say = useSay();
  const set = (field: 'given' | 'surname') => (text: string) => {
    const { [field]: _, ...rest } = value ?? {};
    const next: NameValue = text ? { ...rest, [field]: text } : rest;
    onSave(next.given || next.surname || next.nickname ? next : undefined);
  };
  return (
    <fieldset className="pair fieldset">
      <legend className="visually-hidden">{label}</legend>
      <TextField
        label={say('name.given')}
        value={value?.given ?? ''}
        readOnly={readOnly}
        onSave={set('given')}
      />
      <TextField
        label={say('name.surname')}
        value={value?.surname ?? ''}
        readOnly={readOnly}
        onSave={set('surname')}
      />
    </fieldset>
  );
};

/** When and where. */
export const EventEditor: Editor<EventValue> = ({ label, value, onSave, readOnly }) => {
  const say = useSay();
  const withDate = (date: FuzzyDate | undefined) => {
    const { date: _, ...rest } = value ?? {};
    const next = date ? { ...rest, date } : rest;
    onSave(Object.keys(next).length ? next : undefined);
  };
  const withPlace = (place: string) => {
    const { place: _, ...rest } = value ?? {};
    const next = place ? { ...rest, place } : rest;
    onSave(Object.keys(next).length ? next : undefined);
  };
  return (
    <div className="pair">
      <DateField label={label} value={value?.date} onSave={withDate} />
      <TextField
        label={say('person.where')}
        value={value?.place ?? ''}
        readOnly={readOnly}
        onSave={withPlace}
      />
    </div>
  );
};

/** When and where somebody died; the cause stands apart. */
export const DeathEditor: Editor<EventValue & { cause?: string }> = ({
  label,
  value,
  readOnly,
  onSave,
}) => {
  const say = useSay();
  const cause = (text: string) => {
    const { cause: _, ...rest } = value ?? {};
    onSave(text ? { ...rest, cause: text } : rest);
  };
  return (
    <>
      <EventEditor label={label} value={value} readOnly={readOnly} onSave={onSave} />
      {value ? (
        <TextField
          label={say('person.cause')}
          value={value.cause ?? ''}
          readOnly={readOnly}
          onSave={cause}
        />
      ) : null}
    </>
  );
};

/** A fact that is one of a list of kinds; `prefix` and the kind make its words. */
export function ChoiceField<Kind extends string>({
  kinds,
  prefix,
  label,
  value,
  readOnly,
  onSave,
}: Parameters<Editor<Kind>>[0] & { readonly kinds: readonly Kind[]; readonly prefix: string }) {
  const words = useWords();
  return (
    <Select
      label={label}
      value={value}
      options={kinds.map((kind) => ({
        id: kind,
        label: capital(words.sayOr(`${prefix}.${kind}`, kind)),
      }))}
      none={words.say('app.notSaid')}
      readOnly={readOnly}
      onChange={onSave}
    />
  );
}
