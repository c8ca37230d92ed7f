import { type CaseDocument, fromRows, type Id } from '#model';
import { StorageTrouble } from './trouble.ts';

/**
 * Number of the way in which log and snapshots are written now. It goes up with
 * every change of the model's rows that old rows do not fit, with a migration
 * below and a stored example of the old format in the tests.
 */
export const currentFormat = 1;

/** Tables by name, each a list of rows, and `foreign`; of any format. */
export type RawRows = Readonly<Record<string, unknown>>;
/** Makes rows of the next format. */
export type Migration = (rows: RawRows) => RawRows;

/** The formats a program knows: its own, and how to leave each earlier one. */
export interface Formats {
  readonly current: number;
  /** Under the number of the format they come from. */
  readonly migrations: ReadonlyMap<number, Migration>;
}
export const knownFormats: Formats = { current: currentFormat, migrations: new Map() };

/**
 * The case that rows of a format are. Rows of the current one are checked by the
 * model; older ones stand as they are until `migrate`.
 *
 * @throws StorageTrouble `unreadable`, `newer-version`.
 */
export function documentFrom(rows: RawRows, format: number, formats = knownFormats): CaseDocument {
  if (format > formats.current) throw new StorageTrouble('newer-version', { format });
  if (format < formats.current) return asTables(rows);
  const read = fromRows(rows);
  if (!read.ok) throw new StorageTrouble('unreadable', { faults: read.faults.length });
  return read.document;
}

/**
 * The case in the current format. The log replays in the format it was written
 * in, so a case is migrated where the format changes: between two entries or at
 * the end.
 *
 * @throws StorageTrouble `unreadable`, `newer-version`.
 */
export function migrate(doc: CaseDocument, format: number, formats = knownFormats): CaseDocument {
  if (format === formats.current) return doc;
  let rows = asRows(doc);
  for (let from = format; from < formats.current; from++) {
    const step = formats.migrations.get(from);
    if (!step) throw new Error(`no migration from format ${from}`);
    rows = step(rows);
  }
  return documentFrom(rows, formats.current, formats);
}

function asTables(rows: RawRows): CaseDocument {
  const tables = Object.entries(rows).map(([name, list]) => {
    if (!Array.isArray(list)) return [name, list];
    return [name, new Map<Id, unknown>(list.map((row) => [String(row?.id), row]))];
  });
  // A case of an older format: edits of that format apply to it, nothing else may look inside.
  return { foreign: {}, ...Object.fromEntries(tables) } as CaseDocument;
}

const asRows = (doc: CaseDocument): RawRows =>
  Object.fromEntries(
    Object.entries(doc).map(([name, table]) => [
      name,
      table instanceof Map ? [...table.values()] : table,
    ]),
  );
