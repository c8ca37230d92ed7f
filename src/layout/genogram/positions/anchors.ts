import type { Point } from '../../arrangement.ts';
import type { Plan } from '../plan.ts';
import type { Spacing } from './spacing.ts';

/** Where chains stand if nothing moves them, and how firmly. */
export interface Hold {
  /** Chain → x of its first place, NaN for newcomers. */
  readonly x: Float64Array;
  /** Against a spring to a first or last child. */
  readonly steadiness: number;
  /** Chain → 1 if it must not move at all. */
  readonly held: Uint8Array;
}

/** Where everybody stood before. */
export interface Anchors extends Hold {
  /** Place → x, NaN for newcomers and lanes. */
  readonly places: Float64Array;
}

/** As firmly as many springs together: parents come back over the middle of their children little by little. */
const steadiness = 20;

/** Anchors everybody where they stood. `held`, if somebody, does not move at all. */
export function anchorsOf(
  plan: Plan,
  spacing: Spacing,
  points: ReadonlyMap<number, Point>,
  held: number,
): Anchors {
  const places = new Float64Array(plan.places).fill(Number.NaN);
  for (const [person, { x }] of points) places[person] = x;
  const anchors = {
    x: Float64Array.from(plan.chains, (chain) => meanStart(chain, spacing, places)),
    steadiness,
    held: new Uint8Array(plan.chains.length),
    places,
  };
  const stood = places[held] ?? Number.NaN;
  if (!Number.isNaN(stood)) {
    const chain = plan.chainOf[held] ?? 0;
    anchors.x[chain] = stood - (spacing.inChain[held] ?? 0);
    anchors.held[chain] = 1;
  }
  return anchors;
}

/** Where a chain begins so that those of its people who were there are nearest to where they stood. */
function meanStart(chain: readonly number[], spacing: Spacing, places: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const place of chain) {
    const x = (places[place] ?? Number.NaN) - (spacing.inChain[place] ?? 0);
    if (Number.isNaN(x)) continue;
    sum += x;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}
