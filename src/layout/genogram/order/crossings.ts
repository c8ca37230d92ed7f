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
  if ((keys.hi[a] ?? 0) < (keys.lo[b] ?? 0))
    return (keys.drop[a] ?? 0) > (keys.drop[b] ?? 0) ? 1 : 0;
  if ((keys.hi[b] ?? 0) < (keys.lo[a] ?? 0))
    return (keys.drop[b] ?? 0) > (keys.drop[a] ?? 0) ? 1 : 0;
  return overlapping(keys, a, b);
}

function overlapping(keys: Keys, a: number, b: number): number {
  const { start } = keys.plan.children;
  const countA = (start[a + 1] ?? 0) - (start[a] ?? 0);
  const countB = (start[b + 1] ?? 0) - (start[b] ?? 0);
  const shared = sharedChildren(keys, a, b);
  // One family's children are all the other's too: one bar carries both drops.
  if (shared > 0 && (shared === countA || shared === countB)) return 0;
  const pierced = spans(keys, a, b)
    ? nested(keys, a, b)
    : spans(keys, b, a)
      ? nested(keys, b, a)
      : interlocked(keys, a, b, countA, countB);
  return Math.max(0, pierced - shared);
}

/** Whether all children of one bar stand between the outermost of another. */
const spans = (keys: Keys, outer: number, inner: number): boolean =>
  (keys.lo[outer] ?? 0) <= (keys.lo[inner] ?? 0) && (keys.hi[inner] ?? 0) <= (keys.hi[outer] ?? 0);

const hasDrop = (keys: Keys, bar: number): number => (Number.isNaN(keys.drop[bar] ?? 0) ? 0 : 1);

function nested(keys: Keys, outer: number, inner: number): number {
  const far = farSide(keys, outer, inner);
  const outerAbove = stubsInside(keys, outer, inner) + (hasDrop(keys, inner) === 1 ? 1 + far : 0);
  return Math.min(outerAbove, stubsInside(keys, inner, outer) + far);
}

function interlocked(keys: Keys, a: number, b: number, countA: number, countB: number): number {
  const aInB = stubsInside(keys, a, b);
  const bInA = stubsInside(keys, b, a);
  const left = (keys.lo[a] ?? 0) < (keys.lo[b] ?? 0) ? a : b;
  const right = left === a ? b : a;
  if ((keys.drop[left] ?? 0) > (keys.drop[right] ?? 0)) return Math.min(aInB, bInA) + 1;
  // A drop stands over the overlap where most of its children do.
  const dropB = 2 * bInA > countB ? hasDrop(keys, b) : 0;
  const dropA = 2 * aInB > countA ? hasDrop(keys, a) : 0;
  return Math.min(aInB + dropB, bInA + dropA);
}

/** How many children of a bar stand strictly between the outermost of another. */
function stubsInside(keys: Keys, bar: number, other: number): number {
  const { start, items } = keys.plan.children;
  const lo = keys.lo[other] ?? 0;
  const hi = keys.hi[other] ?? 0;
  let count = 0;
  for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
    const key = keys.key(items[i] ?? 0);
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

/** 1 where the inner bar's parents stand on one side of the outer one's drop and most of the way is on the other. */
function farSide(keys: Keys, outer: number, inner: number): number {
  const drop = keys.drop[inner] ?? 0;
  const outerDrop = keys.drop[outer] ?? 0;
  const { start, items } = keys.plan.children;
  let balance = 0;
  for (let i = start[outer] ?? 0; i < (start[outer + 1] ?? 0); i++) {
    const key = keys.key(items[i] ?? 0);
    if (key <= (keys.lo[inner] ?? 0)) balance++;
    else if (key >= (keys.hi[inner] ?? 0)) balance--;
  }
  return (drop < outerDrop && balance > 0) || (drop > outerDrop && balance < 0) ? 1 : 0;
}
