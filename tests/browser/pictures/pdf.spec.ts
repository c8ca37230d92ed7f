import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { servedHarness } from '../storage/servedHarness.ts';

test('a PDF is made in a worker, without a page, as in the command line', async ({ page }) => {
  const served = await servedHarness(fileURLToPath(new URL('.', import.meta.url)));
  try {
    await page.goto(served.url);
    await page.waitForFunction(() => 'galleryPdf' in window);
    const bytes = Uint8Array.from(await page.evaluate(() => window.galleryPdf()));
    const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(1);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    for (const said of ['Nguyễn', 'Thị', 'trusted adult', 'Page 1 of 1'])
      expect(text).toContain(said);
    expect(bytes.length).toBeLessThan(400_000);
  } finally {
    await served.stop();
  }
});

test('a photo in WebP is in the PDF as JPEG, in its colours', async ({ page }) => {
  const served = await servedHarness(fileURLToPath(new URL('.', import.meta.url)));
  try {
    await page.goto(served.url);
    await page.waitForFunction(() => 'photoPdf' in window);
    const made = await page.evaluate(() => window.photoPdf());
    expect(Buffer.from(made.photo.slice(0, 4)).toString('latin1')).toBe('RIFF');
    const raw = Buffer.from(made.pdf).toString('latin1');
    expect(raw).toContain('/DCTDecode');
    const start = raw.indexOf('\xff\xd8\xff');
    expect(start).toBeGreaterThan(0);
    const jpeg = Buffer.from(raw.slice(start, raw.indexOf('endstream', start)), 'latin1');
    // The browser reads it again: red, as it was drawn.
    const colour = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(
          new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }),
        );
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(20, 20, 1, 1).data ?? [])];
      },
      [...jpeg],
    );
    expect(colour[0]).toBeGreaterThan(240);
    expect(colour[1]).toBeLessThan(20);
    expect(colour[2]).toBeLessThan(20);
  } finally {
    await served.stop();
  }
});
