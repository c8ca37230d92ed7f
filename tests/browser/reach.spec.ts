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

/**
 * What can be pressed and is too small: neither as large as it must be, nor does a press so far
 * from its middle still reach it. The symbols on drawings grow with the zoom and are left out.
 */
const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const controls =
      'button,a,input,textarea,select,summary,label.checkbox,label.radio,[role=button],[role=option],[role=menuitem],[role=treeitem]';
    const found: string[] = [];
    for (const each of document.querySelectorAll<HTMLElement>(controls)) {
      const target = each.closest<HTMLElement>('label.checkbox,label.radio') ?? each;
      if (target.closest('svg,[data-person],[inert],[aria-hidden=true],.skip-link')) continue;
      const box = target.getBoundingClientRect();
      const isSeen = box.width > 2 && box.height > 2 && target.checkVisibility();
      // A hidden button or field of the kit is for ears; what stands for it is pressed.
      if (!isSeen || target.closest('.visually-hidden,[style*=clip]')) continue;
      if (box.width >= size - 0.5 && box.height >= size - 0.5) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const inWindow = x > 0 && y > 0 && x < window.innerWidth && y < window.innerHeight;
      const far = size / 2 - 1;
      const reaches = [
        [far, 0],
        [-far, 0],
        [0, far],
        [0, -far],
      ].every(([right = 0, down = 0]) =>
        target.contains(document.elementFromPoint(x + right, y + down)),
      );
      if (inWindow && !reaches)
        found.push(
          `${target.className} "${target.getAttribute('aria-label') ?? target.textContent?.slice(0, 30)}" ${Math.round(box.width)} x ${Math.round(box.height)}`,
        );
    }
    return found;
  }, least);

test('everything to press is at least 24 px, and 44 by touch, on every screen', async ({
  browser,
}) => {
  test.slow();
  for (const [hasTouch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    const context = await browser.newContext({
      hasTouch,
      isMobile: hasTouch,
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      baseURL: baseUrl(),
    });
    const page = await context.newPage();
    const look = async (screen: string) => {
      expect([screen, ...(await tooSmall(page, least))]).toEqual([screen]);
    };
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look('start page');
    await startCase(page, 'Eric');
    await look('empty case');
    await openExample(page, /^Eric/);
    await look('family');
    await select(page, 'Sheila Dunmore');
    const panel = page.getByRole('complementary', { name: 'What is selected' });
    for (const part of await panel.locator('[aria-expanded=false]:not([aria-haspopup])').all())
      if (await part.isVisible()) await part.press('Enter');
    for (const section of await panel.locator('.section').all()) {
      await section.evaluate((each) => each.scrollIntoView());
      await look((await section.locator('.section__heading').first().textContent()) ?? '');
    }
    // With a mouse the rest is made of the same parts.
    if (!hasTouch) {
      await context.close();
      continue;
    }
    await personOn(page, 'Sheila Dunmore').focus();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: 'Add a parent' })).toBeVisible();
    await look('menu of somebody');
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await expect(page.getByRole('textbox', { name: 'Somebody heard of' })).toBeVisible();
    await look('people heard of');
    await page.keyboard.press('Escape');
    for (const window of ['Settings', 'Keys', 'How the drawing is arranged', 'Who is telling']) {
      await command(page, window);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(window);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    for (const view of ['People', 'Outline', 'Network', 'Timeline', 'Places']) {
      await page.getByRole('radio', { name: view, exact: true }).click();
      await expect(page.locator(`.case__paper .${view.toLowerCase()}`)).toBeVisible();
      await look(view);
    }
    await context.close();
  }
});

test('everybody comes into the window by a key, and who is selected by another', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExample(page, /^Eric/);
  await select(page, 'Jade Ashby');
  const width = async () => (await personOn(page, 'Jade Ashby').boundingBox())?.width ?? 0;
  const outside = () =>
    page.locator('[data-person]').evaluateAll((people) => {
      const paper = document.querySelector('.canvas')?.getBoundingClientRect();
      return people.filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return (
          !paper ||
          left < paper.left ||
          right > paper.right ||
          top < paper.top ||
          bottom > paper.bottom
        );
      }).length;
    });
  await page.keyboard.press('Shift+Digit2');
  await expect.poll(outside).toBeGreaterThan(0);
  await expect(personOn(page, 'Jade Ashby')).toBeInViewport({ ratio: 0.99 });
  const near = await width();
  await page.keyboard.press('Shift+Digit1');
  await expect.poll(outside).toBe(0);
  expect(await width()).toBeLessThan(near);
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
  await page.keyboard.press('Control+k');
  const fades = await page
    .locator('.veil')
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).animationDuration));
  expect(fades).toBeLessThan(0.001);
  await page.keyboard.press('Escape');
  const outline = await personOn(page, 'Eric').evaluate(
    (each) => getComputedStyle(each, '::before').outlineStyle,
  );
  expect(outline).toBe('solid');
});
