import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type CaseDocument, emptyCase, invert, tableNames } from '#model';
import { difference } from '#storage';
import { textOf } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';
import { randomCase } from './randomEdits.ts';
import { runs } from './testDevice.ts';

const orderOf = (doc: CaseDocument) => tableNames.map((name) => [name, ...doc[name].keys()]);

describe('the difference between two cases', () => {
  test('turns one into the other, order of rows included, and back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(30), fc.nat(30), (seed, other, one, two) => {
        const newId = testIds();
        const start = family('Gran f: Mum f\nMum + Dad m: Eric m, Ann f', { focal: ['Eric'] });
        const from = randomCase(start, newId, seed, one);
        const to = randomCase(from, newId, other, two);
        const edit = { label: { code: 'edit.restore' }, changes: difference(from, to) };
        const stored = JSON.parse(JSON.stringify(edit));
        const there = applyEdit(from, stored);
        expect(textOf(there)).toBe(textOf(to));
        expect(orderOf(there)).toEqual(orderOf(to));
        const back = applyEdit(there, invert(stored));
        expect(textOf(back)).toBe(textOf(from));
        expect(orderOf(back)).toEqual(orderOf(from));
      }),
      { numRuns: runs(150) },
    );
  });

  test('says nothing of cases that are the same', () => {
    const doc = family('Mum f: Eric m');
    const copy = { ...doc, persons: new Map(structuredClone([...doc.persons])) };
    expect(difference(doc, copy)).toEqual([]);
  });

  test('leads from an empty case to a full one', () => {
    const doc = family('Mum f + Dad m: Eric m', { focal: ['Eric'] });
    const made = applyEdit(emptyCase('TEST'), { changes: difference(emptyCase('TEST'), doc) });
    expect(textOf(made)).toBe(textOf(doc));
  });

  test('names changed fields only', () => {
    const doc = family('Mum f: Eric m');
    const eric = doc.persons.get('Eric');
    if (!eric) throw new Error('no Eric');
    const changed = new Map(doc.persons).set('Eric', { ...eric, descriptor: 'the boy' });
    expect(difference(doc, { ...doc, persons: changed })).toEqual([
      { table: 'persons', id: 'Eric', from: { descriptor: null }, to: { descriptor: 'the boy' } },
    ]);
  });

  test('moves one row where one row moved', () => {
    const doc = family('A f\nB f\nC f\nD f\nE f');
    const order = ['B', 'C', 'D', 'E', 'A'];
    const persons = new Map(order.flatMap((id) => [...doc.persons].filter(([key]) => key === id)));
    const changes = difference(doc, { ...doc, persons });
    expect(changes.map(({ id, at }) => [id, at])).toEqual([
      ['A', 0],
      ['A', 4],
    ]);
  });
});
