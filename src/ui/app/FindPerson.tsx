import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundPerson, PersonId } from '#model';
import { capital } from '#words';
import { focusPerson } from '../canvas/focusDrawn.ts';
import { commandById } from '../commands/commands.ts';
import { useKeysText } from '../commands/useCommands.ts';
import { useApp, useSay, useScreen } from './context.tsx';
import { useFoundPeople } from './useFoundPeople.ts';

const most = 8;

/** Shows somebody in every view that is open: selects them and brings them into sight. */
export function useShowPerson(): (id: PersonId) => void {
  const { workspace, screen, camera } = useApp();
  return (id) => {
    workspace.selectPersons([id]);
    screen.setState({ focused: id });
    const { pane } = screen.getState();
    // A view that was never drawn moves its camera when it is.
    requestAnimationFrame(() => camera.current?.fitSelection());
    if (pane === 'people' || pane === 'outline')
      setTimeout(
        () => document.querySelector<HTMLElement>('#paper [data-active]')?.focus(),
        listDelayMs,
      );
    else focusPerson(id);
  };
}

/** Until a list has come to the line of whoever was selected. */
const listDelayMs = 80;

/** Find someone by anything that is known of them: type, choose with the arrows, Enter shows them. */
export function FindPerson() {
  const { screen } = useApp();
  const say = useSay();
  const keysText = useKeysText();
  const show = useShowPerson();
  const wanted = useScreen((state) => state.finding === true);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef(false);
  const latest = useRef<(id: PersonId) => void>(() => undefined);
  const list = useId();
  const asked = query.trim() !== '';
  const { found, isAnswered, nameOf, kinOf } = useFoundPeople(query, most);
  const at = Math.min(chosen, Math.max(0, found.length - 1));

  useEffect(() => {
    if (!wanted) return;
    screen.setState(({ finding: _, ...rest }) => rest, true);
    field.current?.focus();
    field.current?.select();
  }, [wanted, screen]);

  const choose = (id: PersonId) => {
    waiting.current = false;
    setQuery('');
    field.current?.blur();
    show(id);
  };
  latest.current = choose;
  const [first] = found;
  useEffect(() => {
    if (waiting.current && isAnswered && first) latest.current(first.person);
  }, [first, isAnswered]);
  /** Whoever is back in the field by then goes on typing. */
  const leave = () => {
    if (document.activeElement !== field.current) setQuery('');
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(Math.min(Math.max(0, at + step), Math.max(0, found.length - 1)));
    } else if (event.key === 'Enter') {
      const entry = isAnswered ? found[at] : undefined;
      if (entry) choose(entry.person);
      // The letters just typed are not answered yet, or the words of the language not here: Enter waits.
      else waiting.current = true;
    } else if (event.key === 'Escape') {
      setQuery('');
      field.current?.blur();
    }
  };

  return (
    <search className="find">
      <Search className="find__icon" size={16} aria-hidden />
      <input
        ref={field}
        className="find__field"
        role="combobox"
        aria-label={say('find.label')}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        placeholder={say('find.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          waiting.current = false;
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={handleKey}
        onBlur={() => setTimeout(leave, 150)}
      />
      <kbd className="find__key" aria-hidden>
        {keysText(commandById('find'))}
      </kbd>
      <output className="visually-hidden">
        {asked ? say('find.count', { count: found.length }) : ''}
      </output>
      {asked ? (
        <div className="find__list popover" id={list} role="listbox" aria-label={say('find.label')}>
          {found.map((entry, i) => (
            <div
              key={entry.person}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === at}
              tabIndex={-1}
              className="menu__item find__person"
              data-focused={i === at || undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(entry.person);
              }}
            >
              <FoundLine found={entry} name={nameOf(entry.person)} kin={kinOf(entry.person)} />
            </div>
          ))}
          {found.length === 0 ? <p className="find__none">{say('find.none')}</p> : null}
        </div>
      ) : null}
    </search>
  );
}

/** Somebody found: name, kinship, and the text that was found with its stretch marked. */
export function FoundLine({
  found,
  name,
  kin,
}: {
  readonly found: FoundPerson;
  readonly name: string;
  readonly kin: string;
}) {
  const say = useSay();
  const inName = found.matches.find((match) => match.text === name);
  const [other] = found.matches.filter(({ text }) => text !== name && text !== kin);
  return (
    <span>
      <strong>{inName ? <Marked {...inName} /> : name}</strong>
      {kin ? <small>{capital(kin)}</small> : null}
      {other ? (
        <small>
          {say(`find.in.${other.field}`)}: <Marked {...other} />
        </small>
      ) : null}
    </span>
  );
}

/** So much of a long text stands before what was found. */
const before = 24;

function Marked({
  text,
  from,
  to,
}: {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}) {
  const start = from > before * 2 ? from - before : 0;
  return (
    <>
      {start > 0 ? '… ' : ''}
      {text.slice(start, from)}
      <mark className="find__mark">{text.slice(from, to)}</mark>
      {text.slice(to, to + 60)}
    </>
  );
}
