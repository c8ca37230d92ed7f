import type { Hop, Point } from '../arrangement.ts';

/** One straight piece of a union's lines. */
export interface Line {
  readonly union: number;
  readonly from: Point;
  readonly to: Point;
}

/** Lines that only touch do not cross, in px. */
const touch = 0.5;

/**
 * Every place where the level line of one union meets a falling line of
 * another: the level one is drawn with a bridge there.
 * @returns hops of each union, from left to right on each line.
 */
export function findHops(lines: readonly Line[], names: readonly string[]): Hop[][] {
  const hops: Hop[][] = names.map(() => []);
  const falling = lines.filter(({ from, to }) => Math.abs(from.y - to.y) > touch);
  falling.sort((a, b) => left(a) - left(b));
  // How far a falling line reaches to the right; twins' lines lean.
  const widest = falling.reduce((most, { from, to }) => Math.max(most, Math.abs(from.x - to.x)), 0);
  for (const line of lines) {
    if (Math.abs(line.from.y - line.to.y) > touch) continue;
    const lo = Math.min(line.from.x, line.to.x);
    const hi = Math.max(line.from.x, line.to.x);
    for (let i = firstFrom(falling, lo - widest); i < falling.length; i++) {
      const other = falling[i];
      if (!other || left(other) > hi) break;
      if (other.union === line.union) continue;
      const x = crossingX(other, line.from.y);
      if (x === undefined || x < lo + touch || x > hi - touch) continue;
      const own = hops[line.union] ?? [];
      // The lines of twins run together at first.
      if (own.some((hop) => hop.x === x && hop.y === line.from.y)) continue;
      own.push({ x, y: line.from.y, over: names[other.union] ?? '' });
    }
  }
  return hops;
}

const left = ({ from, to }: Line): number => Math.min(from.x, to.x);

/** Where a falling line is at a height, if it passes there. */
function crossingX({ from, to }: Line, y: number): number | undefined {
  const top = Math.min(from.y, to.y);
  const bottom = Math.max(from.y, to.y);
  if (y < top + touch || y > bottom - touch) return undefined;
  return from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
}

function firstFrom(lines: readonly Line[], x: number): number {
  let lo = 0;
  let hi = lines.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    const line = lines[mid];
    if (line && left(line) < x) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
