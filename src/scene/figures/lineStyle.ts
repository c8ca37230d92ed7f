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

const hopRadius = 6;

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
    for (const { x } of hopsOn(before, point, hops, reach)) {
      const sweep = way > 0 ? 1 : 0;
      d += `H${short(x - way * hopRadius)}A${hopRadius} ${hopRadius} 0 0 ${sweep} ${short(x + way * hopRadius)} ${short(point.y)}`;
    }
    d += `L${short(point.x)} ${short(point.y)}`;
  }
  return d;
}

/** The hops on one stretch that has room for them, in its direction. */
export function hopsOn(
  from: Point,
  to: Point,
  hops: readonly Point[],
  reach = 0.5,
): readonly Point[] {
  if (Math.abs(from.y - to.y) >= 0.01) return [];
  const way = Math.sign(to.x - from.x);
  return hops
    .filter(
      ({ x, y }) =>
        Math.abs(y - to.y) < reach &&
        (x - from.x) * way > hopRadius &&
        (to.x - x) * way > hopRadius,
    )
    .sort((a, b) => (a.x - b.x) * way);
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

/** Where to write on a line: the middle of its longest stretch. */
export function middleOfLongest(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let length = -1;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    const here = a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
    if (a && b && here > length) {
      length = here;
      best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return best;
}

export const longestStretch = (points: readonly Point[]): number =>
  points.reduce((most, b, i) => {
    const a = points[i - 1];
    return a ? Math.max(most, Math.hypot(b.x - a.x, b.y - a.y)) : most;
  }, 0);
