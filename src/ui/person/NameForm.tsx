import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import {
  familyIndex,
  type Gender,
  nameOf,
  type ParentageKindId,
  type Person,
  parentageKinds,
  preferred,
} from '#model';
import { addChild, namePerson } from '#operations';
import { outlinePath } from '#scene';
import { useApp, useOpen, useSay } from '../app/context.tsx';
import { keysText } from '../commands/useCommands.ts';
import { splitName } from './splitName.ts';
import './nameForm.css';

const shapes = [
  ['woman', 'circle'],
  ['man', 'square'],
  ['nonBinary', 'dome'],
] as const;

/** A field for somebody's name with the shapes that go with it; Enter keeps both, Escape neither. */
export function NameForm({
  person,
  className,
  ref,
  onClosed,
}: {
  readonly person: Person;
  readonly className: string;
  readonly ref?: Ref<HTMLFormElement>;
  /** Gives the focus back to whoever was named. */
  readonly onClosed: () => void;
}) {
  const { workspace } = useApp();
  const say = useSay();
  const [text, setText] = useState(nameOf(person) ?? '');
  const [gender, setGender] = useState<Gender | undefined>(preferred(person.gender)?.kind);
  const isChild = useOpen(
    ({ document }) => familyIndex(document).parentagesOf(person.id).length > 0,
  );
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  const latestClose = useRef<(save: boolean) => void>(() => undefined);
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.select();
    if (!input || document.activeElement === input) return;
    // A dialog that asked about the new person holds the focus until it has gone.
    // What is typed meanwhile is meant for here.
    const take = () => input.focus({ preventScroll: true });
    const handleEarly = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length !== 1 && event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') latestClose.current(true);
      else setText((text) => text + event.key);
    };
    const later = [20, 60, 120, 250, 500].map((delayMs) => setTimeout(take, delayMs));
    const stop = () => {
      later.forEach(clearTimeout);
      window.removeEventListener('keydown', handleEarly, { capture: true });
    };
    window.addEventListener('keydown', handleEarly, { capture: true });
    input.addEventListener('focus', stop, { once: true });
    return () => {
      stop();
      input.removeEventListener('focus', stop);
    };
  }, []);

  /** Keeps the name or lets it be. @returns whether it was open till now. */
  const settle = (save: boolean): boolean => {
    if (closed.current) return false;
    closed.current = true;
    const name = text.trim() === (nameOf(person) ?? '') ? undefined : splitName(text);
    if (save && (name || gender)) {
      workspace.run(
        (doc, newId) =>
          namePerson(doc, newId, {
            id: person.id,
            ...(name ? { name } : {}),
            ...(gender ? { gender } : {}),
          }),
        { select: 'keep', anchor: person.id },
      );
    }
    workspace.setNaming(undefined);
    return true;
  };
  const close = (save: boolean) => {
    if (settle(save)) onClosed();
  };

  latestClose.current = close;

  /** One more child of the same parents, with its name field open: as fast as somebody counts them up. */
  const oneMore = () => {
    const { open } = workspace.state;
    const parentage = open && familyIndex(open.document).parentagesOf(person.id).at(-1);
    const parents = parentage && open.document.parentSets.get(parentage.set)?.parents;
    if (!parentage || !parents?.length) return close(true);
    settle(true);
    // Only kinds of ours are offered: one that a file brought is not made anew.
    const kind = parentageKinds[parentage.kind as ParentageKindId]
      ? (parentage.kind as ParentageKindId)
      : 'birth';
    workspace.run((doc, newId) => addChild(doc, newId, { parents, child: { person: {} }, kind }), {
      nameIt: true,
      anchor: person.id,
    });
  };

  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.shiftKey) oneMore();
      else close(true);
    } else if (event.key === 'Escape') close(false);
    else if (
      event.target === field.current &&
      (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    ) {
      // Up and down go through the shapes without leaving the field.
      event.preventDefault();
      const at = shapes.findIndex(([each]) => each === gender);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setGender(shapes[(at + step + shapes.length) % shapes.length]?.[0]);
    }
  };
  const handleBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close(true);
  };

  return (
    <form
      ref={ref}
      className={className}
      data-own-pointer
      onBlur={handleBlur}
      onKeyDown={handleKey}
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        ref={field}
        className="name-field__input"
        value={text}
        aria-label={say('canvas.nameField')}
        placeholder={say('canvas.namePlaceholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      {person.pet ? null : (
        <ToggleButtonGroup
          className="name-field__shapes"
          aria-label={say('canvas.nameGender')}
          selectedKeys={gender ? [gender] : []}
          onSelectionChange={(keys) => setGender(shapes.find(([each]) => keys.has(each))?.[0])}
        >
          {shapes.map(([each, shape]) => (
            <ToggleButton
              key={each}
              id={each}
              className="name-field__shape"
              aria-label={say(`gender.${each}`)}
            >
              <svg width={22} height={22} viewBox="-32 -32 64 64" aria-hidden focusable="false">
                <path d={outlinePath(shape)} />
              </svg>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {isChild ? (
        <p className="name-field__more">
          {say('canvas.oneMore', { keys: keysText('Shift+Enter') ?? '' })}
        </p>
      ) : null}
    </form>
  );
}
