import { type CaseDocument, caseInfo } from '#model';
import type { Words } from '#words';
import type { PictureOf, Workspace } from '#workspace';

/** Gives a file to the browser to save. Its name carries the reference of the case, never a person's. */
export function saveFile(name: string, data: Blob): void {
  const url = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}

/** A reference as part of a file name. */
const fileReference = (doc: CaseDocument) =>
  caseInfo(doc)
    .reference.replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 60) || 'case';

export const fileName = (workspace: Workspace, what: string, extension: string): string => {
  const doc = workspace.state.open?.document;
  return `${doc ? fileReference(doc) : 'case'} ${what} ${workspace.today}.${extension}`;
};

/** What a copy is called in its file's name: which drawing it is, in its reader's language, and whether it waits to be checked. */
export function copyName(of: PictureOf | 'people', words: Words, unchecked: boolean): string {
  const what = words.say(`copy.nameOf.${of}`);
  return unchecked ? words.say('copy.nameUnchecked', { what }) : what;
}

/** The whole case as GEDCOM 7 in JSON, photos in it. */
export async function caseFile(workspace: Workspace): Promise<Blob | undefined> {
  workspace.rememberOrder();
  const doc = workspace.state.open?.document;
  if (!doc) return undefined;
  const { encodeCase } = await import('#codecs');
  const photos = new Map([...(await workspace.photos())].map(([id, { bytes }]) => [id, bytes]));
  return new Blob([encodeCase(doc, photos)], { type: 'application/json' });
}
