import * as z from 'zod/mini';
import type { PhotoId } from '#model';
import { type Bytes, bytesToJson, digestOf, joinBytes, jsonToBytes, splitBytes } from './bytes.ts';
import { type CaseId, type Device, keysUnder, type PhotoRecord } from './database.ts';
import { readRange } from './reading.ts';
import { StorageTrouble } from './trouble.ts';

/** A picture as it lies on the disk: re-encoded already, without what the camera wrote into it. */
export interface PhotoFile {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: Uint8Array;
}

const aboutSchema = z.object({
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  digest: z.string(),
});

const contextOf = (record: Omit<PhotoRecord, 'sealed' | 'parts'>) => ({
  kind: 'photo' as const,
  key: [record.case, record.photo, record.part],
});

/** The id of a photo: PH and 40 digits of the SHA-256 of its bytes. */
export const photoIdOf = async (bytes: Uint8Array): Promise<PhotoId> =>
  `PH${(await digestOf(bytes)).slice(0, 40)}`;

/** The records that hold a photo. The first begins with what it is: its type and digest. */
export async function sealPhoto(
  { sealer }: Pick<Device, 'sealer'>,
  owner: CaseId,
  photo: PhotoId,
  { type, bytes }: PhotoFile,
): Promise<PhotoRecord[]> {
  const about = jsonToBytes({ type, digest: await digestOf(bytes) });
  const content = joinBytes([Uint8Array.of(about.length), about, bytes]);
  const pieces = splitBytes(content);
  return Promise.all(
    pieces.map(async (piece, part) => {
      const record = { case: owner, photo, part, parts: pieces.length };
      return { ...record, sealed: await sealer.seal(piece, contextOf(record)) };
    }),
  );
}

/**
 * Reads a photo.
 *
 * @throws StorageTrouble `no-such-photo`, `unreadable` when it is not what was written.
 */
export async function readPhoto(
  device: Device,
  owner: CaseId,
  photo: PhotoId,
): Promise<PhotoFile & { readonly bytes: Bytes }> {
  const records = await readRange(device.db.photos, ...keysUnder(owner, photo));
  if (records.length === 0) throw new StorageTrouble('no-such-photo');
  const unreadable = new StorageTrouble('unreadable', { parts: records.length });
  if (records.some(({ parts }) => parts !== records.length)) throw unreadable;
  try {
    const content = joinBytes(
      await Promise.all(records.map((each) => device.sealer.unseal(each.sealed, contextOf(each)))),
    );
    const start = 1 + (content[0] ?? 0);
    const about = aboutSchema.parse(bytesToJson(content.subarray(1, start)));
    const bytes = content.slice(start);
    if ((await digestOf(bytes)) !== about.digest) throw unreadable;
    return { type: about.type, bytes };
  } catch {
    throw unreadable;
  }
}

/** The ids of a case's photos. */
export async function photoIdsOf({ db }: Pick<Device, 'db'>, owner: CaseId): Promise<PhotoId[]> {
  const keys = await db.photos
    .where(':id')
    .between(...keysUnder(owner))
    .primaryKeys();
  return [...new Set(keys.map(([, photo]) => photo))];
}

/** Inside a transaction: takes photos of a case out. */
export async function deletePhotos(
  { db }: Pick<Device, 'db'>,
  owner: CaseId,
  photos: Iterable<PhotoId>,
): Promise<void> {
  for (const photo of photos)
    await db.photos
      .where(':id')
      .between(...keysUnder(owner, photo))
      .delete();
}
