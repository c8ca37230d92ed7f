import {
  applyEdit,
  bondKind,
  type CaseDocument,
  type CaseInfo,
  type Certainty,
  type Claim,
  caseRowId,
  countedIds,
  type DayRange,
  emptyCase,
  type FuzzyDate,
  type Hidden,
  hiddenFrom,
  type Id,
  type NameValue,
  type Parentage,
  type Partnership,
  type PartnershipId,
  type Person,
  type PersonId,
  partnershipKind,
  preferred,
  type RowOf,
  type Subject,
  type TableName,
  tableNames,
  toldState,
  type VisitId,
} from '#model';
import { copyMobility } from './copyMobility.ts';
import { copyNetwork } from './copyNetwork.ts';

declare const shared: unique symbol;

/**
 * A case that holds only what one child has been told and no restricted fact.
 * The full document cannot stand in for it: writers of pictures and files for
 * a family take nothing else.
 */
export type SharedCase = CaseDocument & { readonly [shared]: true };

/** Who a copy is for. */
export interface SharedWith {
  /** The focal child it is for, or whose family it is for. */
  readonly child: PersonId;
  readonly today: DayRange;
  /** New ids for a copy that leaves the app; a child's own screen keeps them. */
  readonly freshIds: boolean;
  /** The visit under way: how the child said they are, on the child's own screen. */
  readonly visit?: VisitId;
  /** The visit whose marks of who feels safe are wanted: on the child's own screen, in that step. */
  readonly safetyAt?: VisitId;
}

/** Makes up the copy row by row; nothing is in it that was not put there by name. */
export class Copy {
  readonly hidden: Hidden;
  readonly #rows: { [Name in TableName]?: Map<Id, RowOf<Name>> } = {};

  constructor(
    readonly doc: CaseDocument,
    readonly child: PersonId,
    today: DayRange,
  ) {
    this.hidden = hiddenFrom(doc, child, today);
  }

  /** Whether the child knows of a row and no restriction keeps it back. */
  knows(table: Subject['table'], row: Id): boolean {
    return (
      !this.hidden.row(table, row) && toldState(this.doc, this.child, { table, row }) === 'told'
    );
  }

  /** The preferred value of a fact if the child has been told it; kind words stand in for the plain ones. */
  fact<Value>(
    person: PersonId,
    claims: readonly Claim<Value>[] | undefined,
  ): { id: Claim<Value>['id']; value: Value }[] | undefined {
    const claim = claims?.find((each) => settled(each.certainty));
    if (!claim || !harmless(claim) || this.hidden.row('persons', person, claim.id))
      return undefined;
    const told =
      toldState(this.doc, this.child, { table: 'persons', row: person, claim: claim.id }) ===
      'told';
    return told ? [{ id: claim.id, value: claim.value }] : undefined;
  }

  add<Name extends TableName>(table: Name, row: RowOf<Name>): void {
    const rows = this.#rows as { [T in Name]?: Map<Id, RowOf<T>> };
    const known = rows[table] ?? new Map<Id, RowOf<Name>>();
    known.set(row.id, row);
    rows[table] = known;
  }

  document(info: CaseInfo): CaseDocument {
    return { ...emptyCase(''), ...this.#rows, cases: new Map([[caseRowId, info]]), foreign: {} };
  }
}

export const settled = (certainty: Certainty | undefined) =>
  certainty === undefined || certainty === 'confirmed' || certainty === 'likely';

export const harmless = ({
  sensitivity,
}: {
  readonly sensitivity?: Claim<unknown>['sensitivity'];
}) => sensitivity === undefined || sensitivity === 'open' || sensitivity === 'family';

/** The name a person is known by, and nothing about where it came from. */
function nameUsed(names: Person['names']): Person['names'] {
  const claim = names.find((each) => settled(each.certainty) && harmless(each));
  if (!claim) return [];
  const { given, nickname, surname } = claim.value;
  const value: NameValue = {
    ...(given ? { given } : {}),
    ...(nickname ? { nickname } : {}),
    ...(surname ? { surname } : {}),
  };
  return [{ id: claim.id, value }];
}

/** An event without its place or cause. */
const dateOnly = <Event extends { date?: FuzzyDate }>({
  id,
  value,
}: {
  id: Claim<Event>['id'];
  value: Event;
}) => ({
  id,
  value: value.date ? { date: value.date } : {},
});

function copyPerson(copy: Copy, person: Person): Person {
  const { id } = person;
  const born = copy.fact(id, person.born)?.map(dateOnly);
  const died = copy.fact(id, person.died)?.map(dateOnly);
  const living = copy.fact(id, person.living);
  const gender = preferred(person.gender);
  const words = person.calledBy?.filter((entry) => entry.child === copy.child);
  const photos = person.photos
    ?.filter(({ approved }) => approved === 'yes')
    .map((photo) => ({ id: photo.id, approved: photo.approved }));
  const claim = person.gender?.[0];
  return {
    id,
    names: nameUsed(person.names),
    ...(person.descriptor ? { descriptor: person.descriptor } : {}),
    ...(gender && claim ? { gender: [{ id: claim.id, value: { kind: gender.kind } }] } : {}),
    ...(person.pet ? { pet: person.pet } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(living ? { living } : {}),
    ...(words?.length ? { calledBy: words } : {}),
    ...(photos?.length ? { photos } : {}),
  };
}

function copyParentage(parentage: Parentage, parents: readonly PersonId[]): Parentage {
  const perParent = parentage.perParent
    ?.filter(({ parent, kind }) => parents.includes(parent) && kind !== undefined)
    .map(({ parent, kind }) => ({ parent, ...(kind ? { kind } : {}) }));
  return {
    id: parentage.id,
    child: parentage.child,
    set: parentage.set,
    kind: parentage.kind,
    ...(parentage.order === undefined ? {} : { order: parentage.order }),
    ...(parentage.birthGroup === undefined ? {} : { birthGroup: parentage.birthGroup }),
    ...(perParent?.length ? { perParent } : {}),
  };
}

/** Whether a parent is known for sure to be one by this link. */
const surely = (parentage: Parentage, parent: PersonId) =>
  settled(
    parentage.perParent?.find((entry) => entry.parent === parent)?.certainty ?? parentage.certainty,
  );

/** Parents and children that a copy shows as one family. */
interface Shown {
  readonly parents: readonly PersonId[];
  readonly partnership?: PartnershipId;
  readonly links: Parentage[];
}

/**
 * Families as far as the child knows them. Sets that show the same parents are one:
 * whether there is somebody else in one of them, or in another one for another child,
 * is what the child was not told. Several candidates for one parent come down to one link.
 */
function copyFamilies(copy: Copy, people: ReadonlySet<PersonId>): void {
  const all = [...copy.doc.parentages.values()].filter(
    (link) =>
      people.has(link.child) &&
      copy.knows('parentages', link.id) &&
      harmless(link) &&
      kindTravels(copy, link.kind),
  );
  const families = new Map<string, Shown>();
  // In the order of the links, which stays when somebody is added to one of the sets.
  for (const id of new Set(all.map((link) => link.set))) {
    const set = copy.doc.parentSets.get(id);
    if (!set) continue;
    const links = all.filter((link) => link.set === id);
    const parents = set.parents.filter(
      (parent) => people.has(parent) && links.every((link) => surely(link, parent)),
    );
    const known = parents.length === 2 && knownCouple(copy, set.partnership);
    const partnership = known ? set.partnership : undefined;
    const key = JSON.stringify(parents.length ? [parents.toSorted(), partnership] : id);
    const shown = families.get(key) ?? {
      parents,
      links: [],
      ...(partnership ? { partnership } : {}),
    };
    families.set(key, shown);
    for (const link of links)
      if (!shown.links.some((each) => each.child === link.child && each.kind === link.kind))
        shown.links.push(link);
  }
  for (const family of families.values())
    if (family.parents.length + family.links.length > 1) copyFamily(copy, family);
}

const knownCouple = (copy: Copy, id: PartnershipId | undefined) =>
  id !== undefined && copy.knows('partnerships', id);

function copyFamily(copy: Copy, { parents, partnership, links }: Shown): void {
  const ordered = [...copy.doc.parentages.values()].filter((link) => links.includes(link));
  const [first] = ordered;
  if (!first) return;
  // Named by its first link: which of several sets it came from is nobody's business.
  const set = `of ${first.id}`;
  copy.add('parentSets', {
    id: set,
    parents: [...parents],
    ...(partnership ? { partnership } : {}),
  });
  for (const link of ordered) {
    copy.add('parentages', { ...copyParentage(link, parents), set });
    const group =
      link.birthGroup === undefined ? undefined : copy.doc.birthGroups.get(link.birthGroup);
    if (group) copy.add('birthGroups', { id: group.id, kind: group.kind });
  }
}

/**
 * Whether a kind of line may be in a copy: one of the user's own that is marked
 * as sensitive may not, and those that may come along with it.
 */
function kindTravels(copy: Copy, kind: string): boolean {
  const custom = copy.doc.customKinds.get(kind);
  if (!custom) return true;
  if (custom.sensitive) return false;
  const { foreign: _, ...row } = custom;
  copy.add('customKinds', row);
  return true;
}

/** A pregnancy that ended is not in a copy; a stillborn child that the child was told of is a person like others. */
function isPregnancyLoss(person: Person): boolean {
  const outcome = preferred(person.pregnancy)?.outcome;
  return outcome === 'miscarriage' || outcome === 'termination';
}

function copyPartnership(copy: Copy, partnership: Partnership): Partnership | undefined {
  const last = partnership.spells.at(-1);
  if (
    !last ||
    partnershipKind(last.kind).sensitive ||
    !harmless(partnership) ||
    !settled(partnership.certainty) ||
    !kindTravels(copy, last.kind)
  )
    return undefined;
  const spell = { id: last.id, kind: last.kind, ...(last.end ? { end: last.end } : {}) };
  return { id: partnership.id, between: partnership.between, spells: [spell] };
}

function copyLinks(copy: Copy, people: ReadonlySet<PersonId>): void {
  for (const partnership of copy.doc.partnerships.values()) {
    if (
      !partnership.between.every((id) => people.has(id)) ||
      !copy.knows('partnerships', partnership.id)
    )
      continue;
    const row = copyPartnership(copy, partnership);
    if (row) copy.add('partnerships', row);
  }
  for (const bond of copy.doc.bonds.values()) {
    const both = bond.between.every((id) => people.has(id));
    if (
      !both ||
      !copy.knows('bonds', bond.id) ||
      !harmless(bond) ||
      bondKind(bond.kind).sensitive ||
      !settled(bond.certainty) ||
      !kindTravels(copy, bond.kind)
    )
      continue;
    copy.add('bonds', {
      id: bond.id,
      between: bond.between,
      kind: bond.kind,
      ...(bond.mutual ? { mutual: bond.mutual } : {}),
    });
  }
}

/** How the child chose things to look; how their own screen is set up is nothing for paper. */
function copyFocal(copy: Copy, ownScreen: boolean): void {
  const focal = [...copy.doc.focalChildren.values()].find(({ person }) => person === copy.child);
  if (!focal) return;
  const { communicationNeeds, stopSignal } = focal;
  copy.add('focalChildren', {
    id: focal.id,
    person: copy.child,
    ...(focal.diedMark ? { diedMark: focal.diedMark } : {}),
    ...(focal.favouriteColour ? { favouriteColour: focal.favouriteColour } : {}),
    ...(ownScreen && communicationNeeds ? { communicationNeeds } : {}),
    ...(ownScreen && stopSignal ? { stopSignal } : {}),
  });
}

/**
 * The case as one child may see it: people, links and facts the child has been
 * told of, less everything restricted, doubted, sensitive or unapproved. Accounts,
 * certainty, notes, the search and drawings are not in it at all.
 */
export function project(
  doc: CaseDocument,
  { child, today, freshIds, visit, safetyAt }: SharedWith,
): SharedCase {
  const copy = new Copy(doc, child, today);
  const people = new Set<PersonId>();
  for (const person of doc.persons.values()) {
    if (person.id !== child && (!copy.knows('persons', person.id) || isPregnancyLoss(person)))
      continue;
    people.add(person.id);
    copy.add('persons', copyPerson(copy, person));
    for (const { id } of person.photos?.filter(({ approved }) => approved === 'yes') ?? []) {
      const photo = doc.photos.get(id);
      if (photo)
        copy.add('photos', {
          id,
          type: photo.type,
          width: photo.width,
          height: photo.height,
          ...(photo.alt ? { alt: photo.alt } : {}),
        });
    }
  }
  copyLinks(copy, people);
  copyFamilies(copy, people);
  copyNetwork(copy, people);
  copyMobility(copy, people, { ownScreen: !freshIds, visit, safetyAt });
  copyFocal(copy, !freshIds);
  const document = copy.document({ id: caseRowId, reference: '' });
  // The only place where the brand is given: everything in it went through the allow-list above.
  return (freshIds ? renumbered(document) : document) as SharedCase;
}

/** The same case under ids that say only in which order the rows stand. */
function renumbered(doc: CaseDocument): CaseDocument {
  const newId = countedIds();
  const names = new Map<string, string>();
  const rows = tableNames
    .filter((table) => table !== 'cases')
    .flatMap((table) => [...doc[table].values()].map((row) => ({ table, row })));
  for (const { table, row } of rows) {
    // A photo's id is the hash of its own bytes, which the copy holds anyway.
    if (table !== 'photos') names.set(row.id, newId(table.slice(0, 2).toUpperCase()));
    for (const entry of entryIds(row))
      if (!names.has(entry) && !doc.photos.has(entry)) names.set(entry, newId('E'));
  }
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === 'value' ? each : rename(each)]),
    );
  };
  const changes = rows.map(({ table, row }) => {
    const to = rename(row) as Record<string, unknown>;
    return { table, id: String(to.id), from: null, to };
  });
  return applyEdit(emptyCase(''), { changes });
}

/** Ids of the claims and list entries of a row. */
const entryIds = (row: object): string[] =>
  Object.values(row)
    .flatMap((value) => (Array.isArray(value) ? value : []))
    .flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : []));
