import type { Curve, Leg } from '#layout';
import { type Box, boxAround, type Mark, type Point, short } from '../scene.ts';

/** Half the width of the road, px. */
export const roadHalf = 22;

/** Curves as one path. */
export function pathOf(curves: readonly Curve[]): string {
  let d = '';
  let at: Point | undefined;
  for (const [a, b, c, e] of curves) {
    if (!at || at.x !== a.x || at.y !== a.y) d += `M${short(a.x)} ${short(a.y)}`;
    d += `C${short(b.x)} ${short(b.y)} ${short(c.x)} ${short(c.y)} ${short(e.x)} ${short(e.y)}`;
    at = e;
  }
  return d;
}

const hull = (curves: readonly Curve[]): Box =>
  boxAround(curves.flatMap((curve) => curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))));

/** The road, from its edge to the dashes in its middle; stepping stones where nobody remembers. */
export function roadMarks(legs: readonly Leg[]): { marks: Mark[]; bounds: Box } {
  const runs: Curve[][] = [];
  for (const [index, leg] of legs.entries()) {
    if (leg.unknown) continue;
    const run = legs[index - 1]?.unknown === false ? runs.at(-1) : undefined;
    if (run) run.push(...leg.curves);
    else runs.push([...leg.curves]);
  }
  const paved = runs.map(pathOf);
  const stones = pathOf(legs.filter(({ unknown }) => unknown).flatMap(({ curves }) => curves));
  const stroke = (d: string, paint: 'road' | 'roadEdge' | 'sheet', width: number): Mark => ({
    kind: 'path',
    d,
    stroke: paint,
    width,
    cap: 'round',
  });
  const marks: Mark[] = [
    ...(stones
      ? ([
          { kind: 'path', d: stones, stroke: 'roadEdge', width: 35, dash: [0.1, 58], cap: 'round' },
          { kind: 'path', d: stones, stroke: 'road', width: 31, dash: [0.1, 58], cap: 'round' },
        ] satisfies Mark[])
      : []),
    ...paved.map((d) => stroke(d, 'roadEdge', 2 * roadHalf)),
    ...paved.map((d) => stroke(d, 'road', 2 * roadHalf - 5)),
    ...paved.map(
      (d): Mark => ({ kind: 'path', d, stroke: 'sheet', width: 2.6, dash: [11, 15], cap: 'round' }),
    ),
  ];
  const { x, y, width, height } = hull(legs.flatMap(({ curves }) => curves));
  return {
    marks,
    bounds: {
      x: x - roadHalf,
      y: y - roadHalf,
      width: width + 2 * roadHalf,
      height: height + 2 * roadHalf,
    },
  };
}

/** An island under a home. */
export function islandMark({ x, width }: Box): Mark[] {
  const left = x - 26;
  const right = x + width + 26;
  const third = (right - left) / 3;
  const d = `M${short(left)} 4C${short(left + 8)} -26 ${short(left + third)} -34 ${short(left + 1.5 * third)} -30S${short(right - 6)} -28 ${short(right)} 2S${short(right - third)} 32 ${short(left + 1.5 * third)} 30S${short(left - 4)} 30 ${short(left)} 4Z`;
  return [
    { kind: 'path', d, fill: 'road', stroke: 'roadEdge', width: 2.4 },
    {
      kind: 'path',
      d: `M${short(left + 14)} 38q9 -7 18 0t18 0t18 0M${short(right - 78)} 40q9 -7 18 0t18 0t18 0`,
      stroke: 'roofSky',
      width: 2,
      cap: 'round',
    },
  ];
}

/** The way to a home that stands beside another. */
export const footpathMark = (curve: Curve): Mark => ({
  kind: 'path',
  d: pathOf([curve]),
  stroke: 'roadEdge',
  width: 7,
  dash: [0.1, 13],
  cap: 'round',
});
