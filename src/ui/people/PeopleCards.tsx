import type { Person } from '#model';
import { capital } from '#words';
import { useOpen, useSay, useWorkspace } from '../app/context.tsx';
import type { PeopleFacts } from './peopleFacts.ts';

/** The list of people where there is no room for columns: a card each, which opens the panel. */
export function PeopleCards({
  people,
  facts,
}: {
  readonly people: readonly Person[];
  readonly facts: PeopleFacts;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const selected = useOpen((open) => open.selection.persons);
  return (
    <ul className="people__cards" aria-label={say('view.people')}>
      {people.map((person) => {
        const search = facts.searchState(person);
        const lines = [
          [facts.date(person.born?.[0]?.value.date), facts.ageText(person)]
            .filter(Boolean)
            .join(' · '),
          facts.roles(person),
          search ? `${say('people.search')}: ${say(`search.${search}`)}` : '',
        ].filter(Boolean);
        const restrictions = facts.restrictions(person);
        return (
          <li key={person.id} className="people__card-line">
            <button
              type="button"
              className="people__card"
              aria-pressed={selected.has(person.id)}
              onClick={() => workspace.selectPersons([person.id])}
            >
              <strong>{facts.name(person)}</strong>
              <span className="people__card-kin">{capital(facts.kin(person))}</span>
              {lines.map((line) => (
                <small key={line}>{capital(line)}</small>
              ))}
              {restrictions ? <small className="people__warning">{restrictions}</small> : null}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
