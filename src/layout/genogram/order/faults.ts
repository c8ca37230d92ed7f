import { crossings } from './crossings.ts';
import type { Keys } from './keys.ts';

/** Two bars that cross, or a bar whose children are apart or out of birth order. */
export type Fault =
  | { readonly kind: 'crossing'; readonly bar: number; readonly other: number }
  | { readonly kind: 'apart' | 'turned'; readonly bar: number };

/** How many faults an order has. */
export interface FaultCount {
  crossings: number;
  apart: number;
  turned: number;
}

/** Whether others stand between the children of a bar. */
const isApart = (keys: Keys, bar: number): boolean =>
  isSibship(keys, bar) && (keys.strangers(bar) > 0 || keys.cutAtEnds(bar));

/** Whether the children of a bar stand out of birth order. */
const isTurned = (keys: Keys, bar: number): boolean =>
  isSibship(keys, bar) && (keys.turned[bar] ?? 0) > 0;

const isSibship = ({ plan, chainsBelow }: Keys, bar: number): boolean =>
  !plan.passing[bar] && (chainsBelow[bar] ?? 0) > 1;

/** Everything wrong with the order as it is. */
export function findFaults(keys: Keys): Fault[] {
  const faults: Fault[] = [];
  eachCrossing(keys, (bar, other) => faults.push({ kind: 'crossing', bar, other }));
  for (let bar = 0; bar < keys.plan.bars; bar++) {
    if (isApart(keys, bar)) faults.push({ kind: 'apart', bar });
    if (isTurned(keys, bar)) faults.push({ kind: 'turned', bar });
  }
  return faults;
}

/** Whether a fault found before is still there. */
export function stands(keys: Keys, fault: Fault): boolean {
  if (fault.kind === 'crossing') return crossings(keys, fault.bar, fault.other) > 0;
  return fault.kind === 'apart' ? isApart(keys, fault.bar) : isTurned(keys, fault.bar);
}

/** Counts the faults of the order as it is. */
export function countFaults(keys: Keys): FaultCount {
  const count: FaultCount = { crossings: 0, apart: 0, turned: 0 };
  eachCrossing(keys, (_bar, _other, times) => {
    count.crossings += times;
  });
  for (let bar = 0; bar < keys.plan.bars; bar++) {
    if (isApart(keys, bar)) count.apart++;
    if (isTurned(keys, bar)) count.turned++;
  }
  return count;
}

/** Visits every two bars that cross, with the number of crossings. */
function eachCrossing(keys: Keys, visit: (a: number, b: number, times: number) => void): void {
  const { plan } = keys;
  const gaps: number[][] = [];
  for (let bar = 0; bar < plan.bars; bar++) {
    const row = plan.barRow[bar] ?? 0;
    while (gaps.length <= row) gaps.push([]);
    gaps[row]?.push(bar);
  }
  for (const bars of gaps) {
    bars.sort((a, b) => (keys.lo[a] ?? 0) - (keys.lo[b] ?? 0));
    crossingsInGap(keys, bars, visit);
  }
}

/** Of a gap with many bars, those are forgotten on the way that no later one can meet. */
const many = 64;

function crossingsInGap(
  keys: Keys,
  bars: readonly number[],
  visit: (a: number, b: number, times: number) => void,
): void {
  const drops = leastDrops(keys, bars);
  let open: number[] = [];
  for (let i = 0; i < bars.length; i++) {
    const bar = bars[i] ?? 0;
    for (let j = 0; j < open.length; j++) {
      const times = crossings(keys, open[j] ?? 0, bar);
      if (times > 0) visit(open[j] ?? 0, bar, times);
    }
    open.push(bar);
    if (open.length < many) continue;
    const lo = keys.lo[bar] ?? 0;
    const drop = drops[i + 1] ?? 0;
    open = open.filter((other) => (keys.hi[other] ?? 0) >= lo || (keys.drop[other] ?? 0) > drop);
  }
}

/** For each bar of a gap the leftmost drop from there on. */
function leastDrops(keys: Keys, bars: readonly number[]): Float64Array {
  const least = new Float64Array(bars.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let i = bars.length - 1; i >= 0; i--) {
    const drop = keys.drop[bars[i] ?? 0] ?? 0;
    const after = least[i + 1] ?? 0;
    least[i] = drop < after ? drop : after;
  }
  return least;
}
