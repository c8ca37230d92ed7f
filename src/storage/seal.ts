import type { Bytes } from './bytes.ts';

/** What a record is; part of what a seal is bound to. */
export type RecordKind = 'log' | 'snapshot' | 'version' | 'photo' | 'shelf' | 'preference';

/** Where a record lies: a seal made for one place must not open in another. */
export interface SealContext {
  readonly kind: RecordKind;
  /** The record's key, such as case, generation, seq and part. */
  readonly key: readonly (string | number)[];
  /** For a record of the log: the tag of the one it follows. */
  readonly follows?: string;
}

/**
 * The one door through which content goes to the disk and comes back. Keys,
 * counts, times and hashes stay outside, since the database needs them; words,
 * names and pictures never do.
 *
 * A sealed record may be 1 KB larger than what went in.
 */
export interface Sealer {
  seal(content: Bytes, context: SealContext): Promise<Bytes>;
  /** Throws if the record was not sealed for this place, or was changed. */
  unseal(sealed: Bytes, context: SealContext): Promise<Bytes>;
}

/** Writes content as it is. */
export const plainSealer: Sealer = {
  seal: async (content) => content,
  unseal: async (sealed) => sealed,
};
