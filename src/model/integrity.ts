import {
  type CaseDocument,
  type RowOf,
  type Table,
  type TableName,
  tableNames,
} from './caseDocument.ts';
import type { Id, ParentSetId, PersonId } from './ids.ts';
import { pushTo } from './lists.ts';
import type { Parentage, ParentSet } from './rows/family.ts';
import type { SafetyMark } from './rows/mobility.ts';
import type { TieEnd } from './rows/network.ts';
import { pinnedOn } from './rows/work.ts';

/** A row that does not fit the rest of the case. Holds ids and codes only, never names. */
export interface IntegrityFault {
  readonly code:
    | 'missing'
    | 'cycle'
    | 'own-parent'
    | 'own-partner'
    | 'repeated-parent'
    | 'not-a-parent'
    | 'own-bond';
  readonly table: TableName;
  readonly row: Id;
  /** The field that is wrong. */
  readonly field: string;
  /** What it points to, for a missing row. */
  readonly target?: { readonly table: TableName; readonly id: Id };
}

/** Something a row points to. */
export interface Reference {
  readonly field: string;
  readonly table: TableName;
  readonly id: Id;
}

const to = (field: string, table: TableName, id: Id | undefined): Reference[] =>
  id === undefined ? [] : [{ field, table, id }];
const toEach = (field: string, table: TableName, ids: readonly Id[] | undefined): Reference[] =>
  (ids ?? []).map((id) => ({ field, table, id }));

function tieEnd(field: string, end: TieEnd): Reference[] {
  if ('person' in end) return to(field, 'persons', end.person);
  if ('household' in end) return to(field, 'households', end.household);
  return to(field, 'organisations', end.organisation);
}

const accountsOf = (row: { readonly accounts?: readonly Id[] }) =>
  toEach('accounts', 'accounts', row.accounts);

/** Accounts that the claims of a row point to. */
function claimAccounts(row: object): Reference[] {
  return Object.entries(row).flatMap(([field, value]) =>
    Array.isArray(value)
      ? value.flatMap((entry) => toEach(field, 'accounts', entry?.accounts))
      : [],
  );
}

/** Marks belong to a child, to a visit and to whom they mark. */
const markPointers = (row: Pick<SafetyMark, 'child' | 'visit' | 'person'>): Reference[] => [
  ...to('child', 'persons', row.child),
  ...to('visit', 'visits', row.visit),
  ...to('person', 'persons', row.person),
];

/** What the rows of each table point to. */
const references: { readonly [Name in TableName]: (row: RowOf<Name>) => Reference[] } = {
  cases: () => [],
  focalChildren: (row) => to('person', 'persons', row.person),
  persons: (row) => [
    ...claimAccounts(row),
    ...row.names.flatMap(({ value }) => to('names', 'persons', value.originPerson)),
    ...toEach(
      'photos',
      'photos',
      row.photos?.map(({ id }) => id),
    ),
    ...toEach(
      'calledBy',
      'persons',
      row.calledBy?.map(({ child }) => child),
    ),
    ...toEach(
      'notSameAs',
      'persons',
      row.notSameAs?.map(({ person }) => person),
    ),
    ...toEach(
      'interests',
      'persons',
      row.interests?.flatMap(({ sharedWith }) => sharedWith),
    ),
  ],
  partnerships: (row) => [...toEach('between', 'persons', row.between), ...accountsOf(row)],
  parentSets: (row) => [
    ...toEach('parents', 'persons', row.parents),
    ...to('partnership', 'partnerships', row.partnership),
  ],
  parentages: (row) => [
    ...to('child', 'persons', row.child),
    ...to('set', 'parentSets', row.set),
    ...to('birthGroup', 'birthGroups', row.birthGroup),
    ...toEach(
      'perParent',
      'persons',
      row.perParent?.map(({ parent }) => parent),
    ),
    ...accountsOf(row),
  ],
  birthGroups: () => [],
  responsibilities: (row) => [
    ...to('child', 'persons', row.child),
    ...to('holder', 'persons', row.holder),
    ...accountsOf(row),
  ],
  bonds: (row) => [...toEach('between', 'persons', row.between), ...accountsOf(row)],
  ties: (row) => [
    ...tieEnd('ends', row.ends[0]),
    ...tieEnd('ends', row.ends[1]),
    ...toEach(
      'lostTouch',
      'accounts',
      row.lostTouch?.flatMap(({ accounts }) => accounts ?? []),
    ),
    ...(row.placings ?? []).flatMap(({ set, visit }) => [
      ...to('placings', 'ringSets', set),
      ...to('placings', 'visits', visit),
    ]),
    ...accountsOf(row),
  ],
  organisations: (row) =>
    toEach(
      'members',
      'persons',
      row.members?.map(({ person }) => person),
    ),
  ringSets: (row) => to('follows', 'ringSets', row.follows),
  households: (row) => [
    ...toEach(
      'members',
      'persons',
      row.members.map(({ person }) => person),
    ),
    ...to('place', 'places', row.place),
    ...accountsOf(row),
  ],
  places: () => [],
  stays: (row) => [
    ...to('person', 'persons', row.person),
    ...to('place', 'places', row.place),
    ...to('household', 'households', row.household),
    ...to('school', 'organisations', row.school),
    ...toEach('carers', 'persons', row.carers),
    ...toEach('otherChildren', 'persons', row.otherChildren),
    ...toEach('pets', 'persons', row.pets),
    ...to('visit', 'visits', row.visit),
    ...accountsOf(row),
  ],
  moves: (row) => [
    ...to('person', 'persons', row.person),
    ...to('fromStay', 'stays', row.fromStay),
    ...to('toStay', 'stays', row.toStay),
    ...toEach('whoCameWith', 'persons', row.whoCameWith),
    ...accountsOf(row),
  ],
  accounts: (row) => [
    ...to('person', 'persons', row.person),
    ...to('source', 'sources', row.source),
  ],
  sources: () => [],
  notes: (row) => [
    ...to('about', row.about?.table ?? 'persons', row.about?.row),
    ...to('account', 'accounts', row.account),
  ],
  told: (row) => [
    ...to('child', 'persons', row.child),
    ...to('subject', row.subject.table, row.subject.row),
  ],
  restrictions: (row) => [
    ...to('child', 'persons', row.child),
    ...to('person', 'persons', row.person),
    ...to('subject', row.subject?.table ?? 'persons', row.subject?.row),
  ],
  agreements: (row) => to('person', 'persons', row.person),
  leads: (row) => to('person', 'persons', row.person),
  attempts: (row) => to('lead', 'leads', row.lead),
  // A map of places has homes pinned to it, every other drawing people.
  diagrams: (row) => [
    ...to('focus', 'persons', row.focus),
    ...to('ringSet', 'ringSets', row.ringSet),
    ...toEach(
      'pins',
      pinnedOn(row.kind),
      row.pins.map(({ figure }) => figure),
    ),
    ...toEach(
      'folds',
      'persons',
      row.folds?.map(({ at }) => at),
    ),
    ...toEach(
      'labels',
      'persons',
      row.labels?.flatMap(({ about }) => (about === undefined ? [] : [about])),
    ),
  ],
  rowOrders: (row) => [
    ...to('diagram', 'diagrams', row.diagram),
    ...toEach('people', 'persons', row.people),
  ],
  photos: () => [],
  customKinds: () => [],
  visits: (row) => [
    ...to('child', 'persons', row.child),
    ...toEach('present', 'persons', row.present),
  ],
  objectives: (row) => [
    ...to('child', 'persons', row.child),
    ...toEach('people', 'persons', row.people),
    ...to('visit', 'visits', row.visit),
    ...(row.earlier ?? []).flatMap(({ visit }) => to('earlier', 'visits', visit)),
  ],
  lifeEvents: (row) => [
    ...to('person', 'persons', row.person),
    ...to('stay', 'stays', row.stay),
    ...to('organisation', 'organisations', row.organisation),
    ...toEach('people', 'persons', row.people),
    ...accountsOf(row),
  ],
  mobilityMaps: (row) => [
    ...to('child', 'persons', row.child),
    ...toEach(
      'pins',
      'stays',
      row.pins?.map(({ stay }) => stay),
    ),
    ...(row.setAside ?? []).flatMap(({ stay, visit }) => [
      ...to('setAside', 'stays', stay),
      ...to('setAside', 'visits', visit),
    ]),
  ],
  mapItems: (row) => [
    ...to('map', 'mobilityMaps', row.map),
    ...to('stay', 'stays', row.stay),
    ...to('person', 'persons', row.person),
    ...to('organisation', 'organisations', row.organisation),
    ...to('visit', 'visits', row.visit),
  ],
  mapSnapshots: (row) => [
    ...to('map', 'mobilityMaps', row.map),
    ...to('visit', 'visits', row.visit),
  ],
  safetyMarks: markPointers,
  wishMarks: markPointers,
  faces: (row) => [...to('child', 'persons', row.child), ...to('person', 'persons', row.person)],
};

/** Everything a row points to, with the field that points. */
export function referencesOf<Name extends TableName>(
  table: Name,
  row: RowOf<Name>,
): readonly Reference[] {
  return references[table](row);
}

/**
 * Everything in a case that does not fit: pointers to rows that are not there,
 * people who are their own ancestors or partners. An empty list for a sound case.
 */
export function integrityFaults(doc: CaseDocument): readonly IntegrityFault[] {
  const faults: IntegrityFault[] = [];
  const check = <Name extends TableName>(table: Name) => {
    for (const [row, value] of doc[table] as Table<Name>) {
      for (const { field, table: target, id } of referencesOf(table, value)) {
        if (!doc[target].has(id)) {
          faults.push({ code: 'missing', table, row, field, target: { table: target, id } });
        }
      }
    }
  };
  for (const table of tableNames) check(table);
  for (const [row, { between }] of doc.partnerships) {
    if (between[0] === between[1]) {
      faults.push({ code: 'own-partner', table: 'partnerships', row, field: 'between' });
    }
  }
  for (const [row, { between }] of doc.bonds) {
    if (between[0] === between[1])
      faults.push({ code: 'own-bond', table: 'bonds', row, field: 'between' });
  }
  for (const [row, { parents }] of doc.parentSets) {
    if (new Set(parents).size < parents.length) {
      faults.push({ code: 'repeated-parent', table: 'parentSets', row, field: 'parents' });
    }
  }
  for (const [row, parentage] of doc.parentages) {
    const parents = doc.parentSets.get(parentage.set)?.parents ?? [];
    if (parents.includes(parentage.child)) {
      faults.push({ code: 'own-parent', table: 'parentages', row, field: 'child' });
    }
    if (parentage.perParent?.some(({ parent }) => !parents.includes(parent))) {
      faults.push({ code: 'not-a-parent', table: 'parentages', row, field: 'perParent' });
    }
  }
  faults.push(...cycleFaults(doc));
  return faults;
}

/** A parentage that makes somebody their own parent or ancestor. */
type FamilyFault = Pick<IntegrityFault, 'code' | 'row'>;

/**
 * Whether any of the given sets lies on a cycle of parents and children, or has
 * a child among its parents: the first fault found. Looks only at the descendants
 * of those sets, so that checking one edit stays quick.
 */
export function cyclesThrough(
  parentages: Iterable<Parentage>,
  sets: Iterable<ParentSet>,
  started: ReadonlySet<ParentSetId>,
): FamilyFault | undefined {
  const childrenOf = new Map<ParentSetId, Parentage[]>();
  for (const parentage of parentages) pushTo(childrenOf, parentage.set, parentage);
  const byId = new Map<ParentSetId, ParentSet>();
  const setsOf = new Map<PersonId, ParentSetId[]>();
  for (const set of sets) {
    byId.set(set.id, set);
    for (const parent of set.parents) pushTo(setsOf, parent, set.id);
  }
  for (const start of started) {
    const own = byId.get(start)?.parents ?? [];
    const reached = new Set<ParentSetId>([start]);
    // A set grows while it is walked, so this walks all descendants, each set once.
    for (const set of reached) {
      for (const { id, child } of childrenOf.get(set) ?? []) {
        if (byId.get(set)?.parents.includes(child)) return { code: 'own-parent', row: id };
        if (own.includes(child)) return { code: 'cycle', row: id };
        for (const next of setsOf.get(child) ?? []) reached.add(next);
      }
    }
  }
  return undefined;
}

/**
 * Parentages that close a cycle of parents and children, one for each cycle
 * found; iterative, because real files are two hundred generations deep.
 */
function cycleFaults(doc: CaseDocument): readonly IntegrityFault[] {
  const upward = new Map<PersonId, { parent: PersonId; parentage: Id }[]>();
  for (const [id, { child, set }] of doc.parentages) {
    for (const parent of doc.parentSets.get(set)?.parents ?? []) {
      if (parent === child) continue;
      pushTo(upward, child, { parent, parentage: id });
    }
  }
  const state = new Map<PersonId, 'open' | 'done'>();
  const faults: IntegrityFault[] = [];
  for (const start of upward.keys()) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const stack = [{ person: start, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = upward.get(top.person)?.[top.next++];
      if (!link) {
        state.set(top.person, 'done');
        stack.pop();
      } else if (state.get(link.parent) === 'open') {
        faults.push({ code: 'cycle', table: 'parentages', row: link.parentage, field: 'child' });
      } else if (!state.has(link.parent)) {
        state.set(link.parent, 'open');
        stack.push({ person: link.parent, next: 0 });
      }
    }
  }
  return faults;
}
