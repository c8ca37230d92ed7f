import { proxy, wrap } from 'comlink';
import type { PdfOptions, Sheet } from '#pictures';
import type { PictureWorker } from '../workers/picture.worker.ts';

/** Writes sheets as a PDF away from the screen. */
export interface PictureEngine {
  /** @param onProgress is told how much is written, 0 to 1. */
  pdf(
    sheets: readonly Sheet[],
    options: Omit<PdfOptions, 'fonts' | 'onProgress'>,
    onProgress: (done: number) => void,
  ): Promise<Uint8Array>;
}

/** An engine in a worker of the browser; `start` makes one when it is first needed. */
export function workerPictures(start: () => Worker): PictureEngine {
  let remote: ReturnType<typeof wrap<PictureWorker>> | undefined;
  return {
    pdf(sheets, options, onProgress) {
      remote ??= wrap<PictureWorker>(start());
      return remote.pdf(sheets, options, proxy(onProgress));
    },
  };
}
