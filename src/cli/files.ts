import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeAny, type FormatName, type Loss, largestFile, type Photos } from '#codecs';
import type { CaseDocument } from '#model';
import { english } from '#words';

/** The command line was not understood: exit code 2. */
export class UsageError extends Error {}

/** What was asked cannot be done, for a reason that the message gives: exit code 1. */
export class RefusedError extends Error {}

/** A path as the user meant it: `npm run` changes the folder, and says where it was called. */
const pathOf = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

export interface ReadCase {
  readonly document: CaseDocument;
  readonly photos: Photos;
  readonly losses: readonly Loss[];
  readonly format: FormatName;
}

function bytesOf(path: string): Uint8Array {
  try {
    const bytes = statSync(pathOf(path)).size;
    if (bytes > largestFile) throw new RefusedError(`${path}: ${english.say('file.too-large')}`);
    return readFileSync(pathOf(path));
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(`${path}: there is no such file, or it cannot be read.`);
  }
}

/**
 * Reads a case from a file of any known format.
 * @throws RefusedError in words, with the place of the fault, if it is none.
 */
export function readCase(path: string): ReadCase {
  const decoded = decodeAny(bytesOf(path));
  if (decoded.ok) return decoded;
  const { code, at, facts } = decoded.reason;
  const why = english.sayOr(`file.${code}`, english.say('file.unreadable'), { at, ...facts });
  throw new RefusedError(`${path}: ${why}${at ? ` (${at})` : ''}`);
}

/** @throws RefusedError if the file cannot be written. */
export function write(path: string, data: string | Uint8Array): void {
  try {
    writeFileSync(pathOf(path), data);
  } catch {
    throw new RefusedError(`${path}: the file cannot be written.`);
  }
}

/** Reads JSON that the command line itself wrote. @throws RefusedError if it is none. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(path)));
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(`${path}: this is not JSON.`);
  }
}
