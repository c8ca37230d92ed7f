import type { Component } from '../components.ts';
import type { Plan } from '../plan.ts';

/** Votes for leaving the frame where it is: so many pins must agree on moving it, and one more. */
const trust = 2;

/** The value in the middle, the lower one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/**
 * By how much a drawing moves as a whole for the sake of its pins: not at all
 * for one or two, which somebody drew away from the rest, but along with most
 * of them if they all stand aside by the same.
 */
export function commonShift(shifts: readonly number[]): number {
  return median([...shifts, ...new Array<number>(trust).fill(0)]);
}

/** Whose place a drawing is counted from: the person stored first in its main family, or first of all. */
export function homeOf(plan: Plan, main: Component | undefined, lone: readonly number[]): number {
  let home = main ? plan.places : (lone[0] ?? 0);
  for (const chains of main?.rows ?? []) {
    for (const chain of chains) {
      for (const place of plan.chains[chain] ?? []) home = Math.min(home, place);
    }
  }
  return home;
}
