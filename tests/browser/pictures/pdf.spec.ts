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
