import { useState } from 'react';
import { useReadOnly } from '../app/context.tsx';
import { TextField } from '../kit/TextField.tsx';

/** A field that is always empty: what is typed becomes one more entry of the list above it. */
export function NewText({
  label,
  lines,
  onAdd,
}: {
  readonly label: string;
  readonly lines?: number;
  readonly onAdd: (text: string) => void;
}) {
  const readOnly = useReadOnly();
  const [added, setAdded] = useState(0);
  if (readOnly) return null;
  return (
    <TextField
      key={added}
      label={label}
      hideLabel
      placeholder={label}
      value=""
      {...(lines ? { lines } : {})}
      autoFocus={added > 0}
      onSave={(text) => {
        if (!text) return;
        onAdd(text);
        setAdded(added + 1);
      }}
    />
  );
}
