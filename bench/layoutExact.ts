import type { FamilyGraph } from '#layout';
import { togetherness } from '../src/layout/genogram/chains.ts';
import { componentsOf } from '../src/layout/genogram/components.ts';
import { readKin } from '../src/layout/genogram/kin.ts';
import { countFaults } from '../src/layout/genogram/order/faults.ts';
import { growBlocks } from '../src/layout/genogram/order/growBlocks.ts';
import { Keys } from '../src/layout/genogram/order/keys.ts';
import { refine } from '../src/layout/genogram/order/refine.ts';
import { drawUp, type Plan } from '../src/layout/genogram/plan.ts';
import { assignRows } from '../src/layout/genogram/rows/assignRows.ts';
import { finish } from '../src/layout/genogram/steps.ts';

/** Crossings of our order, and the fewest of any order with as many couples side by side. */
export interface Exactness {
  readonly ours: number;
  readonly fewest: number;
}

/** Without regard to sibships and birth order: only crossings are compared. */
const crossingsOnly = { crossing: 1, apart: 0, turned: 0 };

/**
 * Tries every order of every row in which as many couples stand together as
 * can be.
 * @returns nothing where there are more orders than `most`.
 */
export function exactCrossings(graph: FamilyGraph, most: number): Exactness | undefined {
  const ours = planOf(graph);
  const blocks = growBlocks(ours, componentsOf(ours));
  const keys = finish(refine(blocks, crossingsOnly));
  const fewest = fewestCrossings(planOf(graph), most);
  return fewest === undefined ? undefined : { ours: countFaults(keys).crossings, fewest };
}

function planOf(graph: FamilyGraph): Plan {
  const kin = readKin(graph);
  return drawUp(kin, assignRows(kin));
}

function fewestCrossings(plan: Plan, most: number): number | undefined {
  const ways = plan.chains.map((places) => waysOf(plan, places));
  const rows: number[][] = [];
  plan.chains.forEach((places, chain) => {
    const row = plan.row[places[0] ?? 0] ?? 0;
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(chain);
  });
  const orders = rows.map(permutations);
  const count = [...ways, ...orders].reduce((product, each) => product * each.length, 1);
  if (count > most) return undefined;
  const keys = new Keys(plan);
  let fewest = Number.POSITIVE_INFINITY;
  const measure = (): void => {
    for (let bar = 0; bar < plan.bars; bar++) keys.measure(bar);
    fewest = Math.min(fewest, countFaults(keys).crossings);
  };
  const turn = (chain: number): void => {
    if (chain === ways.length) {
      measure();
      return;
    }
    for (const way of ways[chain] ?? []) {
      plan.chains[chain] = way;
      keys.readChain(chain);
      turn(chain + 1);
    }
  };
  const order = (row: number): void => {
    if (row === orders.length) {
      turn(0);
      return;
    }
    for (const chains of orders[row] ?? []) {
      chains.forEach((chain, slot) => {
        keys.slot[chain] = slot;
      });
      order(row + 1);
    }
  };
  order(0);
  return fewest;
}

/** The orders of a chain with most couples side by side, and of those with most with only co-partners between. */
function waysOf(plan: Plan, places: readonly number[]): number[][] {
  const mates = new Map(places.map((place) => [place, plan.mates[place] ?? []]));
  let best: number[][] = [];
  let most = -1;
  for (const way of permutations(places)) {
    const { adjacent, grouped } = togetherness(way, mates, () => 0);
    const worth = 100 * adjacent + grouped;
    if (worth > most) best = [];
    if (worth >= most) best.push(way);
    most = Math.max(most, worth);
  }
  return best;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length > 8) throw new Error(`too many to permute: ${items.length}`);
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [first, ...rest]),
  );
}
