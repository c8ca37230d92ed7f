import type { PhotoId } from '#model';
import { type Device, type Pen, writeWith } from './database.ts';
import { type PlacedPage, readLog } from './log.ts';
import { deletePhotos, photoIdsOf } from './photos.ts';
import { eachText } from './texts.ts';

/** Every text that a moment of the log holds; undefined if part of the log cannot be read. */
function textsOf(placed: readonly PlacedPage[]): Set<string> | undefined {
  const texts = new Set<string>();
  for (const [index, { seq, page }] of placed.entries()) {
    if (!page || seq !== index) return undefined;
    eachText('rows' in page ? page.rows : page.changes, (text) => texts.add(text));
  }
  return texts;
}

/**
 * Deletes photos that no moment of the log mentions. Nothing goes while part of
 * the log cannot be read: it might be the part that mentions it.
 *
 * @param photos which to look at; all of the case if absent.
 * @param isWanted asked at the last moment: photos that an edit on its way may mention.
 * @returns the photos deleted. @throws StorageTrouble.
 */
export async function deleteOrphans(
  device: Device,
  pen: Pen,
  isWanted: (photo: PhotoId) => boolean,
  photos?: readonly PhotoId[],
): Promise<readonly PhotoId[]> {
  const candidates = (photos ?? (await photoIdsOf(device, pen.case))).filter((id) => !isWanted(id));
  if (candidates.length === 0) return [];
  const texts = textsOf(await readLog(device, pen.case, pen.generation, 0));
  if (!texts) return [];
  const orphans = candidates.filter((id) => !texts.has(id));
  return writeWith(device, pen, [device.db.photos], async () => {
    const gone = orphans.filter((id) => !isWanted(id));
    await deletePhotos(device, pen.case, gone);
    return gone;
  });
}
