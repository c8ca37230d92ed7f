import { useState } from 'react';
import type { PersonId } from '#model';
import { splitPerson } from '#operations';
import { displayName } from '#scene';
import { useOpen, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { type SplitPart, splitParts } from './splitParts.ts';

/** Two people of one: what is ticked goes to somebody new, everything else stays. One step that can be undone. */
export function SplitDialog({
  of,
  onClose,
}: {
  readonly of: PersonId;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const doc = useOpen((open) => open.document);
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const [descriptor, setDescriptor] = useState('');
  const person = doc.persons.get(of);
  if (!person) return null;
  const { facts, links } = splitParts(doc, words, person);
  const chosen = [...facts, ...links].filter(({ key }) => going.has(key));
  const toggle = (key: string, goes: boolean) => {
    const next = new Set(going);
    if (goes) next.add(key);
    else next.delete(key);
    setGoing(next);
  };
  const split = () => {
    workspace.run(
      (now, newId) =>
        splitPerson(now, newId, {
          person: of,
          entries: chosen.flatMap((part) => (part.kind === 'entry' ? [part.entry] : [])),
          rows: chosen.flatMap((part) =>
            part.kind === 'row' ? [{ table: part.table, row: part.row }] : [],
          ),
          ...(descriptor.trim() ? { descriptor: descriptor.trim() } : {}),
        }),
      { notify: true, anchor: of },
    );
    onClose();
  };
  const list = (title: string, parts: readonly SplitPart[]) =>
    parts.length ? (
      <fieldset className="split__group">
        <legend className="field__label">{title}</legend>
        {parts.map((part) => (
          <Checkbox
            key={part.key}
            checked={going.has(part.key)}
            onChange={(goes) => toggle(part.key, goes)}
          >
            {part.text}
          </Checkbox>
        ))}
      </fieldset>
    ) : null;
  return (
    <Dialog
      title={say('split.title', { name: displayName(doc, words, of) })}
      open
      onClose={onClose}
      wide
    >
      <p className="small">{say('split.about')}</p>
      <div className="split">
        {list(say('split.facts'), facts)}
        {list(say('split.links'), links)}
        <label className="field">
          <span className="field__label">{say('split.descriptor')}</span>
          <input
            className="field__input"
            value={descriptor}
            autoComplete="off"
            onChange={(event) => setDescriptor(event.target.value)}
          />
        </label>
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={split}>
          {say('split.do', { count: chosen.length })}
        </Button>
      </div>
    </Dialog>
  );
}
