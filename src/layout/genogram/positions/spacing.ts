import type { PersonSize } from '../../arrangement.ts';
import type { Plan } from '../plan.ts';

/** Room between figures, in px. */
export const room = {
  /** Between the symbols of partners or neighbours, so that a line between them can be seen. */
  symbols: 40,
  /** Between labels, wide enough for a line to come down. */
  labels: 24,
  /**
   * More between neighbours who are no partners, brothers or sisters: it tells
   * families apart, and a person added later can take it up, so that the rest stays.
   */
  families: 32,
  /** Half the width of a lane. */
  lane: 9,
  /** Half the width of a lane for a couple's line, at most. */
  drop: 60,
  /** Between a lane and a label. */
  besideLane: 7,
} as const;

/** How wide everything that stands in a row is. */
export interface Spacing {
  /** Place → half the width of its symbol, and of symbol and label together. */
  readonly symbolHalf: Float64Array;
  readonly half: Float64Array;
  /** Place → where it stands in its chain, counted from the chain's first place. */
  readonly inChain: Float64Array;
  /** Chain → from its first place to its last. */
  readonly length: Float64Array;
}

/** Measures chains. Sizes are asked for by place; lanes have a width of their own. */
export function spaceOut(plan: Plan, sizeOf: (person: number) => PersonSize): Spacing {
  const symbolHalf = new Float64Array(plan.places);
  const half = new Float64Array(plan.places);
  for (let place = 0; place < plan.places; place++) {
    if (place < plan.people) {
      const { symbol, label } = sizeOf(place);
      symbolHalf[place] = symbol.width / 2;
      half[place] = Math.max(symbol.width, label.width) / 2;
    } else {
      symbolHalf[place] = room.lane;
      half[place] = room.lane;
    }
  }
  const spacing = {
    symbolHalf,
    half,
    inChain: new Float64Array(plan.places),
    length: new Float64Array(plan.chains.length),
  };
  for (let chain = 0; chain < plan.chains.length; chain++) measureChain(plan, spacing, chain);
  widenDrops(plan, spacing);
  return spacing;
}

/** A couple's line may come down anywhere between the two: a lane for it is as wide as that. */
function widenDrops(plan: Plan, { half, symbolHalf, inChain }: Spacing): void {
  const isDrop = new Set(plan.lanes.flatMap(({ place, of }) => (of < 0 ? [place] : [])));
  if (isDrop.size === 0) return;
  for (let bar = 0; bar < plan.bars; bar++) {
    const lane = plan.children.items[plan.children.start[bar] ?? 0] ?? 0;
    if (!isDrop.has(lane)) continue;
    const first = plan.parents.start[bar] ?? 0;
    const a = plan.parents.items[first] ?? 0;
    const b = plan.parents.items[first + 1] ?? a;
    // Bars of a line come from the top down: the next lane is as wide as the one above.
    if ((plan.parents.start[bar + 1] ?? 0) - first === 1) {
      if (isDrop.has(a)) half[lane] = half[a] ?? 0;
    } else if (plan.chainOf[a] === plan.chainOf[b]) {
      const between = Math.abs((inChain[a] ?? 0) - (inChain[b] ?? 0)) / 2 - (symbolHalf[a] ?? 0);
      half[lane] = Math.max(room.lane, Math.min(between, room.drop));
    }
  }
}

function measureChain(plan: Plan, spacing: Spacing, chain: number): void {
  const places = plan.chains[chain];
  if (!places || places.length < 2) return;
  let x = 0;
  for (let i = 1; i < places.length; i++) {
    x += apart(plan, spacing, places[i - 1] ?? 0, places[i] ?? 0);
    spacing.inChain[places[i] ?? 0] = x;
  }
  spacing.length[chain] = x;
}

/** Least distance of the centres of two neighbours. */
export function apart(plan: Plan, spacing: Spacing, a: number, b: number): number {
  const halves = (spacing.half[a] ?? 0) + (spacing.half[b] ?? 0);
  if (a >= plan.people || b >= plan.people) return halves + room.besideLane;
  const symbols = (spacing.symbolHalf[a] ?? 0) + (spacing.symbolHalf[b] ?? 0);
  return Math.max(halves + room.labels, symbols + room.symbols);
}

/** Whether two chains hold children of one union. */
export function areSiblings(plan: Plan, a: number, b: number): boolean {
  const { start, items } = plan.barsOfChain;
  for (let i = start[a] ?? 0; i < (start[a + 1] ?? 0); i++) {
    const bar = items[i] ?? 0;
    if (hasChildIn(plan, bar, a) && hasChildIn(plan, bar, b)) return true;
  }
  return false;
}

function hasChildIn({ children, chainOf }: Plan, bar: number, chain: number): boolean {
  for (let i = children.start[bar] ?? 0; i < (children.start[bar + 1] ?? 0); i++) {
    if (chainOf[children.items[i] ?? 0] === chain) return true;
  }
  return false;
}
