import { type Box, type Figure, type Point, placedBounds, type Scene } from '#scene';

/** Which relative a button adds. */
export type QuickAdd = 'parent' | 'partner' | 'child' | 'sibling';

/**
 * Where each button may stand, best first: across in halves of the symbol with
 * its label (1 = just beside it), down in rows of buttons (−1 = just above, 1 = just
 * below, between them a share of the height).
 */
const wishes: Readonly<Record<QuickAdd, readonly (readonly [x: number, y: number])[]>> = {
  parent: [
    [0.62, -1],
    [-0.62, -1],
    [0, -1],
    [1.1, -1.3],
    [-1.1, -1.3],
    [0, -2],
  ],
  partner: [
    [1, -0.35],
    [1, 0.4],
    [1, 0],
    [1, 0.8],
    [1.1, -1],
    [1.1, 1],
    [0.8, 2],
  ],
  child: [
    [0.6, 1],
    [-0.6, 1],
    [0, 1],
    [0.9, 1.3],
    [-0.9, 1.3],
    [0, 2],
  ],
  sibling: [
    [-1, -0.35],
    [-1, 0.4],
    [-1, 0],
    [-1, 0.8],
    [-1.1, -1],
    [-1.1, 1],
    [-0.8, -2],
    [-0.8, 2],
  ],
};

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** How much of a line lies in a box. */
function lengthInside([a, b]: readonly [Point, Point], box: Box): number {
  let from = 0;
  let to = 1;
  for (const [start, delta, low, high] of [
    [a.x, b.x - a.x, box.x, box.x + box.width],
    [a.y, b.y - a.y, box.y, box.y + box.height],
  ] as const) {
    if (delta === 0) {
      if (start < low || start > high) return 0;
      continue;
    }
    const t0 = (low - start) / delta;
    const t1 = (high - start) / delta;
    from = Math.max(from, Math.min(t0, t1));
    to = Math.min(to, Math.max(t0, t1));
  }
  return to > from ? (to - from) * Math.hypot(b.x - a.x, b.y - a.y) : 0;
}

/** What stands near a person and must stay uncovered: other people, and lines. */
interface Surroundings {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
}

function surroundingsOf(scene: Scene, person: Figure, reach: number): Surroundings {
  const centre = person.at;
  const near = { x: centre.x - reach, y: centre.y - reach, width: 2 * reach, height: 2 * reach };
  const boxes: Box[] = [];
  const lines: (readonly [Point, Point])[] = [];
  for (const figure of scene.figures) {
    if (figure.kind === 'person') {
      const box = placedBounds(figure);
      if (overlap(box, near) > 0) boxes.push(box);
      continue;
    }
    for (const route of figure.routes ?? []) {
      for (let i = 1; i < route.length; i++) {
        const a = route[i - 1];
        const b = route[i];
        if (a && b && lengthInside([a, b], near) > 0) lines.push([a, b]);
      }
    }
  }
  return { boxes, lines };
}

const gap = 10;

/**
 * Middles of the four buttons round a person, in scene units: for each the first
 * of its wished places that covers nothing, else the one that covers least.
 *
 * @param sizes of the buttons in scene units.
 */
export function quickAddPlaces(
  scene: Scene,
  person: Figure,
  sizes: Readonly<Record<QuickAdd, { readonly width: number; readonly height: number }>>,
): Readonly<Record<QuickAdd, Point>> {
  const reach =
    90 +
    Math.max(...Object.values(sizes).flatMap(({ width, height }) => [width * 1.6, height * 2.5]));
  const { boxes, lines } = surroundingsOf(scene, person, reach);
  const own = placedBounds(person);
  const taken: Box[] = [...boxes];
  const places: Partial<Record<QuickAdd, Point>> = {};
  for (const which of ['parent', 'partner', 'sibling', 'child'] as const) {
    const { width, height } = sizes[which];
    let best: Point = { x: own.x, y: own.y };
    let least = Infinity;
    for (const [index, [wx, wy]] of wishes[which].entries()) {
      const x =
        own.x +
        own.width / 2 +
        wx * (own.width / 2) +
        (Math.abs(wx) >= 1 ? Math.sign(wx) * (gap + width / 2) : 0);
      const y =
        wy <= -1
          ? own.y - gap - height / 2 + (wy + 1) * height * 2
          : wy >= 1
            ? own.y + own.height + gap + height / 2 + (wy - 1) * height * 2
            : person.at.y + wy * 40;
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const crossed = lines.reduce((sum, line) => sum + lengthInside(line, box), 0);
      const cost = covered * 4 + crossed * 12 + index;
      if (cost < least) {
        least = cost;
        best = { x, y };
      }
    }
    places[which] = best;
    taken.push({ x: best.x - width / 2, y: best.y - height / 2, width, height });
  }
  // Every button was given a place above.
  return places as Record<QuickAdd, Point>;
}
