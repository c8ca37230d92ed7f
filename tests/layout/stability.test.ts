import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrangement, arrange, type FamilyGraph, type PersonSize, type Point } from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';
import { drawnFaults } from './drawnFaults.ts';

const size: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 104, height: 34 } };

const pointsOf = ({ people }: Arrangement): Map<string, Point> =>
  new Map(people.map(({ id, x, y }) => [id, { x, y }]));

/** The same family with one more child of the union at a fraction of the list. */
function withOneMore(graph: FamilyGraph, at: number): FamilyGraph {
  const parents = graph.unions.filter(
    ({ partners, children }) => partners.length === 2 && children.length > 0,
  );
  const chosen = parents[Math.floor(at * parents.length)];
  return {
    people: [...graph.people, { id: 'new' }],
    unions: graph.unions.map((union) =>
      union === chosen ? { ...union, children: [...union.children, { person: 'new' }] } : union,
    ),
  };
}

/** How far those went who are in both, in px: mean, and the part that went more than half a symbol. */
function moves(before: Arrangement, after: Arrangement): { mean: number; moved: number } {
  const places = pointsOf(before);
  const far = after.people.flatMap(({ id, x, y }) => {
    const place = places.get(id);
    return place ? [Math.hypot(x - place.x, y - place.y)] : [];
  });
  return {
    mean: far.reduce((sum, each) => sum + each, 0) / far.length,
    moved: far.filter((each) => each > size.symbol.width / 2).length / far.length,
  };
}

/** Pairs of neighbours of the drawing before who stand the other way round now. */
function turned(before: Arrangement, after: Arrangement): string[] {
  const x = new Map(after.people.map((person) => [person.id, person.x]));
  return before.rows.flatMap(({ people }) =>
    people.slice(1).flatMap((right, i) => {
      const left = people[i] ?? right;
      return (x.get(left) ?? 0) < (x.get(right) ?? 0) ? [] : [`${left} ${right}`];
    }),
  );
}

describe('a drawing that changes a little', () => {
  const cases = [
    [300, 1, 0.2],
    [300, 1, 0.7],
    [300, 2, 0.4],
    [300, 3, 0.9],
    [120, 1, 0.5],
  ] as const;
  test.each(cases)('of %i people, number %i, takes in a child at %f', (people, seed, at) => {
    const graph = madeUpFamily(people, seed);
    const before = arrange(graph, { sizes: size });
    const next = withOneMore(graph, at);
    const after = arrange(next, { sizes: size, previous: pointsOf(before) });
    const { mean, moved } = moves(before, after);
    expect(turned(before, after)).toEqual([]);
    expect(mean).toBeLessThanOrEqual(people === 300 ? 5 : 12);
    expect(moved).toBeLessThanOrEqual(people === 300 ? 0.05 : 0.12);
    expect(drawnFaults(next, after, () => size)).toEqual([]);
  });
  test('does not move at all when nothing changed', () => {
    const graph = madeUpFamily(120, 5);
    const before = arrange(graph, { sizes: size });
    const after = arrange(graph, { sizes: size, previous: pointsOf(before) });
    expect(moves(before, after).mean).toBeLessThan(0.01);
  });
  test('leaves the one acted on where they are, and a person fewer moves few', () => {
    const graph = madeUpFamily(120, 2);
    const before = arrange(graph, { sizes: size });
    const anchor = graph.unions.find(({ children }) => children.length > 1)?.partners[0] ?? '';
    const next = withOneMore(graph, 0);
    const after = arrange(next, { sizes: size, previous: pointsOf(before), anchor });
    expect(pointsOf(after).get(anchor)?.x).toBeCloseTo(pointsOf(before).get(anchor)?.x ?? 0, 3);
    const fewer = arrange(graph, { sizes: size, previous: pointsOf(after) });
    expect(turned(after, fewer).filter((pair) => !pair.includes('new'))).toEqual([]);
    expect(moves(after, fewer).moved).toBeLessThan(0.05);
  });
  test('keeps the order it is given without positions', () => {
    const graph = madeUpFamily(120, 3);
    const before = arrange(graph, { sizes: size });
    const order = before.rows.map(({ row, people }) => ({ row, people }));
    const after = arrange(withOneMore(graph, 0.6), { sizes: size, order });
    expect(turned(before, after)).toEqual([]);
  });
  test('comes back exactly by its own order, as after a reload', () => {
    for (const [people, seed] of [
      [22, 1],
      [60, 1],
      [120, 3],
    ] as const) {
      const graph = madeUpFamily(people, seed);
      const before = arrange(graph, { sizes: size, focus: graph.people[3]?.id ?? '' });
      const order = before.rows.map((row) => ({ row: row.row, people: row.people }));
      expect(arrange(graph, { sizes: size, focus: graph.people[3]?.id ?? '', order })).toEqual(
        before,
      );
    }
  });
  test('is found anew on demand', () => {
    const graph = madeUpFamily(60, 3);
    const fresh = arrange(graph, { sizes: size });
    const odd = new Map(fresh.people.map(({ id, x, y }) => [id, { x: -x, y }]));
    expect(arrange(graph, { sizes: size, previous: odd, effort: 'settled' })).toEqual(fresh);
    expect(turned(fresh, arrange(graph, { sizes: size, previous: odd }))).not.toEqual([]);
  });
});

describe('pins', () => {
  const overlaps = (graph: FamilyGraph, arrangement: Arrangement) =>
    drawnFaults(graph, arrangement, () => size).filter((fault) => fault.includes('overlap'));
  const pinsOf = (graph: FamilyGraph, free: Arrangement, chosen: [number, number, number][]) => {
    const places = pointsOf(free);
    const pins = new Map<string, Point>();
    for (const [who, dx, dy] of chosen) {
      const id = graph.people[who % graph.people.length]?.id ?? '';
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      const at = { x: x + dx, y: y + dy };
      // Two pinned onto each other overlap because somebody wants it so.
      const near = [...pins.values()].some(
        (pin) => Math.abs(pin.x - at.x) < 120 && Math.abs(pin.y - at.y) < 110,
      );
      if (!near) pins.set(id, at);
    }
    return pins;
  };
  const chosen = fc.array(
    fc.tuple(fc.nat(200), fc.integer({ min: -900, max: 900 }), fc.constantFrom(0, 0, 8, -40, 130)),
    { minLength: 1, maxLength: 6 },
  );
  test('are kept to the pixel and nobody stands on them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), chosen, fc.boolean(), (seed, wishes, kept) => {
        const graph = madeUpFamily(40, seed);
        const free = arrange(graph, { sizes: size });
        const pins = pinsOf(graph, free, wishes);
        const previous = kept ? { previous: pointsOf(free) } : {};
        const drawn = arrange(graph, { sizes: size, pins, ...previous });
        const places = pointsOf(drawn);
        for (const [id, pin] of pins) expect(places.get(id)).toEqual(pin);
        expect(overlaps(graph, drawn)).toEqual([]);
        expect(arrange(graph, { sizes: size, pins, ...previous })).toEqual(drawn);
      }),
      { numRuns: 150 },
    );
  });
  test.each([36, -30, 80, -90, 200])(
    '%i px out of the row are not crossed by any line, nor anybody by theirs',
    (dy) => {
      for (let seed = 1; seed <= 12; seed++) {
        const graph = madeUpFamily(50, seed);
        const free = arrange(graph, { sizes: size });
        const chosen = free.people[(seed * 17) % free.people.length];
        if (!chosen) throw new Error('nobody to pin');
        const at = { x: chosen.x + (seed % 2 ? 90 : -150), y: chosen.y + dy };
        const pins = new Map([[chosen.id, at]]);
        const drawn = arrange(graph, { sizes: size, pins, previous: pointsOf(free) });
        // Very far out, two lines may still run together for a while.
        const isGrave = (fault: string) => Math.abs(dy) <= 90 || fault.includes('runs through');
        expect(drawnFaults(graph, drawn, () => size).filter(isGrave)).toEqual([]);
      }
    },
  );
  test('move the drawing along when all stand aside by the same', () => {
    const graph = madeUpFamily(30, 4);
    const free = arrange(graph, { sizes: size });
    const pins = new Map(
      free.people.slice(0, 12).map(({ id, x, y }) => [id, { x: x + 500, y: y + 70 }]),
    );
    const drawn = pointsOf(arrange(graph, { sizes: size, pins }));
    for (const { id, x, y } of free.people) {
      expect(drawn.get(id)?.x).toBeCloseTo(x + 500, 3);
      expect(drawn.get(id)?.y).toBeCloseTo(y + 70, 3);
    }
  });
  test('of people who are gone or nowhere mean nothing', () => {
    const graph = madeUpFamily(20, 1);
    const pins = new Map([
      ['nobody', { x: 1, y: 2 }],
      [graph.people[0]?.id ?? '', { x: Number.NaN, y: 0 }],
    ]);
    expect(arrange(graph, { sizes: size, pins })).toEqual(arrange(graph, { sizes: size }));
  });
});
