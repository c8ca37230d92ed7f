/** A line that runs down through a gap, or part of the way. */
export interface Column {
  /** Row under the gap. */
  readonly row: number;
  readonly x: number;
  /** Lines of one bar may stand in line. */
  readonly bar: number;
}

/** Where a column may move, and how. */
export interface Movable extends Column {
  readonly lo: number;
  readonly hi: number;
  readonly move: (x: number) => void;
}

/** Columns nearer than this look like one line, in px. */
const near = 5;

/** Lets drops that come down in line with a child of another union step aside, where there is room. */
export function stepAside(drops: readonly Movable[], stubs: readonly Column[]): void {
  const fixed = stubs.toSorted((a, b) => a.row - b.row || a.x - b.x);
  const moved: Movable[] = [];
  for (const drop of drops.toSorted((a, b) => a.row - b.row || a.x - b.x)) {
    const before = moved.at(-1);
    if (!clashes(fixed, drop, drop.x)) {
      moved.push(drop);
      continue;
    }
    for (const way of [1, -1, 2, -2]) {
      const x = drop.x + way * (near + 1);
      if (x < drop.lo || x > drop.hi || clashes(fixed, drop, x)) continue;
      if (before && before.row === drop.row && Math.abs(before.x - x) < near) continue;
      drop.move(x);
      moved.push({ ...drop, x });
      break;
    }
  }
}

/** Whether a child's line of another bar stands near a place. */
function clashes(sorted: readonly Column[], { row, bar }: Column, x: number): boolean {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    const at = sorted[mid];
    if (at && (at.row < row || (at.row === row && at.x <= x - near))) lo = mid + 1;
    else hi = mid;
  }
  for (let i = lo; i < sorted.length; i++) {
    const at = sorted[i];
    if (!at || at.row !== row || at.x >= x + near) return false;
    if (at.bar !== bar) return true;
  }
  return false;
}
