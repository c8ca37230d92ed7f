import type { Blocks } from './blocks.ts';
import type { Keys } from './keys.ts';
import { hangsUpwards, isIn } from './postures.ts';

/** A block's new home: before the `index`-th of the owner's other items, hung on it by a bar. */
export interface Spot {
  readonly owner: number;
  readonly index: number;
  readonly bar: number;
}

/** How many blocks outwards parents may move from their child. */
const outwards = 3;

/** Where a block may go, owner by owner; where it hangs now comes first. */
export function spotsOf(blocks: Blocks, keys: Keys, chain: number): Spot[][] {
  const owner = blocks.above[chain] ?? -1;
  const bar = blocks.by[chain] ?? -1;
  const spots = [spotsAt(blocks, chain, owner, bar)];
  if (hangsUpwards(blocks, chain)) addFurtherOut(blocks, keys, chain, spots);
  addElsewhere(blocks, chain, spots);
  return spots;
}

/** Place in the sequence before which a block would come to stand. */
export function placeOf(blocks: Blocks, chain: number, { owner, index }: Spot): number {
  let left = index;
  for (const item of blocks.items[owner] ?? []) {
    if (item === chain) continue;
    if (left-- === 0) return blocks.startOf(item, owner);
  }
  return (blocks.from[owner] ?? 0) + (blocks.size[owner] ?? 0);
}

/** Where it is; at the ends of its sibship, of everything; where its birth puts it; beside its parents. */
function spotsAt(blocks: Blocks, chain: number, owner: number, bar: number): Spot[] {
  const items = (blocks.items[owner] ?? []).filter((item) => item !== chain);
  const self = items.indexOf(owner);
  const here = blocks.above[chain] === owner ? (blocks.items[owner] ?? []).indexOf(chain) : -1;
  let first = -1;
  let last = 0;
  let elder = -1;
  items.forEach((item, i) => {
    if (item === owner || blocks.by[item] !== bar) return;
    if (first < 0) first = i;
    last = i + 1;
    if (isElder(blocks, item, chain, bar)) elder = i + 1;
  });
  const indices = new Set([0, items.length, self, self + 1]);
  if (here >= 0) indices.add(here);
  if (first >= 0) for (const index of [first, last, Math.max(elder, first)]) indices.add(index);
  return [...indices].map((index) => ({ owner, index, bar }));
}

function isElder({ plan }: Blocks, a: number, b: number, bar: number): boolean {
  const { start, items } = plan.children;
  for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
    const chain = plan.chainOf[items[i] ?? 0];
    if (chain === a) return true;
    if (chain === b) return false;
  }
  return false;
}

/**
 * Parents may also stand outside the families that stand round their children:
 * beyond those whom they keep apart from brothers and sisters now.
 */
function addFurtherOut(blocks: Blocks, keys: Keys, chain: number, spots: Spot[][]): void {
  const bar = blocks.by[chain] ?? -1;
  let inner = blocks.above[chain] ?? -1;
  for (let level = 0; level < outwards; level++) {
    const owner = blocks.above[inner] ?? -1;
    if (owner < 0) return;
    if (level === 0 || keys.strangers(blocks.by[inner] ?? -1) > 0) {
      spots.push(spotsRound(blocks, owner, inner, bar));
    }
    inner = owner;
  }
}

/** The two sides of an item, and the ends of its sibship. */
function spotsRound(blocks: Blocks, owner: number, inner: number, bar: number): Spot[] {
  const items = blocks.items[owner] ?? [];
  const at = items.indexOf(inner);
  let first = at;
  let last = at;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0;
    if (item === owner || blocks.by[item] !== blocks.by[inner]) continue;
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  const indices = new Set([at, at + 1, first, last + 1]);
  return [...indices].map((index) => ({ owner, index, bar }));
}

/** Whoever is reached in two ways may hang on the other one. */
function addElsewhere(blocks: Blocks, chain: number, spots: Spot[][]): void {
  const { barsOfChain, parents, children, chainOf } = blocks.plan;
  const known = new Set([chain, blocks.above[chain] ?? -1]);
  for (let i = barsOfChain.start[chain] ?? 0; i < (barsOfChain.start[chain + 1] ?? 0); i++) {
    const bar = barsOfChain.items[i] ?? 0;
    const lists = isIn(blocks, children, bar, chain) ? parents : children;
    for (let c = lists.start[bar] ?? 0; c < (lists.start[bar + 1] ?? 0); c++) {
      const other = chainOf[lists.items[c] ?? 0] ?? 0;
      if (known.has(other) || blocks.holds(chain, other)) continue;
      known.add(other);
      spots.push(spotsAt(blocks, chain, other, bar));
    }
  }
}
