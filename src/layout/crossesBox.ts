import type { Point } from './arrangement.ts';

/**
 * From where to where a stretch of a line lies within a box, given by its edges in px
 * (Liang & Barsky 1984).
 *
 * @returns shares of the stretch, 0 at `a` and 1 at `b`; undefined where it passes the box by.
 */
export function stretchInBox(
  a: Point,
  b: Point,
  left: number,
  top: number,
  right: number,
  bottom: number,
): readonly [from: number, to: number] | undefined {
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return undefined;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return undefined;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const one = (left - a.x) / dx;
    const other = (right - a.x) / dx;
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  if (dy !== 0) {
    const one = (top - a.y) / dy;
    const other = (bottom - a.y) / dy;
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? [from, to] : undefined;
}

/** Whether a stretch of a line comes within a box. */
export const crossesBox = (...line: Parameters<typeof stretchInBox>): boolean =>
  stretchInBox(...line) !== undefined;
