import { useOpen, useSay } from '../app/context.tsx';
import { useMedia } from '../app/useMedia.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { Filters } from './Filters.tsx';
import { PeopleCards } from './PeopleCards.tsx';
import { PeopleGrid } from './PeopleGrid.tsx';
import { useColumns, useListedPeople, useListState, usePeopleFacts } from './usePeopleList.ts';
import './people.css';

/** Everybody of the case in a list that shares the selection with the drawing. */
export default function PeopleView() {
  const say = useSay();
  const facts = usePeopleFacts();
  const [list, setList] = useListState();
  const people = useListedPeople(facts, list);
  const shown = useColumns();
  const count = useOpen((open) => open.document.persons.size);
  const narrow = useMedia('(max-width: 640px)');
  const title =
    people.length === count
      ? say('people.title', { count })
      : say('people.some', { shown: people.length, count });
  const sortBy = (column: string) =>
    setList({
      sort: { column, descending: list.sort.column === column && !list.sort.descending },
    });
  return (
    <div className="people">
      <div className="people__head">
        <h2>{title}</h2>
        <output className="visually-hidden">{people.length === count ? '' : title}</output>
        <div className="people__tools">
          <Filters facts={facts} list={list} onChange={setList} />
          {narrow ? null : <ColumnsMenu />}
        </div>
      </div>
      {narrow ? (
        <PeopleCards people={people} facts={facts} />
      ) : (
        <PeopleGrid people={people} shown={shown} facts={facts} sort={list.sort} onSort={sortBy} />
      )}
      {people.length === 0 ? <p className="people__nobody small">{say('people.nobody')}</p> : null}
      <p className="visually-hidden">{say('people.keys')}</p>
    </div>
  );
}
