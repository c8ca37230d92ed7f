import type { IndexableType, Table } from 'dexie';

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
