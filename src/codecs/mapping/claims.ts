import * as z from 'zod/mini';
import {
  type AccountId,
  type Claim,
  certainties,
  grounds,
  sensitivities,
  type Vouched,
} from '#model';
import { type Coder, idWord, integer, oneOf, pointer, text } from './coder.ts';
import { date } from './dates.ts';
import { entriesOf, named } from './entries.ts';
import { isList, type Json, type JsonObject, listAt, member } from './json.ts';
import { once } from './once.ts';
import { at, many, type NeededPart, need, noteList, optional, type Part } from './parts.ts';
import { holder, type Parts, struct } from './struct.ts';
import type { Unread } from './unread.ts';

export const word = text(2_000);
export const longWord = text(20_000);

const ground = struct<NonNullable<Vouched['ground']>>({
  kind: need('value', oneOf(grounds, 'other')),
  date: at('DATE', date),
  text: at('_TEXT', word),
});

const exactSensitivity = at('_SENS', oneOf(sensitivities));

/** A sensitivity, and beside it GEDCOM's own sign for what must not travel. */
const sensitivity: Part<NonNullable<Vouched['sensitivity']>> = {
  needed: false,
  keys: { ...exactSensitivity.keys, RESN: z.union([z.array(z.string()), z.string()]) },
  write(value, out) {
    if (value === 'restricted' || value === 'secret') out.set('RESN', ['CONFIDENTIAL']);
    if (value !== 'restricted') exactSensitivity.write(value, out);
  },
  read(structure) {
    const told = listAt(structure, 'RESN').includes('CONFIDENTIAL') ? 'restricted' : undefined;
    return exactSensitivity.read(structure) ?? told;
  },
  note(theirs, ours, unread) {
    exactSensitivity.note(theirs, ours, unread);
    const left = listAt(theirs, 'RESN').filter((each) => each !== 'CONFIDENTIAL');
    if (left.length) unread.add('RESN', left);
  },
};

/** Who vouches for a fact: its certainty, ground, accounts, sensitivity and words for the child. */
export const vouched = {
  certainty: at('_CERT', oneOf(certainties)),
  ground: at('_GRND', ground),
  accounts: many('_BY', pointer),
  sensitivity,
  childText: at('_CTXT', word),
};

/** A claim as the rows' schemas have it, whose list of accounts can be written. */
type Said<Value> = Omit<Claim<Value>, 'accounts'> & { readonly accounts?: AccountId[] };

/**
 * Where the claims of a fact stand: in a list of our own; in the standard's
 * list, those that are ruled out under `_TAG`; or the preferred one in the
 * standard's only place and all others under `_TAG`.
 */
type Home = 'own' | 'list' | 'single';

/** A claim whose id may be left unsaid, where its place in the list gives it. */
type Entry<Value> = Omit<Said<Value>, 'id'> & {
  readonly id?: string;
  /** Its place among all claims of the fact, where the file would not show it. */
  readonly place?: number;
};

const homesOf = <Value>(claims: readonly Said<Value>[], home: Home) => {
  const stands = ({ certainty }: Said<Value>) => certainty !== 'ruledOut';
  if (home === 'own') return { there: claims, apart: [] };
  if (home === 'list')
    return { there: claims.filter(stands), apart: claims.filter((each) => !stands(each)) };
  const preferred = claims.find(stands);
  return {
    there: preferred ? [preferred] : [],
    apart: claims.filter((each) => each !== preferred),
  };
};

/** Says the places of those that stand apart, where putting them last would not be right. */
function withPlaces<Value>(
  claims: readonly Said<Value>[],
  { there, apart }: { there: readonly Said<Value>[]; apart: readonly Said<Value>[] },
): readonly Entry<Value>[] {
  const merged = [...there, ...apart];
  if (merged.every((each, index) => each === claims[index])) return apart;
  return apart.map((each) => ({ ...each, place: claims.indexOf(each) }));
}

/** Puts those that stood apart back into their places. */
function merged<Value>(
  there: readonly Entry<Value>[],
  apart: readonly Entry<Value>[],
): Said<Value>[] {
  const all = [...there, ...apart.filter(({ place }) => place === undefined)];
  const placed = apart.filter(({ place }) => place !== undefined);
  for (const each of placed.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))) {
    all.splice(each.place ?? all.length, 0, each);
  }
  return all.map(({ place: _, ...claim }) => ({ ...claim, id: claim.id ?? '' }));
}

function claimPart<Value>(
  tag: string,
  value: NeededPart<Value>,
  home: Home,
): Omit<Part<Said<Value>[]>, 'needed'> {
  // A claim's own fields, and the keys of its value among them.
  const entry = holder<Entry<Value>>({
    id: at('_ID', idWord),
    place: at('_SEQ', integer),
    value,
    ...vouched,
  } as unknown as Parts<Entry<Value>>);
  const decode = once(entry.decode);
  const twin = `_${tag}`;
  const single = home === 'single';
  const listOf = (structure: JsonObject): readonly Json[] => {
    const json = member(structure, tag);
    return single && json !== undefined ? [json] : listAt(structure, tag);
  };
  const read = (list: readonly Json[]) => list.flatMap((json) => decode(json) ?? []);
  return {
    keys: {
      [tag]: optional(single ? entry.schema : z.array(entry.schema)),
      ...(home === 'own' ? {} : { [twin]: optional(z.array(entry.schema)) }),
    },
    write(claims, out) {
      const homes = homesOf(claims, home);
      const there = entriesOf<Entry<Value>>(tag, homes.there, entry);
      const [only] = there;
      if (!single && (there.length || claims.length === 0)) out.set(tag, there);
      else if (only !== undefined) out.set(tag, only);
      const apart = entriesOf(twin, withPlaces(claims, homes), entry);
      if (apart.length || (single && claims.length === 0)) out.set(twin, apart);
    },
    read(structure) {
      const list = listOf(structure);
      const there = named(tag, read(list));
      const apart = named(twin, home === 'own' ? [] : read(listAt(structure, twin)));
      const all = merged(there, apart);
      const own = member(structure, single ? twin : tag);
      return all.length || (isList(own) && own.length === 0) ? all : undefined;
    },
    selfKept: true,
    note(theirs, _ours, unread) {
      noteLeft(tag, { ...entry, decode }, listOf(theirs), unread, single);
      if (home !== 'own') noteLeft(twin, { ...entry, decode }, listAt(theirs, twin), unread, false);
    },
  };
}

/** Claims carry what they do not know themselves; only those not understood at all are left. */
function noteLeft<Value>(
  tag: string,
  coder: Coder<Value>,
  list: readonly Json[],
  unread: Unread,
  single: boolean,
): void {
  const [only] = list;
  if (!single) noteList(tag, coder, list, [], unread);
  else if (only !== undefined && coder.decode(only) === undefined) unread.add(tag, only);
}

/** The claims of a fact that may have none; an empty list is written as such. */
export const claims = <Value>(
  tag: string,
  value: NeededPart<Value>,
  home: Home = 'own',
): Part<Said<Value>[]> => ({ ...claimPart(tag, value, home), needed: false });

/** A list of claims that is always there. */
export const claimsOrNone = <Value>(
  tag: string,
  value: NeededPart<Value>,
  home: Home,
): NeededPart<Said<Value>[]> => {
  const part = claimPart(tag, value, home);
  return {
    ...part,
    needed: true,
    write: (list, out) => {
      if (list.length) part.write(list, out);
    },
    read: (structure) => part.read(structure) ?? [],
  };
};
