import type { CaseDocument } from '#model';
import { type Decoded, largestFile, type Photos, type Reason, refused } from '../codec.ts';
import { isObject, type Json, type JsonObject, member } from '../mapping/json.ts';
import { jsonText } from '../mapping/jsonText.ts';
import { fromFile } from './fromFile.ts';
import { inspect, inspectRecords, placeIn } from './inspect.ts';
import { currentMajor, migrated, parseVersion } from './migrations/index.ts';
import { ownTags } from './ownTags.ts';
import { caseFileSchema } from './schema.ts';
import { syntaxFault } from './syntax.ts';
import { format, toFile } from './toFile.ts';

/**
 * A case as a `.ged.json` file: UTF-8, two spaces, keys in one order, no clock.
 * The same case always gives the same bytes.
 *
 * @param photos the pictures by photo id; one that is missing is written as lost.
 */
export const encodeCase = (doc: CaseDocument, photos: Photos = new Map()): string =>
  jsonText(toFile(doc, photos));

/**
 * Reads a `.ged.json` file: all of it, or nothing and the reason why.
 * Unknown keys at any depth, and records of unknown kinds, are kept in the
 * `foreign` of their row, claim or document and written back.
 */
export function decodeCase(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > largestFile)
    return refused('too-large', '', { bytes: bytes.length, most: largestFile });
  const text = textOf(bytes);
  return text === undefined ? refused('not-text') : decodeText(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeText(text: string): Decoded {
  let json: Json;
  try {
    json = JSON.parse(text);
  } catch {
    return /^\s*[{[]/.test(text) ? syntaxFault(text) : refused('not-ours');
  }
  if (!isObject(json) || member(json, 'format') !== format) return refused('not-ours');
  const unsafe = inspect(json);
  if (unsafe) return { ok: false, reason: unsafe };
  const current = inCurrentVersion(json);
  return 'code' in current ? { ok: false, reason: current } : decodeFile(current.file);
}

/** The file in the version that this program writes, or why it cannot be. */
function inCurrentVersion(file: JsonObject): Reason | { readonly file: JsonObject } {
  const text = member(file, 'version');
  const found = typeof text === 'string' ? parseVersion(text) : undefined;
  if (!found) return { code: 'unknown-version', at: 'version', facts: {} };
  const version = `${found.major}.${found.minor}`;
  if (found.major > currentMajor)
    return { code: 'newer-version', at: 'version', facts: { version } };
  const current = migrated(file, found.major);
  return current
    ? { file: current }
    : { code: 'unknown-version', at: 'version', facts: { version } };
}

function decodeFile(raw: JsonObject): Decoded {
  const unfit = inspectRecords(raw);
  if (unfit) return { ok: false, reason: unfit };
  const { file, losses } = ownTags(raw);
  const checked = caseFileSchema.safeParse(file);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return refused('wrong-shape', placeIn(file, issue?.path ?? []), { fault: issue?.code ?? '' });
  }
  const read = fromFile(file);
  return read.ok ? { ...read, losses: [...losses, ...read.losses] } : read;
}
