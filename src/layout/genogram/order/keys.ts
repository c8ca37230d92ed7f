import type { Plan } from '../plan.ts';

/**
 * The left-to-right order as numbers that can be compared within a row. Keys
 * of neighbours differ by two or more, so that a drop between two partners has
 * a key of its own.
 */
export class Keys {
  /** Chain → its rank in its row. */
  readonly slot: Int32Array;
  /** Chain → the entry of `shift` that holds for it; 0, which is always 0, outside the window. */
  readonly moves: Int32Array;
  /** By how many slots chains stand further right while an order is tried. */
  shift: Int32Array;
  /** Place → its rank in its chain. */
  readonly inChain: Int32Array;
  /** From one chain to the next. */
  readonly unit: number;
  /** Bar → key of its leftmost child, of its rightmost, and of its drop; NaN without parents. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly drop: Float64Array;
  /** Bar → how many of its children stand left of the one born before them. */
  readonly turned: Int32Array;
  /** Bar → how many chains its children stand in. */
  readonly chainsBelow: Int32Array;
  /** Place → 1 if not all left of it in its chain are its partners, at any remove; 2 for the right. */
  readonly cutOff: Uint8Array;
  /** Bar → 1 if a child of it is also the child of another. */
  readonly sharing: Uint8Array;
  /** Place → in how many couples of its chain it is. */
  private readonly couples: Int32Array;

  constructor(readonly plan: Plan) {
    this.slot = new Int32Array(plan.chains.length);
    this.moves = new Int32Array(plan.chains.length);
    this.shift = new Int32Array(64);
    this.inChain = new Int32Array(plan.places);
    this.cutOff = new Uint8Array(plan.places);
    this.lo = new Float64Array(plan.bars);
    this.hi = new Float64Array(plan.bars);
    this.drop = new Float64Array(plan.bars);
    this.turned = new Int32Array(plan.bars);
    this.chainsBelow = new Int32Array(plan.bars);
    this.couples = Int32Array.from(plan.mates, (mates) => mates.length);
    let longest = 1;
    for (let chain = 0; chain < plan.chains.length; chain++) {
      longest = Math.max(longest, plan.chains[chain]?.length ?? 0);
      this.readChain(chain);
    }
    this.unit = 2 * longest;
    for (let bar = 0; bar < plan.bars; bar++) this.chainsBelow[bar] = this.countChains(bar);
    this.sharing = barsSharing(plan);
  }

  private countChains(bar: number): number {
    const { start, items } = this.plan.children;
    const from = start[bar] ?? 0;
    const to = start[bar + 1] ?? 0;
    let count = 0;
    for (let i = from; i < to; i++) {
      const chain = this.plan.chainOf[items[i] ?? 0];
      let j = from;
      while (this.plan.chainOf[items[j] ?? 0] !== chain) j++;
      if (j === i) count++;
    }
    return count;
  }

  /** Reads a chain's order anew after it was turned or rearranged. */
  readChain(chain: number): void {
    const places = this.plan.chains[chain];
    if (!places) return;
    for (let i = 0; i < places.length; i++) this.inChain[places[i] ?? 0] = i;
    if (places.length > 2) this.readEnds(places);
  }

  private readEnds(places: readonly number[]): void {
    const last = places.length - 1;
    let hub = -1;
    for (let i = 0; i <= last && hub < 0; i++) if (this.couples[places[i] ?? 0] === last) hub = i;
    for (let i = 0; i <= last; i++) {
      // Of one person's partners nobody is a partner of another: only towards that person all are joined.
      let flags = 0;
      if (i > 0 && (hub < 0 ? this.joined(places, i, 0, i) < i : i < hub)) flags |= 1;
      if (i < last && (hub < 0 ? this.joined(places, i, i + 1, last + 1) < last - i : i > hub))
        flags |= 2;
      this.cutOff[places[i] ?? 0] = flags;
    }
  }

  /** How many of a stretch of a chain are partners of one member, or partners of those. */
  private joined(places: readonly number[], member: number, from: number, to: number): number {
    const found = [places[member] ?? 0];
    for (let i = 0; i < found.length; i++) {
      for (const mate of this.plan.mates[found[i] ?? 0] ?? []) {
        const at = this.inChain[mate] ?? 0;
        if (at >= from && at < to && !found.includes(mate)) found.push(mate);
      }
    }
    return found.length - 1;
  }

  key(place: number): number {
    const chain = this.plan.chainOf[place] ?? 0;
    const slot = (this.slot[chain] ?? 0) + (this.shift[this.moves[chain] ?? 0] ?? 0);
    return slot * this.unit + 2 * (this.inChain[place] ?? 0);
  }

  /**
   * Reads off where a bar lies, and how many of its children stand left of the
   * one born before them. This and what follows from it is most of the work of
   * a trial, so keys are read here without calls.
   */
  measure(bar: number): void {
    const { slot, shift, moves, inChain, unit } = this;
    const { chainOf, children } = this.plan;
    const { items } = children;
    const to = children.start[bar + 1] ?? 0;
    let lo = Number.POSITIVE_INFINITY;
    let hi = Number.NEGATIVE_INFINITY;
    let before = Number.NEGATIVE_INFINITY;
    let turned = 0;
    for (let i = children.start[bar] ?? 0; i < to; i++) {
      const place = items[i] ?? 0;
      const chain = chainOf[place] ?? 0;
      const at = (slot[chain] ?? 0) + (shift[moves[chain] ?? 0] ?? 0);
      const key = at * unit + 2 * (inChain[place] ?? 0);
      if (key < lo) lo = key;
      if (key > hi) hi = key;
      if (key < before) turned++;
      before = key;
    }
    this.lo[bar] = lo;
    this.hi[bar] = hi;
    this.turned[bar] = turned;
    this.drop[bar] = this.dropOf(bar);
  }

  private dropOf(bar: number): number {
    const { start, items } = this.plan.parents;
    const from = start[bar] ?? 0;
    const to = start[bar + 1] ?? 0;
    if (from === to) return Number.NaN;
    let left = items[from] ?? 0;
    let right = left;
    let a = this.key(left);
    let b = a;
    for (let i = from + 1; i < to; i++) {
      const place = items[i] ?? 0;
      const key = this.key(place);
      if (key < a) {
        left = place;
        a = key;
      } else if (key > b) {
        right = place;
        b = key;
      }
    }
    if (b - a <= 2) return (a + b) / 2;
    // Past others the drop hangs beside the partner who has fewer of them.
    return (this.couples[left] ?? 0) < (this.couples[right] ?? 0) ? a + 1 : b - 1;
  }

  /** How many chains of others stand between the children of a bar. */
  strangers(bar: number): number {
    const slots =
      Math.floor((this.hi[bar] ?? 0) / this.unit) - Math.floor((this.lo[bar] ?? 0) / this.unit) + 1;
    return slots - (this.chainsBelow[bar] ?? 0);
  }

  /** Whether, in the chains at the ends, somebody stands between who is no partner of a child. */
  cutAtEnds(bar: number): boolean {
    const { start, items } = this.plan.children;
    for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
      const place = items[i] ?? 0;
      const flags = this.cutOff[place] ?? 0;
      if (flags === 0) continue;
      const key = this.key(place);
      if ((key === this.lo[bar] && flags & 2) || (key === this.hi[bar] && flags & 1)) return true;
    }
    return false;
  }
}

function barsSharing({ places, bars, children }: Plan): Uint8Array {
  const above = new Int32Array(places);
  for (const child of children.items) above[child] = (above[child] ?? 0) + 1;
  const sharing = new Uint8Array(bars);
  for (let bar = 0; bar < bars; bar++) {
    for (let i = children.start[bar] ?? 0; i < (children.start[bar + 1] ?? 0); i++) {
      if ((above[children.items[i] ?? 0] ?? 0) > 1) sharing[bar] = 1;
    }
  }
  return sharing;
}
