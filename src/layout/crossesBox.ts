import type { Point } from './arrangement.ts';

/** Whether a stretch of a line comes within a box, given by its edges in px (Liang & Barsky 1984). */
export function crossesBox(
  a: Point,
  b: Point,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
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
  return from < to;
}
