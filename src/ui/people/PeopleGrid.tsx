import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Person, PersonId } from '#model';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { useMedia } from '../app/useMedia.ts';
import type { Column } from './columns.ts';
import { GridRow, type RowActions } from './GridRow.tsx';
import { cellAfterKey } from './gridKeys.ts';
import type { PeopleFacts } from './peopleFacts.ts';
import type { ListState } from './peopleList.ts';
import { saveCell } from './saveCell.ts';
import { type ActiveCell, useGridFocus } from './useGridFocus.ts';
import { useRowWindow } from './useRowWindow.ts';

/** px; the column of tick boxes. */
const tickWidth = 44;

/** What empties a cell, by how it is edited. */
const nothing = {
  text: { text: '' },
  date: { text: '' },
  choice: { choice: undefined },
  choices: { choices: [] },
} as const;

/**
 * The list of people as a grid: one tab stop, arrows walk its cells, Enter or F2
 * edits, Space selects. Only the rows in view are drawn.
 */
export function PeopleGrid({
  people,
  shown,
  facts,
  sort,
  onSort,
}: {
  readonly people: readonly Person[];
  readonly shown: readonly Column[];
  readonly facts: PeopleFacts;
  readonly sort: ListState['sort'];
  readonly onSort: (column: string) => void;
}) {
  const { workspace, screen, camera } = useApp();
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const selected = useOpen((open) => open.selection.persons);
  const rowHeight = useMedia('(pointer: coarse)') ? 48 : 40;
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(box, rowHeight, people.length);
  const { active, moveTo, setActive } = useGridFocus(box, people, shown.length);
  const [editing, setEditing] = useState(false);
  /** From whom a stretch of people is selected. */
  const anchor = useRef<PersonId>(undefined);
  useSelectionInView(box, people, rowHeight, (person) =>
    setActive({ person, column: active.column }),
  );
  const width = shown.reduce((sum, column) => sum + column.width, tickWidth);
  const template = `${tickWidth}px ${shown.map((column) => `minmax(${column.width}px, ${column.width}fr)`).join(' ')}`;

  const go = (cell: ActiveCell) => {
    setEditing(false);
    moveTo(cell);
    bringIntoView(
      box.current,
      people.findIndex(({ id }) => id === cell.person),
      rowHeight,
    );
  };
  const selectThrough = (to: PersonId) => {
    const place = (id: PersonId | undefined) => people.findIndex((person) => person.id === id);
    const from = Math.max(0, place(anchor.current ?? active.person));
    const [low, high] = [Math.min(from, place(to)), Math.max(from, place(to))];
    workspace.selectPersons(people.slice(low, high + 1).map(({ id }) => id));
  };
  const toggle = (id: PersonId) => {
    anchor.current = id;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    workspace.selectPersons(next);
  };
  const all = people.length > 0 && people.every(({ id }) => selected.has(id));
  const toggleAll = () => workspace.selectPersons(all ? [] : people.map(({ id }) => id));
  const edit = (cell: ActiveCell) => {
    const column = shown[cell.column];
    if (cell.person === undefined || !column) return;
    if (!column.edit || readOnly) {
      workspace.announce(say('people.workedOut'));
      return;
    }
    setActive(cell);
    setEditing(true);
  };

  const actions: RowActions = {
    onPress: (person, column, event) => {
      // A click in the field that is being edited is the field's own.
      if (editing && person === active.person && column === active.column) return;
      go({ person, column });
      if (event.shiftKey) return selectThrough(person);
      if (event.ctrlKey || event.metaKey || column < 0) return toggle(person);
      anchor.current = person;
      workspace.selectPersons([person]);
      screen.setState({ focused: person });
      camera.current?.show([person]);
    },
    onEdit: (person, column) => edit({ person, column }),
    onEndEdit: (said, then) => {
      setEditing(false);
      const person = people.find(({ id }) => id === active.person);
      const column = shown[active.column];
      if (said && person && column) saveCell(workspace, words, column, person, said);
      if (then === 'elsewhere') return;
      const step = then === 'next' ? 1 : then === 'before' ? -1 : 0;
      go({ ...active, column: Math.min(Math.max(0, active.column + step), shown.length - 1) });
    },
  };

  const walk = (event: KeyboardEvent, ctrl: boolean): boolean => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2);
    const arrow = event.key.startsWith('Arrow');
    // Ctrl and an arrow move people on the drawing.
    const next =
      ctrl && arrow
        ? undefined
        : cellAfterKey({ key: event.key, ctrl }, active, people, shown.length, page);
    if (!next) return false;
    if (event.shiftKey && arrow && next.person !== undefined) {
      anchor.current ??= active.person;
      selectThrough(next.person);
    } else anchor.current = undefined;
    go(next);
    return true;
  };
  /** Enter, F2 and Space in the head of the list sort it, or select everybody. */
  const act = ({ key }: KeyboardEvent): boolean => {
    const { person, column } = active;
    const head = shown[column];
    if (key !== 'Enter' && key !== 'F2' && key !== ' ') return false;
    if (person === undefined && head) onSort(head.id);
    else if (person === undefined) toggleAll();
    else if (key === ' ' || column < 0) toggle(person);
    else edit(active);
    return true;
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || editing || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (walk(event, ctrl) || act(event)) return event.preventDefault();
    if (event.key === 'Delete' && active.person !== undefined)
      clearCell(active.person, shown[active.column]);
    else if (ctrl && event.key === 'a') workspace.selectPersons(people.map(({ id }) => id));
    else return;
    event.preventDefault();
  };
  const clearCell = (id: PersonId, column: Column | undefined) => {
    const person = people.find((each) => each.id === id);
    const mayClear =
      column?.edit && column.id !== 'name' && (column.edit.kind !== 'choice' || column.edit.clears);
    if (!person || !mayClear || readOnly || !column.text(facts, person)) return;
    saveCell(workspace, words, column, person, nothing[column.edit?.kind ?? 'text']);
  };

  // Who has the focus is drawn also while they are scrolled out of view: the focus must stay somewhere.
  const focusedRow = people.findIndex(({ id }) => id === active.person);
  const rows = people.slice(first, last).map((person, place) => [person, first + place] as const);
  const focused = people[focusedRow];
  if (focused && (focusedRow < first || focusedRow >= last)) rows.push([focused, focusedRow]);

  return (
    <div ref={box} className="people__scroll">
      <table
        className="people__table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that are walked through and written in make a grid
        role="grid"
        aria-label={say('view.people')}
        aria-rowcount={people.length + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable
        onKeyDown={handleKey}
        style={{ minWidth: width }}
      >
        <thead>
          <tr
            className="people__row people__row--head"
            aria-rowindex={1}
            style={{ gridTemplateColumns: template }}
          >
            <th
              className="people__column people__tick"
              scope="col"
              aria-colindex={1}
              tabIndex={active.person === undefined && active.column < 0 ? 0 : -1}
              data-active={active.person === undefined && active.column < 0 ? '' : undefined}
              onFocus={() => setActive({ person: undefined, column: -1 })}
            >
              <button
                type="button"
                className="people__box"
                aria-label={say('people.selectAll')}
                aria-pressed={all}
                tabIndex={-1}
                data-ticked={all || undefined}
                onClick={toggleAll}
              />
            </th>
            {shown.map((column, place) => (
              <ColumnHead
                key={column.id}
                column={column}
                place={place}
                active={active.person === undefined && active.column === place}
                sort={sort}
                onFocus={() => setActive({ person: undefined, column: place })}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody className="people__body" style={{ height: people.length * rowHeight }}>
          {rows.map(([person, row]) => (
            <GridRow
              key={person.id}
              person={person}
              row={row}
              top={row * rowHeight}
              height={rowHeight}
              template={template}
              shown={shown}
              facts={facts}
              selected={selected.has(person.id)}
              active={person.id === active.person ? active.column : undefined}
              editing={editing && person.id === active.person}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({
  column,
  place,
  active,
  sort,
  onFocus,
  onSort,
}: {
  readonly column: Column;
  readonly place: number;
  readonly active: boolean;
  readonly sort: ListState['sort'];
  readonly onFocus: () => void;
  readonly onSort: (column: string) => void;
}) {
  const say = useSay();
  const sorted = sort.column === column.id;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    // Enter and Space are the grid's.
    <th
      className={`people__column${column.id === 'name' ? ' people__column--name' : ''}`}
      scope="col"
      aria-colindex={place + 2}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      tabIndex={active ? 0 : -1}
      data-active={active ? '' : undefined}
      onFocus={onFocus}
      onClick={() => onSort(column.id)}
    >
      <span>{say(column.label)}</span>
      {sorted ? <Arrow size={14} aria-hidden /> : null}
    </th>
  );
}

/** Scrolls by as little as it takes to show a row under the head of the list. */
function bringIntoView(box: HTMLElement | null, row: number, rowHeight: number): void {
  if (!box || row < 0 || box.clientHeight === 0) return;
  const top = row * rowHeight;
  const free = box.clientHeight - rowHeight - 16;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + free) box.scrollTop = top + rowHeight - free;
}

/** Somebody selected elsewhere, on the drawing or by a search, comes into view here and has the tab stop. */
function useSelectionInView(
  box: { readonly current: HTMLElement | null },
  people: readonly Person[],
  rowHeight: number,
  onShown: (person: PersonId) => void,
): void {
  const selected = useOpen((open) => open.selection.persons);
  const latest = useRef({ people, onShown });
  latest.current = { people, onShown };
  useEffect(() => {
    const [only] = selected;
    if (only === undefined || selected.size !== 1) return;
    if (box.current?.contains(document.activeElement)) return;
    const row = latest.current.people.findIndex(({ id }) => id === only);
    if (row < 0) return;
    latest.current.onShown(only);
    bringIntoView(box.current, row, rowHeight);
  }, [selected, box, rowHeight]);
}
