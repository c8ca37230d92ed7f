import { useEffect, useRef, useState } from 'react';
import {
  FieldError,
  Input,
  Label,
  TextField as RacTextField,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';

/** A field that keeps what is typed to itself until it is left or Enter is pressed; Escape gives back the old text. */
export function TextField({
  label,
  value,
  onSave,
  lines = 1,
  placeholder,
  hint,
  hideLabel = false,
  readOnly = false,
  autoFocus = false,
  inputMode,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly lines?: number;
  readonly placeholder?: string | undefined;
  /** Said under the field while it is typed in: how the text is understood. */
  readonly hint?: ((text: string) => string) | undefined;
  readonly hideLabel?: boolean;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly inputMode?: 'text' | 'search' | 'numeric';
}) {
  const [text, setText] = useState(value);
  const typed = useRef(false);
  // Another edit, an undo or another window may change the value while nobody types here.
  useEffect(() => {
    if (!typed.current) setText(value);
  }, [value]);
  const save = () => {
    if (typed.current && text !== value) onSave(text.trim());
    typed.current = false;
    setText((now) => now.trim());
  };
  const handleKey: NonNullable<TextFieldProps['onKeyDown']> = (event) => {
    if (event.key === 'Escape' && typed.current) {
      typed.current = false;
      setText(value);
      return;
    }
    // The parts library keeps keys to itself unless told otherwise: a window round this field closes on Escape.
    event.continuePropagation();
    if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) save();
  };
  const shown = hint?.(text);
  const input = {
    className: 'field__input',
    placeholder: placeholder ?? '',
    autoComplete: 'off',
    spellCheck: false,
  } as const;
  return (
    <RacTextField
      className="field"
      value={text}
      isReadOnly={readOnly}
      autoFocus={autoFocus}
      {...(inputMode ? { inputMode } : {})}
      {...(hideLabel ? { 'aria-label': label } : {})}
      onChange={(next) => {
        typed.current = true;
        setText(next);
      }}
      onBlur={save}
      onKeyDown={handleKey}
    >
      {hideLabel ? null : <Label className="field__label">{label}</Label>}
      {lines > 1 ? <TextArea {...input} rows={lines} /> : <Input {...input} />}
      {shown ? (
        <Text slot="description" className="field__hint">
          {shown}
        </Text>
      ) : null}
      <FieldError className="field__error" />
    </RacTextField>
  );
}
