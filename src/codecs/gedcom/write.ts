import type { CaseDocument } from '#model';
import { toFile } from '../caseFile/toFile.ts';
import type { Loss } from '../codec.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  payloadOf,
} from '../mapping/json.ts';
import { downgrade } from './downgrade.ts';
import { fittedRecords } from './fit.ts';
import { fromHub } from './fromHub.ts';
import { documented, relocated, wrapped } from './unmapped.ts';
import { gedcomText, style70, style551 } from './writeLines.ts';

export type GedcomVersion = '7.0' | '5.5.1';

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** The address of a picture beside the file, as a zip of both would have it. */
function withAddress(file: Json, id: string): Json {
  const data = payloadOf(file);
  if (!isObject(file) || (data !== '' && !data?.startsWith('data:'))) return file;
  const ending = endings[payloadOf(member(file, 'FORM')) ?? ''] ?? 'bin';
  return objectOf([...Object.entries(file), ['value', `photos/${id}.${ending}`]]);
}

/** GEDCOM has the addresses of pictures, not the pictures: those are left out. */
function withoutPictures(file: JsonObject): { file: JsonObject; losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const records = listAt(file, 'OBJE').map((record) => {
    if (!isObject(record)) return record;
    const files = listAt(record, 'FILE');
    const addressed = files.map((each) => withAddress(each, String(record.id)));
    if (addressed.every((each, index) => each === files[index])) return record;
    losses.push({ code: 'not-in-format', at: `OBJE ${String(record.id)} › FILE`, facts: {} });
    return objectOf([...Object.entries(record), ['FILE', addressed]]);
  });
  return {
    file: objectOf([
      ...Object.entries(file),
      ...(records.length ? [['OBJE', records] as const] : []),
    ]),
    losses,
  };
}

/**
 * A case as GEDCOM: all of it in 7.0, what is ours under documented extension
 * tags; in 5.5.1 as far as that version has a place for it. Pictures are left out.
 *
 * @returns the text, with a byte order mark, and what the version could not hold.
 */
export function encodeGedcom(
  doc: CaseDocument,
  gedcom: GedcomVersion = '7.0',
): { readonly text: string; readonly losses: readonly Loss[] } {
  const plain = withoutPictures(toFile(doc, new Map()));
  const made = fromHub(plain.file);
  const losses = [...plain.losses, ...made.losses];
  const records = fittedRecords(made.records).map(relocated);
  if (gedcom === '7.0')
    return { text: gedcomText(documented(records.map(wrapped)), style70), losses };
  const older = downgrade(documented(records));
  return { text: gedcomText(older.records, style551), losses: [...losses, ...older.losses] };
}
