import type { Figure, Mark, PathMark, Point } from '#scene';
import { cutStroke } from './cutStroke.ts';

/** Strokes of one look in one square of the drawing, as one path. */
export interface Tile {
  readonly key: string;
  readonly mark: PathMark;
}

/** Side of a square in scene units: small enough to repaint quickly, large enough to be few. */
const side = 800;

const firstPoint = (d: string): Point => {
  const [, x = '0', y = '0'] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  return { x: Number(x), y: Number(y) };
};

/** Whether a mark may be drawn together with others: a plain stroke that covers nothing. */
const isPlain = (mark: Mark): mark is PathMark => mark.kind === 'path' && mark.fill === undefined;

/**
 * The lines of a scene for the screen: plain strokes joined square by square, so
 * that thousands of lines are few elements, long dashed ones in pieces, and whatever
 * stands on lines (letters, ornaments) by itself above them. Notes are elements of their own.
 */
export function lineTiles(figures: readonly Figure[]): {
  readonly tiles: readonly Tile[];
  readonly ornaments: readonly Mark[];
} {
  const joined = new Map<string, { mark: PathMark; d: string[] }>();
  const ornaments: Mark[] = [];
  for (const { kind, marks } of figures) {
    if (kind === 'person' || kind === 'note') continue;
    for (const mark of marks) {
      if (!isPlain(mark)) {
        ornaments.push(mark);
        continue;
      }
      const look = [mark.stroke, mark.width, mark.dash?.join(' '), mark.cap].join('|');
      for (const d of cutStroke(mark, side)) {
        const { x, y } = firstPoint(d);
        const key = `${Math.floor(x / side)}|${Math.floor(y / side)}|${look}`;
        const tile = joined.get(key);
        if (tile) tile.d.push(d);
        else joined.set(key, { mark, d: [d] });
      }
    }
  }
  return {
    tiles: [...joined].map(([key, { mark, d }]) => ({ key, mark: { ...mark, d: d.join('') } })),
    ornaments,
  };
}
