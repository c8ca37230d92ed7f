import type { FileRefusal } from '#codecs';
import type { Workspace } from '#workspace';

const most = 50 * 1024 * 1024;

/** What came of opening a file: a case on the shelf, or why not. */
export type Opened = { readonly ok: true } | { readonly ok: false; readonly reason: FileRefusal };

/** Reads a file into a new case. Whatever goes wrong, the cases that are there stay as they are. */
export async function openFile(workspace: Workspace, file: File): Promise<Opened> {
  if (file.size > most) {
    return {
      ok: false,
      reason: {
        code: 'too-large',
        at: '',
        facts: { megabytes: Math.ceil(file.size / 1024 / 1024) },
      },
    };
  }
  const { decodeAny } = await import('#codecs');
  const decoded = decodeAny(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!decoded.ok) return { ok: false, reason: decoded.reason };
  await workspace.putOnShelf(decoded.document, 'file', decoded.photos);
  return { ok: true };
}

/** Puts an example on the shelf and opens it. */
export async function openExample(workspace: Workspace, url: string): Promise<void> {
  const [{ decodeAny }, answer] = await Promise.all([import('#codecs'), fetch(url)]);
  const decoded = decodeAny(new Uint8Array(await answer.arrayBuffer()), url);
  if (!decoded.ok) throw new Error(`example: ${decoded.reason.code}`);
  await workspace.putOnShelf(decoded.document, 'example', decoded.photos);
}
