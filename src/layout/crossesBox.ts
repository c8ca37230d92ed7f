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
  let from = 0;
  let to = 1;
  const edges: readonly (readonly [run: number, room: number])[] = [
    [a.x - b.x, a.x - left],
    [b.x - a.x, right - a.x],
    [a.y - b.y, a.y - top],
    [b.y - a.y, bottom - a.y],
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
