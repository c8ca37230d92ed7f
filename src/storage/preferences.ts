import type * as z from 'zod/mini';
import { bytesToJson, jsonToBytes } from './bytes.ts';
import type { Device } from './database.ts';
import { troubleFrom } from './trouble.ts';

const contextOf = (key: string) => ({ kind: 'preference' as const, key: [key] });

/** Small settings of this device, never facts about people: removal does not look here. */
export class Preferences {
  constructor(private readonly device: Device) {}

  /** The setting under a key; undefined where there is none that fits the schema. Throws StorageTrouble. */
  async get<Value>(key: string, schema: z.ZodMiniType<Value>): Promise<Value | undefined> {
    const { db, sealer } = this.device;
    try {
      const row = await db.preferences.get(key);
      if (!row) return undefined;
      const bytes = await sealer.unseal(row.sealed, contextOf(key)).catch(() => undefined);
      return bytes && schema.safeParse(bytesToJson(bytes)).data;
    } catch (error) {
      throw troubleFrom(error);
    }
  }

  /** Keeps a setting; undefined takes it away. Throws StorageTrouble. */
  async set(key: string, value: unknown): Promise<void> {
    const { db, sealer } = this.device;
    try {
      if (value === undefined) return await db.preferences.delete(key);
      await db.preferences.put({
        key,
        sealed: await sealer.seal(jsonToBytes(value), contextOf(key)),
      });
    } catch (error) {
      throw troubleFrom(error);
    }
  }
}
