import * as z from 'zod/mini';
import type { Subject } from '#model';
import { type Coder, idPattern, idText, idWord, oneOf } from '../../mapping/coder.ts';
import { asStructure, member, objectOf, payloadOf } from '../../mapping/json.ts';
import type { NeededPart } from '../../mapping/parts.ts';

function idUnder(key: 'id' | 'ref'): NeededPart<string> {
  return {
    needed: true,
    keys: { [key]: idText },
    write: (id, out) => out.set(key, id),
    read(structure) {
      const id = member(structure, key);
      return typeof id === 'string' && idPattern.test(id) ? id : undefined;
    },
    note() {},
  };
}

/** The id of a record: its xref. */
export const recordId = idUnder('id');

/** What a structure points to, beside what else it says. */
export const target = idUnder('ref');

/** Tables a subject can lie in; those whose rows are records of a file are pointed to. */
const subjectTables: { readonly [Name in Subject['table']]: 'record' | 'within' } = {
  persons: 'record',
  partnerships: 'within',
  parentSets: 'record',
  parentages: 'within',
  bonds: 'record',
  ties: 'record',
  organisations: 'record',
  households: 'record',
  places: 'record',
  stays: 'record',
  moves: 'record',
  accounts: 'record',
  notes: 'record',
  photos: 'record',
  responsibilities: 'record',
  lifeEvents: 'record',
};
const tableWord = oneOf(Object.keys(subjectTables) as Subject['table'][]);

/** A row, or one claim in it: a pointer to the record with its table; the bare id where it is none. */
export const subject: Coder<Subject> = {
  schema: z.looseObject({
    ref: z.exactOptional(idText),
    _ROW: z.exactOptional(idWord.schema),
    _TABL: tableWord.schema,
    _CLAM: z.exactOptional(idWord.schema),
  }),
  encode: ({ table, row, claim }) =>
    objectOf([
      [subjectTables[table] === 'record' ? 'ref' : '_ROW', row],
      ['_TABL', table],
      ['_CLAM', claim],
    ]),
  decode(json) {
    const structure = asStructure(json) ?? {};
    const table = payloadOf(member(structure, '_TABL'));
    const known = table === undefined ? undefined : tableWord.decode(table);
    const row = member(structure, 'ref') ?? payloadOf(member(structure, '_ROW'));
    const claim = payloadOf(member(structure, '_CLAM'));
    if (known === undefined || typeof row !== 'string' || !idPattern.test(row)) return undefined;
    return { table: known, row, ...(claim === undefined ? {} : { claim }) };
  },
};

/** An id in words: `fosterLongTerm` as "Foster long term". For other programs; ours read the id. */
export const inWords = (id: string): string => {
  const spaced = id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
