import type { CaseDocument, NewId, PhotoId } from '#model';
import { patienceMs, within } from './clock.ts';
import {
  type CaseId,
  type Device,
  deleteLog,
  keysUnder,
  type ShelfRow,
  writeAll,
} from './database.ts';
import { difference } from './difference.ts';
import { loadCase } from './loadCase.ts';
import type { Locks } from './locks.ts';
import { type NewCase, withReference, writeNewCase } from './newCase.ts';
import { withLock, withPen, writePage } from './pen.ts';
import { type PhotoFile, photoIdsOf, readPhoto } from './photos.ts';
import { applyChecked } from './replay.ts';
import { daysBetween, type ShelfEntry, shelfEntries } from './shelfEntries.ts';
import { refreshShelf, sealShelf } from './shelfRow.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

/**
 * The list of cases on this device, and what can be done with a case that is not
 * open. Everything here throws StorageTrouble; `locked-elsewhere` where a window
 * has the case open, this one included.
 */
export class CaseShelf {
  readonly #watchers = new Set<() => void>();

  constructor(
    private readonly device: Device,
    private readonly locks: Locks,
    private readonly newId: NewId,
    /** Tells the other windows that the shelf changed. */
    private readonly tell: () => void,
  ) {}

  /** The cases, the last changed first. */
  async list(): Promise<ShelfEntry[]> {
    return (await this.#entries()).filter(({ deleted }) => deleted === undefined);
  }

  /** Cases that were deleted and can still be restored. */
  async deleted(): Promise<ShelfEntry[]> {
    return (await this.#entries()).filter(({ deleted }) => deleted !== undefined);
  }

  /** Calls back when the shelf may have changed, in this window or another; the answer ends it. */
  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  /** Puts a new case on the shelf: an empty one, an example, an opened file. */
  async create(document: CaseDocument, about: NewCase): Promise<CaseId> {
    const id: CaseId = this.newId('X');
    await writeNewCase(this.device, id, document, about);
    this.changed();
    return id;
  }

  /** Puts a copy of a case on the shelf, as it stands now and without its history. */
  async duplicate(id: CaseId, reference: string): Promise<CaseId> {
    const { document } = await loadCase(this.device, id);
    const photos = new Map<PhotoId, PhotoFile>();
    for (const photo of await photoIdsOf(this.device, id))
      if (document.photos.has(photo)) photos.set(photo, await readPhoto(this.device, id, photo));
    return this.create(document, { origin: 'copy', reference, photos });
  }

  /** Gives a case another reference: an edit like any other. */
  async rename(id: CaseId, reference: string): Promise<void> {
    await withPen(this.device, this.locks, id, async (pen, { head, document }) => {
      const changes = difference(document, withReference(document, reference));
      const renamed = applyChecked(document, changes);
      const label = { code: 'edit.change', facts: { table: 'cases', field: 'reference' } };
      const at = this.device.clock.now().toISOString();
      await writePage(this.device, pen, head, { at, tab: this.device.tab, label, changes });
      await refreshShelf(this.device, pen, renamed);
    });
    this.changed();
  }

  /** Shows the first names of a case's focal children on the shelf, or hides them. Works on open cases too. */
  async showChild(id: CaseId, showsChild: boolean): Promise<void> {
    const { db } = this.device;
    for (let attempt = 0; attempt < 5; attempt++) {
      const { head, document } = await loadCase(this.device, id);
      const sealed = await sealShelf(this.device, id, document, showsChild);
      const done = await this.#change(id, async (row) => {
        const now = await db.heads.get(id);
        // The case went on while we read it: these may be names that it no longer holds.
        const same = now?.generation === head.generation && now.seq === head.seq;
        return same ? { ...row, showsChild, sealed } : undefined;
      });
      if (done) return this.changed();
    }
    throw new StorageTrouble('busy');
  }

  /** Notes that a copy of the case, as it stands on disk, was saved to a file just now. */
  async backedUp(id: CaseId): Promise<void> {
    await this.#change(id, async (row) => {
      const seq = (await this.device.db.heads.get(id))?.seq ?? 0;
      return { ...row, backup: { at: this.device.clock.now().toISOString(), seq } };
    });
    this.changed();
  }

  /** Takes a case off the shelf; until it is purged it can be restored. */
  async remove(id: CaseId): Promise<void> {
    const deleted = this.device.clock.now().toISOString();
    await withLock(this.device, this.locks, id, () =>
      this.#change(id, async (row) => ({ ...row, deleted })),
    );
    this.changed();
  }

  /** Puts a deleted case back. */
  async restore(id: CaseId): Promise<void> {
    await this.#change(id, async ({ deleted, ...row }) => row);
    this.changed();
  }

  /** Deletes a case for good: log, snapshots, versions, photos and its line on the shelf. */
  async purge(id: CaseId): Promise<void> {
    const { db } = this.device;
    await withLock(this.device, this.locks, id, () =>
      writeAll(this.device, db.tables, async () => {
        await deleteLog(db, id);
        await db.photos
          .where(':id')
          .between(...keysUnder(id))
          .delete();
        await db.heads.delete(id);
        await db.shelf.delete(id);
      }),
    );
    this.changed();
  }

  /** Purges what was deleted more than some days ago and is open nowhere. */
  async sweep(keepDays: number): Promise<void> {
    const now = this.device.clock.now();
    for (const { id, deleted } of await this.deleted())
      if (deleted !== undefined && daysBetween(deleted, now) >= keepDays)
        await this.purge(id).catch(() => undefined);
  }

  /** Notes that a case was opened. */
  async opened(id: CaseId): Promise<void> {
    const opened = this.device.clock.now().toISOString();
    await this.#change(id, async (row) => ({ ...row, opened }));
    this.changed();
  }

  /** Tells every window that the shelf changed. */
  changed(): void {
    this.tell();
    this.heard();
  }

  /** Tells this window that the shelf changed. */
  heard(): void {
    for (const watcher of this.#watchers) watcher();
  }

  async #entries(): Promise<ShelfEntry[]> {
    try {
      return await within(this.device.clock, patienceMs, shelfEntries(this.device));
    } catch (error) {
      throw troubleFrom(error);
    }
  }

  /** Writes a case's line anew; whether there was one and it was written. */
  async #change(
    id: CaseId,
    change: (row: ShelfRow) => Promise<ShelfRow | undefined>,
  ): Promise<boolean> {
    const { shelf, heads } = this.device.db;
    return writeAll(this.device, [shelf, heads], async () => {
      const row = await shelf.get(id);
      const next = row && (await change(row));
      if (next) await shelf.put(next);
      return next !== undefined;
    });
  }
}
