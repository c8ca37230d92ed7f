import type { Point } from '../arrangement.ts';
import { type Edges, edgesAt, isNear, type TokenSize } from './token.ts';

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
}

/** A map laid out round the origin. Angles in radians, from the right, clockwise. */
export interface RingArrangement {
  /** Outer radius of each ring, from the inside. */
  readonly radii: readonly number[];
  /** Where each slice begins and ends; one more than asked for where somebody is in none. */
  readonly slices: readonly { readonly from: number; readonly to: number }[];
  /** Middles of the symbols. */
  readonly places: ReadonlyMap<string, Point>;
}

/** Air between a token and the edges of its cell, and between tokens, px. */
const air = 6;
/** Height of the name of a ring, inside its outer edge at the top, px. */
export const ringLip = 27;
const leastRing = 76;
const step = 8;
const mostRing = 6000;
const top = -Math.PI / 2;

interface Cell {
  readonly inner: number;
  readonly outer: number;
  readonly labelHalf: number;
  /** Undefined for a whole ring. */
  readonly wedge?: { readonly from: number; readonly to: number };
}

/**
 * Places people on rings and slices. Each ring is as thick as its fullest cell
 * needs; in a cell they stand on arcs, evenly, in the order that they come in.
 * Nobody leaves their cell and no two boxes meet; somebody who joins a ring moves
 * nobody within the rings inside it, unless their slice has to become wider.
 */
export function placeInRings({
  rings,
  slices,
  middle,
  tokens,
  labelHalf,
}: RingMap): RingArrangement {
  const outside = slices > 0 && tokens.some(({ slice }) => slice === undefined);
  const wedges = wedgesOf(
    Array.from({ length: slices + (outside ? 1 : 0) }, (_, i) =>
      fullest(tokens.filter(({ slice = slices }) => slice === i)),
    ),
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
    const { outer, placed } = thickness(inner, labelHalf, wedges, cells);
    for (const [id, at] of placed) places.set(id, at);
    radii.push(outer);
    inner = outer;
  }
  return { radii, slices: wedges, places };
}

/** How many stand in the fullest ring of a slice. */
function fullest(tokens: readonly RingToken[]): number {
  const counts = new Map<number, number>();
  for (const { ring } of tokens) counts.set(ring, (counts.get(ring) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Fuller slices are wider, by steps, so that one more person seldom moves the edges of slices. */
const weights = [1, 1, 1.3, 1.7, 2.1, 2.5, 2.5, 3, 3, 3.6, 3.6];
const weightOf = (people: number) => weights[people] ?? 4.4;

function wedgesOf(fullness: readonly number[]): { from: number; to: number }[] {
  const shares = fullness.map(weightOf);
  const sum = shares.reduce((a, b) => a + b, 0);
  let at = top;
  return shares.map((weight) => {
    const from = at;
    at += (2 * Math.PI * weight) / sum;
    return { from, to: at };
  });
}

/** The thinnest ring that holds everybody who stands in it. */
function thickness(
  inner: number,
  labelHalf: number,
  wedges: readonly { from: number; to: number }[],
  cells: ReadonlyMap<number, readonly RingToken[]>,
): { outer: number; placed: Map<string, Point> } {
  for (
    let outer = inner + leastRing;
    outer < inner + mostRing;
    // Large rings grow by larger steps, so that the search stays short.
    outer += Math.max(step, Math.round((outer - inner) * 0.04))
  ) {
    const placed = new Map<string, Point>();
    const fits = [...cells].every(([slice, tokens]) => {
      const wedge = wedges.length > 1 ? wedges[slice] : undefined;
      const found = placeInCell({ inner, outer, labelHalf, ...(wedge ? { wedge } : {}) }, tokens);
      for (const [id, at] of found ?? []) placed.set(id, at);
      return found !== undefined;
    });
    if (fits) return { outer, placed };
  }
  throw new Error('a ring cannot hold its people');
}

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
      for (const inclusive of [false, true]) {
        const found = onArcs(cell, tokens, { arcs, inclusive, out });
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
    inclusive,
    out,
  }: {
    readonly arcs: number;
    /** Whether the first and last stand at the very sides of the slice. */
    readonly inclusive: boolean;
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
    const angles = anglesOn(cell, here, radius, inclusive);
    if (!angles) return undefined;
    for (const [i, token] of here.entries()) {
      const at = standing(cell, token, angles[i] ?? 0, radius);
      const box = at && edgesAt(token, at);
      if (!box || boxes.some((other) => isNear(box, other, air))) return undefined;
      boxes.push(box);
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
  inclusive: boolean,
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
  if (count === 1) return [(wedge.from + wedge.to) / 2];
  return Array.from({ length: count }, (_, i) =>
    inclusive ? from + (i / (count - 1)) * (to - from) : from + ((i + 0.5) / count) * (to - from),
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
      if (holds(cell, edgesAt(token, at))) return at;
    }
  return undefined;
}

/** Whether a box lies in a cell, clear of its edges. */
function holds({ inner, outer, wedge, labelHalf }: Cell, box: Edges): boolean {
  const near = Math.hypot(Math.max(box.left, 0, -box.right), Math.max(box.top, 0, -box.bottom));
  const far = Math.hypot(
    Math.max(Math.abs(box.left), Math.abs(box.right)),
    Math.max(Math.abs(box.top), Math.abs(box.bottom)),
  );
  if (near < inner + air || far > outer - air) return false;
  const label = { left: -labelHalf, right: labelHalf, top: -outer, bottom: ringLip - outer };
  if (isNear(box, label, 2)) return false;
  if (!wedge) return true;
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => ({ x, y })),
  );
  const pastFrom = corners.every(
    ({ x, y }) => Math.cos(wedge.from) * y - Math.sin(wedge.from) * x >= air - 1e-6,
  );
  const beforeTo = corners.every(
    ({ x, y }) => Math.sin(wedge.to) * x - Math.cos(wedge.to) * y >= air - 1e-6,
  );
  // A slice of more than half a turn is all that lies beyond one of its sides or the other.
  return wedge.to - wedge.from > Math.PI ? pastFrom || beforeTo : pastFrom && beforeTo;
}

/** The ring and slice that a point of a map lies in; undefined outside it. The middle is the innermost ring. */
export function cellAt(
  { radii, slices }: Pick<RingArrangement, 'radii' | 'slices'>,
  { x, y }: Point,
): { readonly ring: number; readonly slice?: number } | undefined {
  const ring = radii.findIndex((radius) => Math.hypot(x, y) <= radius) + 1;
  if (ring === 0) return undefined;
  if (slices.length === 0) return { ring };
  const turned = top + ((Math.atan2(y, x) - top + 4 * Math.PI) % (2 * Math.PI));
  const slice = slices.findIndex(({ to }) => turned < to);
  return { ring, slice: slice < 0 ? slices.length - 1 : slice };
}
