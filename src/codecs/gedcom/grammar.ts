import { grammarData } from './grammar.data.ts';

/** A substructure that GEDCOM 7 allows: its structure type, and whether there may be several. */
export interface Allowed {
  readonly type: string;
  readonly many: boolean;
}

/** Substructures by structure type and tag. */
const grammar: ReadonlyMap<string, ReadonlyMap<string, Allowed>> = new Map(
  grammarData.flatMap((line) => {
    const [types = '', list = ''] = line.split(': ');
    const allowed = new Map(list.split(' ').map(parseEntry));
    return types.split(' ').map((type) => [type, allowed] as const);
  }),
);

function parseEntry(entry: string): [string, Allowed] {
  const [, tag = '', star, type] = /^([A-Z0-9]+)(\*)?(?:=(.+))?$/.exec(entry) ?? [];
  return [tag, { type: type ?? tag, many: star !== undefined }];
}

/** What a tag is under a structure of a type; undefined for what the standard does not have there. */
export const allowed = (type: string, tag: string): Allowed | undefined =>
  grammar.get(type)?.get(tag);

/** The structure type of a record. */
export const recordType = (tag: string): string => (tag === 'HEAD' ? tag : `record-${tag}`);

/** Structures whose payload is a list of words. */
export const isListPayload = (type: string): boolean =>
  ['RESN', 'PLAC-FORM', 'HEAD-PLAC-FORM', 'DATA-EVEN'].includes(type);
