import type { MarkState } from '#model';
import { type PathMark, type Point, polyline } from '../../scene.ts';

/** A half plane: the points for which `x * nx + y * ny <= most`. */
interface HalfPlane {
  readonly nx: number;
  readonly ny: number;
  readonly most: number;
}

const left: HalfPlane = { nx: 1, ny: 0, most: 0 };
const right: HalfPlane = { nx: -1, ny: 0, most: 0 };
const top: HalfPlane = { nx: 0, ny: 1, most: 0 };
const bottom: HalfPlane = { nx: 0, ny: -1, most: 0 };

/** Parts of a symbol that can be filled: halves (McGoldrick) and quadrants (GenoPro). */
const parts = {
  all: [],
  left: [left],
  bottom: [bottom],
  topLeft: [top, left],
  topRight: [top, right],
  lowerLeft: [bottom, left],
  lowerRight: [bottom, right],
} as const satisfies Readonly<Record<string, readonly HalfPlane[]>>;
export type Part = keyof typeof parts;

/** The part of a convex polygon that lies in a half plane (Sutherland & Hodgman 1974, one edge). */
function within(polygon: readonly Point[], { nx, ny, most }: HalfPlane): Point[] {
  const depth = ({ x, y }: Point) => x * nx + y * ny - most;
  return polygon.flatMap((point, i) => {
    const before = polygon.at(i - 1) ?? point;
    const [a, b] = [depth(before), depth(point)];
    const t = a / (a - b || 1);
    const cut = { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
    if (a <= 0 && b <= 0) return [point];
    if (a <= 0) return [cut];
    return b <= 0 ? [cut, point] : [];
  });
}

/** Parallel lines across a convex polygon, `gap` px apart, leaning like the direction given. */
function hatch(polygon: readonly Point[], along: Point, gap: number): string {
  const across = { x: -along.y, y: along.x };
  const reach = polygon.map(({ x, y }) => x * across.x + y * across.y);
  let d = '';
  const first = Math.ceil((Math.min(...reach) + 1) / gap) * gap;
  for (let at = first; at < Math.max(...reach) - 1; at += gap) {
    const cuts = polygon.flatMap((point, i) => {
      const before = polygon.at(i - 1) ?? point;
      const a = before.x * across.x + before.y * across.y - at;
      const b = point.x * across.x + point.y * across.y - at;
      if (a * b >= 0) return [];
      const t = a / (a - b);
      return [{ x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t }];
    });
    if (cuts.length === 2) d += polyline(cuts);
  }
  return d;
}

const diagonal: Point = { x: Math.SQRT1_2, y: -Math.SQRT1_2 };
const level: Point = { x: 1, y: 0 };

/**
 * A filled part of a symbol: solid while a condition is active, diagonal hatch
 * where it is suspected, level hatch in recovery (McGoldrick, Gerson & Petry 2020).
 */
export function fillMarks(
  polygon: readonly Point[],
  part: Part,
  state: MarkState | undefined,
): PathMark[] {
  let area: readonly Point[] = polygon;
  for (const plane of parts[part]) area = within(area, plane);
  const d = `${polyline(area)}Z`;
  if (state === undefined || state === 'active') return [{ kind: 'path', d, fill: 'ink' }];
  const lines = hatch(area, state === 'suspected' ? diagonal : level, 5.5);
  return [
    { kind: 'path', d, stroke: 'ink', width: 1.4 },
    { kind: 'path', d: lines, stroke: 'ink', width: 1.4 },
  ];
}
