import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { type CaseDocument, countedIds } from '#model';
import {
  type CaseId,
  type CaseStorage,
  type CaseWatcher,
  type Clock,
  memoryLocks,
  type Notice,
  type OpenCase,
  type OpenChannel,
  openStorage,
  type SealContext,
  type Sealer,
  type StorageOptions,
} from '#storage';
import { CaseDatabase } from '../../src/storage/database.ts';

/** A clock that stands still until it is turned on. */
class TestClock implements Clock {
  #now = Date.parse('2026-11-21T09:00:00Z');
  #timers: { at: number; run: () => void }[] = [];

  now(): Date {
    return new Date(this.#now);
  }
  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.#now + delayMs, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }
  /** Lets time pass, and what is due happen in its order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#timers
        .filter(({ at }) => at <= end)
        .toSorted((one, other) => one.at - other.at);
      if (!next) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }
}

/** One browser: a disk, and windows that hear each other. */
export class TestDevice {
  readonly clock = new TestClock();
  readonly indexedDB = { indexedDB: new IDBFactory(), IDBKeyRange };
  readonly locks = memoryLocks();
  readonly newId = countedIds();
  readonly #hearers = new Set<(notice: Notice) => void>();
  readonly #windows: CaseStorage[] = [];

  readonly channel: OpenChannel = (_, hear) => {
    this.#hearers.add(hear);
    return {
      say: (notice) => {
        const copy = structuredClone(notice);
        for (const each of this.#hearers) if (each !== hear) setImmediate(() => each(copy));
      },
      close: () => this.#hearers.delete(hear),
    };
  };

  /** Opens a window. */
  async window(options: StorageOptions = {}): Promise<CaseStorage> {
    const { clock, indexedDB, locks, newId, channel } = this;
    const storage = await openStorage({ clock, indexedDB, locks, newId, channel, ...options });
    this.#windows.push(storage);
    return storage;
  }

  /** A window with a case that is open in it. */
  async withCase(document: CaseDocument, watcher: CaseWatcher = {}) {
    const storage = await this.window();
    const id = await storage.shelf.create(document, { origin: 'new' });
    const opened = await storage.openCase(id, watcher);
    return { storage, id, opened };
  }

  /** Opens a case in a window of its own, as after a restart. */
  async reopened(id: CaseId, watcher: CaseWatcher = {}): Promise<OpenCase> {
    return (await this.window()).openCase(id, watcher);
  }

  /** The database behind all windows, to look into or to spoil. */
  async disk(name = 'roots-and-routes'): Promise<CaseDatabase> {
    return new CaseDatabase(name, this.indexedDB).open().then((db) => db as CaseDatabase);
  }

  /** Closes all windows. */
  async close(): Promise<void> {
    let closed = false;
    const closing = Promise.all(this.#windows.map((each) => each.close().catch(() => undefined)));
    closing.then(() => {
      closed = true;
    });
    // What could not be saved is tried again, and that takes its time.
    for (let wait = 0; wait < 50 && !closed; wait++) {
      await settle(1);
      if (wait > 2) this.clock.pass(1_000);
    }
    await closing;
  }
}

/** Waits until something holds; the disk works while we wait. */
export const eventually = <Value>(holds: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(holds, { timeout: 4_000, interval: 2 });

/** A seal that does nothing but tell of each record that is sealed or unsealed, and wait. */
export function tellingSealer(
  hear: (what: 'seal' | 'unseal', context: SealContext) => Promise<void> | void,
): Sealer {
  return {
    async seal(content, context) {
      await hear('seal', context);
      return content;
    },
    async unseal(sealed, context) {
      await hear('unseal', context);
      return sealed;
    },
  };
}

/** How often a property is tried; more in a nightly run. */
export const runs = (count: number): number => count * Number(process.env.STORAGE_RUNS ?? 1);

/** Lets the disk do what was asked of it so far. */
export async function settle(rounds = 3): Promise<void> {
  for (let turn = 0; turn < rounds * 25; turn++)
    await new Promise((resolve) => setImmediate(resolve));
}

// Digests made at once, instead of by another thread at a time of its own: then a
// number of turns is enough to wait for anything.
vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) => {
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : data;
  return new Uint8Array(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
});
