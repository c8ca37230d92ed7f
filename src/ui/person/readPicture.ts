import type { PhotoFile } from '#storage';

const longestSide = 1024;
const most = { bytes: 20 * 1024 * 1024, pixels: 50_000_000 };

/** A picture ready to be kept. */
export interface Picture {
  readonly file: PhotoFile;
  readonly width: number;
  readonly height: number;
}

/** A square of a picture, px of the picture. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** How a picture is looked at: how near, and where its middle lies, 0 to 1 from edge to edge. */
export interface Framing {
  readonly zoom: number;
  readonly across: number;
  readonly down: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The whole shorter side, from the middle; of an upright photo from above it, where faces are. */
export const firstFraming = ({ width, height }: Size): Framing => ({
  zoom: 1,
  across: 0.5,
  down: height > width ? 0.25 : 0.5,
});

/** The square that a framing shows. It never leaves the picture. */
export function cropOf({ width, height }: Size, { zoom, across, down }: Framing): Crop {
  const side = Math.min(width, height) / Math.max(1, zoom);
  return { x: (width - side) * across, y: (height - side) * down, side };
}

/** The framing after the picture was dragged by so many of its own px. */
export function dragged(size: Size, framing: Framing, by: { x: number; y: number }): Framing {
  const { side } = cropOf(size, framing);
  const share = (at: number, moved: number, room: number) =>
    room <= 0 ? at : Math.min(1, Math.max(0, at - moved / room));
  return {
    ...framing,
    across: share(framing.across, by.x, size.width - side),
    down: share(framing.down, by.y, size.height - side),
  };
}

/** Reads a picture from a file, the right way up; undefined for what is no picture or too large. */
export async function readPicture(file: File): Promise<ImageBitmap | undefined> {
  if (file.size > most.bytes) return undefined;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  return bitmap && bitmap.width * bitmap.height <= most.pixels ? bitmap : undefined;
}

/**
 * Draws a square of a picture anew, at most 1,024 px a side: place, camera and whatever
 * else its file said beside the picture is not in the result.
 */
export async function cutPicture(bitmap: ImageBitmap, crop: Crop): Promise<Picture | undefined> {
  const side = Math.max(1, Math.min(longestSide, Math.round(crop.side)));
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, side, side);
  context.drawImage(bitmap, crop.x, crop.y, crop.side, crop.side, 0, 0, side, side);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 });
  return {
    file: { type: 'image/jpeg', bytes: new Uint8Array(await blob.arrayBuffer()) },
    width: side,
    height: side,
  };
}
