import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { personOn, saved, select, startCase, watch, writeName } from './pages.ts';

test('J1.1: from empty a case is started, drawn, closed, opened again, saved as a file and opened elsewhere: the same case', async ({
  page,
  browser,
}, info) => {
  const seen = watch(page);
  await startCase(page, 'Eric');

  // His mother, by key.
  await select(page, 'Eric');
  await page.keyboard.press('p');
  await writeName(page, 'Carly', 'woman or girl');

  // Two men who may be his father, by the panel.
  for (const name of ['Dean', 'Rob']) {
    await select(page, 'Eric');
    if (name === 'Dean') {
      await page.locator('[data-quick-add]').getByRole('button', { name: 'Parent' }).click();
    } else {
      await page.keyboard.press('p');
      await page.getByRole('button', { name: 'Somebody who may be a parent by birth' }).click();
    }
    await writeName(page, name, 'man or boy');
  }

  // A foster carer and her husband, who fosters with her.
  await select(page, 'Eric');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Foster carer' }).click();
  await writeName(page, 'Sheila', 'woman or girl');
  await page.keyboard.press('r');
  await writeName(page, 'Brian', 'man or boy');

  // A sister on the mother's side.
  await select(page, 'Eric');
  await page.keyboard.press('s');
  const shared = page.getByRole('dialog');
  await shared.getByText('Carly').click();
  await shared.getByRole('button', { name: 'Add', exact: true }).click();
  await writeName(page, 'Natasha', 'woman or girl');

  // How Eric and Sheila get on.
  await select(page, 'Eric');
  await page.keyboard.press('b');
  await personOn(page, 'Sheila').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Very close' }).click();
  await expect(page.getByRole('button', { name: 'Very close' })).toBeVisible();
  await saved(page);

  const people = ['Eric', 'Carly', 'Dean', 'Rob', 'Sheila', 'Brian', 'Natasha'];
  const everybody = async () => {
    for (const name of people) await expect(personOn(page, name)).toBeVisible();
    await expect(page.locator('[data-person]')).toHaveCount(people.length);
  };
  await everybody();

  // The window is closed and opened again.
  await page.reload();
  await page
    .getByRole('button', { name: /TEST 1/ })
    .first()
    .click();
  await everybody();

  // Saved as a file …
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  await page.getByRole('button', { name: /The whole case/ }).click();
  const file = info.outputPath('case.ged.json');
  await (await download).saveAs(file);
  expect((await download).suggestedFilename()).toMatch(/^TEST-1 case \d{4}-\d\d-\d\d\.ged\.json$/);
  await page.keyboard.press('Escape');

  // … and opened in a browser that has never seen it: the same file comes out.
  const other = await browser.newPage();
  await other.goto('/');
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  for (const name of people) await expect(personOn(other, name)).toBeVisible();
  await saved(other);
  const again = other.waitForEvent('download');
  await other.getByRole('button', { name: 'Print or save a copy' }).click();
  await other.getByRole('button', { name: /The whole case/ }).click();
  const second = info.outputPath('again.ged.json');
  await (await again).saveAs(second);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(file, 'utf8'));
  await other.close();

  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('undo and redo go back and forth over everything, also after a reload', async ({ page }) => {
  await startCase(page, 'Ann');
  await select(page, 'Ann');
  for (const [key, name] of [
    ['p', 'Mum'],
    ['c', 'Baby'],
  ] as const) {
    await select(page, 'Ann');
    await page.keyboard.press(key);
    await writeName(page, name);
  }
  await saved(page);
  await page.reload();
  await page
    .getByRole('button', { name: /TEST 1/ })
    .first()
    .click();
  await expect(personOn(page, 'Baby')).toBeVisible();
  // Two steps a person: added, named.
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
  await expect(page.locator('[data-person]')).toHaveCount(1);
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+Shift+z');
  await expect(personOn(page, 'Mum')).toBeVisible();
  await expect(personOn(page, 'Baby')).toBeVisible();
});

test('J1.1: the start page opens without a complaint and asks no other origin for anything', async ({
  page,
  context,
}) => {
  const seen = watch(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /Eric/ })).toBeVisible();
  await page.getByRole('button', { name: /A large family/ }).click();
  await expect(page.locator('[data-person]').first()).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('[data-person]')).toHaveCount(300);
  expect(seen).toEqual({ complaints: [], foreign: [] });
  await context.close();
});
