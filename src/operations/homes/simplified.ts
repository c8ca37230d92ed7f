/** Farthest that a point may lie from the line that stands for it, px. */
const tolerance = 0.8;
/** Most points that one stroke keeps. */
const most = 600;

const round = (value: number) => Math.round(value * 10) / 10;

/** Distance of a point from the stretch between two others, squared. */
function offLine(
  [px, py]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2;
}

/**
 * A stroke with as few points as look the same (Ramer 1972, Douglas & Peucker 1973),
 * in tenths of a pixel: x1, y1, x2, y2 …
 */
export function simplified(points: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < points.length; i += 2) pairs.push([points[i] ?? 0, points[i + 1] ?? 0]);
  let kept = keep(pairs, tolerance);
  for (let wider = 2 * tolerance; kept.length > most; wider *= 2) kept = keep(pairs, wider);
  return kept.flatMap(([x, y]) => [round(x), round(y)]);
}

function keep(pairs: readonly [number, number][], reach: number): [number, number][] {
  const kept = new Set([0, pairs.length - 1]);
  const stack: [number, number][] = [[0, pairs.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    const a = pairs[from];
    const b = pairs[to];
    if (!a || !b) continue;
    let farthest = reach * reach;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const far = offLine(pairs[i] ?? a, a, b);
      if (far > farthest) [farthest, at] = [far, i];
    }
    if (at < 0) continue;
    kept.add(at);
    stack.push([from, at], [at, to]);
  }
  return pairs.filter((_, index) => kept.has(index));
}
