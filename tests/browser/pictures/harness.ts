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

declare global {
  interface Window {
    galleryPdf: typeof galleryPdf;
  }
}
window.galleryPdf = galleryPdf;
