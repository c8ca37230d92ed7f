import type { Kin } from '../kin.ts';
import { grouped, type Lists, packed } from '../lists.ts';

/** People who must stand on one row because each is a partner of another. */
export interface PartnerSets {
  readonly count: number;
  /** Person → their set. */
  readonly setOf: Int32Array;
  /** Set → its people, in stored order. */
  readonly members: Lists;
}

/**
 * Partners on one row, wherever that does not put somebody level with or above
 * their own parent. Where a family contradicts itself (a man marries his
 * stepdaughter's mother's mother), the partner tie gives way and never the
 * parent link: of the ties on a contradiction as many are kept, in stored
 * order, as go together.
 *
 * @param links the parent links that count for rows, as [parent, child] pairs.
 */
export function partnerSets(kin: Kin, links: readonly (readonly [number, number])[]): PartnerSets {
  const join = new Join(kin.people);
  const ties = partnerTies(kin);
  for (const [a, b] of ties) join.unite(a, b);
  for (let circle = onCircles(join, links); circle.size > 0; circle = onCircles(join, links)) {
    const before = join.sets;
    separate(join, circle, ties, links);
    if (join.sets === before) break;
  }
  return numbered(join, kin.people);
}

/** All pairs of partners, in stored order. */
function partnerTies(kin: Kin): [number, number][] {
  const ties: [number, number][] = [];
  const { start, items } = kin.partners;
  for (let u = 0; u < kin.unions; u++) {
    const end = start[u + 1] ?? 0;
    for (let i = start[u] ?? 0; i < end; i++) {
      for (let j = i + 1; j < end; j++) ties.push([items[i] ?? 0, items[j] ?? 0]);
    }
  }
  return ties;
}

/** Disjoint sets with path halving. */
class Join {
  readonly parent: Int32Array;
  sets: number;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
    this.sets = count;
  }

  find(of: number): number {
    let v = of;
    for (;;) {
      const up = this.parent[v] ?? v;
      if (up === v) return v;
      const above = this.parent[up] ?? up;
      this.parent[v] = above;
      v = above;
    }
  }

  unite(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return;
    this.parent[Math.max(x, y)] = Math.min(x, y);
    this.sets--;
  }

  /** Makes single sets of all that share a set with one of `roots`. */
  dissolve(roots: ReadonlySet<number>): void {
    const of = Int32Array.from(this.parent, (_, v) => this.find(v));
    for (let v = 0; v < of.length; v++) {
      if (!roots.has(of[v] ?? 0)) continue;
      if (of[v] !== v) this.sets++;
      this.parent[v] = v;
    }
  }
}

/** Roots of the sets that lie on a circle of parent links, or between circles, or hold a parent and its child. */
function onCircles(join: Join, links: readonly (readonly [number, number])[]): Set<number> {
  const circle = new Set<number>();
  const below: number[] = [];
  const above: number[] = [];
  for (const [parent, child] of links) {
    const a = join.find(parent);
    const b = join.find(child);
    if (a === b) {
      circle.add(a);
    } else {
      above.push(a);
      below.push(b);
    }
  }
  // Taking off, again and again, all without anybody above, and then all without anybody below, leaves the circles.
  const fromTop = takenOff(join.parent.length, above, below, new Uint8Array(above.length));
  const both = takenOff(join.parent.length, below, above, fromTop);
  for (let link = 0; link < both.length; link++) {
    if (both[link]) continue;
    circle.add(above[link] ?? 0);
    circle.add(below[link] ?? 0);
  }
  return circle;
}

/** Marks links from a set that none leads to, and then from those that only such links lead to, and so on. */
function takenOff(
  count: number,
  from: readonly number[],
  to: readonly number[],
  before: Uint8Array,
): Uint8Array {
  const gone = before.slice();
  const { start, items } = grouped(count, from);
  const waiting = new Int32Array(count);
  for (let link = 0; link < to.length; link++) {
    if (!gone[link]) waiting[to[link] ?? 0] = (waiting[to[link] ?? 0] ?? 0) + 1;
  }
  const free = from.filter((set) => waiting[set] === 0);
  for (let set = free.pop(); set !== undefined; set = free.pop()) {
    for (let i = start[set] ?? 0; i < (start[set + 1] ?? 0); i++) {
      const link = items[i] ?? 0;
      if (gone[link]) continue;
      gone[link] = 1;
      const next = to[link] ?? 0;
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) free.push(next);
    }
  }
  return gone;
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Takes the sets of `circle` apart and unites them again tie by tie, where no descent leads between. */
function separate(
  join: Join,
  circle: ReadonlySet<number>,
  ties: readonly (readonly [number, number])[],
  links: readonly (readonly [number, number])[],
): void {
  const involved = new Set<number>();
  for (let v = 0; v < join.parent.length; v++) if (circle.has(join.find(v))) involved.add(v);
  const open = ties.filter(
    ([a, b]) => involved.has(a) && involved.has(b) && join.find(a) === join.find(b),
  );
  join.dissolve(circle);
  const children = new Map<number, number[]>();
  for (const [parent, child] of links) {
    if (involved.has(parent) && involved.has(child)) push(children, parent, child);
  }
  const members = new Map<number, number[]>([...involved].map((v) => [v, [v]]));
  for (const [a, b] of open) {
    const x = join.find(a);
    const y = join.find(b);
    if (x === y) continue;
    if (leads(join, members, children, x, y) || leads(join, members, children, y, x)) continue;
    const both = [...(members.get(x) ?? []), ...(members.get(y) ?? [])];
    join.unite(a, b);
    members.set(join.find(a), both);
  }
}

/** Whether a way down leads from one set to another, in one step or more. */
function leads(
  join: Join,
  members: ReadonlyMap<number, readonly number[]>,
  children: ReadonlyMap<number, readonly number[]>,
  from: number,
  to: number,
): boolean {
  const seen = new Set<number>([from]);
  const pending = [from];
  for (let set = pending.pop(); set !== undefined; set = pending.pop()) {
    for (const member of members.get(set) ?? []) {
      for (const child of children.get(member) ?? []) {
        const next = join.find(child);
        if (next === to) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        pending.push(next);
      }
    }
  }
  return false;
}

function numbered(join: Join, people: number): PartnerSets {
  const setOf = new Int32Array(people);
  const indexOf = new Map<number, number>();
  const members: number[][] = [];
  for (let v = 0; v < people; v++) {
    const root = join.find(v);
    let set = indexOf.get(root);
    if (set === undefined) {
      set = members.length;
      indexOf.set(root, set);
      members.push([]);
    }
    setOf[v] = set;
    members[set]?.push(v);
  }
  return { count: members.length, setOf, members: packed(members) };
}
