import type { PartnerLine, Point, Stub, UnionRoute } from '../arrangement.ts';
import type { Drops } from './drops.ts';
import { type Ends, type Figure, Guide } from './guide.ts';
import { findHops, type Line } from './hops.ts';
import { type Levels, levels } from './levels.ts';
import { isPerson, type Lineup, listed } from './lineup.ts';
import type { Pair, Pairs } from './pairs.ts';
import { gapOf, type StubLine, stubsOf, type Tracks } from './tracks.ts';

/** Everything settled about the lines but the lines themselves. */
export interface Routing {
  readonly lineup: Lineup;
  readonly pairs: Pairs;
  readonly drops: Drops;
  readonly tracks: Tracks;
  readonly levels: Levels;
  /** Place → centre of the symbol: that of the row, unless it is pinned elsewhere. */
  readonly y: Float64Array;
  readonly idOf: (person: number) => string;
}

/** Draws the lines of all unions. `names` are the unions' ids. */
export function drawLines(routing: Routing, names: readonly string[]): UnionRoute[] {
  const { lineup } = routing;
  const barsOf: number[][] = names.map(() => []);
  for (let bar = 0; bar < lineup.plan.bars; bar++) barsOf[lineup.plan.unionOf[bar] ?? 0]?.push(bar);
  const drawn = names.map((_, union) => drawUnion(routing, union, barsOf[union] ?? []));
  const lines = drawn.map(linesOf);
  const figures = figuresIfPinned(routing);
  const guide = new Guide(figures);
  drawn.forEach((union, i) => {
    if (figures.length === 0) return;
    leadRound(union, guide, () => lines.toSpliced(i, 1).flat());
    lines[i] = linesOf(union, i);
  });
  const hops = findHops(lines.flat(), names);
  return names.map((id, union) => ({
    id,
    partners: Array.from(listed(lineup.kin.partners, union), routing.idOf),
    children: Array.from(listed(lineup.kin.children, union), routing.idOf),
    ...(drawn[union] ?? { partnerLines: [], stubs: [] }),
    hops: hops[union] ?? [],
  }));
}

interface DrawnUnion {
  partnerLines: PartnerLine[];
  drop?: Point[];
  bar?: [Point, Point];
  stubs: Stub[];
}

/** Nearer to their row than this, lines have room as it is, px. */
const nearRow = 12;

/** Everybody's symbol and label, if somebody is pinned out of their row: else no line meets any. */
function figuresIfPinned({ lineup, levels: { y: rows }, y }: Routing): Figure[] {
  const { plan, row, x, sizeOf } = lineup;
  let isOut = false;
  for (let person = 0; person < plan.people && !isOut; person++)
    isOut = Math.abs((y[person] ?? 0) - (rows[row[person] ?? 0] ?? 0)) > nearRow;
  if (!isOut) return [];
  return Array.from({ length: plan.people }).flatMap((_, person) => {
    const { symbol, label } = sizeOf(person);
    const at = x[person] ?? 0;
    const top = (y[person] ?? 0) - symbol.height / 2;
    const foot = top + symbol.height;
    const box = (width: number, from: number, to: number): Figure => ({
      left: at - width / 2,
      right: at + width / 2,
      top: from,
      bottom: to,
    });
    return [box(symbol.width, top, foot), box(label.width, foot, foot + label.height)];
  });
}

/** How lines leave figures: drops under a lone parent, stubs over a child, partner lines at the sides. */
const downwards = { start: { x: 0, y: 1 } };
const upwards = { end: { x: 0, y: -1 } };

function sideways(points: readonly Point[]): Ends {
  // A line down to a lower row leaves under a label.
  const below = { x: 0, y: 1 };
  return {
    start: points[0]?.y === points[1]?.y ? { x: 1, y: 0 } : below,
    end: points.at(-1)?.y === points.at(-2)?.y ? { x: -1, y: 0 } : below,
  };
}

/** Leads the lines of a union round the figures that they meet; the drop begins where the partner line runs by then. */
function leadRound(drawn: DrawnUnion, guide: Guide, others: () => readonly Line[]): void {
  const { drop } = drawn;
  const [start] = drop ?? [];
  const own = drawn.partnerLines.findIndex(({ points }) => start && isOn(points, start));
  drawn.partnerLines = drawn.partnerLines.map((line) => {
    const points = guide.around(line.points, sideways(line.points), others);
    return points === line.points ? line : { ...line, points: cleaned(points) };
  });
  if (drop && start) {
    const along = drawn.partnerLines[own]?.points;
    const from = along && !isOn(along, start) ? nearestOn(along, start) : start;
    const end = drop.at(-1) ?? start;
    const way = from === start ? drop : [from, { x: from.x, y: end.y }, end];
    drawn.drop = cleaned(guide.around(way, along ? {} : downwards, others));
  }
  drawn.stubs = drawn.stubs.map((stub) => {
    const points = guide.around(stub.points, upwards, others);
    return points === stub.points ? stub : { ...stub, points: cleaned(points) };
  });
}

const isOn = (way: readonly Point[], point: Point): boolean => {
  const { x, y } = nearestOn(way, point);
  return Math.abs(x - point.x) < 0.01 && Math.abs(y - point.y) < 0.01;
};

/** The point of a way of level and upright pieces that is nearest to another. */
function nearestOn(way: readonly Point[], { x, y }: Point): Point {
  let best = way[0] ?? { x, y };
  const far = (point: Point) => Math.abs(point.x - x) + Math.abs(point.y - y);
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1] ?? best, way[i] ?? best];
    const within = (value: number, one: number, other: number) =>
      Math.min(Math.max(value, Math.min(one, other)), Math.max(one, other));
    const point = { x: within(x, a.x, b.x), y: within(y, a.y, b.y) };
    if (far(point) < far(best)) best = point;
  }
  return best;
}

function drawUnion(routing: Routing, union: number, bars: readonly number[]): DrawnUnion {
  const { lineup, pairs } = routing;
  const { plan } = lineup;
  const drawn: DrawnUnion = { partnerLines: [], stubs: [] };
  for (const pair of pairs.ofUnion.get(union) ?? []) {
    if (pair.union === union) drawn.partnerLines.push(drawPair(routing, pair, bars));
  }
  const main = bars.find((bar) => !plan.passing[bar]);
  if (main === undefined) return drawn;
  const y = barY(routing, main);
  const xs = stubsOf(lineup, routing.drops, main);
  const dropX = routing.drops.x[main] ?? Number.NaN;
  if (!Number.isNaN(dropX)) drawn.drop = cleaned([...dropHead(routing, main), { x: dropX, y }]);
  const lo = routing.tracks.lo[main] ?? 0;
  const hi = routing.tracks.hi[main] ?? 0;
  if ((routing.tracks.track[main] ?? -1) >= 0)
    drawn.bar = [
      { x: lo, y },
      { x: hi, y },
    ];
  for (const { child, top, x } of xs) {
    const start = { x: top, y };
    const parting = top === x ? start : { x: top, y: partingY(routing, main, top, xs) };
    const landing = top === x ? [] : landingOf(routing, child, x, parting);
    const way = cleaned([start, parting, ...landing, ...down(routing, bars, child, x)]);
    drawn.stubs.push({ person: routing.idOf(personBelow(routing, bars, child)), points: way });
  }
  return drawn;
}

/** Height of a bar; of one that runs straight, below all tracks, where no level line meets it. */
function barY(routing: Routing, bar: number): number {
  const gap = gapOf(routing.lineup, bar);
  const track = routing.tracks.track[bar] ?? -1;
  const top = routing.levels.bars[gap] ?? 0;
  if (track >= 0) return top + track * levels.track;
  return top + (Math.max(1, routing.tracks.count[gap] ?? 0) - 1) * levels.track + levels.track / 2;
}

/** The way of a drop down to the gap of its bar: from the partner line or from under a label, through lanes. */
function dropHead(routing: Routing, bar: number): Point[] {
  const { lineup, drops } = routing;
  const x = drops.x[bar] ?? 0;
  const parents = listed(lineup.plan.parents, bar);
  const first = parents[0] ?? 0;
  const pair = drops.pair[bar];
  if (pair) return [{ x, y: startY(routing, pair) }];
  if (isPerson(lineup, first)) {
    const { symbol, label } = lineup.sizeOf(first);
    return [{ x, y: (routing.y[first] ?? 0) + symbol.height / 2 + label.height }];
  }
  const above = barAbove(routing, first, lineup.plan.unionOf[bar] ?? 0);
  if (above < 0) return [{ x, y: routing.y[first] ?? 0 }];
  const y = barY(routing, above);
  return [...dropHead(routing, above), { x: drops.x[above] ?? x, y }, { x, y }];
}

/** Where on its pair's line a drop begins. */
function startY(routing: Routing, pair: Pair): number {
  const left = (routing.y[pair.left] ?? 0) + pair.leftY;
  const right = (routing.y[pair.right] ?? 0) + pair.rightY;
  if (pair.way === 'straight') return Math.max(left, right);
  if (pair.way === 'under') return laneY(routing, pair);
  return pair.dropEnd === 'left' ? left : right;
}

function laneY(routing: Routing, pair: Pair): number {
  const row = routing.lineup.row[pair.left] ?? 0;
  if (pair.way === 'over')
    return (routing.levels.top[row] ?? 0) - levels.clear - pair.track * levels.track;
  return (routing.levels.bottom[row] ?? 0) + levels.clear / 2 + pair.track * levels.track;
}

/** The passing bar of a union that ends in a lane. */
function barAbove(routing: Routing, lane: number, union: number): number {
  const { plan } = routing.lineup;
  const chain = plan.chainOf[lane] ?? 0;
  for (const bar of listed(plan.barsOfChain, chain)) {
    if (plan.unionOf[bar] === union && listed(plan.children, bar).includes(lane)) return bar;
  }
  // A partner's line down from a higher row may belong to an earlier union of the two.
  for (const bar of listed(plan.barsOfChain, chain)) {
    if (listed(plan.children, bar).includes(lane)) return bar;
  }
  return -1;
}

function drawPair(routing: Routing, pair: Pair, bars: readonly number[]): PartnerLine {
  const from = upper(routing, bars, pair.left);
  const to = upper(routing, bars, pair.right);
  const points = [...leave(routing, pair, 'left')];
  const end = leave(routing, pair, 'right').reverse();
  if (pair.way !== 'straight') {
    const y = laneY(routing, pair);
    points.push({ x: points.at(-1)?.x ?? 0, y }, { x: endX(routing.lineup, pair, 'right'), y });
  } else if (points[0] && end[0] && points[0].y !== end[0].y) {
    // Pinned at different heights: the line steps where the drop is, or midway.
    const bar = bars.find((each) => routing.drops.pair[each] === pair);
    const x = routing.drops.x[bar ?? -1] ?? (points[0].x + end[0].x) / 2;
    points.push({ x, y: points[0].y }, { x, y: end[0].y });
  }
  points.push(...end);
  return {
    between: [routing.idOf(from.person), routing.idOf(to.person)],
    points: cleaned([...from.points, ...points, ...to.points.reverse()]),
  };
}

function endX(lineup: Lineup, pair: Pair, end: 'left' | 'right'): number {
  const place = pair[end];
  if (!isPerson(lineup, place)) return lineup.x[place] ?? 0;
  return end === 'left' ? pair.leftX : pair.rightX;
}

/** From a symbol's side to where the line rises or falls; from a lane straight on. */
function leave(routing: Routing, pair: Pair, end: 'left' | 'right'): Point[] {
  const { lineup } = routing;
  const place = pair[end];
  const centre = lineup.x[place] ?? 0;
  const y = (routing.y[place] ?? 0) + (end === 'left' ? pair.leftY : pair.rightY);
  if (!isPerson(lineup, place)) return pair.way === 'straight' ? [{ x: centre, y }] : [];
  const half = lineup.spacing.symbolHalf[place] ?? 0;
  const side = { x: end === 'left' ? centre + half : centre - half, y };
  return pair.way === 'straight' ? [side] : [side, { x: endX(lineup, pair, end), y }];
}

/** For a lane at the end of a partner line: the partner who stands higher, and the way down from them. */
function upper(
  routing: Routing,
  bars: readonly number[],
  place: number,
): { person: number; points: Point[] } {
  const { lineup } = routing;
  if (isPerson(lineup, place)) return { person: place, points: [] };
  const bar = barAbove(routing, place, lineup.plan.unionOf[bars[0] ?? 0] ?? 0);
  let person = listed(lineup.plan.parents, bar)[0] ?? 0;
  for (let above = bar; !isPerson(lineup, person) && above >= 0; ) {
    above = barAbove(routing, person, lineup.plan.unionOf[above] ?? 0);
    person = listed(lineup.plan.parents, above)[0] ?? 0;
  }
  if (bar < 0) return { person, points: [] };
  const y = barY(routing, bar);
  const x = routing.drops.x[bar] ?? 0;
  return { person, points: [...dropHead(routing, bar), { x, y }, { x: lineup.x[place] ?? 0, y }] };
}

/** From a bar down to a child, through the lanes of those who stand lower. */
function down(routing: Routing, bars: readonly number[], place: number, x: number): Point[] {
  const { lineup } = routing;
  const points: Point[] = [];
  let at = place;
  let from = x;
  while (!isPerson(lineup, at)) {
    const next = bars.find(
      (bar) => lineup.plan.passing[bar] && listed(lineup.plan.parents, bar)[0] === at,
    );
    if (next === undefined) break;
    const y = barY(routing, next);
    const [stub] = stubsOf(lineup, routing.drops, next);
    points.push({ x: from, y });
    at = stub?.child ?? at;
    from = stub?.x ?? from;
    points.push({ x: from, y });
  }
  points.push({ x: from, y: topOf(routing, at) });
  return points;
}

function personBelow(routing: Routing, bars: readonly number[], place: number): number {
  const { lineup } = routing;
  let at = place;
  while (!isPerson(lineup, at)) {
    const next = bars.find(
      (bar) => lineup.plan.passing[bar] && listed(lineup.plan.parents, bar)[0] === at,
    );
    if (next === undefined) break;
    at = listed(lineup.plan.children, next)[0] ?? at;
  }
  return at;
}

function topOf(routing: Routing, place: number): number {
  const { lineup } = routing;
  const y = routing.y[place] ?? 0;
  return isPerson(lineup, place) ? y - lineup.sizeOf(place).symbol.height / 2 : y;
}

/** Where the lines of twins part: at their bar, or below the last bar that their lines would meet on a slant. */
function partingY(routing: Routing, bar: number, top: number, stubs: readonly StubLine[]): number {
  const { lineup, tracks } = routing;
  const ends = stubs.flatMap((stub) => (stub.top === top ? [stub.x] : []));
  const lo = Math.min(...ends);
  const hi = Math.max(...ends);
  const gap = gapOf(lineup, bar);
  let y = barY(routing, bar);
  for (let other = 0; other < lineup.plan.bars; other++) {
    if (other === bar || (tracks.track[other] ?? -1) < 0 || gapOf(lineup, other) !== gap) continue;
    if ((tracks.hi[other] ?? 0) > lo && (tracks.lo[other] ?? 0) < hi)
      y = Math.max(y, barY(routing, other) + levels.track / 2);
  }
  return y;
}

/**
 * Where the leaning line of a twin stands upright again: above the partner lines that
 * step over its row, so that it meets those only where they are level and can be bridged.
 */
function landingOf(
  { lineup, pairs, levels: rows }: Routing,
  child: number,
  x: number,
  from: Point,
): Point[] {
  const row = lineup.row[child] ?? 0;
  const [lo, hi] = [Math.min(x, from.x), Math.max(x, from.x)];
  const lanes = pairs.all.filter(
    (pair) =>
      pair.way === 'over' &&
      lineup.row[pair.left] === row &&
      endX(lineup, pair, 'left') < hi &&
      endX(lineup, pair, 'right') > lo,
  );
  const highest = Math.max(...lanes.map(({ track }) => track));
  if (lanes.length === 0) return [];
  const y = (rows.top[row] ?? 0) - levels.clear - (highest + 0.5) * levels.track;
  return y > from.y ? [{ x, y }] : [];
}

/** Without points that repeat the one before or lie on a straight line. */
function cleaned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    const before = kept.at(-2);
    if (last && before && isLevel(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const isLevel = (a: Point, b: Point, c: Point): boolean =>
  (a.x === b.x && b.x === c.x && (b.y - a.y) * (c.y - b.y) > 0) ||
  (a.y === b.y && b.y === c.y && (b.x - a.x) * (c.x - b.x) > 0);

/** The segments of a union, for the search for crossings. */
function linesOf(drawn: DrawnUnion, union: number): Line[] {
  const lines: Line[] = [];
  const add = (points: readonly Point[]) => {
    for (let i = 1; i < points.length; i++) {
      const from = points[i - 1];
      const to = points[i];
      if (from && to) lines.push({ union, from, to });
    }
  };
  for (const { points } of drawn.partnerLines) add(points);
  if (drawn.drop) add(drawn.drop);
  if (drawn.bar) add(drawn.bar);
  for (const { points } of drawn.stubs) add(points);
  return lines;
}
