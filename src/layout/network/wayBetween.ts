import type { Point } from '../arrangement.ts';
import type { Edges } from './token.ts';

/** How far a line is bent aside, by turns to both sides, px. */
const bends = [0, 36, -36, 72, -72, 120, -120, 180, -180, 260, -260];
/** A bent line has so many stretches. */
const stretches = 12;
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

/** Whether a stretch of a line comes near a box (Liang & Barsky 1984). */
function meets(a: Point, b: Point, box: Edges): boolean {
  if (Math.max(a.x, b.x) < box.left - clear || Math.min(a.x, b.x) > box.right + clear) return false;
  if (Math.max(a.y, b.y) < box.top - clear || Math.min(a.y, b.y) > box.bottom + clear) return false;
  let from = 0;
  let to = 1;
  const edges: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - box.left + clear],
    [b.x - a.x, box.right + clear - a.x],
    [a.y - b.y, a.y - box.top + clear],
    [b.y - a.y, box.bottom + clear - a.y],
  ];
  for (const [run, room] of edges) {
    if (run === 0) {
      if (room < 0) return false;
      continue;
    }
    const t = room / run;
    if (run < 0) from = Math.max(from, t);
    else to = Math.min(to, t);
  }
  return from < to;
}

/** A curve from one point to another that swings aside in the middle. */
function curve(from: Point, to: Point, bend: number): Point[] {
  if (bend === 0) return [from, to];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (2 * bend * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (2 * bend * (to.x - from.x)) / length,
  };
  return Array.from({ length: stretches + 1 }, (_, i) => {
    const t = i / stretches;
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
    if (free) return way;
  }
  return straight;
}
