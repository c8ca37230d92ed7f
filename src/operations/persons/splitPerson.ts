import {
  type CaseDocument,
  type Edit,
  type EntryId,
  type Id,
  type NewId,
  type Person,
  type PersonId,
  type Restriction,
  type RowOf,
  referencesOf,
  repoint,
  type TableName,
} from '#model';
import { Draft, type FieldChanges, type NewRow } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** What goes to the other of two people. */
export interface SplitPerson {
  readonly person: PersonId;
  /** Claims and list entries of the person, by their ids. */
  readonly entries: readonly EntryId[];
  /** Rows in which the new person takes the old one's place: couples, families, homes, notes, … */
  readonly rows: readonly { readonly table: TableName; readonly row: Id }[];
  /** For somebody who has no name of their own then. */
  readonly descriptor?: string;
}

/**
 * Makes two people of one: a new person takes the chosen facts and links, the
 * rest stays. Restrictions about the person hold for both, since nobody knows yet
 * which of the two they were made for; the child is not sure to know the new one.
 *
 * @returns the edit, or a refusal: `row-missing` (the person, an entry or a row that is not
 * about them), `nothing-changed` where nothing is chosen, `own-ancestor`.
 */
export function splitPerson(
  doc: CaseDocument,
  newId: NewId,
  { person: id, entries, rows, descriptor }: SplitPerson,
): Edit | Refusal {
  const person = doc.persons.get(id);
  if (!person) return refuse('row-missing', { table: 'persons', id });
  if (entries.length + rows.length === 0) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  const [staying, going] = partedLists(person, new Set(entries));
  const moved = Object.values(going).flatMap((list) => list ?? []).length;
  if (moved < new Set(entries).size) return refuse('row-missing', { table: 'persons', id });
  draft.change('persons', id, staying as FieldChanges<'persons'>);
  const other = draft.create('persons', {
    ...(person.pet ? { pet: person.pet } : {}),
    ...(descriptor ? { descriptor } : {}),
    ...(going as Partial<Person>),
    names: (going.names ?? []) as Person['names'],
  });
  for (const { table, row } of rows)
    if (!move(draft, table, row, id, other.id)) return refuse('row-missing', { table, id: row });
  followClaims(draft, id, other.id, new Set(entries));
  keepRestrictions(draft, id, other.id, new Set(rows.map(({ row }) => row)));
  dropOldCouples(draft, other.id, id);
  return draft.edit('edit.splitPerson');
}

type Lists = Record<string, { readonly id?: Id }[] | undefined>;

/** The lists of a person with and without the chosen entries; an emptied list goes, names stay. */
function partedLists(person: Person, chosen: ReadonlySet<Id>): [Lists, Lists] {
  const staying: Lists = {};
  const going: Lists = {};
  for (const [field, value] of Object.entries(person)) {
    if (!Array.isArray(value)) continue;
    const list: { readonly id?: Id }[] = value;
    const isChosen = ({ id }: { readonly id?: Id }) => id !== undefined && chosen.has(id);
    if (!list.some(isChosen)) continue;
    const rest = list.filter((entry) => !isChosen(entry));
    staying[field] = rest.length || field === 'names' ? rest : undefined;
    going[field] = list.filter(isChosen);
  }
  return [staying, going];
}

/** Puts the new person in the old one's place in a row; false where the old one is not in it. */
function move<Name extends TableName>(
  draft: Draft,
  table: Name,
  id: Id,
  from: PersonId,
  to: PersonId,
): boolean {
  const row = draft.get(table, id);
  const about =
    row && referencesOf(table, row).some((each) => each.table === 'persons' && each.id === from);
  if (!row || !about || table === 'persons') return false;
  if (table === 'parentages') {
    // What a child's link says of one parent goes with the family, not with the link.
    if (draft.get('parentages', id)?.child !== from) return false;
    draft.change('parentages', id, { child: to });
    return true;
  }
  const next = repoint(table, row, (name, each) =>
    name === 'persons' && each === from ? to : each,
  );
  draft.change(table, id, next as FieldChanges<Name>);
  if (table === 'parentSets') moveOverrides(draft, id, from, to);
  return true;
}

/** What the children of a family say of this parent alone goes with the family. */
function moveOverrides(draft: Draft, set: Id, from: PersonId, to: PersonId): void {
  for (const link of draft.rows('parentages')) {
    if (link.set !== set || !link.perParent?.some(({ parent }) => parent === from)) continue;
    const perParent = link.perParent.map((entry) =>
      entry.parent === from ? { ...entry, parent: to } : entry,
    );
    draft.change('parentages', link.id, { perParent });
  }
}

/** Marks and rules about a claim go where the claim goes. */
function followClaims(draft: Draft, from: PersonId, to: PersonId, chosen: ReadonlySet<Id>): void {
  const moved = (row: RowOf<'told'> | RowOf<'restrictions'>) =>
    row.subject?.row === from && row.subject.claim !== undefined && chosen.has(row.subject.claim);
  for (const row of draft.rows('told'))
    if (moved(row)) draft.change('told', row.id, { subject: { ...row.subject, row: to } });
  for (const row of draft.rows('restrictions'))
    if (row.subject && moved(row))
      draft.change('restrictions', row.id, { subject: { ...row.subject, row: to } });
}

const isAbout = ({ person, subject }: Restriction, id: PersonId) =>
  person === id ||
  (subject?.table === 'persons' && subject.row === id && subject.claim === undefined);

function keepRestrictions(
  draft: Draft,
  from: PersonId,
  to: PersonId,
  chosen: ReadonlySet<Id>,
): void {
  for (const row of draft.rows('restrictions')) {
    if (!isAbout(row, from) || chosen.has(row.id)) continue;
    const {
      id: _,
      child,
      ...copy
    } = repoint('restrictions', row, (table, id) => (table === 'persons' && id === from ? to : id));
    // The child whom it protects stays the child, should it be the one who is split.
    const whole: NewRow<'restrictions'> = {
      ...copy,
      ...(row.child === undefined ? {} : { child: row.child }),
    };
    draft.create('restrictions', whole);
  }
}

/** A family whose couple went to the other person is no longer that couple's. */
function dropOldCouples(draft: Draft, ...people: readonly PersonId[]): void {
  for (const set of draft.rows('parentSets')) {
    if (set.partnership === undefined || !set.parents.some((id) => people.includes(id))) continue;
    const between: readonly PersonId[] = draft.get('partnerships', set.partnership)?.between ?? [];
    if (!set.parents.every((parent) => between.includes(parent)))
      draft.change('parentSets', set.id, { partnership: undefined });
  }
}
