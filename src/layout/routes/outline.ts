import type { PersonId } from '#model';
import type { Arrangement, PersonSize, Point } from '../arrangement.ts';

/** From a figure to the outline round it, where nobody else is near, px. */
const air = 12;
/** An outline keeps this far from figures that it does not hold, px. */
const clear = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Outlines round the people of a household, which never hold anybody else:
 * members side by side share one, and it goes on to the next row where some
 * stand below others with nobody between. Members who stand apart have an
 * outline of their own each.
 * @param sizes how large everybody is drawn.
 * @returns closed polygons with level and upright sides, without the first point
 *   again at the end; one inside another is a hole (fill rule even-odd).
 */
export function outlineOf(
  arrangement: Arrangement,
  sizes: ReadonlyMap<PersonId, PersonSize> | PersonSize,
  members: ReadonlySet<string>,
): Point[][] {
  const boxes = arrangement.people.map(({ id, of, x, y }) => {
    const { symbol, label } = 'get' in sizes ? (sizes.get(of ?? (id as PersonId)) ?? none) : sizes;
    const half = Math.max(symbol.width, label.width) / 2;
    return {
      isMember: members.has(of ?? id),
      y,
      left: x - half,
      right: x + half,
      top: y - symbol.height / 2,
      bottom: y + symbol.height / 2 + label.height,
    };
  });
  const others = boxes.filter(({ isMember }) => !isMember);
  const own = boxes.filter(({ isMember }) => isMember).map((box) => widened(box, others));
  const parts = inRuns(own, others);
  const runs = parts.length;
  for (let i = 0; i < runs; i++) {
    for (let j = 0; j < runs; j++) {
      const [above, below] = [parts[i], parts[j]];
      const down = above && below && passage(above, below);
      if (down && !others.some((other) => meets(down, other, clear))) parts.push(down);
    }
  }
  return traced(parts);
}

/** Members side by side in one box, as long as nobody stands between. */
function inRuns(boxes: readonly Box[], others: readonly Box[]): Box[] {
  const runs: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    const at = runs.findIndex((run) => {
      if (run.top >= box.bottom || box.top >= run.bottom) return false;
      return !others.some((other) => meets(around(run, box), other, 0));
    });
    const run = runs[at];
    if (run) runs[at] = around(run, box);
    else runs.push(box);
  }
  return runs;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

const none: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 0, height: 0 } };

const meets = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

/** A box with air round it, as far as others leave any: half of what is between. */
function widened(box: Box, others: readonly Box[]): Box {
  let gap = air;
  while (gap > 0) {
    const wide = grown(box, gap);
    if (!others.some((other) => meets(wide, other, Math.min(clear, gap / 2)))) return wide;
    gap -= 2;
  }
  return box;
}

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  right: box.right + by,
  top: box.top - by,
  bottom: box.bottom + by,
});

/** The space down from some members to others below, if they stand over each other. */
function passage(above: Box, below: Box): Box | undefined {
  const left = Math.max(above.left, below.left);
  const right = Math.min(above.right, below.right);
  if (right - left < air || below.top <= above.bottom) return undefined;
  return { left, right, top: above.bottom, bottom: below.top };
}

/** The outer edges of overlapping and touching boxes, as closed polygons. */
function traced(boxes: readonly Box[]): Point[][] {
  const xs = marks(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = marks(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const filled = (column: number, row: number): boolean => {
    const x = ((xs[column] ?? Number.NaN) + (xs[column + 1] ?? Number.NaN)) / 2;
    const y = ((ys[row] ?? Number.NaN) + (ys[row + 1] ?? Number.NaN)) / 2;
    return boxes.some((box) => box.left < x && x < box.right && box.top < y && y < box.bottom);
  };
  // Edges run clockwise round what is filled, from grid point to grid point.
  const next = new Map<string, string[]>();
  const edge = (x0: number, y0: number, x1: number, y1: number): void => {
    const from = `${x0} ${y0}`;
    next.set(from, [...(next.get(from) ?? []), `${x1} ${y1}`]);
  };
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (!filled(column, row)) continue;
      if (!filled(column, row - 1)) edge(column, row, column + 1, row);
      if (!filled(column + 1, row)) edge(column + 1, row, column + 1, row + 1);
      if (!filled(column, row + 1)) edge(column + 1, row + 1, column, row + 1);
      if (!filled(column - 1, row)) edge(column, row + 1, column, row);
    }
  }
  const polygons: Point[][] = [];
  for (const start of next.keys()) {
    const loop: Point[] = [];
    let at = start;
    for (let to = next.get(at)?.pop(); to !== undefined; to = next.get(at)?.pop()) {
      const [column = 0, row = 0] = at.split(' ').map(Number);
      loop.push({ x: xs[column] ?? 0, y: ys[row] ?? 0 });
      at = to;
    }
    if (loop.length > 0) polygons.push(corners(loop));
  }
  return polygons;
}

const marks = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Without points on a straight side. */
const corners = (loop: readonly Point[]): Point[] =>
  loop.filter((point, i) => {
    const before = loop.at(i - 1);
    const after = loop[(i + 1) % loop.length];
    if (!before || !after) return true;
    return !(
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y)
    );
  });
