import { sameJson } from '#model';
import {
  type Device,
  deleteLog,
  type HeadRow,
  type LogRecord,
  type Pen,
  writeWith,
} from './database.ts';
import { difference } from './difference.ts';
import { currentFormat } from './formats.ts';
import { readLog, sealPage } from './log.ts';
import { deletePhotos, photoIdsOf } from './photos.ts';
import { Replay, type Standing } from './replay.ts';
import { mentions, type Retelling, retell, type Without } from './retelling.ts';
import { sealShelf } from './shelfRow.ts';
import { writeSnapshot } from './snapshots.ts';
import { isFault, StorageTrouble, troubleFrom } from './trouble.ts';
import { type NamedVersion, sealVersion, versionsOf } from './versions.ts';

/** Records that are written together while the new log comes to be. */
const batchSize = 100;

/** A new log, ready to be written. */
interface Rewritten extends Retelling {
  readonly records: readonly LogRecord[];
  readonly end: Standing;
  readonly versions: readonly NamedVersion[];
}

/**
 * Takes a subject out of a case for good: out of log, snapshots, versions,
 * photos and shelf. The log is told anew without it (see `retell`), written
 * beside the old one, read back and checked; one transaction then puts it in the
 * old one's place. Until then nothing has changed.
 *
 * @returns where the new log ends, and the pen that writes on.
 * @throws StorageTrouble `unreadable` if the old log ends in a gap or the new one
 * is not what was written, `stale-writer`, or what stopped the device; Error if
 * `without` takes something out of what it gave itself.
 */
export async function removeForGood(
  device: Device,
  pen: Pen,
  from: Standing,
  without: Without,
): Promise<{ readonly pen: Pen; readonly end: Standing }> {
  const { db } = device;
  const next: Pen = { ...pen, generation: pen.generation + 1 };
  // What a removal that was cut short left behind would be in the way, before and after this one.
  const clear = () =>
    writeWith(device, pen, [db.log, db.marks, db.snapshots, db.versions], () =>
      deleteLog(db, next.case, next.generation),
    );
  try {
    await clear();
    const rewritten = await rewrite(device, pen, next, without);
    for (let start = 0; start < rewritten.records.length; start += batchSize)
      await writeWith(device, pen, [db.log], () =>
        db.log.bulkAdd(rewritten.records.slice(start, start + batchSize)),
      );
    await verify(device, next, rewritten, without);
    await putInPlace(device, pen, from, next, rewritten);
    // Without it the case opens more slowly, and nothing else: the log holds it all.
    await writeSnapshot(device, next, rewritten.end).catch(() => undefined);
    return { pen: next, end: rewritten.end };
  } catch (error) {
    // With the old pen: should the new log be in place after all, it stays.
    await clear().catch(() => undefined);
    throw isFault(error) ? error : troubleFrom(error);
  }
}

async function rewrite(device: Device, pen: Pen, next: Pen, without: Without): Promise<Rewritten> {
  const retelling = await retell(await readLog(device, pen.case, pen.generation, 0), without);
  const records: LogRecord[] = [];
  let tag = '';
  for (const [seq, page] of retelling.pages.entries()) {
    const place = { case: next.case, generation: next.generation, seq, follows: tag };
    const sealed = await sealPage(device, place, page);
    records.push(...sealed.records);
    tag = sealed.tag;
  }
  const { pages, document, numbers, goneTexts } = retelling;
  const end = { seq: pages.length - 1, tag, document, format: currentFormat };
  const versions = (await versionsOf(device, pen.case, pen.generation)).map((version) => ({
    ...version,
    seq: numbers.get(version.seq) ?? 0,
    name: mentions(version.name, goneTexts) ? '' : version.name,
  }));
  return { ...retelling, records, end, versions };
}

/** Reads the new log back: it must end where it should, and hold the subject at no named moment. */
async function verify(
  device: Device,
  next: Pen,
  { end, versions }: Rewritten,
  without: Without,
): Promise<void> {
  const looked = new Set([0, end.seq, ...versions.map(({ seq }) => seq)]);
  const replay = new Replay();
  for (const placed of await readLog(device, next.case, next.generation, 0)) {
    replay.play(placed);
    const { document } = replay;
    if (replay.broken || !document) throw new StorageTrouble('unreadable', { seq: placed.seq });
    if (!looked.has(placed.seq)) continue;
    const again = without(document);
    const left = difference(document, again).length;
    if (left > 0 || !sameJson(document.foreign, again.foreign))
      throw new Error(`removal: ${left} rows were taken out of what was left`);
  }
  replay.expectEnd(end);
  if (replay.broken || !replay.document || difference(replay.document, end.document).length > 0)
    throw new StorageTrouble('unreadable', { seq: end.seq });
}

/** One transaction: the new log in the place of the old, and nothing left of the old. */
async function putInPlace(
  device: Device,
  pen: Pen,
  from: Standing,
  next: Pen,
  { end, pages, numbers, texts, versions }: Rewritten,
): Promise<void> {
  const { db } = device;
  const { case: id, generation } = next;
  const rows = await Promise.all(versions.map((each) => sealVersion(device, next, each)));
  const showsChild = (await db.shelf.get(id))?.showsChild ?? false;
  const sealed = await sealShelf(device, id, end.document, showsChild);
  const photos = (await photoIdsOf(device, id)).filter((photo) => !texts.has(photo));
  const tables = [db.log, db.marks, db.snapshots, db.versions, db.photos, db.shelf];
  await writeWith(device, pen, tables, async (head) => {
    if (head.seq !== from.seq) throw new StorageTrouble('stale-writer', { seq: head.seq });
    await deleteLog(db, id, pen.generation);
    await deletePhotos(device, id, photos);
    await db.versions.bulkAdd(rows);
    const row = await db.shelf.get(id);
    if (row) {
      const backup = row.backup && { ...row.backup, seq: numbers.get(row.backup.seq) ?? 0 };
      await db.shelf.put({ ...row, ...(backup ? { backup } : {}), showsChild, sealed });
    }
    const { seq, tag } = end;
    const at = pages.at(-1)?.at ?? head.at;
    const now: HeadRow = { ...head, generation, seq, tag, at, floor: seq };
    await db.heads.put(now);
  });
}
