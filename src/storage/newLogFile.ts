import type { IndexedDB } from './database.ts';

/**
 * Makes Chromium begin a new file for what it writes to IndexedDB.
 *
 * A browser that is killed between the head and the body of a record of its own
 * log (LevelDB's) leaves half a record at the end of that file. At the next start
 * it overlooks the half and writes on behind it; at the start after that it finds
 * it in the middle, takes all of IndexedDB for corrupt and deletes it. Deleting a
 * database makes it put the log into tables and begin a new file, half records
 * and all, in some milliseconds. Other browsers do it for nothing, and quickly.
 */
export async function beginNewLogFile(
  name: string,
  { indexedDB: factory = globalThis.indexedDB }: Partial<IndexedDB> = {},
): Promise<void> {
  const passing = await settled(factory.open(name));
  // Another window may be at the same: neither must wait for the other.
  passing.onversionchange = () => passing.close();
  passing.close();
  await settled(factory.deleteDatabase(name));
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
