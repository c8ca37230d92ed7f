import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openExample, personOn, saved, select } from './pages.ts';

/** A photo as a camera makes it: with a place and a maker that nobody asked it to tell. */
function withExif(jpeg: Buffer): Buffer {
  const told = Buffer.from('Exif\0\0CAMERA-OF-GRAN 53.80N 1.55W');
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(told.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, told, jpeg.subarray(2)]);
}

test('a photo is cropped without dragging, and what its file told beside it is gone', async ({
  page,
}, info) => {
  await openExample(page, /Eric/);
  await select(page, 'Sheila Dunmore');
  const jpeg = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1800);
    const context = canvas.getContext('2d');
    if (context) {
      context.fillStyle = '#a86';
      context.fillRect(0, 0, 1200, 1800);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const photo = withExif(Buffer.from(jpeg));
  expect(photo.includes('CAMERA-OF-GRAN')).toBe(true);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a photo' }).click();
  await (await chooser).setFiles({ name: 'gran.jpg', mimeType: 'image/jpeg', buffer: photo });
  const nearer = page.getByRole('slider', { name: 'Nearer' });
  await nearer.focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
  await expect(nearer).toHaveValue('2');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.locator('.photo-field img')).toBeVisible();
  // The drawing shows it in the symbol, and the card too.
  const figure = await personOn(page, 'Sheila Dunmore').getAttribute('data-figure');
  await expect(page.locator(`[data-drawn="${figure}"] image`)).toBeVisible();
  await page.mouse.move(5, 5);
  await personOn(page, 'Sheila Dunmore').hover();
  await expect(page.getByRole('tooltip').locator('image')).toBeVisible();
  await page.keyboard.press('Escape');
  await saved(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  await page.getByRole('button', { name: /The whole case/ }).click();
  const file = info.outputPath('case.ged.json');
  await (await download).saveAs(file);
  const kept = /data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/.exec(readFileSync(file, 'utf8'))?.[1];
  const bytes = Buffer.from(kept ?? '', 'base64');
  expect(bytes.length).toBeGreaterThan(500);
  expect(bytes.includes('CAMERA')).toBe(false);
  expect(bytes.includes('Exif')).toBe(false);
  // Half of the shorter side of 1,200 px.
  expect(bytes.indexOf(Buffer.from([0x02, 0x58, 0x02, 0x58]))).toBeGreaterThan(0);
});

test('at the width of a phone somebody is looked up, heard of and added', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await openExample(page, /Eric/);
  await page.getByRole('combobox', { name: 'Find someone' }).fill('Paul');
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel__name')).toHaveText('Paul Ashby');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Asked a relative')).toBeVisible();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.panel button, .panel input')].flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return height > 0 && (height < 43.5 || width < 43.5) ? [each.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(small).toEqual([]);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: /Note somebody heard of/ }).click();
  await page
    .getByRole('textbox', { name: 'Somebody heard of' })
    .fill("mum's cousin Trish, Leeds, had a lad");
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const tray = page.getByRole('complementary', { name: 'Heard of' });
  await expect(tray.getByText('Trish', { exact: true })).toBeVisible();
  await tray.getByRole('button', { name: 'Place Trish' }).click();
  await page.getByRole('menuitem', { name: /Relative of Carly/ }).click();
  await expect(tray.getByText('Nobody waits for a place.')).toBeVisible();
  await expect(page.locator('.panel__name')).toHaveText('Trish');
  await context.close();
});
