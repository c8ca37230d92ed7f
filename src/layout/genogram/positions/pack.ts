import type { Plan } from '../plan.ts';
import { room, type Spacing } from './spacing.ts';

/** Between two families that have nothing to do with each other, in px. */
const betweenFamilies = 72;

/** People who belong together, row by row from left to right. */
export interface Component {
  readonly rows: readonly (readonly number[])[];
}

/** Where every place ended up. */
export interface Packed {
  readonly x: Float64Array;
  readonly row: Int32Array;
}

/**
 * Puts components side by side: the main family first, small ones beside it,
 * below each other as far as its rows reach, and people without ties in a grid.
 * @param x of the first place of each chain, each component from its own zero.
 * @param main the component that comes first.
 */
export function pack(
  plan: Plan,
  spacing: Spacing,
  components: readonly Component[],
  lone: readonly number[],
  chainX: Float64Array,
  main: number,
): Packed {
  const x = new Float64Array(plan.places);
  const row = Int32Array.from(plan.row);
  const boxes = components.map((component) => extent(plan, spacing, component, chainX));
  const first = components[main];
  const rows = Math.max(first?.rows.length ?? 0, 1);
  let left = 0;
  const put = (at: number, toX: number, toRow: number) => {
    const dx = toX - (boxes[at]?.left ?? 0);
    for (const chains of components[at]?.rows ?? []) {
      for (const chain of chains) {
        for (const place of plan.chains[chain] ?? []) {
          x[place] = (chainX[chain] ?? 0) + (spacing.inChain[place] ?? 0) + dx;
          row[place] = (plan.row[place] ?? 0) + toRow;
        }
      }
    }
  };
  if (first) {
    put(main, 0, 0);
    left = (boxes[main]?.width ?? 0) + betweenFamilies;
  }
  let used = 0;
  let wide = 0;
  components.forEach((component, at) => {
    if (at === main) return;
    const width = boxes[at]?.width ?? 0;
    if (used > 0 && used + component.rows.length > rows) {
      left += wide + betweenFamilies;
      used = 0;
      wide = 0;
    }
    put(at, left, used);
    used += component.rows.length;
    wide = Math.max(wide, width);
  });
  if (used > 0) left += wide + betweenFamilies;
  grid(spacing, lone, Math.max(rows, gridRows(lone.length)), left, x, row);
  return { x, row };
}

function extent(
  plan: Plan,
  spacing: Spacing,
  { rows }: Component,
  chainX: Float64Array,
): { left: number; width: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const chains of rows) {
    const first = chains[0];
    const last = chains.at(-1);
    if (first === undefined || last === undefined) continue;
    const a = plan.chains[first]?.[0] ?? 0;
    const b = plan.chains[last]?.at(-1) ?? 0;
    left = Math.min(left, (chainX[first] ?? 0) - (spacing.half[a] ?? 0));
    right = Math.max(
      right,
      (chainX[last] ?? 0) + (spacing.inChain[b] ?? 0) + (spacing.half[b] ?? 0),
    );
  }
  return { left, width: right - left };
}

/** A grid of its own is about twice as wide as high. */
function gridRows(people: number): number {
  return Math.min(3, Math.ceil(Math.sqrt(people / 2)));
}

/** People without ties, column by column, in stored order. */
function grid(
  spacing: Spacing,
  lone: readonly number[],
  rows: number,
  left: number,
  x: Float64Array,
  row: Int32Array,
): void {
  let at = left;
  for (let from = 0; from < lone.length; from += rows) {
    const column = lone.slice(from, from + rows);
    const half = column.reduce((most, place) => Math.max(most, spacing.half[place] ?? 0), 0);
    column.forEach((place, i) => {
      x[place] = at + half;
      row[place] = i;
    });
    at += 2 * half + room.labels;
  }
}
