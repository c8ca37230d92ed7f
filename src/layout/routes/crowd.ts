import type { PersonId } from '#model';
import type { Arrangement, PersonSize, Point } from '../arrangement.ts';
import { stretchInBox } from '../crossesBox.ts';

/** A figure, symbol and label together. */
export interface Box {
  readonly id: string;
  /** Centre of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly symbolHeight: number;
}

const unmeasured: PersonSize = {
  symbol: { width: 56, height: 56 },
  label: { width: 0, height: 0 },
};

/** Everybody's figures, found by place. */
export class Crowd {
  private readonly byId = new Map<string, Box>();
  /** Boxes of a band of height, sorted from left to right. */
  private readonly bands: { top: number; bottom: number; widest: number; boxes: Box[] }[] = [];

  constructor(arrangement: Arrangement, people: ReadonlyMap<PersonId, PersonSize>) {
    const rows = new Map<number, Box[]>();
    for (const { id, of, x, y } of arrangement.people) {
      const box = boxOf(id, x, y, people.get(of ?? id) ?? unmeasured);
      this.byId.set(id, box);
      const row = rows.get(y);
      if (row) row.push(box);
      else rows.set(y, [box]);
    }
    for (const boxes of rows.values()) {
      boxes.sort((a, b) => a.left - b.left);
      this.bands.push({
        top: Math.min(...boxes.map((box) => box.top)),
        bottom: Math.max(...boxes.map((box) => box.bottom)),
        widest: Math.max(...boxes.map((box) => box.right - box.left)),
        boxes,
      });
    }
  }

  boxOf(id: string): Box | undefined {
    return this.byId.get(id);
  }

  /** Whether a way comes nearer than `clear` to anybody but two. */
  anyOn(points: readonly Point[], clear: number, a: Box, b: Box): boolean {
    for (let i = 1; i < points.length; i++) {
      const from = points[i - 1];
      const to = points[i];
      if (from && to && this.#each(from, to, clear, (box) => box !== a && box !== b)) return true;
    }
    return false;
  }

  /** The boxes that a straight line comes nearer to than `clear`. */
  on(from: Point, to: Point, clear: number): Box[] {
    const found: Box[] = [];
    this.#each(from, to, clear, (box) => {
      found.push(box);
      return false;
    });
    return found;
  }

  /** Tells of every box that a straight line comes nearer to than `clear`, until one was wanted; whether one was. */
  #each(from: Point, to: Point, clear: number, isWanted: (box: Box) => boolean): boolean {
    const left = Math.min(from.x, to.x) - clear;
    const right = Math.max(from.x, to.x) + clear;
    const top = Math.min(from.y, to.y) - clear;
    const bottom = Math.max(from.y, to.y) + clear;
    for (const band of this.bands) {
      if (band.bottom < top || band.top > bottom) continue;
      for (let i = firstFrom(band.boxes, left - band.widest); i < band.boxes.length; i++) {
        const box = band.boxes[i];
        if (!box || box.left > right) break;
        if (hits(from, to, box, clear) && isWanted(box)) return true;
      }
    }
    return false;
  }
}

function boxOf(id: string, x: number, y: number, { symbol, label }: PersonSize): Box {
  const half = Math.max(symbol.width, label.width) / 2;
  return {
    id,
    x,
    y,
    left: x - half,
    right: x + half,
    top: y - symbol.height / 2,
    bottom: y + symbol.height / 2 + label.height,
    symbolHeight: symbol.height,
  };
}

function firstFrom(boxes: readonly Box[], left: number): number {
  let lo = 0;
  let hi = boxes.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((boxes[mid]?.left ?? 0) < left) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** Whether a straight line passes through a box widened by `clear`. */
export const hits = (from: Point, to: Point, box: Box, clear: number): boolean =>
  inside(from, to, box, clear) !== undefined;

const inside = (from: Point, to: Point, { left, right, top, bottom }: Box, clear: number) =>
  stretchInBox(from, to, left - clear, top - clear, right + clear, bottom + clear);

/** Cuts off the two ends of a way where they lie in the figures that it joins. */
export function cutAt(points: readonly Point[], a: Box, b: Box, clear: number): Point[] {
  const head = cutHead(points, a, clear);
  return cutHead(head.reverse(), b, clear).reverse();
}

function cutHead(points: readonly Point[], box: Box, clear: number): Point[] {
  for (let i = points.length - 1; i > 0; i--) {
    const from = points[i - 1];
    const to = points[i];
    const stretch = from && to ? inside(from, to, box, clear) : undefined;
    if (!from || !to || !stretch) continue;
    const [, t] = stretch;
    if (t >= 1) return points.slice(i);
    return [
      { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t },
      ...points.slice(i),
    ];
  }
  return [...points];
}
