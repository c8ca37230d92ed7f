import { grammarData, payloadData } from './grammar.data.ts';
import { fitsPattern } from './payloads.ts';
import type { Node } from './tree.ts';

/** A substructure that GEDCOM 7 allows: its structure type, and whether there may be several. */
export interface Allowed {
  readonly type: string;
  readonly many: boolean;
  /** Without it, the structure that it belongs under means nothing. */
  readonly needed: boolean;
}

/** Substructures by structure type and tag. */
const grammar: ReadonlyMap<string, ReadonlyMap<string, Allowed>> = new Map(
  grammarData.flatMap((line) => {
    const [types = '', list = ''] = line.split(': ');
    const substructures = new Map(list.split(' ').map(parseEntry));
    return types.split(' ').map((type) => [type, substructures] as const);
  }),
);

function parseEntry(entry: string): [string, Allowed] {
  const [, tag = '', mark, star, type] = /^([A-Z0-9]+)(!)?(\*)?(?:=(.+))?$/.exec(entry) ?? [];
  return [tag, { type: type ?? tag, many: star !== undefined, needed: mark !== undefined }];
}

/** Payload by structure type: a kind, and the words of a closed set. */
const payloads: ReadonlyMap<string, readonly string[]> = new Map(
  payloadData.flatMap((line) => {
    const [types = '', kind = ''] = line.split(': ');
    return types.split(' ').map((type) => [type, kind.split(' ')] as const);
  }),
);

/** What a tag is under a structure of a type; undefined for what the standard does not have there. */
export const allowed = (type: string, tag: string): Allowed | undefined =>
  grammar.get(type)?.get(tag);

/** The structure type of a record. */
export const recordType = (tag: string): string => (tag === 'HEAD' ? tag : `record-${tag}`);

/** Structures whose payload is a list of words. */
export const isListPayload = (type: string): boolean =>
  ['RESN', 'PLAC-FORM', 'HEAD-PLAC-FORM', 'DATA-EVEN'].includes(type);

/** Tags that a structure of a type must have under it. */
export const neededUnder = (type: string): readonly string[] => needed.get(type) ?? [];

const needed: ReadonlyMap<string, readonly string[]> = new Map(
  [...grammar].map(([type, places]) => [
    type,
    [...places].flatMap(([tag, place]) => (place.needed ? [tag] : [])),
  ]),
);

/** Whether a structure is an event that happened, or not, as its payload says. */
export const isEvent = (type: string): boolean => payloads.get(type)?.[0] === 'Y';

/** The words of a closed set that a structure of a type can have as payload. */
export const wordsOf = (type: string): readonly string[] => payloads.get(type)?.slice(1) ?? [];

const isWord = (words: readonly string[], word: string) =>
  words.includes(word) || /^_[A-Z0-9_]+$/.test(word);

/** Whether GEDCOM 7 allows the payload of a structure of this type. */
export function fitsPayload({ value = '', ref }: Node, type: string): boolean {
  const [kind = 'text', ...words] = payloads.get(type) ?? [];
  if (kind === 'pointer') return ref !== undefined;
  if (ref !== undefined) return false;
  if (kind === 'nothing') return value === '';
  if (kind === 'Y') return value === '' || value === 'Y';
  if (kind !== 'words') return fitsPattern(kind, value);
  const said = isListPayload(type) ? value.split(/\s*,\s*/) : [value];
  return value === '' || said.every((word) => isWord(words, word));
}
