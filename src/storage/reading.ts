import type { IndexableType, Table } from 'dexie';
import { allKeys } from './database.ts';

/** The rows of a table; where some cannot be read, the others. Throws the device's error if none can. */
export async function readTable<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
): Promise<readonly Row[]> {
  const rows = await readRange(table, ...allKeys);
  // Nothing there and nothing readable must not look the same.
  return rows.length > 0 ? rows : table.toArray();
}

/**
 * The records between two keys, both included. Where they cannot be read
 * together each is read alone, so that one lost record does not hide the rest.
 */
export async function readRange<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  lower: IndexableType,
  upper: IndexableType,
): Promise<readonly Row[]> {
  const range = () => table.where(':id').between(lower, upper, true, true);
  try {
    return await range().toArray();
  } catch {
    const rows: Row[] = [];
    for (const key of await range().primaryKeys()) {
      const row = await table.get(key).catch(() => undefined);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }
}
