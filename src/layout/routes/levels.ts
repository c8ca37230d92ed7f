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
  /** A gap has room for so many tracks, or twice as many, and so on: a line more or less moves nobody. */
  tracks: 3,
} as const;

/** Row → how far figures near it reach up and down from its centre; no line of a gap comes there. */
export interface Extent {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

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

/**
 * Stacks the rows from one of them downwards and upwards: each gap is as high
 * as its lines need.
 * @param origin the row that lies where it should, or at 0 if nothing asks for it.
 * @param wanted row → where its centre should lie if there is room, NaN where nothing asks for it.
 * @param extent how far figures that stand out of their row reach, where any do.
 */
export function stackRows(
  lineup: Lineup,
  pairs: Pairs,
  tracks: Tracks,
  origin: number,
  wanted?: Float64Array,
  extent?: Extent,
): Levels {
  const rows = lineup.rows.length;
  const found: Levels = {
    y: new Float64Array(rows),
    top: new Float64Array(rows),
    bottom: new Float64Array(rows),
    bars: new Float64Array(rows),
  };
  const { over, under } = lanesOf(lineup, pairs);
  const up = new Float64Array(rows);
  const down = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const size = heights(lineup, row);
    up[row] = Math.max(size.up, extent?.up[row] ?? 0);
    down[row] = Math.max(size.down, extent?.down[row] ?? 0);
  }
  /** From the centre of the row above to the centre of a row: at least, and with room to spare. */
  const step = (row: number): { least: number; good: number } => {
    const lines = (under[row - 1] ?? 0) + (tracks.count[row] ?? 0) + (over[row] ?? 0);
    const figures = (down[row - 1] ?? 0) + (up[row] ?? 0);
    const held = Math.max(1, Math.ceil(lines / levels.tracks)) * levels.tracks;
    const lean = levels.clear + levels.stub;
    return {
      least: figures + lean + lines * levels.track,
      good: figures + lean + held * levels.track,
    };
  };
  const asked = wanted?.[origin] ?? Number.NaN;
  found.y[origin] = Number.isNaN(asked) ? 0 : asked;
  for (let row = origin + 1; row < rows; row++) {
    const { least, good } = step(row);
    const above = found.y[row - 1] ?? 0;
    const wish = wanted?.[row] ?? Number.NaN;
    found.y[row] = Number.isNaN(wish) ? above + good : Math.max(above + least, wish);
  }
  for (let row = origin - 1; row >= 0; row--) {
    const { least, good } = step(row + 1);
    const below = found.y[row + 1] ?? 0;
    const wish = wanted?.[row] ?? Number.NaN;
    found.y[row] = Number.isNaN(wish) ? below - good : Math.min(below - least, wish);
  }
  for (let row = 0; row < rows; row++) {
    const top = (found.y[row] ?? 0) - (up[row] ?? 0);
    const lanes = (over[row] ?? 0) + Math.max(0, (tracks.count[row] ?? 0) - 1);
    found.top[row] = top;
    found.bottom[row] = (found.y[row] ?? 0) + (down[row] ?? 0);
    found.bars[row] = top - levels.stub - lanes * levels.track;
  }
  return found;
}

/** Row → tracks of partner lines over it, and under it. */
function lanesOf(lineup: Lineup, pairs: Pairs): { over: Int32Array; under: Int32Array } {
  const over = new Int32Array(lineup.rows.length);
  const under = new Int32Array(lineup.rows.length);
  for (const { way, track, left } of pairs.all) {
    const row = lineup.row[left] ?? 0;
    if (way === 'over') over[row] = Math.max(over[row] ?? 0, track + 1);
    if (way === 'under') under[row] = Math.max(under[row] ?? 0, track + 1);
  }
  return { over, under };
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
