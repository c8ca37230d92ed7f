import type { Foreign } from '#model';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  payloadOf,
} from '../mapping/json.ts';
import { compare, dress, Unread } from '../mapping/unread.ts';
import { uriOf, vocabulary } from './vocabulary.ts';

const sourceUrl = 'https://roots-and-routes.org';

/** Our tags that occur in a value, at any depth. */
function tagsIn(json: Json, found: Set<string>): Set<string> {
  if (isList(json)) for (const each of json) tagsIn(each, found);
  else if (isObject(json)) {
    for (const [key, value] of Object.entries(json)) {
      if (Object.hasOwn(vocabulary, key)) found.add(key);
      tagsIn(value, found);
    }
  }
  return found;
}

const schmaOf = (tags: Iterable<string>): JsonObject =>
  objectOf([...tags].map((tag) => [tag, uriOf(tag)]));

const plainHead = (schma: JsonObject, orders: readonly Json[]): JsonObject =>
  objectOf([
    ['GEDC', { VERS: '7.0' }],
    ['SCHMA', schma],
    ['SOUR', { value: sourceUrl, NAME: 'Roots & Routes' }],
    ['_ROWS', orders.length ? orders : undefined],
  ]);

/**
 * The head of a file: what its extension tags mean, the stored order of rows,
 * and what an earlier head said beside that. No clock: the same case gives the
 * same bytes.
 */
export function headOf(
  body: JsonObject,
  orders: readonly Json[],
  foreign: Foreign | undefined,
): Json {
  const tags = tagsIn(body, new Set(orders.length ? ['_ROWS', '_TABL'] : []));
  // The program that wrote the file before stands under a tag of ours.
  if (foreign?._SOUR !== undefined) tags.add('_SOUR');
  return dress(plainHead(schmaOf(tags), orders), foreign);
}

/** What a head says that we neither read nor write ourselves. A program of another name is kept as `_SOUR`. */
export function unreadOfHead(head: JsonObject): Foreign | undefined {
  const unread = new Unread();
  const { GEDC, SOUR, ...rest } = head;
  const version = isObject(GEDC) ? payloadOf(member(GEDC, 'VERS')) : undefined;
  const orders = listAt(head, '_ROWS');
  const theirs = objectOf([
    ...Object.entries(rest),
    ['GEDC', GEDC],
    ['_ROWS', orders.length ? orders : undefined],
  ]);
  const ours = plainHead(schmaOf(Object.keys(vocabulary)), orders.flatMap(plainOrder));
  // The version that is read; what stands beside it is kept.
  compare(theirs, { ...ours, GEDC: { VERS: version ?? '7.0' } }, unread);
  if (SOUR !== undefined && payloadOf(SOUR) !== sourceUrl) unread.add('_SOUR', SOUR);
  else if (SOUR !== undefined) compare(SOUR, plainHead({}, []).SOUR ?? '', unread.at('SOUR'));
  return unread.foreign;
}

/** One order of rows as we would write it. */
const plainOrder = (json: Json): Json[] => {
  const value = payloadOf(json);
  const table = isObject(json) ? payloadOf(member(json, '_TABL')) : undefined;
  return value === undefined || table === undefined ? [] : [{ value, _TABL: table }];
};

/** The stored order of a table's rows, where the head gives one. */
export function orderIn(head: JsonObject, table: string): readonly string[] | undefined {
  const found = listAt(head, '_ROWS').find(
    (each) => isObject(each) && payloadOf(member(each, '_TABL')) === table,
  );
  return payloadOf(found)
    ?.split(' ')
    .filter(Boolean)
    .map((id) =>
      id.replace(/%([0-9a-f]+)\./g, (_, code) => String.fromCharCode(parseInt(code, 16))),
    );
}
