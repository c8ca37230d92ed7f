import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { OutlineTree, PersonId } from '#model';
import { useApp, useOpen, useSay, useScreen } from '../app/context.tsx';
import { aboutPeople, CommandMenu } from '../commands/CommandMenu.tsx';
import type { PeopleFacts } from '../people/peopleFacts.ts';
import { useRowWindow } from '../people/useRowWindow.ts';
import { stepByKey } from './outlineKeys.ts';
import { type OutlineRow, outlineRows, ownPerson, personOfRow } from './outlineRows.ts';
import { TreeLine } from './TreeLine.tsx';

/** px */
const rowHeight = 48;

/** The lines of the outline: one tab stop, the keys of a tree, the selection of the drawing. */
export function FamilyTree({
  rows,
  trees,
  facts,
  turned,
  onTurn,
}: {
  readonly rows: readonly OutlineRow[];
  readonly trees: readonly OutlineTree[];
  readonly facts: PeopleFacts;
  readonly turned: ReadonlySet<string>;
  readonly onTurn: (turned: ReadonlySet<string>) => void;
}) {
  const { workspace, screen, camera } = useApp();
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const selected = useOpen((open) => open.selection.persons);
  const naming = useOpen((open) => open.naming);
  const bonding = useScreen((state) => state.bonding !== undefined);
  const here = useScreen(({ pane }) => pane === undefined || pane === 'outline');
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(box, rowHeight, rows.length);
  const [asked, setAsked] = useState<string>();
  const [menuAt, setMenuAt] = useState<{ x: number; y: number }>();
  const wanted = useRef(false);

  const [only] = selected;
  const ownRow = (id: PersonId | undefined) =>
    id === undefined ? undefined : rows.find((row) => ownPerson(row) === id);
  const askedRow = rows.find(({ key }) => key === asked);
  // Who is selected elsewhere has the tab stop here, unless the line that has it speaks of them too,
  // or the second of two people is being chosen.
  const active =
    askedRow && (bonding || only === undefined || personOfRow(askedRow) === only)
      ? askedRow
      : (ownRow(only) ?? askedRow ?? rows[0]);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const element = box.current?.querySelector<HTMLElement>('[data-active]');
    if (!element) return;
    wanted.current = false;
    element.focus({ preventScroll: true });
  });
  useEffect(() => {
    bringIntoView(box.current, active ? rows.indexOf(active) : -1);
  }, [active, rows]);

  const turn = (key: string) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    onTurn(next);
  };
  const goTo = (row: OutlineRow) => {
    wanted.current = true;
    setAsked(row.key);
    if (row.what.kind === 'bond')
      workspace.select({ persons: new Set(), line: { table: 'bonds', row: row.what.bond.id } });
    else {
      const person = personOfRow(row);
      workspace.selectPersons(person === undefined ? [] : [person]);
      if (person === undefined) return;
      screen.setState({ focused: person });
      camera.current?.show([person]);
    }
  };
  /** To somebody's own line, opening what it lies in. */
  const goToPerson = (id: PersonId) => {
    const everything = new Set([...turned].filter((key) => key.endsWith('>bonds')));
    const line = outlineRows(doc, trees, everything).find((row) => ownPerson(row) === id);
    if (!line) return;
    onTurn(
      new Set(
        [...turned].filter((key) => !line.key.startsWith(`${key}>`) || key.endsWith('>bonds')),
      ),
    );
    goTo(line);
  };
  const choose = (id: PersonId) => {
    const from = screen.getState().bonding?.from;
    if (from === undefined) return screen.setState({ bonding: { from: id } });
    const { bonding: _, ...rest } = screen.getState();
    screen.setState(
      from === id ? rest : { ...rest, dialog: { name: 'bond', between: [from, id] } },
      true,
    );
  };

  const handleKey = (event: KeyboardEvent) => {
    if (!active || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const person = personOfRow(active);
    if (bonding && person !== undefined && (event.key === 'Enter' || event.key === ' '))
      choose(person);
    else if (event.key === ' ' && person !== undefined) {
      if (event.shiftKey) workspace.selectPersons([...selected, person]);
      else workspace.selectPersons([person]);
    } else {
      const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
      const step = stepByKey(event.key, rows, active, page);
      if (!step) return;
      if (step.kind === 'turn') turn(active.key);
      else if (step.kind === 'goTo') goToPerson(step.person);
      // While the other person is chosen, walking selects nobody.
      else if (bonding) {
        wanted.current = true;
        setAsked(step.to.key);
      } else goTo(step.to);
    }
    event.preventDefault();
  };
  const handleMenu = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest('[role=treeitem]') : null;
    const row = rows.find(({ key }) => line instanceof HTMLElement && key === line.dataset.key);
    const person = row && personOfRow(row);
    if (!row || !line || person === undefined) return;
    event.preventDefault();
    setAsked(row.key);
    if (!selected.has(person)) workspace.selectPersons([person]);
    const { left, bottom } = line.getBoundingClientRect();
    const byKey = event.button !== 2;
    setMenuAt(byKey ? { x: left + 40, y: bottom } : { x: event.clientX, y: event.clientY });
  };

  const shown = rows.slice(first, last).map((row, place) => [row, first + place] as const);
  const activeAt = active ? rows.indexOf(active) : -1;
  if (active && (activeAt < first || activeAt >= last)) shown.push([active, activeAt]);
  return (
    <div ref={box} className="outline__scroll">
      <div
        className="outline__tree"
        role="tree"
        aria-label={say('view.outline')}
        aria-describedby="outline-keys"
        aria-multiselectable
        tabIndex={-1}
        onKeyDown={handleKey}
        onContextMenu={handleMenu}
        style={{ height: rows.length * rowHeight }}
      >
        {shown.map(([row, place]) => (
          <TreeLine
            key={row.key}
            row={row}
            top={place * rowHeight}
            height={rowHeight}
            facts={facts}
            active={row === active}
            selected={isSelected(row, selected)}
            naming={here && naming !== undefined && ownPerson(row) === naming}
            onPress={(event) => {
              const person = personOfRow(row);
              if (screen.getState().bonding && person !== undefined) return choose(person);
              if ((event.ctrlKey || event.metaKey || event.shiftKey) && person !== undefined) {
                setAsked(row.key);
                return workspace.selectPersons([...selected, person]);
              }
              goTo(row);
            }}
            onTurn={() => turn(row.key)}
            onRename={() => workspace.setNaming(ownPerson(row))}
            onNamed={() => {
              wanted.current = true;
              setAsked(row.key);
            }}
          />
        ))}
      </div>
      {menuAt ? (
        <CommandMenu
          at={menuAt}
          label={say('canvas.menu')}
          ids={aboutPeople}
          onClose={() => setMenuAt(undefined)}
        />
      ) : null}
    </div>
  );
}

const isSelected = ({ what }: OutlineRow, persons: ReadonlySet<PersonId>): boolean =>
  what.kind === 'person' && persons.has(what.entry.person);

/** Scrolls by as little as it takes to show a line. */
function bringIntoView(box: HTMLElement | null, row: number): void {
  if (!box || row < 0 || box.clientHeight === 0) return;
  const top = row * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + rowHeight - box.clientHeight;
}
