import { Search } from 'lucide-react';
import MiniSearch from 'minisearch';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type CaseDocument, kinOf, nameOf, type PersonId } from '#model';
import { capital, type Words } from '#words';
import { useApp, useOpen, useSay, useWords } from './context.tsx';

interface Entry {
  readonly id: PersonId;
  readonly name: string;
  readonly kin: string;
  readonly more: string;
}

const most = 8;

/** Everybody of the case as they can be found: by names, by what the child calls them, by kinship and roles. */
function searchIndex(
  doc: CaseDocument,
  words: Words,
  viewer: PersonId | undefined,
): MiniSearch<Entry> {
  const kin = viewer === undefined ? undefined : kinOf(doc, viewer);
  const index = new MiniSearch<Entry>({
    fields: ['name', 'kin', 'more'],
    storeFields: ['name', 'kin'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 3, kin: 2 }, combineWith: 'AND' },
  });
  index.addAll(
    [...doc.persons.values()].map((person) => ({
      id: person.id,
      name: nameOf(person) ?? person.descriptor ?? words.say('person.unnamed'),
      kin: words.kin(kin?.get(person.id) ?? []),
      more: [
        ...person.names.map(({ value }) =>
          [value.given, value.surname, value.nickname].filter(Boolean).join(' '),
        ),
        person.descriptor ?? '',
        ...(person.calledBy ?? []).map((each) => each.words),
        ...(person.roles ?? []).map(({ role }) => words.say(`role.${role}`)),
      ].join(' '),
    })),
  );
  return index;
}

/** Find someone: type, choose with the arrows, Enter shows them. */
export function FindPerson() {
  const { workspace, screen, camera } = useApp();
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = query.trim() !== '';
  const index = useMemo(
    () => (asked ? searchIndex(doc, words, viewer) : undefined),
    [doc, words, viewer, asked],
  );
  const found = useMemo(() => (index ? index.search(query).slice(0, most) : []), [index, query]);

  useEffect(() => {
    const handle = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      const slash = event.key === '/' && !typing && workspace.state.preferences.singleKeys;
      const ctrlF = event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!slash && !ctrlF) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [workspace]);

  const show = (id: PersonId) => {
    workspace.selectPersons([id]);
    screen.setState({ view: 'family', focused: id, panelOpen: true });
    requestAnimationFrame(() => camera.current?.fitSelection());
    setQuery('');
    field.current?.blur();
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((now) => Math.min(Math.max(0, now + step), Math.max(0, found.length - 1)));
    } else if (event.key === 'Enter') {
      const entry = found[chosen];
      if (entry) show(String(entry.id));
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
        aria-activedescendant={found[chosen] ? `${list}-${chosen}` : undefined}
        placeholder={say('find.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={handleKey}
        onBlur={() => setTimeout(() => setQuery(''), 150)}
      />
      <kbd className="find__key" aria-hidden>
        /
      </kbd>
      {asked ? (
        <div className="find__list popover" id={list} role="listbox" aria-label={say('find.label')}>
          {found.map((entry, i) => (
            <div
              key={entry.id}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === chosen}
              tabIndex={-1}
              className="menu__item find__person"
              data-focused={i === chosen || undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                show(String(entry.id));
              }}
            >
              <strong>{String(entry.name)}</strong>
              <small>{capital(String(entry.kin))}</small>
            </div>
          ))}
          {found.length === 0 ? <p className="find__none">{say('find.none')}</p> : null}
        </div>
      ) : null}
    </search>
  );
}
