import * as z from 'zod/mini';
import { type Json, payloadOf, refOf } from './json.ts';
import type { Unread } from './unread.ts';

/** A value of the model as it stands in a file, both ways, and the schema of the file's side. */
export interface Coder<Value> {
  readonly schema: z.ZodMiniType;
  /** The schema of the payload alone, for values that can stand under `value`. */
  readonly bare?: z.ZodMiniType;
  encode(value: Value): Json;
  /** Undefined for what is not understood; it is then kept as it came. */
  decode(json: Json): Value | undefined;
  /** Notes what of `theirs` we neither read nor write; without it, what differs is noted key by key. */
  note?(theirs: Json, ours: Json, unread: Unread): void;
}

/** The schema of a payload: alone, or with substructures beside it, or those without it. */
export const payload = (schema: z.ZodMiniType): z.ZodMiniType =>
  z.union([schema, z.looseObject({ value: z.exactOptional(schema) })]);

const plainText = z.string();

/** A payload that stands for a value. */
function scalar<Value>(
  schema: z.ZodMiniType,
  toText: (value: Value) => string,
  fromText: (text: string) => Value | undefined,
): Coder<Value> {
  return {
    schema: payload(schema),
    bare: schema,
    encode: toText,
    decode(json) {
      const text = payloadOf(json);
      return text === undefined ? undefined : fromText(text);
    },
  };
}

/** The longest text that a file may hold outside notes, in characters. */
export const longestText = 20_000;

/** Text of at most so many characters; a longer one is kept unread. */
export const text = (longest: number): Coder<string> =>
  scalar(
    plainText.check(z.maxLength(Math.max(longest, longestText))),
    (value) => value,
    (value) => (value.length <= longest ? value : undefined),
  );

const known = (values: readonly string[]) => z.union([z.enum(values as [string]), plainText]);

/**
 * One of a closed set of words. A word that is not in it, of a newer version, is
 * read as `otherwise`, or not at all, and written back.
 */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  otherwise?: NoInfer<Value>,
): Coder<Value> {
  const find = (word: string) => values.find((each) => each === word) ?? otherwise;
  return scalar(known(values), (value: Value) => value, find);
}

/** One of a closed set, with the words that a standard has for each; several may read as one. */
export function coded<Value extends string>(
  codes: readonly (readonly [Value, string])[],
): Coder<Value> {
  const schema = z.union([z.enum(codes.map(([, code]) => code) as [string]), extensionWord]);
  return scalar(
    schema,
    (value: Value) => codes.find(([each]) => each === value)?.[1] ?? '',
    (code) => codes.find(([, each]) => each === code)?.[0],
  );
}

/** Extension values are allowed wherever the standard has a closed set. */
export const extensionWord = z.string().check(z.regex(/^_[A-Z0-9_]+$/));

const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** A number in decimal digits. */
export const number: Coder<number> = scalar(
  z.string().check(z.regex(decimal)),
  (value) => String(value),
  (digits) => (decimal.test(digits) ? Number(digits) : undefined),
);

export const integer: Coder<number> = scalar(
  z.string().check(z.regex(/^-?\d{1,16}$/)),
  (value) => String(value),
  (digits) =>
    /^-?\d{1,16}$/.test(digits) && Number.isSafeInteger(Number(digits))
      ? Number(digits)
      : undefined,
);

/** A mark that is set or absent. */
export const mark: Coder<true> = scalar(
  z.literal('Y'),
  () => 'Y',
  (word) => word === 'Y' || undefined,
);

export const yesNo: Coder<boolean> = scalar(
  z.enum(['Y', 'N']),
  (value) => (value ? 'Y' : 'N'),
  (word) => (word === 'Y' ? true : word === 'N' ? false : undefined),
);

/** An id as the model has it: 1 to 64 characters, none of them a control character or @. */
export const idPattern = /^[^@\p{Cc}]{1,64}$/u;
export const idText = z.string().check(z.regex(idPattern));

/** The schema of a pointer; `{ "ref": null }` points nowhere. */
export const pointerSchema = z.looseObject({ ref: z.nullable(idText) });

/** Any structure: a payload alone, or an object. */
export const anyStructure = z.union([z.string(), z.looseObject({})]);

/** A pointer to a record. */
export const pointer: Coder<string> = {
  schema: z.looseObject({ ref: idText }),
  encode: (id) => ({ ref: id }),
  decode: (json) => refOf(json) ?? undefined,
};

/** The id of something that is not a record of its own. */
export const idWord: Coder<string> = scalar(
  idText,
  (id) => id,
  (id) => (idPattern.test(id) ? id : undefined),
);
