import type { Blocks } from './blocks.ts';
import { crossings } from './crossings.ts';
import type { Keys } from './keys.ts';

/** What faults of the order cost. */
export interface OrderCosts {
  /** Two lines cross. */
  readonly crossing: number;
  /** Others stand between brothers and sisters. */
  readonly apart: number;
  /** Brothers and sisters do not stand in birth order. */
  readonly turned: number;
}

/** Touched bars of one gap, by what may change about them. */
interface Gap {
  /** With an end in the subject and one elsewhere. */
  readonly tied: number[];
  /** Wholly in one segment of the subject. */
  readonly inner: number[];
  /** Not of the subject, with ends in two segments or beyond. */
  readonly spanning: number[];
  /** Not of the subject, wholly in one segment. */
  readonly other: number[];
}

/**
 * Tries other orders of a stretch of the sequence and tells what each costs.
 * The stretch is cut into segments that keep together, and some of them are
 * the subject: what is being moved. Only pairs of bars of which one belongs to
 * the subject can gain or lose. Nothing is laid anew for a trial: the slots of
 * a segment shift by one number in each row.
 */
export class Window {
  private from = 0;
  private to = 0;
  private segments = 0;
  private subjectFrom = 0;
  private subjectTo = 0;
  /** Chain → its segment, -1 outside. */
  private readonly segment: Int32Array;
  readonly chainRow: Int32Array;
  private readonly rows: number;
  /** Row → first slot of the stretch. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  /** Segment and row → number of chains, and slot of the first as they lie. */
  private count: Int32Array;
  private begin: Int32Array;
  private readonly seen: Int32Array;
  /** Bar → 1 if it has an end beyond one segment. */
  private readonly loose: Uint8Array;
  private mark = 0;
  private readonly touched: number[] = [];
  private readonly gap: Gap[];
  private readonly gaps: number[] = [];
  /** What has been looked at so far: the measure of effort, the same on every machine. */
  steps = 0;

  constructor(
    readonly blocks: Blocks,
    readonly keys: Keys,
    readonly costs: OrderCosts,
  ) {
    const { plan } = keys;
    this.chainRow = Int32Array.from(plan.chains, (places) => plan.row[places[0] ?? 0] ?? 0);
    this.rows = plan.row.reduce((most, row) => Math.max(most, row + 1), 0);
    this.segment = new Int32Array(plan.chains.length).fill(-1);
    this.first = new Int32Array(this.rows);
    this.next = new Int32Array(this.rows);
    this.count = new Int32Array(0);
    this.begin = new Int32Array(0);
    this.seen = new Int32Array(plan.bars);
    this.loose = new Uint8Array(plan.bars);
    this.gap = Array.from({ length: this.rows }, () => ({
      tied: [],
      inner: [],
      spanning: [],
      other: [],
    }));
    this.layAll();
  }

  /** Gives every chain its slot as the sequence has it. */
  layAll(): void {
    this.next.fill(0);
    for (const chain of this.blocks.sequence) this.lay(chain);
    for (let bar = 0; bar < this.keys.plan.bars; bar++) this.keys.measure(bar);
  }

  private lay(chain: number): void {
    const row = this.chainRow[chain] ?? 0;
    const slot = this.next[row] ?? 0;
    this.keys.slot[chain] = slot;
    this.next[row] = slot + 1;
  }

  /**
   * Opens the window on a stretch.
   * @param bounds places in the sequence where the segments begin, and the end of the last.
   * @param subjectFrom first segment of the subject; `subjectTo` is the one after its last.
   * @param rearranged the chain whose own people are going to change places, or -1.
   */
  open(bounds: readonly number[], subjectFrom: number, subjectTo: number, rearranged = -1): void {
    this.segments = bounds.length - 1;
    this.from = bounds[0] ?? 0;
    this.to = bounds[this.segments] ?? 0;
    this.subjectFrom = subjectFrom;
    this.subjectTo = subjectTo;
    this.mark++;
    this.measureSegments(bounds);
    const { sequence } = this.blocks;
    for (let i = this.from; i < this.to; i++) this.touch(sequence[i] ?? 0);
    if (rearranged >= 0) this.loosen(rearranged);
    for (const bar of this.touched) this.sortIn(bar);
    this.steps += 2 * (this.to - this.from);
  }

  private measureSegments(bounds: readonly number[]): void {
    const size = this.segments * this.rows;
    if (this.count.length < size) {
      this.count = new Int32Array(2 * size);
      this.begin = new Int32Array(2 * size);
      this.keys.shift = new Int32Array(2 * size + 1);
    }
    this.count.fill(0, 0, size);
    this.keys.shift.fill(0, 0, size + 1);
    this.first.fill(2 ** 30);
    const { sequence } = this.blocks;
    for (let s = 0; s < this.segments; s++) {
      for (let i = bounds[s] ?? 0; i < (bounds[s + 1] ?? 0); i++) {
        const chain = sequence[i] ?? 0;
        const row = this.chainRow[chain] ?? 0;
        const entry = s * this.rows + row;
        const slot = this.keys.slot[chain] ?? 0;
        this.segment[chain] = s;
        this.keys.moves[chain] = entry + 1;
        this.count[entry] = (this.count[entry] ?? 0) + 1;
        if (slot < (this.first[row] ?? 0)) this.first[row] = slot;
      }
    }
    this.next.set(this.first);
    for (let entry = 0; entry < size; entry++) {
      const row = entry % this.rows;
      this.begin[entry] = this.next[row] ?? 0;
      this.next[row] = (this.next[row] ?? 0) + (this.count[entry] ?? 0);
    }
  }

  private touch(chain: number): void {
    const { start, items } = this.keys.plan.barsOfChain;
    for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) {
      const bar = items[i] ?? 0;
      if (this.seen[bar] === this.mark) continue;
      this.seen[bar] = this.mark;
      this.touched.push(bar);
      this.loose[bar] = this.reachesBeyond(bar, this.segment[chain] ?? 0) ? 1 : 0;
    }
  }

  private reachesBeyond(bar: number, segment: number): boolean {
    const { parents, children, chainOf } = this.keys.plan;
    for (let i = parents.start[bar] ?? 0; i < (parents.start[bar + 1] ?? 0); i++) {
      if (this.segment[chainOf[parents.items[i] ?? 0] ?? 0] !== segment) return true;
    }
    for (let i = children.start[bar] ?? 0; i < (children.start[bar + 1] ?? 0); i++) {
      if (this.segment[chainOf[children.items[i] ?? 0] ?? 0] !== segment) return true;
    }
    return false;
  }

  private loosen(chain: number): void {
    const { start, items } = this.keys.plan.barsOfChain;
    for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) this.loose[items[i] ?? 0] = 1;
  }

  private sortIn(bar: number): void {
    const row = this.keys.plan.barRow[bar] ?? 0;
    const gap = this.gap[row];
    if (!gap) return;
    if (gap.tied.length + gap.inner.length + gap.spanning.length + gap.other.length === 0)
      this.gaps.push(row);
    if (this.isSubjects(bar)) (this.loose[bar] ? gap.tied : gap.inner).push(bar);
    else (this.loose[bar] ? gap.spanning : gap.other).push(bar);
  }

  private isSubjects(bar: number): boolean {
    const { parents, children } = this.keys.plan;
    return this.inSubject(parents, bar) || this.inSubject(children, bar);
  }

  private inSubject(lists: { start: Int32Array; items: Int32Array }, bar: number): boolean {
    for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++) {
      const segment = this.segment[this.keys.plan.chainOf[lists.items[i] ?? 0] ?? 0] ?? -1;
      if (segment >= this.subjectFrom && segment < this.subjectTo) return true;
    }
    return false;
  }

  /** What the segments cost in an order: what depends on the order alone, so only differences mean anything. */
  cost(order: readonly number[]): number {
    this.shiftTo(order);
    let sum = 0;
    for (const row of this.gaps) {
      const gap = this.gap[row];
      if (gap) sum += this.gapCost(gap);
    }
    return sum;
  }

  private gapCost({ tied, inner, spanning, other }: Gap): number {
    const crossing = tied.length > 0;
    this.measureAll(tied);
    this.measureAll(spanning);
    if (crossing || spanning.length > 0) this.measureAll(inner);
    if (crossing) this.measureAll(other);
    let crossed = 0;
    let alone = 0;
    for (let i = 0; i < tied.length; i++) {
      const bar = tied[i] ?? 0;
      alone += this.costAlone(bar);
      for (let j = i + 1; j < tied.length; j++) crossed += crossings(this.keys, bar, tied[j] ?? 0);
      crossed += this.crossed(bar, inner) + this.crossed(bar, spanning) + this.crossed(bar, other);
    }
    for (const bar of spanning) {
      alone += this.costAlone(bar);
      crossed += this.crossed(bar, inner);
    }
    return crossed * this.costs.crossing + alone;
  }

  private measureAll(bars: readonly number[]): void {
    for (let i = 0; i < bars.length; i++) this.keys.measure(bars[i] ?? 0);
    this.steps += bars.length;
  }

  private crossed(bar: number, others: readonly number[]): number {
    let sum = 0;
    for (let i = 0; i < others.length; i++) sum += crossings(this.keys, bar, others[i] ?? 0);
    this.steps += others.length;
    return sum;
  }

  /** What a measured bar costs by itself. */
  costAlone(bar: number): number {
    const { keys, costs } = this;
    if (keys.plan.passing[bar] || (keys.chainsBelow[bar] ?? 0) < 2) return 0;
    const strangers = keys.strangers(bar);
    const turned = keys.turned(bar);
    // The small parts lead the way where the first step towards a better order gains nothing yet.
    let cost = 0;
    if (strangers > 0 || keys.cutAtEnds(bar)) cost += costs.apart + 0.004 * strangers;
    if (turned > 0) cost += costs.turned + 0.02 * turned;
    return cost;
  }

  private shiftTo(order: readonly number[]): void {
    this.next.set(this.first);
    const { rows, next, count, begin } = this;
    const { shift } = this.keys;
    for (let k = 0; k < order.length; k++) {
      const base = (order[k] ?? 0) * rows;
      for (let row = 0; row < rows; row++) {
        const entry = base + row;
        const chains = count[entry] ?? 0;
        if (chains === 0) continue;
        const slot = next[row] ?? 0;
        shift[entry + 1] = slot - (begin[entry] ?? 0);
        next[row] = slot + chains;
      }
    }
    this.steps += order.length;
  }

  /** Bars with ends in two segments, or beyond. */
  looseBars(): number[] {
    return this.touched.filter((bar) => this.loose[bar]);
  }

  /** Closes the window. @param laid whether the sequence has changed meanwhile and is to be laid anew. */
  close(laid = false): void {
    if (laid) this.next.set(this.first);
    for (let i = this.from; i < this.to; i++) {
      const chain = this.blocks.sequence[i] ?? 0;
      this.segment[chain] = -1;
      this.keys.moves[chain] = 0;
      if (laid) this.lay(chain);
    }
    for (const row of this.gaps) {
      const gap = this.gap[row];
      if (!gap) continue;
      for (const list of [gap.tied, gap.inner, gap.spanning, gap.other]) {
        this.measureAll(list);
        list.length = 0;
      }
    }
    this.touched.length = 0;
    this.gaps.length = 0;
  }
}
