import type { LineDrawing } from '#model';
import { linePaint, type Paint } from '../palette.ts';
import { type PathMark, type Point, short } from '../scene.ts';

/** How one line runs: its pattern, its colour, and what stands on it. */
export interface LineStyle {
  readonly dash?: readonly number[];
  readonly paint: Paint;
  readonly width: number;
  readonly letter?: string;
}

/** Radius of a hop where there is room for it, and the least that is still seen as one. */
const hopRadius = 6;
const leastHop = 2.5;

interface SizedHop extends Point {
  readonly radius: number;
}

/**
 * A polyline that jumps over the lines it crosses: a half circle at each hop on a
 * level stretch. `reach` is how far from its line a hop may lie, for lines drawn beside theirs.
 */
export function hopped(points: readonly Point[], hops: readonly Point[], reach = 0.5): string {
  let d = '';
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before) {
      d += `M${short(point.x)} ${short(point.y)}`;
      continue;
    }
    const way = Math.sign(point.x - before.x);
    for (const { x, radius } of hopsOn(before, point, hops, reach)) {
      const sweep = way > 0 ? 1 : 0;
      const r = short(radius);
      d += `H${short(x - way * radius)}A${r} ${r} 0 0 ${sweep} ${short(x + way * radius)} ${short(point.y)}`;
    }
    d += `L${short(point.x)} ${short(point.y)}`;
  }
  return d;
}

/** The hops on one stretch, in its direction: smaller where its ends or other hops are near, none where there is no room. */
export function hopsOn(
  from: Point,
  to: Point,
  hops: readonly Point[],
  reach = 0.5,
): readonly SizedHop[] {
  if (Math.abs(from.y - to.y) >= 0.01) return [];
  const way = Math.sign(to.x - from.x);
  const inside = hops
    .filter(
      ({ x, y }) => Math.abs(y - to.y) < reach && (x - from.x) * way > 0 && (to.x - x) * way > 0,
    )
    .sort((a, b) => (a.x - b.x) * way);
  return inside.flatMap((hop, i) => {
    const room = (other: Point | undefined, end: Point) =>
      other ? Math.abs(other.x - hop.x) / 2 : Math.abs(end.x - hop.x) - 0.5;
    const radius = Math.min(hopRadius, room(inside[i - 1], from), room(inside[i + 1], to));
    return radius < leastHop ? [] : [{ ...hop, radius }];
  });
}

export const stroke = (d: string, { dash, paint, width }: LineStyle): PathMark => ({
  kind: 'path',
  d,
  stroke: paint,
  width,
  // Drop, bar and stubs are lines of their own: square ends close the corners where they meet.
  ...(dash ? { dash } : { cap: 'square' as const }),
});

/** The style of a family's line: the first strand of its kind, and its letter. */
export function styleOf(line: LineDrawing): LineStyle {
  const [strand] = line.strands;
  const letter = line.letter ?? (line.ornament === 'question' ? '?' : undefined);
  return {
    paint: linePaint[line.colour],
    width: strand?.width ?? 2,
    ...(strand?.dash ? { dash: strand.dash } : {}),
    ...(letter ? { letter } : {}),
  };
}

export const plainStyle: LineStyle = { paint: 'ink', width: 2 };

/** Lines that are no longer held to be so, and those that nobody is sure of. */
export const ruledOut: LineStyle = { dash: [1.5, 5], paint: 'ink3', width: 1.8 };
export const unsure: LineStyle = { dash: [8, 5], paint: 'ink3', width: 1.8, letter: '?' };
export const contested: LineStyle = { dash: [14, 4], paint: 'lineAmber', width: 2, letter: '!' };

export const sameStyle = (a: LineStyle, b: LineStyle): boolean =>
  a.paint === b.paint && a.dash?.join() === b.dash?.join() && a.width === b.width;

/** The longest stretch of a line, from a to b; of no length where the line has no two points. */
export function longestOf(points: readonly Point[]): { a: Point; b: Point; length: number } {
  const [start = { x: 0, y: 0 }] = points;
  let longest = { a: start, b: start, length: 0 };
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    const length = a ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
    if (a && length > longest.length) longest = { a, b, length };
  }
  return longest;
}
