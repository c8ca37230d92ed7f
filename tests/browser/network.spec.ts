import { expect, type Locator, type Page, test } from '@playwright/test';
import { openExample, watch } from './pages.ts';

const figure = (page: Page, name: string): Locator =>
  page.locator(`.scene-canvas [data-figure][aria-label^="${name}"]`);

async function openNetwork(page: Page, example: RegExp): Promise<void> {
  await openExample(page, example);
  await page.getByRole('radio', { name: 'Network', exact: true }).click();
  await expect(page.locator('.scene-canvas')).toBeVisible();
}

async function middleOf(of: Locator): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await of.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

test('people are placed by dragging, by two presses, by keys and several at once; those without a place stay in sight', async ({
  page,
}) => {
  const seen = watch(page);
  await openNetwork(page, /^Eric/);
  const tray = page.getByRole('complementary', { name: 'Not on the map yet' });
  const waiting = tray.locator('[data-token]');
  await expect(figure(page, 'Jaz')).toBeVisible();
  const before = await waiting.count();
  const jaz = await middleOf(figure(page, 'Jaz'));

  await test.step('dragged out of the tray', async () => {
    const steve = await middleOf(tray.getByRole('button', { name: 'Steve Pike' }));
    await page.mouse.move(steve.x, steve.y);
    await page.mouse.down();
    await page.mouse.move(jaz.x, jaz.y, { steps: 6 });
    await page.mouse.up();
    await expect(figure(page, 'Steve Pike')).toHaveAttribute('aria-label', /Closest, friends/i);
    await expect(waiting).toHaveCount(before - 1);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect(waiting).toHaveCount(before);
  });

  await test.step('pressed, and then the cell', async () => {
    await tray.getByRole('button', { name: 'June Marlow' }).click();
    // The panel has opened beside the map, which fits itself into what is left.
    await expect(page.locator('.panel__name', { hasText: 'June Marlow' })).toBeVisible();
    const eric = await middleOf(figure(page, 'Eric Ashby'));
    const now = await middleOf(figure(page, 'Jaz'));
    await page.mouse.click(eric.x + (now.x - eric.x) * 0.62, eric.y + (now.y - eric.y) * 0.62);
    await expect(figure(page, 'June Marlow')).toHaveAttribute('aria-label', /Closest, friends/i);
  });

  await test.step('by keys: a ring by its digit, then from cell to cell', async () => {
    await tray.getByRole('button', { name: 'Dean', exact: true }).focus();
    await page.keyboard.press('2');
    const dean = figure(page, 'Dean');
    await expect(dean).toHaveAttribute('aria-label', /, Close,/);
    await dean.focus();
    await page.keyboard.press('Control+ArrowDown');
    await expect(dean).toHaveAttribute('aria-label', /Sees regularly/);
    await page.keyboard.press('Delete');
    await expect(tray.getByRole('button', { name: 'Dean', exact: true })).toBeVisible();
  });

  await test.step('several at once, drawn round', async () => {
    await page.keyboard.press('Shift+Digit1');
    await page.getByRole('button', { name: 'Choose several by drawing round them' }).click();
    const two = [figure(page, 'Donna'), figure(page, 'Jade')];
    const boxes = await Promise.all(two.map((each) => each.boundingBox()));
    const left = Math.min(...boxes.map((box) => box?.x ?? 0)) - 8;
    const top = Math.min(...boxes.map((box) => box?.y ?? 0)) - 8;
    const right = Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0))) + 8;
    const bottom = Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0))) + 8;
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Choose several by drawing round them' }).click();
    for (const each of two) await expect(each).toHaveAttribute('aria-pressed', 'true');
    await two[0]?.focus();
    await page.keyboard.press('1');
    for (const each of two) await expect(each).toHaveAttribute('aria-label', /Closest/);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    for (const each of two) await expect(each).toHaveAttribute('aria-label', /Sees regularly/);
  });

  await test.step('whom nobody else knows is asked about', async () => {
    await page.getByRole('button', { name: /to ask about/ }).click();
    await expect(page.getByRole('button', { name: /^Who /i }).first()).toBeVisible();
  });
  expect(seen.complaints).toEqual([]);
});

test('one case of two girls: another child in the middle says kin anew, and nobody is there twice (D2 test 1)', async ({
  page,
}) => {
  await openNetwork(page, /^Heather/);
  await expect(figure(page, 'Sarah')).toHaveAttribute('aria-label', /sister/);
  const helen = figure(page, 'Helen');
  await expect(helen).toHaveCount(1);
  await page.getByLabel('Whose').selectOption({ label: 'Sarah' });
  await expect(figure(page, 'Heather,')).toHaveAttribute('aria-label', /sister/);
  await expect(figure(page, 'Helen')).toHaveCount(1);
  await expect(page.getByRole('group', { name: /^Sarah/ })).toBeVisible();
});

test('what one girl placed is not on her sister’s map (D2 test 4)', async ({ page }) => {
  await openNetwork(page, /^Heather/);
  const tray = page.getByRole('complementary', { name: 'Not on the map yet' });
  const waiting = tray.getByRole('button', { name: 'Pickle' });
  await waiting.focus();
  await page.keyboard.press('1');
  await expect(figure(page, 'Pickle')).toBeVisible();
  const heathers = await figure(page, 'Pickle').getAttribute('aria-label');
  await page.getByLabel('Whose').selectOption({ label: 'Sarah' });
  await expect(page.getByRole('group', { name: /^Sarah/ })).toBeVisible();
  const onSarahs = figure(page, 'Pickle');
  if (await onSarahs.count()) expect(await onSarahs.getAttribute('aria-label')).not.toBe(heathers);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.getByLabel('Whose').selectOption({ label: 'Heather' });
  await expect(waiting).toBeVisible();
});

test('the girls live with Abbie and Tom, and no father is said of Natasha (D2 test 5)', async ({
  page,
}) => {
  await openExample(page, /^Heather/);
  const home = page.locator('[data-person][aria-label^="Natasha"]');
  await expect(home).toHaveAttribute('aria-label', /sister/);
  expect(await home.getAttribute('aria-label')).not.toMatch(/dad/i);
  await page.getByRole('radio', { name: 'Network', exact: true }).click();
  await page.getByRole('radio', { name: 'Ecomap' }).click();
  for (const name of ['Abbie', 'Tom', 'Natasha', 'Helen'])
    await expect(figure(page, name)).toHaveCount(1);
});

test('the map of brothers and sisters has three girls, not in touch now and a video call planned (D2 test 6)', async ({
  page,
}) => {
  await openExample(page, /^Heather/);
  await page.getByRole('radio', { name: 'Places', exact: true }).click();
  await page.getByRole('radio', { name: 'Brothers and sisters' }).click();
  for (const name of ['Heather', 'Sarah', 'Natasha'])
    await expect(figure(page, name).first()).toBeVisible();
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect(
    page.getByText('Heather and Natasha. Not in touch · planned: video call', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Print or save a copy' }).first().click();
  await page.getByRole('button', { name: /^Print, or save as PDF/ }).click();
  await expect(page.getByText('1 sheet', { exact: true })).toBeVisible();
});
