import type { Plan } from '../plan.ts';
import { flowRound, type Pin } from './pins.ts';
import type { Spacing } from './spacing.ts';
import { dropAt } from './springs.ts';

/** Lanes settle in two to four rounds; what has not by then would go on for ever. */
const rounds = 12;
/** A lane this near to its column keeps the column clear of symbols, in px. */
const near = 2;

/**
 * Lets lines that pass rows run straight down, and those who stand in the way
 * make room: every lane goes to the column of the person or couple it belongs
 * to, wherever in the row that is.
 * @returns x of every place.
 */
export function straighten(
  plan: Plan,
  spacing: Spacing,
  { x, row }: { readonly x: Float64Array; readonly row: Int32Array },
): Float64Array {
  const lanes = plan.lanes.filter(
    ({ place }) => (plan.chains[plan.chainOf[place] ?? 0]?.length ?? 0) === 1,
  );
  if (lanes.length === 0) return x;
  const anchors = anchorsOf(plan);
  let now = x;
  for (let round = 0; round < rounds; round++) {
    const wanted = lanes.map(({ place, of }) => columnOf(plan, spacing, anchors, now, place, of));
    if (lanes.every(({ place }, i) => Math.abs((wanted[i] ?? 0) - (now[place] ?? 0)) < near)) break;
    const pins = lanes.map(
      ({ place }, i): Pin => ({ person: place, x: wanted[i] ?? 0, y: 0, up: 0, down: 0 }),
    );
    const rows = rowsOf(row, now);
    const reach = new Set(lanes.map(({ place }, i) => i * rows.length + (row[place] ?? 0)));
    now = flowRound(plan, spacing, now, rows, pins, reach);
  }
  return now;
}

/** Lane → the bar that leads to it. */
function anchorsOf({ bars, children, people }: Plan): Map<number, number> {
  const found = new Map<number, number>();
  for (let bar = 0; bar < bars; bar++) {
    for (let i = children.start[bar] ?? 0; i < (children.start[bar + 1] ?? 0); i++) {
      const child = children.items[i] ?? 0;
      if (child >= people) found.set(child, bar);
    }
  }
  return found;
}

/** Where a lane's line would run straight: over the child, under the partner, or under the couple it comes from. */
function columnOf(
  plan: Plan,
  spacing: Spacing,
  barTo: ReadonlyMap<number, number>,
  x: Float64Array,
  lane: number,
  of: number,
): number {
  if (of >= 0) return x[of] ?? 0;
  let bar = barTo.get(lane);
  for (;;) {
    const parent = plan.parents.items[plan.parents.start[bar ?? 0] ?? 0] ?? 0;
    const above = parent >= plan.people ? barTo.get(parent) : undefined;
    if (bar === undefined) return x[lane] ?? 0;
    const chain = plan.chainOf[parent] ?? 0;
    const single = (plan.chains[chain]?.length ?? 0) === 1;
    if (above === undefined || !single) {
      const [first = 0] = plan.chains[chain] ?? [];
      return (x[first] ?? 0) + dropAt(plan, spacing, bar, chain);
    }
    bar = above;
  }
}

/** Row → its places from left to right. */
function rowsOf(row: Int32Array, x: Float64Array): number[][] {
  const rows: number[][] = [];
  for (let place = 0; place < row.length; place++) {
    const r = row[place] ?? 0;
    while (rows.length <= r) rows.push([]);
    rows[r]?.push(place);
  }
  for (const places of rows) places.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  return rows;
}
