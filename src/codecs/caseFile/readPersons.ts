import type { Foreign, Person, Stay } from '#model';
import { span } from '../mapping/dates.ts';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  payloadOf,
  refOf,
} from '../mapping/json.ts';
import { compare, Unread } from '../mapping/unread.ts';
import { person } from './records/person.ts';
import { deathShadow, periodOf, type Shadows, shadowTags, uidOf } from './shadows.ts';

const firstUid = (json: Json): string | undefined =>
  isObject(json) ? payloadOf(listAt(json, 'UID')[0]) : undefined;

/** Dates of residences by UID; undefined under a UID that several have. */
function datesByUid(people: readonly JsonObject[]): ReadonlyMap<string, Json | undefined> {
  const dates = new Map<string, Json | undefined>();
  for (const residence of people.flatMap((json) => listAt(json, 'RESI'))) {
    const uid = firstUid(residence);
    if (uid === undefined || !isObject(residence)) continue;
    dates.set(uid, dates.has(uid) ? undefined : member(residence, 'DATE'));
  }
  return dates;
}

/**
 * Stays whose residence was changed by a program that knows only the standard:
 * «standard structures have priority», so its dates are the stay's.
 */
export function staysByStandard(
  stays: readonly Stay[],
  people: readonly JsonObject[],
): readonly Stay[] {
  const dates = datesByUid(people);
  return stays.map((stay) => {
    const date = dates.get(uidOf(stay));
    if (date === undefined || payloadOf(date) === payloadOf(periodOf(stay))) return stay;
    const [from, to] = [span.from.read({ DATE: date }), span.to.read({ DATE: date })];
    if (!from && !to) return stay;
    const { from: _, to: __, ...rest } = stay;
    return { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
}

/** What makes an element of a record the same as a shadow. */
function keyOf(tag: string, json: Json): string | undefined {
  if (!isObject(json)) return undefined;
  if (tag === 'RESI') return firstUid(json);
  if (tag === 'DEAT') return payloadOf(member(json, '_OF'));
  const tied = refOf(member(json, '_TIED')) ?? refOf(member(json, '_TWIN'));
  const ref = refOf(json);
  if (tag !== 'ASSO') return ref ?? undefined;
  return tied ? `${tied} ${ref}` : undefined;
}

/** A record in two: its own structures, and those that repeat other rows. */
function parted(json: JsonObject, shadows: Shadows) {
  const own = new Map<string, Json>(Object.entries(json));
  const repeated = new Map<string, Json>();
  own.delete('FAMC');
  for (const tag of [...shadowTags, 'DEAT']) {
    const list = member(json, tag);
    if (!isList(list) || list.length === 0) continue;
    const known = new Set((shadows[tag] ?? []).map((each) => keyOf(tag, each)));
    const isShadow = (each: Json) => {
      const key = keyOf(tag, each);
      return key !== undefined && (tag === 'DEAT' || known.has(key));
    };
    const left = list.filter((each) => !isShadow(each));
    const again = list.filter(isShadow);
    if (again.length) repeated.set(tag, again);
    if (left.length) own.set(tag, left);
    else own.delete(tag);
  }
  return { own, repeated };
}

/**
 * A person of an INDI record; undefined where it is not understood.
 *
 * @param shadows what other rows cast into this record.
 * @param leftLinks elements of FAMC that are no links, to be kept.
 */
export function readPerson(
  json: JsonObject,
  shadows: Shadows,
  leftLinks: readonly Json[] | undefined,
): Person | undefined {
  const { own, repeated } = parted(json, shadows);
  if (leftLinks) own.set('FAMC', leftLinks);
  const read = person.decode(objectOf(own));
  if (!read) return undefined;
  const unread = new Unread();
  compare(
    objectOf(repeated),
    objectOf(Object.entries({ ...shadows, ...deathShadow(read) })),
    unread,
  );
  const beside: Foreign | undefined = unread.foreign;
  return beside ? { ...read, foreign: { ...read.foreign, ...beside } } : read;
}
