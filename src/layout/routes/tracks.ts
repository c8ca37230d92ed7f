import type { Drops } from './drops.ts';
import { type Lineup, listed } from './lineup.ts';

/** How high in its gap each bar lies. */
export interface Tracks {
  /** Bar → its track, from the top; -1 where the drop runs straight on. */
  readonly track: Int32Array;
  /** Row → tracks in the gap above it. */
  readonly count: Int32Array;
  /** Bar → ends of its level line. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Bars nearer than this count as meeting, in px. */
const margin = 6;
/** A drop this near to the only child's line runs straight on. */
const straight = 0.5;

/** "`above` had better lie above `below`": what the other way round would cost more. */
interface Preference {
  readonly above: number;
  readonly below: number;
  readonly gain: number;
}

/**
 * Gives bars of a gap tracks, so that bars which meet lie at different heights
 * and, of each two, the one that then crosses less lies higher. Greedy interval
 * colouring (Gupta, Lee & Leung 1979) along the preferences; where these run in
 * a circle the cheapest gives way.
 */
export function layBars(lineup: Lineup, drops: Drops): Tracks {
  const { plan } = lineup;
  const tracks: Tracks = {
    track: new Int32Array(plan.bars).fill(-1),
    count: new Int32Array(lineup.rows.length + 1),
    lo: new Float64Array(plan.bars),
    hi: new Float64Array(plan.bars),
  };
  const gaps: number[][] = Array.from({ length: lineup.rows.length + 1 }, () => []);
  for (let bar = 0; bar < plan.bars; bar++) {
    span(lineup, drops, tracks, bar);
    if ((tracks.hi[bar] ?? 0) - (tracks.lo[bar] ?? 0) <= straight) continue;
    gaps[gapOf(lineup, bar)]?.push(bar);
  }
  gaps.forEach((bars, gap) => {
    tracks.count[gap] = layGap(lineup, drops, tracks, bars);
  });
  return tracks;
}

/** The row under the gap that a bar lies in. */
export function gapOf(lineup: Lineup, bar: number): number {
  const child = lineup.plan.children.items[lineup.plan.children.start[bar] ?? 0] ?? 0;
  return lineup.row[child] ?? 0;
}

function span(lineup: Lineup, drops: Drops, tracks: Tracks, bar: number): void {
  const drop = drops.x[bar] ?? Number.NaN;
  let lo = Number.isNaN(drop) ? Number.POSITIVE_INFINITY : drop;
  let hi = Number.isNaN(drop) ? Number.NEGATIVE_INFINITY : drop;
  const { start } = lineup.plan.children;
  for (let at = start[bar] ?? 0; at < (start[bar + 1] ?? 0); at++) {
    lo = Math.min(lo, drops.top[at] ?? 0);
    hi = Math.max(hi, drops.top[at] ?? 0);
  }
  tracks.lo[bar] = lo;
  tracks.hi[bar] = hi;
}

function layGap(lineup: Lineup, drops: Drops, tracks: Tracks, bars: number[]): number {
  const { lo, hi } = tracks;
  bars.sort((a, b) => (lo[a] ?? 0) - (lo[b] ?? 0) || a - b);
  const meets = new Map<number, number[]>();
  const preferences: Preference[] = [];
  let active: number[] = [];
  for (const bar of bars) {
    meets.set(bar, []);
    active = active.filter((other) => (hi[other] ?? 0) + margin > (lo[bar] ?? 0));
    for (const other of active) {
      meets.get(bar)?.push(other);
      meets.get(other)?.push(bar);
      const wish = prefer(lineup, drops, tracks, bar, other);
      if (wish) preferences.push(wish);
    }
    active.push(bar);
  }
  let count = 0;
  for (const bar of fromTheTop(bars, preferences)) {
    const taken = new Set<number>();
    let least = 0;
    for (const other of meets.get(bar) ?? []) {
      const track = tracks.track[other] ?? -1;
      if (track >= 0) taken.add(track);
    }
    for (const { above, below } of preferences) {
      if (below === bar) least = Math.max(least, (tracks.track[above] ?? -1) + 1);
    }
    let track = least;
    while (taken.has(track)) track++;
    tracks.track[bar] = track;
    count = Math.max(count, track + 1);
  }
  return count;
}

function prefer(
  lineup: Lineup,
  drops: Drops,
  tracks: Tracks,
  a: number,
  b: number,
): Preference | undefined {
  const aAbove = pierced(lineup, drops, tracks, a, b);
  const bAbove = pierced(lineup, drops, tracks, b, a);
  if (aAbove === bAbove) return undefined;
  const gain = Math.abs(aAbove - bAbove);
  return aAbove < bAbove ? { above: a, below: b, gain } : { above: b, below: a, gain };
}

/** Crossings if `high` lies above `low`: stubs of `high` through `low`, and the drop of `low` through `high`. */
function pierced(lineup: Lineup, drops: Drops, tracks: Tracks, high: number, low: number): number {
  const { start } = lineup.plan.children;
  let count = 0;
  for (let at = start[high] ?? 0; at < (start[high + 1] ?? 0); at++) {
    const x = drops.top[at] ?? 0;
    if (x > (tracks.lo[low] ?? 0) && x < (tracks.hi[low] ?? 0)) count++;
  }
  const drop = drops.x[low] ?? Number.NaN;
  if (drop > (tracks.lo[high] ?? 0) && drop < (tracks.hi[high] ?? 0)) count++;
  return count;
}

/** Bars in an order that keeps the preferences, as far as they go together. */
function fromTheTop(bars: readonly number[], preferences: readonly Preference[]): number[] {
  const waits = new Map<number, number>(bars.map((bar) => [bar, 0]));
  const frees = new Map<number, Preference[]>();
  for (const wish of preferences) {
    waits.set(wish.below, (waits.get(wish.below) ?? 0) + wish.gain);
    const list = frees.get(wish.above);
    if (list) list.push(wish);
    else frees.set(wish.above, [wish]);
  }
  const order: number[] = [];
  const ready = bars.filter((bar) => waits.get(bar) === 0);
  const left = new Set(bars);
  while (left.size > 0) {
    const next = ready.pop() ?? cheapest(left, waits);
    if (!left.delete(next)) continue;
    order.push(next);
    for (const { below, gain } of frees.get(next) ?? []) {
      const rest = (waits.get(below) ?? 0) - gain;
      waits.set(below, rest);
      if (rest === 0 && left.has(below)) ready.push(below);
    }
  }
  return order;
}

function cheapest(left: ReadonlySet<number>, waits: ReadonlyMap<number, number>): number {
  let best = -1;
  for (const bar of left)
    if (best < 0 || (waits.get(bar) ?? 0) < (waits.get(best) ?? 0)) best = bar;
  return best;
}

/** A child of a bar, with x of the line to it where it leaves the bar and where it ends. */
export interface StubLine {
  readonly child: number;
  readonly top: number;
  readonly x: number;
}

/** The lines from a bar to its children. */
export function stubsOf(lineup: Lineup, drops: Drops, bar: number): StubLine[] {
  const from = lineup.plan.children.start[bar] ?? 0;
  return Array.from(listed(lineup.plan.children, bar), (child, i) => ({
    child,
    top: drops.top[from + i] ?? 0,
    x: drops.stub[from + i] ?? 0,
  }));
}
