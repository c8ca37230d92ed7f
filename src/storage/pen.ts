import type { IndexableType } from 'dexie';
import type { CaseId, Device, HeadRow, MarkRow, Pen } from './database.ts';
import { keysUnder, writeAll, writeWith } from './database.ts';
import { headSchema, type LoadedCase, loadCase, readHead } from './loadCase.ts';
import type { HeldLock, Locks } from './locks.ts';
import { type Page, sealPage, wholePage } from './log.ts';
import { deleteSnapshot } from './snapshots.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

/** The lock that the writer of a case holds. */
export const lockName = (database: string, id: CaseId): string => `${database}/${id}`;

/**
 * Makes this window the writer of a case: every earlier one is fenced off.
 * Only the holder of the case's lock may call it.
 *
 * @throws StorageTrouble `no-such-case`, or what stopped the device.
 */
async function claimPen(device: Device, id: CaseId): Promise<Pen> {
  const { heads } = device.db;
  const found = await readHead(device, id);
  if (!found) throw new StorageTrouble('no-such-case');
  return writeAll(device, [heads], async () => {
    const now = headSchema.safeParse(await heads.get(id));
    const head: HeadRow = now.success ? now.data : found;
    const epoch = head.epoch + 1;
    await heads.put({ ...head, epoch });
    return { case: id, epoch, generation: head.generation };
  });
}

/**
 * Claims a case and reads it. Damage is told in `repair`, and mended: what could
 * be rescued is written down whole, so that the log goes on from there.
 *
 * @throws StorageTrouble as `loadCase`.
 */
export async function beginWriting(
  device: Device,
  id: CaseId,
): Promise<{ readonly pen: Pen; readonly loaded: LoadedCase }> {
  const pen = await claimPen(device, id);
  const loaded = await loadCase(device, id);
  await tidy(device, pen, loaded.damaged);
  return { pen, loaded: loaded.broken ? await rescue(device, pen, loaded) : loaded };
}

type Bounds = readonly [lower: IndexableType, upper: IndexableType];

/** Takes out what a removal that was cut short left behind, and snapshots that are no good. */
async function tidy(device: Device, pen: Pen, damaged: readonly MarkRow[]): Promise<void> {
  const { db } = device;
  const { case: id, generation } = pen;
  const [first, last] = keysUnder(id);
  const before: Bounds = [first, [id, generation]];
  const after: Bounds = [[id, generation + 1], last];
  // What a removal writes it writes to the log first.
  const leftOver = (bounds: Bounds) =>
    db.log
      .where(':id')
      .between(...bounds)
      .limit(1)
      .count();
  if (damaged.length + (await leftOver(before)) + (await leftOver(after)) === 0) return;
  const tables = [db.log, db.marks, db.snapshots, db.versions];
  await writeWith(device, pen, tables, async () => {
    for (const table of tables)
      for (const bounds of [before, after])
        await table
          .where(':id')
          .between(...bounds)
          .delete();
    for (const mark of damaged) await deleteSnapshot(device, mark);
  });
}

async function rescue(device: Device, pen: Pen, loaded: LoadedCase): Promise<LoadedCase> {
  const { head, document, repair } = loaded;
  const at = device.clock.now().toISOString();
  const facts = { lost: repair?.lost ?? 0, leftOut: repair?.leftOut ?? 0 };
  const label = { code: 'edit.rescue', facts };
  const page = wholePage(document, { at, tab: device.tab, label });
  const next = await writePage(device, pen, head, page, head.seq + 1);
  return { ...loaded, head: next, broken: false, history: [] };
}

/**
 * Writes one entry behind the end of a log, without a queue.
 *
 * @returns the head after it. @throws StorageTrouble.
 */
export async function writePage(
  device: Device,
  pen: Pen,
  head: HeadRow,
  page: Page,
  floor = head.floor,
): Promise<HeadRow> {
  const { db } = device;
  const { case: id, generation } = pen;
  const place = { case: id, generation, seq: head.seq + 1, follows: head.tag };
  const { records, tag } = await sealPage(device, place, page);
  const next = { ...head, seq: place.seq, tag, at: page.at, epoch: pen.epoch, floor };
  await writeWith(device, pen, [db.log], async () => {
    // Nothing readable lies beyond the end; a fragment there would be in the way.
    await db.log
      .where(':id')
      .between([id, generation, place.seq], keysUnder(id, generation)[1], true, true)
      .delete();
    await db.log.bulkAdd(records);
    await db.heads.put(next);
  });
  return next;
}

/**
 * Writes in a case that is not open, holding its lock meanwhile.
 *
 * @throws StorageTrouble `locked-elsewhere` if it is open in any window, and what `work` throws.
 */
export async function withPen<Value>(
  device: Device,
  locks: Locks,
  id: CaseId,
  work: (pen: Pen, loaded: LoadedCase) => Promise<Value>,
): Promise<Value> {
  return withLock(device, locks, id, async () => {
    const { pen, loaded } = await beginWriting(device, id);
    return work(pen, loaded);
  });
}

/** Does something while no window has the case open. Throws StorageTrouble `locked-elsewhere`. */
export async function withLock<Value>(
  { db }: Device,
  locks: Locks,
  id: CaseId,
  work: () => Promise<Value>,
): Promise<Value> {
  const held: HeldLock | undefined = await locks.tryHold(lockName(db.name, id));
  if (!held) throw new StorageTrouble('locked-elsewhere');
  try {
    return await work();
  } catch (error) {
    throw troubleFrom(error);
  } finally {
    await held.release();
  }
}
