import type { Point } from '../arrangement.ts';
import { bend, type Curve, pointsAlong, rolling, rounded, slope, stretch } from './curves.ts';
import { type Block, free, routeAround, wider } from './routeAround.ts';
import { rowsOf } from './rowsOf.ts';

/** A home with all that belongs to it, or a stretch that nobody remembers. */
export interface RoadStop {
  readonly id: string;
  /** All that is drawn for it, round the middle of its doorstep. */
  readonly box: Block;
  /** Homes beside it, each round its own doorstep. */
  readonly beside: readonly { readonly id: string; readonly box: Block }[];
  /** The road is broken here. */
  readonly gap?: true;
}

export interface RoadOptions {
  readonly layout: 'road' | 'islands';
  /** Doorsteps that were put somewhere by hand. */
  readonly pins?: ReadonlyMap<string, Point>;
  /** Width to height of what it should fill; 1.6 where not given. */
  readonly aspect?: number;
  /** Half the width of the road, px. */
  readonly half?: number;
  /** As near to the shape as can be, though a home may stand in a row alone. */
  readonly compact?: boolean;
}

/** From one stop to the next. */
export interface Leg {
  /** Absent on the way to the first stop … */
  readonly from?: string;
  /** … and behind the last. */
  readonly to?: string;
  readonly curves: readonly Curve[];
  /** Along a stretch that nobody remembers. */
  readonly unknown: boolean;
}

/** Where everything of a road stands. */
export interface RoadLayout {
  /** The middle of each doorstep. */
  readonly places: ReadonlyMap<string, Point>;
  readonly legs: readonly Leg[];
  /** From the road to each home that stands beside another. */
  readonly footpaths: readonly { readonly id: string; readonly curve: Curve }[];
}

/** Between two stops of a row, between the road and the tops of the next row, from doorstep to road. */
const between = 84;
const rowRoom = 40;
const doorstep = 8;
/** How far the road comes in before the first home, and goes on behind the last. */
const lead = 28;
const tail = 92;
/** How far the road swings out where it turns back, at most, px. */
const bendOut = { usual: 170, compact: 104 } as const;
/** How far a home beside another stands above the road. */
const raised = 64;
const besideRoom = 30;

interface Cell {
  readonly stop: RoadStop;
  readonly box: Block;
}

/** A stop and the homes beside it as one box, round the doorstep of the stop. */
function cellOf(stop: RoadStop): Cell {
  let right = stop.box.x + stop.box.width;
  let top = stop.box.y;
  for (const { box } of stop.beside) {
    right += besideRoom + box.width;
    top = Math.min(top, box.y - raised);
  }
  const bottom = Math.max(0, stop.box.y + stop.box.height);
  return {
    stop,
    box: { x: stop.box.x, y: top, width: right - stop.box.x, height: bottom - top },
  };
}

/** The hill or hollow of a stop: one after the other, all alike, so that height says nothing. */
const waveOf = (index: number, rows: number): number =>
  (index % 2 === 0 ? 1 : -1) * (rows === 1 ? 50 : 34);

/** A stop in its row: where the road runs under it. */
interface Standing extends Cell {
  readonly x: number;
  readonly y: number;
}

/** Puts every stop into a row; the rows run forth and back. */
function standIn(
  cells: readonly Cell[],
  aspect: number,
  half: number,
  compact: boolean,
): Standing[][] {
  const { counts, width } = rowsOf(
    cells.map(({ box }) => box),
    { between, rowRoom: rowRoom + 2 * half + 60, aspect, compact },
  );
  const rows: Standing[][] = [];
  let top = 0;
  let at = 0;
  for (const [row, count] of counts.entries()) {
    const own = cells.slice(at, at + count);
    const waves = own.map((_, index) => waveOf(at + index, counts.length));
    at += count;
    const seen = row % 2 === 0 ? own : own.toReversed();
    const taken = seen.reduce((sum, { box }) => sum + box.width, 0);
    const last = row === counts.length - 1;
    const spare = (width - taken) / Math.max(1, count - 1);
    const room = count === 1 ? between : last ? Math.min(spare, between * 1.5) : spare;
    let x = row % 2 === 0 ? 0 : width - taken - room * (count - 1);
    if (count === 1 && !last) x = (width - taken) / 2;
    const xs = new Map<Cell, number>();
    for (const cell of seen) {
      xs.set(cell, x - cell.box.x);
      x += cell.box.width + room;
    }
    // The road runs so low that the highest card begins at the top of the row.
    const level = Math.max(
      ...own.map(({ box }, index) => top - box.y + half + doorstep - (waves[index] ?? 0)),
    );
    const standing = own.map((cell, index) => ({
      ...cell,
      x: xs.get(cell) ?? 0,
      y: level + (waves[index] ?? 0),
    }));
    rows.push(standing);
    top = Math.max(...standing.map(({ y }) => y)) + half + rowRoom;
  }
  return rows;
}

/** How far the road runs level to the side of a stop: past all of it where it goes up, less where it goes down. */
function levelTo(one: Standing, other: Standing | undefined, side: 1 | -1): number {
  const reach = side === 1 ? one.box.x + one.box.width : -one.box.x;
  const down = other !== undefined && other.y >= one.y;
  return one.x + side * (down ? Math.min(reach, 36) : reach + 12);
}

/** The road through the rows, stop by stop. */
function roadThrough(rows: readonly (readonly Standing[])[], half: number, widest: number): Leg[] {
  const all = rows.flat();
  const left = Math.min(...all.map(({ x, box }) => x + box.x));
  const right = Math.max(...all.map(({ x, box }) => x + box.x + box.width));
  const legs: Leg[] = [];
  let pending: Curve[] = [];
  let from: Standing | undefined;
  const arrive = (to: Standing | undefined, curves: readonly Curve[]) => {
    legs.push({
      ...(from ? { from: from.stop.id } : {}),
      ...(to ? { to: to.stop.id } : {}),
      curves: [...pending, ...curves],
      unknown: Boolean(from?.stop.gap || to?.stop.gap),
    });
    pending = [];
    from = to;
  };
  for (const [index, row] of rows.entries()) {
    const side = index % 2 === 0 ? 1 : -1;
    for (const [place, stop] of row.entries()) {
      const here = { x: stop.x, y: stop.y };
      const before = row[place - 1];
      if (before) {
        const a = { x: levelTo(before, stop, side), y: before.y };
        const b = { x: levelTo(stop, before, side === 1 ? -1 : 1), y: stop.y };
        arrive(stop, [...rolling(pointOf(before), a), slope(a, b), ...rolling(b, here)]);
        continue;
      }
      const entry = { x: levelTo(stop, undefined, side === 1 ? -1 : 1), y: stop.y };
      if (index === 0) arrive(stop, [stretch({ x: entry.x - lead, y: entry.y }, here)]);
      else arrive(stop, [stretch(entry, here)]);
    }
    const last = row.at(-1);
    const next = rows[index + 1]?.[0];
    if (!last) continue;
    const end = { x: levelTo(last, undefined, side), y: last.y };
    if (!next) {
      arrive(undefined, [stretch(pointOf(last), { x: end.x + side * tail, y: end.y })]);
      continue;
    }
    const edge = side === 1 ? right + 12 : left - 12;
    const out = { x: edge, y: last.y };
    const back = { x: edge, y: next.y };
    const reach = side * Math.max(half * 2.4, Math.min(widest, (next.y - last.y) * 0.42));
    pending = [
      ...rolling(pointOf(last), out),
      bend(out, back, reach),
      ...rolling(back, { x: levelTo(next, undefined, side), y: next.y }),
    ];
  }
  return legs;
}

const pointOf = ({ x, y }: Point): Point => ({ x, y });
const moved = (box: Block, { x, y }: Point): Block => ({ ...box, x: box.x + x, y: box.y + y });

/** Where homes beside a stop stand: behind it, a little above the road, one after the other. */
function besides({ stop }: Cell, at: Point): [string, Point][] {
  let edge = at.x + stop.box.x + stop.box.width;
  return stop.beside.map(({ id, box }) => {
    const x = edge + besideRoom - box.x;
    edge += besideRoom + box.width;
    return [id, { x, y: at.y - raised }];
  });
}

/**
 * Lays out a road of 1 to 40 homes, or islands that lie anywhere. Every home has a
 * stretch of a row to itself, and the road runs level under it or falls away, so that
 * nothing overlaps and nothing runs through a home. What was put by hand stays exactly
 * there; the way to it goes round the others. Pure: the same homes lie the same everywhere.
 */
export function layRoad(stops: readonly RoadStop[], options: RoadOptions): RoadLayout {
  const { layout, pins = new Map<string, Point>(), aspect = 1.6, half = 22 } = options;
  const compact = options.compact === true;
  if (stops.length === 0) return { places: new Map(), legs: [], footpaths: [] };
  const cells = stops.map(cellOf);
  const rows = standIn(cells, aspect, half, compact);
  const places = new Map<string, Point>();
  for (const standing of rows.flat()) {
    const own = { x: standing.x, y: standing.y - half - doorstep };
    const at = pins.get(standing.stop.id) ?? own;
    places.set(standing.stop.id, at);
    for (const [id, place] of besides(standing, at)) places.set(id, pins.get(id) ?? place);
  }
  const blocks = stops.flatMap(({ id, box, beside }) =>
    [{ id, box }, ...beside].map((each) => moved(each.box, places.get(each.id) ?? { x: 0, y: 0 })),
  );
  const legs =
    layout === 'islands'
      ? crossings(stops, places)
      : roadThrough(rows, half, compact ? bendOut.compact : bendOut.usual).map((leg) =>
          detour(leg, pins, places, blocks, half),
        );
  return { places, legs, footpaths: footpathsTo(stops, places) };
}

/** The way from or to a home that was moved by hand. */
function detour(
  leg: Leg,
  pins: ReadonlyMap<string, Point>,
  places: ReadonlyMap<string, Point>,
  blocks: readonly Block[],
  half: number,
): Leg {
  const byHand = [leg.from, leg.to].some((id) => id !== undefined && pins.has(id));
  if (!byHand) return leg;
  const under = (id: string | undefined): Point | undefined => {
    const at = id === undefined ? undefined : places.get(id);
    return at && { x: at.x, y: at.y + half + doorstep };
  };
  const start = under(leg.from);
  const end = under(leg.to);
  const from = start ?? (end && { x: end.x - 90, y: end.y });
  const to = end ?? (start && { x: start.x + 90, y: start.y });
  if (!from || !to) return leg;
  const near = blocks.map((block) => wider(block, half + doorstep - 1));
  // The road leaves and comes level where there is room, so that it does not turn at a doorstep.
  const level = (at: Point, towards: Point): Point[] => {
    const end = { x: at.x + Math.sign(towards.x - at.x || 1) * 64, y: at.y };
    return Math.abs(towards.x - at.x) > 128 && free(at, end, near) ? [end] : [];
  };
  const [leaving = from] = level(from, to);
  const [coming = to] = level(to, from);
  const way = routeAround(leaving, coming, near);
  const whole = [...(leaving === from ? [] : [from]), ...way, ...(coming === to ? [] : [to])];
  return { ...leg, curves: rounded(whole, 46) };
}

/** Ways over the water, from the edge of one home to the edge of the next. */
function crossings(stops: readonly RoadStop[], places: ReadonlyMap<string, Point>): Leg[] {
  const boxOf = ({ id, box, beside }: RoadStop) =>
    beside.reduce(
      (all, each) => around(all, moved(each.box, places.get(each.id) ?? { x: 0, y: 0 })),
      moved(box, places.get(id) ?? { x: 0, y: 0 }),
    );
  const boxes = stops.map(boxOf);
  return stops.slice(1).flatMap((to, index): Leg[] => {
    const from = stops[index];
    const a = boxes[index];
    const b = boxes[index + 1];
    if (!from || !a || !b) return [];
    const points = routeAround(
      edgeTowards(a, b),
      edgeTowards(b, a),
      boxes.map((box) => wider(box, 12)),
    );
    const curves = points.length === 2 ? bowed(points, boxes) : rounded(points, 40);
    return [{ from: from.id, to: to.id, curves, unknown: Boolean(from.gap || to.gap) }];
  });
}

/** A straight way drawn with a bow, on the side where nothing is in its way. */
function bowed([a, b]: readonly Point[], boxes: readonly Block[]): Curve[] {
  if (!a || !b) return [];
  for (const bow of [0.18, -0.18, 0.09, -0.09]) {
    const off = { x: -(b.y - a.y) * bow, y: (b.x - a.x) * bow };
    const handle = (t: number) => ({
      x: a.x + (b.x - a.x) * t + off.x,
      y: a.y + (b.y - a.y) * t + off.y,
    });
    const curve: Curve = [a, handle(0.3), handle(0.7), b];
    const points = pointsAlong([curve], 24);
    const hits = points.some(({ x, y }) =>
      boxes.some(
        (box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      ),
    );
    if (!hits) return [curve];
  }
  return [stretch(a, b)];
}

function around(a: Block, b: Block): Block {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The point just outside a box on the way to the middle of another. */
function edgeTowards(box: Block, other: Block): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const aim = { x: other.x + other.width / 2, y: other.y + other.height / 2 };
  const dx = aim.x - middle.x;
  const dy = aim.y - middle.y;
  const room = 14;
  const t = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + room) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + room) / Math.abs(dy),
  );
  return Number.isFinite(t) ? { x: middle.x + dx * t, y: middle.y + dy * t } : middle;
}

/** From the doorstep of a home to those beside it. */
function footpathsTo(stops: readonly RoadStop[], places: ReadonlyMap<string, Point>) {
  return stops.flatMap((stop) => {
    const main = places.get(stop.id);
    return stop.beside.flatMap(({ id }) => {
      const door = places.get(id);
      if (!main || !door) return [];
      // Behind all that belongs to the home, so that it runs over no name.
      const start = { x: main.x + stop.box.x + stop.box.width + 8, y: main.y + 3 };
      const end = { x: door.x, y: door.y + 4 };
      const curve: Curve = [
        start,
        { x: start.x + (end.x - start.x) * 0.55, y: start.y + 2 },
        { x: end.x, y: end.y + (start.y - end.y) * 0.75 },
        end,
      ];
      return [{ id, curve }];
    });
  });
}
