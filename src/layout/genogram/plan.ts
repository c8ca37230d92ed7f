import { arrangeChain, type Tie } from './chains.ts';
import type { Kin } from './kin.ts';
import { inverted, type Lists, packed } from './lists.ts';
import type { Rows } from './rows/assignRows.ts';

/**
 * What stands in the rows and what hangs between them.
 *
 * Places are people (0 … people - 1) and lanes: places kept free in a row for
 * a line that passes it. Chains are places that stand side by side for good.
 * A bar joins parents in one row with children in the next; a line over
 * several rows is a bar from lane to lane.
 */
export interface Plan {
  readonly people: number;
  readonly places: number;
  /** Place → row. */
  readonly row: Int32Array;
  /** Place → chain. */
  readonly chainOf: Int32Array;
  /** Chain → its places from left to right; ordering the rows may rearrange them. */
  readonly chains: (readonly number[])[];
  readonly bars: number;
  /** Bar → its union. */
  readonly unionOf: Int32Array;
  /** Bar → 1 if it is a lane's and no sibship's. */
  readonly passing: Uint8Array;
  /** Bar → how firmly it holds parents and children over each other, against a birth family that nobody doubts. */
  readonly firmness: Float64Array;
  /** Bar → the row of its children. */
  readonly barRow: Int32Array;
  readonly parents: Lists;
  /** Bar → children, or their lanes, in birth order. */
  readonly children: Lists;
  /** Chain → bars that touch it, above or below, each once. */
  readonly barsOfChain: Lists;
  /** Place → its partners in its chain, the firmest first. */
  readonly mates: number[][];
  /** Chain → who are partners in it, firm couples first. */
  readonly ties: readonly (readonly Tie[])[];
  /** Lane → the person or union whose line it keeps free. */
  readonly lanes: readonly Lane[];
}

interface Lane {
  readonly place: number;
  readonly union: number;
  /** Whose column it stands in: the child below, or the partner above; -1: the union's own drop. */
  readonly of: number;
}

/** Draws up what has to be ordered. */
export function drawUp(kin: Kin, rows: Rows): Plan {
  return new Draft(kin, rows).plan();
}

class Draft {
  private readonly row: number[];
  private readonly set: number[];
  private readonly lanes: Lane[] = [];
  private readonly unionOf: number[] = [];
  private readonly passing: number[] = [];
  private readonly barRow: number[] = [];
  private readonly parents: number[][] = [];
  private readonly children: number[][] = [];
  private readonly ties: Tie[][];
  /** Lanes that bring a partner's line down to the row of the other, by pair. */
  private readonly arrivals = new Map<string, number>();
  private sets: number;

  constructor(
    private readonly kin: Kin,
    private readonly rows: Rows,
  ) {
    this.row = Array.from(rows.row);
    this.set = Array.from(rows.sets.setOf);
    this.sets = rows.sets.count;
    this.ties = Array.from({ length: rows.sets.count }, () => []);
  }

  plan(): Plan {
    for (let u = 0; u < this.kin.unions; u++) this.union(u);
    // Firm couples first; in stored order, where they are equally firm.
    for (const ties of this.ties) if (ties.length > 1) ties.sort((a, b) => a[2] - b[2]);
    const chains = this.chains();
    const chainOf = Int32Array.from(this.set);
    const parents = packed(this.parents);
    const children = packed(this.children);
    return {
      people: this.kin.people,
      places: this.row.length,
      row: Int32Array.from(this.row),
      chainOf,
      chains,
      bars: this.unionOf.length,
      unionOf: Int32Array.from(this.unionOf),
      passing: Uint8Array.from(this.passing),
      firmness: Float64Array.from(this.unionOf, (union) => firmnessOf(this.kin, union)),
      barRow: Int32Array.from(this.barRow),
      parents,
      children,
      barsOfChain: barsTouching(parents, children, chainOf, chains.length),
      lanes: this.lanes,
      mates: this.mates(),
      ties: this.ties,
    };
  }

  private mates(): number[][] {
    const mates: number[][] = this.row.map(() => []);
    for (const ties of this.ties) {
      for (const [a, b] of ties) {
        if (!mates[a]?.includes(b)) {
          mates[a]?.push(b);
          mates[b]?.push(a);
        }
      }
    }
    return mates;
  }

  private union(u: number): void {
    const partners = slice(this.kin.partners, u);
    const parents = this.sideBySide(u, partners);
    const children: number[] = [];
    const from = this.kin.children.start[u] ?? 0;
    slice(this.kin.children, u).forEach((child, i) => {
      if (!this.rows.backwards[from + i]) children.push(child);
    });
    if (children.length === 0 || parents.length + children.length < 2) return;
    const top = Math.min(...children.map((c) => this.row[c] ?? 0));
    const above = parents.length === 0 ? top - 1 : (this.row[parents[0] ?? 0] ?? 0);
    // Down to the sibship through the rows between, then on to children who stand lower.
    let drop = parents;
    for (let row = above + 1; row < top; row++) drop = [this.lane(u, -1, row, drop)];
    const hung = children.map((child) => {
      const row = this.row[child] ?? 0;
      return row === top ? child : this.newLane(u, child, top);
    });
    this.bar(u, top, drop, hung, false);
    children.forEach((child, i) => {
      let last = hung[i] ?? child;
      if (last === child) return;
      for (let row = top + 1; row < (this.row[child] ?? 0); row++)
        last = this.lane(u, child, row, [last]);
      this.bar(u, this.row[child] ?? 0, [last], [child], true);
    });
  }

  /** The partners of a union as places of one row; who stands higher sends a lane down. */
  private sideBySide(u: number, partners: readonly number[]): number[] {
    const doubt = this.kin.doubt[u] ?? 0;
    if (partners.length < 2) return [...partners];
    const low = Math.max(...partners.map((p) => this.row[p] ?? 0));
    const beside = partners.find((p) => this.row[p] === low) ?? 0;
    const places = partners.map((p) => (this.row[p] === low ? p : this.arrival(u, p, beside)));
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const a = places[i] ?? 0;
        const b = places[j] ?? 0;
        if (this.set[a] === this.set[b]) this.ties[this.set[a] ?? 0]?.push([a, b, doubt]);
      }
    }
    return places;
  }

  private arrival(u: number, high: number, beside: number): number {
    const key = `${high} ${beside}`;
    const known = this.arrivals.get(key);
    if (known !== undefined) return known;
    const low = this.row[beside] ?? 0;
    let last = high;
    for (let row = (this.row[high] ?? 0) + 1; row < low; row++)
      last = this.lane(u, high, row, [last]);
    const end = this.newLane(u, high, low, this.set[beside]);
    this.bar(u, low, [last], [end], true);
    this.arrivals.set(key, end);
    return end;
  }

  /** A lane in a row and the bar that leads to it. */
  private lane(u: number, of: number, row: number, from: readonly number[]): number {
    const place = this.newLane(u, of, row);
    this.bar(u, row, from, [place], true);
    return place;
  }

  private newLane(union: number, of: number, row: number, set = -1): number {
    const place = this.row.length;
    this.row.push(row);
    this.set.push(set >= 0 ? set : this.newSet());
    this.lanes.push({ place, union, of });
    return place;
  }

  private newSet(): number {
    this.ties.push([]);
    return this.sets++;
  }

  private bar(
    u: number,
    row: number,
    parents: readonly number[],
    children: readonly number[],
    passing: boolean,
  ): void {
    this.unionOf.push(u);
    this.passing.push(passing ? 1 : 0);
    this.barRow.push(row);
    this.parents.push([...parents]);
    this.children.push([...children]);
  }

  private chains(): number[][] {
    const members: number[][] = Array.from({ length: this.sets }, () => []);
    this.set.forEach((set, place) => {
      members[set]?.push(place);
    });
    return members.map((places, set) =>
      places.length > 1 ? arrangeChain(places, this.ties[set] ?? []) : places,
    );
  }
}

/** A person's parents: those they were born to, if possible, and the least doubtful; nobody where none is known. */
export function parentsIn(kin: Kin, person: number): number[] {
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const union of slice(kin.parentUnions, person)) {
    const partners = slice(kin.partners, union);
    const strangeness = 10 * (kin.care[union] ?? 0) + (kin.doubt[union] ?? 0);
    if (partners.length === 0 || strangeness >= least) continue;
    least = strangeness;
    best = partners;
  }
  return best;
}

/** A child stands under the family it was born to; carers, and parents whom somebody doubts, come along. */
const firmness = { care: 0.35, open: 0.35, disputed: 0.1 };

function firmnessOf({ care, doubt }: Kin, union: number): number {
  const sure = [1, firmness.open, firmness.disputed][doubt[union] ?? 0] ?? 1;
  return care[union] ? sure * firmness.care : sure;
}

/** Chain → bars that touch it, above or below, each once. */
export function barsTouching(
  parents: Lists,
  children: Lists,
  chainOf: Int32Array,
  chains: number,
): Lists {
  const touched: number[][] = [];
  for (let bar = 0; bar + 1 < parents.start.length; bar++) {
    const found: number[] = [];
    for (const { start, items } of [parents, children]) {
      for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
        const chain = chainOf[items[i] ?? 0] ?? 0;
        if (!found.includes(chain)) found.push(chain);
      }
    }
    touched.push(found);
  }
  return inverted(packed(touched), chains);
}

function slice(lists: Lists, i: number): number[] {
  return Array.from(lists.items.subarray(lists.start[i] ?? 0, lists.start[i + 1] ?? 0));
}
