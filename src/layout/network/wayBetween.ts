import type { Point } from '../arrangement.ts';
import { crossesBox } from '../crossesBox.ts';
import type { Edges } from './token.ts';

/** How far a line is bent aside, by turns to both sides, px. */
const bends = [0, 36, -36, 72, -72, 120, -120, 180, -180, 260, -260];
/** A bent line has so many stretches while a free one is looked for. */
const stretches = 12;
/** A bent line that is drawn has stretches no longer than this, px: none is seen as straight. */
const fine = 14;
const clear = 5;

/** Where a line from the middle of a box towards a point leaves it, with a little air. */
function leaving(box: Edges, from: Point, towards: Point, air = 6): Point {
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  const out = Math.min(
    dx > 0 ? (box.right + air - from.x) / dx : dx < 0 ? (box.left - air - from.x) / dx : Infinity,
    dy > 0 ? (box.bottom + air - from.y) / dy : dy < 0 ? (box.top - air - from.y) / dy : Infinity,
  );
  const t = Math.min(0.5, out);
  return { x: from.x + t * dx, y: from.y + t * dy };
}

/** Whether a stretch of a line comes near a box. */
const meets = (a: Point, b: Point, { left, top, right, bottom }: Edges): boolean =>
  crossesBox(a, b, left - clear, top - clear, right + clear, bottom + clear);

/** A curve from one point to another that swings aside in the middle. */
function curve(from: Point, to: Point, bend: number, count = stretches): Point[] {
  if (bend === 0) return [from, to];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (2 * bend * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (2 * bend * (to.x - from.x)) / length,
  };
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: p * from.x + q * control.x + r * to.x,
      y: p * from.y + q * control.y + r * to.y,
    };
  });
}

/** A line between two boxes that runs straight, or bent as little as it takes to pass the others by. */
export function wayBetween(
  one: { readonly at: Point; readonly box: Edges },
  other: { readonly at: Point; readonly box: Edges },
  others: readonly Edges[],
): readonly Point[] {
  const ends = [one.box, other.box];
  const blocking = others.filter((box) => !ends.includes(box));
  let straight: readonly Point[] = [];
  for (const bend of bends) {
    const length = Math.hypot(other.at.x - one.at.x, other.at.y - one.at.y) || 1;
    const aim = {
      x: (one.at.x + other.at.x) / 2 - (2 * bend * (other.at.y - one.at.y)) / length,
      y: (one.at.y + other.at.y) / 2 + (2 * bend * (other.at.x - one.at.x)) / length,
    };
    const from = leaving(one.box, one.at, bend ? aim : other.at);
    const to = leaving(other.box, other.at, bend ? aim : one.at);
    const way = curve(from, to, bend);
    if (bend === 0) straight = way;
    const free = way.every(
      (b, i) => i === 0 || !blocking.some((box) => meets(way[i - 1] ?? b, b, box)),
    );
    if (free) return curve(from, to, bend, Math.max(stretches, Math.ceil(lengthOf(way) / fine)));
  }
  const [a, b] = [straight[0], straight.at(-1)];
  const round = a && b && detour(a, b, blocking, mostCorners);
  return round ? softened(round) : straight;
}

/** A way that no bend finds turns at so many corners of what stands in it. */
const mostCorners = 3;
/** How far off the corner of a box a way turns, px. */
const offCorner = 16;

/** The shortest of the ways round the boxes in it, from corner to corner; undefined where there is none. */
function detour(
  a: Point,
  b: Point,
  blocking: readonly Edges[],
  corners: number,
): readonly Point[] | undefined {
  const hit = blocking.find((box) => meets(a, b, box));
  if (!hit) return [a, b];
  if (corners === 0) return undefined;
  let best: { readonly way: readonly Point[]; readonly length: number } | undefined;
  for (const x of [hit.left - offCorner, hit.right + offCorner])
    for (const y of [hit.top - offCorner, hit.bottom + offCorner]) {
      const corner = { x, y };
      if (blocking.some((box) => isInside(corner, box))) continue;
      const one = detour(a, corner, blocking, corners - 1);
      const other = one && detour(corner, b, blocking, corners - 1);
      if (!one || !other) continue;
      const way = [...one, ...other.slice(1)];
      const length = lengthOf(way);
      if (!best || length < best.length) best = { way, length };
    }
  return best?.way;
}

const isInside = ({ x, y }: Point, box: Edges) =>
  x > box.left - clear && x < box.right + clear && y > box.top - clear && y < box.bottom + clear;

const lengthOf = (way: readonly Point[]) =>
  way.reduce((sum, { x, y }, i) => {
    const before = way[i - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);

/** A way with its corners cut off by a little, twice (Chaikin 1974). */
function softened(way: readonly Point[]): readonly Point[] {
  let line = way;
  for (const cut of [14, 7]) {
    line = line.flatMap((point, i) => {
      const [before, after] = [line[i - 1], line[i + 1]];
      return before && after ? [towards(point, before, cut), towards(point, after, cut)] : [point];
    });
  }
  return line;
}

/** A point so far on the way to another, but no further than a third of it. */
function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const t = Math.min(by, length / 3) / length;
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}
