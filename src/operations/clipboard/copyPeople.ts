import type { CaseDocument, Id, PersonId, RowOf, Subject, TableName, TieEnd } from '#model';

/** Tables whose rows go along with people, in the order in which they are made. */
const copied = [
  'persons',
  'partnerships',
  'parentSets',
  'birthGroups',
  'parentages',
  'responsibilities',
  'bonds',
  'ties',
  'stays',
  'moves',
  'notes',
  'restrictions',
  'leads',
  'attempts',
] as const satisfies readonly TableName[];
export type CopiedTable = (typeof copied)[number];
export const copiedTables: readonly CopiedTable[] = copied;

/**
 * People and what belongs to them, taken out of a case for another place in the
 * same case. Holds everything that is recorded, so it never leaves the case:
 * `shareFragment` makes what may.
 */
export interface Fragment {
  readonly rows: { readonly [Name in CopiedTable]: readonly RowOf<Name>[] };
  /** Groups and homes that the people are in. */
  readonly memberships: readonly {
    readonly table: 'households' | 'organisations';
    readonly row: Id;
    readonly person: PersonId;
  }[];
}

type Has = (table: TableName, id: Id | undefined) => boolean;

/** Families among the copied people: sets with only those parents who come along. */
function familiesAmong(doc: CaseDocument, people: ReadonlySet<PersonId>) {
  const links = [...doc.parentages.values()].filter(({ child }) => people.has(child));
  const parentSets = [...doc.parentSets.values()].flatMap((set) => {
    const parents = set.parents.filter((parent) => people.has(parent));
    const children = links.filter((link) => link.set === set.id).length;
    const says = parents.length ? children + parents.length > 1 : children > 1;
    return says ? [{ ...set, parents }] : [];
  });
  const kept = new Map(parentSets.map((set) => [set.id, set.parents]));
  const parentages = links.flatMap((link) => {
    const parents = kept.get(link.set);
    if (!parents) return [];
    const { perParent, ...rest } = link;
    const own = perParent?.filter(({ parent }) => parents.includes(parent));
    return [{ ...rest, ...(own?.length ? { perParent: own } : {}) }];
  });
  return { parentSets, parentages };
}

const pointsIn = (has: Has) => (subject: Subject | undefined) =>
  subject !== undefined && has(subject.table, subject.row);

/**
 * Takes people with all that is recorded of them, and what joins them to each
 * other: couples, families, bonds, ties, homes, notes, restrictions, searches.
 * What joins them to anybody else stays; so do agreements and what a child was
 * told, which are about the very person. Unknown ids are left out.
 */
export function copyPeople(doc: CaseDocument, ids: readonly PersonId[]): Fragment {
  const people = new Set(ids.filter((id) => doc.persons.has(id)));
  const both = (between: readonly PersonId[]) => between.every((id) => people.has(id));
  const inside = (end: TieEnd) => !('person' in end) || people.has(end.person);
  const own = (end: TieEnd) => 'person' in end && people.has(end.person);
  const { parentSets, parentages } = familiesAmong(doc, people);
  const partnerships = [...doc.partnerships.values()].filter(({ between }) => both(between));
  const rows = {
    persons: [...doc.persons.values()].filter(({ id }) => people.has(id)),
    partnerships,
    parentSets: parentSets.map((set) => withoutOthers(set, partnerships)),
    birthGroups: [...doc.birthGroups.values()].filter(
      ({ id }) => parentages.filter(({ birthGroup }) => birthGroup === id).length > 1,
    ),
    parentages,
    responsibilities: [...doc.responsibilities.values()].filter(({ child }) => people.has(child)),
    bonds: [...doc.bonds.values()].filter(({ between }) => both(between)),
    ties: [...doc.ties.values()].filter(({ ends }) => ends.every(inside) && ends.some(own)),
    stays: [...doc.stays.values()].filter(({ person }) => people.has(person)),
    moves: [...doc.moves.values()].filter(({ person }) => people.has(person)),
    leads: [...doc.leads.values()].filter(
      ({ person }) => person !== undefined && people.has(person),
    ),
  };
  const groups = new Set(rows.birthGroups.map(({ id }) => id));
  const has: Has = (table, id) =>
    id !== undefined &&
    table in rows &&
    rows[table as keyof typeof rows].some((row) => row.id === id);
  return {
    rows: {
      ...rows,
      parentages: parentages.map(({ birthGroup, ...link }) => ({
        ...link,
        ...(birthGroup !== undefined && groups.has(birthGroup) ? { birthGroup } : {}),
      })),
      notes: [...doc.notes.values()].filter(({ about }) => pointsIn(has)(about)),
      restrictions: [...doc.restrictions.values()].filter(
        ({ person, subject }) => has('persons', person) || pointsIn(has)(subject),
      ),
      attempts: [...doc.attempts.values()].filter(({ lead }) => has('leads', lead)),
    },
    memberships: membershipsOf(doc, people),
  };
}

/** A set without a couple who do not both come along. */
function withoutOthers(
  { partnership, ...set }: RowOf<'parentSets'>,
  partnerships: readonly RowOf<'partnerships'>[],
): RowOf<'parentSets'> {
  const kept = partnership !== undefined && partnerships.some(({ id }) => id === partnership);
  return { ...set, ...(kept ? { partnership } : {}) };
}

function membershipsOf(doc: CaseDocument, people: ReadonlySet<PersonId>): Fragment['memberships'] {
  return (['households', 'organisations'] as const).flatMap((table) =>
    [...doc[table].values()].flatMap((row) =>
      (row.members ?? [])
        .filter(({ person }) => people.has(person))
        .map(({ person }) => ({ table, row: row.id, person })),
    ),
  );
}
