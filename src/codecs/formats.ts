import { decodeCase } from './caseFile/caseFile.ts';
import { type Decoded, refused } from './codec.ts';
import { foreignKind } from './foreign.ts';
import { decodeGedcom } from './gedcom/read.ts';

/** The formats that can be read. */
export type FormatName = 'case-file' | 'gedcom';

/** Byte order marks and blanks that may stand before the first character that counts. */
const blanks = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const brace = 0x7b;
const bracket = 0x5b;

/**
 * The format of a file by what is in it: names are often wrong. JSON begins
 * with a brace; everything else is tried as lines of GEDCOM, whose reader says
 * whether any are in it.
 */
export function formatOf(bytes: Uint8Array): FormatName {
  const first = bytes.subarray(0, 1_000).find((byte) => !blanks.has(byte));
  return first === brace || first === bracket ? 'case-file' : 'gedcom';
}

/** Reads a file of any format that is known here. Never throws for what is in a file. */
export function decodeAny(bytes: Uint8Array): Decoded & { readonly format: FormatName } {
  const format = formatOf(bytes);
  const decoded = format === 'case-file' ? decodeCase(bytes) : decodeGedcom(bytes);
  return { ...(decoded.ok ? decoded : named(decoded, bytes)), format };
}

/** A refusal with the kind of file in it, where it is none of ours but a known one. */
function named(decoded: Decoded & { ok: false }, bytes: Uint8Array): Decoded {
  const { code } = decoded.reason;
  const kind = code === 'not-ours' || code === 'not-text' ? foreignKind(bytes) : undefined;
  return kind ? refused(kind) : decoded;
}
