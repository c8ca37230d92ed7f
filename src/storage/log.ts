import * as z from 'zod/mini';
import { type CaseDocument, type Change, changeSchema, type EditLabel, toRows } from '#model';
import {
  type Bytes,
  bytesSchema,
  bytesToJson,
  digestOf,
  joinBytes,
  jsonToBytes,
  splitBytes,
  textToBytes,
} from './bytes.ts';
import { type CaseId, type Device, keysUnder, type LogRecord } from './database.ts';
import { currentFormat, type RawRows } from './formats.ts';
import { readRange } from './reading.ts';
import type { SealContext } from './seal.ts';
import { StorageTrouble } from './trouble.ts';

/** When, where and how an edit was made, without what it changed. */
export interface Moment {
  readonly seq: number;
  /** Wall time, ISO; clocks go wrong, so order is by `seq` only. */
  readonly at: string;
  /** The window it was made in. */
  readonly tab: string;
  readonly label: EditLabel;
  /** The edit that this one takes back, or the undoing that it takes back in turn. */
  readonly undoes?: number;
}

/** An edit as it stands in the log. */
export interface LogEntry extends Moment {
  readonly changes: readonly Change[];
}

/** What an entry holds: changes, or the case as a whole (as it began, or was rescued). */
export type Page = Omit<Moment, 'seq'> &
  ({ readonly changes: readonly Change[] } | { readonly rows: RawRows });

/** An entry as it was read; without a page where the disk did not give back what was written. */
export interface PlacedPage {
  readonly seq: number;
  readonly format: number;
  readonly follows: string;
  readonly tag: string;
  readonly page?: Page;
}

/** Where an entry stands. */
export interface Place {
  readonly case: CaseId;
  readonly generation: number;
  readonly seq: number;
  readonly follows: string;
}

/** The page that holds a case as a whole. */
export const wholePage = (doc: CaseDocument, moment: Omit<Moment, 'seq' | 'undoes'>): Page => ({
  ...moment,
  rows: { ...toRows(doc) },
});

const momentFields = {
  at: z.string(),
  tab: z.string(),
  label: z.object({
    code: z.string(),
    facts: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
  undoes: z.exactOptional(z.int()),
};
const wholePageSchema = z.object({ ...momentFields, rows: z.record(z.string(), z.unknown()) });
const pageSchema = z.union([
  z.object({ ...momentFields, changes: z.array(changeSchema) }),
  wholePageSchema,
]);
// Tables come and go between formats: an old edit may name one that the model no longer has.
const olderChange = z.object({ ...changeSchema.shape, table: z.string() });
const olderPageSchema = z.union([
  z.object({ ...momentFields, changes: z.array(olderChange) }),
  wholePageSchema,
]);

const count = z.int().check(z.minimum(0));
const recordSchema = z.object({
  case: z.string(),
  generation: count,
  seq: count,
  part: count,
  parts: z.int().check(z.minimum(1)),
  format: count,
  follows: z.string(),
  tag: z.string(),
  sealed: bytesSchema,
});

/** A page as it will be read again: what JSON does not keep is gone. Throws on what is no page. */
export const parsePage = (page: Page): Page => readPage(jsonToBytes(page), currentFormat);

function readPage(bytes: Bytes, format: number): Page {
  const parsed = (format === currentFormat ? pageSchema : olderPageSchema).parse(
    bytesToJson(bytes),
  );
  // Tables of an older format pass as plain names; only `migrate` looks at what they made.
  return parsed as Page;
}

const contextOf = ({ case: id, generation, seq, part, follows }: Unsealed): SealContext => ({
  kind: 'log',
  key: [id, generation, seq, part],
  follows,
});
type Unsealed = Omit<LogRecord, 'sealed' | 'tag'>;

const tagOf = (record: Unsealed, sealed: readonly Uint8Array[]): Promise<string> => {
  const { case: id, generation, seq, parts, format, follows } = record;
  const place = textToBytes(JSON.stringify([id, generation, seq, parts, format, follows]));
  return digestOf(place, ...sealed);
};

/** The records that hold a page, sealed and ready to be added, and the tag that the next one follows. */
export async function sealPage(
  { sealer }: Pick<Device, 'sealer'>,
  place: Place,
  page: Page,
): Promise<{ readonly records: readonly LogRecord[]; readonly tag: string }> {
  const pieces = splitBytes(jsonToBytes(page));
  const unsealed = (part: number): Unsealed => ({
    ...place,
    part,
    parts: pieces.length,
    format: currentFormat,
  });
  const sealed = await Promise.all(
    pieces.map((piece, part) => sealer.seal(piece, contextOf(unsealed(part)))),
  );
  const tag = await tagOf(unsealed(0), sealed);
  return { tag, records: sealed.map((each, part) => ({ ...unsealed(part), tag, sealed: each })) };
}

/**
 * The entries of a log from one number to another, in order. What cannot be read
 * lacks its page, what is not there at all is left out: see `Replay`.
 */
export async function readLog(
  device: Device,
  id: CaseId,
  generation: number,
  from: number,
  to = Number.MAX_SAFE_INTEGER,
): Promise<PlacedPage[]> {
  const [, end] = keysUnder(id, generation, to);
  const records = await readRange(device.db.log, [id, generation, from], end);
  const bySeq = new Map<number, LogRecord[]>();
  for (const record of records) {
    const parsed = recordSchema.safeParse(record);
    if (!parsed.success) continue;
    const parts = bySeq.get(parsed.data.seq) ?? [];
    parts.push(parsed.data);
    bySeq.set(parsed.data.seq, parts);
  }
  return Promise.all([...bySeq.values()].map((parts) => placePage(device, parts)));
}

async function placePage(device: Device, records: readonly LogRecord[]): Promise<PlacedPage> {
  const [first] = records;
  if (!first) throw new Error('an entry has at least one record');
  const { seq, format, follows, tag } = first;
  const placed = { seq, format, follows, tag };
  if (format > currentFormat) throw new StorageTrouble('newer-version', { format });
  try {
    return { ...placed, page: await openPage(device, first, records) };
  } catch {
    return placed;
  }
}

async function openPage(device: Device, first: LogRecord, records: readonly LogRecord[]) {
  const whole = records.length === first.parts;
  const tag = await tagOf(
    first,
    records.map(({ sealed }) => sealed),
  );
  if (!whole || records.some((record, part) => record.part !== part || record.tag !== tag))
    throw new StorageTrouble('unreadable', { seq: first.seq });
  const pieces = await Promise.all(
    records.map((record) => device.sealer.unseal(record.sealed, contextOf(record))),
  );
  return readPage(joinBytes(pieces), first.format);
}

/** The entry of an edit; undefined for a page that holds the whole case. */
export function entryOf({ seq, page }: PlacedPage): LogEntry | undefined {
  if (!page || 'rows' in page) return undefined;
  return { seq, ...page };
}
