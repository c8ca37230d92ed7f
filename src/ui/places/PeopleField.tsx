import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { PersonId } from '#model';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';

/** People of the case in a list, with a choice of one more. */
export function PeopleField({
  label,
  value,
  onChange,
  pets = false,
}: {
  readonly label: string;
  readonly value: readonly PersonId[];
  readonly onChange: (people: PersonId[]) => void;
  /** Animals alone, instead of people alone. */
  readonly pets?: boolean;
}) {
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const options = useMemo(
    () =>
      [...doc.persons.values()]
        .filter(({ id, pet }) => (pet !== undefined) === pets && !value.includes(id))
        .map(({ id }) => ({ id, label: displayName(doc, words, id) }))
        .sort((a, b) => words.compare(a.label, b.label)),
    [doc, words, value, pets],
  );
  return (
    <div className="people-field">
      {value.length ? (
        <ul className="tags" aria-label={label}>
          {value.map((id) => (
            <li key={id} className="tag">
              {displayName(doc, words, id)}
              {readOnly ? null : (
                <IconButton
                  name={say('places.takeAway', { name: displayName(doc, words, id) })}
                  onPress={() => onChange(value.filter((each) => each !== id))}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {options.length ? (
        <Select
          label={label}
          value={undefined}
          none={say('places.addSomebody')}
          options={options}
          readOnly={readOnly}
          onChange={(id) => id !== undefined && onChange([...value, id])}
        />
      ) : null}
    </div>
  );
}
