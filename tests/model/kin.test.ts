import { describe, expect, test } from 'vitest';
import { type CaseDocument, kinOf } from '#model';
import { addCandidateParent, addSibling } from '#operations';
import { english } from '#words';
import { done, family, testIds } from '../family.ts';

const kin = (doc: CaseDocument, viewer: string) => (other: string) =>
  english.kin(kinOf(doc, viewer).get(other) ?? []);

describe('kinship in words', () => {
  const doc = family(`
    Nan f + Grandad m : Mum f 1980, Jo f 1982, Pete m
    Nan + Stan m : Sue f
    Mum f + Dad m : Eric m, Ann f
    Mum + Rob m : Natasha f
    Dad + (marriage) Kate f : Tom m
    Granny f + Pop m : Dad
    GreatGran f : Nan, Dot f
    Dot : Ivy f
    Jo : Cara f
    Cara + Lee m : Baby x
    Pete + (marriage) Liz f
    Sheila f + (marriage) Brian m : foster : Eric
    June f : foster : Mum
    Sheila + Brian : Ben m
  `);
  const eric = kin(doc, 'Eric');

  test.each([
    ['Mum', 'mum'],
    ['Dad', 'dad'],
    ['Ann', 'sister'],
    ['Natasha', 'half-sister'],
    ['Tom', 'half-brother'],
    ['Nan', 'grandmother (mum’s side)'],
    ['Granny', 'grandmother (dad’s side)'],
    ['GreatGran', 'great-grandmother (mum’s side)'],
    ['Jo', 'aunt (mum’s side)'],
    ['Pete', 'uncle (mum’s side)'],
    ['Sue', 'mum’s half-sister'],
    ['Cara', 'cousin (mum’s side)'],
    ['Sheila', 'foster mum'],
    ['Brian', 'foster dad'],
    ['Ben', 'foster brother'],
    ['June', 'mum’s foster mum'],
    ['Kate', 'dad’s wife'],
    ['Baby', 'cousin’s child (mum’s side)'],
    ['Ivy', 'mum’s cousin'],
  ])('%s is %s', (other, words) => {
    expect(eric(other)).toBe(words);
  });

  test('from the other end', () => {
    expect(kin(doc, 'Nan')('Eric')).toBe('grandson');
    expect(kin(doc, 'Jo')('Eric')).toBe('nephew');
    expect(kin(doc, 'Sheila')('Eric')).toBe('foster son');
    expect(kin(doc, 'Liz')('Eric')).toBe('husband’s nephew');
    expect(kin(doc, 'June')('Eric')).toBe('foster daughter’s son');
  });
});

test('two men who may be the father are both called so, and one ruled out is not', () => {
  const ids = testIds();
  let doc = family('Carly f: Eric m\nDean m\nRob m\nPaul m\nLen m: Paul');
  doc = done(
    doc,
    addCandidateParent(doc, ids, { child: 'Eric', parent: { id: 'Dean' }, certainty: 'disputed' }),
  );
  doc = done(
    doc,
    addCandidateParent(doc, ids, { child: 'Eric', parent: { id: 'Rob' }, certainty: 'ruledOut' }),
  );
  doc = done(
    doc,
    addCandidateParent(doc, ids, { child: 'Eric', parent: { id: 'Paul' }, certainty: 'possible' }),
  );
  const eric = kin(doc, 'Eric');
  expect(eric('Dean')).toBe('possible dad');
  expect(eric('Paul')).toBe('possible dad');
  expect(eric('Rob')).toBe('');
  expect(eric('Len')).toBe('possible dad’s dad');
});

test('a sister with no shared parent recorded is a sister, not a half-sister', () => {
  let doc = family('Helen f + Dean m: Heather f');
  doc = done(
    doc,
    addSibling(doc, testIds(), {
      of: 'Heather',
      sibling: { person: { given: 'Natasha', gender: 'woman' } },
      parents: [],
    }),
  );
  const natasha = [...doc.persons.values()].at(-1)?.id ?? '';
  expect(kin(doc, 'Heather')(natasha)).toBe('sister');
});

test('an aunt who is also the carer is both', () => {
  const doc = family('Nan f: Mum f, Jo f\nMum: Eric m\nJo : kinship : Eric');
  expect(kin(doc, 'Eric')('Jo')).toBe('aunt (mum’s side) and kinship carer');
});

test('adoption: parents by law are parents, birth family keeps its words', () => {
  const doc = family(
    'Mum f: Eric m\nAda f + (marriage) Bo m : adoptive : Eric\nGran f: Ada\nAda + Bo: Cy m',
  );
  const eric = kin(doc, 'Eric');
  expect(eric('Mum')).toBe('mum');
  expect(eric('Ada')).toBe('adoptive mum');
  expect(eric('Gran')).toBe('grandmother (mum’s side)');
  expect(eric('Cy')).toBe('adoptive brother');
});

test('a cousin marriage and a family of two hundred generations are no trouble', () => {
  const line = Array.from({ length: 200 }, (_, i) => `G${i}: G${i + 1}`).join('\n');
  const doc = family(`${line}\nG3 + (marriage) X f: Y\nG1: Z\nZ: X`);
  expect(kin(doc, 'G200')('G0')).toBe('198 × great-grandparent');
});
