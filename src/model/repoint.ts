import type { RowOf, TableName } from './caseDocument.ts';
import type { AccountId, Id, PersonId } from './ids.ts';
import type { Claim } from './rows/common.ts';
import type { SafetyMark } from './rows/mobility.ts';
import type { TieEnd } from './rows/network.ts';
import type { Person } from './rows/person.ts';
import { pinnedOn, type Subject } from './rows/work.ts';

/** The row that a pointer is to lead to from now on: one of the same table. */
export type NewTarget = (table: TableName, id: Id) => Id;

/** The same, as each field sees it: an id of a kind leads to an id of that kind. */
type To = <Kind extends string>(table: TableName, id: Id<Kind>) => Id<Kind>;

type Repointers = {
  readonly [Name in TableName]: (row: RowOf<Name>, to: To) => Partial<RowOf<Name>>;
};

/** A field only where the row has it, so that absent fields stay absent. */
const field = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

const one = <Kind extends string>(to: To, table: TableName, id: Id<Kind> | undefined) =>
  id === undefined ? undefined : to(table, id);
const each = <Kind extends string>(
  to: To,
  table: TableName,
  ids: readonly Id<Kind>[] | undefined,
) => ids?.map((id) => to(table, id));
const person = (to: To) => (id: PersonId) => to('persons', id);

const accounts = (row: { readonly accounts?: AccountId[] }, to: To) =>
  field('accounts', each(to, 'accounts', row.accounts));

const claims = <Value>(
  list: readonly Claim<Value>[] | undefined,
  to: To,
): Claim<Value>[] | undefined => list?.map((claim) => ({ ...claim, ...accounts(claim, to) }));

const subject = (found: Subject | undefined, to: To): Subject | undefined =>
  found && { ...found, row: to(found.table, found.row) };

function tieEnd(end: TieEnd, to: To): TieEnd {
  if ('person' in end) return { person: to('persons', end.person) };
  if ('household' in end) return { household: to('households', end.household) };
  return { organisation: to('organisations', end.organisation) };
}

/** Claims of a person are lists whose entries may name accounts; every list is looked through. */
function personFields(row: Person, to: To): Partial<Person> {
  const lists = Object.entries(row).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [
          [
            key,
            value.map((entry: { accounts?: AccountId[] }) => ({
              ...entry,
              ...accounts(entry, to),
            })),
          ] as const,
        ]
      : [],
  );
  return {
    // The lists of the row with nothing but the accounts in them changed.
    ...(Object.fromEntries(lists) as Partial<Person>),
    names: row.names.map((name) => ({
      ...name,
      ...accounts(name, to),
      value: {
        ...name.value,
        ...field('originPerson', one(to, 'persons', name.value.originPerson)),
      },
    })),
    ...field(
      'photos',
      row.photos?.map((photo) => ({ ...photo, id: to('photos', photo.id) })),
    ),
    ...field(
      'calledBy',
      row.calledBy?.map((called) => ({ ...called, child: to('persons', called.child) })),
    ),
    ...field(
      'notSameAs',
      row.notSameAs?.map((each) => ({ ...each, person: to('persons', each.person) })),
    ),
    ...field(
      'interests',
      row.interests?.map((interest) => ({
        ...interest,
        sharedWith: interest.sharedWith.map(person(to)),
      })),
    ),
  };
}

const pair = (between: readonly [PersonId, PersonId], to: To): [PersonId, PersonId] => [
  to('persons', between[0]),
  to('persons', between[1]),
];

const marked = (row: Pick<SafetyMark, 'child' | 'visit' | 'person'>, to: To) => ({
  child: to('persons', row.child),
  visit: to('visits', row.visit),
  person: to('persons', row.person),
});

const repointers: Repointers = {
  cases: () => ({}),
  focalChildren: (row, to) => ({ person: to('persons', row.person) }),
  persons: personFields,
  partnerships: (row, to) => ({ between: pair(row.between, to), ...accounts(row, to) }),
  parentSets: (row, to) => ({
    parents: row.parents.map(person(to)),
    ...field('partnership', one(to, 'partnerships', row.partnership)),
  }),
  parentages: (row, to) => ({
    child: to('persons', row.child),
    set: to('parentSets', row.set),
    ...field('birthGroup', one(to, 'birthGroups', row.birthGroup)),
    ...field(
      'perParent',
      row.perParent?.map((entry) => ({ ...entry, parent: to('persons', entry.parent) })),
    ),
    ...accounts(row, to),
  }),
  birthGroups: () => ({}),
  responsibilities: (row, to) => ({
    child: to('persons', row.child),
    ...field('holder', one(to, 'persons', row.holder)),
    ...accounts(row, to),
  }),
  bonds: (row, to) => ({ between: pair(row.between, to), ...accounts(row, to) }),
  ties: (row, to) => ({
    ends: [tieEnd(row.ends[0], to), tieEnd(row.ends[1], to)],
    ...field('lostTouch', claims(row.lostTouch, to)),
    ...field(
      'placings',
      row.placings?.map((placing) => ({
        ...placing,
        ...field('set', one(to, 'ringSets', placing.set)),
        ...field('visit', one(to, 'visits', placing.visit)),
      })),
    ),
    ...accounts(row, to),
  }),
  organisations: (row, to) =>
    field(
      'members',
      row.members?.map((member) => ({ ...member, person: to('persons', member.person) })),
    ),
  ringSets: (row, to) => field('follows', one(to, 'ringSets', row.follows)),
  households: (row, to) => ({
    members: row.members.map((member) => ({ ...member, person: to('persons', member.person) })),
    ...field('place', one(to, 'places', row.place)),
    ...accounts(row, to),
  }),
  places: () => ({}),
  stays: (row, to) => ({
    person: to('persons', row.person),
    ...field('place', one(to, 'places', row.place)),
    ...field('household', one(to, 'households', row.household)),
    ...field('school', one(to, 'organisations', row.school)),
    ...field('carers', each(to, 'persons', row.carers)),
    ...field('otherChildren', each(to, 'persons', row.otherChildren)),
    ...field('pets', each(to, 'persons', row.pets)),
    ...field('visit', one(to, 'visits', row.visit)),
    ...accounts(row, to),
  }),
  moves: (row, to) => ({
    person: to('persons', row.person),
    ...field('fromStay', one(to, 'stays', row.fromStay)),
    ...field('toStay', one(to, 'stays', row.toStay)),
    ...field('whoCameWith', each(to, 'persons', row.whoCameWith)),
    ...accounts(row, to),
  }),
  accounts: (row, to) => ({
    ...field('person', one(to, 'persons', row.person)),
    ...field('source', one(to, 'sources', row.source)),
  }),
  sources: () => ({}),
  notes: (row, to) => ({
    ...field('about', subject(row.about, to)),
    ...field('account', one(to, 'accounts', row.account)),
  }),
  told: (row, to) => ({
    child: to('persons', row.child),
    subject: { ...row.subject, row: to(row.subject.table, row.subject.row) },
  }),
  restrictions: (row, to) => ({
    ...field('child', one(to, 'persons', row.child)),
    ...field('person', one(to, 'persons', row.person)),
    ...field('subject', subject(row.subject, to)),
  }),
  agreements: (row, to) => field('person', one(to, 'persons', row.person)),
  leads: (row, to) => field('person', one(to, 'persons', row.person)),
  attempts: (row, to) => ({ lead: to('leads', row.lead) }),
  diagrams: (row, to) => ({
    ...field('focus', one(to, 'persons', row.focus)),
    ...field('ringSet', one(to, 'ringSets', row.ringSet)),
    pins: row.pins.map((pin) => ({ ...pin, figure: to(pinnedOn(row.kind), pin.figure) })),
    ...field(
      'folds',
      row.folds?.map((fold) => ({ ...fold, at: to('persons', fold.at) })),
    ),
    ...field(
      'labels',
      row.labels?.map((label) => ({
        ...label,
        ...field('about', one(to, 'persons', label.about)),
      })),
    ),
  }),
  rowOrders: (row, to) => ({
    diagram: to('diagrams', row.diagram),
    people: row.people.map(person(to)),
  }),
  photos: () => ({}),
  customKinds: () => ({}),
  visits: (row, to) => ({
    child: to('persons', row.child),
    ...field('present', each(to, 'persons', row.present)),
  }),
  objectives: (row, to) => ({
    child: to('persons', row.child),
    ...field('people', each(to, 'persons', row.people)),
    ...field('visit', one(to, 'visits', row.visit)),
    ...field(
      'earlier',
      row.earlier?.map((entry) => ({
        ...entry,
        ...field('visit', one(to, 'visits', entry.visit)),
      })),
    ),
  }),
  lifeEvents: (row, to) => ({
    person: to('persons', row.person),
    ...field('stay', one(to, 'stays', row.stay)),
    ...field('organisation', one(to, 'organisations', row.organisation)),
    ...field('people', each(to, 'persons', row.people)),
    ...accounts(row, to),
  }),
  mobilityMaps: (row, to) => ({
    child: to('persons', row.child),
    ...field(
      'pins',
      row.pins?.map((pin) => ({ ...pin, stay: to('stays', pin.stay) })),
    ),
    ...field(
      'setAside',
      row.setAside?.map((entry) => ({
        ...entry,
        ...field('stay', one(to, 'stays', entry.stay)),
        ...field('visit', one(to, 'visits', entry.visit)),
      })),
    ),
  }),
  mapItems: (row, to) => ({
    map: to('mobilityMaps', row.map),
    ...field('stay', one(to, 'stays', row.stay)),
    ...field('person', one(to, 'persons', row.person)),
    ...field('organisation', one(to, 'organisations', row.organisation)),
    ...field('visit', one(to, 'visits', row.visit)),
  }),
  mapSnapshots: (row, to) => ({
    map: to('mobilityMaps', row.map),
    visit: to('visits', row.visit),
  }),
  safetyMarks: marked,
  wishMarks: marked,
  faces: (row, to) => ({ child: to('persons', row.child), person: to('persons', row.person) }),
};

/**
 * A row whose pointers lead elsewhere: to copies, or to the person somebody was
 * merged with. Its own id stays. A test holds this table against `referencesOf`.
 */
export function repoint<Name extends TableName>(
  table: Name,
  row: RowOf<Name>,
  to: NewTarget,
): RowOf<Name> {
  // An id that stands for one of a table is an id of that table.
  return { ...row, ...repointers[table](row, to as To) };
}
