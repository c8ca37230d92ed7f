import type { Id } from '#model';
import type { Pin } from './pinFigures.ts';

/** A figure as it lies in a drawing: its centre, and its size without the label. */
export interface Placed {
  readonly figure: Id;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** An edge or middle to line figures up by. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

const moved = (
  figures: readonly Placed[],
  to: (figure: Placed) => { x?: number; y?: number },
): Pin[] =>
  figures.map((placed) => ({ figure: placed.figure, x: placed.x, y: placed.y, ...to(placed) }));

/** Positions of figures lined up by an edge or middle of them all. One edit of `pinFigures` takes them. */
export function alignFigures(figures: readonly Placed[], by: Alignment): Pin[] {
  const { left, right, top, bottom } = boundsOf(figures);
  switch (by) {
    case 'left':
      return moved(figures, ({ w }) => ({ x: left + w / 2 }));
    case 'centre':
      return moved(figures, () => ({ x: (left + right) / 2 }));
    case 'right':
      return moved(figures, ({ w }) => ({ x: right - w / 2 }));
    case 'top':
      return moved(figures, ({ h }) => ({ y: top + h / 2 }));
    case 'middle':
      return moved(figures, () => ({ y: (top + bottom) / 2 }));
    case 'bottom':
      return moved(figures, ({ h }) => ({ y: bottom - h / 2 }));
  }
}

/** The rectangle round figures. */
export function boundsOf(figures: readonly Placed[]) {
  return {
    left: Math.min(...figures.map(({ x, w }) => x - w / 2)),
    right: Math.max(...figures.map(({ x, w }) => x + w / 2)),
    top: Math.min(...figures.map(({ y, h }) => y - h / 2)),
    bottom: Math.max(...figures.map(({ y, h }) => y + h / 2)),
  };
}

/**
 * Positions of figures with equal gaps between them, across or down; the first and
 * the last stay. Fewer than three are left where they are.
 */
export function distributeFigures(figures: readonly Placed[], way: 'across' | 'down'): Pin[] {
  const [at, size] = way === 'across' ? (['x', 'w'] as const) : (['y', 'h'] as const);
  const sorted = figures.toSorted((a, b) => a[at] - b[at]);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || sorted.length < 3) return moved(figures, () => ({}));
  const start = first[at] - first[size] / 2;
  const end = last[at] + last[size] / 2;
  const filled = sorted.reduce((sum, each) => sum + each[size], 0);
  const gap = (end - start - filled) / (sorted.length - 1);
  const places = new Map<Id, number>();
  let next = start;
  for (const each of sorted) {
    places.set(each.figure, next + each[size] / 2);
    next += each[size] + gap;
  }
  return moved(figures, (placed) => ({ [at]: places.get(placed.figure) ?? placed[at] }));
}

/** Positions of figures moved together. */
export const nudgeFigures = (
  figures: readonly Placed[],
  { dx = 0, dy = 0 }: { readonly dx?: number; readonly dy?: number },
): Pin[] => moved(figures, ({ x, y }) => ({ x: x + dx, y: y + dy }));
