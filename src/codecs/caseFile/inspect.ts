import { mostPeople, type Reason, type ReasonCode } from '../codec.ts';
import { longestText } from '../mapping/coder.ts';
import { isList, isObject, type Json, type JsonObject, listAt, member } from '../mapping/json.ts';

const deepest = 64;
/** Notes and transcripts of other programs run long, order lists hold an id for every row. */
const longerKeys = new Set(['NOTE', 'SNOTE', 'TEXT', 'unmapped', '_ROWS']);
const longestNote = 1_000_000;
/** Where photos stand, as long as they are. */
const pictureKey = 'FILE';

const reason = (code: ReasonCode, at: string, facts: Reason['facts'] = {}): Reason => ({
  code,
  at,
  facts,
});

/** Keys that every object has, or that would change what an object is. */
const isForbidden = (key: string) => key in Object.prototype || key === 'prototype';

/**
 * Looks at a whole file before anything is made of it: keys that no case has,
 * nesting deeper than 64, texts over 20,000 characters, notes over a million.
 */
export const inspect = (json: Json): Reason | undefined => inspectValue(json, [], longestText);

function longestUnder(key: string, longest: number): number {
  if (key === pictureKey) return Number.POSITIVE_INFINITY;
  return longerKeys.has(key) ? Math.max(longest, longestNote) : longest;
}

function inspectValue(json: Json, path: readonly string[], longest: number): Reason | undefined {
  if (typeof json === 'string') {
    return json.length > longest
      ? reason('text-too-long', placeOf(path), { length: json.length, longest })
      : undefined;
  }
  if (!isList(json) && !isObject(json)) return undefined;
  if (path.length >= deepest) return reason('too-deep', placeOf(path.slice(0, 4)), { deepest });
  for (const [key, value] of Object.entries(json)) {
    if (!isList(json) && isForbidden(key)) return reason('forbidden-key', placeOf(path), { key });
    const found = inspectValue(value, [...path, key], longestUnder(key, longest));
    if (found) return found;
  }
  return undefined;
}

const isPlace = (key: string) => /^\d+$/.test(key);

/** A path in words of the file: `INDI 4 › BIRT 1 › DATE`. Places in lists count from 1. */
function placeOf(path: readonly PropertyKey[]): string {
  const words: string[] = [];
  for (const each of path) {
    const key = String(each);
    const before = words.at(-1);
    if (isPlace(key) && before !== undefined)
      words[words.length - 1] = `${before} ${Number(key) + 1}`;
    else words.push(key);
  }
  return words.join(' › ');
}

/** As `placeOf`, with the record named by its id where it has one. */
export function placeIn(file: JsonObject, path: readonly PropertyKey[]): string {
  const [tag, index, ...rest] = path;
  const record = typeof tag === 'string' && typeof index === 'number' && listAt(file, tag)[index];
  const id = record && isObject(record) ? member(record, 'id') : undefined;
  if (typeof id !== 'string' || id.length > 64) return placeOf(path);
  return [`${String(tag)} ${id}`, ...(rest.length ? [placeOf(rest)] : [])].join(' › ');
}

/** Ids are those of records and unique in a file; people are counted. */
export function inspectRecords(file: JsonObject): Reason | undefined {
  const people = listAt(file, 'INDI').length;
  if (people > mostPeople) return reason('too-many-people', 'INDI', { people, most: mostPeople });
  const seen = new Map<string, string>();
  for (const [tag, list] of Object.entries(file)) {
    if (!isList(list) || !/^[A-Z_]/.test(tag)) continue;
    for (const record of list) {
      const id = isObject(record) ? member(record, 'id') : undefined;
      if (typeof id !== 'string') continue;
      const before = seen.get(id);
      if (before !== undefined) return reason('duplicate-id', `${tag} ${id}`, { first: before });
      seen.set(id, `${tag} ${id}`);
    }
  }
  return undefined;
}
