import type { PlacementRecord } from '#model';
import type { Reason } from '../codec.ts';
import { type ColumnMap, mapColumns } from './columns.ts';
import { type Episode, type LineFault, readEpisode } from './episodes.ts';
import { joinEpisodes } from './joinEpisodes.ts';
import { parseTable, type TableRow } from './table.ts';
import { tableText } from './text.ts';

/** A file of placements as a table: its headings, and the rows under them. */
export interface PlacementTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What a file of placements says. */
export interface PlacementsRead {
  /** Children as the file calls them, each with their homes in order. */
  readonly children: readonly {
    readonly child: string;
    readonly placements: readonly PlacementRecord[];
  }[];
  /** What is wrong, line by line. */
  readonly faults: readonly LineFault[];
}

/** Most rows that are read: a long childhood has a hundred. */
const mostRows = 5_000;

/**
 * The table that a file holds, in any of the encodings and separators that
 * spreadsheets write.
 *
 * @returns the reasons `empty`, `not-text`, or `too-large` for more than 5,000 rows.
 */
export function readPlacementTable(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly table: PlacementTable }
  | { readonly ok: false; readonly reason: Reason } {
  const read = tableText(bytes);
  if (!read.ok) return read;
  const [head, ...rows] = parseTable(read.text);
  if (!head || rows.length === 0)
    return { ok: false, reason: { code: 'empty', at: '', facts: {} } };
  if (rows.length > mostRows)
    return { ok: false, reason: { code: 'too-large', at: '', facts: { rows: rows.length } } };
  return { ok: true, table: { headings: head.cells, rows } };
}

/**
 * The homes that a table speaks of (columns as `mapColumns` finds them unless
 * given), joined where several lines are one home, and everything that is wrong
 * with its lines. Lines that cannot be read are in `faults` and nowhere else.
 */
export function readPlacements(
  { headings, rows }: PlacementTable,
  columns: ColumnMap = mapColumns(headings),
): PlacementsRead {
  const faults: LineFault[] = [];
  const byChild = new Map<string, Episode[]>();
  for (const row of rows) {
    const read = readEpisode(row, columns);
    faults.push(...read.faults);
    if (!read.episode) continue;
    const { child } = read.episode.home;
    byChild.set(child, [...(byChild.get(child) ?? []), read.episode]);
  }
  const children = [...byChild].map(([child, episodes]) => {
    const homes = joinEpisodes(episodes);
    faults.push(...homes.faults);
    return { child, placements: homes.placements };
  });
  return { children, faults: faults.toSorted((a, b) => a.line - b.line) };
}
