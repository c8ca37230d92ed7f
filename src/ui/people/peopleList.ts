import {
  type CaseDocument,
  findPeople,
  isDeceased,
  kinOf,
  type Person,
  type PersonId,
  preferred,
  pregnancyOf,
  type Vocabulary,
} from '#model';
import type { WordId } from '#words';
import { type Column, columns } from './columns.ts';
import type { PeopleFacts } from './peopleFacts.ts';

/** What people can be narrowed to, each by one or several values. */
export const facets = ['side', 'role', 'search', 'living', 'child'] as const;
export type Facet = (typeof facets)[number];

/** How the list is narrowed and sorted: passing, kept while the case is open. */
export interface ListState {
  readonly text: string;
  readonly chosen: { readonly [Name in Facet]?: readonly string[] };
  /** Only whoever is selected. */
  readonly selectedOnly: boolean;
  readonly sort: { readonly column: string; readonly descending: boolean };
}

export const plainList: ListState = {
  text: '',
  chosen: {},
  selectedOnly: false,
  sort: { column: 'name', descending: false },
};

export const isNarrowed = ({ text, chosen, selectedOnly }: ListState): boolean =>
  text.trim() !== '' || selectedOnly || facets.some((facet) => chosen[facet]?.length);

/** Stands for "nothing said" among the values of a facet. */
const unsaid = 'unsaid';

const lifeOf = (person: Person): string => {
  if (isDeceased(person)) return 'deceased';
  if (pregnancyOf(person) === 'ongoing') return 'unborn';
  return preferred(person.living) === 'alive' ? 'alive' : 'assumed';
};

/** The values of a facet that a person has; at least one. */
function facetValues(facts: PeopleFacts, facet: Facet, person: Person): readonly string[] {
  switch (facet) {
    case 'side':
      return [facts.side(person) ?? unsaid];
    case 'role':
      return person.roles?.length ? person.roles.map(({ role }) => role) : [unsaid];
    case 'search':
      return [facts.searchState(person) ?? unsaid];
    case 'living':
      return [lifeOf(person)];
    case 'child':
      return childrenOfKin(facts.source.doc, person.id);
  }
}

/** The children of the case to whom somebody is kin, or who they are. */
function childrenOfKin(doc: CaseDocument, id: PersonId): readonly string[] {
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  const kin = children.filter((child) => child === id || kinOf(doc, child).has(id));
  return kin.length ? kin : [unsaid];
}

/** How many people have each value of a facet, the commonest first. */
export function countValues(
  facts: PeopleFacts,
  facet: Facet,
  people: Iterable<Person>,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const person of people)
    for (const value of facetValues(facts, facet, person))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted(
      (a, b) => Number(a.value === unsaid) - Number(b.value === unsaid) || b.count - a.count,
    );
}

/** The words for a value of a facet. */
export function facetText(facts: PeopleFacts, facet: Facet, value: string): string {
  const { words } = facts.source;
  if (value === unsaid) return words.say(`people.${facet}.unsaid` as WordId);
  if (facet === 'child') return facts.names([value as PersonId]);
  const prefix = facet === 'side' || facet === 'living' ? `people.${facet}` : facet;
  return words.sayOr(`${prefix}.${value}`, value);
}

/** Everybody whom the list shows, in its order. */
export function listPeople(
  facts: PeopleFacts,
  list: ListState,
  {
    selected,
    vocabulary,
  }: { readonly selected: ReadonlySet<PersonId>; readonly vocabulary?: Vocabulary | undefined },
): readonly Person[] {
  const { doc } = facts.source;
  const found = list.text.trim() ? foundBy(facts, list.text, vocabulary) : undefined;
  const kept = [...doc.persons.values()].filter(
    (person) =>
      (!found || found.has(person.id)) &&
      (!list.selectedOnly || selected.has(person.id)) &&
      facets.every((facet) => {
        const wanted = list.chosen[facet];
        return (
          !wanted?.length ||
          facetValues(facts, facet, person).some((value) => wanted.includes(value))
        );
      }),
  );
  const column = columns.find(({ id }) => id === list.sort.column);
  return column ? sorted(facts, kept, column, list.sort.descending) : kept;
}

/** Whoever a text finds, by any of their texts and by kin words. */
function foundBy(
  facts: PeopleFacts,
  text: string,
  vocabulary: Vocabulary | undefined,
): ReadonlySet<PersonId> {
  const { doc, viewer } = facts.source;
  const labels = (id: PersonId) => {
    const person = doc.persons.get(id);
    return person ? [facts.kin(person), facts.roles(person)].filter(Boolean) : [];
  };
  const found = findPeople(doc, text, {
    labels,
    limit: doc.persons.size,
    ...(viewer === undefined ? {} : { viewer }),
    ...(vocabulary ? { vocabulary } : {}),
  });
  return new Set(found.map(({ person }) => person));
}

function sorted(
  facts: PeopleFacts,
  people: readonly Person[],
  column: Column,
  descending: boolean,
): readonly Person[] {
  const { words } = facts.source;
  const texts = new Map(people.map((person) => [person.id, column.text(facts, person)]));
  const text = ({ id }: Person) => texts.get(id) ?? '';
  const way = descending ? -1 : 1;
  return people.toSorted((a, b) => {
    // Nothing said comes last, whichever way round.
    if (!text(a) || !text(b)) return Number(!text(a)) - Number(!text(b));
    return way * (column.order?.(facts, a, b) ?? words.compare(text(a), text(b)));
  });
}
