import { useMemo, useState } from 'react';
import {
  Cell,
  Column,
  type Key,
  Row,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { bornOf, compareDates, diedOf, isDeceased, kinOf, type PersonId } from '#model';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useSay, useWords } from '../app/context.tsx';
import './people.css';

/** Everybody of the case in a list that shares the selection with the drawing. */
export default function PeopleView() {
  const { workspace, screen } = useApp();
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const selected = useOpen((open) => open.selection.persons);
  const [sort, setSort] = useState<SortDescriptor>({ column: 'name', direction: 'ascending' });

  const rows = useMemo(() => {
    const kin = viewer === undefined ? undefined : kinOf(doc, viewer);
    const made = [...doc.persons.values()].map((person) => ({
      id: person.id,
      name: displayName(doc, words, person.id),
      kin: person.id === viewer ? words.say('people.viewer') : words.kin(kin?.get(person.id) ?? []),
      years: words.years(bornOf(person), diedOf(person), isDeceased(person)),
      born: bornOf(person),
      roles: words.list((person.roles ?? []).map(({ role }) => words.say(`role.${role}`))),
    }));
    const by = sort.column;
    const way = sort.direction === 'descending' ? -1 : 1;
    return made.toSorted((a, b) => {
      if (by === 'years') return way * compareDates(a.born, b.born);
      const field = by === 'kin' || by === 'roles' ? by : 'name';
      // Nothing said comes last, whichever way round.
      if (!a[field] || !b[field]) return Number(!a[field]) - Number(!b[field]);
      return way * words.compare(a[field], b[field]);
    });
  }, [doc, words, viewer, sort]);

  const handleSelection = (keys: Selection) => {
    const ids: Iterable<Key> = keys === 'all' ? rows.map(({ id }) => id) : keys;
    workspace.selectPersons([...ids].map(String));
    screen.setState({ panelOpen: true });
  };
  const show = (id: PersonId) => {
    workspace.selectPersons([id]);
    screen.setState({ view: 'family', focused: id });
  };

  return (
    <div className="people">
      <h2 className="people__title">{say('people.title', { count: rows.length })}</h2>
      <div className="people__scroll">
        <Table
          className="people__table"
          aria-label={say('view.people')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={handleSelection}
          onRowAction={(key) => show(String(key))}
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            {(['name', 'kin', 'years', 'roles'] as const).map((column) => (
              <Column
                key={column}
                id={column}
                isRowHeader={column === 'name'}
                allowsSorting
                className="people__column"
              >
                {({ sortDirection }) => (
                  <>
                    {say(`people.${column}`)}{' '}
                    {sortDirection === 'ascending'
                      ? '↑'
                      : sortDirection === 'descending'
                        ? '↓'
                        : ''}
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={rows}>
            {(row) => (
              <Row id={row.id} className="people__row">
                <Cell className="people__cell people__cell--name">{row.name}</Cell>
                <Cell className="people__cell">{capital(row.kin)}</Cell>
                <Cell className="people__cell">{row.years}</Cell>
                <Cell className="people__cell">{capital(row.roles)}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}
