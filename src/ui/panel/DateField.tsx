import type { FuzzyDate } from '#model';
import { useReadOnly, useSay, useWords } from '../app/context.tsx';
import { TextField } from '../kit/TextField.tsx';

/** A date typed as people say it; what was understood stands under it while it is typed. */
export function DateField({
  label,
  value,
  onSave,
  hideLabel = false,
  example,
}: {
  readonly label: string;
  readonly value: FuzzyDate | undefined;
  readonly onSave: (date: FuzzyDate | undefined) => void;
  readonly hideLabel?: boolean;
  /** How such a date is typed, where the usual examples do not fit. */
  readonly example?: string;
}) {
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const shown = value ? ('text' in value && value.text) || words.date(value) : '';
  const hint = (text: string): string => {
    const read = words.readDate(text);
    if (!read) return '';
    const said = words.date(read);
    if (read.form === 'words') return say('date.asWords');
    return said.toLowerCase() === text.trim().toLowerCase() ? '' : said;
  };
  return (
    <TextField
      label={label}
      value={shown}
      hideLabel={hideLabel}
      readOnly={readOnly}
      placeholder={example ?? say('date.example')}
      hint={hint}
      onSave={(text) => onSave(words.readDate(text))}
    />
  );
}
