import type { Point } from '../arrangement.ts';
import { crossesBox } from '../crossesBox.ts';
import { type Edges, edgesAt, isNear, type TokenSize } from './token.ts';

/**
 * What stands round a middle: on the right of the upright over it what is of one
 * sort, on the left what is of another. In the upper half tokens are turned over,
 * so that names stand outside and no line to the middle runs through them.
 */
export interface RoundMap {
  /** Half width and half height of what is in the middle. */
  readonly middle: Point;
  readonly left: readonly TokenSize[];
  readonly right: readonly TokenSize[];
  /** A line from the middle is at least so long, px; 90 where not given. */
  readonly line?: number;
  /** Width to height of the ellipse on which they stand; 1.3 where not given. */
  readonly aspect?: number;
}

export interface RoundArrangement {
  readonly places: ReadonlyMap<string, Point>;
  /** Those whose name stands over them. */
  readonly turned: ReadonlySet<string>;
  /** Where the line between the sides ends under the middle; it begins straight over it. Only where there are two. */
  readonly border?: Point;
}

/** Air between two boxes, and between a line and somebody else's box, px. */
const air = 18;
/** The fuller side takes of the turn what it needs, but leaves the other so much. */
const leastShare = 0.36;
/** How far out they stand by turns, where one ellipse would be too long. */
const staggers: readonly (readonly number[])[] = [
  [1],
  [1, 1.3],
  [1, 1.5],
  [1, 1.35, 1.7],
  [1, 1.7, 1.35],
  [1, 1.35, 1.7, 1.35],
];
/** So many before somebody can be in their way. */
const neighbours = 7;
/** By how much ellipses grow. */
const stride = 1.03;
const turn = 2 * Math.PI;
const top = -Math.PI / 2;

/** An ellipse to stand on. */
interface Oval {
  readonly x: number;
  readonly y: number;
  readonly stagger: readonly number[];
}

interface Standing {
  readonly id: string;
  readonly at: Point;
  readonly box: Edges;
  readonly isTurned: boolean;
  /** Of the oval, in radians from the top, the way that its side is filled. */
  readonly angle: number;
}

interface Row {
  readonly standing: readonly Standing[];
  /** How much of the turn it takes. */
  readonly taken: number;
}

/**
 * Stands tokens round a middle, each side from the top down, on the smallest
 * ellipse that holds them, or by turns on two or three. Who is wide gets more of it.
 * No two boxes meet, and a straight line from the middle to anybody meets nobody else.
 */
export function placeRound(map: RoundMap): RoundArrangement {
  let best: { readonly found: Found; readonly size: number } | undefined;
  for (const stagger of staggers) {
    const found = smallest(map, stagger, best?.size);
    if (found && (!best || found.size < best.size)) best = found;
  }
  const standing = best?.found.standing ?? [];
  return {
    places: new Map(standing.map(({ id, at }) => [id, at])),
    turned: new Set(standing.flatMap(({ id, isTurned }) => (isTurned ? [id] : []))),
    ...(best?.found.border ? { border: best.found.border } : {}),
  };
}

interface Found {
  readonly standing: readonly Standing[];
  readonly border?: Point;
}

/** The smallest such ellipse on which everybody finds a place; undefined where another way has found a smaller one. */
function smallest(
  map: RoundMap,
  stagger: readonly number[],
  best = Number.POSITIVE_INFINITY,
): { readonly found: Found; readonly size: number } | undefined {
  const { middle, line = 90, aspect = 1.3 } = map;
  const least = middle.y + line;
  const on = (y: number) => round(map, { x: Math.max(y * aspect, middle.x + line), y, stagger });
  // In long strides to one that is large enough, then from the one before it in short ones.
  let y = least;
  while (!on(y)) {
    if (y > best) return undefined;
    y *= stride ** 6;
  }
  for (y = Math.max(least, y / stride ** 5); ; y *= stride) {
    const found = on(y);
    if (found) return { found, size: sizeOf(found.standing, aspect) };
  }
}

/** Half the height of what holds them all, at the aspect that is wanted. */
const sizeOf = (standing: readonly Standing[], aspect: number): number =>
  Math.max(
    0,
    ...standing.map(({ box: { left, top: over, right, bottom } }) =>
      Math.max(right / aspect, -left / aspect, -over, bottom),
    ),
  );

/** Everybody on an ellipse; undefined where it is too small. */
function round(map: RoundMap, oval: Oval): Found | undefined {
  const { left, right } = map;
  const tight = [rowOf(right, oval, 1, 0), rowOf(left, oval, -1, 0)] as const;
  const [one, other] = [tight[0]?.taken, tight[1]?.taken];
  if (one === undefined || other === undefined || one + other > turn) return undefined;
  const share = right.length === 0 ? 0 : left.length === 0 ? turn : shareOf(one, other);
  const rows = [spread(right, oval, 1, share), spread(left, oval, -1, turn - share)];
  const standing = rows.flat();
  if (!isClear(map, standing)) return undefined;
  const both = left.length > 0 && right.length > 0;
  const end = top + share;
  const far = Math.max(...oval.stagger);
  return {
    standing,
    ...(both
      ? { border: { x: far * oval.x * Math.cos(end), y: far * oval.y * Math.sin(end) } }
      : {}),
  };
}

/** How much of the turn is the right side's: what it needs, and of what is left over as much in proportion. */
function shareOf(right: number, left: number): number {
  const fair = (turn * right) / (right + left);
  const wanted = Math.min(Math.max(fair, leastShare * turn), (1 - leastShare) * turn);
  return Math.min(Math.max(wanted, right), turn - left);
}

/** A side with as much air between its people as its part of the turn has. */
function spread(
  tokens: readonly TokenSize[],
  oval: Oval,
  way: 1 | -1,
  share: number,
): readonly Standing[] {
  let best = rowOf(tokens, oval, way, 0);
  let [low, high] = [0, share / Math.max(1, tokens.length)];
  for (let i = 0; i < 9; i++) {
    const more = (low + high) / 2;
    const row = rowOf(tokens, oval, way, more);
    if (row && row.taken <= share) [best, low] = [row, more];
    else high = more;
  }
  return best?.standing ?? [];
}

/** One side from the top on, everybody as soon as there is room, and then some; undefined where the turn is too short. */
function rowOf(
  tokens: readonly TokenSize[],
  oval: Oval,
  way: 1 | -1,
  more: number,
): Row | undefined {
  const standing: Standing[] = [];
  const step = 8 / Math.max(oval.x, oval.y);
  const edge = air / 2 / Math.min(oval.x, oval.y) + more / 2;
  let taken = 0;
  let angle = 0;
  for (const [i, token] of tokens.entries()) {
    // The last one first: it is the likeliest to be in the way.
    const before = standing.slice(-neighbours).reverse();
    const isFree = (each: Standing) =>
      before.every((one) => passes(one, each)) && spanOf(each, oval, way).from >= edge;
    let each = standAt(token, i, oval, way, angle);
    while (!isFree(each)) {
      angle += step;
      if (angle > turn) return undefined;
      each = standAt(token, i, oval, way, angle);
    }
    if (more > 0 && i > 0) {
      angle += more;
      each = standAt(token, i, oval, way, angle);
      while (!isFree(each) && angle < turn) {
        angle += step;
        each = standAt(token, i, oval, way, angle);
      }
    }
    standing.push(each);
    taken = Math.max(taken, spanOf(each, oval, way).to + edge);
  }
  return taken > turn ? undefined : { standing, taken };
}

function standAt(
  token: TokenSize,
  index: number,
  oval: Oval,
  way: 1 | -1,
  angle: number,
): Standing {
  const out = oval.stagger[index % oval.stagger.length] ?? 1;
  const cos = Math.cos(top + way * angle);
  const sin = Math.sin(top + way * angle);
  const isTurned = sin < -0.05;
  const size = isTurned ? { ...token, above: token.below, below: token.above } : token;
  // The middle of the box lies on the ellipse, so that what is tall stands no further out.
  const at = { x: out * oval.x * cos, y: out * oval.y * sin - (size.below - size.above) / 2 };
  return { id: token.id, at, box: edgesAt(size, at), isTurned, angle };
}

/** Between which angles of the oval a box lies, from the top the way its side is filled. */
function spanOf({ box, angle }: Standing, oval: Oval, way: 1 | -1) {
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => {
      const here = way * (Math.atan2(y / oval.y, x / oval.x) - top);
      // The turn on which its middle is.
      return here + turn * Math.round((angle - here) / turn);
    }),
  );
  return { from: Math.min(...corners), to: Math.max(...corners) };
}

/** Whether two do not meet, nor the line to one of them the other. */
const passes = (one: Standing, other: Standing): boolean =>
  !isNear(one.box, other.box, air) && !crosses(one.at, other.box) && !crosses(other.at, one.box);

/** Whether nobody meets anybody or what is in the middle. */
function isClear({ middle, line = 90 }: RoundMap, standing: readonly Standing[]): boolean {
  const isOff = ({ box }: Standing) =>
    Math.hypot(
      Math.max(box.left, 0, -box.right) / (middle.x + line * 0.5),
      Math.max(box.top, 0, -box.bottom) / (middle.y + line * 0.5),
    ) >= 1;
  return standing.every(
    (one, i) => isOff(one) && standing.slice(i + 1).every((other) => passes(one, other)),
  );
}

/** Whether a line from the origin comes near a box. */
function crosses(to: Point, { left, top: over, right, bottom }: Edges): boolean {
  const gap = air / 2;
  return crossesBox({ x: 0, y: 0 }, to, left - gap, over - gap, right + gap, bottom + gap);
}
