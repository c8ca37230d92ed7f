import type { Loss, LossCode, Reason } from '#codecs';
import type { CaseDocument, Person } from '#model';
import { decodeGedcom } from '../../src/codecs/gedcom/read.ts';
import { encodeGedcom, type GedcomVersion } from '../../src/codecs/gedcom/write.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of a text in which every character is one byte. */
export const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A file of GEDCOM 5.5.1 with these lines between head and trailer. */
export const gedcom5 = (lines: string, charset = 'UTF-8'): string =>
  `0 HEAD\n1 SOUR OTHER\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR ${charset}\n${tidy(lines)}\n0 TRLR\n`;

/** A file of GEDCOM 7 with these lines between head and trailer. */
export const gedcom7 = (lines: string): string =>
  `0 HEAD\n1 GEDC\n2 VERS 7.0\n${tidy(lines)}\n0 TRLR\n`;

/** Lines without the indentation that they have in a test. */
const tidy = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trimStart())
    .filter(Boolean)
    .join('\n');

export interface ReadFile {
  readonly document: CaseDocument;
  readonly losses: readonly Loss[];
}

export function read(file: string | Uint8Array): ReadFile {
  const decoded = decodeGedcom(typeof file === 'string' ? bytesOf(file) : file);
  if (!decoded.ok) throw new Error(`refused: ${JSON.stringify(decoded.reason)}`);
  return decoded;
}

export function reasonOf(file: string | Uint8Array): Reason {
  const decoded = decodeGedcom(typeof file === 'string' ? bytesOf(file) : file);
  if (decoded.ok) throw new Error('the file was read');
  return decoded.reason;
}

export const codesOf = ({ losses }: ReadFile): readonly LossCode[] =>
  losses.map(({ code }) => code);

export function personIn({ document }: ReadFile, id = 'I1'): Person {
  const person = document.persons.get(id);
  if (!person) throw new Error(`nobody has the id ${id}`);
  return person;
}

/** The lines of a case in GEDCOM, without the byte order mark. */
export const linesOf = (document: CaseDocument, version: GedcomVersion = '7.0'): string[] =>
  encodeGedcom(document, version).text.replace('\ufeff', '').trimEnd().split('\n');

/** What a file says after it went through the program and out again. */
export const again = (file: ReadFile, version: GedcomVersion = '7.0'): ReadFile =>
  read(encodeGedcom(file.document, version).text);

/** How many families a case would be written with: parent sets, and couples that are in none. */
export function familyCount({ parentSets, partnerships }: CaseDocument): number {
  const within = new Set([...parentSets.values()].map(({ partnership }) => partnership));
  return parentSets.size + [...partnerships.values()].filter(({ id }) => !within.has(id)).length;
}
