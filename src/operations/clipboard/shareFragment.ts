import {
  type CaseDocument,
  type DayRange,
  type Edit,
  type FuzzyDate,
  type NameValue,
  type NewId,
  type Partnership,
  type Person,
  type PersonId,
  parentageKinds,
  partnershipKind,
  partnershipKinds,
  restrictionsInForce,
  type Sensitivity,
  type Vouched,
} from '#model';
import { Draft } from '../draft.ts';
import { setOf } from '../families/addChild.ts';
import type { Refusal } from '../refusal.ts';
import type { Fragment } from './copyPeople.ts';

declare const shared: unique symbol;

/** What may go from one case to another: names, years of birth and how people are linked. */
export interface SharedFragment {
  readonly [shared]?: true;
  readonly people: readonly {
    readonly names: readonly NameValue[];
    /** Year of birth. */
    readonly born?: number;
    readonly about?: true;
    readonly pet?: true;
  }[];
  /** By place in `people`. */
  readonly couples: readonly {
    readonly between: readonly [number, number];
    readonly spells: readonly Pick<Partnership['spells'][number], 'kind' | 'end'>[];
  }[];
  readonly families: readonly {
    readonly parents: readonly number[];
    readonly children: readonly {
      readonly child: number;
      readonly kind: string;
      /** Children of one number were born together. */
      readonly birth?: number;
    }[];
  }[];
}

const open: ReadonlySet<Sensitivity | undefined> = new Set([undefined, 'open', 'family']);
const settled: ReadonlySet<string | undefined> = new Set([undefined, 'confirmed', 'likely']);

/** People whom any restriction is about: they stay behind. */
function restrictedPeople(doc: CaseDocument, today: DayRange): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  for (const { person, subject } of restrictionsInForce(doc, today)) {
    if (person !== undefined) people.add(person);
    if (subject?.table === 'persons') people.add(subject.row as PersonId);
  }
  return people;
}

/** Rows and claims that a restriction is about. */
function restrictedRows(doc: CaseDocument, today: DayRange): ReadonlySet<string> {
  return new Set(
    restrictionsInForce(doc, today).flatMap(({ subject }) =>
      subject ? [subject.claim ?? subject.row] : [],
    ),
  );
}

function sharedName({ prefix, given, nickname, surname, suffix, kind }: NameValue): NameValue {
  return {
    ...(prefix ? { prefix } : {}),
    ...(given ? { given } : {}),
    ...(nickname ? { nickname } : {}),
    ...(surname ? { surname } : {}),
    ...(suffix ? { suffix } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** The year of a date that says one; its day and month stay. */
function yearOf(date: FuzzyDate | undefined): { born?: number; about?: true } {
  if (date?.form === 'on') return { born: date.date.year };
  if (date?.form === 'about') return { born: date.date.year, about: true };
  if (date?.form === 'between' && date.end.year - date.start.year < 2)
    return { born: date.end.year, about: true };
  return {};
}

function sharedPerson(
  person: Person,
  hidden: ReadonlySet<string>,
): SharedFragment['people'][number] {
  const free = <Each extends { id: string; sensitivity?: Sensitivity; certainty?: string }>(
    claims: readonly Each[] | undefined,
  ) =>
    (claims ?? []).filter(
      ({ id, sensitivity, certainty }) =>
        open.has(sensitivity) && settled.has(certainty) && !hidden.has(id),
    );
  return {
    names: free(person.names).map(({ value }) => sharedName(value)),
    ...yearOf(free(person.born)[0]?.value.date),
    ...(person.pet ? { pet: true as const } : {}),
  };
}

/** Whether a link is said plainly enough to go along: no doubt about it, no secret in it. */
const plain = ({ certainty, sensitivity }: Vouched) =>
  settled.has(certainty) && open.has(sensitivity);

/** A kind that somebody made up is a text of theirs, and stays. */
const isOurs = (kinds: object, kind: string): boolean => Object.hasOwn(kinds, kind);

/**
 * What of a fragment may go into another case. Accounts, addresses, dates but for
 * years of birth, photos, marks, notes and children's words stay behind, as do
 * doubtful and sensitive links, and people whom a restriction is about.
 */
export function shareFragment(
  doc: CaseDocument,
  { rows }: Fragment,
  today: DayRange,
): SharedFragment {
  const restricted = restrictedPeople(doc, today);
  const hidden = restrictedRows(doc, today);
  const people = rows.persons.filter(({ id }) => !restricted.has(id));
  const places = new Map(people.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly PersonId[]) => ids.flatMap((id) => places.get(id) ?? []);
  const births = [...new Set(rows.birthGroups.map(({ id }) => id))];
  const couples = rows.partnerships.flatMap((row) => {
    const [a, b] = placesOf(row.between);
    if (a === undefined || b === undefined || !plain(row) || hidden.has(row.id)) return [];
    const spells = row.spells.map(({ kind, end }) => ({
      kind: isOurs(partnershipKinds, kind) && !partnershipKind(kind).sensitive ? kind : 'unknown',
      ...(end ? { end } : {}),
    }));
    return [{ between: [a, b] as const, spells }];
  });
  const families = rows.parentSets.flatMap((set) => {
    const children = rows.parentages.flatMap((link) => {
      const [child] = placesOf([link.child]);
      const doubted = link.perParent?.some((entry) => !settled.has(entry.certainty));
      if (link.set !== set.id || child === undefined || !plain(link) || doubted) return [];
      if (hidden.has(link.id)) return [];
      const birth = link.birthGroup === undefined ? -1 : births.indexOf(link.birthGroup);
      const kind = isOurs(parentageKinds, link.kind) ? link.kind : 'unknown';
      return [{ child, kind, ...(birth < 0 ? {} : { birth }) }];
    });
    const parents = placesOf(set.parents);
    return children.length && parents.length + children.length > 1 ? [{ parents, children }] : [];
  });
  return { people: people.map((person) => sharedPerson(person, hidden)), couples, families };
}

const isList = (value: unknown, test: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= 10_000 && value.every(test);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown) => Number.isInteger(value);

const isSharedPerson = (value: unknown) => isObject(value) && isList(value.names, isObject);
const isSharedCouple = (value: unknown) =>
  isObject(value) && isList(value.between, isPlace) && isList(value.spells, isObject);
const isSharedFamily = (value: unknown) =>
  isObject(value) &&
  isList(value.parents, isPlace) &&
  isList(value.children, (child) => isObject(child) && isPlace(child.child));

const format = 'roots-and-routes/people/1';

/** What goes to the clipboard of the device. */
export const sharedText = (fragment: SharedFragment): string =>
  JSON.stringify({ format, ...fragment });

/** People out of a text from the clipboard; undefined for any other text. */
export function readShared(text: string): SharedFragment | undefined {
  if (!text.includes(format)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const shaped =
    isObject(value) &&
    value.format === format &&
    isList(value.people, isSharedPerson) &&
    isList(value.couples, isSharedCouple) &&
    isList(value.families, isSharedFamily);
  if (!shaped || !isObject(value)) return undefined;
  const { people, couples, families } = value;
  // The lists were looked through above; their fields are checked as rows when they are pasted.
  return { people, couples, families } as unknown as SharedFragment;
}

/**
 * Pastes people of another case: new people with names, years of birth and links.
 *
 * @returns the edit, or a refusal: `nothing-changed` for an empty fragment, `row-invalid`
 * and `not-fitting` for one that was made by hand.
 */
export function pasteShared(
  doc: CaseDocument,
  newId: NewId,
  { people, couples, families }: SharedFragment,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const ids = people.map((person) => draft.create('persons', personOf(person, newId)).id);
  const idsOf = (places: readonly number[]) => places.flatMap((place) => ids[place] ?? []);
  for (const { between, spells } of couples) {
    const [a, b] = idsOf(between);
    if (a === undefined || b === undefined || spells.length === 0) continue;
    const made = spells.map((spell) => ({ ...spell, id: newId<'entry'>('E') }));
    draft.create('partnerships', { between: [a, b], spells: made });
  }
  const births = new Map<number, string>();
  for (const { parents, children } of families) {
    const known = idsOf(parents);
    const set = known.length ? setOf(draft, known) : draft.create('parentSets', { parents: [] });
    for (const { child, kind, birth } of children) {
      const [id] = idsOf([child]);
      if (id === undefined) continue;
      const group = birth === undefined ? undefined : groupOf(draft, births, birth);
      draft.create('parentages', {
        child: id,
        set: set.id,
        kind,
        ...(group === undefined ? {} : { birthGroup: group }),
      });
    }
  }
  return draft.edit('edit.paste', { count: people.length });
}

function groupOf(draft: Draft, births: Map<number, string>, birth: number): string {
  const group = births.get(birth) ?? draft.create('birthGroups', { kind: 'unknown' }).id;
  births.set(birth, group);
  return group;
}

function personOf(
  { names, born, about, pet }: SharedFragment['people'][number],
  newId: NewId,
): Omit<Person, 'id'> {
  const entry = () => newId<'entry'>('E');
  const date =
    born === undefined
      ? undefined
      : { form: about ? ('about' as const) : ('on' as const), date: { year: born } };
  return {
    names: names.map((value) => ({ id: entry(), value: sharedName(value) })),
    ...(date ? { born: [{ id: entry(), value: { date } }] } : {}),
    ...(pet ? { pet: {} } : {}),
  };
}
