import {
  type Account,
  type CaseDocument,
  type CaseInfo,
  caseInfo,
  caseRowId,
  type DayRange,
  emptyCase,
  type Hidden,
  hiddenFrom,
  type Id,
  type Person,
  type PersonId,
  type RowOf,
  referencesOf,
  restrictionsInForce,
  type Subject,
  type TableName,
  tableNames,
} from '#model';
import { withoutDangling } from './withoutRows.ts';

/**
 * What a colleague's page is made from. The work behind it (notes, leads, visits,
 * what a child was told, drawings with their free texts) is in no copy for anybody,
 * nor is any table that nobody has thought of here.
 */
const shown = [
  'focalChildren',
  'persons',
  'partnerships',
  'parentSets',
  'parentages',
  'birthGroups',
  'responsibilities',
  'bonds',
  'ties',
  'organisations',
  'households',
  'places',
  'stays',
  'moves',
  'accounts',
  'restrictions',
  'photos',
  'customKinds',
] as const satisfies readonly TableName[];

const isSecret = (row: { readonly sensitivity?: unknown } | null | undefined): boolean =>
  row?.sensitivity === 'secret';

/**
 * Whose whereabouts must not be told: whom a restriction names, and the child it
 * protects where it speaks of no place in particular.
 */
function unfound(doc: CaseDocument, today: DayRange, hidden: Hidden): ReadonlySet<PersonId> {
  const people = new Set([...doc.persons.keys()].filter((id) => hidden.whereOf(id as PersonId)));
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  for (const { kind, subject, child } of restrictionsInForce(doc, today))
    if (kind === 'doNotDisclosePlace' && !subject)
      for (const id of child === undefined ? children : [child]) people.add(id);
  return people as ReadonlySet<PersonId>;
}

/** Homes and places that must not be told, and the homes that would find somebody. */
function undisclosed(
  doc: CaseDocument,
  today: DayRange,
  people: ReadonlySet<PersonId>,
): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { kind, subject } of restrictionsInForce(doc, today))
    if (kind === 'doNotDisclosePlace' && subject && subject.table !== 'persons')
      ids.add(subject.row);
  for (const { id, members, place } of doc.households.values())
    if ((place !== undefined && ids.has(place)) || members.some(({ person }) => people.has(person)))
      ids.add(id);
  return ids;
}

/** A row without secret claims, those that a restriction keeps back, and what a file said beside. */
function openPart<Row extends object>(row: Row, isHidden: (claim: Id) => boolean): Row {
  const kept = Object.entries(row)
    .filter(([field]) => field !== 'foreign')
    .flatMap(([field, value]) => {
      if (!Array.isArray(value) || value.length === 0) return [[field, value]];
      const open = openEntries(value, isHidden);
      // Nothing left of a fact is as if there had been none; everybody has a list of names.
      return open.length || field === 'names' ? [[field, open]] : [];
    });
  // The same fields, with fewer entries in their lists.
  return Object.fromEntries(kept) as Row;
}

const openEntries = (list: readonly unknown[], isHidden: (claim: Id) => boolean): unknown[] =>
  list.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [entry];
    const { foreign: _, ...rest } = entry as { id?: Id; foreign?: unknown; sensitivity?: unknown };
    return isSecret(rest) || (rest.id !== undefined && isHidden(rest.id)) ? [] : [rest];
  });

/** A person without addresses, what is only for the search, and photos that nobody approved. */
function colleaguesPerson(person: Person): Person {
  const {
    contactDetails: _,
    knowsChildInCare: __,
    toldAboutLifelongLinks: ___,
    photos = [],
    ...rest
  } = person;
  const approved = photos
    .filter((photo) => photo.approved === 'yes')
    .map(({ id }) => ({ id, approved: 'yes' as const }));
  return { ...rest, ...(approved.length ? { photos: approved } : {}) };
}

/** Who says so and when; the exact words and where they stand in a file are the coordinator's. */
const colleaguesAccount = ({ id, origin, person, by, date }: Account): Account => ({
  id,
  origin,
  ...(person === undefined ? {} : { person }),
  ...(by === undefined ? {} : { by }),
  ...(date === undefined ? {} : { date }),
});

/** Takes rows of one table over, each as a colleague may have it. */
class Redactor {
  readonly #hidden: Hidden;
  readonly #unfound: ReadonlySet<PersonId>;
  readonly #untold: ReadonlySet<Id>;

  constructor(
    readonly doc: CaseDocument,
    today: DayRange,
  ) {
    this.#hidden = hiddenFrom(doc, undefined, today);
    this.#unfound = unfound(doc, today, this.#hidden);
    this.#untold = undisclosed(doc, today, this.#unfound);
  }

  table<Name extends (typeof shown)[number]>(name: Name): ReadonlyMap<Id, RowOf<Name>> {
    const rows = [...(this.doc[name] as ReadonlyMap<Id, RowOf<Name>>)];
    return new Map(
      rows.flatMap(([id, row]) =>
        this.#keeps(name, id, row) ? [[id, this.#part(name, row)]] : [],
      ),
    );
  }

  #keeps<Name extends TableName>(name: Name, id: Id, row: RowOf<Name>): boolean {
    if (isSecret(row as object) || this.#untold.has(id)) return false;
    const wherever = name === 'stays' || name === 'moves';
    if (wherever && this.#unfound.has((row as unknown as { person: PersonId }).person))
      return false;
    if (name === 'restrictions') return this.#isRule(id);
    // Every table of `shown` that a restriction can point into has a name that it uses.
    return !this.#hidden.row(name as Subject['table'], id);
  }

  /** Rules for others may be known; a restriction that hides something would tell what. */
  #isRule(id: Id): boolean {
    const kind = this.doc.restrictions.get(id)?.kind;
    return kind === 'noContact' || kind === 'doNotTellPerson';
  }

  #part<Name extends TableName>(name: Name, row: RowOf<Name>): RowOf<Name> {
    const { id } = row as { id: Id };
    const open = openPart(row as object, (claim) =>
      this.#hidden.row(name as Subject['table'], id, claim),
    );
    const part =
      name === 'persons'
        ? colleaguesPerson(open as Person)
        : name === 'accounts'
          ? colleaguesAccount(open as Account)
          : name === 'places'
            ? { ...open, address: undefined }
            : open;
    return Object.fromEntries(
      Object.entries(part).filter(([, value]) => value !== undefined),
    ) as unknown as RowOf<Name>;
  }
}

/** Accounts and photos that nothing in the copy points to would tell of what was taken out. */
function withoutUnused(doc: CaseDocument): CaseDocument {
  const used = new Set<Id>(
    tableNames.flatMap((name) =>
      [...doc[name].values()].flatMap((row) => referencesOf(name, row).map(({ id }) => id)),
    ),
  );
  const kinds = new Set<string>([
    ...[...doc.bonds.values(), ...doc.ties.values()].map(({ kind }) => kind ?? ''),
    ...[...doc.partnerships.values()].flatMap(({ spells }) => spells.map(({ kind }) => kind)),
    ...[...doc.parentages.values()].flatMap(({ kind, perParent = [] }) => [
      kind,
      ...perParent.map((each) => each.kind ?? ''),
    ]),
  ]);
  const only = <Row>(table: ReadonlyMap<Id, Row>, keep: ReadonlySet<string>) =>
    new Map([...table].filter(([id]) => keep.has(id)));
  return {
    ...doc,
    accounts: only(doc.accounts, used),
    photos: only(doc.photos, used),
    birthGroups: only(doc.birthGroups, used),
    places: only(doc.places, used),
    customKinds: only(doc.customKinds, kinds),
  };
}

/** What a page says of the case as a whole. */
function colleaguesCase(doc: CaseDocument): CaseInfo {
  const { reference, title, nation, language } = caseInfo(doc);
  return {
    id: caseRowId,
    reference,
    ...(title === undefined ? {} : { title }),
    ...(nation === undefined ? {} : { nation }),
    ...(language === undefined ? {} : { language }),
  };
}

/**
 * The case for colleagues: without what is marked as secret and what a restriction
 * keeps from anybody, without homes and places that must not be told, addresses and
 * photos that nobody approved, and without a gap, pointer or account that would tell
 * of them. What is known and doubted of the family is theirs to weigh.
 */
export function withoutSecrets(doc: CaseDocument, today: DayRange): CaseDocument {
  const redactor = new Redactor(doc, today);
  const tables = Object.fromEntries(shown.map((name) => [name, redactor.table(name)]));
  // An empty case with tables of the same names.
  const copy = {
    ...emptyCase(''),
    ...tables,
    cases: new Map([[caseRowId, colleaguesCase(doc)]]),
  } as CaseDocument;
  return withoutUnused(withoutDangling(copy));
}
