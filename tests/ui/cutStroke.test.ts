import { describe, expect, test } from 'vitest';
import { cutStroke } from '../../src/ui/canvas/cutStroke.ts';

/** The corners of a piece, which has straight stretches alone. */
const corners = (d: string): [number, number][] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const lengthOf = (d: string): number =>
  corners(d).reduce((sum, [x, y], i, all) => {
    const [fromX, fromY] = all[i - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);

describe('a stroke that is cut', () => {
  test('begins each piece where its dashes begin, so that they go on as before', () => {
    const pieces = cutStroke({ d: 'M0 0L1000 0L1300 400L1300 401', dash: [8, 5] }, 400);
    expect(pieces.length).toBeGreaterThan(3);
    const lengths = pieces.map(lengthOf);
    for (const each of lengths.slice(0, -1)) expect((each / 13) % 1).toBeCloseTo(0, 2);
    expect(lengths.reduce((sum, each) => sum + each)).toBeCloseTo(1501, 0);
    for (const [i, piece] of pieces.slice(1).entries())
      expect(corners(piece)[0]).toEqual(corners(pieces[i] ?? '').at(-1));
  });

  test('counts an odd number of dashes twice, as browsers do', () => {
    const [first = ''] = cutStroke({ d: 'M0 0L1000 0', dash: [3] }, 100);
    expect((lengthOf(first) / 6) % 1).toBe(0);
  });

  test('is not cut in a bridge or a rounded corner', () => {
    const bridge = 'M0 0H396A6 6 0 0 1 408 0L1000 0';
    expect(cutStroke({ d: bridge, dash: [4, 4] }, 400)[0]).toMatch(
      /^M0 0H396A6 6 0 0 1 408 0L4\d\d\.\d+ 0$/,
    );
    const corner = 'M0 0L0 395Q0 405 10 405L900 405';
    const [first = ''] = cutStroke({ d: corner, dash: [2, 5] }, 400);
    expect(first).toMatch(/^M0 0L0 395Q0 405 10 405L/);
    // The next dash begins as far on as the curve has led to.
    const curve = 16.23;
    const straight = Number(/L(-?[\d.]+) 405$/.exec(first)?.[1]) - 10;
    expect(((395 + curve + straight) / 7) % 1).toBeCloseTo(0, 1);
  });

  test('comes back to where it began, and keeps its parts apart', () => {
    expect(cutStroke({ d: 'M0 0L300 0L300 300Z', dash: [5, 5] }, 400)).toEqual([
      'M0 0L300 0L300 100',
      'M300 100L300 300L158.58 158.58',
      'M158.58 158.58L0 0',
    ]);
    expect(cutStroke({ d: 'M0 0L10 0M0 5L10 5', dash: [5, 5] }, 400)).toEqual([
      'M0 0L10 0',
      'M0 5L10 5',
    ]);
  });

  test('stays whole where it is short, drawn by other commands, or not dashed', () => {
    expect(cutStroke({ d: 'M0 0L399 0', dash: [5, 5] }, 400)).toEqual(['M0 0L399 0']);
    const other = 'M0 0C0 900 900 900 900 0';
    expect(cutStroke({ d: other, dash: [5, 5] }, 400)).toEqual([other]);
    expect(cutStroke({ d: 'M0 0L1000 0' }, 400)).toEqual(['M0 0L1000 0']);
  });
});
