import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { addRelative, baseUrl, openExample, personOn, startCase } from './pages.ts';

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass, as the browser hears of them. */
async function fingers(page: Page): Promise<{
  down(...at: readonly Finger[]): Promise<void>;
  move(...at: readonly Finger[]): Promise<void>;
  up(...left: readonly Finger[]): Promise<void>;
}> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Finger[]) => {
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
    });
  };
  return {
    down: (...at) => send('touchStart', at),
    move: (...at) => send('touchMove', at),
    up: (...left) => send('touchEnd', left),
  };
}

async function symbol(page: Page, name: string): Promise<Finger> {
  const box = await personOn(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + 25 };
}

const tablet = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    reducedMotion: 'reduce',
    baseURL: baseUrl(),
  });
  return context.newPage();
};

const zoom = (page: Page): Promise<number> =>
  page
    .locator('.react-flow__viewport')
    .evaluate((each) => new DOMMatrix(getComputedStyle(each).transform).a);

test('a card that a finger asked for stays until it is dismissed', async ({ browser }) => {
  const page = await tablet(browser);
  await openExample(page, /^Eric/);
  const hand = await fingers(page);
  const card = page.getByRole('tooltip');
  await hand.down(await symbol(page, 'Sheila Dunmore'));
  await expect(card).toContainText('Sheila Dunmore');
  await hand.up();
  // Longer than a pointer may be on its way to the card.
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'What can be done here' }).tap();
  await expect(page.getByRole('menuitem', { name: 'Add a parent' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Their panel moves the paper, so that it covers nobody who was asked about.
  await expect(page.getByRole('complementary').getByText('Sheila Dunmore').first()).toBeVisible();
  await hand.down(await symbol(page, 'Sheila Dunmore'));
  await expect(card).toBeVisible();
  await hand.up();
  await page.touchscreen.tap(500, 700);
  await expect(card).toHaveCount(0);
  await page.context().close();
});

test('two fingers bring the paper nearer whoever is under them, and taps of several undo and redo', async ({
  browser,
}) => {
  const page = await tablet(browser);
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly');
  await personOn(page, 'Carly').tap();
  await expect(page.locator('.person[data-selected]')).toHaveCount(1);
  // Their panel moves the paper, so that it covers nobody.
  await expect(page.getByRole('complementary').getByText('Carly').first()).toBeVisible();
  const hand = await fingers(page);
  const before = await zoom(page);
  const { x, y } = await symbol(page, 'Carly');
  // The first finger has begun to take Carly along when the second comes down.
  await hand.down({ x, y });
  await hand.move({ x: x - 14, y });
  await hand.down({ x: x - 14, y }, { x: x + 90, y });
  for (let step = 1; step <= 6; step++)
    await hand.move({ x: x - 14 - step * 8, y }, { x: x + 90 + step * 8, y });
  await hand.up();
  await expect.poll(() => zoom(page)).toBeGreaterThan(before * 1.3);
  await expect(page.getByRole('button', { name: /^Undo: Move/ })).toHaveCount(0);

  const middle = { x: 300, y: 620 };
  const beside = { x: 380, y: 620 };
  await hand.down(middle, beside);
  await hand.up();
  // Added and named: two steps.
  await expect(personOn(page, 'Carly')).toHaveCount(0);
  await hand.down(middle, beside);
  await hand.up();
  await expect(page.locator('[data-person]')).toHaveCount(1);
  await hand.down(middle, beside, { x: 460, y: 620 });
  await hand.up();
  await expect(page.locator('[data-person]')).toHaveCount(2);
  await page.context().close();
});

test('a pinch on a touchpad follows the fingers', async ({ page }) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('0');
  await expect.poll(() => zoom(page)).toBeCloseTo(1, 2);
  await page.mouse.move(700, 450);
  // A pinch comes as small turns of the wheel with Ctrl, in hundredths of the logarithm.
  await page.keyboard.down('Control');
  for (let step = 0; step < 10; step++) await page.mouse.wheel(0, -4.5);
  await page.keyboard.up('Control');
  await expect.poll(() => zoom(page)).toBeCloseTo(Math.exp(0.45), 1);
});

test('several are chosen by presses alone, and once a pen was seen it draws and fingers move the paper', async ({
  browser,
}) => {
  const page = await tablet(browser);
  await openExample(page, /^Eric/);
  const chosen = page.locator('.person[data-selected]');
  await page.getByRole('button', { name: 'Choose several, one press each' }).tap();
  await personOn(page, 'Callum Pike').tap();
  await personOn(page, 'Tilly Pike').tap();
  await personOn(page, 'Jade Ashby').tap();
  await expect(chosen).toHaveCount(3);
  await personOn(page, 'Jade Ashby').tap();
  await expect(chosen).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveCount(0);
  await personOn(page, 'Jade Ashby').tap();
  await expect(chosen).toHaveCount(1);

  const { x, y } = await symbol(page, 'Jade Ashby');
  const left = () => personOn(page, 'Jade Ashby').evaluate((each) => each.style.left);
  const before = await left();
  // A pen over free paper draws a frame round people.
  const paper = page.locator('.canvas');
  const pen = (type: string, at: Finger) =>
    paper.evaluate(
      (canvas, { kind, clientX, clientY }) => {
        const under = document.elementFromPoint(clientX, clientY) ?? canvas;
        under.dispatchEvent(
          new PointerEvent(kind, {
            bubbles: true,
            cancelable: true,
            pointerId: 77,
            pointerType: 'pen',
            button: kind === 'pointermove' ? -1 : 0,
            buttons: kind === 'pointerup' ? 0 : 1,
            clientX,
            clientY,
          }),
        );
      },
      { kind: type, clientX: at.x, clientY: at.y },
    );
  await page.keyboard.press('Escape');
  await pen('pointerdown', { x: x - 60, y: y - 60 });
  await pen('pointermove', { x: x + 20, y: y + 40 });
  await pen('pointermove', { x: x + 70, y: y + 90 });
  await expect(page.locator('.marquee')).toBeVisible();
  await pen('pointerup', { x: x + 70, y: y + 90 });
  await expect(personOn(page, 'Jade Ashby')).toHaveAttribute('data-selected');
  // A finger on somebody chosen moved them before; now it moves the paper.
  const hand = await fingers(page);
  const shift = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate((each) => new DOMMatrix(getComputedStyle(each).transform).e);
  const start = await shift();
  const there = await symbol(page, 'Jade Ashby');
  await hand.down(there);
  for (let step = 1; step <= 5; step++) await hand.move({ x: there.x + step * 12, y: there.y });
  await hand.up();
  await expect.poll(shift).toBeGreaterThan(start + 30);
  expect(await left()).toBe(before);
  await page.context().close();
});
