import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseDocument,
  moveBetween,
  orderConflicts,
  quotesOf,
  roadOf,
  type StayId,
  staysOf,
} from '#model';
import {
  addGap,
  addMoreOf,
  addToken,
  addToMap,
  changeRow,
  mergePersons,
  placeOnMap,
  rankMoreOf,
  recordMove,
  recordStay,
  removeStay,
  reorderStay,
  sayMoreOf,
  sayWhoCame,
  setBeside,
  takeBackStay,
  tidyMap,
} from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const child = 'Eric';
const ids = testIds();
const base = () => family('Carly f: Eric m\nSheila f\nBev f\nJo f', { focal: [child] });

/** The road of four homes, each found by its label. */
function road(...labels: readonly string[]): CaseDocument {
  return labels.reduce(
    (doc, childLabel) =>
      expectEdit(doc, recordStay(doc, ids, { child, stay: { childLabel }, byChild: true })),
    base(),
  );
}
const labels = (doc: CaseDocument) => staysOf(doc, child).map(({ childLabel }) => childLabel);
const idOf = (doc: CaseDocument, label: string): StayId =>
  staysOf(doc, child).find(({ childLabel }) => childLabel === label)?.id ?? '';

describe('the road', () => {
  test('keeps the order it was told in, with no dates at all', () => {
    expect(labels(road('Mum', 'Sheila', 'New house', 'Miles away'))).toEqual([
      'Mum',
      'Sheila',
      'New house',
      'Miles away',
    ]);
  });

  test('takes a home between two others, however often', () => {
    let doc = road('A', 'B');
    for (let i = 0; i < 80; i++)
      doc = expectEdit(
        doc,
        recordStay(doc, ids, { child, after: idOf(doc, 'A'), stay: { childLabel: `x${i}` } }),
      );
    expect(labels(doc).slice(0, 3)).toEqual(['A', 'x79', 'x78']);
    expect(labels(doc).at(-1)).toBe('B');
    expect(new Set(staysOf(doc, child).map(({ orderKey }) => orderKey)).size).toBe(82);
  });

  test('keeps the child’s order when dates from the file are joined, and says where they differ', () => {
    let doc = road('Mum', 'Sheila', 'New house');
    const year = (y: number) => ({ form: 'on' as const, date: { year: y } });
    for (const [label, from] of [
      ['Mum', 2004],
      ['Sheila', 2012],
      ['New house', 2009],
    ] as const)
      doc = expectEdit(doc, changeRow(doc, ids, 'stays', idOf(doc, label), { from: year(from) }));
    expect(labels(doc)).toEqual(['Mum', 'Sheila', 'New house']);
    expect(orderConflicts(doc, child)).toEqual([
      { first: idOf(doc, 'Sheila'), second: idOf(doc, 'New house') },
    ]);
  });

  test('stands weekends beside the home they belong to', () => {
    let doc = road('Mum', 'Sheila', 'New house');
    doc = expectEdit(
      doc,
      recordStay(doc, ids, {
        child,
        after: idOf(doc, 'Sheila'),
        stay: { childLabel: 'weekends at Bev’s', parallel: true },
      }),
    );
    expect(roadOf(doc, child).map(({ stay, beside }) => [stay?.childLabel, beside.length])).toEqual(
      [
        ['Mum', 0],
        ['Sheila', 1],
        ['New house', 0],
      ],
    );
    doc = expectEdit(
      doc,
      setBeside(doc, ids, { stay: idOf(doc, 'weekends at Bev’s'), beside: false }),
    );
    expect(roadOf(doc, child)).toHaveLength(4);
  });

  test('keeps what was said of a move with the home that was left', () => {
    let doc = road('Mum', 'Sheila');
    doc = expectEdit(
      doc,
      recordMove(doc, ids, {
        to: idOf(doc, 'Sheila'),
        fields: { reasonChildWords: 'Mum was poorly' },
      }),
    );
    doc = expectEdit(
      doc,
      recordStay(doc, ids, { child, after: idOf(doc, 'Mum'), stay: { childLabel: 'Gran' } }),
    );
    expect(moveBetween(doc, idOf(doc, 'Mum'), idOf(doc, 'Gran'))?.reasonChildWords).toBe(
      'Mum was poorly',
    );
    doc = expectEdit(doc, removeStay(doc, ids, idOf(doc, 'Gran')));
    expect(moveBetween(doc, idOf(doc, 'Mum'), idOf(doc, 'Sheila'))?.reasonChildWords).toBe(
      'Mum was poorly',
    );
  });

  test('has one move between two homes, though the child does not know of one in between', () => {
    let doc = road('flat', 'one night', 'boat');
    const [flat = '', night = '', boat = ''] = staysOf(doc, child).map(({ id }) => id);
    doc = expectEdit(
      doc,
      sayWhoCame(doc, ids, { child, from: flat, to: boat, person: 'Carly', came: true }),
    );
    expect(moveBetween(doc, flat, night)?.whoCameWith).toEqual(['Carly']);
    expect(moveBetween(doc, flat, boat)).toBeUndefined();
  });

  test('lets a home go that was put there by mistake, with what was said of leaving it', () => {
    let doc = road('flat', 'boat', 'farm');
    const [flat = '', boat = '', farm = ''] = staysOf(doc, child).map(({ id }) => id);
    for (const [from, to] of [
      [flat, boat],
      [boat, farm],
    ] as const)
      doc = expectEdit(doc, sayWhoCame(doc, ids, { child, from, to, person: 'Bev', came: true }));
    doc = expectEdit(doc, takeBackStay(doc, ids, boat));
    expect(staysOf(doc, child).map(({ id }) => id)).toEqual([flat, farm]);
    expect([...doc.moves.values()].map(({ fromStay, toStay }) => [fromStay, toStay])).toEqual([
      [flat, farm],
    ]);
    expectRefusal(takeBackStay(doc, ids, boat), 'row-missing');
  });

  test('holds stretches that nobody remembers, in their place', () => {
    let doc = road('Mum', 'Sheila');
    doc = expectEdit(doc, addGap(doc, ids, { child, after: idOf(doc, 'Mum') }));
    expect(roadOf(doc, child).map(({ gap }) => gap !== undefined)).toEqual([false, true, false]);
  });

  test('is what any order of moving along makes of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { minLength: 1, maxLength: 12 }),
        (steps) => {
          let doc = road('0', '1', '2', '3', '4', '5');
          let order = ['0', '1', '2', '3', '4', '5'];
          for (const [which, to] of steps) {
            const label = String(which);
            const rest = order.filter((each) => each !== label);
            const after = rest[to - 1];
            const answer = reorderStay(doc, ids, {
              stay: idOf(doc, label),
              after: after === undefined ? 'first' : idOf(doc, after),
            });
            order = after === undefined ? [label, ...rest] : rest.toSpliced(to, 0, label);
            if (!('refused' in answer)) doc = expectEdit(doc, answer);
            expect(labels(doc)).toEqual(order);
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('the map', () => {
  test('keeps the child’s own words when somebody turns out to be an aunt', () => {
    let doc = road('Mum');
    doc = expectEdit(
      doc,
      addToken(doc, ids, {
        child,
        stay: idOf(doc, 'Mum'),
        who: { person: { descriptor: 'the lady with the dog' } },
      }),
    );
    const token = [...doc.mapItems.values()][0];
    expect(doc.persons.get(token?.person ?? '')?.names).toEqual([]);
    doc = expectEdit(doc, mergePersons(doc, ids, { into: 'Jo', from: token?.person ?? '' }));
    expect([...doc.mapItems.values()]).toMatchObject([
      { person: 'Jo', words: 'the lady with the dog' },
    ]);
  });

  test('refuses to put somebody at the same home twice', () => {
    let doc = road('Mum');
    const token = { child, stay: idOf(doc, 'Mum'), who: { id: 'Bev' } };
    doc = expectEdit(doc, addToken(doc, ids, token));
    expectRefusal(addToken(doc, ids, token), 'already-linked');
  });

  test('gives each quote to its home', () => {
    let doc = road('Mum', 'Sheila');
    const stay = idOf(doc, 'Sheila');
    doc = expectEdit(
      doc,
      addToMap(doc, ids, {
        child,
        item: { kind: 'speech', stay, words: 'Sunday pancakes, every Sunday' },
      }),
    );
    expect(quotesOf(doc, stay).map(({ words }) => words)).toEqual([
      'Sunday pancakes, every Sunday',
    ]);
    expect(quotesOf(doc, idOf(doc, 'Mum'))).toEqual([]);
    const gone = expectEdit(doc, removeStay(doc, ids, stay));
    expect(gone.mapItems.size).toBe(0);
  });

  test('keeps a stroke with the points that are seen, and no others', () => {
    let doc = road('Mum');
    const points = Array.from({ length: 4000 }, (_, i) => [i / 4, 20 * Math.sin(i / 60)]).flat();
    doc = expectEdit(doc, addToMap(doc, ids, { child, item: { kind: 'stroke', points } }));
    const kept = [...doc.mapItems.values()][0]?.points ?? [];
    expect(kept.slice(0, 2)).toEqual([0, 0]);
    expect(kept.at(-2)).toBeCloseTo(999.8);
    expect(kept.length).toBeGreaterThan(40);
    expect(kept.length).toBeLessThan(600);
  });

  test('keeps what a hand placed, on the road and on the islands apart, until it is tidied', () => {
    let doc = road('Mum');
    const stay = idOf(doc, 'Mum');
    doc = expectEdit(doc, placeOnMap(doc, ids, { child, places: [{ stay, x: 5, y: 6 }] }));
    expect([...doc.mobilityMaps.values()][0]?.pins).toEqual([{ stay, layout: 'road', x: 5, y: 6 }]);
    doc = expectEdit(doc, tidyMap(doc, ids, child));
    expect([...doc.mobilityMaps.values()][0]?.pins).toBeUndefined();
  });

  test('ranks what the child would like more of', () => {
    let doc = base();
    for (const words of ['football', 'Mum', 'sleep'])
      doc = expectEdit(doc, addMoreOf(doc, ids, { child, words }));
    const list = () => [...doc.mobilityMaps.values()][0]?.moreOf ?? [];
    const sleep = list()[2]?.id ?? '';
    doc = expectEdit(doc, rankMoreOf(doc, ids, { child, entry: sleep, by: -2 }));
    expect(list().map(({ words }) => words)).toEqual(['sleep', 'football', 'Mum']);
    doc = expectEdit(doc, sayMoreOf(doc, ids, { child, entry: sleep, words: '' }));
    expect(list().map(({ words }) => words)).toEqual(['football', 'Mum']);
  });
});
