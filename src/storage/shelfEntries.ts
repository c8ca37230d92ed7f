import * as z from 'zod/mini';
import { bytesSchema } from './bytes.ts';
import type { CaseId, Device, HeadRow, ShelfRow } from './database.ts';
import { headSchema } from './loadCase.ts';
import type { CaseOrigin } from './newCase.ts';
import { readTable } from './reading.ts';
import { unsealShelf } from './shelfRow.ts';

/** A case as it stands on the shelf. */
export interface ShelfEntry {
  readonly id: CaseId;
  readonly reference: string;
  /** First names of the focal children; empty unless the user wants them shown. */
  readonly childNames: readonly string[];
  readonly showsChild: boolean;
  readonly focalChildren: number;
  readonly persons: number;
  readonly edits: number;
  readonly origin: CaseOrigin;
  /** Times are ISO. */
  readonly created: string;
  /** When it was last opened; absent if never. */
  readonly opened?: string;
  readonly changed: string;
  /** The last copy that was saved to a file, and how many days and edits ago; absent if none was. */
  readonly backup?: { readonly at: string; readonly days: number; readonly editsSince: number };
  /** When it was deleted, while it can be restored. */
  readonly deleted?: string;
  /** The shelf's line could not be read; opening the case writes a new one. */
  readonly damaged?: true;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days from one time to another. */
export const daysBetween = (from: string, to: Date): number =>
  Math.floor((to.getTime() - Date.parse(from)) / dayMs);

const time = z.exactOptional(z.string());
const shelfSchema = z.object({
  case: z.string(),
  origin: z.enum(['new', 'example', 'file', 'copy'] satisfies CaseOrigin[]),
  created: z.string(),
  opened: time,
  deleted: time,
  backup: z.exactOptional(z.object({ at: z.string(), seq: z.int() })),
  showsChild: z.boolean(),
  sealed: bytesSchema,
});

/** Every case on this device, the deleted ones too; the last changed first. */
export async function shelfEntries(device: Device): Promise<ShelfEntry[]> {
  const rows = new Map<CaseId, ShelfRow>();
  for (const row of await readTable(device.db.shelf)) rows.set(row.case, row);
  const heads = await readTable(device.db.heads);
  const entries = await Promise.all(
    heads.flatMap((head) => {
      const read = headSchema.safeParse(head);
      return read.success ? entryOf(device, read.data, rows.get(read.data.case)) : [];
    }),
  );
  return entries.sort((a, b) => b.changed.localeCompare(a.changed));
}

async function entryOf(device: Device, head: HeadRow, row: unknown): Promise<ShelfEntry> {
  const read = shelfSchema.safeParse(row);
  const content = read.success ? await unsealShelf(device, read.data) : undefined;
  const base = { id: head.case, edits: head.seq, changed: head.at };
  if (!read.success || !content)
    return {
      ...base,
      ...{ reference: '', childNames: [], focalChildren: 0, persons: 0 },
      ...{ showsChild: false, origin: 'file', created: head.at, damaged: true },
    };
  const { opened, deleted, backup, origin, created, showsChild } = read.data;
  return {
    ...base,
    ...content,
    ...{ origin, created, showsChild },
    ...(opened === undefined ? {} : { opened }),
    ...(deleted === undefined ? {} : { deleted }),
    ...(backup ? { backup: backupOf(device, head, backup) } : {}),
  };
}

const backupOf = ({ clock }: Device, head: HeadRow, { at, seq }: { at: string; seq: number }) => ({
  at,
  days: daysBetween(at, clock.now()),
  editsSince: Math.max(0, head.seq - seq),
});
