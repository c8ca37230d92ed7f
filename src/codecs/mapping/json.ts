import { rankOfKey } from './keyOrder.ts';

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isList = (json: unknown): json is readonly Json[] => Array.isArray(json);

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The value under a key of its own; never one that every object inherits. */
export const member = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/**
 * The list under a key. Other formats do not say whether an extension could
 * stand several times, so a single value is a list of one.
 */
export function listAt(object: JsonObject, key: string): readonly Json[] {
  const list = member(object, key);
  if (isList(list)) return list;
  return list === undefined ? [] : [list];
}

/**
 * A structure as an object: a payload alone stands for itself under `value`.
 * Undefined for what is no structure.
 */
export function asStructure(json: Json): JsonObject | undefined {
  if (typeof json === 'string') return { value: json };
  return isObject(json) ? json : undefined;
}

/** The payload of a structure. */
export function payloadOf(json: Json | undefined): string | undefined {
  const value = isObject(json) ? member(json, 'value') : json;
  return typeof value === 'string' ? value : undefined;
}

/** The record that a structure points to; undefined for no pointer, null for one to nowhere. */
export function refOf(json: Json | undefined): string | null | undefined {
  const ref = isObject(json) ? member(json, 'ref') : undefined;
  return typeof ref === 'string' || ref === null ? ref : undefined;
}

const inOrder = ([a]: readonly [string, Json], [b]: readonly [string, Json]): number => {
  const ranks = rankOfKey(a) - rankOfKey(b);
  return ranks || (a < b ? -1 : a > b ? 1 : 0);
};

/** An object with its keys in the order of files; entries without a value are left out. */
export function objectOf(entries: Iterable<readonly [string, Json | undefined]>): JsonObject {
  const filled: (readonly [string, Json])[] = [];
  for (const [key, value] of entries) if (value !== undefined) filled.push([key, value]);
  return Object.fromEntries(filled.length > 1 ? filled.sort(inOrder) : filled);
}

/** A structure in its shortest form: a payload without substructures is a string, nothing at all is `Y`. */
export function shortest(structure: JsonObject): Json {
  const keys = Object.keys(structure);
  if (keys.length === 0) return 'Y';
  const { value } = structure;
  return keys.length === 1 && typeof value === 'string' ? value : structure;
}

/** Whether two values say the same, whatever the order of their keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((each, index) => sameJson(each, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
