import type { Point } from '../arrangement.ts';
import { commonShift, median } from '../genogram/positions/frame.ts';
import { flowRound, type Pin, type Reach, reachOf } from '../genogram/positions/pins.ts';
import type { Extent, Levels } from './levels.ts';
import { isPerson, type Lineup, lineUp } from './lineup.ts';
import { type Routes, route } from './route.ts';

/** Everybody's place, and the ways of all lines between. */
export interface Standing {
  readonly lineup: Lineup;
  readonly routes: Routes;
  /** Place → centre of the symbol: that of the row, unless it is pinned elsewhere. */
  readonly y: Float64Array;
}

/** Rows give way to lines and so may come to lie elsewhere, in the way of other pins: so many times at most. */
const rounds = 4;

/**
 * Stands the rows on their heights, and everybody round those who are pinned.
 * @param home whose row is the last to move.
 * @param previous where people stood before: rows stay there if there is room.
 */
export function standRound(
  lineup: Lineup,
  home: number,
  previous: ReadonlyMap<number, Point> | undefined,
  points: ReadonlyMap<number, Point> | undefined,
): Standing {
  const wanted = previous && rowHeights(lineup, previous, 0);
  const origin = wanted ? mostKnown(lineup, previous) : (lineup.row[home] ?? 0);
  const free = route(lineup, origin, wanted);
  if (!points) return { lineup, routes: free, y: heightsOf(lineup, free, []) };
  const framed = previous ? { lineup, routes: free } : inFrame(lineup, free, points);
  return pinned(framed.lineup, framed.routes, points, origin);
}

/** Moves the drawing as a whole to where most pins are, if there are many. */
function inFrame(
  lineup: Lineup,
  routes: Routes,
  points: ReadonlyMap<number, Point>,
): { lineup: Lineup; routes: Routes } {
  const { y } = routes.levels;
  const dx = commonShift([...points].map(([person, at]) => at.x - (lineup.x[person] ?? 0)));
  const dy = commonShift(
    [...points].map(([person, at]) => at.y - (y[lineup.row[person] ?? 0] ?? 0)),
  );
  if (dx === 0 && dy === 0) return { lineup, routes };
  const moved = { ...lineup, x: lineup.x.map((x) => x + dx) };
  return {
    lineup: moved,
    routes: route(
      moved,
      0,
      y.map((each) => each + dy),
    ),
  };
}

function pinned(
  lineup: Lineup,
  free: Routes,
  points: ReadonlyMap<number, Point>,
  origin: number,
): Standing {
  const { kin, plan, spacing, row, sizeOf } = lineup;
  const pins = [...points].map(([person, { x, y }]): Pin => {
    const { symbol, label } = sizeOf(person);
    return { person, x, y, up: symbol.height / 2, down: symbol.height / 2 + label.height };
  });
  const asked = rowHeights(lineup, points, 0.5);
  const wanted = free.levels.y.map((y, r) => {
    const height = asked[r] ?? Number.NaN;
    return Number.isNaN(height) ? y : height;
  });
  // The row that somebody is pinned furthest out of stays, or it would run away from them.
  const stays = rowOfFurthest(pins, wanted) ?? origin;
  let reach: Reach = reachOf(pins, free.levels);
  let routes = free;
  let flown = lineup;
  for (let round = 0; round < rounds; round++) {
    const x = flowRound(plan, spacing, lineup.x, lineup.rows, pins, reach);
    flown = lineUp(kin, plan, spacing, { x, row }, sizeOf);
    routes = route(flown, stays, wanted, extentOf(pins, routes.levels));
    const next = reachOf(pins, routes.levels, reach);
    if (next.size === reach.size) break;
    reach = next;
  }
  return { lineup: flown, routes, y: heightsOf(flown, routes, pins) };
}

/** How far pinned figures reach from the row that each is nearest to. */
function extentOf(pins: readonly Pin[], { y }: Levels): Extent {
  const extent = { up: new Float64Array(y.length), down: new Float64Array(y.length) };
  for (const pin of pins) {
    const row = nearestRow(pin, y);
    const below = pin.y - (y[row] ?? 0);
    extent.up[row] = Math.max(extent.up[row] ?? 0, pin.up - below);
    extent.down[row] = Math.max(extent.down[row] ?? 0, pin.down + below);
  }
  return extent;
}

function nearestRow(pin: Pin, y: Float64Array): number {
  let row = 0;
  y.forEach((height, r) => {
    if (Math.abs(height - pin.y) < Math.abs((y[row] ?? 0) - pin.y)) row = r;
  });
  return row;
}

/** The row nearest to whom is pinned furthest from any. */
function rowOfFurthest(pins: readonly Pin[], y: Float64Array): number | undefined {
  let furthest: number | undefined;
  let most = -1;
  for (const pin of pins) {
    const row = nearestRow(pin, y);
    const far = Math.abs(pin.y - (y[row] ?? 0));
    if (far <= most) continue;
    most = far;
    furthest = row;
  }
  return furthest;
}

/** Row → median height of those in it who have one; NaN for rows of whom not more than a part has. */
function rowHeights(
  lineup: Lineup,
  points: ReadonlyMap<number, Point>,
  part: number,
): Float64Array {
  return Float64Array.from(lineup.rows, (places) => {
    const people = places.filter((place) => isPerson(lineup, place));
    const heights = people.flatMap((person) => points.get(person)?.y ?? []);
    return heights.length > part * people.length ? median(heights) : Number.NaN;
  });
}

/** The row with most people who stood somewhere before. */
function mostKnown(lineup: Lineup, points: ReadonlyMap<number, Point> | undefined): number {
  let best = 0;
  let most = -1;
  lineup.rows.forEach((places, row) => {
    const known = places.reduce((sum, place) => sum + (points?.has(place) ? 1 : 0), 0);
    if (known <= most) return;
    most = known;
    best = row;
  });
  return best;
}

function heightsOf({ plan, row }: Lineup, { levels }: Routes, pins: readonly Pin[]): Float64Array {
  const y = new Float64Array(plan.places);
  for (let place = 0; place < plan.places; place++) y[place] = levels.y[row[place] ?? 0] ?? 0;
  for (const pin of pins) y[pin.person] = pin.y;
  return y;
}
