import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseDocument, fromRows, toRows } from '#model';
import { decodeGedcom } from '../../src/codecs/gedcom/read.ts';
import { encodeGedcom } from '../../src/codecs/gedcom/write.ts';
import { textOf } from '../expectEdit.ts';
import { anyCase } from './anyCase.ts';

/** Lists that a row has even where they are empty. An empty one anywhere else says as much as none. */
const neededLists = new Set([
  'persons.names',
  'persons.interests.sharedWith',
  'parentSets.parents',
  'households.members',
  'diagrams.pins',
  'rowOrders.people',
  'ringSets.slices',
  'mapSnapshots.lines',
  'wishMarks.wishes',
]);

const asLineHolds = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t\P{Cc}]|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '?');

/**
 * A value of a case as lines can hold it: text without control characters and
 * half characters, no lists that say nothing, no foreign values of JSON.
 */
function asLinesHold(value: unknown, path: string): unknown {
  if (typeof value === 'string') return asLineHolds(value);
  if (Array.isArray(value)) return value.map((each) => asLinesHold(each, path));
  if (typeof value !== 'object' || value === null) return value;
  const says = (at: string, each: unknown) =>
    !Array.isArray(each) || each.length > 0 || neededLists.has(at);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => name !== 'foreign' && says(`${path}.${name}`, each))
      .map(([name, each]) => [name, asLinesHold(each, `${path}.${name}`)]),
  );
}

function plain(doc: CaseDocument): CaseDocument {
  const rows = Object.entries(toRows(doc))
    .filter(([table]) => table !== 'foreign')
    .map(([table, list]) => [table, asLinesHold(list, table)]);
  const made = fromRows(Object.fromEntries(rows));
  if (!made.ok) throw new Error(JSON.stringify(made.faults[0]));
  return made.document;
}

describe('a case as GEDCOM 7', () => {
  it('comes back whole, as far as lines can hold it', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const doc = plain(any);
        const { text } = encodeGedcom(doc);
        const read = decodeGedcom(new TextEncoder().encode(text));
        if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.reason)}`);
        expect(textOf(plain(read.document))).toBe(textOf(doc));
      }),
      { numRuns: Number(process.env.ROUND_TRIPS ?? 40) },
    );
  }, 120_000);
});
