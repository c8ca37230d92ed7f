import * as z from 'zod/mini';
import { type CaseDocument, caseInfo, shortNameOf } from '#model';
import { bytesToJson, jsonToBytes } from './bytes.ts';
import { type CaseId, type Device, type Pen, type ShelfRow, writeWith } from './database.ts';

/** What the shelf says of a case in words and counts; sealed. */
const contentSchema = z.object({
  reference: z.string(),
  /** First names of the focal children; empty unless the user wants them shown. */
  childNames: z.array(z.string()),
  focalChildren: z.int(),
  persons: z.int(),
});
export type ShelfContent = z.infer<typeof contentSchema>;

const contextOf = (id: CaseId) => ({ kind: 'shelf' as const, key: [id] });

function contentOf(doc: CaseDocument, showsChild: boolean): ShelfContent {
  const names = [...doc.focalChildren.values()].flatMap(({ person }) => {
    const row = doc.persons.get(person);
    return (row && shortNameOf(row)?.split(' ')[0]) ?? [];
  });
  return {
    reference: caseInfo(doc).reference,
    childNames: showsChild ? names : [],
    focalChildren: doc.focalChildren.size,
    persons: doc.persons.size,
  };
}

/** What the shelf says of a case, sealed. */
export const sealShelf = (
  { sealer }: Pick<Device, 'sealer'>,
  id: CaseId,
  doc: CaseDocument,
  showsChild: boolean,
) => sealer.seal(jsonToBytes(contentOf(doc, showsChild)), contextOf(id));

/** What the shelf says of a case; undefined if it cannot be read. */
export async function unsealShelf(
  { sealer }: Pick<Device, 'sealer'>,
  row: ShelfRow,
): Promise<ShelfContent | undefined> {
  try {
    return contentSchema.parse(bytesToJson(await sealer.unseal(row.sealed, contextOf(row.case))));
  } catch {
    return undefined;
  }
}

/** Brings the shelf up to date with a case. Throws StorageTrouble. */
export async function refreshShelf(
  device: Device,
  pen: Pen,
  doc: CaseDocument,
  change: Partial<Pick<ShelfRow, 'showsChild' | 'backup'>> = {},
): Promise<void> {
  const { shelf } = device.db;
  const showsChild = change.showsChild ?? (await shelf.get(pen.case))?.showsChild ?? false;
  const sealed = await sealShelf(device, pen.case, doc, showsChild);
  await writeWith(device, pen, [shelf], async (head) => {
    const row = (await shelf.get(pen.case)) ?? {
      case: pen.case,
      origin: 'file',
      created: head.at,
      showsChild,
    };
    // Somebody chose otherwise meanwhile, and wrote what they chose.
    if (change.showsChild === undefined && row.showsChild !== showsChild) return;
    await shelf.put({ ...row, ...change, sealed });
  });
}
