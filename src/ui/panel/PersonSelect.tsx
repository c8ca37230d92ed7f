import { useMemo } from 'react';
import type { PersonId } from '#model';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Select } from '../kit/choices.tsx';

/** A choice of somebody of the case, by name. */
export function PersonSelect({
  label,
  value,
  onChange,
  except = [],
}: {
  readonly label: string;
  readonly value: PersonId | undefined;
  readonly onChange: (person: PersonId | undefined) => void;
  readonly except?: readonly PersonId[];
}) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const readOnly = useReadOnly();
  const options = useMemo(
    () =>
      [...doc.persons.values()]
        .map(({ id }) => id)
        .filter((id) => !except.includes(id))
        .map((id) => ({ id, label: displayName(doc, words, id) }))
        .sort((a, b) => words.compare(a.label, b.label)),
    [doc, words, except],
  );
  return (
    <Select
      label={label}
      value={value}
      options={options}
      none={say('app.nobody')}
      readOnly={readOnly}
      onChange={onChange}
    />
  );
}
