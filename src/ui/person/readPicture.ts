import type { PhotoFile } from '#storage';

const longestSide = 1024;
const most = { bytes: 20 * 1024 * 1024, pixels: 50_000_000 };

/** A picture ready to be kept. */
export interface Picture {
  readonly file: PhotoFile;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads a picture and draws it anew, at most 1,024 px a side: place, camera and
 * whatever else the file said beside the picture is not in the result. Undefined for
 * what is no picture or too large.
 */
export async function readPicture(file: File): Promise<Picture | undefined> {
  if (file.size > most.bytes) return undefined;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (!bitmap || bitmap.width * bitmap.height > most.pixels) return undefined;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 });
  return {
    file: { type: 'image/jpeg', bytes: new Uint8Array(await blob.arrayBuffer()) },
    width,
    height,
  };
}
