import { outlineLines } from './islands.data.ts';

type Ring = readonly { readonly x: number; readonly y: number }[];

let rings: readonly Ring[] | undefined;

/** The outline of the islands, in miles as towns are. */
export function islands(): readonly Ring[] {
  rings ??= outlineLines.split('\n').map((line) => {
    const numbers = line.split(' ').map((each) => Number(each) / 10);
    return Array.from({ length: numbers.length / 2 }, (_, i) => ({
      x: numbers[2 * i] ?? 0,
      y: numbers[2 * i + 1] ?? 0,
    }));
  });
  return rings;
}

/** A ring with its corners cut twice, so that a coast is soft at any scale (Chaikin 1974). */
export function softened(ring: Ring): Ring {
  const once = (points: Ring): Ring =>
    points.flatMap((a, i) => {
      const b = points[(i + 1) % points.length] ?? a;
      return [
        { x: a.x * 0.75 + b.x * 0.25, y: a.y * 0.75 + b.y * 0.25 },
        { x: a.x * 0.25 + b.x * 0.75, y: a.y * 0.25 + b.y * 0.75 },
      ];
    });
  return once(once(ring));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a ring inside a box (Sutherland & Hodgman 1974); its corners may lie on the edges. */
export function clipped(ring: Ring, box: Box): Ring {
  const edges: readonly {
    inside: (p: Ring[number]) => boolean;
    meet: (a: Ring[number], b: Ring[number]) => Ring[number];
  }[] = [
    vertical(box.x, 1),
    vertical(box.x + box.width, -1),
    level(box.y, 1),
    level(box.y + box.height, -1),
  ];
  return edges.reduce<Ring>((points, { inside, meet }) => {
    const kept: Ring[number][] = [];
    points.forEach((b, i) => {
      const a = points.at(i - 1) ?? b;
      if (inside(a) !== inside(b)) kept.push(meet(a, b));
      if (inside(b)) kept.push(b);
    });
    return kept;
  }, ring);
}

const vertical = (at: number, side: 1 | -1) => ({
  inside: (p: Ring[number]) => (p.x - at) * side >= 0,
  meet: (a: Ring[number], b: Ring[number]) => ({
    x: at,
    y: a.y + ((b.y - a.y) * (at - a.x)) / (b.x - a.x || 1),
  }),
});
const level = (at: number, side: 1 | -1) => ({
  inside: (p: Ring[number]) => (p.y - at) * side >= 0,
  meet: (a: Ring[number], b: Ring[number]) => ({
    x: a.x + ((b.x - a.x) * (at - a.y)) / (b.y - a.y || 1),
    y: at,
  }),
});
