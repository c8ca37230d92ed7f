import { barsTouching, type Plan } from '../plan.ts';
import { settleRows } from './settle.ts';
import { apart, type Spacing } from './spacing.ts';

/** Somebody whose place is fixed by hand: centre of the symbol. */
export interface Pin {
  readonly person: number;
  readonly x: number;
  readonly y: number;
  /** From the centre up to the top of the symbol, and down to the bottom of the label. */
  readonly up: number;
  readonly down: number;
}

/** Pinned figures and rows in whose way they are: `pin * rows + row`, the pin by its place in the list. */
export type Reach = ReadonlySet<number>;

/** How firmly others are held where they would stand without pins, against a spring to a first or last child. */
const steadiness = 4;
/** Air above and below a figure, in px. */
const air = 6;

/** What moves as one: a chain, a part of one, or a figure that reaches into a row from elsewhere. */
interface Unit {
  readonly places: readonly number[];
  readonly row: number;
  /** x of its first place: fixed, or as it would be without pins. */
  readonly x: number;
  readonly fixed: boolean;
  /** Whose figure it stands for, of one from elsewhere. */
  readonly figure?: number;
}

/**
 * In whose way every pinned figure is.
 * @param levels row → top of its symbols, and bottom of its labels.
 * @param before what was found before and still counts.
 */
export function reachOf(
  pins: readonly Pin[],
  { top, bottom }: { readonly top: Float64Array; readonly bottom: Float64Array },
  before: Reach = new Set(),
): Reach {
  const reach = new Set(before);
  pins.forEach(({ y, up, down }, i) => {
    for (let row = 0; row < top.length; row++) {
      if (y - up < (bottom[row] ?? 0) + air && y + down > (top[row] ?? 0) - air)
        reach.add(i * top.length + row);
    }
  });
  return reach;
}

/**
 * Lets everybody flow round those who are pinned: a pinned person stands
 * exactly where the pin is, partners come along, and whoever is in the way
 * makes room.
 * @param x where everybody would stand without pins.
 * @param rows row → its places from left to right.
 * @returns x of every place.
 */
export function flowRound(
  plan: Plan,
  spacing: Spacing,
  x: Float64Array,
  rows: readonly (readonly number[])[],
  pins: readonly Pin[],
  reach: Reach,
): Float64Array {
  return new Flow(plan, spacing, x, rows, pins, reach).run();
}

class Flow {
  private readonly pinOf: Map<number, number>;
  private readonly rowOf: Int32Array;
  private units: Unit[];

  constructor(
    private readonly plan: Plan,
    private readonly spacing: Spacing,
    private readonly x: Float64Array,
    private readonly rows: readonly (readonly number[])[],
    private readonly pins: readonly Pin[],
    private readonly reach: Reach,
  ) {
    this.pinOf = new Map(pins.map(({ person }, pin) => [person, pin]));
    this.rowOf = new Int32Array(plan.places);
    rows.forEach((places, row) => {
      for (const place of places) this.rowOf[place] = row;
    });
    this.units = plan.chains.flatMap((places) => this.cut(places));
    this.units.push(...this.intruders());
    this.units = this.units.flatMap((unit) => (this.isClear(unit) ? [unit] : this.apart(unit)));
  }

  run(): Float64Array {
    const { units } = this;
    const { plan, spacing } = this.replan();
    const rows: number[][] = this.rows.map(() => []);
    units.forEach(({ row }, unit) => {
      rows[row]?.push(unit);
    });
    const centre = (unit: number): number =>
      (units[unit]?.x ?? 0) + (spacing.length[unit] ?? 0) / 2;
    for (const row of rows) {
      row.sort((a, b) => centre(a) - centre(b) || a - b);
      makeRoom(plan, spacing, units, row);
    }
    const settled = settleRows(plan, spacing, [rows], {
      x: Float64Array.from(units, (unit) => unit.x),
      steadiness,
      held: Uint8Array.from(units, ({ fixed }) => (fixed ? 1 : 0)),
    });
    const flown = this.x.slice();
    units.forEach(({ places, row }, unit) => {
      if (row < 0) return;
      for (const place of places) {
        if (place < flown.length)
          flown[place] = (settled[unit] ?? 0) + (spacing.inChain[place] ?? 0);
      }
    });
    for (const pin of this.pins) flown[pin.person] = pin.x;
    return flown;
  }

  private isInWay(pin: number, row: number): boolean {
    return this.reach.has(pin * this.rows.length + row);
  }

  /** A chain in parts of which each holds one pinned person at most; who is pinned out of the row stands alone. */
  private cut(places: readonly number[]): Unit[] {
    const parts: number[][] = [];
    let open = false;
    let pinned = false;
    for (const place of places) {
      const pin = this.pinOf.get(place);
      const out = pin !== undefined && !this.isInWay(pin, this.rowOf[place] ?? 0);
      if (!open || out || (pin !== undefined && pinned)) {
        parts.push([]);
        pinned = false;
      }
      parts.at(-1)?.push(place);
      pinned ||= pin !== undefined;
      open = !out;
    }
    return parts.map((part) => this.unit(part));
  }

  private unit(places: readonly number[]): Unit {
    const [first = 0] = places;
    const row = this.rowOf[first] ?? 0;
    const own = places.find((place) => this.pinOf.has(place));
    const index = own === undefined ? undefined : this.pinOf.get(own);
    const pin = index === undefined ? undefined : this.pins[index];
    if (own === undefined || index === undefined || !pin)
      return { places, row, x: this.x[first] ?? 0, fixed: false };
    const within = (this.spacing.inChain[own] ?? 0) - (this.spacing.inChain[first] ?? 0);
    // Out of its row it is in nobody's way there.
    return { places, row: this.isInWay(index, row) ? row : -1, x: pin.x - within, fixed: true };
  }

  /** Pinned figures as the rows see them into which they reach from elsewhere: as places of their own. */
  private intruders(): Unit[] {
    const found: Unit[] = [];
    this.pins.forEach(({ person, x }, pin) => {
      for (let row = 0; row < this.rows.length; row++) {
        if (row === this.rowOf[person] || !this.isInWay(pin, row)) continue;
        const places = [this.plan.places + found.length];
        found.push({ places, row, x, fixed: true, figure: person });
      }
    });
    return found;
  }

  /** Whether those whom a pinned partner brings along stand clear of all others who are fixed. */
  private isClear(unit: Unit): boolean {
    if (!unit.fixed || unit.places.length < 2) return true;
    const own = this.stretch(unit);
    return this.units.every((other) => {
      if (other === unit || !other.fixed || other.row !== unit.row) return true;
      const [from, to] = this.stretch(other);
      return to <= own[0] || from >= own[1];
    });
  }

  private stretch({ places, x, figure }: Unit): [number, number] {
    const { half, inChain } = this.spacing;
    const first = figure ?? places[0] ?? 0;
    const last = figure ?? places.at(-1) ?? 0;
    const length = figure === undefined ? (inChain[last] ?? 0) - (inChain[first] ?? 0) : 0;
    return [x - (half[first] ?? 0), x + length + (half[last] ?? 0)];
  }

  /** The pinned one by themselves, and the partners of either side free. */
  private apart({ places }: Unit): Unit[] {
    const at = places.findIndex((place) => this.pinOf.has(place));
    const parts = [places.slice(0, at), places.slice(at, at + 1), places.slice(at + 1)];
    return parts.filter((part) => part.length > 0).map((part) => this.unit(part));
  }

  /** The plan and its spacing with units for chains. Intruders are as wide as the figures they stand for. */
  private replan(): { plan: Plan; spacing: Spacing } {
    const { plan, spacing, units } = this;
    const extra = units.reduce((most, { places }) => Math.max(most, places[0] ?? 0), 0) + 1;
    const count = Math.max(plan.places, extra);
    const half = grown(spacing.half, count);
    const symbolHalf = grown(spacing.symbolHalf, count);
    const inChain = new Float64Array(count);
    const chainOf = new Int32Array(count);
    const length = new Float64Array(units.length);
    units.forEach(({ places, figure }, unit) => {
      const [first = 0] = places;
      for (const place of places) {
        chainOf[place] = unit;
        if (figure === undefined)
          inChain[place] = (spacing.inChain[place] ?? 0) - (spacing.inChain[first] ?? 0);
        else half[place] = symbolHalf[place] = spacing.half[figure] ?? 0;
      }
      length[unit] = inChain[places.at(-1) ?? 0] ?? 0;
    });
    const chains = units.map(({ places }) => places);
    const barsOfChain = barsTouching(plan.parents, plan.children, chainOf, units.length);
    const mates = [...plan.mates];
    while (mates.length < count) mates.push([]);
    return {
      plan: { ...plan, places: count, chains, chainOf, barsOfChain, mates },
      spacing: { half, symbolHalf, inChain, length },
    };
  }
}

function grown(values: Float64Array, count: number): Float64Array {
  const longer = new Float64Array(count);
  longer.set(values);
  return longer;
}

/** Between two fixed units only so many others stand as there is room for: the rest goes round. */
function makeRoom(plan: Plan, spacing: Spacing, units: readonly Unit[], row: number[]): void {
  const isFixed = (i: number): boolean => units[row[i] ?? -1]?.fixed ?? false;
  const x = (i: number): number => units[row[i] ?? -1]?.x ?? 0;
  // Whoever goes round one way goes on that way, so this comes to an end.
  const leftwards = new Map<number, boolean>();
  for (let gap = tightGap(plan, spacing, units, row); gap; ) {
    const [from, to] = gap;
    const nearLeft = x(from + 1) - x(from) <= x(to) - x(to - 1);
    const at = nearLeft ? from + 1 : to - 1;
    const unit = row[at] ?? 0;
    const left = leftwards.get(unit) ?? nearLeft;
    leftwards.set(unit, left);
    let target = left ? from : to;
    // Past all fixed units that stand side by side.
    while (left && isFixed(target - 1)) target--;
    while (!left && isFixed(target + 1)) target++;
    row.splice(at, 1);
    row.splice(target, 0, unit);
    gap = tightGap(plan, spacing, units, row);
  }
}

/** Two neighbouring fixed units with others between that do not fit. */
function tightGap(
  plan: Plan,
  spacing: Spacing,
  units: readonly Unit[],
  row: readonly number[],
): [number, number] | undefined {
  let from = -1;
  let needed = 0;
  for (let i = 0; i < row.length; i++) {
    const unit = row[i] ?? 0;
    if (i > 0) {
      const before = row[i - 1] ?? 0;
      const last = plan.chains[before]?.at(-1) ?? 0;
      const next = plan.chains[unit]?.[0] ?? 0;
      needed += (spacing.length[before] ?? 0) + apart(plan, spacing, last, next);
    }
    if (!units[unit]?.fixed) continue;
    const free = (units[unit]?.x ?? 0) - (units[row[from] ?? -1]?.x ?? 0);
    if (from >= 0 && i - from > 1 && needed > free + 0.01) return [from, i];
    from = i;
    needed = 0;
  }
  return undefined;
}
