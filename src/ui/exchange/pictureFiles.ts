import type { PhotoId } from '#model';
import {
  aboutLines,
  captioned,
  fontFamilies,
  type PaletteName,
  type Scene,
  writeSvg,
} from '#scene';
import type { PhotoFile } from '#storage';
import type { Reader, Workspace } from '#workspace';
import { copyName } from './copies.ts';
import { dataUrl, typefacesFor } from './typefaces.ts';

/** Photos as they travel inside a picture. */
export async function photoUrls(
  photos: ReadonlyMap<PhotoId, PhotoFile>,
): Promise<Map<PhotoId, string>> {
  const urls = new Map<PhotoId, string>();
  for (const [id, { type, bytes }] of photos)
    urls.set(id, await dataUrl(new Blob([new Uint8Array(bytes)], { type })));
  return urls;
}

/** A drawing as an SVG file, and what such a file is called. */
interface SvgPicture {
  readonly svg: string;
  readonly scene: Scene;
  readonly name: string;
}

/** The drawing as an SVG file with its typefaces in it; undefined while there is no drawing. */
export async function pictureSvg(
  workspace: Workspace,
  reader: Reader,
  palette: PaletteName,
): Promise<SvgPicture | undefined> {
  const picture = await workspace.pictureFor(reader);
  if (!picture) return undefined;
  const { words, about } = picture;
  const scene = captioned(picture.scene, aboutLines(about, words));
  const [fonts, photos] = await Promise.all([
    typefacesFor(scene.figures, scene.readers),
    // A copy keeps the ids of approved photos only; those of others are not in its scene.
    workspace.photos().then(photoUrls),
  ]);
  const svg = writeSvg(scene, {
    palette,
    language: words.language,
    fonts,
    photos,
    ground: true,
  });
  return { svg, scene, name: copyName(picture.of, words, reader.for === 'family') };
}

const largestSide = 16_000;
const mostPixels = 120_000_000;

/** What came of drawing a picture of dots. */
interface DotPicture {
  readonly blob: Blob;
  /** Dots for one px of the drawing: less than was wished where the picture would be too large. */
  readonly scale: number;
}

/** The drawing as PNG, as large as the browser can be trusted with. Throws if it gives none. */
export async function picturePng(
  svg: string,
  { bounds, readers = 'adults' }: Scene,
  wished: number,
): Promise<DotPicture> {
  await document.fonts.load(`16px "${fontFamilies[readers]}"`);
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
