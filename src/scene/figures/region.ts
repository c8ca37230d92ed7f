import { type Box, boxAround, type Point } from '../scene.ts';

/** Side of a cell, px: fine enough to pass between two labels. */
const cell = 7;
/** Space between a member and the outline. */
const padding = 9;
/** How far ways between members may lead round them. */
const margin = 84;
/** Longest way between two parts, in cells: a longer one would be seen as a road, not a home. */
const longestWay = 110;

/** Squares of a plane, each free, blocked by somebody who does not belong, or part of the region. */
class Grid {
  readonly columns: number;
  readonly rows: number;
  readonly filled: Uint8Array;
  readonly blocked: Uint8Array;

  constructor(readonly area: Box) {
    this.columns = Math.ceil(area.width / cell) + 2;
    this.rows = Math.ceil(area.height / cell) + 2;
    this.filled = new Uint8Array(this.columns * this.rows);
    this.blocked = new Uint8Array(this.columns * this.rows);
  }

  /** Cells that a box touches. */
  *under({ x, y, width, height }: Box, grow: number): Generator<number> {
    const first = (value: number, origin: number) => Math.floor((value - origin) / cell) + 1;
    const left = Math.max(1, first(x - grow, this.area.x));
    const right = Math.min(this.columns - 2, first(x + width + grow, this.area.x));
    const top = Math.max(1, first(y - grow, this.area.y));
    const bottom = Math.min(this.rows - 2, first(y + height + grow, this.area.y));
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) yield row * this.columns + column;
  }

  isFree(at: number): boolean {
    const column = at % this.columns;
    const row = (at - column) / this.columns;
    const inside = column > 0 && row > 0 && column < this.columns - 1 && row < this.rows - 1;
    return inside && this.blocked[at] === 0;
  }

  /** A corner of the grid in the drawing. */
  corner(column: number, row: number): Point {
    return { x: this.area.x + (column - 1) * cell, y: this.area.y + (row - 1) * cell };
  }
}

const unreached = -1;

/** The region of a grid in its connected parts. */
interface Parts {
  /** The part that each cell is in, from 1; 0: in none. */
  readonly of: Int32Array;
  /** The cells of each part. */
  readonly cells: readonly (readonly number[])[];
}

/**
 * Cells of a way from one part of the region to any other, over free cells, with few turns;
 * undefined where there is none.
 * @param far unreached everywhere, and so again afterwards
 */
function wayToAnother(
  grid: Grid,
  parts: Parts,
  start: number,
  far: Int32Array,
): number[] | undefined {
  const steps = [1, -1, grid.columns, -grid.columns];
  const around = [
    ...steps,
    grid.columns + 1,
    grid.columns - 1,
    1 - grid.columns,
    -1 - grid.columns,
  ];
  const queue = [...(parts.cells[start - 1] ?? [])];
  for (const at of queue) far[at] = 0;
  const search = (): number[] | undefined => {
    // A list grows while it is walked: breadth first.
    for (const at of queue) {
      const part = parts.of[at] ?? 0;
      if (part !== 0 && part !== start) return wayBack(at, far, steps, parts.of);
      const here = far[at] ?? 0;
      if (here > longestWay) return undefined;
      for (const step of steps) {
        const next = at + step;
        if (far[next] !== unreached || !grid.isFree(next)) continue;
        // A way is three cells wide, so that it is seen as one.
        if (parts.of[next] === 0 && !around.every((aside) => grid.isFree(next + aside))) continue;
        far[next] = here + 1;
        queue.push(next);
      }
    }
    return undefined;
  };
  const way = search();
  for (const at of queue) far[at] = unreached;
  return way;
}

/** From where a way ended back to where it began, straight on as long as that leads nearer. */
function wayBack(
  end: number,
  far: Int32Array,
  steps: readonly number[],
  parts: Int32Array,
): number[] {
  const way: number[] = [];
  let at = end;
  let last = steps[0] ?? 1;
  for (let left = far[end] ?? 0; left > 0; left--) {
    const nearer = (step: number) => far[at + step] === left - 1;
    last = [last, ...steps].find(nearer) ?? last;
    at += last;
    if (parts[at] === 0) way.push(at);
  }
  return way;
}

/** The connected parts of the region, in the order of their first cells. */
function partsOf(grid: Grid): Parts {
  const of = new Int32Array(grid.filled.length);
  const cells: number[][] = [];
  for (let start = 0; start < of.length; start++) {
    if (grid.filled[start] === 0 || of[start] !== 0) continue;
    const part = [start];
    cells.push(part);
    of[start] = cells.length;
    // A list grows while it is walked.
    for (const at of part)
      for (const step of [1, -1, grid.columns, -grid.columns]) {
        const next = at + step;
        if (grid.filled[next] === 1 && of[next] === 0) {
          of[next] = cells.length;
          part.push(next);
        }
      }
    part.sort((a, b) => a - b);
  }
  return { of, cells };
}

function widen(grid: Grid, way: readonly number[]): void {
  for (const at of way)
    for (const row of [-grid.columns, 0, grid.columns])
      for (const column of [-1, 0, 1])
        if (grid.isFree(at + row + column)) grid.filled[at + row + column] = 1;
}

/** Fills the ways between parts until all are one or no way is left. @returns how many are left. */
function join(grid: Grid): number {
  const far = new Int32Array(grid.filled.length).fill(unreached);
  for (;;) {
    const parts = partsOf(grid);
    const count = parts.cells.length;
    if (count < 2) return count;
    let joined = false;
    for (let part = 1; part <= count && !joined; part++) {
      const way = wayToAnother(grid, parts, part, far);
      if (way) {
        widen(grid, way);
        joined = true;
      }
    }
    if (!joined) return count;
  }
}

type Corner = readonly [column: number, row: number];

/** Every edge between a filled and an empty cell, by its start, with the filled side on the right. */
function edgesOf({ columns, rows, filled }: Grid): Map<string, Corner[]> {
  const is = (column: number, row: number) => filled[row * columns + column] === 1;
  const edges = new Map<string, Corner[]>();
  const add = (from: Corner, to: Corner, wanted: boolean) => {
    if (!wanted) return;
    const key = from.join(' ');
    edges.set(key, [...(edges.get(key) ?? []), to]);
  };
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      if (!is(column, row)) continue;
      const [right, below] = [column + 1, row + 1];
      add([column, row], [right, row], !is(column, row - 1));
      add([right, row], [right, below], !is(right, row));
      add([right, below], [column, below], !is(column, below));
      add([column, below], [column, row], !is(column - 1, row));
    }
  return edges;
}

/** The boundary of the filled cells, each ring as its corner points. */
function rings(grid: Grid): Point[][] {
  const edges = edgesOf(grid);
  const found: Point[][] = [];
  for (let start = edges.keys().next(); !start.done; start = edges.keys().next()) {
    const ring: Corner[] = [];
    let key: string = start.value;
    for (let list = edges.get(key); list; list = edges.get(key)) {
      const to = list.pop();
      if (list.length === 0) edges.delete(key);
      if (!to) break;
      ring.push(to);
      key = to.join(' ');
    }
    found.push(straightened(ring).map(([column, row]) => grid.corner(column, row)));
  }
  return found;
}

/** A ring without the points that lie on straight stretches. */
const straightened = (ring: readonly Corner[]): readonly Corner[] =>
  ring.filter(([x, y], i) => {
    const [bx, by] = ring.at(i - 1) ?? [x, y];
    const [ax, ay] = ring[(i + 1) % ring.length] ?? [x, y];
    return !((bx === x && x === ax) || (by === y && y === ay));
  });

/** Fills the space between two boxes that lie beside or above each other with nobody between. */
function fillBetween(grid: Grid, boxes: readonly Box[]): void {
  const overlap = (a: number, long: number, b: number, other: number) =>
    Math.min(a + long, b + other) - Math.max(a, b) > 0;
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const near = overlap(a.y, a.height, b.y, b.height) || overlap(a.x, a.width, b.x, b.width);
      if (!near) continue;
      const cells = [...grid.under(boxAround([a, b]), padding)];
      if (cells.every((at) => grid.blocked[at] === 0)) for (const at of cells) grid.filled[at] = 1;
    }
}

/**
 * The outline round some boxes that keeps others out: boxes near each other are
 * joined by ways round those who do not belong.
 *
 * @param boxes all there are, those inside among them or not
 * @returns rings of corner points, and whether they make one outline.
 */
export function outlineRound(
  inside: readonly Box[],
  boxes: readonly Box[],
): { readonly rings: readonly (readonly Point[])[]; readonly whole: boolean } {
  const left = Math.min(...inside.map(({ x }) => x)) - margin;
  const top = Math.min(...inside.map(({ y }) => y)) - margin;
  const right = Math.max(...inside.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...inside.map(({ y, height }) => y + height)) + margin;
  const grid = new Grid({ x: left, y: top, width: right - left, height: bottom - top });
  const own = new Set(inside);
  for (const box of boxes) {
    const { x, y, width, height } = box;
    const isNear = x <= right && left <= x + width && y <= bottom && top <= y + height;
    if (isNear && !own.has(box)) for (const at of grid.under(box, 1)) grid.blocked[at] = 1;
  }
  for (const box of inside) {
    for (const at of grid.under(box, padding)) if (grid.blocked[at] === 0) grid.filled[at] = 1;
    for (const at of grid.under(box, 0)) grid.filled[at] = 1;
  }
  fillBetween(grid, inside);
  const parts = join(grid);
  return { rings: rings(grid), whole: parts === 1 };
}

/** Whether a point lies within rings (even-odd). */
export function isWithin(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [i, a] of ring.entries()) {
      const b = ring.at(i - 1) ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
        inside = !inside;
    }
  return inside;
}
