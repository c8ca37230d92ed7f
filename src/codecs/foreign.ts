import type { ReasonCode } from './codec.ts';

/** Kinds of file that people choose by mistake, and that can be told what to do about. */
type ForeignKind = Extract<ReasonCode, 'genopro' | 'archive' | 'document' | 'table'>;

/** First bytes of documents and pictures: PDF, PNG, JPEG, and the older files of Word and Excel. */
const documents: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** So much of a file is looked at, from its beginning and from its end. */
const looked = 64_000;

const starts = (bytes: Uint8Array, with_: readonly number[]) =>
  with_.every((byte, index) => bytes[index] === byte);

/**
 * What a file is that is no case and no family tree of ours, where its bytes say
 * so; nothing is unpacked, the names in a zip are only looked for.
 */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  if (documents.some((magic) => starts(bytes, magic))) return 'document';
  // A zip lists its files at its end, and names each before its bytes.
  const latin = new TextDecoder('latin1');
  const head = latin.decode(bytes.subarray(0, looked));
  if (!starts(bytes, zip)) return isTable(head) ? 'table' : undefined;
  const names = head + latin.decode(bytes.subarray(-looked));
  if (names.includes('Data.xml')) return 'genopro';
  if (names.includes('xl/workbook')) return 'table';
  return /word\/document|ppt\/presentation|mimetype/.test(names) ? 'document' : 'archive';
}

/** Whether the first two lines are cut into the same number of cells, three or more. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const cells = (separator: string) =>
    lines.slice(0, 2).map((line) => line.split(separator).length);
  return [',', ';', '\t'].some((separator) => {
    const [head = 0, first] = cells(separator);
    return head > 2 && head === first;
  });
}
