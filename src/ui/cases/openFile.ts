import type { Decoded, FormatName, Loss, Reason, ReasonCode } from '#codecs';
import { type CaseDocument, caseInfo, caseRowId, type PhotoId } from '#model';
import type { PhotoFile } from '#storage';
import type { Workspace } from '#workspace';
import { freshReference } from './freshReference.ts';

/** The largest file that is read at all. */
const most = 50_000_000;

/** What came of opening a file: a case on the shelf, or why not. */
export type Opened =
  | { readonly ok: true; readonly format: FormatName; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly reason: Unopened };

/** Why a file was not opened; `unreadable` where the device did not give its bytes. */
export type Unopened = Omit<Reason, 'code'> & { readonly code: ReasonCode | 'unreadable' };

/** The pictures of a file with the types that its case gives them. */
function typed(
  doc: CaseDocument,
  photos: ReadonlyMap<PhotoId, Uint8Array>,
): Map<PhotoId, PhotoFile> {
  const files = new Map<PhotoId, PhotoFile>();
  for (const [id, bytes] of photos) {
    const type = doc.photos.get(id)?.type;
    if (type) files.set(id, { type, bytes });
  }
  return files;
}

/** A family tree from elsewhere has no reference; the name of its file may be a person's. */
function withReference(doc: CaseDocument): CaseDocument {
  const info = caseInfo(doc);
  return info.reference === ''
    ? { ...doc, cases: new Map([[caseRowId, { ...info, reference: freshReference() }]]) }
    : doc;
}

async function putOnShelf(
  workspace: Workspace,
  decoded: Decoded & { readonly format: FormatName },
  origin: 'file' | 'example',
): Promise<Opened> {
  if (!decoded.ok) return { ok: false, reason: decoded.reason };
  const { document, photos, format, losses } = decoded;
  await workspace.putOnShelf(withReference(document), origin, typed(document, photos));
  return { ok: true, format, losses };
}

/** Reads a file into a new case. Whatever goes wrong, the cases that are there stay as they are. */
export async function openFile(workspace: Workspace, file: File): Promise<Opened> {
  if (file.size > most) {
    return { ok: false, reason: { code: 'too-large', at: '', facts: { bytes: file.size } } };
  }
  const [{ decodeAny }, bytes] = await Promise.all([
    import('#codecs'),
    file.arrayBuffer().catch(() => undefined),
  ]);
  // A file that was moved or taken away after it was chosen.
  if (!bytes) return { ok: false, reason: { code: 'unreadable', at: '', facts: {} } };
  return putOnShelf(workspace, decodeAny(new Uint8Array(bytes)), 'file');
}

/** Puts an example on the shelf and opens it. */
export async function openExample(workspace: Workspace, url: string): Promise<Opened> {
  const [{ decodeAny }, answer] = await Promise.all([import('#codecs'), fetch(url)]);
  return putOnShelf(workspace, decodeAny(new Uint8Array(await answer.arrayBuffer())), 'example');
}
