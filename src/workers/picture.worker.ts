import childRegular from '@expo-google-fonts/andika/Andika_400Regular.ttf?url';
import childBold from '@expo-google-fonts/andika/Andika_700Bold.ttf?url';
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import semibold from '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf?url';
import wide from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import wideSemibold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import { expose, type ProxyMarked, transfer } from 'comlink';
import {
  type FontFiles,
  type FontName,
  fontsNeeded,
  type PdfOptions,
  type Sheet,
  writePdf,
} from '#pictures';
import type { Readers } from '#scene';

/** Where the files lie: what readers usually read, and what that has no letters for. */
const usual: Readonly<Record<Readers, { regular: string; semibold: string }>> = {
  adults: { regular, semibold },
  children: { regular: childRegular, semibold: childBold },
};
const others = {
  wide,
  wideSemibold,
  arabic,
};

async function load(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`typeface: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Typefaces that were loaded for an earlier picture. */
const loaded = new Map<string, Promise<Uint8Array>>();

function loadOnce(address: string): Promise<Uint8Array> {
  const known = loaded.get(address) ?? load(address);
  loaded.set(address, known);
  // What could not be loaded is tried again the next time.
  known.catch(() => loaded.delete(address));
  return known;
}

async function fontsFor(sheets: readonly Sheet[]): Promise<FontFiles> {
  const marks = sheets.flatMap(({ parts }) =>
    parts.flatMap(({ figures }) => figures.flatMap((figure) => figure.marks)),
  );
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  const readers = sheets[0]?.readers ?? 'adults';
  const addresses: Readonly<Record<FontName, string>> = { ...others, ...usual[readers] };
  const files = await Promise.all(
    [...fontsNeeded(texts, readers)].map(
      async (name) => [name, await loadOnce(addresses[name])] as const,
    ),
  );
  // Text of every picture needs these two, so they are always among them.
  return Object.fromEntries(files) as unknown as FontFiles;
}

/** WebP: `RIFF`, a length, `WEBP`. */
const isWebp = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x52 && bytes[1] === 0x49 && bytes[8] === 0x57 && bytes[9] === 0x45;

/** A photo as PDF can hold it: paper has JPEG and PNG only, so WebP is drawn anew. */
async function forPaper(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isWebp(bytes)) return bytes;
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/webp' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}

async function photosForPaper(photos: PdfOptions['photos'] = new Map()) {
  const ready = [...photos].map(async ([id, bytes]) => [id, await forPaper(bytes)] as const);
  return new Map(await Promise.all(ready));
}

/** Pictures on paper, made away from the screen and without a page. */
const pictureWorker = {
  /** @param onProgress is told how much is written, 0 to 1. */
  async pdf(
    sheets: readonly Sheet[],
    options: Omit<PdfOptions, 'fonts' | 'onProgress'>,
    onProgress?: ((done: number) => void) & ProxyMarked,
  ): Promise<Uint8Array> {
    const [fonts, photos] = await Promise.all([fontsFor(sheets), photosForPaper(options.photos)]);
    const bytes = await writePdf(sheets, {
      ...options,
      fonts,
      photos,
      onProgress: (done) => onProgress?.(done),
    });
    return transfer(bytes, [bytes.buffer]);
  },
};

export type PictureWorker = typeof pictureWorker;

expose(pictureWorker);
