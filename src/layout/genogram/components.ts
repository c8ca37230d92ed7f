import type { Plan } from './plan.ts';

/** Chain → number of its component; components are numbered in stored order of their first chain. */
export function componentsOf(plan: Plan): Int32Array {
  const of = Int32Array.from(plan.chains, (_, chain) => chain);
  for (let bar = 0; bar < plan.bars; bar++) {
    let first = -1;
    for (const { start, items } of [plan.parents, plan.children]) {
      for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
        const chain = find(of, plan.chainOf[items[i] ?? 0] ?? 0);
        if (first < 0) first = chain;
        else of[Math.max(chain, first)] = first = Math.min(chain, first);
      }
    }
  }
  const number = new Int32Array(of.length);
  let count = 0;
  for (let chain = 0; chain < of.length; chain++) {
    const root = find(of, chain);
    number[chain] = root === chain ? count++ : (number[root] ?? 0);
  }
  return number;
}

function find(of: Int32Array, chain: number): number {
  let v = chain;
  while (of[v] !== v) {
    const up = of[v] ?? v;
    of[v] = of[up] ?? up;
    v = up;
  }
  return v;
}

/** People who belong together, row by row from left to right. */
export interface Component {
  /** Row → its chains. */
  readonly rows: readonly (readonly number[])[];
}

/** Sorts chains, given from left to right, into components with rows; people without any ties stand by themselves. */
export function inComponents(
  plan: Plan,
  component: Int32Array,
  sequence: ArrayLike<number>,
): { components: Component[]; lone: number[] } {
  const found: number[][][] = [];
  for (let i = 0; i < sequence.length; i++) {
    const chain = sequence[i] ?? 0;
    const at = component[chain] ?? 0;
    const row = plan.row[plan.chains[chain]?.[0] ?? 0] ?? 0;
    while (found.length <= at) found.push([]);
    const rows = found[at] ?? [];
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(chain);
  }
  const components: Component[] = [];
  const lone: number[] = [];
  for (const rows of found) {
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    const places = only === undefined ? [] : (plan.chains[only] ?? []);
    if (places.length === 1) lone.push(places[0] ?? 0);
    else components.push({ rows });
  }
  return { components, lone };
}

/** Which component has most chains; 0 if there is none. */
export function largest(components: readonly Component[]): number {
  let best = 0;
  let most = -1;
  components.forEach(({ rows }, i) => {
    const size = rows.reduce((sum, row) => sum + row.length, 0);
    if (size > most) {
      most = size;
      best = i;
    }
  });
  return best;
}
