import type { Point } from '../arrangement.ts';
import type { Line } from './hops.ts';

/** The box of a symbol, or of a label. */
export interface Figure {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far from a figure lines pass it, px: one after the other, so that two round the same one do not coincide. */
const distances = [7, 11, 15];
/** What a corner is worth, px of way; and running along another line, which would look like one. */
const corner = 40;
const together = 400;
/** Lines nearer to each other than this look like one, px. */
const near = 3;
/** Figures in the way of one line; past so many it stays as it is. */
const most = 14;

/** Whether a piece of a line runs through the inside of a figure. */
function meets(a: Point, b: Point, { left, right, top, bottom }: Figure): boolean {
  return (
    Math.max(a.x, b.x) > left + 0.5 &&
    Math.min(a.x, b.x) < right - 0.5 &&
    Math.max(a.y, b.y) > top + 0.5 &&
    Math.min(a.y, b.y) < bottom - 0.5
  );
}

/** In which direction a line leaves a figure at its start, and at its end; 1 px long. */
export interface Ends {
  readonly start?: Point;
  readonly end?: Point;
}
/** So far a line leads straight away from a figure, px. */
const straight = 8;

/** Figures are looked up by columns so wide, px. */
const column = 256;

/** Leads lines round figures. */
export class Guide {
  private led = 0;
  private readonly columns = new Map<number, Figure[]>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures) {
      for (let c = Math.floor(figure.left / column); c <= figure.right / column; c++) {
        const list = this.columns.get(c);
        if (list) list.push(figure);
        else this.columns.set(c, [figure]);
      }
    }
  }

  /**
   * A line of level and upright pieces that runs through nobody: the way as it
   * is, or the shortest one with few corners round those who stand in it. They
   * become known only as a way is found to run into them, as in `wayRound`.
   * @param others lines of other unions, along which it is not to run.
   */
  around(way: readonly Point[], ends: Ends, others: () => readonly Line[]): readonly Point[] {
    if (this.met(way).length === 0) return way;
    const first = this.led++;
    for (let i = 0; i < distances.length; i++) {
      const found = this.found(way, ends, others(), distances[(first + i) % distances.length] ?? 0);
      if (found) return found;
    }
    return way;
  }

  /** The figures that a way runs through. */
  private met(way: readonly Point[]): Figure[] {
    const met = new Set<Figure>();
    for (let i = 1; i < way.length; i++) {
      const [a, b] = [way[i - 1], way[i]];
      if (!a || !b) continue;
      const to = Math.max(a.x, b.x) / column;
      for (let c = Math.floor(Math.min(a.x, b.x) / column); c <= to; c++)
        for (const each of this.columns.get(c) ?? []) if (meets(a, b, each)) met.add(each);
    }
    return [...met];
  }

  private found(
    way: readonly Point[],
    ends: Ends,
    others: readonly Line[],
    clear: number,
  ): readonly Point[] | undefined {
    const [first] = way;
    const last = way.at(-1);
    if (!first || !last) return way;
    const start = away(first, ends.start);
    const end = away(last, ends.end);
    const inTheWay = new Set<Figure>();
    let found: readonly Point[] | undefined = way;
    while (found && inTheWay.size < most) {
      const met = this.met(found).filter((each) => !inTheWay.has(each));
      if (met.length === 0) return found;
      for (const figure of met) inTheWay.add(figure);
      const inner = new Grid(start, end, [...inTheWay], others, clear).shortest();
      found = inner && [first, ...inner, last];
    }
    return undefined;
  }
}

const away = (point: Point, direction: Point | undefined): Point =>
  direction ? { x: point.x + straight * direction.x, y: point.y + straight * direction.y } : point;

/** Level and upright lines along the sides of figures, and through both ends of a way. */
class Grid {
  private readonly xs: number[];
  private readonly ys: number[];
  /** By state: a point of the grid, twice: reached by a level piece, and by an upright one. */
  private readonly cost: Float64Array;
  private readonly before: Int32Array;
  private readonly others: readonly Line[];
  private readonly open = new Set<number>();

  constructor(
    private readonly start: Point,
    private readonly end: Point,
    private readonly figures: readonly Figure[],
    others: readonly Line[],
    clear: number,
  ) {
    const sorted = (all: number[]) => [...new Set(all)].sort((a, b) => a - b);
    const across = figures.flatMap(({ left, right }) => [left - clear, right + clear]);
    const down = figures.flatMap(({ top, bottom }) => [top - clear, bottom + clear]);
    this.xs = sorted([start.x, end.x, ...across]);
    this.ys = sorted([start.y, end.y, ...down]);
    const [left = 0, top = 0] = [this.xs[0], this.ys[0]];
    const [right = 0, bottom = 0] = [this.xs.at(-1), this.ys.at(-1)];
    const all = { left: left - near, right: right + near, top: top - near, bottom: bottom + near };
    this.others = others.filter(({ from, to }) => meets(from, to, all));
    const states = 2 * this.xs.length * this.ys.length;
    this.cost = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
    this.before = new Int32Array(states).fill(-1);
  }

  /** Dijkstra's way from one end to the other. */
  shortest(): Point[] | undefined {
    const goal = this.stateOf(this.xs.indexOf(this.end.x), this.ys.indexOf(this.end.y), 0);
    for (const upright of [0, 1]) {
      const { x, y } = this.start;
      const state = this.stateOf(this.xs.indexOf(x), this.ys.indexOf(y), upright);
      this.cost[state] = 0;
      this.open.add(state);
    }
    for (let state = this.nearest(); state >= 0; state = this.nearest()) {
      if (state >> 1 === goal >> 1) return this.wayTo(state);
      this.open.delete(state);
      for (const [across, down] of steps) this.reach(state, across, down);
    }
    return undefined;
  }

  private stateOf(column: number, row: number, upright: number): number {
    return 2 * (row * this.xs.length + column) + upright;
  }

  private pointAt(state: number): Point {
    const at = state >> 1;
    const row = Math.floor(at / this.xs.length);
    return { x: this.xs[at % this.xs.length] ?? 0, y: this.ys[row] ?? 0 };
  }

  private nearest(): number {
    let best = -1;
    for (const state of this.open)
      if (best < 0 || (this.cost[state] ?? 0) < (this.cost[best] ?? 0)) best = state;
    return best;
  }

  private reach(state: number, across: number, down: number): void {
    const column = ((state >> 1) % this.xs.length) + across;
    const row = Math.floor((state >> 1) / this.xs.length) + down;
    if (this.xs[column] === undefined || this.ys[row] === undefined) return;
    const next = this.stateOf(column, row, down === 0 ? 0 : 1);
    const here = this.pointAt(state);
    const there = this.pointAt(next);
    if (this.figures.some((figure) => meets(here, there, figure))) return;
    const length = Math.abs(there.x - here.x) + Math.abs(there.y - here.y);
    const turn = (state & 1) === (next & 1) ? 0 : corner;
    const along = this.others.some((line) => runsAlong(here, there, line)) ? together : 0;
    const sum = (this.cost[state] ?? 0) + length + turn + along;
    if (sum >= (this.cost[next] ?? 0) - 1e-9) return;
    this.cost[next] = sum;
    this.before[next] = state;
    this.open.add(next);
  }

  private wayTo(state: number): Point[] {
    const way: Point[] = [];
    for (let at = state; at >= 0; at = this.before[at] ?? -1) {
      const point = this.pointAt(at);
      const [last, previous] = [way.at(-1), way.at(-2)];
      const isLevel = last?.y === point.y && previous?.y === point.y;
      const isUpright = last?.x === point.x && previous?.x === point.x;
      if (isLevel || isUpright) way.pop();
      way.push(point);
    }
    return way.reverse();
  }
}

/** Whether a piece runs beside another for a while, so near that both look like one line. */
function runsAlong(a: Point, b: Point, { from, to }: Line): boolean {
  const axis = a.x === b.x ? 'x' : 'y';
  const run = axis === 'x' ? 'y' : 'x';
  if (Math.abs(from[axis] - a[axis]) > near || Math.abs(to[axis] - a[axis]) > near) return false;
  const begin = Math.max(Math.min(a[run], b[run]), Math.min(from[run], to[run]));
  return Math.min(Math.max(a[run], b[run]), Math.max(from[run], to[run])) - begin > near;
}

const steps = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
