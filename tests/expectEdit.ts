import { expect } from 'vitest';
import {
  applyEdit,
  type CaseDocument,
  type Edit,
  fromRows,
  integrityFaults,
  invert,
  tableNames,
  toRows,
} from '#model';
import { isRefusal, type Refusal } from '#operations';

/** The rows of a case as JSON text: equal text is the same case, order of rows included. */
export const textOf = (doc: CaseDocument): string => JSON.stringify(sorted(toRows(doc)));

/** JSON with the keys of objects in one order; lists keep theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/**
 * Checks the laws that every edit keeps and answers the document after it: the
 * input is untouched, the edit survives JSON, undoing gives back exactly the
 * document, redoing exactly the next, integrity and schemas hold.
 */
export function expectEdit(doc: CaseDocument, answer: Edit | Refusal): CaseDocument {
  if (isRefusal(answer))
    throw new Error(`refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
  const before = textOf(doc);
  const stored: Edit = JSON.parse(JSON.stringify(answer));
  const after = applyEdit(doc, stored);
  expect(textOf(doc)).toBe(before);
  expect(textOf(applyEdit(doc, answer))).toBe(textOf(after));
  const undone = applyEdit(after, invert(stored));
  expect(textOf(undone)).toBe(before);
  expect(textOf(applyEdit(undone, invert(invert(stored))))).toBe(textOf(after));
  expect(integrityFaults(after)).toEqual([]);
  const read = fromRows(JSON.parse(JSON.stringify(toRows(after))));
  if (!read.ok) throw new Error(`rows do not fit their schema: ${JSON.stringify(read.faults)}`);
  for (const name of tableNames)
    expect([...read.document[name].keys()]).toEqual([...after[name].keys()]);
  return after;
}

/** Checks that an operation refuses, with this code. */
export function expectRefusal(answer: Edit | Refusal, code: Refusal['refused']): void {
  expect(isRefusal(answer) ? answer.refused : 'an edit').toBe(code);
}
