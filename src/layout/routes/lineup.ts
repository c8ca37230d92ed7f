import type { PersonSize } from '../arrangement.ts';
import type { Kin } from '../genogram/kin.ts';
import type { Plan } from '../genogram/plan.ts';
import type { Spacing } from '../genogram/positions/spacing.ts';

/** Everybody in their row, from left to right, before it is known how high the rows lie. */
export interface Lineup {
  readonly kin: Kin;
  readonly plan: Plan;
  readonly spacing: Spacing;
  /** Place → centre. */
  readonly x: Float64Array;
  readonly row: Int32Array;
  /** Row → its places from left to right. */
  readonly rows: readonly (readonly number[])[];
  /** Place → its rank in its row. */
  readonly at: Int32Array;
  readonly sizeOf: (person: number) => PersonSize;
}

/** Sorts all places into rows. */
export function lineUp(
  kin: Kin,
  plan: Plan,
  spacing: Spacing,
  placed: { readonly x: Float64Array; readonly row: Int32Array },
  sizeOf: (person: number) => PersonSize,
): Lineup {
  const { x, row } = placed;
  const rows: number[][] = [];
  for (let place = 0; place < plan.places; place++) {
    const r = row[place] ?? 0;
    while (rows.length <= r) rows.push([]);
    rows[r]?.push(place);
  }
  const at = new Int32Array(plan.places);
  for (const places of rows) {
    places.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
    places.forEach((place, i) => {
      at[place] = i;
    });
  }
  return { kin, plan, spacing, x, row, rows, at, sizeOf };
}

/** Whether a place is somebody's and no lane. */
export const isPerson = (lineup: Lineup, place: number): boolean => place < lineup.plan.people;

/** The items of one list. */
export function listed(lists: Plan['parents'], i: number): Int32Array {
  return lists.items.subarray(lists.start[i] ?? 0, lists.start[i + 1] ?? 0);
}
