import { boundsOf, type Placed } from './arrangePins.ts';

/** A line that a dragged figure snapped to, for the canvas to show. */
export interface SnapLine {
  /** `generation`: the height of a row; `edge`, `middle`: of a neighbour; `gap`: equal gaps on both sides. */
  readonly kind: 'generation' | 'edge' | 'middle' | 'gap';
  /** `x`: a vertical line there; `y`: a horizontal one. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  /** Where the line runs from and to along the other axis. */
  readonly from: number;
  readonly to: number;
}

/** How far to move what is dragged, and by which lines. */
export interface Snapped {
  readonly dx: number;
  readonly dy: number;
  readonly lines: readonly SnapLine[];
}

interface Candidate {
  readonly kind: SnapLine['kind'];
  /** How far it would move. */
  readonly by: number;
  readonly at: number;
  readonly with: readonly Placed[];
}

/** Generations hold first, then middles, edges and equal gaps; of one kind the nearest. */
const order: readonly SnapLine['kind'][] = ['generation', 'middle', 'edge', 'gap'];

const sizeOf = { x: 'w', y: 'h' } as const;
type Axis = keyof typeof sizeOf;

/** Lines of the neighbours that an edge or the middle of what is dragged comes near. */
function byNeighbours(box: Placed, others: readonly Placed[], axis: Axis): Candidate[] {
  const size = sizeOf[axis];
  return others.flatMap((other) => {
    const middle: Candidate = {
      kind: 'middle',
      by: other[axis] - box[axis],
      at: other[axis],
      with: [other],
    };
    const edges = [-1, 1].flatMap((mine) =>
      [-1, 1].map((theirs): Candidate => {
        const at = other[axis] + (theirs * other[size]) / 2;
        return { kind: 'edge', by: at - (box[axis] + (mine * box[size]) / 2), at, with: [other] };
      }),
    );
    return [middle, ...edges];
  });
}

/** Whether two figures overlap across the other axis, so that a gap between them is seen. */
function beside(a: Placed, b: Placed, axis: Axis): boolean {
  const across = axis === 'x' ? 'y' : 'x';
  const size = sizeOf[across];
  return Math.abs(a[across] - b[across]) < (a[size] + b[size]) / 2;
}

/** Places with equal gaps: midway between two neighbours, or as far from one as it is from the next. */
function byGaps(box: Placed, others: readonly Placed[], axis: Axis): Candidate[] {
  const size = sizeOf[axis];
  const row = others
    .filter((other) => beside(box, other, axis))
    .toSorted((a, b) => a[axis] - b[axis]);
  const candidate = (at: number, ...neighbours: readonly Placed[]): Candidate => ({
    kind: 'gap',
    by: at - box[axis],
    at,
    with: neighbours,
  });
  return row.slice(1).flatMap((right, index) => {
    const left = row[index];
    if (!left) return [];
    const gap = right[axis] - right[size] / 2 - (left[axis] + left[size] / 2);
    if (gap <= 0) return [];
    const before = left[axis] - left[size] / 2 - gap - box[size] / 2;
    const after = right[axis] + right[size] / 2 + gap + box[size] / 2;
    const between = (left[axis] + left[size] / 2 + right[axis] - right[size] / 2) / 2;
    return [
      candidate(before, left, right),
      candidate(after, left, right),
      ...(gap > box[size] ? [candidate(between, left, right)] : []),
    ];
  });
}

/** The candidate that holds: within reach, by kind, then the nearest. */
function choose(candidates: readonly Candidate[], reach: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const each of candidates) {
    if (Math.abs(each.by) > reach) continue;
    const rank = best ? order.indexOf(each.kind) - order.indexOf(best.kind) : -1;
    if (rank < 0 || (rank === 0 && best && Math.abs(each.by) < Math.abs(best.by))) best = each;
  }
  return best;
}

function lineOf({ kind, at, with: others }: Candidate, box: Placed, axis: Axis): SnapLine {
  const { left, right, top, bottom } = boundsOf([box, ...others]);
  return axis === 'x'
    ? { kind, axis, at, from: top, to: bottom }
    : { kind, axis, at, from: left, to: right };
}

/**
 * How a dragged figure, or the rectangle round several, snaps: to the height of a
 * generation first, then to middles and edges of neighbours, then to equal gaps.
 *
 * @param box what is dragged, where the pointer has it
 * @param others what it may snap to; only what is in sight, for speed and calm
 * @param options `generations`: heights of the rows; `reach`: in scene units, so
 * divide by the zoom
 */
export function snap(
  box: Placed,
  others: readonly Placed[],
  {
    generations = [],
    reach = 8,
  }: { readonly generations?: readonly number[]; readonly reach?: number } = {},
): Snapped {
  const rows = generations.map(
    (at): Candidate => ({ kind: 'generation', by: at - box.y, at, with: [] }),
  );
  const across = choose([...byNeighbours(box, others, 'x'), ...byGaps(box, others, 'x')], reach);
  const down = choose(
    [...rows, ...byNeighbours(box, others, 'y'), ...byGaps(box, others, 'y')],
    reach,
  );
  const dx = across?.by ?? 0;
  const dy = down?.by ?? 0;
  const there = { ...box, x: box.x + dx, y: box.y + dy };
  return {
    dx,
    dy,
    lines: [
      ...(across ? [lineOf(across, there, 'x')] : []),
      ...(down ? [lineOf(down, there, 'y')] : []),
    ],
  };
}
