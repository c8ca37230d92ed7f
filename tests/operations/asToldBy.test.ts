import { describe, expect, test } from 'vitest';
import { type Account, type CaseDocument, isoDate, toldState } from '#model';
import {
  accountFor,
  addChild,
  addParent,
  addPartner,
  addRow,
  asToldBy,
  changeClaim,
  changeRow,
  duplicatePeople,
  mergePersons,
  nextPage,
  pinFigures,
  preferClaim,
  type Refusal,
  removePersons,
  setPreferred,
  stepPage,
} from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds, yearOf } from '../family.ts';

const gran: Account = {
  id: 'GRAN',
  origin: 'other',
  by: 'Gran by phone',
  date: isoDate('2026-11-22'),
};
const file: Account = { id: 'FILE', origin: 'caseFile', ref: 'p. 14' };

const told = (
  doc: CaseDocument,
  account: Account,
  edit: Parameters<ReturnType<typeof asToldBy>>[0],
) => expectEdit(doc, asToldBy(doc, testIds(), account)(edit));
const born = { table: 'persons', row: 'Helen', field: 'born' } as const;
const said = (doc: CaseDocument) =>
  doc.persons.get('Helen')?.born?.map(({ value, accounts }) => {
    const { date } = value;
    return [date && 'date' in date ? date.date.year : '?', ...(accounts ?? [])].join(' ');
  });
const year = (at: number) => ({ date: yearOf(at) });

describe('who is telling', () => {
  const doc = family('Helen f\nTom m', { focal: ['Tom'] });

  test('stands on new people, families and couples, and is made with the first of them', () => {
    let after = told(
      doc,
      gran,
      addChild(doc, testIds(), { parents: ['Helen'], child: { person: { given: 'Ann' } } }),
    );
    expect([...after.accounts.values()]).toEqual([gran]);
    expect([...after.persons.values()].at(-1)?.names[0]?.accounts).toEqual(['GRAN']);
    expect([...after.parentages.values()][0]?.accounts).toEqual(['GRAN']);
    after = told(
      after,
      gran,
      addPartner(after, testIds(), { of: 'Helen', partner: { id: 'Tom' } }),
    );
    expect(after.accounts.size).toBe(1);
    expect([...after.partnerships.values()][0]?.accounts).toEqual(['GRAN']);
  });

  test('a value that nobody vouches for is simply changed; another’s stays as a rival', () => {
    let after = expectEdit(doc, setPreferred(doc, testIds(), born, year(1978)));
    after = told(after, file, setPreferred(after, testIds(), born, year(1979)));
    expect(said(after)).toEqual(['1979 FILE']);
    const [claim] = after.persons.get('Helen')?.born ?? [];
    after = told(after, gran, setPreferred(after, testIds(), born, year(1980)));
    expect(said(after)).toEqual(['1980 GRAN', '1979 FILE']);
    expect(after.persons.get('Helen')?.born?.[1]?.id).toBe(claim?.id);
    // Mending one's own words makes no rival.
    after = told(after, gran, setPreferred(after, testIds(), born, year(1981)));
    expect(said(after)).toEqual(['1981 GRAN', '1979 FILE']);
  });

  test('putting accounts in another order, or saying how sure they are, tells nothing', () => {
    let after = told(doc, file, setPreferred(doc, testIds(), born, year(1979)));
    after = told(after, gran, setPreferred(after, testIds(), born, year(1980)));
    const second = after.persons.get('Helen')?.born?.[1]?.id ?? '';
    after = told(after, gran, preferClaim(after, testIds(), born, second));
    expect(said(after)).toEqual(['1979 FILE', '1980 GRAN']);
    after = told(
      after,
      gran,
      changeClaim(after, testIds(), born, second, { certainty: 'confirmed' }),
    );
    expect(said(after)).toEqual(['1979 FILE', '1980 GRAN']);
  });

  test('a changed fact names who says so now, then who did', () => {
    let after = told(
      doc,
      file,
      addParent(doc, testIds(), { child: 'Tom', parent: { id: 'Helen' } }),
    );
    const [link] = after.parentages.values();
    const id = link?.id ?? '';
    after = told(after, gran, changeRow(after, testIds(), 'parentages', id, { kind: 'adoptive' }));
    expect(after.parentages.get(id)?.accounts).toEqual(['GRAN', 'FILE']);
    after = told(
      after,
      { id: 'X', origin: 'online' },
      changeRow(after, testIds(), 'parentages', id, { certainty: 'disputed' }),
    );
    expect(after.parentages.get(id)?.accounts).toEqual(['GRAN', 'FILE']);
    expect(after.accounts.has('X')).toBe(false);
  });

  test('notes take the account; pins and searches do not', () => {
    const diagram = expectEdit(
      doc,
      addRow(doc, testIds(), 'diagrams', { kind: 'genogram', pins: [] }),
    );
    const [view] = diagram.diagrams.values();
    let after = told(
      diagram,
      gran,
      pinFigures(diagram, testIds(), view?.id ?? '', [{ figure: 'Tom', x: 1, y: 2 }]),
    );
    after = told(after, gran, addRow(after, testIds(), 'leads', { person: 'Tom', status: 'idea' }));
    expect(after.accounts.size).toBe(0);
    after = told(after, gran, addRow(after, testIds(), 'notes', { text: 'x' }));
    expect([...after.notes.values()][0]?.account).toBe('GRAN');
  });

  test('the child’s own account is told to the child; any other leaves it not sure', () => {
    const add = () => addRow(doc, testIds(), 'bonds', { between: ['Helen', 'Tom'], kind: 'close' });
    for (const [account, state] of [
      [{ id: 'C', origin: 'child', person: 'Tom' }, 'told'],
      [gran, 'notSure'],
    ] as const) {
      const after = told(doc, account, add());
      const row = [...after.bonds.keys()][0] ?? '';
      expect(toldState(after, 'Tom', { table: 'bonds', row })).toBe(state);
    }
  });

  test('what is only merged, copied or taken away is told by nobody', () => {
    const two = expectEdit(
      doc,
      addRow(doc, testIds(), 'bonds', { between: ['Helen', 'Tom'], kind: 'close' }),
    );
    const other = family('Helen f\nTom m\nTommy m');
    for (const [before, answer] of [
      [other, mergePersons(other, testIds(), { into: 'Tom', from: 'Tommy' })],
      [two, duplicatePeople(two, testIds(), { ids: ['Helen', 'Tom'] })],
      [two, removePersons(two, testIds(), ['Tom'])],
    ] as const)
      expect(told(before, gran, answer).accounts.size).toBe(0);
  });

  test('a refusal stays one; an account of somebody who is gone is refused', () => {
    const refusal: Refusal = { refused: 'nothing-changed', facts: {} };
    expectRefusal(asToldBy(doc, testIds(), gran)(refusal), 'nothing-changed');
    const edit = addRow(doc, testIds(), 'notes', { text: 'x' });
    const nobody: Account = { id: 'A9', origin: 'person', person: 'nobody' };
    expectRefusal(asToldBy(doc, testIds(), nobody)(edit), 'not-fitting');
  });
});

describe('pages', () => {
  test.each([
    ['chronology p. 14', 1, 'chronology p. 15'],
    ['chronology p. 14', -1, 'chronology p. 13'],
    ['bundle 2, page 99', 1, 'bundle 2, page 100'],
    ['pp. 3–4', 1, 'pp. 5–6'],
    ['pp. 3-4', -1, 'pp. 1-2'],
    ['scan 009', 1, 'scan 010'],
    ['p. 1', -1, undefined],
    ['chronology', 1, undefined],
  ])('%s stepped by %i is %s', (ref, by, next) => {
    expect(stepPage(ref, by)).toBe(next);
  });

  test('the next page is an account of the same source, the same when it is come back to', () => {
    const doc = family('');
    const next = nextPage(doc, testIds(), file);
    expect(next).toMatchObject({ origin: 'caseFile', ref: 'p. 15' });
    const known = { ...doc, accounts: new Map([['FILE', file]]) };
    expect(next && nextPage(known, testIds(), next, -1)).toBe(file);
    expect(nextPage(doc, testIds(), gran)).toBeUndefined();
    expect(accountFor(known, testIds(), { origin: 'caseFile', ref: 'p. 14' })).toBe(file);
  });
});
