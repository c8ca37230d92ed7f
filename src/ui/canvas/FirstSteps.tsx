import { Keyboard, PencilLine, Users } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useApp, useOpen, useReadOnly, useSay } from '../app/context.tsx';
import { commandById } from '../commands/commands.ts';
import { keysText, useRun } from '../commands/useCommands.ts';
import { FirstHints } from './FirstHints.tsx';
import { focusPerson } from './focusDrawn.ts';

/** What to begin with while nobody but the children of the case is there; gone with the first edit. */
export function FirstSteps() {
  const say = useSay();
  const run = useRun();
  const readOnly = useReadOnly();
  const { workspace, screen } = useApp();
  const fresh = useOpen(
    ({ document, history, naming }) =>
      history.done.length === 0 &&
      naming === undefined &&
      document.persons.size <= document.focalChildren.size,
  );
  const child = useOpen((open) => open.viewer);
  const begins = fresh && !readOnly ? child : undefined;
  useEffect(() => {
    // The button that began the case is gone: the keys mean the child, not nobody.
    if (begins !== undefined && document.activeElement === document.body) focusPerson(begins);
  }, [begins]);
  if (!fresh || readOnly || child === undefined) return null;
  const step = (id: string, title: string, about: string, picture: ReactNode) => {
    const command = commandById(id);
    return (
      <button
        type="button"
        className="first-steps__card"
        onClick={() => {
          workspace.selectPersons([child]);
          screen.setState({ focused: child });
          run(command);
        }}
      >
        {picture}
        <strong>{title}</strong>
        <span>{about}</span>
        <kbd className="kbd">{keysText(command.keys?.[0])}</kbd>
      </button>
    );
  };
  return (
    <>
      <section className="first-steps" aria-label={say('first.title')} data-own-pointer>
        <h2>{say('first.title')}</h2>
        <div className="first-steps__cards">
          {step(
            'rename',
            say('first.name'),
            say('first.nameAbout'),
            <PencilLine size={22} aria-hidden />,
          )}
          {step(
            'add-parent',
            say('first.parent'),
            say('first.parentAbout'),
            <Users size={22} aria-hidden />,
          )}
          {step(
            'type-family',
            say('first.type'),
            say('first.typeAbout'),
            <Keyboard size={22} aria-hidden />,
          )}
        </div>
        <p className="small">{say('first.hint')}</p>
      </section>
      <FirstHints />
    </>
  );
}
