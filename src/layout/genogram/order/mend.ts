import type { Plan } from '../plan.ts';
import type { Steps } from '../steps.ts';
import type { Blocks } from './blocks.ts';
import { growBlocks } from './growBlocks.ts';
import { Keys } from './keys.ts';
import { costOf } from './kicks.ts';
import { refine } from './refine.ts';
import { type OrderCosts, Window } from './window.ts';

/** Improvements smaller than this are none. */
const least = 1e-6;

/**
 * Mends the faults of an order that is known by moving branches of the family.
 * Everybody else stays in order, and all do if nothing is gained.
 * @param known chains row after row, each row from left to right.
 * @param heart chain from which its component is grown, or -1.
 */
export function* mend(
  plan: Plan,
  component: Int32Array,
  known: Int32Array,
  costs: OrderCosts,
  heart: number,
): Steps<Int32Array> {
  const ways = [...plan.chains];
  const before = costOfRows(plan, known, costs);
  const blocks = growBlocks(plan, component, heart);
  standAs(blocks, known);
  const keys = yield* refine(blocks, costs, { patience: 'short' });
  if (costOf(keys, costs) < before - least) return blocks.sequence;
  ways.forEach((places, chain) => {
    plan.chains[chain] = places;
  });
  return known;
}

function costOfRows(plan: Plan, sequence: Int32Array, costs: OrderCosts): number {
  const at = new Int32Array(sequence.length);
  for (let i = 0; i < sequence.length; i++) at[sequence[i] ?? 0] = i;
  const keys = new Keys(plan);
  // Opening a window measures every bar.
  new Window({ sequence, at }, keys, costs);
  return costOf(keys, costs);
}

/** Where a block has people: row → the sum of their places in it, and how many they are. */
type Reach = Map<number, { sum: number; count: number }>;

/** Lets the blocks that hang on each chain stand as their people do in rows that are known. */
function standAs(blocks: Blocks, known: Int32Array): void {
  const reach = reachOf(blocks, known);
  for (let chain = 0; chain < blocks.items.length; chain++) {
    const sorted: number[] = [];
    // The chain itself stands in one row only, and is no block.
    const at = (item: number): Reach =>
      (item === chain ? reach.own : reach.block)[item] ?? new Map();
    for (const item of blocks.items[chain] ?? []) {
      let index = sorted.length;
      while (index > 0 && isRightOf(at(sorted[index - 1] ?? 0), at(item))) index--;
      sorted.splice(index, 0, item);
    }
    blocks.items[chain] = sorted;
  }
  blocks.readAll();
}

function reachOf(blocks: Blocks, known: Int32Array): { own: Reach[]; block: Reach[] } {
  const own: Reach[] = [];
  const block: Reach[] = [];
  for (let i = 0; i < known.length; i++) {
    const chain = known[i] ?? 0;
    const row = blocks.rowOf[chain] ?? 0;
    own[chain] = new Map([[row, { sum: i, count: 1 }]]);
    block[chain] = new Map([[row, { sum: i, count: 1 }]]);
  }
  // From the ends of the branches inwards: in the sequence of blocks by size, the small ones first.
  const bySize = Array.from(known).sort((a, b) => (blocks.size[a] ?? 0) - (blocks.size[b] ?? 0));
  for (const chain of bySize) {
    const owner = blocks.above[chain] ?? -1;
    for (const [row, { sum, count }] of owner < 0 ? [] : (block[chain] ?? [])) {
      const all = block[owner]?.get(row);
      block[owner]?.set(row, { sum: sum + (all?.sum ?? 0), count: count + (all?.count ?? 0) });
    }
  }
  return { own, block };
}

/** Whether one stands right of another in most of the rows that both have people in. */
function isRightOf(one: Reach, other: Reach): boolean {
  let votes = 0;
  for (const [row, { sum, count }] of one) {
    const there = other.get(row);
    if (there) votes += Math.sign(sum / count - there.sum / there.count);
  }
  return votes > 0;
}
