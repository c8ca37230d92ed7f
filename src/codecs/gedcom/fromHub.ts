import type { Loss } from '../codec.ts';
import { isList, isObject, type Json, type JsonObject, listAt } from '../mapping/json.ts';
import { allowed, isListPayload, recordType } from './grammar.ts';
import type { Node } from './tree.ts';

/** Lines of a file have no number yet. */
const line = 0;

const isTag = (key: string) => /^[A-Z_][A-Z0-9_]*$/.test(key);

/** Turns a file in the seven rules into structures of GEDCOM 7, and says what has no place there. */
class Writer {
  readonly losses: Loss[] = [];

  constructor(readonly xrefs: ReadonlyMap<string, string>) {}

  #lost(at: string): void {
    this.losses.push({ code: 'not-in-format', at, facts: {} });
  }

  /** A payload as text; lists of words stand in one line. */
  #text(json: Json, at: string): string {
    if (isList(json)) return json.map((each) => this.#text(each, at)).join(', ');
    if (json !== null && !isObject(json)) return String(json);
    this.#lost(at);
    return '';
  }

  /** All lines that stand under one key. */
  under(tag: string, json: Json, type: string, at: string): Node[] {
    const place = allowed(type, tag);
    const inner = place?.type ?? tag;
    if (tag === 'SCHMA' && isObject(json)) return [schma(json)];
    if (!isList(json)) return [this.structure(tag, json, inner, at)];
    if ((isListPayload(inner) && !place?.many) || tag === 'RESN')
      return [{ line, tag, value: this.#text(json, at), sub: [] }];
    return json.map((each) => this.structure(tag, each, inner, at));
  }

  structure(tag: string, json: Json, type: string, at: string): Node {
    if (!isObject(json)) return { line, tag, value: this.#text(json, at), sub: [] };
    const { value, ref, unmapped, ...below } = json;
    const sub = Object.entries(below).flatMap(([key, each]) => {
      if (isTag(key)) return this.under(key, each, type, at);
      if (key !== 'id') this.#lost(`${at} › ${key}`);
      return [];
    });
    const payload = value === undefined ? undefined : this.#text(value, at);
    return {
      line,
      tag,
      ...(ref === undefined ? {} : { ref: this.#target(ref) }),
      ...(payload === undefined || ref !== undefined ? {} : { value: payload }),
      sub: [...sub, ...(unmapped === undefined ? [] : this.lines(unmapped))],
    };
  }

  #target = (ref: Json): string | null =>
    typeof ref === 'string' ? (this.xrefs.get(ref) ?? ref) : null;

  /** Lines that fitted nowhere when they were read, as they were. */
  lines(json: Json): Node[] {
    return (isList(json) ? json : []).flatMap((each) => {
      if (!isObject(each) || typeof each.tag !== 'string' || !isTag(each.tag)) return [];
      const { tag, id, value, ref, sub } = each;
      return {
        line,
        tag,
        misfit: 'lines',
        ...(typeof id === 'string' ? { xref: this.xrefs.get(id) ?? id } : {}),
        ...(typeof value === 'string' ? { value } : {}),
        ...(ref === undefined ? {} : { ref: this.#target(ref) }),
        sub: sub === undefined ? [] : this.lines(sub),
      };
    });
  }

  record(tag: string, json: JsonObject): Node {
    const id = typeof json.id === 'string' ? json.id : '';
    const node = this.structure(tag, json, recordType(tag), `${tag} ${id}`.trim());
    return id === '' ? node : { ...node, xref: this.xrefs.get(id) ?? id };
  }
}

const schma = (json: JsonObject): Node => ({
  line,
  tag: 'SCHMA',
  sub: Object.entries(json).map(([tag, uri]) => ({
    line,
    tag: 'TAG',
    value: `${tag} ${String(uri)}`,
    sub: [],
  })),
});

/** Ids as xrefs of GEDCOM 7: capitals, digits and underscores; those that are none get new ones. */
function xrefsOf(file: JsonObject): ReadonlyMap<string, string> {
  const ids = Object.values(file).flatMap((list) =>
    isList(list)
      ? list.flatMap((each) => (isObject(each) && typeof each.id === 'string' ? [each.id] : []))
      : [],
  );
  const fits = (id: string) => /^[A-Z0-9_]{1,20}$/.test(id) && id !== 'VOID';
  const taken = new Set(ids.filter(fits));
  const names = new Map<string, string>();
  for (const id of ids.filter((each) => !fits(each))) {
    const like =
      id
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .slice(0, 16) || 'X';
    let name = like === 'VOID' ? 'X' : like;
    for (let more = 2; taken.has(name); more++) name = `${like}_${more}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** A file in the seven rules as records of GEDCOM 7. */
export function fromHub(file: JsonObject): { records: readonly Node[]; losses: readonly Loss[] } {
  const writer = new Writer(xrefsOf(file));
  const head = isObject(file.HEAD) ? [writer.record('HEAD', file.HEAD)] : [];
  const records = Object.entries(file).flatMap(([tag, list]) => {
    if (tag === 'HEAD' || !isTag(tag) || !isList(list)) return [];
    return list.flatMap((json) => (isObject(json) ? [writer.record(tag, json)] : []));
  });
  const rest = writer.lines(listAt(file, 'unmapped'));
  return {
    records: [...head, ...records, ...rest, { line, tag: 'TRLR', sub: [] }],
    losses: writer.losses,
  };
}
