import * as z from 'zod/mini';
import type { Coder } from './coder.ts';
import { type Json, type JsonObject, listAt, member } from './json.ts';
import { compare, segmentsOf, type Unread } from './unread.ts';

/** One field of a value and the keys that hold it in a structure. */
export interface Part<Value> {
  readonly keys: Readonly<Record<string, z.ZodMiniType>>;
  readonly needed: boolean;
  write(value: Value, out: Map<string, Json>): void;
  read(structure: JsonObject): Value | undefined;
  /** Its values keep themselves what they do not know: `note` asks nothing of what is written. */
  readonly selfKept?: true;
  /** Notes what of its keys was neither read nor is written. */
  note(theirs: JsonObject, ours: JsonObject, unread: Unread): void;
}
export type NeededPart<Value> = Part<Value> & { readonly needed: true };

export const optional = (schema: z.ZodMiniType): z.ZodMiniType => z.exactOptional(schema);

function field<Value>(tag: string, coder: Coder<Value>): Omit<Part<Value>, 'needed'> {
  return {
    keys: { [tag]: (tag === 'value' && coder.bare) || coder.schema },
    write: (value, out) => out.set(tag, coder.encode(value)),
    read(structure) {
      // A payload that is not there is an empty one: lines cannot tell them apart.
      const json = member(structure, tag) ?? (tag === 'value' ? '' : undefined);
      return json === undefined ? undefined : coder.decode(json);
    },
    note(theirs, ours, unread) {
      const json = member(theirs, tag);
      if (json === undefined) return;
      const own = member(ours, tag);
      if (own !== undefined) (coder.note ?? compare)(json, own, unread.at(tag));
      else if (coder.decode(json) === undefined) unread.add(tag, json);
    },
  };
}

/** A field under one tag. */
export const at = <Value>(tag: string, coder: Coder<Value>): Part<Value> => ({
  ...field(tag, coder),
  needed: false,
});

/** A field under one tag, without which the structure means nothing. */
export const need = <Value>(tag: string, coder: Coder<Value>): NeededPart<Value> => ({
  ...field(tag, coder),
  needed: true,
});

/** The elements of a list that are understood, each with its place in it. */
const understood = <Value>(list: readonly Json[], coder: Coder<Value>) =>
  list.flatMap((json, index) => {
    const value = coder.decode(json);
    return value === undefined ? [] : [{ value, index }];
  });

/**
 * Notes what of a list was not read: whole elements that are not understood,
 * and what else the others hold. `ours` has one element for each understood one.
 */
export function noteList<Value>(
  tag: string,
  coder: Coder<Value>,
  theirs: readonly Json[],
  ours: readonly Json[],
  unread: Unread,
): void {
  const read = understood(theirs, coder);
  const places = new Set(read.map(({ index }) => index));
  const left = theirs.filter((_, index) => !places.has(index));
  if (left.length) unread.add(tag, left);
  const names = segmentsOf(ours);
  for (const [position, { index }] of read.entries()) {
    const json = theirs[index];
    const own = ours[position];
    const name = names[position];
    if (json === undefined || own === undefined || name === undefined) continue;
    (coder.note ?? compare)(json, own, unread.at(tag).at(name));
  }
}

function listField<Value>(
  tag: string,
  coder: Coder<Value>,
): Omit<Part<readonly Value[]>, 'needed'> {
  return {
    keys: { [tag]: z.array(coder.schema) },
    write: (values, out) => out.set(tag, values.map(coder.encode)),
    read(structure) {
      if (member(structure, tag) === undefined) return undefined;
      const list = listAt(structure, tag);
      const values = understood(list, coder).map(({ value }) => value);
      return values.length || list.length === 0 ? values : undefined;
    },
    note(theirs, ours, unread) {
      noteList(tag, coder, listAt(theirs, tag), listAt(ours, tag), unread);
    },
  };
}

/** A list that may be absent; an empty one is written as such. */
export const many = <Value>(tag: string, coder: Coder<Value>): Part<Value[]> => {
  const list = listField(tag, coder);
  return { ...list, read: (structure) => list.read(structure)?.slice(), needed: false };
};

/** A list that is always there: absent in the file where it is empty. */
export const manyOrNone = <Value>(tag: string, coder: Coder<Value>): NeededPart<Value[]> => {
  const list = listField(tag, coder);
  return {
    ...list,
    keys: { [tag]: optional(z.array(coder.schema)) },
    needed: true,
    write: (values, out) => {
      if (values.length) list.write(values, out);
    },
    read: (structure) => list.read(structure)?.slice() ?? [],
  };
};

/** A field that the standard has as a list and we know one of. */
export const first = <Value>(tag: string, coder: Coder<Value>): Part<Value> => {
  const one = listField(tag, {
    ...coder,
    decode: (json) => coder.decode(json),
  });
  return {
    ...one,
    needed: false,
    write: (value, out) => one.write([value], out),
    read: (structure) => one.read(structure)?.[0],
    note(theirs, ours, unread) {
      const list = listAt(theirs, tag);
      const read = list.findIndex((json) => coder.decode(json) !== undefined);
      const left = list.filter((_, index) => index !== read);
      if (left.length) unread.add(tag, left);
      const json = list[read];
      const own = listAt(ours, tag)[0];
      if (json !== undefined && own !== undefined) {
        const name = segmentsOf([own])[0] ?? '';
        (coder.note ?? compare)(json, own, unread.at(tag).at(name));
      }
    },
  };
};

/** Two values of one sort under two tags. */
export function pair<Value>(tags: readonly [Part<Value>, Part<Value>]): NeededPart<[Value, Value]> {
  const [one, two] = tags;
  return {
    keys: { ...one.keys, ...two.keys },
    needed: true,
    write([a, b], out) {
      one.write(a, out);
      two.write(b, out);
    },
    read(structure) {
      const a = one.read(structure);
      const b = two.read(structure);
      return a === undefined || b === undefined ? undefined : [a, b];
    },
    note(theirs, ours, unread) {
      one.note(theirs, ours, unread);
      two.note(theirs, ours, unread);
    },
  };
}
