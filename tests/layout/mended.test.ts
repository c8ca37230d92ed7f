import { describe, expect, test } from 'vitest';
import {
  type Arrangement,
  arrange,
  type FamilyGraph,
  onlyPeople,
  type PersonSize,
  type Point,
} from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';
import { scoreDrawing } from '../../bench/layoutScore.ts';
import { drawnFaults } from './drawnFaults.ts';

const size: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 104, height: 34 } };

const placesIn = ({ people }: Arrangement): Map<string, Point> =>
  new Map(people.map(({ id, x, y }) => [id, { x, y }]));

/** A family that was drawn from half its people on, one more at a time, each time in the order it had. */
function grown(people: number, seed: number): { graph: FamilyGraph; drawn: Arrangement } {
  const graph = madeUpFamily(people, seed);
  const ids = graph.people.map(({ id }) => id);
  let drawn = arrange(onlyPeople(graph, new Set(ids.slice(0, people >> 1))), { sizes: size });
  for (let count = (people >> 1) + 1; count <= people; count++) {
    const part = onlyPeople(graph, new Set(ids.slice(0, count)));
    drawn = arrange(part, { sizes: size, previous: placesIn(drawn) });
  }
  return { graph, drawn };
}

const mended = (graph: FamilyGraph, drawn: Arrangement, pins = new Map<string, Point>()) =>
  arrange(graph, { sizes: size, previous: placesIn(drawn), effort: 'mended', pins });

describe('a drawing that grew person by person', () => {
  test.each([
    [60, 2],
    [60, 3],
    [100, 2],
  ])('of %i people, number %i, is mended where branches stand in the way', (people, seed) => {
    const { graph, drawn } = grown(people, seed);
    const after = mended(graph, drawn);
    expect(scoreDrawing(graph, after.people).crossings).toBeLessThan(
      scoreDrawing(graph, drawn.people).crossings,
    );
    expect(drawnFaults(graph, after, () => size)).toEqual([]);
  });
  test('keeps pinned people to the pixel', () => {
    const { graph, drawn } = grown(60, 2);
    const pins = new Map(
      drawn.people.filter((_, i) => i % 9 === 0).map(({ id, x, y }) => [id, { x, y: y + 40 }]),
    );
    const places = placesIn(mended(graph, drawn, pins));
    for (const [id, point] of pins) expect(places.get(id)).toEqual(point);
  });
});

test('nobody moves where nothing can be mended', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const graph = madeUpFamily(60, seed);
    const drawn = arrange(graph, { sizes: size });
    const again = arrange(graph, { sizes: size, previous: placesIn(drawn) });
    expect(mended(graph, drawn)).toEqual(again);
  }
});
