import { useViewport } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type NameValue, nameOf, preferred } from '#model';
import { setPreferred } from '#operations';
import { figureOf, placedBounds } from '#scene';
import { useApp, useOpen, useSay } from '../app/context.tsx';

/** "Helen Ashby" in its parts: the last word is the surname where there are several. */
export function splitName(text: string): NameValue | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  if (words.length === 1) return { given: words[0] ?? '' };
  return { given: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' };
}

/** The field for a name, on the drawing, where the name will stand. */
export function NameField() {
  const naming = useOpen((open) => open.naming);
  const figure = useOpen((open) => figureOf(open.drawing?.scene, open.naming));
  const { x, y, zoom } = useViewport();
  if (naming === undefined || !figure) return null;
  const box = placedBounds(figure);
  const symbolBottom = figure.at.y + (figure.at.y - box.y);
  return (
    <OpenField
      key={naming}
      person={naming}
      left={figure.at.x * zoom + x}
      top={symbolBottom * zoom + y + 4}
    />
  );
}

function OpenField({
  person,
  left,
  top,
}: {
  readonly person: string;
  readonly left: number;
  readonly top: number;
}) {
  const { workspace } = useApp();
  const say = useSay();
  const row = useOpen((open) => open.document.persons.get(person));
  const [text, setText] = useState(row ? (nameOf(row) ?? '') : '');
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const close = (save: boolean) => {
    if (closed.current || !row) return;
    closed.current = true;
    const name = splitName(text);
    const before = preferred(row.names);
    if (save && name && text.trim() !== nameOf(row)) {
      workspace.run(
        (doc, newId) =>
          setPreferred(
            doc,
            newId,
            { table: 'persons', row: person, field: 'names' },
            { ...keepBesides(before), ...name },
          ),
        {
          select: 'keep',
          anchor: person,
        },
      );
    }
    workspace.setNaming(undefined);
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`)
        ?.focus({ preventScroll: true }),
    );
  };

  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') close(true);
    else if (event.key === 'Escape') close(false);
  };

  return (
    <input
      ref={field}
      className="name-field nopan nodrag"
      style={{ left, top }}
      value={text}
      aria-label={say('canvas.nameField')}
      placeholder={say('canvas.namePlaceholder')}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKey}
      onBlur={() => close(true)}
    />
  );
}

/** What a name holds beside its words; the words are what the field replaces. */
const keepBesides = (name: NameValue | undefined): Partial<NameValue> => {
  const { given: _, surname: __, prefix: ___, suffix: ____, ...rest } = name ?? {};
  return rest;
};
