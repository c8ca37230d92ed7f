import type { Point } from '../arrangement.ts';

/** A cubic Bézier curve: its start, two handles, its end. */
export type Curve = readonly [Point, Point, Point, Point];

/** How deep a long stretch dips, px. */
const dip = 14;

/** A straight stretch. */
export const stretch = (a: Point, b: Point): Curve => [
  a,
  { x: a.x + (b.x - a.x) / 3, y: a.y + (b.y - a.y) / 3 },
  { x: b.x - (b.x - a.x) / 3, y: b.y - (b.y - a.y) / 3 },
  b,
];

/** From one height to another, level at both ends. It never goes beyond either. */
export function slope(a: Point, b: Point): Curve {
  const middle = (a.x + b.x) / 2;
  return [a, { x: middle, y: a.y }, { x: middle, y: b.y }, b];
}

/**
 * A level stretch, rolling a little downwards where it is long: never up, towards
 * what stands over it.
 */
export function rolling(a: Point, b: Point): Curve[] {
  const dips = Math.floor(Math.abs(b.x - a.x) / 210);
  if (dips === 0) return [stretch(a, b)];
  const at = (index: number): Point => ({
    x: a.x + ((b.x - a.x) * index) / (2 * dips),
    y: a.y + (index % 2) * dip,
  });
  return Array.from({ length: 2 * dips }, (_, index) => slope(at(index), at(index + 1)));
}

/** Round the end of a row and back, reaching `out` to the side (negative: left). */
export const bend = (a: Point, b: Point, out: number): Curve => [
  a,
  { x: a.x + out / 0.75, y: a.y },
  { x: b.x + out / 0.75, y: b.y },
  b,
];

/** The point of a curve at 0 to 1. */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** Curves as a line of points close to each other. */
export function pointsAlong(curves: readonly Curve[], each = 16): Point[] {
  const points = curves.flatMap((curve) =>
    Array.from({ length: each }, (_, index) => pointAt(curve, index / each)),
  );
  const last = curves.at(-1);
  return last ? [...points, last[3]] : points;
}

/**
 * Smooth curves along a line of points, its corners cut within `reach` px:
 *
 *     a ────╮  corner
 *           │
 *           b
 */
export function rounded(points: readonly Point[], reach: number): Curve[] {
  const curves: Curve[] = [];
  let from = points[0];
  for (let i = 1; i < points.length && from; i++) {
    const corner = points[i];
    const next = points[i + 1];
    if (!corner) break;
    if (!next) {
      curves.push(stretch(from, corner));
      break;
    }
    const start = points[i - 1] ?? from;
    const before = towards(corner, start, reach);
    const after = towards(corner, next, reach);
    curves.push(stretch(from, before), [
      before,
      between(before, corner),
      between(after, corner),
      after,
    ]);
    from = after;
  }
  return curves;
}

/** From a corner towards a point, no farther than half the way. */
function towards(corner: Point, to: Point, reach: number): Point {
  const length = Math.hypot(to.x - corner.x, to.y - corner.y);
  const t = length === 0 ? 0 : Math.min(0.5, reach / length);
  return { x: corner.x + (to.x - corner.x) * t, y: corner.y + (to.y - corner.y) * t };
}

/** Two thirds of the way: a cubic that is the quadratic through the corner. */
const between = (a: Point, corner: Point): Point => ({
  x: a.x + ((corner.x - a.x) * 2) / 3,
  y: a.y + ((corner.y - a.y) * 2) / 3,
});
