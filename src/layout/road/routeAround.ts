import type { Point } from '../arrangement.ts';
import { crossesBox } from '../crossesBox.ts';

/** An upright rectangle by its top left corner. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const step = 22;
/** What a turn costs, in steps: few long stretches look calmer than many short ones. */
const turnCost = 1.6;

/** Whether a straight stretch comes into a block. */
const enters = (a: Point, b: Point, { x, y, width, height }: Block): boolean =>
  crossesBox(a, b, x, y, x + width, y + height);

export const wider = ({ x, y, width, height }: Block, by: number): Block => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether a straight stretch comes into none of some blocks. */
export const free = (a: Point, b: Point, blocks: readonly Block[]): boolean =>
  blocks.every((block) => !enters(a, b, block));

/**
 * A way from one point to another past blocks: straight where nothing stands
 * between, else over a grid (A*, Hart, Nilsson & Raphael 1968) with the turns
 * that are not needed taken out. Points that lie in a block themselves do not
 * see that one. Where there is no way, it is straight.
 */
export function routeAround(from: Point, to: Point, blocks: readonly Block[]): Point[] {
  const around = blocks.filter((block) => !enters(from, from, block) && !enters(to, to, block));
  if (free(from, to, around)) return [from, to];
  const cells = search(from, to, around);
  if (!cells) return [from, to];
  const way = [from, ...cells, to];
  const kept: Point[] = [from];
  for (let i = 0; i < way.length - 1; ) {
    let next = way.length - 1;
    while (next > i + 1 && !free(way[i] ?? from, way[next] ?? to, around)) next--;
    kept.push(way[next] ?? to);
    i = next;
  }
  return kept;
}

interface Open {
  readonly key: number;
  readonly cost: number;
  readonly guess: number;
}

/** The squares of a grid over everything, those under blocks shut. */
class Grid {
  readonly columns: number;
  readonly rows: number;
  readonly shut: Uint8Array;
  readonly #left: number;
  readonly #top: number;

  constructor(from: Point, to: Point, blocks: readonly Block[]) {
    const xs = [from.x, to.x, ...blocks.flatMap(({ x, width }) => [x, x + width])];
    const ys = [from.y, to.y, ...blocks.flatMap(({ y, height }) => [y, y + height])];
    this.#left = Math.min(...xs) - 3 * step;
    this.#top = Math.min(...ys) - 3 * step;
    this.columns = Math.ceil((Math.max(...xs) + 3 * step - this.#left) / step) + 1;
    this.rows = Math.ceil((Math.max(...ys) + 3 * step - this.#top) / step) + 1;
    this.shut = new Uint8Array(this.columns * this.rows);
    for (let key = 0; key < this.shut.length; key++) {
      const point = this.at(key);
      if (blocks.some((block) => enters(point, point, block))) this.shut[key] = 1;
    }
  }

  at(key: number): Point {
    return {
      x: this.#left + (key % this.columns) * step,
      y: this.#top + Math.floor(key / this.columns) * step,
    };
  }

  keyOf({ x, y }: Point): number {
    const row = Math.round((y - this.#top) / step);
    return row * this.columns + Math.round((x - this.#left) / step);
  }

  /** Steps between two squares as the crow flies. */
  far(a: number, b: number): number {
    const down = Math.floor(a / this.columns) - Math.floor(b / this.columns);
    return Math.hypot((a % this.columns) - (b % this.columns), down);
  }

  /** The open squares around one, with how far they are. */
  around(key: number): { key: number; length: number }[] {
    const found: { key: number; length: number }[] = [];
    for (const [dx, dy] of ways) {
      const column = (key % this.columns) + dx;
      const row = Math.floor(key / this.columns) + dy;
      const inside = column >= 0 && row >= 0 && column < this.columns && row < this.rows;
      const next = row * this.columns + column;
      if (inside && !this.shut[next]) found.push({ key: next, length: Math.hypot(dx, dy) });
    }
    return found;
  }
}

const ways = [-1, 0, 1].flatMap((dx) =>
  [-1, 0, 1].flatMap((dy) => (dx || dy ? [[dx, dy] as const] : [])),
);

function search(from: Point, to: Point, blocks: readonly Block[]): Point[] | undefined {
  const grid = new Grid(from, to, blocks);
  const start = grid.keyOf(from);
  const goal = grid.keyOf(to);
  grid.shut[start] = 0;
  grid.shut[goal] = 0;
  const costs = new Float64Array(grid.shut.length).fill(Infinity);
  const came = new Int32Array(grid.shut.length).fill(-1);
  const open: Open[] = [{ key: start, cost: 0, guess: grid.far(start, goal) }];
  costs[start] = 0;
  while (open.length) {
    const { key, cost } = nearest(open);
    if (key === goal) return trail(goal, came).map((each) => grid.at(each));
    if (cost > (costs[key] ?? 0)) continue;
    const before = came[key] ?? -1;
    for (const next of grid.around(key)) {
      const turns = before >= 0 && key - before !== next.key - key;
      const total = cost + next.length + (turns ? turnCost : 0);
      if (total >= (costs[next.key] ?? Infinity)) continue;
      costs[next.key] = total;
      came[next.key] = key;
      open.push({ key: next.key, cost: total, guess: total + grid.far(next.key, goal) });
    }
  }
  return undefined;
}

/** Takes out the square that looks nearest to the goal. */
function nearest(open: Open[]): Open {
  let best = 0;
  for (let i = 1; i < open.length; i++)
    if ((open[i]?.guess ?? 0) < (open[best]?.guess ?? 0)) best = i;
  const [found] = open.splice(best, 1);
  if (!found) throw new Error('nothing is open');
  return found;
}

function trail(goal: number, came: Int32Array): number[] {
  const keys: number[] = [];
  for (let key = goal; key >= 0; key = came[key] ?? -1) keys.push(key);
  return keys.reverse();
}
