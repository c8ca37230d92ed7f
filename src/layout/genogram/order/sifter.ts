import type { Blocks } from './blocks.ts';
import type { Keys } from './keys.ts';
import { hangsUpwards, type Posture, posturesOf } from './postures.ts';
import { placeOf, type Spot, spotsOf } from './spots.ts';
import { Trial } from './trial.ts';
import type { Window } from './window.ts';

/** A block in a posture at a spot, and what that changes. */
export interface Move {
  readonly change: number;
  readonly posture: Posture;
  /** Where it stands, if undefined. */
  readonly spot: Spot | undefined;
}

/** A block that may move: its own stretch cut into items, the way there cut where it could stop. */
interface Course {
  readonly bounds: number[];
  readonly first: number;
  readonly last: number;
  /** Places to try, counted as a trial counts them, with the spot that each stands for. */
  readonly stops: readonly { readonly place: number; readonly spot: Spot | undefined }[];
}

/** Improvements smaller than this are none. */
const least = 1e-6;
/** Of many postures so many are tried at every spot. */
const chosen = 2;

/**
 * Moves whole family blocks to where the order of the rows costs less: sifting
 * (Rudell 1993; Matuszewski, Schönfeld & Molitor 1999), but of branches of a
 * family instead of single points, and with turning round on the way.
 */
export class Sifter {
  /** Bars whose cost, or cost with others, moves may have changed; the caller empties it. */
  readonly changed: number[] = [];

  constructor(
    readonly blocks: Blocks,
    readonly keys: Keys,
    readonly window: Window,
  ) {}

  // ---- where a block stands, and how ----

  /** Moves a block to its best spot, in its best posture. @returns what was gained, 0 if it stays */
  betterSpot(chain: number): number {
    const { blocks } = this;
    const postures = posturesOf(blocks, chain);
    const owners = (blocks.above[chain] ?? -1) >= 0 ? spotsOf(blocks, this.keys, chain) : [[]];
    let best: Move | undefined;
    for (let i = 0; i < owners.length; i++) {
      const course = this.courseOf(chain, owners[i] ?? []);
      // Elsewhere a block is tried as it is and mirrored; at home in every posture.
      const ways = i === 0 ? postures : postures.slice(0, 2);
      best = this.bestOf(chain, course, ways, best?.change ?? -least) ?? best;
    }
    if (!best) return 0;
    this.settle(chain, best);
    return -best.change;
  }

  /**
   * Turns two partners of a chain round, or their families, if each stands on
   * the side of the other's family and that costs no more than `most`.
   */
  faceFamilies(a: number, b: number, most: number): void {
    const { keys, blocks } = this;
    const chain = keys.plan.chainOf[a] ?? 0;
    const [over, beyond] = [this.barOver(a), this.barOver(b)];
    const faces = (): boolean => {
      const between = (keys.drop[over] ?? Number.NaN) - (keys.drop[beyond] ?? Number.NaN);
      return !(between * (keys.key(a) - keys.key(b)) < 0);
    };
    if (over < 0 || beyond < 0 || faces()) return;
    const now = keys.plan.chains[chain] ?? [];
    const turned = { items: blocks.items[chain] ?? [], places: now.toReversed() };
    const course = this.courseOf(chain, []);
    const trial = new Trial(this.window, course.bounds, course.first, course.last, chain);
    let best: Move | undefined;
    for (const posture of [...posturesOf(blocks, chain), turned]) {
      const change = trial.change(course.first, this.pose(chain, posture));
      if (change < (best?.change ?? most + least) && faces())
        best = { change, posture, spot: undefined };
    }
    this.rearrange(chain, now);
    trial.close();
    if (best) this.settle(chain, best);
  }

  /** A bar with a place among its children, or -1. */
  private barOver(place: number): number {
    const { barsOfChain, children, chainOf } = this.keys.plan;
    const chain = chainOf[place] ?? 0;
    const bars = barsOfChain.items.subarray(barsOfChain.start[chain], barsOfChain.start[chain + 1]);
    const found = bars.find((bar) =>
      children.items.subarray(children.start[bar], children.start[bar + 1]).includes(place),
    );
    return found ?? -1;
  }

  private courseOf(chain: number, spots: readonly Spot[]): Course {
    const { blocks } = this;
    const items = blocks.items[chain] ?? [];
    const from = blocks.from[chain] ?? 0;
    const to = from + (blocks.size[chain] ?? 0);
    const cuts = new Map<number, Spot>();
    for (const spot of spots) {
      const place = placeOf(blocks, chain, spot);
      if ((place < from || place > to) && !cuts.has(place)) cuts.set(place, spot);
    }
    const ways = [...cuts].sort(([a], [b]) => a - b);
    const bounds: number[] = [];
    for (const [place] of ways) if (place < from) bounds.push(place);
    const first = bounds.length;
    for (const item of items) bounds.push(blocks.startOf(item, chain));
    bounds.push(to);
    for (const [place] of ways) if (place > to) bounds.push(place);
    const last = first + items.length;
    const stops = ways.map(([, spot], i) => ({
      place: i < first ? i : last + i - first + 1,
      spot,
    }));
    return { bounds, first, last, stops: [{ place: first, spot: undefined }, ...stops] };
  }

  /** The best move of a course if it changes the cost by less than `bound`. */
  private bestOf(
    chain: number,
    { bounds, first, last, stops }: Course,
    postures: readonly Posture[],
    bound: number,
  ): Move | undefined {
    if (stops.length === 1 && postures.length === 1) return undefined;
    const now = this.keys.plan.chains[chain] ?? [];
    const rearranged = postures.some(({ places }) => places !== now) ? chain : -1;
    const trial = new Trial(this.window, bounds, first, last, rearranged);
    let best: Move | undefined;
    // Nothing can be gained that is not lost here now.
    if (trial.base > -bound) {
      for (const posture of this.promising(chain, trial, first, postures)) {
        const inner = this.pose(chain, posture);
        for (const { place, spot } of stops) {
          if (posture === postures[0] && spot === undefined) continue;
          const below = best?.change ?? bound;
          const change = trial.change(place, inner, below);
          if (change < below) best = { change, posture, spot };
        }
      }
      this.rearrange(chain, now);
    }
    trial.close();
    return best;
  }

  /** All postures if they are few; else the first two and those that are best where the block stands. */
  private promising(
    chain: number,
    trial: Trial,
    place: number,
    postures: readonly Posture[],
  ): readonly Posture[] {
    if (postures.length <= chosen + 2) return postures;
    const ranked = postures
      .slice(2)
      .map((posture) => ({ posture, change: trial.change(place, this.pose(chain, posture)) }));
    ranked.sort((a, b) => a.change - b.change);
    return [...postures.slice(0, 2), ...ranked.slice(0, chosen).map(({ posture }) => posture)];
  }

  /** Lets a chain's people stand as a posture has them. @returns its items by where they stand now */
  private pose(chain: number, posture: Posture): number[] {
    const items = this.blocks.items[chain] ?? [];
    this.rearrange(chain, posture.places);
    return posture.items.map((item) => items.indexOf(item));
  }

  private rearrange(chain: number, places: readonly number[]): void {
    const { chains } = this.keys.plan;
    if (chains[chain] === places) return;
    chains[chain] = places;
    this.keys.readChain(chain);
  }

  /** Moves a block for good. */
  settle(chain: number, { spot, posture }: Move): void {
    const { blocks } = this;
    const before = blocks.above[chain] ?? -1;
    this.openMove(chain, spot ? placeOf(blocks, chain, spot) : (blocks.from[chain] ?? 0));
    if (spot) {
      const { owner, index, bar } = spot;
      blocks.items[before] = (blocks.items[before] ?? []).filter((item) => item !== chain);
      blocks.items[owner] = (blocks.items[owner] ?? []).toSpliced(index, 0, chain);
      blocks.above[chain] = owner;
      blocks.by[chain] = bar;
    }
    blocks.items[chain] = [...posture.items];
    this.rearrange(chain, posture.places);
    this.closeMove(spot ? blocks.joint(before, spot.owner) : chain);
  }

  /** Opens the window on a block, cut into its items, and on what it passes on its way to a place. */
  private openMove(chain: number, place: number): void {
    const { blocks } = this;
    const from = blocks.from[chain] ?? 0;
    const to = from + (blocks.size[chain] ?? 0);
    const bounds = (blocks.items[chain] ?? []).map((item) => blocks.startOf(item, chain));
    bounds.push(to);
    if (place < from) bounds.unshift(place);
    if (place > to) bounds.push(place);
    this.window.open(bounds, 0, bounds.length - 1);
  }

  private closeMove(within: number): void {
    for (const bar of this.window.looseBars()) this.changed.push(bar);
    this.blocks.reread(within);
    this.window.close(true);
  }

  // ---- where the chain itself stands among what hangs on it ----

  /** Moves a chain among the items that hang on it. @returns what was gained, 0 if it stays */
  betterSelf(chain: number): number {
    const items = this.blocks.items[chain] ?? [];
    const here = items.indexOf(chain);
    const cuts = this.cutsForSelf(chain, items, here);
    if (cuts.length === 0) return 0;
    const at = this.blocks.at[chain] ?? 0;
    const end = (this.blocks.from[chain] ?? 0) + (this.blocks.size[chain] ?? 0);
    const places = cuts.map((cut) =>
      cut < items.length ? this.blocks.startOf(items[cut] ?? 0, chain) : end,
    );
    const before = places.filter((place) => place < at);
    const bounds = [...before, at, at + 1, ...places.filter((place) => place > at)];
    const self = before.length;
    const trial = new Trial(this.window, bounds, self, self + 1);
    let best = -least;
    let target = -1;
    for (let i = 0; i < cuts.length && trial.base > least; i++) {
      const change = trial.change(i < self ? i : i + 2, [0], best);
      if (change >= best) continue;
      best = change;
      target = cuts[i] ?? -1;
    }
    trial.close();
    if (target < 0) return 0;
    const rest = items.filter((item) => item !== chain);
    this.reorder(chain, rest.toSpliced(target > here ? target - 1 : target, 0, chain));
    return -best;
  }

  /** Indices among the items where it matters that the chain stands: beside blocks that reach up to its row. */
  private cutsForSelf(chain: number, items: readonly number[], here: number): number[] {
    const { rowOf, top } = this.blocks;
    const cuts = new Set<number>();
    items.forEach((item, i) => {
      if (i === here || (top[item] ?? 0) > (rowOf[chain] ?? 0)) return;
      cuts.add(i);
      cuts.add(i + 1);
    });
    cuts.delete(here);
    cuts.delete(here + 1);
    return [...cuts].sort((a, b) => a - b);
  }

  private reorder(chain: number, items: number[]): void {
    this.openMove(chain, this.blocks.from[chain] ?? 0);
    this.blocks.items[chain] = items;
    this.closeMove(chain);
  }

  // ---- birth order ----

  /** Tries the children of each bar in birth order, on the places that they have between them. @returns what was gained */
  inBirthOrder(chain: number): number {
    const { blocks, keys, window } = this;
    const bars = new Set<number>();
    for (const item of blocks.items[chain] ?? [])
      if (item !== chain) bars.add(blocks.by[item] ?? -1);
    let gain = 0;
    for (const bar of bars) {
      if (keys.turned[bar] === 0) continue;
      const items = blocks.items[chain] ?? [];
      const sorted = this.sorted(items, chain, bar);
      const bounds = items.map((item) => blocks.startOf(item, chain));
      bounds.push((blocks.from[chain] ?? 0) + (blocks.size[chain] ?? 0));
      const trial = new Trial(window, bounds, 0, items.length);
      const change = trial.change(
        0,
        sorted.map((item) => items.indexOf(item)),
      );
      trial.close();
      if (change > -least) continue;
      this.reorder(chain, sorted);
      gain -= change;
    }
    return gain;
  }

  private sorted(items: readonly number[], chain: number, bar: number): number[] {
    const { blocks } = this;
    const { children, chainOf } = this.keys.plan;
    const own = items.filter(
      (item) => item !== chain && blocks.by[item] === bar && !hangsUpwards(blocks, item),
    );
    const born = new Set<number>();
    for (let i = children.start[bar] ?? 0; i < (children.start[bar + 1] ?? 0); i++) {
      const child = chainOf[children.items[i] ?? 0] ?? 0;
      if (own.includes(child)) born.add(child);
    }
    const order = [...born];
    return items.map((item) => (own.includes(item) ? (order.shift() ?? item) : item));
  }
}
