import { Dexie } from 'dexie';
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
export async function beginNewLogFile(name: string, factory?: IndexedDB): Promise<void> {
  const passing = new Dexie(name, { ...factory });
  passing.version(1).stores({ nothing: 'id' });
  await passing.open();
  await passing.delete();
}
