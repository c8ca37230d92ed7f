import { doubtIn, togetherness } from '../chains.ts';
import type { Memory } from '../memory.ts';
import type { Plan } from '../plan.ts';
import { areSiblings } from '../positions/spacing.ts';
import type { Steps } from '../steps.ts';
import { Keys } from './keys.ts';
import { Trial } from './trial.ts';
import { type OrderCosts, Window } from './window.ts';

/** Of a row longer than this, a newcomer tries only so many places to each side of the likely one. */
const nearby = 24;

/** So many newcomers come as a whole branch: they stand among each other as they would in a drawing made anew. */
const branch = 4;

/**
 * The order of the rows as it was, with newcomers where they fit best: nobody
 * who was there before changes sides with anybody.
 * @param anew finds the order of all chains as if there had been none.
 * @returns chains row after row, each row from left to right.
 */
export function* recall(
  plan: Plan,
  component: Int32Array,
  memory: Memory,
  costs: OrderCosts,
  anew: () => Steps<ArrayLike<number>>,
): Steps<Int32Array> {
  const known = new Recall(plan, component, memory);
  return yield* known.place(costs, anew);
}

class Recall {
  /** Row → chains from left to right. */
  private readonly rows: number[][] = [];
  private readonly newcomers: number[] = [];
  private readonly rank: Float64Array;
  private readonly from: number[] = [];
  readonly sequence: Int32Array;
  /** Chain → its place in the sequence. */
  readonly at: Int32Array;

  constructor(
    private readonly plan: Plan,
    private readonly component: Int32Array,
    private readonly memory: Memory,
  ) {
    const count = plan.chains.length;
    this.rank = new Float64Array(count).fill(Number.NaN);
    this.sequence = new Int32Array(count);
    this.at = new Int32Array(count);
    this.readRanks();
    for (let chain = 0; chain < count; chain++) {
      this.recallChain(chain);
      if (Number.isNaN(this.rank[chain] ?? 0)) this.newcomers.push(chain);
      else this.rowOf(chain).push(chain);
    }
    for (const row of this.rows) row.sort((a, b) => this.before(a, b));
  }

  private rowOf(chain: number): number[] {
    const row = this.plan.row[this.plan.chains[chain]?.[0] ?? 0] ?? 0;
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row] ?? [];
  }

  private before(a: number, b: number): number {
    return (
      (this.component[a] ?? 0) - (this.component[b] ?? 0) ||
      (this.rank[a] ?? 0) - (this.rank[b] ?? 0) ||
      a - b
    );
  }

  /** Ranks can be compared only of chains from one row: those from others count as new. */
  private readRanks(): void {
    const votes = new Map<string, number>();
    const row = (chain: number): number => this.plan.row[this.plan.chains[chain]?.[0] ?? 0] ?? 0;
    const key = (chain: number, old: number): string =>
      `${this.component[chain]} ${row(chain)} ${old}`;
    const known = this.plan.chains.map((places, chain) => {
      const place = places.find((p) => p < this.plan.people && (this.memory.row[p] ?? -1) >= 0);
      if (place === undefined) return -1;
      const old = this.memory.row[place] ?? -1;
      votes.set(key(chain, old), (votes.get(key(chain, old)) ?? 0) + 1);
      return old;
    });
    const winner = new Map<string, { old: number; votes: number }>();
    known.forEach((old, chain) => {
      if (old < 0) return;
      const here = `${this.component[chain]} ${row(chain)}`;
      const count = votes.get(key(chain, old)) ?? 0;
      if (count > (winner.get(here)?.votes ?? 0)) winner.set(here, { old, votes: count });
    });
    known.forEach((old, chain) => {
      if (old < 0 || winner.get(`${this.component[chain]} ${row(chain)}`)?.old !== old) return;
      this.rank[chain] = this.meanRank(chain, old);
    });
  }

  private meanRank(chain: number, old: number): number {
    let sum = 0;
    let count = 0;
    for (const place of this.plan.chains[chain] ?? []) {
      if (place >= this.plan.people || this.memory.row[place] !== old) continue;
      sum += this.memory.rank[place] ?? 0;
      count++;
    }
    return count > 0 ? sum / count : Number.NaN;
  }

  /** Partners stand as they stood, unless that keeps fewer couples together than they could be. */
  private recallChain(chain: number): void {
    const { plan, memory } = this;
    const now = plan.chains[chain] ?? [];
    if (now.length < 2) return;
    const rank = (place: number): number => (place < plan.people ? (memory.rank[place] ?? 0) : 0);
    const isKnown = (place: number): boolean =>
      place < plan.people && (memory.row[place] ?? -1) >= 0;
    if (now.every(isKnown)) {
      const as = now.toSorted((a, b) => rank(a) - rank(b));
      const mates = new Map(now.map((place) => [place, plan.mates[place] ?? []]));
      const doubt = (a: number, b: number): number => doubtIn(plan.ties[chain] ?? [], a, b);
      const is = togetherness(as, mates, doubt);
      const could = togetherness(now, mates, doubt);
      const isWorse = is.adjacent < could.adjacent || is.doubt > could.doubt;
      if (!isWorse && is.grouped >= could.grouped) {
        plan.chains[chain] = as;
        return;
      }
    }
    let turned = 0;
    now.forEach((a, i) => {
      for (const b of now.slice(i + 1))
        if (isKnown(a) && isKnown(b)) turned += Math.sign(rank(a) - rank(b));
    });
    if (turned > 0) plan.chains[chain] = now.toReversed();
  }

  /** Puts newcomers where they are likely, and then where they cost least. */
  *place(costs: OrderCosts, anew: () => Steps<ArrayLike<number>>): Steps<Int32Array> {
    const { plan } = this;
    const people = this.newcomers.filter((chain) => (plan.chains[chain]?.[0] ?? 0) < plan.people);
    if (people.length >= branch) yield* this.insertAs(anew);
    else for (const chain of this.newcomers) this.insert(chain);
    let next = 0;
    this.rows.forEach((row, r) => {
      this.from[r] = next;
      for (const chain of row) {
        this.at[chain] = next;
        this.sequence[next++] = chain;
      }
    });
    const keys = new Keys(this.plan);
    const window = new Window(this, keys, costs);
    for (const chain of this.newcomers) this.sift(chain, keys, window);
    return this.sequence;
  }

  /** Puts newcomers beside those next to whom they stand in a drawing made anew, and in its order. */
  private *insertAs(anew: () => Steps<ArrayLike<number>>): Steps<void> {
    const { plan } = this;
    const kept = [...plan.chains];
    const fresh = yield* anew();
    const ways = [...plan.chains];
    kept.forEach((places, chain) => {
      plan.chains[chain] = places;
    });
    const isNew = new Set(this.newcomers);
    const rows: number[][] = this.rows.map(() => []);
    for (let i = 0; i < fresh.length; i++) {
      const chain = fresh[i] ?? 0;
      this.rowOf(chain);
      const row = plan.row[plan.chains[chain]?.[0] ?? 0] ?? 0;
      while (rows.length <= row) rows.push([]);
      rows[row]?.push(chain);
    }
    const mirrored = this.isMirrored(rows, isNew);
    rows.forEach((row, r) => {
      for (const group of groupsOf(row, isNew)) {
        const turned = mirrored.has(this.component[group.chains[0] ?? 0] ?? 0);
        for (const chain of group.chains) {
          const way = ways[chain] ?? [];
          plan.chains[chain] = turned ? way.toReversed() : way;
        }
        this.insertGroup(this.rows[r] ?? [], group, turned);
      }
    });
  }

  /** Components that a drawing made anew shows the other way round. */
  private isMirrored(rows: readonly number[][], isNew: ReadonlySet<number>): Set<number> {
    const votes = new Map<number, number>();
    for (const row of rows) {
      let last = -1;
      for (const chain of row) {
        if (isNew.has(chain)) continue;
        const component = this.component[chain] ?? 0;
        if (last >= 0 && this.component[last] === component) {
          const way = Math.sign((this.rank[chain] ?? 0) - (this.rank[last] ?? 0));
          votes.set(component, (votes.get(component) ?? 0) + way);
        }
        last = chain;
      }
    }
    return new Set([...votes].flatMap(([component, sum]) => (sum < 0 ? [component] : [])));
  }

  private insertGroup(row: number[], group: Group, turned: boolean): void {
    const chains = turned ? group.chains.toReversed() : group.chains;
    const [first = 0] = group.chains;
    const last = group.chains.at(-1) ?? first;
    const isNear = (known: number | undefined, chain: number): boolean =>
      known !== undefined &&
      this.component[known] === this.component[chain] &&
      areSiblings(this.plan, known, chain);
    const beside =
      group.before !== undefined && (isNear(group.before, first) || !isNear(group.after, last))
        ? group.before
        : group.after;
    const at = beside === undefined ? row.length : row.indexOf(beside);
    const behind = (beside === group.before) !== turned && beside !== undefined;
    row.splice(behind ? at + 1 : at, 0, ...chains);
  }

  private insert(chain: number): void {
    const row = this.rowOf(chain);
    let at = this.besideElder(chain, row);
    if (at < 0) {
      const likely = this.likelyRank(chain);
      at = row.findIndex(
        (other) =>
          this.component[other] === this.component[chain] && (this.rank[other] ?? 0) > likely,
      );
      this.rank[chain] = likely;
    } else {
      this.rank[chain] = this.rank[row[at - 1] ?? 0] ?? 0;
    }
    if (at < 0) {
      at =
        row.findLastIndex((other) => (this.component[other] ?? 0) <= (this.component[chain] ?? 0)) +
        1;
    }
    row.splice(at, 0, chain);
  }

  /** After the next elder brother or sister, if one stands in the row; else -1. */
  private besideElder(chain: number, row: readonly number[]): number {
    const { barsOfChain, children, chainOf } = this.plan;
    for (let i = barsOfChain.start[chain] ?? 0; i < (barsOfChain.start[chain + 1] ?? 0); i++) {
      const bar = barsOfChain.items[i] ?? 0;
      let elder = -1;
      for (let c = children.start[bar] ?? 0; c < (children.start[bar + 1] ?? 0); c++) {
        const other = chainOf[children.items[c] ?? 0] ?? 0;
        if (other === chain && elder >= 0) return row.indexOf(elder) + 1;
        if (row.includes(other)) elder = other;
      }
    }
    return -1;
  }

  /** Mean rank, in parts of their rows, of the relatives above and below, as a rank in the chain's own row. */
  private likelyRank(chain: number): number {
    const { plan } = this;
    let sum = 0;
    let count = 0;
    for (
      let i = plan.barsOfChain.start[chain] ?? 0;
      i < (plan.barsOfChain.start[chain + 1] ?? 0);
      i++
    ) {
      const bar = plan.barsOfChain.items[i] ?? 0;
      for (const { start, items } of [plan.parents, plan.children]) {
        for (let e = start[bar] ?? 0; e < (start[bar + 1] ?? 0); e++) {
          const other = plan.chainOf[items[e] ?? 0] ?? 0;
          const row = this.rowOf(other);
          const at = other === chain ? -1 : row.indexOf(other);
          if (at < 0) continue;
          sum += (at + 0.5) / row.length;
          count++;
        }
      }
    }
    const row = this.rowOf(chain);
    const at = Math.min(row.length - 1, Math.floor((count > 0 ? sum / count : 1) * row.length));
    return (this.rank[row[at] ?? -1] ?? 0) - 0.5;
  }

  /** Moves a newcomer along its row, turned either way, to where it costs least. */
  private sift(chain: number, keys: Keys, window: Window): void {
    const r = keys.plan.row[keys.plan.chains[chain]?.[0] ?? 0] ?? 0;
    const row = this.rows[r] ?? [];
    const base = this.from[r] ?? 0;
    const here = row.indexOf(chain);
    const [lo, hi] = this.surroundings(row, here);
    if (lo === hi) return;
    const bounds: number[] = [];
    for (let i = lo; i <= hi + 1; i++) bounds.push(base + i);
    const places = keys.plan.chains[chain] ?? [];
    const stand = (way: readonly number[]): void => {
      keys.plan.chains[chain] = way;
      keys.readChain(chain);
    };
    const trial = new Trial(window, bounds, here - lo, here - lo + 1, chain);
    let best: { change: number; target: number; way: readonly number[] } = {
      change: -1e-6,
      target: -1,
      way: places,
    };
    for (const way of places.length > 1 ? [places, places.toReversed()] : [places]) {
      stand(way);
      for (let target = lo; target <= hi + 1; target++) {
        if (target === here + 1 || (target === here && way === places)) continue;
        // Of equal places the nearest to the likely one.
        const change = trial.change(target - lo, [0]) + 0.001 * Math.abs(target - here);
        if (change < best.change) best = { change, target, way };
      }
    }
    stand(best.way);
    if (best.target >= 0) this.shift(row, base, here, best.target);
    trial.close(best.target >= 0);
  }

  /** The places near one of a row that belong to the same component: first and last. */
  private surroundings(row: readonly number[], here: number): [number, number] {
    const own = this.component[row[here] ?? 0];
    const isOwn = (i: number): boolean => i < row.length && this.component[row[i] ?? -1] === own;
    let lo = here;
    let hi = here;
    while (here - lo < nearby && isOwn(lo - 1)) lo--;
    while (hi - here < nearby && isOwn(hi + 1)) hi++;
    return [lo, hi];
  }

  private shift(row: number[], base: number, here: number, target: number): void {
    const [chain = 0] = row.splice(here, 1);
    row.splice(target > here ? target - 1 : target, 0, chain);
    row.forEach((each, i) => {
      this.sequence[base + i] = each;
      this.at[each] = base + i;
    });
  }
}

/** Newcomers side by side in a row, and those known on either side of them. */
interface Group {
  readonly chains: number[];
  readonly before: number | undefined;
  after: number | undefined;
}

function groupsOf(row: readonly number[], isNew: ReadonlySet<number>): Group[] {
  const groups: Group[] = [];
  let before: number | undefined;
  let open: Group | undefined;
  for (const chain of row) {
    if (isNew.has(chain)) {
      if (!open) {
        open = { chains: [], before, after: undefined };
        groups.push(open);
      }
      open.chains.push(chain);
      continue;
    }
    if (open) open.after = chain;
    open = undefined;
    before = chain;
  }
  return groups;
}
