import * as z from 'zod/mini';
import type { Foreign } from '#model';
import type { Coder } from './coder.ts';
import { asStructure, type Json, type JsonObject, member, objectOf, shortest } from './json.ts';
import { type NeededPart, optional, type Part } from './parts.ts';
import { dress, Unread } from './unread.ts';

/** What every object is: a field belongs to it only where it may be absent. */
type Nothing = Record<never, never>;

/** How each field of a value stands in a file; a field that is always there needs a part that is. */
export type Parts<Value> = {
  readonly [Field in keyof Value as Field extends 'foreign'
    ? never
    : Field]-?: Nothing extends Pick<Value, Field>
    ? Part<Exclude<Value[Field], undefined>>
    : NeededPart<Value[Field]>;
};

type AnyParts = Readonly<Record<string, Part<unknown>>>;

/** A structure whose keys its parts name; `read` and `write` leave out what others hold. */
export interface Struct<Value> extends Coder<Value> {
  readonly keys: ReadonlySet<string>;
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
  /** As `encode`, but only as much as `note` compares. */
  outline?(value: Value): Json;
}

/** A structure of fields: one table entry each. Nothing but an empty one is written as `Y`. */
export function struct<Value extends object>(table: Parts<Value>): Struct<Value> {
  // One part for each field, whatever its type; only its own values are handed to it.
  const parts = table as unknown as AnyParts;
  const shape = shapeOf(parts);
  const keys = new Set(Object.keys(shape));
  const fields = Object.entries(parts).map(fieldOf);
  const compared = fields.filter(({ part }) => !part.selfKept);
  return {
    keys,
    shape,
    schema: schemaOf(parts, shape),
    encode: (value) => shortest(write(fields, value as Readonly<Record<string, unknown>>)),
    outline: (value) => shortest(write(compared, value as Readonly<Record<string, unknown>>)),
    decode(json) {
      const structure = asStructure(json);
      // Each part gave its own field, and every needed one is there.
      return structure && (read(fields, structure) as Value | undefined);
    },
    note(theirs, ours, unread) {
      noteParts(fields, keys, theirs, ours, unread);
    },
  };
}

function shapeOf(parts: AnyParts): Record<string, z.ZodMiniType> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const part of Object.values(parts)) {
    for (const [key, schema] of Object.entries(part.keys)) {
      shape[key] = part.needed ? schema : optional(schema);
    }
  }
  return shape;
}

function schemaOf(parts: AnyParts, shape: Record<string, z.ZodMiniType>): z.ZodMiniType {
  const structure = z.looseObject(shape);
  const others = Object.values(parts).filter((part) => part.needed && !('value' in part.keys));
  const neededKeys = others.flatMap((part) => Object.entries(part.keys));
  if (neededKeys.some(([, schema]) => !acceptsNothing(schema))) return structure;
  const alone = shape.value ?? z.literal('Y');
  return z.union([alone, structure]);
}

const acceptsNothing = (schema: z.ZodMiniType): boolean =>
  z.object({ key: schema }).safeParse({}).success;

interface Field {
  readonly name: string;
  readonly part: Part<unknown>;
  /** Says nothing where none of its keys is there: most fields of a row are not. */
  saysNothing(structure: JsonObject): boolean;
}

function fieldOf([name, part]: [string, Part<unknown>]): Field {
  const keys = Object.keys(part.keys);
  // A payload that is not there is an empty one.
  const always = part.needed || keys.includes('value');
  return {
    name,
    part,
    saysNothing: (structure) => !always && !keys.some((key) => Object.hasOwn(structure, key)),
  };
}

function write(fields: readonly Field[], value: Readonly<Record<string, unknown>>): JsonObject {
  const out = new Map<string, Json>();
  for (const { name, part } of fields) {
    const each = value[name];
    if (each !== undefined) part.write(each, out);
  }
  return objectOf(out);
}

function read(
  fields: readonly Field[],
  structure: JsonObject,
): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {};
  for (const { name, part, saysNothing } of fields) {
    if (saysNothing(structure)) continue;
    const each = part.read(structure);
    if (each !== undefined) value[name] = each;
    else if (part.needed) return undefined;
  }
  return value;
}

function noteParts(
  fields: readonly Field[],
  keys: ReadonlySet<string>,
  theirs: Json,
  ours: Json,
  unread: Unread,
): void {
  const a = asStructure(theirs) ?? {};
  const b = asStructure(ours) ?? {};
  for (const { part, saysNothing } of fields) if (!saysNothing(a)) part.note(a, b, unread);
  for (const [key, value] of Object.entries(a)) {
    if (keys.has(key)) continue;
    const own = member(b, key);
    if (own === undefined) unread.add(key, value);
    else if (own !== value) unread.at(key).inOtherWords(own, value);
  }
}

/** A structure that carries what it does not know itself: a row, a claim, a time together. */
export function holder<Value extends { readonly foreign?: Foreign }>(
  table: Parts<Value>,
): Struct<Value> {
  return carrying(struct(table));
}

/** Lets a structure keep what it does not know in its `foreign`. */
export function carrying<Value extends { readonly foreign?: Foreign }>(
  inner: Struct<Value>,
): Struct<Value> {
  return {
    ...inner,
    encode: (value) => dress(inner.encode(value), value.foreign),
    decode(json) {
      const value = inner.decode(json);
      if (value === undefined) return undefined;
      const unread = new Unread();
      inner.note?.(json, (inner.outline ?? inner.encode)(value), unread);
      const { foreign } = unread;
      return foreign ? { ...value, foreign } : value;
    },
    // Whoever holds this has nothing more to note: it is all in there.
    note() {},
  };
}

const only = (structure: JsonObject, keys: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(structure).filter(([key]) => keys.has(key)));

/** The fields of a value among those of the structure that holds it. */
export function inline<Value>(inner: Struct<Value>): NeededPart<Value> {
  return {
    needed: true,
    keys: inner.shape,
    write(value, out) {
      for (const [key, json] of Object.entries(asStructure(inner.encode(value)) ?? {})) {
        if (inner.keys.has(key)) out.set(key, json);
      }
    },
    read: (structure) => inner.decode(only(structure, inner.keys)),
    note(theirs, ours, unread) {
      inner.note?.(only(theirs, inner.keys), only(ours, inner.keys), unread);
    },
  };
}

/** As `inline`, for events: one of which nothing more is known says `Y`. */
export function happening<Value>(inner: Struct<Value>): NeededPart<Value> {
  const fields = inline(inner);
  return {
    ...fields,
    keys: { ...fields.keys, value: optional(z.string()) },
    write(value, out) {
      const before = out.size;
      fields.write(value, out);
      if (out.size === before) out.set('value', 'Y');
    },
    note(theirs, ours, unread) {
      fields.note(theirs, ours, unread);
      const said = member(theirs, 'value');
      const own = member(ours, 'value');
      if (said === undefined || said === own) return;
      if (own === undefined) unread.add('value', said);
      else unread.at('value').inOtherWords(own, said);
    },
  };
}

/** Two parts of one value, each with fields of its own. */
export function both<A, B>(a: NeededPart<A>, b: NeededPart<B>): NeededPart<A & B> {
  return {
    needed: true,
    keys: { ...a.keys, ...b.keys },
    write(value, out) {
      a.write(value, out);
      b.write(value, out);
    },
    read(structure) {
      const one = a.read(structure);
      const two = b.read(structure);
      return one === undefined || two === undefined ? undefined : { ...one, ...two };
    },
    note(theirs, ours, unread) {
      a.note(theirs, ours, unread);
      b.note(theirs, ours, unread);
    },
  };
}

/** A part with many fields as a structure of its own. */
export function structOf<Value extends object>(part: NeededPart<Value>): Struct<Value> {
  const whole = struct<{ whole: Value }>({ whole: part } as Parts<{ whole: Value }>);
  return {
    ...whole,
    encode: (value) => whole.encode({ whole: value }),
    outline: (value) => whole.encode({ whole: value }),
    decode: (json) => whole.decode(json)?.whole,
  };
}
