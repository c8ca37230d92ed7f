import type { Plan } from '../plan.ts';
import { Blocks } from './blocks.ts';

/**
 * Grows the blocks of each component from its founders with most descendants,
 * chain by chain outwards. Whoever is reached twice (a family with a loop)
 * stays where they were reached first.
 *
 * First order: families of the left-hand partners to the left, then the
 * children in birth order with their parents in the midst, then families of
 * the right-hand partners.
 * @param heart the chain from which its component grows instead, or -1: so the
 *   mother's family comes to stand on her side, and the father's on his.
 */
export function growBlocks(plan: Plan, component: Int32Array, heart = -1): Blocks {
  const blocks = new Blocks(plan);
  const seen = new Uint8Array(plan.chains.length);
  const grown: number[] = [];
  for (const founder of founders(plan, component)) {
    const root = heart >= 0 && component[founder] === component[heart] ? heart : founder;
    const from = grown.length;
    seen[root] = 1;
    grown.push(root);
    blocks.roots.push(root);
    for (let i = from; i < grown.length; i++) reach(blocks, grown[i] ?? 0, seen, grown);
  }
  for (const chain of grown) hang(blocks, chain);
  blocks.readAll();
  return blocks;
}

/** Chains in the order in which they may become roots: those above most people first. */
function founders(plan: Plan, component: Int32Array): number[] {
  const count = plan.chains.length;
  const below = new Float64Array(count).fill(1);
  const order = Array.from({ length: count }, (_, chain) => chain);
  const rowOf = (chain: number) => plan.row[plan.chains[chain]?.[0] ?? 0] ?? 0;
  order.sort((a, b) => rowOf(b) - rowOf(a));
  for (const chain of order) {
    for (const up of parentChains(plan, chain)) below[up] = (below[up] ?? 0) + (below[chain] ?? 0);
  }
  const first = new Map<number, number>();
  for (let chain = 0; chain < count; chain++) {
    const c = component[chain] ?? 0;
    const best = first.get(c);
    if (best === undefined || (below[chain] ?? 0) > (below[best] ?? 0)) first.set(c, chain);
  }
  return [...first.values()];
}

/** Chains that hold a parent of somebody in this one, each once. */
function parentChains(plan: Plan, chain: number): number[] {
  const found: number[] = [];
  const row = plan.row[plan.chains[chain]?.[0] ?? 0] ?? 0;
  const { start, items } = plan.barsOfChain;
  for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) {
    const bar = items[i] ?? 0;
    if (plan.barRow[bar] !== row) continue;
    for (let p = plan.parents.start[bar] ?? 0; p < (plan.parents.start[bar + 1] ?? 0); p++) {
      const up = plan.chainOf[plan.parents.items[p] ?? 0] ?? 0;
      if (!found.includes(up)) found.push(up);
    }
  }
  return found;
}

/** Takes in what a chain leads to: children below, and parents, brothers and sisters of its members. */
function reach(blocks: Blocks, chain: number, seen: Uint8Array, grown: number[]): void {
  const { plan } = blocks;
  const { start, items } = plan.barsOfChain;
  for (let at = start[chain] ?? 0; at < (start[chain + 1] ?? 0); at++) {
    const bar = items[at] ?? 0;
    for (const lists of [plan.parents, plan.children]) {
      for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++) {
        const other = plan.chainOf[lists.items[i] ?? 0] ?? 0;
        if (seen[other]) continue;
        seen[other] = 1;
        blocks.above[other] = chain;
        blocks.by[other] = bar;
        grown.push(other);
      }
    }
  }
}

function hang(blocks: Blocks, chain: number): void {
  const { plan } = blocks;
  const places = plan.chains[chain] ?? [];
  const row = plan.row[places[0] ?? 0] ?? 0;
  const left: number[] = [];
  const right: number[] = [];
  const below: number[] = [];
  const drops: { bar: number; at: number }[] = [];
  const { start, items } = plan.barsOfChain;
  const onlyFamily = familiesAbove(plan, chain) === 1;
  for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) {
    const bar = items[i] ?? 0;
    if ((plan.barRow[bar] ?? 0) > row) {
      drops.push({ bar, at: middleOf(plan, plan.parents, bar, chain) });
    } else if (onlyFamily) {
      hangBothSides(blocks, bar, chain, left, right);
    } else if (middleOf(plan, plan.children, bar, chain) < (places.length - 1) / 2) {
      gather(blocks, plan.parents, bar, chain, left);
      gather(blocks, plan.children, bar, chain, left);
    } else {
      gather(blocks, plan.children, bar, chain, right);
      gather(blocks, plan.parents, bar, chain, right);
    }
  }
  drops.sort((a, b) => a.at - b.at);
  for (const { bar } of drops) {
    gather(blocks, plan.parents, bar, chain, below);
    gather(blocks, plan.children, bar, chain, below);
  }
  const half = below.length >> 1;
  blocks.items[chain] = [...left, ...below.slice(0, half), chain, ...below.slice(half), ...right];
}

/** How many bars a chain has people in as children. */
function familiesAbove(plan: Plan, chain: number): number {
  const row = plan.row[plan.chains[chain]?.[0] ?? 0];
  let count = 0;
  for (
    let i = plan.barsOfChain.start[chain] ?? 0;
    i < (plan.barsOfChain.start[chain + 1] ?? 0);
    i++
  )
    if (plan.barRow[plan.barsOfChain.items[i] ?? 0] === row) count++;
  return count;
}

/** Where no other family claims a side: elder brothers and sisters to the left, younger ones to the right. */
function hangBothSides(
  blocks: Blocks,
  bar: number,
  chain: number,
  left: number[],
  right: number[],
): void {
  const siblings: number[] = [];
  gather(blocks, blocks.plan.children, bar, chain, siblings);
  const { start, items } = blocks.plan.children;
  let elder = 0;
  for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
    const other = blocks.plan.chainOf[items[i] ?? 0] ?? 0;
    if (other === chain) break;
    if (other === siblings[elder]) elder++;
  }
  gather(blocks, blocks.plan.parents, bar, chain, left);
  left.push(...siblings.slice(0, elder));
  right.push(...siblings.slice(elder));
}

/** Mean position in a chain of the members that one side of a bar has there. */
function middleOf(plan: Plan, lists: Plan['parents'], bar: number, chain: number): number {
  const places = plan.chains[chain] ?? [];
  let sum = 0;
  let count = 0;
  for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++) {
    const place = lists.items[i] ?? 0;
    if (plan.chainOf[place] !== chain) continue;
    sum += places.length === 1 ? 0 : places.indexOf(place);
    count++;
  }
  return count > 0 ? sum / count : 0;
}

/** Adds the blocks that hang on a chain by one side of a bar. */
function gather(
  blocks: Blocks,
  lists: Plan['parents'],
  bar: number,
  chain: number,
  into: number[],
): void {
  for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++) {
    const other = blocks.plan.chainOf[lists.items[i] ?? 0] ?? 0;
    if (blocks.above[other] === chain && blocks.by[other] === bar && !into.includes(other))
      into.push(other);
  }
}
