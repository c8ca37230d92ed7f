import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layRoad, pointsAlong, type RoadLayout, type RoadOptions, type RoadStop } from '#layout';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxAbove = (left: number, right: number, height: number): Box => ({
  x: -left,
  y: -height,
  width: left + right,
  height,
});
const anyBox = fc
  .tuple(
    fc.integer({ min: 50, max: 260 }),
    fc.integer({ min: 50, max: 300 }),
    fc.integer({ min: 90, max: 240 }),
  )
  .map(([left, right, height]) => boxAbove(left, right, height));
const anyStops = fc
  .array(fc.tuple(anyBox, fc.array(anyBox, { maxLength: 2 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((list) =>
    list.map(
      ([box, beside, dice], index): RoadStop => ({
        id: `S${index}`,
        box,
        beside:
          dice < 7 ? [] : beside.map((each, place) => ({ id: `S${index}b${place}`, box: each })),
        ...(dice === 0 && index > 0 ? { gap: true as const } : {}),
      }),
    ),
  );

/** Everything that stands somewhere, where it stands. */
function placed(stops: readonly RoadStop[], { places }: RoadLayout) {
  return stops
    .flatMap(({ id, box, beside }) => [{ id, box }, ...beside])
    .map(({ id, box }) => {
      const at = places.get(id);
      if (!at) throw new Error(`${id} has no place`);
      return { id, box: { ...box, x: box.x + at.x, y: box.y + at.y } };
    });
}

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + 1 &&
  b.x + b.width > a.x + 1 &&
  a.y + a.height > b.y + 1 &&
  b.y + b.height > a.y + 1;

/** Ids of homes that overlap, and of those that the road runs through. */
function faultsOf(stops: readonly RoadStop[], layout: RoadLayout, half: number): string[] {
  const boxes = placed(stops, layout);
  const found = boxes.flatMap(({ id, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${id} overlaps ${other.id}`),
  );
  for (const leg of layout.legs)
    for (const { x, y } of pointsAlong(leg.curves, 40))
      for (const { id, box } of boxes)
        if (
          x > box.x &&
          x < box.x + box.width &&
          y > box.y - half &&
          y < box.y + box.height + half - 0.5
        )
          found.push(`the road from ${leg.from} to ${leg.to} runs through ${id}`);
  return [...new Set(found)];
}

const road: RoadOptions = { layout: 'road', half: 22 };

describe('a road of 1 to 40 homes', () => {
  test('has nothing overlap, and runs through no home, on a screen and on paper', () => {
    fc.assert(
      fc.property(
        anyStops,
        fc.constantFrom(1.6, Math.SQRT2, 1 / Math.SQRT2, 2.4),
        (stops, aspect) => {
          expect(faultsOf(stops, layRoad(stops, { ...road, aspect }), 22)).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('leads from stop to stop without a break, in their order', () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        const { legs } = layRoad(stops, road);
        expect(legs.map(({ to }) => to)).toEqual([...stops.map(({ id }) => id), undefined]);
        const points = legs.flatMap(({ curves }) => curves);
        for (const [index, curve] of points.slice(1).entries())
          expect(curve[0]).toEqual(points[index]?.[3]);
      }),
      { numRuns: 60 },
    );
  });

  test('fills about the shape that was asked for', () => {
    for (const aspect of [1.6, Math.SQRT2]) {
      for (const count of [6, 14, 26, 40]) {
        const stops = Array.from(
          { length: count },
          (_, i): RoadStop => ({
            id: `S${i}`,
            box: boxAbove(90, 160, 150),
            beside: [],
          }),
        );
        const boxes = placed(stops, layRoad(stops, { ...road, aspect })).map(({ box }) => box);
        const width =
          Math.max(...boxes.map(({ x, width }) => x + width)) -
          Math.min(...boxes.map(({ x }) => x));
        const height =
          Math.max(...boxes.map(({ y, height }) => y + height)) -
          Math.min(...boxes.map(({ y }) => y));
        expect(width / height).toBeGreaterThan(aspect * 0.5);
        expect(width / height).toBeLessThan(aspect * 2.2);
      }
    }
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        expect(JSON.stringify([...layRoad(stops, road).places])).toBe(
          JSON.stringify([...layRoad(stops, road).places]),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('keeps what a hand placed, moves nobody else for it, and goes round the others', () => {
    const stops = Array.from(
      { length: 9 },
      (_, i): RoadStop => ({
        id: `S${i}`,
        box: boxAbove(80, 120, 140),
        beside: [],
      }),
    );
    const before = layRoad(stops, road);
    const lowest = Math.max(...[...before.places.values()].map(({ y }) => y));
    const pins = new Map([['S1', { x: 300, y: lowest + 320 }]]);
    const after = layRoad(stops, { ...road, pins });
    expect(after.places.get('S1')).toEqual({ x: 300, y: lowest + 320 });
    for (const { id } of stops)
      if (id !== 'S1') expect(after.places.get(id)).toEqual(before.places.get(id));
    expect(faultsOf(stops, after, 16)).toEqual([]);
  });

  test('stands a home beside another next to it, never in it', () => {
    const stops: RoadStop[] = [
      {
        id: 'S0',
        box: boxAbove(80, 120, 140),
        beside: [{ id: 'B', box: boxAbove(50, 60, 100) }],
      },
      { id: 'S1', box: boxAbove(80, 120, 140), beside: [] },
    ];
    const { places, footpaths } = layRoad(stops, { ...road, aspect: 4 });
    expect((places.get('B')?.x ?? 0) - (places.get('S0')?.x ?? 0)).toBeGreaterThan(120);
    expect(places.get('B')?.x).toBeLessThan(places.get('S1')?.x ?? 0);
    expect(footpaths.map(({ id }) => id)).toEqual(['B']);
  });
});

describe('islands', () => {
  test('have ways between them that cross no home', () => {
    fc.assert(
      fc.property(anyStops, (stops) => {
        expect(faultsOf(stops, layRoad(stops, { layout: 'islands' }), 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
