import { isPerson, type Lineup, listed } from './lineup.ts';
import type { Pair, Pairs } from './pairs.ts';
import { type Column, type Movable, stepAside } from './stepAside.ts';

/** Where the lines of every bar run up and down. */
export interface Drops {
  /** Bar → x of its drop; NaN without parents. */
  readonly x: Float64Array;
  /** Bar → the pair it hangs on, if any. */
  readonly pair: readonly (Pair | undefined)[];
  /** Position in the children of bars → x of the line to that child. */
  readonly stub: Float64Array;
  /** The same → x where that line leaves the bar: of twins, midway between them. */
  readonly top: Float64Array;
}

/** Between lines that run down side by side, in px. */
const beside = 8;
/** From a label to a line beside it. */
const clear = 5;
/** A drop hangs so far beside the middle of a partner line rather than make a small step. */
const straightOn = 10;
/** How far beside the middle of a symbol its line may come down, rather than make a step of less. */
const offCentre = 4;

/** A line that comes down between two neighbours, and where it would like to. */
interface Descent {
  readonly wanted: number;
  readonly settle: (x: number) => void;
}

/** Finds room for all that runs up and down, so that no two lines coincide and none touches a label. */
export function placeDrops(lineup: Lineup, pairs: Pairs): Drops {
  const { plan } = lineup;
  const x = new Float64Array(plan.bars).fill(Number.NaN);
  const pair: (Pair | undefined)[] = new Array(plan.bars).fill(undefined);
  const stub = new Float64Array(plan.children.items.length);
  const gaps = new Map<number, Descent[]>();
  const lone = new Map<number, number[]>();
  for (let bar = 0; bar < plan.bars; bar++) {
    const parents = listed(plan.parents, bar);
    const first = parents[0];
    if (first === undefined) continue;
    const own = parents.length > 1 ? pairFor(pairs, plan.unionOf[bar] ?? 0, parents) : undefined;
    pair[bar] = own;
    if (own) hangBetween(lineup, bar, own, gaps, x);
    else if (isPerson(lineup, first)) push(lone, first, bar);
    else x[bar] = lineup.x[first] ?? 0;
  }
  for (const each of pairs.all) if (each.way === 'under') passBelow(lineup, each, gaps);
  for (const [place, descents] of gaps) spread(lineup, place, descents);
  for (const [place, bars] of lone) {
    const middle = loneMiddle(lineup, place, bars);
    bars.forEach((bar, i) => {
      x[bar] = middle + (i - (bars.length - 1) / 2) * beside;
    });
  }
  placeStubs(lineup, x, stub);
  const top = placeTops(lineup, stub);
  stepAside(movableDrops(lineup, x, pair), columnsOf(lineup, top));
  joinUp(lineup, x, stub, top);
  return { x, pair, stub, top };
}

/** Under the middle of a lone parent; a little beside it, where a child's line then runs straight on. */
function loneMiddle(lineup: Lineup, place: number, bars: readonly number[]): number {
  const middle = lineup.x[place] ?? 0;
  const [bar = 0] = bars;
  if (bars.length > 1) return middle;
  if (listed(lineup.plan.children, bar).length > 1) return straightDown(lineup, bar, middle);
  const below = middleBelow(lineup, bar);
  const room = (lineup.spacing.symbolHalf[place] ?? 0) / 2;
  return Math.abs(below - middle) < room ? below : middle;
}

/** Moves the line to a child into line with the drop, where names leave the drop no room right above the child. */
function joinUp(lineup: Lineup, x: Float64Array, stub: Float64Array, top: Float64Array): void {
  const { plan } = lineup;
  const lines = new Map<number, number>();
  for (const child of plan.children.items) lines.set(child, (lines.get(child) ?? 0) + 1);
  for (let bar = 0; bar < plan.bars; bar++) {
    for (let at = plan.children.start[bar] ?? 0; at < (plan.children.start[bar + 1] ?? 0); at++) {
      const child = plan.children.items[at] ?? 0;
      if (lines.get(child) !== 1 || twinsWith(lineup, bar, child)) continue;
      const drop = x[bar] ?? Number.NaN;
      if (!(Math.abs(drop - (stub[at] ?? 0)) < offCentre)) continue;
      stub[at] = drop;
      top[at] = drop;
    }
  }
}

/** The lines to children, as what drops must not stand in line with. */
function columnsOf({ plan, row }: Lineup, top: Float64Array): Column[] {
  const columns: Column[] = [];
  for (let bar = 0; bar < plan.bars; bar++) {
    const first = plan.children.start[bar] ?? 0;
    const below = row[plan.children.items[first] ?? 0] ?? 0;
    for (let i = first; i < (plan.children.start[bar + 1] ?? 0); i++)
      columns.push({ row: below, x: top[i] ?? 0, bar });
  }
  return columns;
}

function movableDrops(
  lineup: Lineup,
  x: Float64Array,
  pairs: readonly (Pair | undefined)[],
): Movable[] {
  const { plan } = lineup;
  const drops: Movable[] = [];
  for (let bar = 0; bar < plan.bars; bar++) {
    const at = x[bar] ?? Number.NaN;
    const place = plan.parents.items[plan.parents.start[bar] ?? 0] ?? 0;
    const pair = pairs[bar];
    // Lines in lanes stand where they stand.
    if (Number.isNaN(at) || (!pair && !isPerson(lineup, place))) continue;
    const [from, to] = pair
      ? gapAfter(lineup, dropSide(lineup, pair))
      : [at - 2 * clear, at + 2 * clear];
    const below = lineup.row[plan.children.items[plan.children.start[bar] ?? 0] ?? 0] ?? 0;
    const move = (to: number) => {
      x[bar] = to;
      if (pair && pair.way !== 'straight') pair[pair.dropEnd === 'left' ? 'leftX' : 'rightX'] = to;
    };
    drops.push({ row: below, x: at, bar, lo: from + 2, hi: to - 2, move });
  }
  return drops;
}

/** The place right of which a pair's drop comes down. */
function dropSide(lineup: Lineup, pair: Pair): number {
  if (pair.dropEnd === 'left') return pair.left;
  const row = lineup.rows[lineup.row[pair.left] ?? 0] ?? [];
  return row[(lineup.at[pair.right] ?? 0) - 1] ?? pair.left;
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The middle one of a union's pairs; couples have but one. */
function pairFor(pairs: Pairs, union: number, parents: Int32Array): Pair | undefined {
  const own = pairs.ofUnion.get(union) ?? [];
  const among = own.filter(({ left, right }) => parents.includes(left) && parents.includes(right));
  return among[(among.length - 1) >> 1] ?? own[(own.length - 1) >> 1];
}

/** From the middle of the partner line; a little beside it, where a child's line then runs straight on. */
function wantedDrop(lineup: Lineup, bar: number, pair: Pair): number {
  if (pair.way !== 'straight') return middleBelow(lineup, bar);
  return straightDown(lineup, bar, middleOf(lineup, pair));
}

/** A place, or where the nearest child's line leaves the bar, if that is so near that a small step would show. */
function straightDown(lineup: Lineup, bar: number, middle: number): number {
  let nearest = middle;
  let least = straightOn;
  for (const child of listed(lineup.plan.children, bar)) {
    const group = twinsWith(lineup, bar, child);
    const top = group ? midway(lineup, group) : (lineup.x[child] ?? 0);
    if (Math.abs(top - middle) >= least) continue;
    nearest = top;
    least = Math.abs(top - middle);
  }
  return nearest;
}

/** The middle of the line between two symbols. */
function middleOf({ x, spacing }: Lineup, { left, right }: Pair): number {
  const from = (x[left] ?? 0) + (spacing.symbolHalf[left] ?? 0);
  const to = (x[right] ?? 0) - (spacing.symbolHalf[right] ?? 0);
  return (from + to) / 2;
}

/** Midway between the outermost children of a bar. */
function middleBelow(lineup: Lineup, bar: number): number {
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (const child of listed(lineup.plan.children, bar)) {
    lo = Math.min(lo, lineup.x[child] ?? 0);
    hi = Math.max(hi, lineup.x[child] ?? 0);
  }
  return (lo + hi) / 2;
}

/** A couple's drop comes down between the two; past others beside the further one, where no other couple's line is. */
function hangBetween(
  lineup: Lineup,
  bar: number,
  pair: Pair,
  gaps: Map<number, Descent[]>,
  x: Float64Array,
): void {
  const row = lineup.rows[lineup.row[pair.left] ?? 0] ?? [];
  const inner = row[(lineup.at[pair.right] ?? 0) - 1] ?? pair.left;
  const next = row[(lineup.at[pair.left] ?? 0) + 1] ?? pair.right;
  const mates = (a: number, b: number) => lineup.plan.mates[a]?.includes(b) ?? false;
  let before = pair.left;
  if (pair.way !== 'straight') {
    pair.dropEnd = mates(inner, pair.right) && !mates(pair.left, next) ? 'left' : 'right';
    before = pair.dropEnd === 'left' ? pair.left : inner;
  }
  push(gaps, before, {
    wanted: wantedDrop(lineup, bar, pair),
    settle(to) {
      x[bar] = to;
      if (pair.way === 'straight') return;
      if (pair.dropEnd === 'left') pair.leftX = to;
      else pair.rightX = to;
    },
  });
}

/** The free space between the labels of a place and its right neighbour. */
function gapAfter(lineup: Lineup, place: number): [number, number] {
  const { x, spacing } = lineup;
  const next = (lineup.rows[lineup.row[place] ?? 0] ?? [])[(lineup.at[place] ?? 0) + 1];
  const lo = (x[place] ?? 0) + (spacing.half[place] ?? 0);
  const hi = next === undefined ? lo + 60 : (x[next] ?? 0) - (spacing.half[next] ?? 0);
  return [lo, hi];
}

/** A line that passes below labels needs a way down and up between them. */
function passBelow(lineup: Lineup, pair: Pair, gaps: Map<number, Descent[]>): void {
  const row = lineup.rows[lineup.row[pair.left] ?? 0] ?? [];
  const inner = row[(lineup.at[pair.right] ?? 0) - 1] ?? pair.left;
  if (isPerson(lineup, pair.left)) {
    push(gaps, pair.left, {
      wanted: lineup.x[pair.left] ?? 0,
      settle(to) {
        pair.leftX = to;
      },
    });
  }
  push(gaps, inner, {
    wanted: lineup.x[pair.right] ?? 0,
    settle(to) {
      pair.rightX = to;
    },
  });
}

/** Lets lines come down side by side in the gap right of a place, each as near as can be to where it wants. */
function spread(lineup: Lineup, place: number, descents: Descent[]): void {
  const [from, to] = gapAfter(lineup, place);
  const margin = Math.min(clear, (to - from) / 4);
  const lo = from + margin;
  const hi = to - margin;
  descents.sort((a, b) => a.wanted - b.wanted);
  const pitch = descents.length > 1 ? Math.min(beside, (hi - lo) / (descents.length - 1)) : 0;
  let least = lo;
  descents.forEach((descent, i) => {
    const most = hi - (descents.length - 1 - i) * pitch;
    const x = Math.min(most, Math.max(least, descent.wanted));
    descent.settle(x);
    least = x + pitch;
  });
}

/**
 * A child of several unions has a line from each, side by side in the order of
 * their drops; a line shared with a twin leans, and so stands on the twin's side.
 */
function placeStubs(lineup: Lineup, x: Float64Array, stub: Float64Array): void {
  const { plan } = lineup;
  const above = new Map<number, { bar: number; at: number }[]>();
  for (let bar = 0; bar < plan.bars; bar++) {
    for (let at = plan.children.start[bar] ?? 0; at < (plan.children.start[bar + 1] ?? 0); at++) {
      const child = plan.children.items[at] ?? 0;
      stub[at] = lineup.x[child] ?? 0;
      push(above, child, { bar, at });
    }
  }
  const drop = (bar: number, child: number) => {
    const at = x[bar] ?? Number.NaN;
    return Number.isNaN(at) ? (lineup.x[child] ?? 0) : at;
  };
  for (const [child, stubs] of above) {
    if (stubs.length < 2) continue;
    stubs.sort(
      (a, b) =>
        lean(lineup, a.bar, child) - lean(lineup, b.bar, child) ||
        drop(a.bar, child) - drop(b.bar, child) ||
        a.bar - b.bar,
    );
    const pitch = Math.min(
      beside,
      ((lineup.spacing.symbolHalf[child] ?? 0) * 1.2) / (stubs.length - 1),
    );
    stubs.forEach(({ at }, i) => {
      stub[at] = (lineup.x[child] ?? 0) + (i - (stubs.length - 1) / 2) * pitch;
    });
  }
}

/** Twins of a bar of whom one is a child. */
const twinsWith = ({ kin, plan }: Lineup, bar: number, child: number) =>
  plan.passing[bar]
    ? undefined
    : kin.twins.get(plan.unionOf[bar] ?? 0)?.find((group) => group.includes(child));

/** Midway between the outermost of some people. */
function midway({ x }: Lineup, people: readonly number[]): number {
  const xs = people.map((person) => x[person] ?? 0);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

/** To which side of a child its line comes up from: -1 left, 1 right, 0 straight from above. */
function lean(lineup: Lineup, bar: number, child: number): number {
  const group = twinsWith(lineup, bar, child);
  return group ? Math.sign(midway(lineup, group) - (lineup.x[child] ?? 0)) : 0;
}

function placeTops(lineup: Lineup, stub: Float64Array): Float64Array {
  const { kin, plan } = lineup;
  if (kin.twins.size === 0) return stub;
  const top = stub.slice();
  for (let bar = 0; bar < plan.bars; bar++) {
    for (let at = plan.children.start[bar] ?? 0; at < (plan.children.start[bar + 1] ?? 0); at++) {
      const group = twinsWith(lineup, bar, plan.children.items[at] ?? 0);
      if (group) top[at] = midway(lineup, group);
    }
  }
  return top;
}
