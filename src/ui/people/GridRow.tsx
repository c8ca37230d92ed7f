import { Check } from 'lucide-react';
import { type MouseEvent, useRef } from 'react';
import type { Person, PersonId } from '#model';
import { capital } from '#words';
import { useReadOnly, useSay } from '../app/context.tsx';
import { CellEditor, type EndEdit } from './CellEditor.tsx';
import type { Column } from './columns.ts';
import type { PeopleFacts } from './peopleFacts.ts';

/** What a row tells the grid. */
export interface RowActions {
  readonly onPress: (
    person: PersonId,
    column: number,
    event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  ) => void;
  readonly onEdit: (person: PersonId, column: number) => void;
  readonly onEndEdit: EndEdit;
}

/** One person of the grid: a tick box and a cell for each column. */
export function GridRow({
  person,
  row,
  top,
  height,
  template,
  shown,
  facts,
  selected,
  active,
  editing,
  actions,
}: {
  readonly person: Person;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly template: string;
  readonly shown: readonly Column[];
  readonly facts: PeopleFacts;
  readonly selected: boolean;
  /** The column whose cell holds the tab stop, in this row. */
  readonly active: number | undefined;
  readonly editing: boolean;
  readonly actions: RowActions;
}) {
  const say = useSay();
  return (
    <tr
      className="people__row"
      aria-rowindex={row + 2}
      aria-selected={selected}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space is the grid's */}
      <td
        className="people__cell people__tick"
        aria-colindex={1}
        aria-label={say(selected ? 'people.ticked' : 'people.unticked', {
          name: facts.name(person),
        })}
        tabIndex={active === -1 ? 0 : -1}
        data-active={active === -1 ? '' : undefined}
        onClick={(event) => actions.onPress(person.id, -1, event)}
      >
        <span className="people__box" data-ticked={selected || undefined} aria-hidden>
          {selected ? <Check size={14} strokeWidth={3} /> : null}
        </span>
      </td>
      {shown.map((column, place) => (
        <GridCell
          key={column.id}
          person={person}
          column={column}
          place={place}
          facts={facts}
          active={active === place}
          editing={editing && active === place}
          actions={actions}
        />
      ))}
    </tr>
  );
}

function GridCell({
  person,
  column,
  place,
  facts,
  active,
  editing,
  actions,
}: {
  readonly person: Person;
  readonly column: Column;
  readonly place: number;
  readonly facts: PeopleFacts;
  readonly active: boolean;
  readonly editing: boolean;
  readonly actions: RowActions;
}) {
  const readOnly = useReadOnly();
  const cell = useRef<HTMLTableCellElement>(null);
  const text = column.text(facts, person);
  const Cell = column.id === 'name' ? 'th' : 'td';
  return (
    // The keys are the grid's.
    <Cell
      ref={cell}
      {...(Cell === 'th' ? { scope: 'row' } : {})}
      className={`people__cell people__cell--${column.id}${editing ? ' people__cell--editing' : ''}`}
      aria-colindex={place + 2}
      aria-readonly={!column.edit || readOnly}
      tabIndex={active ? 0 : -1}
      data-active={active ? '' : undefined}
      data-editable={column.edit && !readOnly ? '' : undefined}
      onClick={(event) => actions.onPress(person.id, place, event)}
      onDoubleClick={() => actions.onEdit(person.id, place)}
    >
      {editing ? (
        <CellEditor
          facts={facts}
          column={column}
          person={person}
          cell={cell}
          onEnd={actions.onEndEdit}
        />
      ) : null}
      {editing && column.edit?.kind !== 'choice' ? null : (
        <span className="people__text" title={text.length > 24 ? capital(text) : undefined}>
          {capital(text)}
        </span>
      )}
    </Cell>
  );
}
