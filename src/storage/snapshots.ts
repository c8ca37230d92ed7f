import * as z from 'zod/mini';
import { type CaseDocument, toRows } from '#model';
import { bytesToJson, digestOf, joinBytes, jsonToBytes, sameBytes, splitBytes } from './bytes.ts';
import {
  type CaseId,
  type Device,
  keysUnder,
  type MarkRow,
  type Pen,
  type SnapshotRecord,
  writeWith,
} from './database.ts';
import { currentFormat, documentFrom } from './formats.ts';
import { readRange } from './reading.ts';
import type { Standing } from './replay.ts';
import { StorageTrouble } from './trouble.ts';

/** Good snapshots that are kept beside those of named versions. */
const keptSnapshots = 2;

const count = z.int().check(z.minimum(0));
const markSchema = z.object({
  case: z.string(),
  generation: count,
  seq: count,
  parts: count,
  format: count,
  tag: z.string(),
  digest: z.string(),
  good: z.boolean(),
});

const contextOf = (record: Omit<SnapshotRecord, 'sealed'>) => ({
  kind: 'snapshot' as const,
  key: [record.case, record.generation, record.seq, record.part],
});

/** The marks of a case's snapshots, newest first. */
export async function marksOf(
  { db }: Pick<Device, 'db'>,
  id: CaseId,
  generation: number,
): Promise<MarkRow[]> {
  const rows = await readRange(db.marks, ...keysUnder(id, generation));
  return rows.filter((row) => markSchema.safeParse(row).success).reverse();
}

/**
 * Writes a snapshot, reads it back, and only when it is what was written lets
 * older ones go: all but the two newest good ones and those of named versions.
 *
 * @throws StorageTrouble `unreadable` when the disk gave back something else, or what stopped the device.
 */
export async function writeSnapshot(
  device: Device,
  pen: Pen,
  { seq, tag, document }: Omit<Standing, 'format'>,
): Promise<void> {
  const { db, sealer } = device;
  const content = jsonToBytes(toRows(document));
  const place = { case: pen.case, generation: pen.generation, seq };
  const records = await Promise.all(
    splitBytes(content).map(async (piece, part): Promise<SnapshotRecord> => {
      const record = { ...place, part };
      return { ...record, sealed: await sealer.seal(piece, contextOf(record)) };
    }),
  );
  const digest = await digestOf(...records.map(({ sealed }) => sealed));
  const about = { parts: records.length, format: currentFormat, tag, digest };
  const mark: MarkRow = { ...place, ...about, good: false };
  await writeWith(device, pen, [db.marks, db.snapshots], async () => {
    await deleteSnapshot(device, mark);
    await db.snapshots.bulkAdd(records);
    await db.marks.put(mark);
  });
  const readBack = await contentOf(device, mark).catch(() => undefined);
  const good = readBack !== undefined && sameBytes(readBack, content);
  await writeWith(device, pen, [db.marks, db.snapshots, db.versions], async () => {
    if (good) await db.marks.put({ ...mark, good });
    await sweep(device, pen);
  });
  if (!good) throw new StorageTrouble('unreadable', { snapshot: seq });
}

/** Inside a transaction: takes out what is no good, and what is neither among the newest nor pinned by a version. */
async function sweep(device: Device, pen: Pen): Promise<void> {
  const { db } = device;
  const bounds = keysUnder(pen.case, pen.generation);
  const marks = await db.marks
    .where(':id')
    .between(...bounds)
    .reverse()
    .toArray();
  const versions = await db.versions
    .where(':id')
    .between(...bounds)
    .toArray();
  const pinned = new Set(versions.map(({ seq }) => seq));
  const newest = marks.filter(({ good }) => good).slice(0, keptSnapshots);
  for (const mark of marks)
    if (!newest.includes(mark) && !(mark.good && pinned.has(mark.seq)))
      await deleteSnapshot(device, mark);
}

/** Inside a transaction: takes a snapshot out. */
export async function deleteSnapshot({ db }: Device, { case: id, generation, seq }: MarkRow) {
  await db.snapshots
    .where(':id')
    .between(...keysUnder(id, generation, seq))
    .delete();
  await db.marks.delete([id, generation, seq]);
}

/** The bytes that a snapshot was made of. Throws when they are not what the mark says. */
async function contentOf(device: Device, mark: MarkRow) {
  const bounds = keysUnder(mark.case, mark.generation, mark.seq);
  const records = await readRange(device.db.snapshots, ...bounds);
  const digest = await digestOf(...records.map(({ sealed }) => sealed));
  if (records.length !== mark.parts || digest !== mark.digest)
    throw new StorageTrouble('unreadable', { snapshot: mark.seq });
  return joinBytes(
    await Promise.all(records.map((each) => device.sealer.unseal(each.sealed, contextOf(each)))),
  );
}

const rowsSchema = z.record(z.string(), z.unknown());

/**
 * The case that a snapshot holds.
 *
 * @throws StorageTrouble `unreadable`, `newer-version`.
 */
export async function readSnapshot(device: Device, mark: MarkRow): Promise<Standing> {
  const { seq, tag, format } = mark;
  if (format > currentFormat) throw new StorageTrouble('newer-version', { format });
  try {
    const rows = rowsSchema.parse(bytesToJson(await contentOf(device, mark)));
    const document: CaseDocument = documentFrom(rows, format);
    return { seq, tag, format, document };
  } catch {
    throw new StorageTrouble('unreadable', { snapshot: seq });
  }
}
