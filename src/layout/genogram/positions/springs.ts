import type { Plan } from '../plan.ts';
import type { Spacing } from './spacing.ts';

/** How firmly things are held over each other. */
const firmness = {
  /** The first and the last child of a sibship, which its parents stand midway between. */
  outer: 1,
  /** Children between them. */
  inner: 0.15,
  /** A line on its way through rows should run straight. */
  passing: 40,
} as const;

/**
 * What pulls chains into place: spring `i` of a chain wants it at
 * `x[other[i]] + offset[i]`.
 */
export interface Springs {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly offset: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Hangs a spring between the drop of each bar and each child: it wants the
 * child where it would stand in a sibship packed tight under the drop.
 * @param tight place → x in its row if the row were packed tight.
 * @param before chain → where it stood in the last drawing, NaN for newcomers.
 */
export function hangSprings(
  plan: Plan,
  spacing: Spacing,
  tight: Float64Array,
  before?: Float64Array,
): Springs {
  const ends: End[] = [];
  for (let bar = 0; bar < plan.bars; bar++) {
    const first = ends.length;
    const drops = dropIn(plan, spacing, bar);
    if (drops.length === 0) tieSiblings(plan, spacing, bar, tight, ends);
    else hangChildren(plan, spacing, bar, tight, drops, ends);
    if (before) rest(ends, first, before);
  }
  return wound(plan.chains.length, ends);
}

/** Springs of a family with no newcomers are at rest as it stood before, so that it moves only if it must. */
function rest(ends: End[], first: number, before: Float64Array): void {
  for (let i = first; i < ends.length; i++) {
    const { a, b } = ends[i] ?? { a: 0, b: 0 };
    if (Number.isNaN((before[a] ?? 0) - (before[b] ?? 0))) return;
  }
  for (let i = first; i < ends.length; i++) {
    const end = ends[i];
    if (end) ends[i] = { ...end, offset: (before[end.a] ?? 0) - (before[end.b] ?? 0) };
  }
}

/** A spring that wants chain `a` at `x[b] + offset`. */
interface End {
  readonly a: number;
  readonly b: number;
  readonly offset: number;
  readonly weight: number;
}

function hangChildren(
  plan: Plan,
  spacing: Spacing,
  bar: number,
  tight: Float64Array,
  drops: readonly { chain: number; at: number }[],
  ends: End[],
): void {
  const { start, items } = plan.children;
  const children = items.subarray(start[bar] ?? 0, start[bar + 1] ?? 0);
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (const child of children) {
    lo = Math.min(lo, tight[child] ?? 0);
    hi = Math.max(hi, tight[child] ?? 0);
  }
  for (const child of children) {
    const x = tight[child] ?? 0;
    const firm = x === lo || x === hi ? firmness.outer : firmness.inner;
    const own = plan.passing[bar] ? firmness.passing : firm * (plan.firmness[bar] ?? 1);
    const weight = own / drops.length;
    const fromDrop = x - (lo + hi) / 2 - (spacing.inChain[child] ?? 0);
    const a = plan.chainOf[child] ?? 0;
    for (const { chain, at } of drops) ends.push({ a, b: chain, offset: at + fromDrop, weight });
  }
}

/** Brothers and sisters whose parents nobody knows hold each other. */
function tieSiblings(
  plan: Plan,
  spacing: Spacing,
  bar: number,
  tight: Float64Array,
  ends: End[],
): void {
  const { children } = plan;
  const kids = Array.from(
    children.items.subarray(children.start[bar] ?? 0, children.start[bar + 1] ?? 0),
  );
  kids.sort((a, b) => (tight[a] ?? 0) - (tight[b] ?? 0));
  for (let i = 1; i < kids.length; i++) {
    const left = kids[i - 1] ?? 0;
    const right = kids[i] ?? 0;
    const distance = (tight[right] ?? 0) - (tight[left] ?? 0);
    const offset = distance + (spacing.inChain[left] ?? 0) - (spacing.inChain[right] ?? 0);
    ends.push({
      a: plan.chainOf[right] ?? 0,
      b: plan.chainOf[left] ?? 0,
      offset,
      weight: firmness.inner,
    });
  }
}

/** The chains a drop hangs on, and where in them. */
function dropIn(plan: Plan, spacing: Spacing, bar: number): { chain: number; at: number }[] {
  const { start, items } = plan.parents;
  const from = start[bar] ?? 0;
  const to = start[bar + 1] ?? 0;
  const found: { chain: number; at: number }[] = [];
  for (let i = from; i < to; i++) {
    const chain = plan.chainOf[items[i] ?? 0] ?? 0;
    if (found.some((each) => each.chain === chain)) continue;
    found.push({ chain, at: dropAt(plan, spacing, bar, chain) });
  }
  return found;
}

/** Midway between two partners side by side; else midway between the further one and their neighbour. */
export function dropAt(plan: Plan, spacing: Spacing, bar: number, chain: number): number {
  const { start, items } = plan.parents;
  const places = plan.chains[chain] ?? [];
  let first = places.length;
  let last = -1;
  for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
    const at = places.indexOf(items[i] ?? 0);
    if (at < 0) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  const x = (at: number) => spacing.inChain[places[at] ?? 0] ?? 0;
  if (first >= last) return x(last);
  const couples = (at: number) => plan.mates[places[at] ?? 0]?.length ?? 0;
  return couples(first) < couples(last)
    ? (x(first) + x(first + 1)) / 2
    : (x(last - 1) + x(last)) / 2;
}

function wound(chains: number, ends: readonly End[]): Springs {
  const start = new Int32Array(chains + 1);
  for (const { a, b } of ends) {
    if (a === b) continue;
    start[a + 1] = (start[a + 1] ?? 0) + 1;
    start[b + 1] = (start[b + 1] ?? 0) + 1;
  }
  for (let chain = 0; chain < chains; chain++)
    start[chain + 1] = (start[chain + 1] ?? 0) + (start[chain] ?? 0);
  const total = start[chains] ?? 0;
  const springs = {
    start,
    other: new Int32Array(total),
    offset: new Float64Array(total),
    weight: new Float64Array(total),
  };
  const fill = start.slice(0, chains);
  const add = (chain: number, other: number, offset: number, weight: number) => {
    const i = fill[chain] ?? 0;
    fill[chain] = i + 1;
    springs.other[i] = other;
    springs.offset[i] = offset;
    springs.weight[i] = weight;
  };
  for (const { a, b, offset, weight } of ends) {
    if (a === b) continue;
    add(a, b, offset, weight);
    add(b, a, -offset, weight);
  }
  return springs;
}
