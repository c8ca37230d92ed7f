import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openExample, startCase, watch } from './pages.ts';

const placements = join(import.meta.dirname, '../codecs/csv/eight-placements.csv');

test('eight placements of a file become homes on the timeline, in one step that can be undone', async ({
  page,
}) => {
  const seen = watch(page);
  await startCase(page, 'Kim');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /list of homes/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(placements);
  await expect(page.getByRole('region', { name: '2 lines are left out' })).toBeVisible();
  await page.getByRole('button', { name: /^Add 8 homes/ }).click();

  await page.getByRole('radio', { name: 'Timeline' }).click();
  const homes = page.locator('[data-figure^="home:"]');
  await expect(homes).toHaveCount(8);
  await expect(homes.nth(5)).toHaveAttribute('aria-label', /foster care, long term.*48 miles/);
  await page.getByRole('button', { name: /^Undo: bring in 8 homes/ }).click();
  await expect(homes).toHaveCount(0);
  expect(seen.complaints).toEqual([]);
  expect(seen.foreign).toEqual([]);
});

test('a life is walked through by keys, comes nearer, and its day drives the family too', async ({
  page,
}) => {
  await openExample(page, /large family/i);
  await page.getByRole('radio', { name: 'Timeline' }).click();
  const homes = page.locator('[data-figure^="home:"]');
  await expect(homes).toHaveCount(14);
  await homes.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(homes.nth(1)).toBeFocused();
  const width = async () => (await homes.nth(1).boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before);

  const slider = page.getByRole('slider', { name: 'Show what was so in' });
  await slider.focus();
  for (let i = 0; i < 36; i++) await slider.press('ArrowLeft');
  await expect(page.locator('.timeline__moment')).not.toHaveText(/^Angela/);
  const year = await page.locator('.timeline__as-of .slider__value').textContent();
  await page.getByRole('radio', { name: 'Family', exact: true }).click();
  const banner = page.locator('.banner', { hasText: 'by what is known now' });
  await expect(banner).toContainText(year ?? '');
  await page.getByRole('button', { name: 'What the drawing shows' }).click();
  await expect(page.locator('.slider__value')).toHaveText(year?.slice(-4) ?? '');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Network', exact: true }).click();
  const day = page.locator('.network-bar').getByLabel('As of');
  await expect(day.locator('option:checked')).toContainText(year?.slice(-4) ?? '');
  await day.selectOption({ label: 'now' });
  await page.getByRole('radio', { name: 'Timeline' }).click();
  await expect(page.locator('.timeline__as-of .slider__value')).toHaveText('now');
});
