import type { Loss } from '../codec.ts';
import { idPattern, longestText } from '../mapping/coder.ts';
import { asStructure, type Json, type JsonObject, objectOf } from '../mapping/json.ts';
import { allowed, isListPayload, recordType } from './grammar.ts';
import { type Node, saysSomething, withBelow } from './tree.ts';

const isTag = (tag: string) => /^[A-Z_][A-Z0-9_]*$/.test(tag);

/** Tags whose text may be long. */
const isNote = (tag: string) => ['NOTE', 'SNOTE', 'TEXT'].includes(tag);

const fits = ({ tag, misfit, value }: Node) =>
  !misfit && (isNote(tag) || (value?.length ?? 0) <= longestText);

/** Lines as they were, for what fits nowhere. */
const unmappedLine = ({ tag, xref, value, ref, sub }: Node): JsonObject =>
  objectOf([
    ['id', xref],
    ['tag', tag],
    ['value', value || undefined],
    ['ref', ref],
    ['sub', sub.length ? sub.map(unmappedLine) : undefined],
  ]);

function payloadOf({ value, ref }: Node, type: string): [string, Json] | undefined {
  if (ref !== undefined) return ['ref', ref];
  // Lines cannot tell an empty payload from none.
  if (value === undefined || value === '') return undefined;
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
 *
 * @param left collects what went to `unmapped`.
 */
function structure(node: Node, type: string, left: Node[]): Json {
  if (type === 'SCHMA') return schma(node);
  const payload = payloadOf(node, type);
  if (node.sub.length === 0) return leaf(payload);
  const entries = new Map<string, Json>(payload ? [payload] : []);
  const { fitting, unmapped } = sorted(node.sub, type);
  for (const [tag, nodes] of fitting) {
    const place = allowed(type, tag);
    const values = nodes.map((each) => structure(each, place?.type ?? tag, left));
    const [only] = values;
    const alone = place ? !place.many : values.length === 1;
    if (only !== undefined) entries.set(tag, alone ? only : values);
  }
  if (unmapped.length) entries.set('unmapped', unmapped.map(unmappedLine));
  left.push(...unmapped);
  return objectOf(entries);
}

/** A structure without any below it: its payload alone, or the pointer. */
function leaf(payload: [string, Json] | undefined): Json {
  if (!payload) return '';
  const [key, json] = payload;
  return key === 'value' ? json : { [key]: json };
}

/** Substructures by tag, and those that have no place under a structure of a type. */
function sorted(nodes: readonly Node[], type: string) {
  const fitting = new Map<string, Node[]>();
  const unmapped: Node[] = [];
  for (const node of nodes) {
    const { tag } = node;
    const before = fitting.get(tag);
    const taken = before !== undefined && allowed(type, tag)?.many === false;
    if (!isTag(tag) || !fits(node) || taken) unmapped.push(node);
    else if (before) before.push(node);
    else fitting.set(tag, [node]);
  }
  return { fitting, unmapped };
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
  applied(record: Node): Node {
    const whole = this.#pointing(record);
    if (record.tag === 'HEAD' || (record.misfit && record.xref === undefined)) return whole;
    const xref = this.of(record.xref);
    return xref === record.xref ? whole : { ...whole, xref };
  }

  #pointing(node: Node): Node {
    const whole = withBelow(node, (each) => this.#pointing(each));
    if (typeof node.ref !== 'string') return whole;
    const ref = this.of(node.ref);
    return ref === node.ref ? whole : { ...whole, ref };
  }
}

/** Puts records into the lists of their tags, and says what had to go to `unmapped`. */
class Lists {
  readonly losses: Loss[] = [];
  readonly #seen = new Set<string>();
  readonly #lists = new Map<string, Json[]>();
  readonly #unmapped: Json[] = [];
  #head: JsonObject = {};

  add(record: Node): void {
    const { tag, line, xref: id = '' } = record;
    if (tag === 'HEAD') this.#head = this.#made(record, tag);
    else if (isTag(tag) && !record.misfit && !this.#seen.has(id)) this.#addRecord(record, id);
    else {
      this.#unmapped.push(unmappedLine(record));
      const code = this.#seen.has(id) ? 'duplicate-record' : 'lines-kept';
      this.losses.push({ code, at: `line ${line}`, facts: { line, id } });
    }
  }

  #addRecord(record: Node, id: string): void {
    this.#seen.add(id);
    const made = objectOf([
      ...Object.entries(this.#made(record, `${record.tag} ${id}`)),
      ['id', id],
    ]);
    const list = this.#lists.get(record.tag);
    if (list) list.push(made);
    else this.#lists.set(record.tag, [made]);
  }

  /** A record as an object; what does not fit in it is reported, but for lines that say nothing. */
  #made(record: Node, at: string): JsonObject {
    const left: Node[] = [];
    const made = structure(record, recordType(record.tag), left);
    for (const { tag, line, misfit } of left.filter(saysSomething)) {
      const code = misfit === 'pointer' ? 'link-dangling' : 'lines-kept';
      this.losses.push({ code, at: `${at} › ${tag}`, facts: { line } });
    }
    return made === '' ? {} : (asStructure(made) ?? {});
  }

  get file(): JsonObject {
    const unmapped = this.#unmapped.length ? this.#unmapped : undefined;
    return objectOf([['HEAD', this.#head], ...this.#lists, ['unmapped', unmapped]]);
  }
}

/** Records of GEDCOM 7 as a file in the seven rules. */
export function toHub(records: readonly Node[]): Hub {
  const ids = new Ids(records);
  const lists = new Lists();
  for (const record of records) {
    if (record.tag !== 'TRLR') lists.add(ids.applied(record));
  }
  return { file: lists.file, losses: lists.losses };
}
