import { wrap } from 'comlink';
import { layOnSheets } from '#pictures';
import { drawGallery } from '#scene';
import { english } from '#words';
import type { PictureWorker } from '../../../src/workers/picture.worker.ts';
import address from '../../../src/workers/picture.worker.ts?worker&url';

/** Makes the gallery as PDF in a worker, with a name that the usual typeface cannot write. */
async function galleryPdf(): Promise<number[]> {
  const remote = wrap<PictureWorker>(new Worker(address, { type: 'module' }));
  const sheets = layOnSheets(drawGallery(english), {
    paper: 'a3',
    words: english,
    furniture: { title: 'Nguyễn Thị Hằng', printed: '15 Jun 2021', pageNumbers: true },
  });
  const bytes = await remote.pdf(sheets, {
    palette: 'print',
    language: 'en',
    title: 'Gallery',
    created: '2021-06-15T12:00:00Z',
  });
  return [...bytes];
}

/** A red square as the browser itself writes it in WebP. */
async function redWebp(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(40, 40);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 40, 40);
  const blob = await canvas.convertToBlob({ type: 'image/webp' });
  return new Uint8Array(await blob.arrayBuffer());
}

/** Makes a PDF of somebody with a photo that is WebP, which paper cannot hold. */
async function photoPdf(): Promise<{ photo: number[]; pdf: number[] }> {
  const remote = wrap<PictureWorker>(new Worker(address, { type: 'module' }));
  const bounds = { x: -40, y: -40, width: 80, height: 80 };
  const photo = await redWebp();
  const sheets = layOnSheets(
    {
      title: 'Somebody',
      bounds,
      figures: [
        {
          id: 'P',
          kind: 'person',
          subject: { table: 'persons', row: 'P' },
          at: { x: 0, y: 0 },
          title: 'Somebody',
          bounds,
          marks: [
            {
              kind: 'photo',
              photo: 'PH1',
              clip: 'M-28 -28h56v56h-56Z',
              ...{ x: -28, y: -28, width: 56, height: 56 },
            },
          ],
        },
      ],
    },
    { paper: 'a4', words: english, furniture: {} },
  );
  const pdf = await remote.pdf(sheets, {
    palette: 'print',
    language: 'en',
    title: 'Photo',
    created: '2021-06-15T12:00:00Z',
    photos: new Map([['PH1', photo]]),
  });
  return { photo: [...photo], pdf: [...pdf] };
}

declare global {
  interface Window {
    galleryPdf: typeof galleryPdf;
    photoPdf: typeof photoPdf;
  }
}
window.galleryPdf = galleryPdf;
window.photoPdf = photoPdf;
