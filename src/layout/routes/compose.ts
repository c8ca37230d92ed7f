import type { Arrangement, UnionRoute } from '../arrangement.ts';
import type { FamilyGraph } from '../familyGraph.ts';
import { drawLines } from './draw.ts';
import type { Lineup } from './lineup.ts';
import type { Standing } from './standRound.ts';

/** Puts together what there is to draw: people, rows, and the lines of every union. */
export function compose(graph: FamilyGraph, { lineup, routes, y }: Standing): Arrangement {
  const idOf = (person: number) => graph.people[person]?.id ?? '';
  const unions = drawLines(
    { lineup, ...routes, y, idOf },
    graph.unions.map(({ id }) => id),
  );
  const people = graph.people.map(({ id, of }, person) => ({
    id,
    ...(of === undefined ? {} : { of }),
    x: lineup.x[person] ?? 0,
    y: y[person] ?? 0,
  }));
  const rows = lineup.rows.map((places, row) => ({
    row,
    y: routes.levels.y[row] ?? 0,
    people: places.filter((place) => place < lineup.plan.people).map(idOf),
  }));
  return { people, rows, unions, bounds: boundsOf(lineup, y, unions) };
}

/** The box round all figures and lines. */
function boundsOf(
  { plan, x, spacing, sizeOf }: Lineup,
  y: Float64Array,
  unions: readonly UnionRoute[],
): Arrangement['bounds'] {
  if (plan.people === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < plan.people; p++) {
    const { symbol, label } = sizeOf(p);
    left = Math.min(left, (x[p] ?? 0) - (spacing.half[p] ?? 0));
    right = Math.max(right, (x[p] ?? 0) + (spacing.half[p] ?? 0));
    top = Math.min(top, (y[p] ?? 0) - symbol.height / 2);
    bottom = Math.max(bottom, (y[p] ?? 0) + symbol.height / 2 + label.height);
  }
  // Lines over the first row rise above it.
  for (const { partnerLines } of unions) {
    for (const { points } of partnerLines) for (const point of points) top = Math.min(top, point.y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
