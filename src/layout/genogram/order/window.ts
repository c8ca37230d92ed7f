import type { Plan } from '../plan.ts';
import { overlapping } from './crossings.ts';
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

/** Flags of the ends of a bar: one elsewhere than in a segment; one in the subject. */
const elsewhere = 1;
const inSubject = 2;

/**
 * Tries other orders of a stretch of the sequence and tells what each costs.
 * The stretch is cut into segments that keep together, and some of them are
 * the subject: what is being moved. Only pairs of bars of which one belongs to
 * the subject can gain or lose, and only in rows where the subject has people
 * does anybody move. Nothing is laid anew for a trial: the slots of a segment
 * shift by one number in each row.
 */
export class Window {
  private from = 0;
  private to = 0;
  private segments = 0;
  private subjectFrom = 0;
  private subjectTo = 0;
  /** Chain → its segment; -1 outside, and in rows where nobody moves. */
  private readonly segment: Int32Array;
  private readonly chainRow: Int32Array;
  private readonly rows: number;
  /** The chains of each row from left to right, row after row, and where each row begins. */
  private readonly line: Int32Array;
  private readonly lineFrom: Int32Array;
  /** Rows in which the subject has people, and the mark of the last window that each was such a row of. */
  private readonly moving: number[] = [];
  private readonly movingIn: Int32Array;
  /** Row → first slot of the stretch, and the one after its last. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly next: Int32Array;
  /** Segment and row → number of chains, and slot of the first as they lie. */
  private count: Int32Array;
  private begin: Int32Array;
  /** Entries of `count` that are not 0, segment by segment. */
  private readonly entries: number[] = [];
  private readonly entriesFrom: number[] = [];
  private readonly seen: Int32Array;
  /** Bar → 1 if it has an end beyond one segment; 1 if it has one in the subject. */
  private readonly loose: Uint8Array;
  private readonly own: Uint8Array;
  /** Row → the mark it was opened with. */
  private readonly opened: Int32Array;
  /** Of bars wholly in one segment: which, and where they lie in the order that the window was opened on. */
  private readonly barSegment: Int32Array;
  private readonly lo: Float64Array;
  private readonly hi: Float64Array;
  private readonly drop: Float64Array;
  private readonly turned: Int32Array;
  private mark = 0;
  private readonly touched: number[] = [];
  private readonly gap: Gap[];
  private readonly gaps: number[] = [];
  /** What has been looked at so far: the measure of effort, the same on every machine. */
  steps = 0;

  constructor(
    /** The chains from left to right, or row after row; and the place of each. */
    readonly order: { readonly sequence: Int32Array; readonly at: Int32Array },
    readonly keys: Keys,
    readonly costs: OrderCosts,
  ) {
    const { plan } = keys;
    const chains = plan.chains.length;
    this.chainRow = Int32Array.from(plan.chains, (places) => plan.row[places[0] ?? 0] ?? 0);
    this.rows = plan.row.reduce((most, row) => Math.max(most, row + 1), 0);
    this.segment = new Int32Array(chains).fill(-1);
    this.line = new Int32Array(chains);
    this.lineFrom = new Int32Array(this.rows + 1);
    for (const row of this.chainRow) this.lineFrom[row + 1] = (this.lineFrom[row + 1] ?? 0) + 1;
    for (let row = 0; row < this.rows; row++)
      this.lineFrom[row + 1] = (this.lineFrom[row + 1] ?? 0) + (this.lineFrom[row] ?? 0);
    this.movingIn = new Int32Array(this.rows);
    this.first = new Int32Array(this.rows);
    this.last = new Int32Array(this.rows);
    this.next = new Int32Array(this.rows);
    this.count = new Int32Array(0);
    this.begin = new Int32Array(0);
    this.seen = new Int32Array(plan.bars);
    this.loose = new Uint8Array(plan.bars);
    this.own = new Uint8Array(plan.bars);
    this.opened = new Int32Array(this.rows);
    this.barSegment = new Int32Array(plan.bars);
    this.lo = new Float64Array(plan.bars);
    this.hi = new Float64Array(plan.bars);
    this.drop = new Float64Array(plan.bars);
    this.turned = new Int32Array(plan.bars);
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
    for (const chain of this.order.sequence) this.lay(chain);
    for (let bar = 0; bar < this.keys.plan.bars; bar++) this.keys.measure(bar);
  }

  private lay(chain: number): void {
    const row = this.chainRow[chain] ?? 0;
    const slot = this.next[row] ?? 0;
    this.keys.slot[chain] = slot;
    this.line[(this.lineFrom[row] ?? 0) + slot] = chain;
    this.next[row] = slot + 1;
  }

  /** The chain at a slot of a row. */
  chainAt(row: number, slot: number): number {
    return this.line[(this.lineFrom[row] ?? 0) + slot] ?? -1;
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
    this.findMoving(bounds[subjectFrom] ?? 0, bounds[subjectTo] ?? 0);
    this.measureSegments(bounds);
    for (let m = 0; m < this.moving.length; m++) this.touchRow(this.moving[m] ?? 0);
    if (rearranged >= 0) this.loosen(rearranged);
    for (let i = 0; i < this.touched.length; i++) this.sortIn(this.touched[i] ?? 0);
  }

  /** Finds the rows in which a stretch has people. */
  private findMoving(from: number, to: number): void {
    this.moving.length = 0;
    for (let i = from; i < to; i++) {
      const row = this.chainRow[this.order.sequence[i] ?? 0] ?? 0;
      if (this.movingIn[row] === this.mark) continue;
      this.movingIn[row] = this.mark;
      this.moving.push(row);
    }
    this.steps += to - from;
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
    for (let m = 0; m < this.moving.length; m++) this.measureRow(this.moving[m] ?? 0, bounds);
    let used = 0;
    for (let s = 0; s < this.segments; s++) {
      this.entriesFrom[s] = used;
      for (let m = 0; m < this.moving.length; m++) {
        const entry = s * this.rows + (this.moving[m] ?? 0);
        if ((this.count[entry] ?? 0) > 0) this.entries[used++] = entry;
      }
    }
    this.entriesFrom[this.segments] = used;
  }

  /** Finds the slots of a row in the stretch and the segment of each. */
  private measureRow(row: number, bounds: readonly number[]): void {
    const { line, rows } = this;
    const base = this.lineFrom[row] ?? 0;
    const end = this.lineFrom[row + 1] ?? 0;
    const { at } = this.order;
    let i = this.slotFrom(row, this.from);
    this.first[row] = i - base;
    let s = 0;
    for (; i < end; i++) {
      const chain = line[i] ?? 0;
      const place = at[chain] ?? 0;
      if (place >= this.to) break;
      while (place >= (bounds[s + 1] ?? 0)) s++;
      const entry = s * rows + row;
      this.segment[chain] = s;
      this.keys.moves[chain] = entry + 1;
      const before = this.count[entry] ?? 0;
      if (before === 0) this.begin[entry] = i - base;
      this.count[entry] = before + 1;
    }
    this.last[row] = i - base;
    this.steps += i - base - (this.first[row] ?? 0);
  }

  /** Index in `line` of the first chain of a row at or after a place of the sequence. */
  private slotFrom(row: number, place: number): number {
    let lo = this.lineFrom[row] ?? 0;
    let hi = this.lineFrom[row + 1] ?? 0;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((this.order.at[this.line[mid] ?? 0] ?? 0) < place) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  private touchRow(row: number): void {
    const base = this.lineFrom[row] ?? 0;
    for (let i = this.first[row] ?? 0; i < (this.last[row] ?? 0); i++) {
      this.touch(this.line[base + i] ?? 0);
    }
  }

  private touch(chain: number): void {
    const { start, items } = this.keys.plan.barsOfChain;
    for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) {
      const bar = items[i] ?? 0;
      if (this.seen[bar] === this.mark) continue;
      this.seen[bar] = this.mark;
      this.touched.push(bar);
      this.classify(bar, this.segment[chain] ?? 0);
      this.lo[bar] = this.keys.lo[bar] ?? 0;
      this.hi[bar] = this.keys.hi[bar] ?? 0;
      this.drop[bar] = this.keys.drop[bar] ?? 0;
      this.turned[bar] = this.keys.turned[bar] ?? 0;
    }
  }

  /** Finds out whether a bar has ends beyond one segment, and whether it has any in the subject. */
  private classify(bar: number, segment: number): void {
    const { parents, children } = this.keys.plan;
    const row = this.keys.plan.barRow[bar] ?? 0;
    const above = this.ends(parents, bar, segment);
    const below = this.ends(children, bar, segment);
    const own = (above | below) & inSubject ? 1 : 0;
    // Ends in rows where nobody moves count only for the subject, which moves past them.
    let loose = 0;
    if (above & elsewhere && (own || this.movingIn[row - 1] === this.mark)) loose = 1;
    if (below & elsewhere && (own || this.movingIn[row] === this.mark)) loose = 1;
    this.own[bar] = own;
    this.loose[bar] = loose;
    this.barSegment[bar] = segment;
  }

  /** Whether a bar has ends on one side that are elsewhere than in a segment, and any in the subject. */
  private ends({ start, items }: Plan['parents'], bar: number, segment: number): number {
    const { chainOf } = this.keys.plan;
    let found = 0;
    for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
      const at = this.segment[chainOf[items[i] ?? 0] ?? 0] ?? -1;
      if (at !== segment) found |= elsewhere;
      if (at >= this.subjectFrom && at < this.subjectTo) found |= inSubject;
    }
    return found;
  }

  private loosen(chain: number): void {
    const { start, items } = this.keys.plan.barsOfChain;
    for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) this.loose[items[i] ?? 0] = 1;
  }

  private sortIn(bar: number): void {
    const row = this.keys.plan.barRow[bar] ?? 0;
    const gap = this.gap[row];
    if (!gap) return;
    if (this.opened[row] !== this.mark) {
      this.opened[row] = this.mark;
      this.gaps.push(row);
    }
    if (this.own[bar]) (this.loose[bar] ? gap.tied : gap.inner).push(bar);
    else (this.loose[bar] ? gap.spanning : gap.other).push(bar);
  }

  /**
   * What the segments cost in an order: as much as depends on the order, so only differences mean anything.
   * @param limit from where on it does not matter how much more it is.
   */
  cost(order: readonly number[], limit = Number.POSITIVE_INFINITY): number {
    this.shiftTo(order);
    let sum = 0;
    for (let i = 0; i < this.gaps.length && sum < limit; i++) {
      const row = this.gaps[i] ?? 0;
      const gap = this.gap[row];
      if (gap) sum += this.gapCost(gap, row, limit - sum);
    }
    return sum;
  }

  private gapCost({ tied, inner, spanning, other }: Gap, row: number, limit: number): number {
    const { crossing } = this.costs;
    this.measureAll(tied);
    this.measureAll(spanning);
    if (tied.length > 0 || spanning.length > 0) this.shiftBars(inner, row);
    if (tied.length > 0) this.shiftBars(other, row);
    let sum = 0;
    for (let i = 0; i < tied.length; i++) sum += this.costAlone(tied[i] ?? 0);
    for (let i = 0; i < spanning.length; i++) sum += this.costAlone(spanning[i] ?? 0);
    for (let i = 0; i < tied.length && sum < limit; i++) {
      const bar = tied[i] ?? 0;
      let crossed = 0;
      if (i + 1 < tied.length) crossed += this.crossed(bar, tied, i + 1);
      if (inner.length > 0) crossed += this.crossed(bar, inner, 0);
      if (spanning.length > 0) crossed += this.crossed(bar, spanning, 0);
      if (other.length > 0) crossed += this.crossed(bar, other, 0);
      sum += crossed * crossing;
    }
    for (let i = 0; inner.length > 0 && i < spanning.length && sum < limit; i++) {
      sum += this.crossed(spanning[i] ?? 0, inner, 0) * crossing;
    }
    return sum;
  }

  private measureAll(bars: readonly number[]): void {
    for (let i = 0; i < bars.length; i++) this.keys.measure(bars[i] ?? 0);
    this.steps += bars.length;
  }

  /** Bars that lie wholly in one segment only shift with it. */
  private shiftBars(bars: readonly number[], row: number): void {
    const { keys, rows } = this;
    for (let i = 0; i < bars.length; i++) {
      const bar = bars[i] ?? 0;
      const entry = (this.barSegment[bar] ?? 0) * rows + row + 1;
      const level = (keys.shift[entry] ?? 0) * keys.unit;
      keys.lo[bar] = (this.lo[bar] ?? 0) + level;
      keys.hi[bar] = (this.hi[bar] ?? 0) + level;
      keys.drop[bar] = (this.drop[bar] ?? 0) + (keys.shift[entry - 1] ?? 0) * keys.unit;
    }
    this.steps += bars.length;
  }

  /** Crossings of a bar with others, from the `from`th on. */
  private crossed(bar: number, others: readonly number[], from: number): number {
    const { keys } = this;
    const lo = keys.lo[bar] ?? 0;
    const hi = keys.hi[bar] ?? 0;
    const drop = keys.drop[bar] ?? 0;
    let sum = 0;
    for (let i = from; i < others.length; i++) {
      const other = others[i] ?? 0;
      // Most bars stand clear of each other, and only their drops may cross: see `crossings`.
      if (hi < (keys.lo[other] ?? 0)) {
        if (drop > (keys.drop[other] ?? 0)) sum++;
      } else if ((keys.hi[other] ?? 0) < lo) {
        if ((keys.drop[other] ?? 0) > drop) sum++;
      } else {
        sum += overlapping(keys, bar, other);
      }
    }
    this.steps += others.length - from;
    return sum;
  }

  /** What a measured bar costs by itself. */
  costAlone(bar: number): number {
    const { keys, costs } = this;
    if (keys.plan.passing[bar] || (keys.chainsBelow[bar] ?? 0) < 2) return 0;
    const strangers = keys.strangers(bar);
    const turned = keys.turned[bar] ?? 0;
    // The small parts lead the way where the first step towards a better order gains nothing yet.
    let cost = 0;
    if (strangers > 0 || keys.cutAtEnds(bar)) cost += costs.apart + 0.004 * strangers;
    if (turned > 0) cost += costs.turned + 0.02 * turned;
    return cost;
  }

  private shiftTo(order: readonly number[]): void {
    const { next, count, begin, entries, entriesFrom, rows } = this;
    const { shift } = this.keys;
    for (let m = 0; m < this.moving.length; m++) {
      const row = this.moving[m] ?? 0;
      next[row] = this.first[row] ?? 0;
    }
    for (let k = 0; k < order.length; k++) {
      const segment = order[k] ?? 0;
      for (let i = entriesFrom[segment] ?? 0; i < (entriesFrom[segment + 1] ?? 0); i++) {
        const entry = entries[i] ?? 0;
        const row = entry - segment * rows;
        const slot = next[row] ?? 0;
        shift[entry + 1] = slot - (begin[entry] ?? 0);
        next[row] = slot + (count[entry] ?? 0);
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
    for (let m = 0; m < this.moving.length; m++) {
      const row = this.moving[m] ?? 0;
      const base = this.lineFrom[row] ?? 0;
      for (let i = this.first[row] ?? 0; i < (this.last[row] ?? 0); i++) {
        const chain = this.line[base + i] ?? 0;
        this.segment[chain] = -1;
        this.keys.moves[chain] = 0;
      }
      this.next[row] = this.first[row] ?? 0;
    }
    if (laid) this.layAnew();
    else this.restore();
    for (let i = 0; i < this.gaps.length; i++) {
      const gap = this.gap[this.gaps[i] ?? 0];
      if (!gap) continue;
      gap.tied.length = 0;
      gap.inner.length = 0;
      gap.spanning.length = 0;
      gap.other.length = 0;
    }
    this.touched.length = 0;
    this.gaps.length = 0;
  }

  private layAnew(): void {
    for (let i = this.from; i < this.to; i++) {
      const chain = this.order.sequence[i] ?? 0;
      if (this.movingIn[this.chainRow[chain] ?? 0] === this.mark) this.lay(chain);
    }
    this.measureAll(this.touched);
  }

  private restore(): void {
    const { lo, hi, drop, turned } = this.keys;
    for (let i = 0; i < this.touched.length; i++) {
      const bar = this.touched[i] ?? 0;
      lo[bar] = this.lo[bar] ?? 0;
      hi[bar] = this.hi[bar] ?? 0;
      drop[bar] = this.drop[bar] ?? 0;
      turned[bar] = this.turned[bar] ?? 0;
    }
  }
}
