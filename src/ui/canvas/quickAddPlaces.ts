import { stretchInBox } from '#layout';
import { type Box, type Figure, lineBox, type Point, placedBounds, type Scene } from '#scene';
import type { Relation } from '../app/context.tsx';

/** Which relative a button adds; `join` reaches for somebody who is here. */
export type QuickAdd = Relation | 'join';

/** Which way each button would like to stand from the person, as a unit vector. */
const wishes: Readonly<Record<QuickAdd, Point>> = {
  parent: { x: 0.5, y: -0.87 },
  partner: { x: 0.97, y: -0.24 },
  child: { x: 0.4, y: 0.92 },
  sibling: { x: -0.97, y: -0.24 },
  join: { x: 0.87, y: 0.5 },
};

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** How much of a line lies in a box. */
function lengthInside([a, b]: readonly [Point, Point], { x, y, width, height }: Box): number {
  const [from, to] = stretchInBox(a, b, x, y, x + width, y + height) ?? [0, 0];
  return (to - from) * Math.hypot(b.x - a.x, b.y - a.y);
}

/** What stands near a person and must stay uncovered: other people, words at lines and homes, and lines. */
interface Surroundings {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
}

/** The stretches of a line between its corners. */
const stretches = (route: readonly Point[]) =>
  route.slice(1).map((to, i) => [route[i] ?? to, to] as const);

function surroundingsOf(scene: Scene, person: Figure, reach: number): Surroundings {
  const centre = person.at;
  const near = { x: centre.x - reach, y: centre.y - reach, width: 2 * reach, height: 2 * reach };
  const others = scene.figures.filter(({ kind }) => kind !== 'person');
  const boxes = [
    ...scene.figures.filter(({ kind }) => kind === 'person').map(placedBounds),
    ...others.flatMap((figure) =>
      figure.marks.flatMap((mark) => (mark.kind === 'text' ? [lineBox(mark, figure.at)] : [])),
    ),
  ];
  return {
    boxes: boxes.filter((box) => overlap(box, near) > 0),
    lines: others
      .flatMap(({ routes = [] }) => routes.flatMap(stretches))
      .filter((line) => lengthInside(line, near) > 0),
  };
}

/** Space between the button and what it must not cover, px of the scene at zoom 1. */
const gap = 8;

const around = ({ x, y }: Point, { width, height }: Size, margin: number): Box => ({
  x: x - width / 2 - margin,
  y: y - height / 2 - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
});

/**
 * How badly a button stands at a place, in button heights: how far out, how far off its
 * direction, and what it covers. A line may be covered rather than the button wander off,
 * for it shows again on both sides; a name or a symbol hardly, another button never.
 *
 * @param most what is at least as bad as this is not looked at further.
 */
function cost(
  place: Point,
  size: Size,
  wish: Point,
  own: Box,
  { boxes, lines }: Surroundings,
  buttons: readonly Box[],
  most: number,
): number {
  const dx = place.x - (own.x + own.width / 2);
  const dy = place.y - (own.y + own.height / 2);
  const distance = Math.hypot(dx, dy) || 1;
  const turned = 1 - (dx * wish.x + dy * wish.y) / distance;
  const out = distance / size.height + turned * 2.5;
  if (out >= most) return out;
  const box = around(place, size, gap);
  const area = (others: readonly Box[]) =>
    others.reduce((sum, other) => sum + overlap(box, other), 0) / size.height ** 2;
  const covered = out + area(boxes) * 12 + area(buttons) * 1000;
  if (covered >= most) return covered;
  const crossed = lines.reduce((sum, line) => sum + lengthInside(line, box), 0) / size.height;
  return covered + (crossed > 0 ? 2 + crossed : 0);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many rings of places are tried. */
const rings = 8;

/** Places round a person's box, ring by ring. */
function* candidates(own: Box, { width, height }: Size, step: number): Generator<Point> {
  const centre = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
  for (let ring = 0; ring < rings; ring++) {
    const rx = own.width / 2 + width / 2 + gap + 1 + ring * step;
    const ry = own.height / 2 + height / 2 + gap + 1 + ring * step;
    for (let turn = 0; turn < 40; turn++) {
      const angle = (turn / 40) * 2 * Math.PI;
      // A rounded box: the sides count as near as the corners.
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      const reach = 1 / Math.max(Math.abs(c), Math.abs(s));
      yield { x: centre.x + rx * c * reach, y: centre.y + ry * s * reach };
    }
  }
}

/**
 * Middles of the four buttons round a person, in scene units: for each the best place
 * near the person, seen from its own direction (see {@link cost}).
 *
 * @param sizes of the buttons in scene units.
 */
export function quickAddPlaces(
  scene: Scene,
  person: Figure,
  sizes: Readonly<Record<QuickAdd, Size>>,
): Readonly<Record<QuickAdd, Point>> {
  const largest = Object.values(sizes).reduce((a, b) => (a.width > b.width ? a : b));
  const step = largest.height * 0.6;
  const surroundings = surroundingsOf(scene, person, 120 + largest.width + rings * step);
  const own = placedBounds(person);
  const taken: Box[] = [];
  const places: Partial<Record<QuickAdd, Point>> = {};
  for (const which of ['parent', 'sibling', 'partner', 'child', 'join'] as const) {
    let best: Point = person.at;
    let least = Infinity;
    for (const place of candidates(own, sizes[which], step)) {
      const found = cost(place, sizes[which], wishes[which], own, surroundings, taken, least);
      if (found < least) {
        least = found;
        best = place;
      }
    }
    places[which] = best;
    taken.push(around(best, sizes[which], 0));
  }
  // Every button was given a place above.
  return places as Record<QuickAdd, Point>;
}
