import { expect, type Page, test } from '@playwright/test';
import { baseUrl, command, openExample, personOn, select, startCase, writeName } from './pages.ts';

/** Boxes over the paper that the focused person lies under; empty where they are in the clear. */
const coveredBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const focused = document.activeElement?.closest('[data-person]');
    if (!focused) return ['nobody has the focus'];
    const box = focused.getBoundingClientRect();
    const covers = [...document.querySelectorAll('[data-over-paper],.panel,.top-bar,.rail')];
    return covers
      .filter((each) => {
        const over = each.getBoundingClientRect();
        return (
          over.width > 0 &&
          over.left < box.right &&
          box.left < over.right &&
          over.top < box.bottom &&
          box.top < over.bottom
        );
      })
      .map(({ className }) => className);
  });

test('three generations are drawn by clicks alone, without dragging', async ({ page }) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('Escape');
  const steps = page.getByRole('region', { name: 'Begin with what you know' });
  await steps.getByRole('button', { name: /Add a parent/ }).click();
  await writeName(page, 'Carly', 'woman or girl');
  await expect(steps).toHaveCount(0);
  for (const name of ['June', 'Len']) {
    await select(page, 'Carly');
    await page.locator('[data-quick-add]').getByRole('button', { name: 'Parent' }).click();
    await writeName(page, name);
  }
  await expect(personOn(page, 'Carly')).toHaveAccessibleName(/1 child/);
  await expect(personOn(page, 'June')).toHaveAccessibleName(/1 child/);
  await expect(page.locator('[data-person]')).toHaveCount(4);
});

test('whoever is walked to is never under a panel, and the way back is known', async ({ page }) => {
  await openExample(page, /A large family/);
  await page.waitForTimeout(500);
  await page.locator('[data-person][tabindex="0"]').focus();
  const visited: (string | null)[] = [];
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(450);
    visited.push(
      await page.evaluate(() => document.activeElement?.getAttribute('data-person') ?? null),
    );
    expect(await coveredBy(page)).toEqual([]);
  }
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-person') ?? null);
  await page.keyboard.press('Alt+[');
  await expect.poll(focused).toBe(visited.at(-2));
  await page.keyboard.press('Alt+]');
  await expect.poll(focused).toBe(visited.at(-1));
});

test('everything to press is at least 24 px, and 44 by touch', async ({ browser }) => {
  for (const [hasTouch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    const context = await browser.newContext({ hasTouch, isMobile: hasTouch, baseURL: baseUrl() });
    const page = await context.newPage();
    await openExample(page, /^Eric/);
    await page.waitForTimeout(500);
    const small = await page.evaluate((size) => {
      const canvas = document.querySelector('.case__paper');
      const pressed = [...(canvas?.querySelectorAll<HTMLElement>('button,a,input') ?? [])];
      return pressed
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < size - 0.5 || box.height < size - 0.5))
        .map(({ each, box }) => `${each.className} ${box.width} x ${box.height}`);
    }, least);
    expect(small).toEqual([]);
    await context.close();
  }
});

test('a card says who somebody is, stays while it is pointed at, and goes by Escape', async ({
  page,
}) => {
  await openExample(page, /^Eric/);
  await page.waitForTimeout(500);
  await personOn(page, 'Sheila Dunmore').hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('Sheila Dunmore');
  await expect(card).toContainText('Lives with');
  await card.hover();
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('the drawing is said in words, and homes are drawn round those who share them', async ({
  page,
}) => {
  await openExample(page, /^Eric/);
  await command(page, 'Describe this drawing in words');
  const dialog = page.getByRole('dialog', { name: 'Describe this drawing in words' });
  await expect(dialog).toContainText('Dad: Paul Ashby');
  await expect(dialog).toContainText('Children of Kerry Ashby: Jade Ashby');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await select(page, 'Jade Ashby');
  await personOn(page, 'Kerry Ashby').click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('g');
  await page.getByRole('textbox', { name: 'What this home is called' }).fill('The flat');
  await page.getByRole('button', { name: 'Draw the home' }).click();
  await expect(page.locator('.lines .mark-text', { hasText: 'The flat' })).toBeVisible();
});

test('nothing glides for those who want no motion, and chosen people show in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await startCase(page, 'Eric');
  await select(page, 'Eric');
  const before = await page
    .locator('.react-flow__viewport')
    .evaluate(({ style }) => style.transform);
  await page.keyboard.press('+');
  const after = await page
    .locator('.react-flow__viewport')
    .evaluate(({ style }) => style.transform);
  expect(after).not.toBe(before);
  await page.waitForTimeout(200);
  expect(await page.locator('.react-flow__viewport').evaluate(({ style }) => style.transform)).toBe(
    after,
  );
  const outline = await personOn(page, 'Eric').evaluate(
    (each) => getComputedStyle(each, '::before').outlineStyle,
  );
  expect(outline).toBe('solid');
});
