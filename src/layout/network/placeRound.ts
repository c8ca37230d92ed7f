import type { Point } from '../arrangement.ts';
import { crossesBox } from '../crossesBox.ts';
import { type Edges, edgesAt, isNear, type TokenSize } from './token.ts';

/**
 * What stands round a middle: on the left what is of one sort, on the right what
 * is of another. In the upper half tokens are turned over, so that names stand
 * outside and no line to the middle runs through them.
 */
export interface RoundMap {
  /** Half width and half height of what is in the middle. */
  readonly middle: Point;
  readonly left: readonly TokenSize[];
  readonly right: readonly TokenSize[];
  /** A line from the middle is at least so long, px; 90 where not given. */
  readonly line?: number;
}

export interface RoundArrangement {
  readonly places: ReadonlyMap<string, Point>;
  /** Those whose name stands over them. */
  readonly turned: ReadonlySet<string>;
}

/** Air between two boxes, and between a line and somebody else's box, px. */
const air = 16;
/** The ellipse is so much wider than high: screens and paper are. */
const wider = 1.3;
/** From the upright to the first of a side, as an angle. */
const between = 0.16;
/** How far out those of a side stand by turns, where more ellipses than one are needed. */
const staggers: readonly (readonly number[])[] = [
  [1],
  ...[1.3, 1.45, 1.6, 1.8].map((far) => [1, far]),
  ...[1.25, 1.35, 1.45, 1.6].flatMap((near) =>
    [0.25, 0.35, 0.5].flatMap((more) => [
      [1, near, near + more],
      [1, near + more, near],
      [1, near, near + more, near],
    ]),
  ),
];

interface Standing {
  readonly token: TokenSize;
  readonly angle: number;
  readonly isTurned: boolean;
  /** The half of the plane that they keep to. */
  readonly half: 'left' | 'right' | 'all';
  /** Its number on its side, from the top. */
  readonly index: number;
}

/**
 * Stands tokens evenly round a middle, each side in its order from the top down,
 * on an ellipse or by turns on two or three, whichever takes less room. No two
 * boxes meet, and a straight line from the middle to anybody meets nobody else.
 */
export function placeRound(map: RoundMap): RoundArrangement {
  const { left, right } = map;
  const whole = left.length === 0 || right.length === 0;
  const sides = [
    standing(left, Math.PI, -1, whole ? 'all' : 'left'),
    standing(right, 0, 1, whole ? 'all' : 'right'),
  ];
  const places = new Map<string, Point>();
  const turned = new Set<string>();
  for (const side of sides) {
    const tries = staggers.map((stagger) => smallest(map, side, stagger));
    const best = tries.reduce((a, b) => (b.size < a.size ? b : a));
    for (const [id, at] of best.places) places.set(id, at);
    for (const { token, isTurned } of side) if (isTurned) turned.add(token.id);
  }
  return { places, turned };
}

/** Those of one side with the angle at which they stand, from the right, clockwise. */
function standing(
  tokens: readonly TokenSize[],
  middle: number,
  way: 1 | -1,
  half: Standing['half'],
): Standing[] {
  const spread = half === 'all' ? 2 * Math.PI : Math.PI - 2 * between;
  return tokens.map((token, i) => {
    const angle = middle + way * (((i + 0.5) / tokens.length - 0.5) * spread);
    const isTurned = Math.sin(angle) < -0.05;
    return {
      token: isTurned ? { ...token, above: token.below, below: token.above } : token,
      angle,
      isTurned,
      half,
      index: i,
    };
  });
}

/** The smallest ellipse on which everybody is clear of everybody and of all lines. */
function smallest(
  { middle, line = 90 }: RoundMap,
  side: readonly Standing[],
  stagger: readonly number[],
): { places: ReadonlyMap<string, Point>; size: number } {
  for (let y = middle.y + line; ; y += Math.max(6, y * 0.02)) {
    const x = Math.max(y * wider, middle.x + line);
    const at = ({ angle, index, token }: Standing): Point => {
      const out = stagger[index % stagger.length] ?? 1;
      // The middle of the box lies on the ellipse, so that what is tall stands no further out.
      return {
        x: out * x * Math.cos(angle),
        y: out * y * Math.sin(angle) - (token.below - token.above) / 2,
      };
    };
    const boxes = side.map((each) => ({
      at: at(each),
      box: edgesAt(each.token, at(each)),
      half: each.half,
    }));
    const near = boxes.every(
      ({ box }) =>
        Math.hypot(
          Math.max(box.left, 0, -box.right) / (middle.x + line * 0.5),
          Math.max(box.top, 0, -box.bottom) / (middle.y + line * 0.5),
        ) >= 1,
    );
    if ((near && isClear(boxes)) || y > 40_000)
      return {
        places: new Map(side.map((each) => [each.token.id, at(each)])),
        size: y * Math.max(...stagger.slice(0, Math.max(1, side.length))),
      };
  }
}

function isClear(
  boxes: readonly { readonly at: Point; readonly box: Edges; readonly half: Standing['half'] }[],
): boolean {
  return boxes.every(({ box, at, half }, i) => {
    if (half === 'left' && box.right > -air / 2) return false;
    if (half === 'right' && box.left < air / 2) return false;
    return boxes.every(
      ({ box: other }, j) =>
        i === j || (!(i < j && isNear(box, other, air)) && !crosses(at, other)),
    );
  });
}

/** Whether a line from the origin comes near a box. */
function crosses(to: Point, { left, top, right, bottom }: Edges): boolean {
  const gap = air / 2;
  return crossesBox({ x: 0, y: 0 }, to, left - gap, top - gap, right + gap, bottom + gap);
}
