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
  const { mates } = blocks.plan;
  const hub =
    now.length > 2 ? now.find((place) => mates[place]?.length === now.length - 1) : undefined;
  if (hub === undefined || now.length > longest) return [now, mirror];
  const partners = mates[hub] ?? [];
  // Those with families of their own outermost, where these find room; else by the order of the partnerships.
  const outwards = [...partners].sort((a, b) => kinOf(blocks, a) - kinOf(blocks, b));
  const ways: number[][] = [mirror];
  for (const row of outwards.some((p, i) => p !== partners[i])
    ? [partners, outwards]
    : [partners]) {
    for (let mask = 1; mask < 2 ** row.length - 1; mask++) {
      const left = row.filter((_, i) => mask & (1 << i));
      const right = row.filter((_, i) => !(mask & (1 << i)));
      ways.push([...left.reverse(), hub, ...right]);
    }
  }
  return ways;
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
  const core = items.filter((item) => item === chain || !families.includes(blocks.by[item] ?? -1));
  const left: number[] = [];
  const right: number[] = [];
  families.forEach((bar, i) => {
    const own = items.filter((item) => item !== chain && blocks.by[item] === bar);
    const up = own.filter((item) => hangsUpwards(blocks, item));
    const level = own.filter((item) => !up.includes(item));
    // Parents stand outside their children, so that their own families find room beyond.
    if (sides[i]) left.push(...up, ...level);
    else right.push(...level, ...up);
  });
  const inner =
    places === blocks.plan.chains[chain] ? core : regrouped(blocks, chain, core, places);
  return [...left, ...inner, ...right];
}

/** Children of several couples in the order in which their parents will stand. */
function regrouped(
  blocks: Blocks,
  chain: number,
  core: readonly number[],
  places: readonly number[],
): number[] {
  const { plan } = blocks;
  const at = core.indexOf(chain);
  const keyed = core
    .filter((item) => item !== chain)
    .map((item) => ({ item, key: meanAt(plan.parents, blocks.by[item] ?? 0, places) }));
  keyed.sort((a, b) => a.key - b.key);
  const sorted = keyed.map(({ item }) => item);
  return [...sorted.slice(0, at), chain, ...sorted.slice(at)];
}
