import type { Steps } from '../steps.ts';
import type { Blocks } from './blocks.ts';
import { countFaults, type Fault, findFaults } from './faults.ts';
import type { Keys } from './keys.ts';
import { posturesOf } from './postures.ts';
import type { Sifter } from './sifter.ts';
import { spotsOf } from './spots.ts';
import type { OrderCosts } from './window.ts';

/** An order that can be gone back to. */
interface Memo {
  readonly items: readonly (readonly number[])[];
  readonly above: Int32Array;
  readonly by: Int32Array;
  readonly chains: readonly (readonly number[])[];
}

/** An order, and what it takes to change it. */
interface Ordering {
  readonly blocks: Blocks;
  readonly keys: Keys;
  readonly sifter: Sifter;
  readonly costs: OrderCosts;
}

/** How far from a fault the branch may hang that is thrown elsewhere. */
const reach = 3;

/**
 * Gets an order out of a dead end: throws a branch near a fault somewhere
 * else, lets the rest settle round it, and goes back unless that was no worse
 * (iterated local search, Lourenço, Martin & Stützle 2003). Chance is the same
 * on every run.
 * @param settle mends the faults of the order as it is. @returns whether to go on
 */
export function* kick(
  { blocks, keys, sifter, costs }: Ordering,
  times: number,
  settle: (time: number) => Steps<boolean>,
): Steps<void> {
  if (times === 0) return;
  let best = costOf(keys, costs);
  let memo = remember(blocks);
  let state = 1;
  // A linear congruential generator (Park & Miller 1988).
  const roll = (count: number): number => {
    state = (state * 48271) % 2147483647;
    return state % count;
  };
  let goesOn = true;
  for (let time = 0; time < times && goesOn; time++) {
    const faults = findFaults(keys);
    const fault = faults[roll(Math.max(1, faults.length))];
    if (!fault) break;
    throwOne(blocks, keys, sifter, nearTo(blocks, fault, roll), roll);
    goesOn = yield* settle(time + 1);
    const cost = costOf(keys, costs);
    if (cost > best) goBack(blocks, keys, sifter, memo);
    if (cost >= best) continue;
    best = cost;
    memo = remember(blocks);
  }
  // Of equal orders the first one found stays, so that patience changes nothing but for the better.
  goBack(blocks, keys, sifter, memo);
}

/** What the faults of an order cost together. */
export function costOf(keys: Keys, costs: OrderCosts): number {
  const { crossings, apart, turned } = countFaults(keys);
  return crossings * costs.crossing + apart * costs.apart + turned * costs.turned;
}

/** A chain at one end of a faulty bar, or one that it hangs on. */
function nearTo(blocks: Blocks, fault: Fault, roll: (count: number) => number): number {
  const { plan } = blocks;
  const ends: number[] = [];
  for (const bar of fault.kind === 'crossing' ? [fault.bar, fault.other] : [fault.bar]) {
    for (const { start, items } of [plan.parents, plan.children]) {
      for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++)
        ends.push(plan.chainOf[items[i] ?? 0] ?? 0);
    }
  }
  let chain = ends[roll(ends.length)] ?? 0;
  for (let up = roll(reach); up > 0 && (blocks.above[chain] ?? -1) >= 0; up--)
    chain = blocks.above[chain] ?? 0;
  return chain;
}

function throwOne(
  blocks: Blocks,
  keys: Keys,
  sifter: Sifter,
  chain: number,
  roll: (count: number) => number,
): void {
  const postures = posturesOf(blocks, chain);
  const posture = postures[roll(postures.length)];
  if (!posture) return;
  const spots = (blocks.above[chain] ?? -1) < 0 ? [] : spotsOf(blocks, keys, chain).flat();
  const spot = spots.length > 0 ? spots[roll(spots.length)] : undefined;
  sifter.settle(chain, { change: 0, posture, spot });
}

const remember = ({ items, above, by, plan }: Blocks): Memo => ({
  items: [...items],
  above: above.slice(),
  by: by.slice(),
  chains: [...plan.chains],
});

function goBack(blocks: Blocks, keys: Keys, sifter: Sifter, memo: Memo): void {
  const { chains } = blocks.plan;
  memo.chains.forEach((places, chain) => {
    blocks.items[chain] = [...(memo.items[chain] ?? [])];
    if (chains[chain] === places) return;
    chains[chain] = places;
    keys.readChain(chain);
  });
  blocks.above.set(memo.above);
  blocks.by.set(memo.by);
  blocks.readAll();
  sifter.window.layAll();
}
