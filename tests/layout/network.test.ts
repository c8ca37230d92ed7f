import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrangeWeb,
  cellAt,
  placeInRings,
  placeRound,
  type RingToken,
  type TokenSize,
} from '#layout';
import { elk } from './elk.ts';

const size = fc.record({
  width: fc.integer({ min: 40, max: 130 }),
  above: fc.integer({ min: 20, max: 40 }),
  below: fc.integer({ min: 30, max: 80 }),
});
const sizes = (most: number) => fc.array(size, { maxLength: most });

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const boxOf = ({ width, above, below }: Omit<TokenSize, 'id'>, x: number, y: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - above,
  bottom: y + below,
});
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('rings and slices', () => {
  const anyMap = fc.record({
    rings: fc.integer({ min: 1, max: 5 }),
    slices: fc.integer({ min: 0, max: 8 }),
    people: fc.array(fc.tuple(size, fc.nat(), fc.option(fc.nat())), { maxLength: 24 }),
    flat: fc.constantFrom(1, 0.71),
  });

  test('nobody leaves their cell and no two meet', () => {
    fc.assert(
      fc.property(anyMap, ({ rings, slices, people, flat }) => {
        const tokens: RingToken[] = people.map(([box, ring, slice], i) => ({
          ...box,
          id: `I${i}`,
          ring: 1 + (ring % rings),
          ...(slice === null || slices === 0 ? {} : { slice: slice % slices }),
        }));
        const map = placeInRings({ rings, slices, middle: 60, labelHalf: 60, flat, tokens });
        const boxes = tokens.map((token) => {
          const at = map.places.get(token.id) ?? { x: 0, y: 0 };
          return boxOf(token, at.x, at.y);
        });
        for (const [i, box] of boxes.entries()) {
          const token = tokens[i];
          const cells = [box.left, box.right].flatMap((x) =>
            [box.top, box.bottom].map((y) => cellAt(map, { x, y })),
          );
          const slice = map.slices.length > 1 ? { slice: token?.slice ?? slices } : {};
          for (const cell of cells) expect(cell).toMatchObject({ ring: token?.ring, ...slice });
          expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a slice of more than half a turn holds its people', () => {
    const box = { width: 40, above: 20, below: 30, ring: 1 };
    const tokens = Array.from({ length: 5 }, (_, i) =>
      i === 4 ? { ...box, id: `I${i}` } : { ...box, id: `I${i}`, slice: 0 },
    );
    const map = placeInRings({ rings: 1, slices: 1, middle: 60, labelHalf: 60, tokens });
    expect(map.radii[0]).toBeLessThan(300);
  });

  test('somebody who joins an outer ring moves nobody in the rings inside it', () => {
    const token = (id: string, ring: number): RingToken => ({
      id,
      ring,
      slice: ring % 4,
      width: 70,
      above: 29,
      below: 45,
    });
    const before = [token('A', 1), token('B', 2)];
    const make = (tokens: readonly RingToken[]) =>
      placeInRings({ rings: 4, slices: 4, middle: 60, labelHalf: 60, tokens });
    const after = make([...before, token('C', 3)]);
    for (const { id } of before) expect(after.places.get(id)).toEqual(make(before).places.get(id));
  });
});

describe('round a middle', () => {
  test('no two meet, each side keeps to its part, and a line to anybody meets nobody else', () => {
    fc.assert(
      fc.property(sizes(22), sizes(22), (left, right) => {
        const named = (list: typeof left, side: string): TokenSize[] =>
          list.map((each, i) => ({ ...each, id: `${side}${i}` }));
        const sides = { left: named(left, 'l'), right: named(right, 'r') };
        const { places, turned, border } = placeRound({ middle: { x: 60, y: 60 }, ...sides });
        const all = [...sides.left, ...sides.right].map((token) => {
          const at = places.get(token.id) ?? { x: 0, y: 0 };
          const flipped = turned.has(token.id)
            ? { ...token, above: token.below, below: token.above }
            : token;
          return { token, box: boxOf(flipped, at.x, at.y) };
        });
        expect(border !== undefined).toBe(left.length > 0 && right.length > 0);
        for (const [i, one] of all.entries()) {
          for (const other of all.slice(i + 1)) expect(overlaps(one.box, other.box)).toBe(false);
          if (!border) continue;
          // From the upright over the middle, clockwise.
          const turnOf = (x: number, y: number) =>
            (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
          const { box } = one;
          const corners = [box.left, box.right].flatMap((x) =>
            [box.top, box.bottom].map((y) => turnOf(x, y) - turnOf(border.x, border.y)),
          );
          expect(corners.every((each) => each > 0 === one.token.id.startsWith('l'))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a web of ties', () => {
  test('those who know each other stand together though everybody knows the centre', async () => {
    const sizes: TokenSize[] = Array.from({ length: 13 }, (_, i) => ({
      id: `I${i}`,
      width: 60,
      above: 25,
      below: 40,
    }));
    const groups = [1, 5, 9].flatMap((first) =>
      [1, 2, 3].map((i) => [`I${first}`, `I${first + i}`] as const),
    );
    const all = sizes.slice(1).map(({ id }) => ['I0', id] as const);
    const graph = { tokens: sizes, links: [...all, ...groups], centre: 'I0' };
    const places = await arrangeWeb(graph, 'stress', elk);
    const apart = (a: number, b: number) => {
      const [one, other] = [places.get(`I${a}`), places.get(`I${b}`)];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    expect(Math.max(apart(1, 2), apart(5, 7), apart(9, 12))).toBeLessThan(
      Math.min(apart(2, 6), apart(7, 11), apart(4, 10)),
    );
  });

  const tokens: TokenSize[] = Array.from({ length: 30 }, (_, i) => ({
    id: `I${i}`,
    width: 80,
    above: 29,
    below: 50,
  }));
  const links = tokens.slice(1).map(({ id }, i) => [`I${Math.floor(i / 3)}`, id] as const);

  test.each(['stress', 'layered', 'radial'] as const)(
    '%s: nobody stands on anybody, twice the same',
    async (way) => {
      const graph = { tokens, links, centre: 'I0' };
      const places = await arrangeWeb(graph, way, elk);
      expect(await arrangeWeb(graph, way, elk)).toEqual(places);
      expect(places.get('I0')).toEqual({ x: 0, y: 0 });
      const boxes = tokens.map((token) => {
        const { x, y } = places.get(token.id) ?? { x: 0, y: 0 };
        return boxOf(token, x, y);
      });
      for (const [i, one] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
    },
  );

  test('in rings, a hundred who know the child stand on several, those further away beyond them', async () => {
    const crowd: TokenSize[] = Array.from({ length: 112 }, (_, i) => ({
      id: `I${i}`,
      width: 80,
      above: 29,
      below: 50,
    }));
    // The first hundred know the child, each of the last knows one of them.
    const ties = crowd.slice(1).map(({ id }, i) => [i < 99 ? 'I0' : `I${i - 90}`, id] as const);
    const places = await arrangeWeb({ tokens: crowd, links: ties, centre: 'I0' }, 'radial', elk);
    const reach = (of: readonly TokenSize[]) =>
      of.map(({ id }) => {
        const { x, y } = places.get(id) ?? { x: 0, y: 0 };
        return Math.hypot(x / 110, y / 109);
      });
    const nearest = reach(crowd.slice(1, 100));
    expect(Math.max(...nearest)).toBeLessThan(9);
    expect(Math.min(...reach(crowd.slice(100)))).toBeGreaterThan(Math.max(...nearest) - 0.6);
  });
});
