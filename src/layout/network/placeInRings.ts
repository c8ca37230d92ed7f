import type { Point } from '../arrangement.ts';
import { type Edges, isNear, partsAt, type TokenSize } from './token.ts';

/** Somebody on a map of rings and slices. */
export interface RingToken extends TokenSize {
  /** From 1, the innermost. */
  readonly ring: number;
  /** Which slice, from 0; absent: none of them. */
  readonly slice?: number;
}

export interface RingMap {
  /** How many rings there are, and how many slices; no slices: whole rings. */
  readonly rings: number;
  readonly slices: number;
  /** Radius of the middle, which nobody else stands in. */
  readonly middle: number;
  readonly tokens: readonly RingToken[];
  /** Half the width that the name of a ring takes at the top of it, px. */
  readonly labelHalf: number;
  /** Height to width of every ring; circles where not given. */
  readonly flat?: number;
}

/**
 * A map laid out round the origin. Angles in radians, from the right, clockwise,
 * of the circles that its rings would be if they were not flat.
 */
export interface RingArrangement {
  /** Outer radius of each ring, from the inside, and of the middle. */
  readonly radii: readonly number[];
  readonly middle: number;
  /** Height to width of every ring. */
  readonly flat: number;
  /** Where each slice begins and ends; one more than asked for where somebody is in none. */
  readonly slices: readonly { readonly from: number; readonly to: number }[];
  /** Middles of the symbols. */
  readonly places: ReadonlyMap<string, Point>;
}

/** Air between a token and the edges of its cell, and between tokens, px. */
const air = 6;
/** Half the height of the name of a ring, which stands on its outer edge at the top, px. */
export const ringLip = 17;
const leastRing = 60;
const step = 8;
const mostRing = 6000;
/** Rings are planned to this thickness, by such steps, px. */
const mostPlanned = 1200;
const planStep = 10;
const top = -Math.PI / 2;

interface Cell {
  readonly inner: number;
  readonly outer: number;
  readonly labelHalf: number;
  /** Half the height of the name of a ring. */
  readonly lip: number;
  /** Undefined for a whole ring. */
  readonly wedge?: { readonly from: number; readonly to: number };
}

/**
 * Places people on rings and slices. Each ring is as thick as its fullest cell
 * needs; in a cell they stand on arcs, evenly, in the order that they come in.
 * Nobody leaves their cell and no two boxes meet; somebody who joins a ring moves
 * nobody within the rings inside it, unless their slice has to become wider.
 */
export function placeInRings(map: RingMap): RingArrangement {
  // Flat rings are laid out as circles, with everybody as much higher.
  const { flat = 1, rings, slices } = map;
  const middle = map.middle / flat;
  const tokens = map.tokens.map((token) => stretched(token, flat));
  const label = { labelHalf: map.labelHalf, lip: ringLip / flat };
  const outside = slices > 0 && tokens.some(({ slice }) => slice === undefined);
  const wedges = wedgesOf(
    Array.from({ length: slices + (outside ? 1 : 0) }, (_, i) =>
      tokens.filter(({ slice = slices }) => slice === i),
    ),
    rings,
    middle,
  );
  const places = new Map<string, Point>();
  const radii: number[] = [];
  let inner = middle;
  for (let ring = 1; ring <= rings; ring++) {
    const cells = new Map<number, RingToken[]>();
    for (const token of tokens) {
      if (token.ring !== ring) continue;
      const slice = wedges.length ? (token.slice ?? slices) : 0;
      cells.set(slice, [...(cells.get(slice) ?? []), token]);
    }
    const { outer, placed } = thickness(inner, label, wedges, cells);
    for (const [id, { x, y }] of placed) places.set(id, { x, y: y * flat });
    radii.push(outer);
    inner = outer;
  }
  return { radii, middle, flat, slices: wedges, places };
}

const stretched = (token: RingToken, flat: number): RingToken => ({
  ...token,
  above: token.above / flat,
  below: token.below / flat,
  ...(token.head ? { head: { ...token.head, below: token.head.below / flat } } : {}),
});

/** Angles are planned in such steps, so that one more person seldom moves the edges of slices. */
const turnStep = (2 * Math.PI) / 72;
/** No slice is so narrow that nobody can be dropped into it. */
const leastTurn = 4 * turnStep;

/** Those who stand in one cell, for planning: how many, and the disc that one of them takes. */
interface Crowd {
  readonly count: number;
  readonly disc: number;
}

/** How many discs stand in rows across a wedge between two radii, the rows counted from the outside. */
function capacity(turn: number, inner: number, outer: number, disc: number): number {
  let held = 0;
  for (let at = outer - disc / 2 - air; at - disc / 2 >= inner + air; at -= disc + air) {
    const sides = 2 * Math.asin(Math.min(1, (disc / 2 + air) / at));
    if (turn >= sides)
      held += 1 + Math.floor((turn - sides) / (2 * Math.asin((disc + air) / 2 / at)) + 1e-9);
  }
  return held;
}

/**
 * Where slices begin and end. With every token taken for a disc, the radii are
 * looked for with which all slices, each as wide as its fullest cell needs, fill
 * one turn and the map is smallest.
 */
function wedgesOf(
  bySlice: readonly (readonly RingToken[])[],
  rings: number,
  middle: number,
): { from: number; to: number }[] {
  if (bySlice.length === 0) return [];
  const crowds = bySlice.map((tokens) =>
    Array.from({ length: rings }, (_, i) => crowdOf(tokens.filter(({ ring }) => ring === i + 1))),
  );
  const turns =
    turnsFor(crowds, rings, middle) ??
    crowds.map((crowd) => 1 + crowd.reduce((sum, { count }) => sum + count, 0));
  const sum = turns.reduce((a, b) => a + b, 0);
  let at = top;
  return turns.map((turn) => {
    const from = at;
    at += (2 * Math.PI * turn) / sum;
    return { from, to: at };
  });
}

/** How wide each slice is on the smallest map that holds all crowds; undefined where none does. */
function turnsFor(
  crowds: readonly (readonly Crowd[])[],
  rings: number,
  middle: number,
): readonly number[] | undefined {
  const isEmpty = (ring: number) => crowds.every((crowd) => !crowd[ring]?.count);
  let best: { readonly outer: number; readonly turns: readonly number[] } | undefined;
  // The innermost ring is short along its arc, so it has a thickness of its own.
  for (let first = leastRing; first < mostPlanned; first += planStep)
    for (let other = leastRing; other < mostPlanned; other += planStep) {
      const radii = [middle];
      for (let ring = 0; ring < rings; ring++)
        radii.push((radii[ring] ?? 0) + (isEmpty(ring) ? leastRing : ring ? other : first));
      const outer = radii.at(-1) ?? 0;
      if (best && outer >= best.outer) break;
      const turns = crowds.map((crowd) => turnFor(crowd, radii));
      if (turns.reduce((a, b) => a + b, 0) > 2 * Math.PI + 1e-9) continue;
      best = { outer, turns };
      break;
    }
  return best?.turns;
}

/** A box at any angle takes about half the sum of its sides. */
const crowdOf = (tokens: readonly RingToken[]): Crowd => ({
  count: tokens.length,
  disc: Math.max(
    0,
    tokens.reduce((sum, { width, above, below }) => sum + width + above + below, 0) /
      (2 * tokens.length || 1),
  ),
});

/** How wide a slice must be for its people to find room between such radii. */
function turnFor(crowd: readonly Crowd[], radii: readonly number[]): number {
  let turn = leastTurn;
  for (const [i, { count, disc }] of crowd.entries())
    while (count && capacity(turn, radii[i] ?? 0, radii[i + 1] ?? 0, disc) < count) {
      turn += turnStep;
      if (turn > 2 * Math.PI) return Infinity;
    }
  return turn;
}

/** The thinnest ring that holds everybody who stands in it. */
function thickness(
  inner: number,
  label: Pick<Cell, 'labelHalf' | 'lip'>,
  wedges: readonly { from: number; to: number }[],
  cells: ReadonlyMap<number, readonly RingToken[]>,
): { outer: number; placed: Map<string, Point> } {
  // The cell that was too small last comes first: it seldom fits at the next step either.
  const order = [...cells];
  for (
    let outer = inner + leastRing;
    outer < inner + mostRing;
    // Large rings grow by larger steps, so that the search stays short.
    outer += Math.max(step, Math.round((outer - inner) * 0.04))
  ) {
    const placed = new Map<string, Point>();
    const tooSmall = order.findIndex(([slice, tokens]) => {
      const wedge = wedges.length > 1 ? wedges[slice] : undefined;
      const found = placeInCell({ inner, outer, ...label, ...(wedge ? { wedge } : {}) }, tokens);
      for (const [id, at] of found ?? []) placed.set(id, at);
      return found === undefined;
    });
    if (tooSmall < 0) return { outer, placed };
    order.unshift(...order.splice(tooSmall, 1));
  }
  throw new Error('a ring cannot hold its people');
}

/** How people stand along an arc: evenly, from side to side of the slice, or leaning towards one of them. */
const spreads = ['even', 'wide', 'back', 'on'] as const;
type Spread = (typeof spreads)[number];
const leans: Readonly<Record<Spread, number>> = { even: 0, wide: 0, back: -0.35, on: 0.35 };

/** Everybody of one cell on as few arcs as will do; undefined where it is too small. */
function placeInCell(
  cell: Cell,
  tokens: readonly RingToken[],
): ReadonlyMap<string, Point> | undefined {
  const { wedge, inner, outer } = cell;
  const turn = wedge ? wedge.to - wedge.from : 2 * Math.PI;
  const area = tokens.reduce((sum, { width, above, below }) => sum + width * (above + below), 0);
  if (area > ((outer ** 2 - inner ** 2) * turn) / 2) return undefined;
  const low = Math.min(...tokens.map(({ above, below }) => above + below));
  const most = Math.max(1, Math.floor((outer - inner) / low));
  for (let arcs = 1; arcs <= Math.min(most, tokens.length); arcs++)
    for (const out of [0.5, 0.72, 0.9])
      for (const spread of spreads) {
        const found = onArcs(cell, tokens, { arcs, spread, out });
        if (found) return found;
      }
  return undefined;
}

/** How many of a number stand on each arc: more on the longer ones. */
function countsOn(count: number, radii: readonly number[]): number[] {
  const sum = radii.reduce((a, b) => a + b, 0);
  let given = 0;
  let reached = 0;
  return radii.map((radius) => {
    reached += (count * radius) / sum;
    const share = Math.round(reached) - given;
    given += share;
    return share;
  });
}

function onArcs(
  cell: Cell,
  tokens: readonly RingToken[],
  {
    arcs,
    spread,
    out,
  }: {
    readonly arcs: number;
    readonly spread: Spread;
    /** How far out an arc lies in its share of the ring, 0 to 1. */
    readonly out: number;
  },
): ReadonlyMap<string, Point> | undefined {
  const from = cell.inner + air;
  const room = cell.outer - air - from;
  const radii = Array.from({ length: arcs }, (_, i) => from + ((arcs - 1 - i + out) / arcs) * room);
  const counts = countsOn(tokens.length, radii);
  const placed = new Map<string, Point>();
  const boxes: Edges[] = [];
  let next = 0;
  for (const [arc, radius] of radii.entries()) {
    const here = tokens.slice(next, next + (counts[arc] ?? 0));
    next += here.length;
    const angles = anglesOn(cell, here, radius, spread);
    if (!angles) return undefined;
    for (const [i, token] of here.entries()) {
      const at = standing(cell, token, angles[i] ?? 0, radius);
      if (!at) return undefined;
      const parts = partsAt(token, at);
      if (parts.some((part) => boxes.some((other) => isNear(part, other, air)))) return undefined;
      boxes.push(...parts);
      placed.set(token.id, at);
    }
  }
  return placed;
}

/** Angles at which tokens stand evenly on an arc, clear of the sides of the slice. */
function anglesOn(
  { wedge }: Cell,
  tokens: readonly RingToken[],
  radius: number,
  spread: Spread,
): readonly number[] | undefined {
  const count = tokens.length;
  if (!wedge)
    return Array.from({ length: count }, (_, i) => top + ((i + 0.5) / count) * 2 * Math.PI);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const from = wedge.from + inset(first, wedge.from, radius);
  const to = wedge.to - inset(last, wedge.to, radius);
  if (to < from - 1e-9) return undefined;
  if (count === 1 && spread === 'even') return [(wedge.from + wedge.to) / 2];
  const lean = leans[spread];
  return Array.from({ length: count }, (_, i) =>
    spread === 'wide' && count > 1
      ? from + (i / (count - 1)) * (to - from)
      : from + ((i + 0.5 + lean) / count) * (to - from),
  );
}

/** How far a token keeps from the side of a slice, as an angle at its radius. */
function inset({ width, above, below }: RingToken, side: number, radius: number): number {
  const half =
    (Math.abs(Math.sin(side)) * width) / 2 + (Math.abs(Math.cos(side)) * (above + below)) / 2;
  return Math.asin(Math.min(1, (half + air) / radius));
}

/** The place nearest to a radius where a token lies wholly in its cell, seen from the middle at an angle. */
function standing(cell: Cell, token: RingToken, angle: number, radius: number): Point | undefined {
  const shift = (token.below - token.above) / 2;
  for (let away = 0; away <= cell.outer - cell.inner; away += 4)
    for (const r of away ? [radius + away, radius - away] : [radius]) {
      const at = { x: r * Math.cos(angle), y: r * Math.sin(angle) - shift };
      if (partsAt(token, at).every((part) => holds(cell, part))) return at;
    }
  return undefined;
}

/** Whether a box lies in a cell, clear of its edges. */
function holds({ inner, outer, wedge, labelHalf, lip }: Cell, box: Edges): boolean {
  const nearX = Math.max(box.left, 0, -box.right);
  const nearY = Math.max(box.top, 0, -box.bottom);
  if (nearX ** 2 + nearY ** 2 < (inner + air) ** 2) return false;
  const farX = Math.max(Math.abs(box.left), Math.abs(box.right));
  const farY = Math.max(Math.abs(box.top), Math.abs(box.bottom));
  if (farX ** 2 + farY ** 2 > (outer - air) ** 2) return false;
  const isOnName = (edge: number) =>
    isNear(box, { left: -labelHalf, right: labelHalf, top: -edge - lip, bottom: lip - edge }, 2);
  if (isOnName(outer) || isOnName(inner)) return false;
  if (!wedge) return true;
  const pastFrom = leastTurned(box, Math.cos(wedge.from), Math.sin(wedge.from)) >= air - 1e-6;
  const beforeTo = leastTurned(box, -Math.cos(wedge.to), -Math.sin(wedge.to)) >= air - 1e-6;
  // A slice of more than half a turn is all that lies beyond one of its sides or the other.
  return wedge.to - wedge.from > Math.PI ? pastFrom || beforeTo : pastFrom && beforeTo;
}

/** How far the nearest corner of a box lies beyond the line from the middle at an angle, clockwise. */
const leastTurned = ({ left, right, top, bottom }: Edges, cosine: number, sine: number): number =>
  cosine * (cosine > 0 ? top : bottom) - sine * (sine > 0 ? right : left);

/** The ring and slice that a point of a map lies in; undefined outside it. The middle is the innermost ring. */
export function cellAt(
  { radii, slices, flat }: Pick<RingArrangement, 'radii' | 'slices' | 'flat'>,
  at: Point,
): { readonly ring: number; readonly slice?: number } | undefined {
  const { x } = at;
  const y = at.y / flat;
  const ring = radii.findIndex((radius) => Math.hypot(x, y) <= radius) + 1;
  if (ring === 0) return undefined;
  if (slices.length === 0) return { ring };
  const turned = top + ((Math.atan2(y, x) - top + 4 * Math.PI) % (2 * Math.PI));
  const slice = slices.findIndex(({ to }) => turned < to);
  return { ring, slice: slice < 0 ? slices.length - 1 : slice };
}
