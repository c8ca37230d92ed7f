import type { Loss } from '../codec.ts';
import { idPattern, longestText } from '../mapping/coder.ts';
import { asStructure, type Json, type JsonObject, objectOf, shortest } from '../mapping/json.ts';
import { allowed, isListPayload, recordType } from './grammar.ts';
import type { Node } from './tree.ts';

const isTag = (tag: string) => /^[A-Z_][A-Z0-9_]*$/.test(tag);

/** Tags whose text may be long. */
const isNote = (tag: string) => ['NOTE', 'SNOTE', 'TEXT'].includes(tag);

const fits = ({ tag, misfit, value }: Node) =>
  !misfit && (isNote(tag) || (value?.length ?? 0) <= longestText);

/** Lines as they were, for what fits nowhere. */
export const unmappedLine = ({ tag, xref, value, ref, sub }: Node): JsonObject =>
  objectOf([
    ['id', xref],
    ['tag', tag],
    ['value', value],
    ['ref', ref],
    ['sub', sub.length ? sub.map(unmappedLine) : undefined],
  ]);

function payloadOf({ value, ref }: Node, type: string): [string, Json] | undefined {
  if (ref !== undefined) return ['ref', ref];
  if (value === undefined) return undefined;
  return ['value', isListPayload(type) ? value.split(/\s*,\s*/).filter(Boolean) : value];
}

/** SCHMA is an object of tags and what they mean. */
const schma = (node: Node): JsonObject =>
  objectOf(
    node.sub.flatMap(({ tag, value }): [string, Json][] => {
      const [, name, uri] = tag === 'TAG' ? (/^(\S+)\s+(\S+)$/.exec(value ?? '') ?? []) : [];
      return name === undefined || uri === undefined ? [] : [[name.toUpperCase(), uri]];
    }),
  );

/**
 * A structure in the seven rules: lists where the standard allows several,
 * single values where it allows one, extensions in the shape they came in. A
 * second one of what can stand once goes to `unmapped`.
 */
function structure(node: Node, type: string): Json {
  if (type === 'SCHMA') return schma(node);
  const entries = new Map<string, Json>();
  const payload = payloadOf(node, type);
  if (payload) entries.set(...payload);
  const unmapped: Json[] = [];
  for (const [tag, nodes] of groups(node.sub)) {
    const place = allowed(type, tag);
    const fitting = isTag(tag) ? nodes.filter(fits) : [];
    unmapped.push(...nodes.filter((each) => !fitting.includes(each)).map(unmappedLine));
    const values = fitting.map((each) => structure(each, place?.type ?? tag));
    const [first, ...more] = values;
    if (first === undefined) continue;
    if (place ? place.many : more.length > 0) entries.set(tag, values);
    else {
      entries.set(tag, first);
      unmapped.push(...fitting.slice(1).map(unmappedLine));
    }
  }
  if (unmapped.length) entries.set('unmapped', unmapped);
  const whole = objectOf(entries);
  const [, list] = payload ?? [];
  if (Array.isArray(list) && entries.size === 1) return list;
  return entries.size === 0 ? '' : node.value === undefined ? whole : shortest(whole);
}

function groups(nodes: readonly Node[]): ReadonlyMap<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes) found.set(node.tag, [...(found.get(node.tag) ?? []), node]);
  return found;
}

export interface Hub {
  readonly file: JsonObject;
  readonly losses: readonly Loss[];
}

/** Xrefs as ids: those that can be none, and records without one, get a new one. */
class Ids {
  readonly #taken: Set<string>;
  readonly #changed = new Map<string, string>();
  #next = 1;

  constructor(records: readonly Node[]) {
    this.#taken = new Set(records.flatMap(({ xref }) => xref ?? []));
  }

  of(xref: string | undefined): string {
    if (xref !== undefined && idPattern.test(xref)) return xref;
    const known = xref === undefined ? undefined : this.#changed.get(xref);
    if (known !== undefined) return known;
    while (this.#taken.has(`X${this.#next}`)) this.#next++;
    const id = `X${this.#next}`;
    this.#taken.add(id);
    if (xref !== undefined) this.#changed.set(xref, id);
    return id;
  }

  /** A record with its id and pointers that lead to ids. */
  applied(node: Node, top = true): Node {
    const { xref, ref, sub } = node;
    return {
      ...node,
      ...(top ? { xref: this.of(xref) } : {}),
      ...(typeof ref === 'string' ? { ref: this.of(ref) } : {}),
      sub: sub.map((each) => this.applied(each, false)),
    };
  }
}

/** Records of GEDCOM 7 as a file in the seven rules. */
export function toHub(records: readonly Node[]): Hub {
  const ids = new Ids(records);
  const seen = new Set<string>();
  const lists = new Map<string, Json[]>();
  const unmapped: Json[] = [];
  const losses: Loss[] = [];
  let head: JsonObject = {};
  for (const raw of records) {
    const { tag, line } = raw;
    if (tag === 'TRLR') continue;
    const record = ids.applied(raw, tag !== 'HEAD');
    if (tag === 'HEAD') {
      head = asStructure(structure(record, 'HEAD')) ?? {};
      continue;
    }
    const id = record.xref ?? '';
    if (!isTag(tag) || seen.has(id)) {
      unmapped.push(unmappedLine(record));
      losses.push({
        code: seen.has(id) ? 'duplicate-record' : 'lines-kept',
        at: `line ${line}`,
        facts: { line, id },
      });
      continue;
    }
    seen.add(id);
    const made = structure(record, recordType(tag));
    const list = lists.get(tag) ?? [];
    lists.set(tag, list);
    list.push(objectOf([...Object.entries(asStructure(made) ?? {}), ['id', id]]));
  }
  const file = objectOf([
    ['HEAD', head],
    ...lists,
    ['unmapped', unmapped.length ? unmapped : undefined],
  ]);
  return { file, losses };
}
