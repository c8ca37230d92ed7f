import * as z from 'zod/mini';
import type { CaseDocument } from '#model';
import { type CaseId, type Device, type HeadRow, keysUnder, type MarkRow } from './database.ts';
import { currentFormat } from './formats.ts';
import { entryOf, type LogEntry, type Moment, type PlacedPage, readLog } from './log.ts';
import { Replay, type Standing } from './replay.ts';
import { marksOf, readSnapshot } from './snapshots.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

/** Edits that are read on opening, to be undone; as many as lie between two snapshots. */
const historyLength = 200;

/** What was found damaged on opening. Counts only. */
export interface Repair {
  /** Snapshots that could not be used; an older one and the log stood in. */
  readonly snapshots: number;
  /** Edits that were lost. */
  readonly lost: number;
  /** Edits after a lost one that no longer fitted. */
  readonly leftOut: number;
}

/** A case as it was read from the disk. */
export interface LoadedCase {
  readonly head: HeadRow;
  readonly document: CaseDocument;
  /** The latest edits in their order, as far back as they can be undone. */
  readonly history: readonly LogEntry[];
  readonly repair?: Repair;
  /** Whether the log has a gap that nothing after it closes. */
  readonly broken: boolean;
  /** The entry that the newest usable snapshot stands for; -1 if there is none. */
  readonly snapshot: number;
  /** Marks of snapshots that are not what they ought to be. */
  readonly damaged: readonly MarkRow[];
}

const count = z.int().check(z.minimum(0));
export const headSchema = z.object({
  case: z.string(),
  generation: count,
  seq: count,
  tag: z.string(),
  epoch: count,
  floor: count,
  at: z.string(),
});

/** Where a case's log ends; found again from the log itself where the head was lost. */
export async function readHead(device: Device, id: CaseId): Promise<HeadRow | undefined> {
  const parsed = headSchema.safeParse(await device.db.heads.get(id).catch(() => undefined));
  if (parsed.success) return parsed.data;
  const keys = await device.db.log
    .where(':id')
    .between(...keysUnder(id))
    .primaryKeys();
  // A removal that was cut short leaves the beginnings of a later generation: the first one counts.
  const generation = keys[0]?.[1];
  const last = keys.findLast((key) => key[1] === generation);
  if (generation === undefined || !last) return undefined;
  const [page] = await readLog(device, id, generation, last[2]);
  if (!page) return undefined;
  const now = device.clock.now();
  // Above every epoch of a writer that still believes in the old head.
  const epoch = now.getTime();
  const at = page.page?.at ?? now.toISOString();
  return { case: id, generation, seq: page.seq, tag: page.tag, epoch, floor: page.seq, at };
}

/**
 * Reads a case: the newest snapshot that is whole, or an older one, and the log
 * from there. As much is opened as can be read; what could not is counted.
 *
 * @throws StorageTrouble `no-such-case`, `unreadable` if nothing can be read,
 * `newer-version`, or what stopped the device.
 */
export async function loadCase(device: Device, id: CaseId): Promise<LoadedCase> {
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      const head = await readHead(device, id);
      if (!head) throw new StorageTrouble('no-such-case');
      const loaded = await loadGeneration(device, head);
      // Something was removed for good while we read: what we hold is of the old log.
      const now = await readHead(device, id);
      if (now?.generation === head.generation) return loaded;
    }
  } catch (error) {
    throw troubleFrom(error);
  }
  throw new StorageTrouble('busy');
}

async function loadGeneration(device: Device, head: HeadRow): Promise<LoadedCase> {
  const { start, damaged } = await newestSnapshot(device, head, head.seq);
  const oldest = Math.max(head.floor, head.seq - historyLength) + 1;
  const from = Math.min(start ? start.seq + 1 : 0, oldest);
  const pages = await readLog(device, head.case, head.generation, from);
  const replay = new Replay(start, 'salvage');
  for (const page of pages) if (page.seq > replay.seq) replay.play(page);
  replay.expectEnd(head);
  const { document, broken, lost, leftOut, seq, tag } = replay;
  if (!document) throw new StorageTrouble('unreadable', { lost, snapshots: damaged.length });
  return {
    head: { ...head, seq: Math.max(seq, head.seq), tag: seq < head.seq ? head.tag : tag },
    document,
    history: broken ? [] : latestEdits(pages, oldest),
    broken,
    snapshot: start?.seq ?? -1,
    damaged,
    ...(damaged.length > 0 || broken
      ? { repair: { snapshots: damaged.length, lost, leftOut } }
      : {}),
  };
}

/** The newest usable snapshot up to an entry, and the damaged ones that were tried before it. */
async function newestSnapshot(device: Device, head: HeadRow, upTo: number) {
  const damaged: MarkRow[] = [];
  const marks = await marksOf(device, head.case, head.generation);
  for (const mark of marks.filter(({ good, seq }) => good && seq <= upTo)) {
    try {
      return { start: await readSnapshot(device, mark), damaged };
    } catch (error) {
      if (troubleFrom(error).code === 'newer-version') throw error;
      // The writer may have let it go while we, in another window, were reading.
      const still = await device.db.marks.get([mark.case, mark.generation, mark.seq]);
      if (still) damaged.push(mark);
    }
  }
  return { start: undefined, damaged };
}

/** The last edits that follow each other without a gap, from an entry on. */
function latestEdits(pages: readonly PlacedPage[], from: number): LogEntry[] {
  const edits: LogEntry[] = [];
  let next: PlacedPage | undefined;
  for (const page of pages.toReversed()) {
    const entry = entryOf(page);
    const linked = !next || (next.seq === page.seq + 1 && next.follows === page.tag);
    if (page.seq < from || page.format !== currentFormat || !entry || !linked) break;
    edits.push(entry);
    next = page;
  }
  return edits.reverse();
}

/**
 * The case as it stood after an entry.
 *
 * @throws StorageTrouble `no-such-case`, `unreadable` if the log is damaged before it.
 */
export async function documentAt(
  device: Device,
  id: CaseId,
  seq: number,
): Promise<Standing & { readonly head: HeadRow }> {
  const head = await readHead(device, id);
  if (!head) throw new StorageTrouble('no-such-case');
  const { start } = await newestSnapshot(device, head, seq);
  const replay = new Replay(start);
  for (const page of await readLog(device, id, head.generation, (start?.seq ?? -1) + 1, seq))
    replay.play(page);
  const { document, tag, broken } = replay;
  if (!document || broken || replay.seq !== seq) throw new StorageTrouble('unreadable', { seq });
  return { seq, tag, document, format: currentFormat, head };
}

/** Moments of a case's log, newest first: the latest, or those before one. Throws StorageTrouble. */
export async function momentsOf(
  device: Device,
  id: CaseId,
  { before = Number.MAX_SAFE_INTEGER, limit = 200 } = {},
): Promise<Moment[]> {
  const head = await readHead(device, id);
  if (!head) throw new StorageTrouble('no-such-case');
  const last = Math.min(before - 1, head.seq);
  const pages = await readLog(device, id, head.generation, Math.max(0, last - limit + 1), last);
  const moments = pages.flatMap(({ seq, page }): Moment[] => {
    if (!page) return [];
    const { at, tab, label, undoes } = page;
    return [{ seq, at, tab, label, ...(undoes === undefined ? {} : { undoes }) }];
  });
  return moments.reverse();
}
