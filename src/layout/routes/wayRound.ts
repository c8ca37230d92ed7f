import type { Point } from '../arrangement.ts';
import { type Box, type Crowd, hits } from './crowd.ts';

/** Corners are rounded with this radius, in px. */
const radius = 14;
/** After so many people in the way the rest may be crossed: it is a very long way. */
const most = 60;

/**
 * The shortest way between two people past all others: a search over the
 * corners of those who stand in the way (visibility graph, Lozano-Pérez &
 * Wesley 1979), who become known only as a way is found to run into them.
 */
export function wayRound(crowd: Crowd, a: Box, b: Box, clear: number): Point[] {
  const inTheWay: Box[] = [];
  let way: Point[] = [a, b];
  while (inTheWay.length < most) {
    const met = new Set<Box>();
    for (let i = 1; i < way.length; i++) {
      const from = way[i - 1];
      const to = way[i];
      if (!from || !to) continue;
      for (const box of crowd.on(from, to, clear - 1)) {
        if (box !== a && box !== b && !inTheWay.includes(box)) met.add(box);
      }
    }
    if (met.size === 0) break;
    inTheWay.push(...met);
    const next = shortest(a, b, inTheWay, clear);
    if (!next) break;
    way = next;
  }
  return rounded(way);
}

function shortest(a: Box, b: Box, boxes: readonly Box[], clear: number): Point[] | undefined {
  const points: Point[] = [
    { x: a.x, y: a.y },
    { x: b.x, y: b.y },
  ];
  for (const box of boxes) {
    for (const x of [box.left - clear, box.right + clear]) {
      for (const y of [box.top - clear, box.bottom + clear]) points.push({ x, y });
    }
  }
  const free = (from: Point, to: Point) => boxes.every((box) => !hits(from, to, box, clear - 0.5));
  const distance = new Array<number>(points.length).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(points.length).fill(-1);
  const done = new Set<number>();
  distance[0] = 0;
  for (;;) {
    let at = -1;
    for (let i = 0; i < points.length; i++) {
      if (!done.has(i) && (at < 0 || (distance[i] ?? 0) < (distance[at] ?? 0))) at = i;
    }
    const here = points[at];
    if (!here || distance[at] === Number.POSITIVE_INFINITY) return undefined;
    if (at === 1) break;
    done.add(at);
    points.forEach((point, i) => {
      if (done.has(i)) return;
      const length = (distance[at] ?? 0) + Math.hypot(point.x - here.x, point.y - here.y);
      if (length >= (distance[i] ?? 0) || !free(here, point)) return;
      distance[i] = length;
      before[i] = at;
    });
  }
  const way: Point[] = [];
  for (let i = 1; i >= 0; i = before[i] ?? -1) {
    const point = points[i];
    if (point) way.unshift(point);
  }
  return way;
}

/** The way with its corners rounded off. */
function rounded(way: readonly Point[]): Point[] {
  const points: Point[] = [];
  way.forEach((corner, i) => {
    const before = way[i - 1];
    const after = way[i + 1];
    if (!before || !after) {
      points.push(corner);
      return;
    }
    const start = towards(corner, before);
    const end = towards(corner, after);
    for (const t of [0, 0.25, 0.5, 0.75, 1]) {
      points.push({
        x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * corner.x + t ** 2 * end.x,
        y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * corner.y + t ** 2 * end.y,
      });
    }
  });
  return points;
}

function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}
