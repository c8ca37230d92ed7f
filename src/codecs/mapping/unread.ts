import type { Foreign } from '#model';
import {
  asStructure,
  isList,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  payloadOf,
  refOf,
  sameJson,
  shortest,
} from './json.ts';

/**
 * What a file said beside what we read, collected for one row or claim:
 *
 * - `TAG`: an unknown key of the row itself, with its value
 * - `/TAG/segment/TAG`: an unknown key deeper down, as a JSON pointer; elements
 *   of lists go by `_ID`, pointer or payload, so that they are found again after others moved
 * - `=/TAG`: what we read and would write in other words: `[ours, theirs]`. Theirs
 *   is written back for as long as ours is unchanged. Theirs may be an object in
 *   place of a payload: it then brings substructures that go with that payload.
 */
export class Unread {
  readonly #found: Map<string, Json>;
  readonly #path: string;

  constructor(found: Map<string, Json> = new Map(), path = '') {
    this.#found = found;
    this.#path = path;
  }

  at(segment: string): Unread {
    return new Unread(this.#found, `${this.#path}/${escaped(segment)}`);
  }

  add(key: string, value: Json): void {
    this.#found.set(placeOf(this.#path, key), value);
  }

  /** Notes the file's own words for what we read here. */
  inOtherWords(ours: Json, theirs: Json): void {
    this.#found.set(`=${this.#path}`, [ours, theirs]);
  }

  get foreign(): Foreign | undefined {
    return this.#found.size ? Object.fromEntries(this.#found) : undefined;
  }
}

const escaped = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

const placeOf = (path: string, key: string) =>
  path === '' && !/^[/=]/.test(key) ? key : `${path}/${escaped(key)}`;

/** Names for the elements of a list that hold while others come, go and move. */
export function segmentsOf(list: readonly Json[]): string[] {
  const seen = new Map<string, number>();
  return list.map((element) => {
    const name = nameOf(element);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 && name !== '' ? name : `${name} ${count}`;
  });
}

function nameOf(element: Json): string {
  if (typeof element === 'string') return `=${element}`;
  if (!isObject(element)) return '';
  const id = payloadOf(member(element, '_ID') ?? listAt(element, 'UID')[0]);
  if (id !== undefined) return id;
  const ref = refOf(element);
  if (ref !== undefined) return `@${ref ?? ''}`;
  const value = member(element, 'value');
  return typeof value === 'string' ? `=${value}` : '';
}

/** Notes what of `theirs` is not in `ours`, for structures without a coder of their own. */
export function compare(theirs: Json, ours: Json, unread: Unread): void {
  if (sameJson(theirs, ours)) return;
  const a = asStructure(theirs);
  const b = asStructure(ours);
  const payloadAlone = typeof theirs === 'string' || typeof ours === 'string';
  if (a && b && (!payloadAlone || a.value === b.value)) compareKeys(a, b, unread);
  else unread.inOtherWords(ours, theirs);
}

function compareKeys(theirs: JsonObject, ours: JsonObject, unread: Unread): void {
  for (const [key, value] of Object.entries(theirs)) {
    const own = member(ours, key);
    if (own === undefined) unread.add(key, value);
    else if (isList(value) && isList(own)) compareLists(key, value, own, unread);
    else compare(value, own, unread.at(key));
  }
}

/** Elements are matched by name; those of theirs that have no match are kept whole, behind ours. */
function compareLists(
  key: string,
  theirs: readonly Json[],
  ours: readonly Json[],
  unread: Unread,
): void {
  const names = segmentsOf(ours);
  const own = new Map(names.map((name, index) => [name, ours[index]]));
  const left: Json[] = [];
  for (const [index, name] of segmentsOf(theirs).entries()) {
    const element = theirs[index];
    const match = own.get(name);
    if (element === undefined) continue;
    if (match === undefined) left.push(element);
    else compare(element, match, unread.at(key).at(name));
  }
  if (left.length) unread.add(key, left);
}

/** A tree of what is to be put back, made of the flat list of a row's foreign content. */
interface Branch {
  readonly keys: Map<string, Json>;
  readonly below: Map<string, Branch>;
  words?: readonly [Json, Json];
}

const newBranch = (): Branch => ({ keys: new Map(), below: new Map() });

const unescaped = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function branchAt(root: Branch, path: string): Branch {
  let branch = root;
  for (const segment of path.split('/').slice(1).map(unescaped)) {
    const next = branch.below.get(segment) ?? newBranch();
    branch.below.set(segment, next);
    branch = next;
  }
  return branch;
}

function treeOf(foreign: Foreign): Branch {
  const root = newBranch();
  for (const [key, unknown] of Object.entries(foreign)) {
    // What a document holds as foreign came from a file, or from a log that keeps JSON.
    const value = unknown as Json;
    if (key.startsWith('=') && isList(value)) {
      const [ours, theirs] = value;
      if (ours !== undefined && theirs !== undefined)
        branchAt(root, key.slice(1)).words = [ours, theirs];
    } else if (key.startsWith('/')) {
      const cut = key.lastIndexOf('/');
      branchAt(root, key.slice(0, cut)).keys.set(unescaped(key.slice(cut + 1)), value);
    } else {
      root.keys.set(key, value);
    }
  }
  return root;
}

/** Puts the foreign content of a row or claim back into what is written for it. */
export const dress = (written: Json, foreign: Foreign | undefined): Json =>
  foreign === undefined ? written : dressed(written, treeOf(foreign));

function dressed(written: Json, branch: Branch): Json {
  if (branch.words && sameJson(branch.words[0], written)) return branch.words[1];
  if (isList(written)) return dressedList(written, branch);
  const structure = asStructure(written);
  if (!structure || (branch.keys.size === 0 && branch.below.size === 0)) return written;
  const entries = new Map<string, Json>(Object.entries(structure));
  for (const [segment, below] of branch.below) {
    const value = entries.get(segment);
    if (value === undefined) continue;
    const theirs = dressed(value, below);
    if (segment === 'value' && isObject(theirs)) {
      for (const [key, each] of Object.entries(theirs)) entries.set(key, each);
    } else {
      entries.set(segment, theirs);
    }
  }
  for (const [key, value] of branch.keys) {
    const own = entries.get(key);
    if (own === undefined) entries.set(key, value);
    else if (isList(own) && isList(value)) entries.set(key, [...own, ...value]);
  }
  const whole = objectOf(entries);
  return typeof written === 'string' ? shortest(whole) : whole;
}

function dressedList(written: readonly Json[], branch: Branch): readonly Json[] {
  const names = segmentsOf(written);
  return written.map((element, index) => {
    const below = branch.below.get(names[index] ?? '');
    return below ? dressed(element, below) : element;
  });
}
