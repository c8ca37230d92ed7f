import { doubtIn } from '../chains.ts';
import type { Lists } from '../lists.ts';
import type { Blocks } from './blocks.ts';

/** How a chain and what hangs on it may stand: the order of its items, and of its own people. */
export interface Posture {
  readonly items: readonly number[];
  readonly places: readonly number[];
}

/** Chains longer than this are only turned round. */
const longest = 6;

/**
 * As it is; and each other way round, with the families of the left-hand
 * members to the left and those of the right-hand members to the right. The
 * first is how it stands, the second its mirror, where it has one.
 */
export function posturesOf(blocks: Blocks, chain: number): Posture[] {
  const items = blocks.items[chain] ?? [];
  const now = blocks.plan.chains[chain] ?? [];
  const postures: Posture[] = [{ items, places: now }];
  const families = familiesOf(blocks, chain);
  for (const places of ordersOf(blocks, chain, now)) {
    if (places === now && families.length === 0) continue;
    for (const sides of sidesOf(blocks, families, places)) {
      postures.push({ items: posed(blocks, chain, families, sides, places), places });
    }
  }
  return postures;
}

/** Ways in which the people of a chain may stand: each way round, and a person's partners on either side. */
function ordersOf(blocks: Blocks, chain: number, now: readonly number[]): (readonly number[])[] {
  if (now.length === 1 || !turnMatters(blocks, chain)) return [now];
  const mirror = now.toReversed();
  const hub = now.length > 2 && now.length <= longest ? hubOf(blocks, now) : -1;
  if (hub < 0) return [now, mirror];
  const partners = blocks.plan.mates[hub] ?? [];
  const ways = [mirror];
  const ties = blocks.plan.ties[chain] ?? [];
  const doubt = (partner: number): number => doubtIn(ties, hub, partner);
  addSplits(hub, partners, doubt, ways);
  // Those with families of their own outermost: these find room only there.
  const outwards = [...partners].sort(
    (a, b) => doubt(a) - doubt(b) || kinOf(blocks, a) - kinOf(blocks, b),
  );
  if (outwards.some((p, i) => p !== partners[i])) addSplits(hub, outwards, doubt, ways);
  return ways;
}

/** The one of whom all others in a chain are partners, or -1. */
function hubOf({ plan }: Blocks, places: readonly number[]): number {
  for (const place of places) if (plan.mates[place]?.length === places.length - 1) return place;
  return -1;
}

/** Every way to stand partners on the two sides of somebody, the first of each side nearest, and firm ones nearest of all. */
function addSplits(
  hub: number,
  partners: readonly number[],
  doubt: (partner: number) => number,
  ways: number[][],
): void {
  const [first = hub, second = hub] = partners;
  const least = doubt(first) + doubt(second);
  for (let mask = 1; mask < 2 ** partners.length - 1; mask++) {
    if (partners.length > 3 && !isRun(mask, partners.length)) continue;
    const left = partners.find((_, i) => mask & (1 << i)) ?? first;
    const right = partners.find((_, i) => !(mask & (1 << i))) ?? first;
    if (doubt(left) + doubt(right) > least) continue;
    const way = [hub];
    for (let i = 0; i < partners.length; i++) {
      const partner = partners[i] ?? 0;
      if (mask & (1 << i)) way.unshift(partner);
      else way.push(partner);
    }
    ways.push(way);
  }
}

/** Whether those on one side are the first of all, or the last. */
function isRun(mask: number, count: number): boolean {
  const inverse = 2 ** count - 1 - mask;
  return (mask & (mask + 1)) === 0 || (inverse & (inverse + 1)) === 0;
}

/** Whether it makes a difference which way round a chain stands: it has two bars above it, or two below. */
function turnMatters(blocks: Blocks, chain: number): boolean {
  const { start, items } = blocks.plan.barsOfChain;
  let above = 0;
  let below = 0;
  for (let i = start[chain] ?? 0; i < (start[chain + 1] ?? 0); i++) {
    if (isIn(blocks, blocks.plan.children, items[i] ?? 0, chain)) above++;
    else below++;
  }
  return above > 1 || below > 1;
}

/** 1 if a member of a chain is the child of a bar. */
function kinOf({ plan }: Blocks, place: number): number {
  const chain = plan.chainOf[place] ?? 0;
  for (
    let i = plan.barsOfChain.start[chain] ?? 0;
    i < (plan.barsOfChain.start[chain + 1] ?? 0);
    i++
  ) {
    const bar = plan.barsOfChain.items[i] ?? 0;
    for (let c = plan.children.start[bar] ?? 0; c < (plan.children.start[bar + 1] ?? 0); c++) {
      if (plan.children.items[c] === place) return 1;
    }
  }
  return 0;
}

/** Whether a chain is at one side of a bar. */
export function isIn({ plan }: Blocks, lists: Lists, bar: number, chain: number): boolean {
  for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++) {
    if (plan.chainOf[lists.items[i] ?? 0] === chain) return true;
  }
  return false;
}

/** Whether a block hangs on its chain as parents of one of its people. */
export const hangsUpwards = (blocks: Blocks, item: number): boolean =>
  isIn(blocks, blocks.plan.parents, blocks.by[item] ?? -1, item);

/** Bars by which parents, brothers and sisters hang on a chain. */
function familiesOf(blocks: Blocks, chain: number): number[] {
  const bars: number[] = [];
  for (const item of blocks.items[chain] ?? []) {
    if (item === chain) continue;
    const bar = blocks.by[item] ?? -1;
    if (!bars.includes(bar) && isIn(blocks, blocks.plan.children, bar, chain)) bars.push(bar);
  }
  return bars;
}

/** Which families go left: those of left-hand members; where a member stands in the middle, both ways. */
function sidesOf(
  { plan }: Blocks,
  families: readonly number[],
  places: readonly number[],
): boolean[][] {
  let ways: boolean[][] = [[]];
  for (const bar of families) {
    const lean = meanAt(plan.children, bar, places) - (places.length - 1) / 2;
    const choices = lean === 0 && ways.length < 4 ? [true, false] : [lean < 0];
    ways = choices.flatMap((left) => ways.map((way) => [...way, left]));
  }
  return ways;
}

/** Mean rank in a chain of those members who are at one side of a bar. */
function meanAt(lists: Lists, bar: number, places: readonly number[]): number {
  if (places.length === 1) return 0;
  let sum = 0;
  let count = 0;
  for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++) {
    const at = places.indexOf(lists.items[i] ?? 0);
    if (at < 0) continue;
    sum += at;
    count++;
  }
  return count > 0 ? sum / count : 0;
}

function posed(
  blocks: Blocks,
  chain: number,
  families: readonly number[],
  sides: readonly boolean[],
  places: readonly number[],
): number[] {
  const items = blocks.items[chain] ?? [];
  const left: number[] = [];
  const right: number[] = [];
  const core: number[] = [];
  for (const item of items) {
    if (item === chain || !families.includes(blocks.by[item] ?? -1)) core.push(item);
  }
  for (let i = 0; i < families.length; i++) {
    // Parents stand outside their children, so that their own families find room beyond.
    const bar = families[i] ?? 0;
    if (sides[i]) {
      pick(blocks, items, chain, bar, true, left);
      pick(blocks, items, chain, bar, false, left);
    } else {
      pick(blocks, items, chain, bar, false, right);
      pick(blocks, items, chain, bar, true, right);
    }
  }
  const inner =
    places === blocks.plan.chains[chain] ? core : regrouped(blocks, chain, core, places);
  return [...left, ...inner, ...right];
}

/** Adds the blocks that hang by a bar: parents, or brothers and sisters. */
function pick(
  blocks: Blocks,
  items: readonly number[],
  chain: number,
  bar: number,
  up: boolean,
  into: number[],
): void {
  for (const item of items) {
    if (item !== chain && blocks.by[item] === bar && hangsUpwards(blocks, item) === up)
      into.push(item);
  }
}

/** Children of several couples in the order in which their parents will stand, the chain where it was. */
function regrouped(
  blocks: Blocks,
  chain: number,
  core: readonly number[],
  places: readonly number[],
): number[] {
  const { parents } = blocks.plan;
  const sorted: number[] = [];
  const keys: number[] = [];
  for (const item of core) {
    if (item === chain) continue;
    const key = meanAt(parents, blocks.by[item] ?? 0, places);
    let at = sorted.length;
    while (at > 0 && (keys[at - 1] ?? 0) > key) at--;
    sorted.splice(at, 0, item);
    keys.splice(at, 0, key);
  }
  sorted.splice(core.indexOf(chain), 0, chain);
  return sorted;
}
