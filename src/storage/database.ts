import { Dexie, type Table, type Transaction } from 'dexie';
import type { Id } from '#model';
import type { Bytes } from './bytes.ts';
import { type Clock, patienceMs, within } from './clock.ts';
import type { Sealer } from './seal.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

/** A case on this device; another copy of the same case has another id. */
export type CaseId = Id<'case'>;

/** A part of one entry of a case's log. Written once, never changed. */
export interface LogRecord {
  readonly case: CaseId;
  /** Counts the times that something was removed for good. */
  readonly generation: number;
  readonly seq: number;
  readonly part: number;
  readonly parts: number;
  /** The way the content is written; see `formats.ts`. */
  readonly format: number;
  /** Tag of the entry before; the first follows nothing. */
  readonly follows: string;
  /** Digest of the entry: of its place, of what it follows and of all its sealed parts. */
  readonly tag: string;
  readonly sealed: Bytes;
}

/** Where a case's log ends, and who may write on. */
export interface HeadRow {
  readonly case: CaseId;
  readonly generation: number;
  readonly seq: number;
  /** Tag of the last entry, and through it of all before. */
  readonly tag: string;
  /** Counts the writers; only the latest may write. */
  readonly epoch: number;
  /** Entries up to this one cannot be undone. */
  readonly floor: number;
  /** When the last entry was made. */
  readonly at: string;
}

/** What a snapshot ought to be; only a good one was read back and found equal. */
export interface MarkRow {
  readonly case: CaseId;
  readonly generation: number;
  readonly seq: number;
  readonly parts: number;
  readonly format: number;
  /** Tag of the log's entry it stands for. */
  readonly tag: string;
  /** SHA-256 of its sealed parts. */
  readonly digest: string;
  readonly good: boolean;
}

/** A part of a snapshot. */
export interface SnapshotRecord {
  readonly case: CaseId;
  readonly generation: number;
  readonly seq: number;
  readonly part: number;
  readonly sealed: Bytes;
}

/** A moment that somebody gave a name. */
export interface VersionRow {
  readonly case: CaseId;
  readonly generation: number;
  readonly id: string;
  readonly seq: number;
  readonly sealed: Bytes;
}

/** A part of a photo. */
export interface PhotoRecord {
  readonly case: CaseId;
  readonly photo: string;
  readonly part: number;
  readonly parts: number;
  readonly sealed: Bytes;
}

/** What the shelf knows of a case; its words are sealed. */
export interface ShelfRow {
  readonly case: CaseId;
  readonly origin: string;
  readonly created: string;
  readonly opened?: string;
  readonly deleted?: string;
  readonly backup?: { readonly at: string; readonly seq: number };
  readonly showsChild: boolean;
  readonly sealed: Bytes;
}

export interface PreferenceRow {
  readonly key: string;
  readonly sealed: Bytes;
}

/** The tables of the device's database. Raise the version with every change of a key. */
export class CaseDatabase extends Dexie {
  declare readonly log: Table<LogRecord, [CaseId, number, number, number]>;
  declare readonly heads: Table<HeadRow, CaseId>;
  declare readonly marks: Table<MarkRow, [CaseId, number, number]>;
  declare readonly snapshots: Table<SnapshotRecord, [CaseId, number, number, number]>;
  declare readonly versions: Table<VersionRow, [CaseId, number, string]>;
  declare readonly photos: Table<PhotoRecord, [CaseId, string, number]>;
  declare readonly shelf: Table<ShelfRow, CaseId>;
  declare readonly preferences: Table<PreferenceRow, string>;

  constructor(name: string, factory?: IndexedDB) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...factory });
    // Nobody watches queries, and other windows hear from our own channel.
    this.unuse({ stack: 'dbcore', name: 'Observability' });
    this.version(1).stores({
      log: '[case+generation+seq+part]',
      heads: 'case',
      marks: '[case+generation+seq]',
      snapshots: '[case+generation+seq+part]',
      versions: '[case+generation+id]',
      photos: '[case+photo+part]',
      shelf: 'case',
      preferences: 'key',
    });
  }
}

/** Another IndexedDB than the browser's own, for tests. */
export interface IndexedDB {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** What reading and writing need, handed down together. */
export interface Device {
  readonly db: CaseDatabase;
  readonly sealer: Sealer;
  readonly clock: Clock;
  /** This window, as the log and the other windows know it. */
  readonly tab: string;
  /** Opens the database again where it was closed under us. Throws StorageTrouble. */
  ready(): Promise<void>;
}

/**
 * Opens the database, or opens it again after it was closed under us.
 *
 * @throws StorageTrouble `newer-version`, `no-permission`, `not-answering`, `device`.
 */
export async function ensureOpen(db: CaseDatabase, clock: Clock): Promise<void> {
  try {
    if (!db.isOpen()) await within(clock, patienceMs, db.open());
  } catch (error) {
    throw troubleFrom(error);
  }
  // Dexie opens a database of a newer version as it finds it; we must not write there.
  const version = db.backendDB().version;
  if (version > db.verno * 10) {
    db.close();
    throw new StorageTrouble('newer-version', { version: version / 10 });
  }
}

/** Who may write a case: the holder of its lock, in the epoch it claimed and the generation it read. */
export interface Pen {
  readonly case: CaseId;
  readonly epoch: number;
  readonly generation: number;
}

/**
 * Writes in one transaction: all of it comes on disk, or nothing; after
 * `not-answering` it may be either.
 *
 * @throws StorageTrouble `not-answering` after 10 s, or what stopped the device.
 */
export async function writeAll<Value>(
  { db, clock }: Device,
  tables: readonly Table[],
  write: () => PromiseLike<Value>,
): Promise<Value> {
  let begun: Transaction | undefined;
  const transaction = db.transaction('rw', tables, async (current) => {
    begun = current;
    return await write();
  });
  try {
    return await within(clock, patienceMs, transaction);
  } catch (error) {
    const trouble = troubleFrom(error);
    if (trouble.code === 'not-answering') startAfresh(db, begun);
    throw trouble;
  }
}

/** Writes as `writeAll`, unless another window has become the writer (StorageTrouble `stale-writer`) or the case is gone. */
export function writeWith<Value>(
  device: Device,
  pen: Pen,
  tables: readonly Table[],
  write: (head: HeadRow) => PromiseLike<Value>,
): Promise<Value> {
  const { heads } = device.db;
  return writeAll(device, [heads, ...tables], async () => {
    const head = await heads.get(pen.case);
    if (!head) throw new StorageTrouble('no-such-case');
    if (head.epoch !== pen.epoch || head.generation !== pen.generation)
      throw new StorageTrouble('stale-writer', { seq: head.seq });
    return await write(head);
  });
}

/** A transaction that never ends would hold up all others: end it, and the connection with it. */
function startAfresh(db: CaseDatabase, transaction: Transaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    // It has ended by itself meanwhile.
  }
  db.close({ disableAutoOpen: false });
}

/** Bounds of all keys that begin so. */
export const keysUnder = (...start: readonly (string | number)[]) =>
  [
    [...start, Dexie.minKey],
    [...start, Dexie.maxKey],
  ] as const;

/** Bounds of all keys of a table. */
export const allKeys = [Dexie.minKey, Dexie.maxKey] as const;

/** Takes the log, snapshots and versions of a case out: of one generation, or of all. */
export async function deleteLog(db: CaseDatabase, id: CaseId, generation?: number): Promise<void> {
  const start = generation === undefined ? [id] : [id, generation];
  for (const table of [db.log, db.marks, db.snapshots, db.versions] as readonly Table[])
    await table
      .where(':id')
      .between(...keysUnder(...start), true, true)
      .delete();
}
