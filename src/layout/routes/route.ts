import { type Drops, placeDrops } from './drops.ts';
import { type Extent, type Levels, stackRows } from './levels.ts';
import type { Lineup } from './lineup.ts';
import { findPairs, type Pairs } from './pairs.ts';
import { layBars, type Tracks } from './tracks.ts';

/** Which way all lines run, and how high the rows lie for them. */
export interface Routes {
  readonly pairs: Pairs;
  readonly drops: Drops;
  readonly tracks: Tracks;
  readonly levels: Levels;
}

/** Finds the ways of all lines of a lineup. See `stackRows` for `origin`, `wanted` and `extent`. */
export function route(
  lineup: Lineup,
  origin: number,
  wanted?: Float64Array,
  extent?: Extent,
): Routes {
  const pairs = findPairs(lineup);
  const drops = placeDrops(lineup, pairs);
  const tracks = layBars(lineup, drops);
  return { pairs, drops, tracks, levels: stackRows(lineup, pairs, tracks, origin, wanted, extent) };
}
