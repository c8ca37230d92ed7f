import { describe, expect, test } from 'vitest';
import { type CaseDocument, type PlacementRecord, type StayKind, stayKinds } from '#model';
import {
  addRow,
  importPlacements,
  isRefusal,
  type PlacementChoices,
  proposePlacements,
} from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { done, family, testIds, yearOf } from '../family.ts';

const kim = 'Kim';
const labels = Object.fromEntries(stayKinds.map((kind) => [kind, kind])) as Record<
  StayKind,
  string
>;
const source = { date: yearOf(2026), by: 'placement list', labels };
const newCase = () => family('Mum f: Kim', { focal: [kim] });

const home = (
  kind: StayKind,
  from: number,
  to?: number,
  more: Partial<PlacementRecord> = {},
): PlacementRecord => ({
  child: '1',
  lines: [2],
  kind,
  from: yearOf(from),
  ...(to === undefined ? {} : { to: yearOf(to) }),
  ...more,
});

const bring = (doc: CaseDocument, homes: readonly PlacementRecord[], choices?: PlacementChoices) =>
  importPlacements(doc, testIds(), proposePlacements(doc, kim, homes, choices), source);

const staysOf = (doc: CaseDocument) =>
  [...doc.stays.values()].sort((a, b) => a.orderKey - b.orderKey);

/** A child who put three homes in order without any date. */
function told(...kinds: readonly StayKind[]): CaseDocument {
  return kinds.reduce(
    (doc, kind, index) =>
      done(
        doc,
        addRow(doc, testIds(), 'stays', {
          id: `told${index}`,
          person: kim,
          kind,
          orderKey: (index + 1) * 10,
          childLabel: `home ${index}`,
        }),
      ),
    newCase(),
  );
}

describe('homes of a file', () => {
  test('become homes in order, with places, moves and the account of the file', () => {
    const doc = expectEdit(
      newCase(),
      bring(newCase(), [
        home('fosterShort', 2015, 2016, {
          postcode: 'ZZ1 1AA',
          reason: 'CREQB',
          milesFromHome: 12,
        }),
        home('childrensHome', 2016, 2018, { name: 'Beech House', town: 'Leeds' }),
        home('fosterLongTerm', 2018, undefined, { postcode: 'ZZ1 1AA' }),
      ]),
    );
    expect(staysOf(doc).map(({ kind }) => kind)).toEqual([
      'fosterShort',
      'childrensHome',
      'fosterLongTerm',
    ]);
    expect([...doc.moves.values()].map(({ reasonFile }) => reasonFile)).toEqual([
      'CREQB',
      undefined,
    ]);
    // The same postcode is the same place; it is an address.
    expect([...doc.places.values()]).toMatchObject([
      { label: 'fosterShort', address: 'ZZ1 1AA', milesFromHome: 12 },
      { label: 'Beech House', locality: 'Leeds' },
    ]);
    const [account] = doc.accounts.values();
    expect(account).toMatchObject({ origin: 'caseFile', by: 'placement list' });
    expect(staysOf(doc).every(({ accounts }) => accounts?.[0] === account?.id)).toBe(true);
  });

  test('come in once, however often the file is read', () => {
    const homes = [home('fosterShort', 2015, 2016), home('secure', 2016, 2017)];
    const doc = expectEdit(newCase(), bring(newCase(), homes));
    expectRefusal(bring(doc, homes), 'nothing-changed');
  });

  test('leave a gap where nobody says where the child was', () => {
    const doc = expectEdit(
      newCase(),
      bring(newCase(), [home('fosterShort', 2012, 2013), home('fosterShort', 2016, 2017)]),
    );
    expect(doc.moves.size).toBe(0);
  });

  test('bring their carers as people, those who are known as themselves', () => {
    const before = family('Mum f: Kim\nAbbie f + Tom m', { focal: [kim] });
    const doc = expectEdit(
      before,
      bring(before, [
        home('fosterLongTerm', 2015, undefined, { carer: 'Abbie and Sheila Marlow' }),
      ]),
    );
    expect(staysOf(doc)[0]?.carers?.[0]).toBe('Abbie');
    expect(doc.persons.size).toBe(before.persons.size + 1);
    expect([...doc.persons.values()].at(-1)).toMatchObject({
      names: [{ value: { given: 'Sheila', surname: 'Marlow' } }],
      roles: [{ role: 'currentCarer' }],
    });
  });
});

describe("a child's own order", () => {
  test('stays as it was while dates join the homes it holds', () => {
    const before = told('withParents', 'fosterShort', 'childrensHome');
    const doc = expectEdit(
      before,
      bring(before, [
        home('fosterShort', 2015, 2016),
        home('emergency', 2016, 2016),
        home('childrensHome', 2016, 2018),
      ]),
    );
    expect(
      staysOf(doc).map(({ kind, orderKey, from }) => [kind, orderKey, from !== undefined]),
    ).toEqual([
      ['withParents', 10, false],
      ['fosterShort', 20, true],
      ['emergency', 25, true],
      ['childrensHome', 30, true],
    ]);
    expect(staysOf(doc)[1]?.childLabel).toBe('home 1');
  });

  test('is told from that of the file, and kept', () => {
    const before = told('fosterShort', 'childrensHome');
    const homes = [home('childrensHome', 2015, 2016), home('fosterShort', 2016, 2018)];
    const choices = { 0: 'told1', 1: 'told0' };
    const { items } = proposePlacements(before, kim, homes, choices);
    expect(items[1]?.conflicts).toEqual([{ code: 'order-differs', other: 'told1' }]);
    const doc = expectEdit(before, bring(before, homes, choices));
    expect(staysOf(doc).map(({ id }) => id)).toEqual(['told0', 'told1']);
  });

  test('keeps the words of a date that the file says more exactly, and dates that differ', () => {
    let before = told('fosterShort', 'childrensHome');
    before = {
      ...before,
      stays: new Map(
        [...before.stays.values()].map((stay, index) => [
          stay.id,
          {
            ...stay,
            from:
              index === 0 ? { form: 'words' as const, text: 'before big school' } : yearOf(2011),
          },
        ]),
      ),
    };
    const homes = [home('fosterShort', 2015, 2016), home('childrensHome', 2016, 2018)];
    const proposal = proposePlacements(before, kim, homes, { 1: 'told1' });
    expect(proposal.items[1]?.conflicts).toEqual([{ code: 'start-differs' }]);
    const doc = expectEdit(before, importPlacements(before, testIds(), proposal, source));
    expect(doc.stays.get('told0')).toMatchObject({
      from: yearOf(2015),
      whenWords: 'before big school',
    });
    expect(doc.stays.get('told1')?.from).toEqual(yearOf(2011));
  });

  test('is joined by hand where the user says which home is meant', () => {
    const before = told('homeless');
    const homes = [home('fosterShort', 2015, 2016)];
    expect(proposePlacements(before, kim, homes).items[0]?.stay).toBeUndefined();
    const answer = bring(before, homes, { 0: 'told0' });
    expect(isRefusal(answer)).toBe(false);
    expect(expectEdit(before, answer).stays.size).toBe(1);
  });
});
