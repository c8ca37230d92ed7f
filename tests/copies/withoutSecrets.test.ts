import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '#copies';
import { type CaseDocument, isoDay, sensitiveTopics, type TableName, toRows } from '#model';
import { addRow, changeRow, type NewRow, restrict } from '#operations';
import { writeSvg } from '#scene';
import { done, family, testIds } from '../family.ts';
import { drawn } from '../scene/drawn.ts';

const today = isoDay('2021-06-15');
const base = family('Mum f + Dad m : Eric m', { focal: ['Eric'] });
const member = (person: string) => ({ id: `at ${person}`, person });

test('a colleague’s copy is without rows and claims that are marked as secret', () => {
  let doc = done(
    base,
    addRow(base, testIds(), 'bonds', {
      id: 'Hidden',
      between: ['Mum', 'Dad'],
      kind: 'distant',
      sensitivity: 'secret',
    }),
  );
  doc = done(
    doc,
    addRow(doc, testIds(), 'bonds', { id: 'Open', between: ['Mum', 'Dad'], kind: 'love' }),
  );
  doc = done(
    doc,
    changeRow(doc, testIds(), 'persons', 'Dad', {
      marks: [
        { id: 'E1', value: { kind: 'offence' }, sensitivity: 'secret' },
        { id: 'E2', value: { kind: 'smoker' } },
      ],
    }),
  );
  const copy = withoutSecrets(doc, today);
  expect([...copy.bonds.keys()]).toEqual(['Open']);
  expect(copy.persons.get('Dad')?.marks?.map(({ id }) => id)).toEqual(['E2']);
  expect(copy.persons.get('Mum')).toEqual(doc.persons.get('Mum'));
  expect(doc.bonds.size).toBe(2);
});

test('homes that must not be told are not in it, while the restriction holds', () => {
  let doc = done(
    base,
    addRow(base, testIds(), 'households', { id: 'H1', members: [member('Mum'), member('Eric')] }),
  );
  doc = done(doc, addRow(doc, testIds(), 'households', { id: 'H2', members: [member('Dad')] }));
  doc = done(
    doc,
    restrict(doc, testIds(), {
      kind: 'doNotDisclosePlace',
      subject: { table: 'households', row: 'H1' },
    }),
  );
  expect([...withoutSecrets(doc, today).households.keys()]).toEqual(['H2']);
  const [restriction] = [...doc.restrictions.keys()];
  doc = done(
    doc,
    changeRow(doc, testIds(), 'restrictions', restriction ?? '', {
      lifted: { form: 'on', date: { year: 2020 } },
    }),
  );
  expect([...withoutSecrets(doc, today).households.keys()]).toEqual(['H1', 'H2']);
});

describe('whatever is kept from colleagues leaves no trace with them', () => {
  const start = family(
    'Mum f 1980 + Dad m : Eric m 2004, Ann f 2006\nGran f : Mum\nSheila f : foster : Eric',
    { focal: ['Eric'] },
  );
  const add = <Name extends TableName>(doc: CaseDocument, table: Name, row: NewRow<Name>) =>
    done(doc, addRow(doc, testIds(), table, row));
  const change = (doc: CaseDocument, id: string, fields: object) =>
    done(doc, changeRow(doc, testIds(), 'persons', id, fields));

  /** Things a colleague must not notice, each added to a case by itself. */
  const hidden: readonly ((doc: CaseDocument) => CaseDocument)[] = [
    (doc) => {
      const said = add(doc, 'accounts', { id: 'AX', origin: 'caseFile', words: 'HUSH' });
      return add(said, 'bonds', {
        id: 'BX',
        between: ['Mum', 'Dad'],
        kind: 'hate',
        sensitivity: 'secret',
        accounts: ['AX'],
      });
    },
    (doc) =>
      change(doc, 'Dad', {
        marks: [{ id: 'EX', value: { kind: 'offence' }, sensitivity: 'secret' }],
      }),
    (doc) =>
      change(doc, 'Gran', {
        contactDetails: [{ id: 'EA', type: 'address', value: '1 HIDDEN ROAD' }],
      }),
    (doc) => {
      const photo = add(doc, 'photos', { id: 'PX', type: 'image/jpeg', width: 9, height: 9 });
      return change(photo, 'Sheila', { photos: [{ id: 'PX', approved: 'requested' }] });
    },
    (doc) => {
      // One more possible father, until the test is back: he, his link and his bond.
      const rival = add(doc, 'persons', { id: 'Rob', names: [] });
      const set = add(rival, 'parentSets', { id: 'FX', parents: ['Mum', 'Rob'] });
      const link = add(set, 'parentages', {
        id: 'LX',
        child: 'Eric',
        set: 'FX',
        kind: 'birth',
        perParent: [{ parent: 'Rob', certainty: 'possible' }],
      });
      const bond = add(link, 'bonds', { id: 'BR', between: ['Rob', 'Ann'], kind: 'love' });
      return done(bond, restrict(bond, testIds(), { kind: 'awaitingDnaOrCheck', person: 'Rob' }));
    },
    (doc) => {
      const home = add(doc, 'households', {
        id: 'HX',
        members: [member('Sheila'), member('Eric')],
      });
      const stay = add(home, 'stays', {
        id: 'SX',
        person: 'Eric',
        household: 'HX',
        kind: 'fosterLongTerm',
        orderKey: 1,
      });
      return done(
        stay,
        restrict(stay, testIds(), {
          kind: 'doNotDisclosePlace',
          subject: { table: 'households', row: 'HX' },
        }),
      );
    },
    (doc) => {
      // Where Ann lives is not for Dad: a page that lies about is not for it either.
      const home = add(doc, 'households', { id: 'HA', members: [member('Ann'), member('Gran')] });
      return done(
        home,
        restrict(home, testIds(), { kind: 'doNotDisclosePlace', child: 'Ann', person: 'Dad' }),
      );
    },
    (doc) => add(doc, 'notes', { id: 'NX', text: 'SEARCH NOTE' }),
    (doc) => add(doc, 'leads', { id: 'KX', status: 'idea', clue: 'CLUE' }),
  ];
  const copyOf = (doc: CaseDocument) => JSON.stringify(toRows(withoutSecrets(doc, today)));

  test('one by one', () => {
    const plain = copyOf(start);
    for (const hide of hidden) {
      const doc = hide(start);
      expect(doc).not.toBe(start);
      expect(copyOf(doc)).toBe(plain);
    }
  });

  test('and together, in any order; the picture is the same, byte for byte', () => {
    const plain = copyOf(start);
    const picture = svgOf(start);
    fc.assert(
      fc.property(fc.shuffledSubarray([...hidden], { minLength: 1 }), (some) => {
        const doc = some.reduce((now, hide) => hide(now), start);
        expect(copyOf(doc)).toBe(plain);
      }),
      { numRuns: 60 },
    );
    expect(svgOf(hidden.reduce((now, hide) => hide(now), start))).toBe(picture);
  });

  test('but rules for others, and what is doubted, stay', () => {
    const ruled = done(
      start,
      restrict(start, testIds(), { kind: 'noContact', child: 'Eric', person: 'Dad' }),
    );
    expect(withoutSecrets(ruled, today).restrictions.size).toBe(1);
    const link = [...start.parentages.values()].find(({ child }) => child === 'Ann');
    const doubted = done(
      start,
      changeRow(start, testIds(), 'parentages', link?.id ?? '', { certainty: 'disputed' }),
    );
    expect(withoutSecrets(doubted, today).parentages.get(link?.id ?? '')?.certainty).toBe(
      'disputed',
    );
  });
});

const svgOf = (doc: CaseDocument) =>
  writeSvg(
    drawn(
      withoutSecrets(doc, today),
      { topics: new Set(sensitiveTopics) },
      { forCoordinator: false },
    ),
    { palette: 'print', language: 'en' },
  );
