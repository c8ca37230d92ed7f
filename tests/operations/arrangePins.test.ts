import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignFigures,
  boundsOf,
  distributeFigures,
  nudgeFigures,
  type Placed,
  pinFigures,
  snap,
} from '#operations';
import { expectEdit } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const at = (figure: string, x: number, y: number, w = 56, h = 56): Placed => ({
  figure,
  x,
  y,
  w,
  h,
});
const figures = [at('A', 0, 0), at('B', 100, 30, 80, 40), at('C', 300, 90)];

describe('lining figures up', () => {
  test.each([
    ['left', 'x', [0, 12, 0]],
    ['centre', 'x', [150, 150, 150]],
    ['right', 'x', [300, 288, 300]],
    ['top', 'y', [0, -8, 0]],
    ['middle', 'y', [45, 45, 45]],
    ['bottom', 'y', [90, 98, 90]],
  ] as const)('by the %s', (by, axis, places) => {
    const pins = alignFigures(figures, by);
    expect(pins.map((pin) => pin[axis])).toEqual(places);
    const other = axis === 'x' ? 'y' : 'x';
    expect(pins.map((pin) => pin[other])).toEqual(figures.map((each) => each[other]));
  });

  test('never moves one out of the rectangle of them all, and twice is as once', () => {
    const placed = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      w: fc.integer({ min: 2, max: 200 }),
      h: fc.integer({ min: 2, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(placed, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('left', 'centre', 'right', 'top', 'middle', 'bottom' as const),
        (list, by) => {
          const some = list.map((each, index) => ({ ...each, figure: `F${index}` }));
          const bounds = boundsOf(some);
          const next = alignFigures(some, by).map(
            (pin, index) => ({ ...some[index], ...pin }) as Placed,
          );
          const inside = boundsOf(next);
          expect(inside.left).toBeGreaterThanOrEqual(bounds.left - 1e-9);
          expect(inside.bottom).toBeLessThanOrEqual(bounds.bottom + 1e-9);
          const again = alignFigures(next, by);
          for (const [index, pin] of again.entries()) {
            expect(pin.x).toBeCloseTo(next[index]?.x ?? Number.NaN, 6);
            expect(pin.y).toBeCloseTo(next[index]?.y ?? Number.NaN, 6);
          }
        },
      ),
    );
  });

  test('equal gaps keep the first and the last', () => {
    expect(distributeFigures(figures, 'across')).toEqual([
      { figure: 'A', x: 0, y: 0 },
      { figure: 'B', x: 150, y: 30 },
      { figure: 'C', x: 300, y: 90 },
    ]);
    expect(distributeFigures([at('C', 0, 300), at('A', 5, 0), at('B', 9, 20)], 'down')).toEqual([
      { figure: 'C', x: 0, y: 300 },
      { figure: 'A', x: 5, y: 0 },
      { figure: 'B', x: 9, y: 150 },
    ]);
    expect(distributeFigures(figures.slice(1), 'across').map(({ x }) => x)).toEqual([100, 300]);
  });

  test('a nudge moves all alike, and is one edit of pins', () => {
    const doc = family('A\nB');
    const view = {
      ...doc,
      diagrams: new Map([['V', { id: 'V', kind: 'genogram', pins: [] }]]),
    } as typeof doc;
    const pins = nudgeFigures(figures.slice(0, 2), { dx: 14 });
    const after = expectEdit(view, pinFigures(view, testIds(), 'V', pins));
    expect(after.diagrams.get('V')?.pins).toEqual([
      { figure: 'A', x: 14, y: 0 },
      { figure: 'B', x: 114, y: 30 },
    ]);
  });
});

describe('snapping', () => {
  const others = [at('A', 0, 0), at('B', 200, 0)];

  test('to the height of a generation before the middle of a neighbour', () => {
    const box = at('D', 500, 4);
    expect(snap(box, others, { generations: [7] })).toMatchObject({
      dy: 3,
      lines: [{ kind: 'generation', axis: 'y', at: 7 }],
    });
    expect(snap(box, others)).toMatchObject({ dy: -4, lines: [{ kind: 'middle', at: 0 }] });
  });

  test('to a middle before a nearer edge, to an edge before nothing', () => {
    expect(snap(at('D', 5, 300), others)).toMatchObject({
      dx: -5,
      lines: [{ kind: 'middle', axis: 'x', at: 0, from: -28, to: 328 }],
    });
    expect(snap(at('D', 60, 300), others)).toMatchObject({
      dx: -4,
      lines: [{ kind: 'edge', at: 28 }],
    });
    expect(snap(at('D', 100, 300), others)).toEqual({ dx: 0, dy: 0, lines: [] });
  });

  test('to equal gaps: midway, and as far on', () => {
    expect(snap(at('D', 96, 10), others)).toMatchObject({
      dx: 4,
      lines: [{ kind: 'gap', at: 100 }],
    });
    expect(snap(at('D', 405, 10), others).dx).toBe(-5);
    expect(snap(at('D', -196, 10), others).dx).toBe(-4);
    // Not where the gap would not be seen: far above.
    expect(snap(at('D', 96, 300), others).dx).toBe(0);
  });

  test('within reach only', () => {
    expect(snap(at('D', 12, 300), others).dx).toBe(0);
    expect(snap(at('D', 12, 300), others, { reach: 12 }).dx).toBe(-12);
  });

  test('what has snapped stays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 500 }),
        fc.integer({ min: -100, max: 100 }),
        (x, y) => {
          const box = at('D', x, y);
          const { dx, dy } = snap(box, others, { generations: [0, 140] });
          expect(Math.abs(dx)).toBeLessThanOrEqual(8);
          const again = snap({ ...box, y: y + dy, x: x + dx }, others, { generations: [0, 140] });
          expect(again.dy).toBe(0);
        },
      ),
    );
  });
});
