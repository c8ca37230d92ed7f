import { type ReactNode, useState } from 'react';
import { Button, Input, Label, TextArea, TextField } from 'react-aria-components';

/** A large field for words in the child's own way; nothing corrects them. */
export function ChildField({
  label,
  initial = '',
  save,
  lines = 1,
  onSave,
  children,
  autoFocus = false,
}: {
  readonly label: string;
  readonly initial?: string;
  /** What the button says. */
  readonly save: string;
  readonly lines?: number;
  readonly onSave: (words: string) => void;
  /** Further buttons beside it. */
  readonly children?: ReactNode;
  readonly autoFocus?: boolean;
}) {
  const [words, setWords] = useState(initial);
  const said = words.trim();
  const finish = () => {
    if (!said) return;
    onSave(said);
    setWords(initial);
  };
  return (
    <form
      className="child-field"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <TextField value={words} onChange={setWords} autoFocus={autoFocus} className="child-field">
        <Label className="child-label">{label}</Label>
        {lines > 1 ? (
          <TextArea
            className="child-field__input"
            rows={lines}
            autoComplete="off"
            spellCheck={false}
          />
        ) : (
          <Input className="child-field__input" autoComplete="off" spellCheck={false} />
        )}
      </TextField>
      <div className="child-row">
        <Button type="submit" className="big-button" isDisabled={!said}>
          {save}
        </Button>
        {children}
      </div>
    </form>
  );
}
