import * as z from 'zod/mini';
import type { Preferences } from './preferences.ts';

/** Whether the browser may throw the cases away when room is short. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

const askedKey = 'storage.askedToPersist';

const browserStorage = (): StorageManager | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.storage;

/** What the browser says now. */
export async function persistence(storage = browserStorage()): Promise<Persistence> {
  const kept = await storage?.persisted?.().catch(() => undefined);
  if (kept === undefined) return 'unknown';
  return kept ? 'kept' : 'may-be-cleared';
}

/** Asks the browser to keep the cases: once ever, since it may ask the user. @returns whether they are kept. */
export async function askToPersist(
  preferences: Preferences,
  storage = browserStorage(),
): Promise<boolean> {
  if ((await persistence(storage)) === 'kept') return true;
  if (await preferences.get(askedKey, z.boolean())) return false;
  await preferences.set(askedKey, true);
  return (await storage?.persist?.().catch(() => false)) ?? false;
}
