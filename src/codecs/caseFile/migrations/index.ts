import type { JsonObject } from '../../mapping/json.ts';

/** Makes a file of the next major version out of one of the version it stands under. Pure. */
export type Migration = (file: JsonObject) => JsonObject;

/**
 * Every step that older files need, under the major version it leaves behind.
 * A released version keeps its step, a frozen file and what that file became.
 * Version 1 is the first: there is nothing to leave yet.
 */
export const migrations: ReadonlyMap<number, Migration> = new Map();

/** The major version that this program writes. */
export const currentMajor = 1;

/** What a version allows: reading as it is, migrating, or refusal. */
export type VersionFound = { readonly major: number; readonly minor: number };

export function parseVersion(text: string): VersionFound | undefined {
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(text) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

/** Takes a file of an older version step by step to the current one; undefined where a step is lacking. */
export function migrated(
  file: JsonObject,
  from: number,
  steps: ReadonlyMap<number, Migration> = migrations,
  to = currentMajor,
): JsonObject | undefined {
  let current = file;
  for (let major = from; major < to; major++) {
    const step = steps.get(major);
    if (!step) return undefined;
    current = step(current);
  }
  return current;
}
