import type { Kin } from '../kin.ts';
import { packed } from '../lists.ts';
import { type PartnerSets, partnerSets } from './partnerSets.ts';
import { type Descent, leastRows } from './simplex.ts';

/** On which row everybody stands, and who shares it as partners. */
export interface Rows {
  /** Person → row, 0 at the top of their component. */
  readonly row: Int32Array;
  readonly sets: PartnerSets;
  /** Link (position in the list of children) → 1 where following it down would lead in a circle. */
  readonly backwards: Uint8Array;
}

/** How much a row more costs: between parents and the sibship, and between the sibship and a child of it. */
const weights = { birth: 2, care: 1, sibling: 8, careSibling: 2 };

/**
 * Puts everybody on a row: partners side by side, children below their
 * parents, and then the shortest lines, with the children of one couple on one
 * row before all else. In-laws and foster parents so come to stand just above
 * their children and never on the top row for want of parents of their own.
 *
 * Source: rank assignment by network simplex (Gansner et al. 1993), over
 * partner sets (Marík 2016) and with a place for each sibship bar, so that
 * brothers and sisters stay together where lengths alone would not care.
 */
export function assignRows(kin: Kin): Rows {
  const backwards = backwardLinks(kin);
  const links: [number, number][] = [];
  forLinks(kin, (union, child, at) => {
    if (backwards[at]) return;
    for (let i = kin.partners.start[union] ?? 0; i < (kin.partners.start[union + 1] ?? 0); i++) {
      links.push([kin.partners.items[i] ?? 0, child]);
    }
  });
  const sets = partnerSets(kin, links);
  const { count, descents } = descentsOf(kin, sets, backwards);
  const rows = fromZero(leastRows(count, descents), descents);
  const row = new Int32Array(kin.people);
  for (let p = 0; p < kin.people; p++) row[p] = rows[sets.setOf[p] ?? 0] ?? 0;
  return { row, sets, backwards };
}

function forLinks(kin: Kin, visit: (union: number, child: number, at: number) => void): void {
  const { start, items } = kin.children;
  for (let union = 0; union < kin.unions; union++) {
    for (let at = start[union] ?? 0; at < (start[union + 1] ?? 0); at++)
      visit(union, items[at] ?? 0, at);
  }
}

/** Links that would make somebody their own ancestor: found by walking down from everybody once. */
function backwardLinks(kin: Kin): Uint8Array {
  const backwards = new Uint8Array(kin.children.items.length);
  const { start, items } = linksDown(kin);
  const state = new Uint8Array(kin.people); // 0 not seen, 1 on the way down, 2 done
  const next = start.slice(0, kin.people);
  const way: number[] = [];
  for (let root = 0; root < kin.people; root++) {
    if (state[root] === 0) way.push(root);
    while (way.length > 0) {
      const person = way[way.length - 1] ?? 0;
      const at = next[person] ?? 0;
      state[person] = 1;
      if (at >= (start[person + 1] ?? 0)) {
        state[person] = 2;
        way.pop();
        continue;
      }
      next[person] = at + 1;
      const link = items[at] ?? 0;
      const child = kin.children.items[link] ?? 0;
      if (state[child] === 1) backwards[link] = 1;
      else if (state[child] === 0) way.push(child);
    }
  }
  return backwards;
}

/** Person → links to their children, as positions in the list of children. */
function linksDown(kin: Kin): Kin['children'] {
  const links: number[][] = Array.from({ length: kin.people }, () => []);
  for (let person = 0; person < kin.people; person++) {
    const end = kin.ownUnions.start[person + 1] ?? 0;
    for (let i = kin.ownUnions.start[person] ?? 0; i < end; i++) {
      const union = kin.ownUnions.items[i] ?? 0;
      const last = kin.children.start[union + 1] ?? 0;
      for (let at = kin.children.start[union] ?? 0; at < last; at++) links[person]?.push(at);
    }
  }
  return packed(links);
}

function descentsOf(kin: Kin, sets: PartnerSets, backwards: Uint8Array) {
  const descents: Descent[] = [];
  let count = sets.count;
  for (let u = 0; u < kin.unions; u++) {
    const care = kin.care[u] === 1;
    const children = setsIn(kin.children, u, sets, backwards);
    const parents = setsIn(kin.partners, u, sets);
    if (children.length === 0 || children.length + parents.length < 2) continue;
    const down = care ? weights.care : weights.birth;
    const [only] = children;
    if (children.length === 1 && only !== undefined) {
      for (const p of parents) {
        if (p !== only) descents.push({ tail: p, head: only, least: 1, weight: down });
      }
      continue;
    }
    const bar = count++;
    for (const p of parents) descents.push({ tail: p, head: bar, least: 1, weight: down });
    const weight = care ? weights.careSibling : weights.sibling;
    for (const c of children) descents.push({ tail: bar, head: c, least: 0, weight });
  }
  return { count, descents };
}

function setsIn(
  lists: Kin['children'],
  union: number,
  sets: PartnerSets,
  without?: Uint8Array,
): number[] {
  const found: number[] = [];
  for (let at = lists.start[union] ?? 0; at < (lists.start[union + 1] ?? 0); at++) {
    const set = sets.setOf[lists.items[at] ?? 0] ?? 0;
    if (!without?.[at] && !found.includes(set)) found.push(set);
  }
  return found;
}

/** Lets each component begin at row 0. */
function fromZero(rows: Int32Array, descents: readonly Descent[]): Int32Array {
  const of = Int32Array.from(rows, (_, v) => v);
  const find = (from: number) => {
    let v = from;
    while (of[v] !== v) {
      of[v] = of[of[v] ?? v] ?? v;
      v = of[v] ?? v;
    }
    return v;
  };
  for (const { tail, head } of descents) of[find(tail)] = find(head);
  const top = new Int32Array(rows.length).fill(2 ** 30);
  for (let v = 0; v < rows.length; v++) top[find(v)] = Math.min(top[find(v)] ?? 0, rows[v] ?? 0);
  return rows.map((row, v) => row - (top[find(v)] ?? 0));
}
