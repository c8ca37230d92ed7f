import * as z from 'zod/mini';
import type { NewId } from '#model';
import { bytesToJson, jsonToBytes } from './bytes.ts';
import {
  type CaseId,
  type Device,
  keysUnder,
  type Pen,
  type VersionRow,
  writeWith,
} from './database.ts';
import { readRange } from './reading.ts';

/** A moment of a case that somebody gave a name. */
export interface NamedVersion {
  readonly id: string;
  /** Words of the user; the screen shows the time where they are empty. */
  readonly name: string;
  /** The last edit it holds. */
  readonly seq: number;
  /** When it was named, ISO. */
  readonly at: string;
}

const contextOf = (row: Omit<VersionRow, 'sealed'>) => ({
  kind: 'version' as const,
  key: [row.case, row.generation, row.id, row.seq],
});
const contentSchema = z.object({ name: z.string(), at: z.string() });

/** The row of a version, ready to be put. */
export async function sealVersion(
  { sealer }: Pick<Device, 'sealer'>,
  place: { readonly case: CaseId; readonly generation: number },
  { id, seq, name, at }: NamedVersion,
): Promise<VersionRow> {
  const row = { case: place.case, generation: place.generation, id, seq };
  return { ...row, sealed: await sealer.seal(jsonToBytes({ name, at }), contextOf(row)) };
}

/** The named versions of a case, oldest moment first; one whose name cannot be read keeps its place. */
export async function versionsOf(
  device: Device,
  id: CaseId,
  generation: number,
): Promise<NamedVersion[]> {
  const rows = await readRange(device.db.versions, ...keysUnder(id, generation));
  const versions = await Promise.all(
    rows.map(async (row): Promise<NamedVersion> => {
      const content = await device.sealer
        .unseal(row.sealed, contextOf(row))
        .then((bytes) => contentSchema.parse(bytesToJson(bytes)))
        .catch(() => ({ name: '', at: '' }));
      return { id: row.id, seq: row.seq, ...content };
    }),
  );
  return versions.sort((a, b) => a.seq - b.seq || (a.at < b.at ? -1 : 1));
}

/** Gives a moment a name. */
export async function nameVersion(
  device: Device,
  pen: Pen,
  newId: NewId,
  { name, seq }: Pick<NamedVersion, 'name' | 'seq'>,
): Promise<NamedVersion> {
  const at = device.clock.now().toISOString();
  const version = { id: newId('VN'), name, seq, at };
  const row = await sealVersion(device, pen, version);
  await writeWith(device, pen, [device.db.versions], () => device.db.versions.add(row));
  return version;
}

/** Takes the name from a moment; the moment itself stays in the log. */
export async function forgetVersion(device: Device, pen: Pen, id: string): Promise<void> {
  const { versions } = device.db;
  await writeWith(device, pen, [versions], () => versions.delete([pen.case, pen.generation, id]));
}
