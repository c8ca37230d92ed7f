import { type CaseDocument, caseInfo, caseRowId, type PhotoId } from '#model';
import {
  type CaseId,
  type Device,
  type HeadRow,
  type PhotoRecord,
  type ShelfRow,
  writeAll,
} from './database.ts';
import { sealPage, wholePage } from './log.ts';
import { type PhotoFile, sealPhoto } from './photos.ts';
import { sealShelf } from './shelfRow.ts';

/** Where a case came from. */
export type CaseOrigin = 'new' | 'example' | 'file' | 'copy';

/** What a case is made from beside its rows. */
export interface NewCase {
  readonly origin: CaseOrigin;
  /** Takes the place of the reference that the document holds. */
  readonly reference?: string;
  /** The bytes of the photos that the document mentions. */
  readonly photos?: ReadonlyMap<PhotoId, PhotoFile>;
}

/** The case under another reference. */
export function withReference(doc: CaseDocument, reference: string | undefined): CaseDocument {
  if (reference === undefined || caseInfo(doc).reference === reference) return doc;
  const info = { ...caseInfo(doc), reference };
  return { ...doc, cases: new Map([...doc.cases, [caseRowId, info]]) };
}

/** Puts a new case on the disk: all of it or nothing. Throws StorageTrouble. */
export async function writeNewCase(
  device: Device,
  id: CaseId,
  given: CaseDocument,
  { origin, reference, photos = new Map() }: NewCase,
): Promise<void> {
  const { db, clock, tab } = device;
  const document = withReference(given, reference);
  const at = clock.now().toISOString();
  const place = { case: id, generation: 0, seq: 0, follows: '' };
  const page = wholePage(document, { at, tab, label: { code: 'edit.begin' } });
  const { records, tag } = await sealPage(device, place, page);
  const pictures: PhotoRecord[] = [];
  for (const [photo, file] of photos) pictures.push(...(await sealPhoto(device, id, photo, file)));
  const head: HeadRow = { case: id, generation: 0, seq: 0, tag, epoch: 0, floor: 0, at };
  const sealed = await sealShelf(device, id, document, false);
  const row: ShelfRow = { case: id, origin, created: at, showsChild: false, sealed };
  await writeAll(device, [db.log, db.heads, db.shelf, db.photos], async () => {
    await db.log.bulkAdd(records);
    await db.photos.bulkAdd(pictures);
    await db.heads.add(head);
    await db.shelf.add(row);
  });
}
