import { readFileSync } from 'node:fs';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { addRelative, saved, select, startCase, watch } from './pages.ts';

/** Saves one kind of copy and answers its bytes and file name. */
async function copyOf(
  page: Page,
  info: TestInfo,
  audience: RegExp,
  way: RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  await page.getByRole('dialog').getByText(audience).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: way }).click();
  const path = info.outputPath((await download).suggestedFilename());
  await (await download).saveAs(path);
  await expect(page.getByText('Saved to your downloads.')).toBeVisible();
  await page.keyboard.press('Escape');
  return { name: (await download).suggestedFilename(), bytes: readFileSync(path) };
}

async function markTold(page: Page, name: string): Promise<void> {
  await select(page, name);
  await page.getByRole('button', { name: /What the children know/ }).click();
  await page.getByRole('button', { name: /Eric has been/ }).click();
  await page.getByRole('option', { name: 'Told', exact: true }).click();
  await page.getByRole('button', { name: 'Mark all these links as told' }).click();
}

test('a picture shows the coordinator everybody, and a child nobody the child was not told of', async ({
  page,
}, info) => {
  const seen = watch(page);
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await addRelative(page, 'Carly', 'p', 'Olwen', 'woman or girl');
  await markTold(page, 'Carly');
  await saved(page);

  const full = await copyOf(page, info, /coordinator/, /sharp at any size/);
  expect(full.name).toMatch(/^TEST-1 family drawing \d{4}-\d\d-\d\d\.svg$/);
  for (const name of ['Eric', 'Carly', 'Olwen']) expect(full.bytes.toString()).toContain(name);

  const child = await copyOf(page, info, /For Eric/, /sharp at any size/);
  expect(child.name).toMatch(/FOR CHECKING/);
  for (const name of ['Eric', 'Carly']) expect(child.bytes.toString()).toContain(name);
  expect(child.bytes.toString()).not.toContain('Olwen');

  const dots = await copyOf(page, info, /coordinator/, /Picture of dots/);
  expect(dots.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(dots.bytes.readUInt32BE(20)).toBeGreaterThan(900);

  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('a picture opened by itself is whole and asks nobody for anything', async ({
  page,
  context,
}, info) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await saved(page);
  const { bytes } = await copyOf(page, info, /coordinator/, /sharp at any size/);
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto(`file://${info.outputPath('')}`).catch(() => undefined);
  asked.length = 0;
  await alone.setContent(`<body style="margin:0">${bytes.toString()}</body>`);
  await alone.evaluate('document.fonts.ready');
  const drawn = await alone.evaluate(() => ({
    texts: [...document.querySelectorAll('svg text')].map((text) => text.textContent),
    faces: [...document.fonts].map(({ family }) => family),
  }));
  expect(drawn.texts).toContain('Carly');
  expect(drawn.faces.join()).toContain('Atkinson Hyperlegible Next');
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
});

test('a drawing goes on paper as PDF, looked at first, with what its reader may see', async ({
  page,
}, info) => {
  const seen = watch(page);
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await saved(page);
  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  await page.getByRole('dialog').getByText('For a colleague').click();
  await page.getByRole('button', { name: /Print, or save as PDF/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: 'Sheet 1 of 1 as it will print' })).toBeVisible();
  await expect(dialog.getByText('1 sheet', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: /^Fitted to one sheet/ }).click();
  await page.getByRole('option', { name: /Names at 16 points/ }).click();
  await dialog.getByRole('button', { name: /A4/ }).click();
  await page.getByRole('option', { name: 'A3' }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as PDF' }).click();
  const path = info.outputPath('drawing.pdf');
  await (await download).saveAs(path);
  expect((await download).suggestedFilename()).toMatch(/^TEST-1 .*\.pdf$/);
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(5_000);
  expect(bytes.toString('latin1')).toContain('/Lang');
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('the browser prints the very sheets, on pages of their size, and nothing else of the page', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await saved(page);
  await page.evaluate(() => {
    // What is handed to the printer stays there for the test to look at.
    window.print = () => undefined;
  });
  // Past our own window nobody's drawing is printed: it would not have been asked whose it is.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const printed = async () => {
    const data = Uint8Array.from(await page.pdf({ preferCSSPageSize: true }));
    const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    return { pages: pdf.numPages, width: Math.round(width), height: Math.round(height), text };
  };
  expect((await printed()).text).toContain('say who it is for');
  expect((await printed()).text).not.toContain('Carly');

  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  await page.getByRole('button', { name: /Print, or save as PDF/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /A4/ }).click();
  await page.getByRole('option', { name: 'A3' }).click();
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('Handed to the printer window')).toBeVisible();
  // Taken away once they are printed.
  const count = await page.locator('.print-sheets img').count();
  const sheet = await printed();
  expect(sheet.pages).toBe(count);
  expect([sheet.width, sheet.height].sort((a, b) => a - b)).toEqual([842, 1191]);
  expect(sheet.text).toContain('Carly');
  expect(sheet.text).not.toContain('Save as PDF');
});

test('a picture is copied, as dots and sharp at any size', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await startCase(page, 'Eric');
  await saved(page);
  // The page may not read the clipboard; what it writes is looked at on its way.
  await page.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => {
      const [item] = items;
      const blobs = await Promise.all((item?.types ?? []).map((type) => item?.getType(type)));
      document.title = blobs.map((blob) => `${blob?.type} ${(blob?.size ?? 0) > 2000}`).join();
      await write(items);
    };
  });
  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  await page.getByRole('button', { name: /Copy as a picture/ }).click();
  await expect(page.getByText('The picture is on the clipboard.')).toBeVisible();
  expect(await page.title()).toBe('image/png true,image/svg+xml true');
});
