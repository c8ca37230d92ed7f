import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { type CaseDocument, caseInfo, type PhotoId } from '#model';
import { fontFamily, type PaletteName, type Scene, writeSvg } from '#scene';
import type { PhotoFile } from '#storage';
import type { Reader, Workspace } from '#workspace';

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

/** The whole case as GEDCOM 7 in JSON, photos in it. */
export async function caseFile(workspace: Workspace): Promise<Blob | undefined> {
  const doc = workspace.state.open?.document;
  if (!doc) return undefined;
  const { encodeCase } = await import('#codecs');
  const photos = new Map([...(await workspace.photos())].map(([id, { bytes }]) => [id, bytes]));
  return new Blob([encodeCase(doc, photos)], { type: 'application/json' });
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

async function photoUrls(photos: ReadonlyMap<PhotoId, PhotoFile>): Promise<Map<PhotoId, string>> {
  const urls = new Map<PhotoId, string>();
  for (const [id, { type, bytes }] of photos)
    urls.set(id, await dataUrl(new Blob([new Uint8Array(bytes)], { type })));
  return urls;
}

/** The typeface as it travels in a picture. */
export const typeface = (): Promise<string> =>
  fetch(fontUrl)
    .then((answer) => answer.blob())
    .then(dataUrl);

/** The drawing as an SVG file with its typeface in it; undefined while there is no drawing. */
export async function pictureSvg(
  workspace: Workspace,
  reader: Reader,
  palette: PaletteName,
): Promise<{ svg: string; scene: Scene } | undefined> {
  const picture = await workspace.pictureFor(reader);
  if (!picture) return undefined;
  const { scene, words } = picture;
  const [font, photos] = await Promise.all([
    typeface(),
    // A copy keeps the ids of approved photos only; those of others are not in its scene.
    workspace.photos().then(photoUrls),
  ]);
  const svg = writeSvg(scene, {
    palette,
    language: words.language,
    font,
    photos,
    ground: true,
  });
  return { svg, scene };
}

const largestSide = 16_000;
const mostPixels = 120_000_000;

/** What came of drawing a picture of dots. */
export interface DotPicture {
  readonly blob: Blob;
  /** Dots for one px of the drawing: less than was wished where the picture would be too large. */
  readonly scale: number;
}

/** The drawing as PNG, as large as the browser can be trusted with. Throws if it gives none. */
export async function picturePng(
  svg: string,
  { bounds }: Scene,
  wished: number,
): Promise<DotPicture> {
  await document.fonts.load(`16px "${fontFamily}"`);
  const width = bounds.width + 64;
  const height = bounds.height + 64;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const fits = Math.min(
      wished,
      largestSide / Math.max(width, height),
      Math.sqrt(mostPixels / (width * height)),
    );
    for (let scale = fits; scale > 0.05; scale /= 1.5) {
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(width * scale);
      canvas.height = Math.ceil(height * scale);
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      canvas.width = 1;
      if (blob) return { blob, scale };
    }
    throw new Error('the browser made no picture');
  } finally {
    URL.revokeObjectURL(url);
  }
}
