import type { Keys } from './keys.ts';

/**
 * Crossings of two measured bars of one gap when the better one of them lies
 * higher: each costs the other's stubs and drop that come through it. Which
 * drops come through is told from the order alone, as it will be once parents
 * stand over their children.
 *
 *     drop a      drop b              drop a   drop b
 *       │           │                   │        │
 *     ┌─┴──┬────┐   │      0          ┌─┼──┬─────┼─┐     b inside a: 1, or more
 *     │    │    │ ┌─┴─┐               │ │  │  ┌──┴┐│     where b's parents stand on
 *     a    a    a b   b               a .  a  b   ba     the far side of a's drop
 */
export function crossings(keys: Keys, a: number, b: number): number {
  // NaN, where there are no parents, compares false: no drop crosses anything.
  if ((keys.hi[a] ?? 0) < (keys.lo[b] ?? 0)) {
    return (keys.drop[a] ?? 0) > (keys.drop[b] ?? 0) ? 1 : 0;
  }
  if ((keys.hi[b] ?? 0) < (keys.lo[a] ?? 0)) {
    return (keys.drop[b] ?? 0) > (keys.drop[a] ?? 0) ? 1 : 0;
  }
  return overlapping(keys, a, b);
}

/** Crossings of two bars whose children's stretches overlap. */
export function overlapping(keys: Keys, a: number, b: number): number {
  const shared = keys.sharing[a] && keys.sharing[b] ? sharedChildren(keys, a, b) : 0;
  if (shared > 0) {
    // One family's children are all the other's too: one bar carries both drops.
    const { start } = keys.plan.children;
    if (shared === (start[a + 1] ?? 0) - (start[a] ?? 0)) return 0;
    if (shared === (start[b + 1] ?? 0) - (start[b] ?? 0)) return 0;
  }
  let pierced = 0;
  if (spans(keys, a, b)) pierced = nested(keys, a, b);
  else if (spans(keys, b, a)) pierced = nested(keys, b, a);
  else if ((keys.lo[a] ?? 0) < (keys.lo[b] ?? 0)) pierced = interlocked(keys, a, b);
  else pierced = interlocked(keys, b, a);
  return pierced > shared ? pierced - shared : 0;
}

/** Whether all children of one bar stand between the outermost of another. */
function spans(keys: Keys, outer: number, inner: number): boolean {
  return (
    (keys.lo[outer] ?? 0) <= (keys.lo[inner] ?? 0) && (keys.hi[inner] ?? 0) <= (keys.hi[outer] ?? 0)
  );
}

function nested(keys: Keys, outer: number, inner: number): number {
  const { start, items } = keys.plan.children;
  const lo = keys.lo[inner] ?? 0;
  const hi = keys.hi[inner] ?? 0;
  let outerInside = 0;
  let balance = 0;
  for (let i = start[outer] ?? 0; i < (start[outer + 1] ?? 0); i++) {
    const key = keys.key(items[i] ?? 0);
    if (key <= lo) balance++;
    else if (key >= hi) balance--;
    else outerInside++;
  }
  const innerDrop = keys.drop[inner] ?? 0;
  const outerDrop = keys.drop[outer] ?? 0;
  // 1 where the inner parents stand on one side of the outer drop and most of the way is on the other.
  const far =
    (innerDrop < outerDrop && balance > 0) || (innerDrop > outerDrop && balance < 0) ? 1 : 0;
  const outerAbove = outerInside + far + (Number.isNaN(innerDrop) ? 0 : 1);
  const innerAbove = stubsInside(keys, inner, outer) + far;
  return outerAbove < innerAbove ? outerAbove : innerAbove;
}

function interlocked(keys: Keys, left: number, right: number): number {
  const { start } = keys.plan.children;
  const leftDrop = keys.drop[left] ?? 0;
  const rightDrop = keys.drop[right] ?? 0;
  let leftAbove = stubsInside(keys, left, right);
  let rightAbove = stubsInside(keys, right, left);
  if (leftDrop > rightDrop) return 1 + (leftAbove < rightAbove ? leftAbove : rightAbove);
  // A drop stands over the overlap where most of its children do.
  const leftOver = 2 * leftAbove > (start[left + 1] ?? 0) - (start[left] ?? 0);
  const rightOver = 2 * rightAbove > (start[right + 1] ?? 0) - (start[right] ?? 0);
  if (rightOver && !Number.isNaN(rightDrop)) leftAbove++;
  if (leftOver && !Number.isNaN(leftDrop)) rightAbove++;
  return leftAbove < rightAbove ? leftAbove : rightAbove;
}

/** How many children of a bar stand strictly between the outermost of another. */
function stubsInside(keys: Keys, bar: number, other: number): number {
  const { slot, shift, moves, inChain, unit, plan } = keys;
  const { start, items } = plan.children;
  const lo = keys.lo[other] ?? 0;
  const hi = keys.hi[other] ?? 0;
  const to = start[bar + 1] ?? 0;
  let count = 0;
  // Keys are read without calls here: this is asked for every two bars that overlap.
  for (let i = start[bar] ?? 0; i < to; i++) {
    const place = items[i] ?? 0;
    const chain = plan.chainOf[place] ?? 0;
    const at = (slot[chain] ?? 0) + (shift[moves[chain] ?? 0] ?? 0);
    const key = at * unit + 2 * (inChain[place] ?? 0);
    if (key > lo && key < hi) count++;
  }
  return count;
}

function sharedChildren(keys: Keys, a: number, b: number): number {
  const { start, items } = keys.plan.children;
  let shared = 0;
  for (let i = start[a] ?? 0; i < (start[a + 1] ?? 0); i++) {
    for (let j = start[b] ?? 0; j < (start[b + 1] ?? 0); j++) if (items[i] === items[j]) shared++;
  }
  return shared;
}
