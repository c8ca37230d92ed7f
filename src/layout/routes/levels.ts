import { isPerson, type Lineup } from './lineup.ts';
import type { Pairs } from './pairs.ts';
import type { Tracks } from './tracks.ts';

/** Heights between rows, in px. */
export const levels = {
  /** From a label, or a symbol's top, to the first line. */
  clear: 10,
  /** From track to track. */
  track: 12,
  /** From the lowest bar to the children, so that twins' lines have room to part. */
  stub: 18,
  /** Least height between labels and the next row's symbols. */
  least: 44,
} as const;

/** How high everything lies. */
export interface Levels {
  /** Row → centre of its symbols. */
  readonly y: Float64Array;
  /** Row → top of its tallest symbol, and bottom of its lowest label. */
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** Row → first track of bars in the gap above it. */
  readonly bars: Float64Array;
}

/** Stacks the rows: each gap is as high as its lines need. */
export function stackRows(lineup: Lineup, pairs: Pairs, tracks: Tracks): Levels {
  const rows = lineup.rows.length;
  const found: Levels = {
    y: new Float64Array(rows),
    top: new Float64Array(rows),
    bottom: new Float64Array(rows),
    bars: new Float64Array(rows),
  };
  const over = new Int32Array(rows);
  const under = new Int32Array(rows);
  for (const { way, track, left } of pairs.all) {
    const row = lineup.row[left] ?? 0;
    if (way === 'over') over[row] = Math.max(over[row] ?? 0, track + 1);
    if (way === 'under') under[row] = Math.max(under[row] ?? 0, track + 1);
  }
  let bottom = 0;
  for (let row = 0; row < rows; row++) {
    const { up, down } = heights(lineup, row);
    const first = bottom + levels.clear + (row > 0 ? (under[row - 1] ?? 0) : 0) * levels.track;
    const last = first + (tracks.count[row] ?? 0) * levels.track + levels.stub;
    const top =
      row === 0
        ? (over[0] ?? 0) * levels.track
        : Math.max(last + (over[row] ?? 0) * levels.track, bottom + levels.least);
    found.bars[row] =
      top -
      levels.stub -
      (over[row] ?? 0) * levels.track -
      Math.max(0, (tracks.count[row] ?? 0) - 1) * levels.track;
    found.top[row] = top;
    found.y[row] = top + up;
    bottom = top + up + down;
    found.bottom[row] = bottom;
  }
  return found;
}

/** From a row's centre up to its tallest symbol, and down to its lowest label. */
function heights(lineup: Lineup, row: number): { up: number; down: number } {
  let up = 0;
  let down = 0;
  for (const place of lineup.rows[row] ?? []) {
    if (!isPerson(lineup, place)) continue;
    const { symbol, label } = lineup.sizeOf(place);
    up = Math.max(up, symbol.height / 2);
    down = Math.max(down, symbol.height / 2 + label.height);
  }
  return { up, down };
}
