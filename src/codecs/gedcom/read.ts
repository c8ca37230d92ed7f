import { fromFile } from '../caseFile/fromFile.ts';
import { ownTags } from '../caseFile/ownTags.ts';
import { type Decoded, type Loss, largestFile, mostPeople, refused } from '../codec.ts';
import { isObject, type JsonObject, listAt, objectOf } from '../mapping/json.ts';
import { fittedRecords } from './fit.ts';
import { type Line, parseLines } from './lines.ts';
import { repaired } from './repair.ts';
import { type FileText, textOfBytes } from './text.ts';
import { type Hub, toHub } from './toHub.ts';
import { below, type Node, treeOf } from './tree.ts';
import { unwrapped } from './unmapped.ts';
import { upgrade } from './upgrade.ts';
import { withVendorParentage } from './vendor.ts';

/** The version of a file by its head: 7, or one of those before it. */
function versionOf(records: readonly Node[]): 5 | 7 {
  const head = records.find(({ tag }) => tag === 'HEAD');
  return below(below(head, 'GEDC'), 'VERS')?.value?.trim().startsWith('7') ? 7 : 5;
}

/** The head without what was true of the earlier file only: its version and encoding. */
const withoutFormat = (record: Node): Node =>
  record.tag === 'HEAD'
    ? { ...record, sub: record.sub.filter(({ tag }) => tag !== 'CHAR' && tag !== 'GEDC') }
    : record;

/** The head in GEDCOM 7. */
function headOf(file: JsonObject): JsonObject {
  const head = isObject(file.HEAD) ? file.HEAD : {};
  return objectOf([...Object.entries(head), ['GEDC', { VERS: '7.0' }]]);
}

function textLosses({ encoding, guessed, replaced }: FileText): Loss[] {
  return [
    ...(guessed
      ? [{ code: 'encoding-guessed' as const, at: 'HEAD › CHAR', facts: { encoding } }]
      : []),
    ...(replaced ? [{ code: 'bytes-replaced' as const, at: '', facts: { count: replaced } }] : []),
  ];
}

/** The lines of a file as structures of its own version. */
function parsed(bytes: Uint8Array) {
  const read = textOfBytes(bytes);
  const { lines, broken } = parseLines(read.text);
  const rough = treeOf(lines, 5);
  const version = versionOf(rough);
  const records = version === 7 ? treeOf(lines, 7) : rough;
  const brokenLosses = broken.map(
    ({ number }): Loss => ({ code: 'line-broken', at: `line ${number}`, facts: { line: number } }),
  );
  const losses = [...textLosses(read), ...brokenLosses, ...cutLosses(records, lines)];
  return { records, version, broken, losses };
}

/** A file without its last line was cut off; what stood before the cut is there. */
function cutLosses(records: readonly Node[], lines: readonly Line[]): Loss[] {
  if (records.some(({ tag }) => tag === 'TRLR')) return [];
  const line = lines.at(-1)?.number ?? 0;
  return [{ code: 'cut-off', at: `line ${line}`, facts: { line } }];
}

/** A file in the seven rules out of GEDCOM of any version, with an account of what did not fit. */
function hubOf({ records, version, broken, losses }: ReturnType<typeof parsed>): Hub {
  const tree = unwrapped(records).map(withoutFormat);
  const hub = toHub(fittedRecords(upgrade(tree, version)));
  const own = ownTags(
    objectOf([...Object.entries(hub.file), ['HEAD', headOf(hub.file)]]),
    'by-uri',
  );
  const sound = repaired(withVendorParentage(own.file));
  const kept = broken.map(({ text }) => ({ tag: '_LINE', value: text }));
  const unmapped = [...listAt(sound.file, 'unmapped'), ...kept];
  const file = objectOf([
    ...Object.entries(sound.file),
    ['unmapped', unmapped.length ? unmapped : undefined],
  ]);
  return { file, losses: [...losses, ...hub.losses, ...own.losses, ...sound.losses] };
}

const isGedcom = ({ tag }: Node) => ['HEAD', 'INDI', 'FAM'].includes(tag);

/**
 * Reads GEDCOM 4 to 7: people, families, kinds of parentage, births, deaths,
 * names and weddings become rows; all else is kept in the `foreign` of what it
 * stands under and written back. Lines that fit nowhere, links that cannot stand
 * and second records of one xref are kept under `unmapped` and reported.
 *
 * @returns refusals `empty`, `too-large`, `not-ours` (no record of GEDCOM in it), `too-many-people`.
 */
export function decodeGedcom(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > largestFile)
    return refused('too-large', '', { bytes: bytes.length, most: largestFile });
  const found = parsed(bytes);
  if (!found.records.some(isGedcom)) return refused('not-ours');
  const people = found.records.filter(({ tag }) => tag === 'INDI').length;
  if (people > mostPeople) return refused('too-many-people', 'INDI', { people, most: mostPeople });
  const { file, losses } = hubOf(found);
  const read = fromFile(file);
  return read.ok ? { ...read, losses: [...losses, ...read.losses] } : read;
}
