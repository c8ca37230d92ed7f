import { expect, type Page, test } from '@playwright/test';
import {
  addRelative,
  openExample,
  personOn,
  saved,
  select,
  startCase,
  writeName,
} from './pages.ts';

/** Where the middle of somebody's symbol is in the window. */
async function symbol(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await personOn(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + 30 };
}

async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

const handle = async (page: Page, name: string) => {
  const box = await page.locator('[data-quick-add]').getByRole('button', { name }).boundingBox();
  if (!box) throw new Error(`no handle ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('people are joined by pulling a line, by two clicks and by keys', async ({ page }) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await writeName(page, 'Carly', 'woman or girl');
  await page.waitForTimeout(500);
  await select(page, 'Eric');
  await page.waitForTimeout(500);
  await drag(page, await handle(page, 'Parent'), await symbol(page, 'Carly'));
  const dialog = page.getByRole('dialog', { name: 'Eric and Carly' });
  await expect(dialog.getByRole('radio', { name: 'Carly is a parent of Eric' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(personOn(page, 'Carly')).toHaveAccessibleName(/1 child/);

  // Pulled onto free paper, a line ends in somebody new.
  await select(page, 'Carly');
  await page.waitForTimeout(500);
  const at = await symbol(page, 'Carly');
  await drag(page, await handle(page, 'Partner'), { x: at.x + 260, y: at.y + 4 });
  await writeName(page, 'Rob', 'man or boy');
  await expect(personOn(page, 'Carly')).toHaveAccessibleName(/1 partner/);
  await page.waitForTimeout(600);
  expect((await symbol(page, 'Rob')).x - (await symbol(page, 'Carly')).x).toBeGreaterThan(60);

  // The same by clicks: the round handle, then the person.
  await select(page, 'Rob');
  await page
    .locator('[data-quick-add]')
    .getByRole('button', { name: 'Join with somebody' })
    .click();
  await expect(page.getByText('Now choose who Rob is joined with')).toBeVisible();
  await personOn(page, 'Eric').click();
  await page.getByRole('radio', { name: 'Eric is a child of Rob' }).click({ force: true });
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(personOn(page, 'Rob')).toHaveAccessibleName(/1 child/);

  // And by keys: L, walk, Enter.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await writeName(page, 'Sam');
  await personOn(page, 'Sam').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('l');
  await personOn(page, 'Rob').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sam and Rob' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a drag holds to the row, Ctrl lets go, Alt copies, and Escape takes it back', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await writeName(page, 'Trish', 'woman or girl');
  await page.waitForTimeout(600);
  await saved(page);
  const carly = await symbol(page, 'Carly');
  const from = await symbol(page, 'Trish');
  const beside = { x: carly.x + 233, y: carly.y + 5 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(beside.x, beside.y, { steps: 6 });
  await expect(page.locator('.snap-line--row')).toHaveAttribute('d', /M/);
  // What is dragged is a copy of her.
  const lifted = page.locator('.lifted .person');
  const top = async (which = personOn(page, 'Carly')) => (await which.boundingBox())?.y ?? 0;
  expect(await top(lifted)).toBeCloseTo(await top(), 0);
  await page.keyboard.down('Control');
  await page.mouse.move(beside.x + 1, beside.y, { steps: 2 });
  expect((await top(lifted)) - (await top())).toBeCloseTo(beside.y - carly.y, 0);
  await page.keyboard.up('Control');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await symbol(page, 'Trish')).x).toBeCloseTo(from.x, 0);

  await page.keyboard.down('Alt');
  await drag(page, from, { x: from.x + 150, y: from.y + 90 });
  await page.keyboard.up('Alt');
  await expect(personOn(page, 'Trish')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(personOn(page, 'Trish')).toHaveCount(1);
});

test('several are chosen by a marquee or one after the other, and dragged in one step', async ({
  page,
}) => {
  await openExample(page, /^Eric/);
  await page.waitForTimeout(600);
  const chosen = page.locator('.person[data-selected]');
  const first = await symbol(page, 'Callum Pike');
  const last = await symbol(page, 'Tilly Pike');
  await page.keyboard.down('Shift');
  await drag(page, { x: first.x - 60, y: first.y - 50 }, { x: last.x + 60, y: last.y + 90 });
  await page.keyboard.up('Shift');
  await expect(chosen).toHaveCount(2);
  await personOn(page, 'Jade Ashby').click({ modifiers: ['ControlOrMeta'] });
  await expect(chosen).toHaveCount(3);
  await personOn(page, 'Jade Ashby').click({ modifiers: ['ControlOrMeta'] });
  await expect(chosen).toHaveCount(2);
  await page.waitForTimeout(400);
  const from = await symbol(page, 'Callum Pike');
  await drag(page, from, { x: from.x, y: from.y + 140 });
  const down = async () =>
    (await symbol(page, 'Tilly Pike')).y - (await symbol(page, 'Eric Ashby')).y;
  await expect.poll(down).toBeGreaterThan(80);
  await page.keyboard.press('Control+z');
  await expect.poll(down).toBeLessThan(30);
});
