import * as z from 'zod/mini';
import { fuzzyDateSchema } from '../fuzzyDate.ts';
import { type AccountId, type EntryId, idSchema } from '../ids.ts';
import { certainties, grounds, sensitivities } from '../kinds/certainty.ts';

/** Longest text of one field, in characters. */
const longestText = 20_000;

export const shortText = z.string().check(z.maxLength(2_000));
export const longText = z.string().check(z.maxLength(longestText));
export const optional = z.exactOptional;
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);
export const entryId = idSchema<'entry'>;

/**
 * What a file said beside what the model knows: the unknown keys of one
 * structure, kept as they came and written back.
 */
export const foreignSchema = z.record(z.string(), z.unknown());
export type Foreign = z.infer<typeof foreignSchema>;

/** What a certainty rests on, and since when. */
export const groundSchema = z.object({
  kind: z.enum(grounds),
  date: optional(fuzzyDateSchema),
  text: optional(shortText),
});
export type Ground = z.infer<typeof groundSchema>;

/** Fields of every fact: how sure, on what ground, by whose account, how private, and kind words for it. */
export const vouchedFields = {
  certainty: optional(z.enum(certainties)),
  ground: optional(groundSchema),
  /** The account this row rests on; the first is preferred. */
  accounts: optional(z.array(idSchema<'account'>())),
  sensitivity: optional(z.enum(sensitivities)),
  /** A kind and true wording for the child. */
  childText: optional(shortText),
  foreign: optional(foreignSchema),
};

/** Who vouches for a row or claim. */
export interface Vouched {
  readonly certainty?: (typeof certainties)[number];
  readonly ground?: Ground;
  readonly accounts?: AccountId[];
  readonly sensitivity?: (typeof sensitivities)[number];
  readonly childText?: string;
}

/** One account of a fact that may have rivals. In a list of claims the first is preferred. */
export interface Claim<Value> extends Vouched {
  readonly id: EntryId;
  readonly value: Value;
  readonly foreign?: Foreign;
}

/** Schema of a list of claims. */
export const claims = <Value extends z.ZodMiniType>(value: Value) =>
  z.array(z.object({ id: entryId(), value, ...vouchedFields }));

/** From when to when; open where absent. */
export const spanFields = {
  from: optional(fuzzyDateSchema),
  to: optional(fuzzyDateSchema),
};
