import { isPerson, type Lineup, listed } from './lineup.ts';

/** The line between two partners, as far as it can be told without heights. */
export interface Pair {
  /** The first union of the two: it carries the line. */
  readonly union: number;
  readonly left: number;
  readonly right: number;
  /** Straight from side to side, or stepped past others above or below them. */
  readonly way: 'straight' | 'over' | 'under';
  /** Of a stepped line: counted from the row outwards. */
  track: number;
  /** How far above (below: positive) the centre the line leaves each symbol. */
  leftY: number;
  rightY: number;
  /** Where a stepped line rises or falls. */
  leftX: number;
  rightX: number;
  /** At which end of a stepped line children hang. */
  dropEnd: 'left' | 'right';
}

/** Between two lines that leave one side of a symbol, in px. */
const step = 8;
/** From a symbol's side to the first line that rises beside it. */
const riser = 8;

/** Which pairs a union joins: a line is drawn once, however many unions two people have. */
export interface Pairs {
  readonly all: readonly Pair[];
  /** Union → its pairs. */
  readonly ofUnion: ReadonlyMap<number, readonly Pair[]>;
}

/**
 * Finds the partner lines. Past others a line steps over them, or under them
 * where it then crosses less: above it meets the lines to their parents, below
 * the drops to children.
 *
 *        ┌───────────────┐
 *     ▢──┘  ◯       ◯  ┌─┘◯      the further a partner, the higher
 *     └──┬──┘    …     │
 */
export function findPairs(lineup: Lineup): Pairs {
  const all: Pair[] = [];
  const known = new Map<string, Pair>();
  const ofUnion = new Map<number, Pair[]>();
  const arrivals = arrivalsOf(lineup);
  for (let union = 0; union < lineup.kin.unions; union++) {
    const places = standing(lineup, union, arrivals);
    const own: Pair[] = [];
    for (let i = 1; i < places.length; i++) {
      const left = places[i - 1] ?? 0;
      const right = places[i] ?? 0;
      const key = `${left} ${right}`;
      const pair = known.get(key) ?? newPair(lineup, union, left, right);
      if (!known.has(key)) all.push(pair);
      known.set(key, pair);
      own.push(pair);
    }
    if (own.length > 0) ofUnion.set(union, own);
  }
  shareSides(lineup, all);
  layTracks(lineup, all);
  return { all, ofUnion };
}

/** Partner who stands higher and partner below → the lane by which the line comes down. */
function arrivalsOf(lineup: Lineup): Map<string, number> {
  const found = new Map<string, number>();
  const { plan } = lineup;
  for (const { place, of } of plan.lanes) {
    const chain = plan.chains[plan.chainOf[place] ?? 0] ?? [];
    if (of < 0 || chain.length < 2) continue;
    for (const mate of plan.mates[place] ?? []) found.set(`${of} ${mate}`, place);
  }
  return found;
}

/** The partners of a union as places of one row, from left to right. */
function standing(lineup: Lineup, union: number, arrivals: ReadonlyMap<string, number>): number[] {
  const partners = Array.from(listed(lineup.kin.partners, union));
  if (partners.length < 2) return partners;
  const low = Math.max(...partners.map((p) => lineup.row[p] ?? 0));
  const beside = partners.find((p) => lineup.row[p] === low) ?? 0;
  return partners
    .map((p) => (lineup.row[p] === low ? p : (arrivals.get(`${p} ${beside}`) ?? p)))
    .sort((a, b) => (lineup.x[a] ?? 0) - (lineup.x[b] ?? 0));
}

function newPair(lineup: Lineup, union: number, left: number, right: number): Pair {
  const near = (lineup.at[right] ?? 0) - (lineup.at[left] ?? 0) === 1;
  const way = near ? 'straight' : wayPast(lineup, left, right);
  return {
    union,
    left,
    right,
    way,
    track: 0,
    leftY: 0,
    rightY: 0,
    leftX: 0,
    rightX: 0,
    dropEnd: 'right',
  };
}

function wayPast(lineup: Lineup, left: number, right: number): 'over' | 'under' {
  const { plan, kin } = lineup;
  const between = (lineup.rows[lineup.row[left] ?? 0] ?? []).slice(
    (lineup.at[left] ?? 0) + 1,
    lineup.at[right] ?? 0,
  );
  let above = 0;
  let below = 0;
  const drops = new Set<number>();
  for (const place of between) {
    if (!isPerson(lineup, place)) {
      above++;
      continue;
    }
    above += listed(kin.parentUnions, place).length;
    for (const union of listed(kin.ownUnions, place)) {
      const partners = listed(kin.partners, union);
      const inside = partners.every((p) => between.includes(p) || p === left || p === right);
      if (inside && listed(kin.children, union).length > 0) drops.add(union);
    }
  }
  below += drops.size + between.filter((place) => place >= plan.people).length;
  return above <= below ? 'over' : 'under';
}

/** Lets lines that leave one side of a symbol leave it at different heights, the nearest partner's in the middle. */
function shareSides(lineup: Lineup, all: readonly Pair[]): void {
  const sides = new Map<string, Pair[]>();
  for (const pair of all) {
    for (const key of [`${pair.left} r`, `${pair.right} l`]) {
      const list = sides.get(key);
      if (list) list.push(pair);
      else sides.set(key, [pair]);
    }
  }
  for (const [key, list] of sides) {
    const rightSide = key.endsWith('r');
    list.sort((a, b) => width(lineup, a) - width(lineup, b));
    const straight = list.some(({ way }) => way === 'straight');
    let over = 0;
    let under = 0;
    const stepped = list.filter(({ way }) => way !== 'straight');
    stepped.forEach((pair, i) => {
      const rank = pair.way === 'over' ? over++ : under++;
      const first = straight || (i > 0 && rank === 0) ? 1 : 0;
      const offset = (rank + first) * step * (pair.way === 'over' ? -1 : 1);
      // The outermost rises nearest to the symbol, so that they do not cross.
      const x = riser + 6 * (stepped.length - 1 - i);
      const edge = lineup.spacing.symbolHalf[rightSide ? pair.left : pair.right] ?? 0;
      if (rightSide) {
        pair.leftY = offset;
        pair.leftX = (lineup.x[pair.left] ?? 0) + edge + x;
      } else {
        pair.rightY = offset;
        pair.rightX = (lineup.x[pair.right] ?? 0) - edge - x;
      }
    });
  }
}

const width = (lineup: Lineup, pair: Pair): number =>
  (lineup.x[pair.right] ?? 0) - (lineup.x[pair.left] ?? 0);

/** Stepped lines of one row and side get tracks, short ones nearest to the row. */
function layTracks(lineup: Lineup, all: readonly Pair[]): void {
  const groups = new Map<string, Pair[]>();
  for (const pair of all) {
    if (pair.way === 'straight') continue;
    const key = `${lineup.row[pair.left]} ${pair.way}`;
    const list = groups.get(key);
    if (list) list.push(pair);
    else groups.set(key, [pair]);
  }
  for (const list of groups.values()) {
    list.sort((a, b) => width(lineup, a) - width(lineup, b));
    for (let i = 0; i < list.length; i++) {
      const pair = list[i];
      if (!pair) continue;
      const taken = new Set<number>();
      for (let j = 0; j < i; j++) {
        const other = list[j];
        if (other && meets(lineup, pair, other)) taken.add(other.track);
      }
      while (taken.has(pair.track)) pair.track++;
    }
  }
}

const meets = (lineup: Lineup, a: Pair, b: Pair): boolean =>
  (lineup.x[a.left] ?? 0) < (lineup.x[b.right] ?? 0) &&
  (lineup.x[b.left] ?? 0) < (lineup.x[a.right] ?? 0);
