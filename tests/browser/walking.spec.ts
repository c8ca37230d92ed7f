import { expect, type Page, test } from '@playwright/test';
import { command, openExample, personOn, select, startCase, writeName } from './pages.ts';

/** What was said last to somebody who hears the screen. */
const said = (page: Page) => page.locator('[aria-live=polite]');

test('every line from somebody is pointed out and followed by keys alone', async ({ page }) => {
  await openExample(page, /^Eric/);
  await select(page, 'Eric Ashby');
  await personOn(page, 'Eric Ashby').focus();
  await page.keyboard.press('.');
  await expect(page.getByText(/^1 of \d+: (Mum|Dad): /).first()).toBeAttached();
  const [first = ''] = await said(page).allTextContents();
  await page.keyboard.press('.');
  await expect(page.locator('.person[data-target]')).toHaveCount(1);
  await page.keyboard.press(',');
  await expect.poll(async () => (await said(page).allTextContents()).join()).toContain(first);
  const far = await page.locator('.person[data-target]').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-person][aria-label="${far}"]`)).toBeFocused();
  await expect(page.locator('.person[data-target]')).toHaveCount(0);
  // A digit goes to its own.
  await page.keyboard.press('.');
  await page.keyboard.press('2');
  await expect(page.locator(`[data-person][aria-label="${far}"]`)).not.toBeFocused();
  await expect(page.locator('[data-person]:focus')).toHaveCount(1);

  await page.keyboard.press('Control+Home');
  await expect(personOn(page, 'Eric Ashby')).toBeFocused();
  await page.keyboard.press('Home');
  // On the paper: the view follows whoever has the focus.
  const placeOfFocus = () =>
    page.locator('[data-person]:focus').evaluate((person) => Number.parseFloat(person.style.left));
  const leftmost = await placeOfFocus();
  await page.keyboard.press('End');
  await expect.poll(placeOfFocus).toBeGreaterThan(leftmost);
  // Across the paper it does not matter who is kin: from the grandmother to the foster carer's row and on.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('[data-person]:focus')).not.toHaveAttribute('aria-label', /^Eric/);
  expect(page.url()).toContain('localhost');
});

test('people are moved by a press and a press, and those heard of are placed by hand or without', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await writeName(page, 'Carly', 'woman or girl');
  await page.waitForTimeout(400);
  await personOn(page, 'Carly').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to a place that you press' }).click();
  await expect(page.getByText('Now press the place for Carly')).toBeVisible();
  const paper = await page.locator('.canvas').boundingBox();
  if (!paper) throw new Error('no paper');
  const free = { x: paper.x + 260, y: paper.y + 560 };
  await page.mouse.click(free.x, free.y);
  const middle = async (name: string) => {
    const box = await personOn(page, name).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 28 };
  };
  await expect.poll(async () => Math.abs((await middle('Carly')).x - free.x)).toBeLessThan(30);
  await page.keyboard.press('Control+z');

  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  const tray = page.getByRole('complementary', { name: 'Heard of' });
  for (const line of ['Trish, Leeds', 'Bert, had a boat']) {
    await tray.getByRole('textbox').fill(line);
    await page.keyboard.press('Enter');
  }
  // By hand: the line is carried onto somebody, who is asked about.
  const carry = async (name: string, to: { x: number; y: number }) => {
    const from = await tray.getByRole('button', { name: new RegExp(`^${name}`) }).boundingBox();
    await page.mouse.move((from?.x ?? 0) + 40, (from?.y ?? 0) + 12);
    await page.mouse.down();
    await page.mouse.move(to.x - 30, to.y, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
  };
  await page.waitForTimeout(600);
  await carry('Trish', await middle('Eric'));
  const dialog = page.getByRole('dialog', { name: 'Place Trish' });
  await expect(dialog.getByText('Eric').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Place here' }).click();
  await expect(tray.getByText('Trish', { exact: true })).toHaveCount(0);
  // Onto free paper, where they stand from then on.
  await page.waitForTimeout(600);
  const room = await page.locator('.canvas').boundingBox();
  const spot = { x: (room?.x ?? 0) + 200, y: (room?.y ?? 0) + 600 };
  await carry('Bert', spot);
  await expect.poll(async () => Math.abs((await middle('Bert')).x - spot.x)).toBeLessThan(30);
  // Without dragging: "Place", then the press.
  await tray.getByRole('button', { name: 'Place Bert' }).click();
  await page.getByRole('menuitem', { name: 'Choose on the drawing' }).click();
  await personOn(page, 'Eric').click();
  await page
    .getByRole('dialog', { name: 'Place Bert' })
    .getByRole('button', { name: 'Place here' })
    .click();
  await expect(tray.getByText('Nobody waits for a place.')).toBeVisible();
});

test('agencies are drawn round their people, and one voice is listened to over the whole drawing', async ({
  page,
}) => {
  await openExample(page, /^Eric/);
  await page.waitForTimeout(500);
  await personOn(page, 'Helen Marsh').click();
  await personOn(page, 'Priya Nair').click({ modifiers: ['ControlOrMeta'] });
  await command(page, 'They belong to one agency or group');
  const dialog = page.getByRole('dialog', { name: 'They belong to one agency or group' });
  await dialog.getByLabel('What it is called').fill('Leeds team');
  await dialog.getByRole('button', { name: 'Draw the group' }).click();
  await expect(page.locator('.lines .mark-text', { hasText: 'Leeds team' })).toBeVisible();

  const quiet = page.locator('[data-person][aria-label*="not in these words"]');
  const places = () =>
    page
      .locator('.person')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).style.left));
  await page.keyboard.press('Escape');
  const before = await places();
  await page.getByRole('button', { name: 'What the drawing shows' }).click();
  await page.getByText('How the search stands').click();
  await expect(personOn(page, 'Sheila Dunmore')).toHaveAccessibleName(/search: /);
  await page.getByRole('button', { name: /Who says so/ }).click();
  await page.getByRole('option', { name: 'Kerry, on the telephone' }).click();
  await expect(quiet.first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByText('What Kerry, on the telephone says stands out')).toBeVisible();
  expect(await places()).toEqual(before);
  await page.getByRole('button', { name: 'Anybody' }).click();
  await expect(quiet).toHaveCount(0);
});
