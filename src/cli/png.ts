import { fontFamilies, type Scene } from '#scene';
import type { Words } from '#words';
import { RefusedError } from './files.ts';
import { fontPathsFor } from './typefaces.ts';

/** Most dots of a picture: beyond this, programs that open it fail without a word. */
const mostDots = 120_000_000;
const longestSide = 16_000;

export interface PngPicture {
  readonly bytes: Uint8Array;
  /** What the reader is told where it is smaller than was asked for. */
  readonly message?: string;
}

/**
 * An SVG of a size in px as PNG.
 *
 * @param wished dots for one px; as many as fit where that is too many.
 * @throws RefusedError where this machine has no program for it.
 */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scene: Scene,
  wished: number,
  words: Words,
): Promise<PngPicture> {
  const { width, height } = size;
  const scale = Math.min(
    wished,
    longestSide / Math.max(width, height),
    Math.sqrt(mostDots / (width * height)),
  );
  const resvg = await import('@resvg/resvg-js').catch(() => undefined);
  if (!resvg) throw new RefusedError('PNG cannot be made on this machine. SVG and PDF can.');
  const image = new resvg.Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: fontPathsFor(scene),
      defaultFontFamily: fontFamilies[scene.readers ?? 'adults'],
    },
    fitTo: { mode: 'zoom', value: scale },
  }).render();
  const bytes = image.asPng();
  if (image.width < 2 || bytes.length < 100) throw new RefusedError('The picture came out empty.');
  const smaller = scale < wished * 0.999;
  return {
    bytes,
    ...(smaller
      ? {
          message: words.say('picture.tooLarge', {
            width: Math.round(width * wished),
            height: Math.round(height * wished),
            scale: `${Math.round((scale / wished) * 100)} %`,
          }),
        }
      : {}),
  };
}
