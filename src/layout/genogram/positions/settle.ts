import type { Plan } from '../plan.ts';
import type { Hold } from './anchors.ts';
import { apart, areSiblings, room, type Spacing } from './spacing.ts';
import { hangSprings, type Springs } from './springs.ts';

/** Rounds up and down through all rows. */
const rounds = 8;
/** Holding firmly enough that nothing else counts. */
const immovable = 1e9;

/**
 * Places every chain of some components from left to right: parents over the middle
 * of their children, nobody nearer to a neighbour than the spacing allows.
 *
 * Row after row, up and down again, each row is placed best for where its
 * neighbours stand now: weighted isotonic regression by pooling adjacent
 * violators (Ayer et al. 1955; Brandes & Köpf's aim with exact rows). The cost
 * is convex and has one lowest point, so the order decides the positions.
 *
 * @param components of each, the chains of each row from left to right.
 * @param anchors where chains stood before: they stay as near to that as they can.
 * @returns x of the first place of each chain; each component counts from its own zero.
 */
export function settleRows(
  plan: Plan,
  spacing: Spacing,
  components: readonly (readonly (readonly number[])[])[],
  anchors?: Hold,
): Float64Array {
  const settling = new Settling(plan, spacing, components, anchors);
  for (const rows of components) settling.run(rows);
  return settling.x;
}

class Settling {
  readonly x: Float64Array;
  /** Chain → x of its first place in a row packed as tight as may be. */
  private readonly tight: Float64Array;
  /** The same, with room between families. */
  private readonly good: Float64Array;
  private readonly springs: Springs;
  private readonly value: Float64Array;
  private readonly weight: Float64Array;
  private readonly count: Int32Array;
  private readonly rowOf: Int32Array;

  constructor(
    plan: Plan,
    spacing: Spacing,
    components: readonly (readonly (readonly number[])[])[],
    private readonly anchors: Hold | undefined,
  ) {
    const chains = plan.chains.length;
    this.tight = new Float64Array(chains);
    this.good = new Float64Array(chains);
    this.rowOf = new Int32Array(chains);
    let longest = 0;
    for (const rows of components) {
      rows.forEach((row, r) => {
        longest = Math.max(longest, row.length);
        this.packTight(plan, spacing, row, r);
      });
    }
    this.x = this.tight.slice();
    anchors?.x.forEach((x, chain) => {
      if (!Number.isNaN(x)) this.x[chain] = x;
    });
    this.value = new Float64Array(longest);
    this.weight = new Float64Array(longest);
    this.count = new Int32Array(longest);
    const places = new Float64Array(plan.places);
    for (let place = 0; place < plan.places; place++) {
      places[place] = (this.good[plan.chainOf[place] ?? 0] ?? 0) + (spacing.inChain[place] ?? 0);
    }
    this.springs = hangSprings(plan, spacing, places, anchors?.x);
  }

  /** Packs a row as tight as may be, and as tight as is good. */
  private packTight(plan: Plan, spacing: Spacing, row: readonly number[], r: number): void {
    let least = 0;
    let good = 0;
    for (let i = 0; i < row.length; i++) {
      const chain = row[i] ?? 0;
      if (i > 0) {
        const before = row[i - 1] ?? 0;
        const step = this.step(plan, spacing, before, chain);
        least += step;
        good += areSiblings(plan, before, chain) ? step : step + room.families;
      }
      // What is kept free between families gives way before anybody moves who stood well.
      this.tight[chain] = this.anchors ? least : good;
      this.good[chain] = good;
      this.rowOf[chain] = r;
    }
  }

  /** Least distance from the start of one chain to that of the next; two that are held stand as they stand. */
  private step(plan: Plan, spacing: Spacing, a: number, b: number): number {
    const { anchors } = this;
    if (anchors?.held[a] && anchors.held[b]) return (anchors.x[b] ?? 0) - (anchors.x[a] ?? 0);
    const last = plan.chains[a]?.at(-1) ?? 0;
    return (spacing.length[a] ?? 0) + apart(plan, spacing, last, plan.chains[b]?.[0] ?? 0);
  }

  run(rows: readonly (readonly number[])[]): void {
    const widest = this.widest(rows);
    // Begin with the widest row, which has least freedom, and let the others follow from there.
    for (let row = widest - 1; row >= 0; row--) this.place(rows[row], row + 1, rows.length);
    for (let row = widest + 1; row < rows.length; row++) this.place(rows[row], 0, row - 1);
    for (let round = 0; round < rounds; round++) {
      for (let row = rows.length - 1; row >= 0; row--) this.place(rows[row], 0, rows.length);
      for (let row = 0; row < rows.length; row++) this.place(rows[row], 0, rows.length);
    }
  }

  private widest(rows: readonly (readonly number[])[]): number {
    let widest = 0;
    let most = -1;
    rows.forEach((row, r) => {
      const width = this.tight[row.at(-1) ?? 0] ?? 0;
      if (row.length > 0 && width > most) {
        most = width;
        widest = r;
      }
    });
    return widest;
  }

  /** Places a row by its springs to the rows `from` … `to`. */
  private place(chains: readonly number[] = [], from: number, to: number): void {
    const { value, weight, count, tight, x } = this;
    let pools = 0;
    for (let i = 0; i < chains.length; i++) {
      const chain = chains[i] ?? 0;
      let w = this.pull(chain, from, to);
      let v = this.wanted - (tight[chain] ?? 0);
      let n = 1;
      while (pools > 0 && (value[pools - 1] ?? 0) > v) {
        pools--;
        const other = weight[pools] ?? 0;
        v = (v * w + (value[pools] ?? 0) * other) / (w + other);
        w += other;
        n += count[pools] ?? 0;
      }
      value[pools] = v;
      weight[pools] = w;
      count[pools] = n;
      pools++;
    }
    let i = 0;
    for (let pool = 0; pool < pools; pool++) {
      const shift = value[pool] ?? 0;
      for (const end = i + (count[pool] ?? 0); i < end; i++) {
        const chain = chains[i] ?? 0;
        x[chain] = shift + (tight[chain] ?? 0);
      }
    }
  }

  private wanted = 0;

  /** Reads where a chain is pulled into `wanted`. @returns how hard */
  private pull(chain: number, from: number, to: number): number {
    if (this.anchors?.held[chain]) {
      this.wanted = this.anchors.x[chain] ?? 0;
      return immovable;
    }
    const { start, other, offset, weight } = this.springs;
    const stood = this.anchors?.x[chain] ?? Number.NaN;
    const stays = Number.isNaN(stood) ? 0 : (this.anchors?.steadiness ?? 0);
    let sum = stays > 0 ? stays * stood : 0;
    let total = stays;
    for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) {
      const end = other[i] ?? 0;
      const row = this.rowOf[end] ?? 0;
      if (row < from || row > to) continue;
      const w = weight[i] ?? 0;
      sum += w * ((this.x[end] ?? 0) + (offset[i] ?? 0));
      total += w;
    }
    if (total === 0) {
      this.wanted = this.x[chain] ?? 0;
      return 1e-3;
    }
    this.wanted = sum / total;
    return total;
  }
}
