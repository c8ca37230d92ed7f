import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { command, openExample, openFromShelf, personOn, saved, startCase } from './pages.ts';

test('three hundred people are listed, found, written in and saved as a table', async ({
  page,
}, info) => {
  await openExample(page, /A large family/);
  await page.getByRole('radio', { name: 'People' }).click();
  const grid = page.getByRole('grid', { name: 'People' });
  await expect(grid).toHaveAttribute('aria-rowcount', '301');
  // Only those in view are drawn.
  expect(await page.getByRole('rowheader').count()).toBeLessThan(80);
  await page.getByRole('rowheader').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await expect(page.locator('[data-active]')).toBeInViewport();
  const last = await page.locator('[data-active]').textContent();
  await page.keyboard.press('Control+Home');
  await expect(page.locator('[data-active]')).not.toHaveText(last ?? '');

  await page.getByRole('textbox', { name: 'Filter the list' }).fill("mum's sister");
  await expect(page.getByRole('heading', { name: /^\d+ of 300 people$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();

  // A next step is written where it is read.
  await page.getByRole('columnheader', { name: 'Next step' }).scrollIntoViewIfNeeded();
  const cell = page.getByRole('row').nth(1).getByRole('gridcell').nth(8);
  await cell.dblclick();
  await page.keyboard.type('Write to her');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('Write to her');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText('');

  await page.getByRole('button', { name: 'Print or save a copy' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /The people as a table/ }).click();
  const path = info.outputPath('people.csv');
  await (await download).saveAs(path);
  const csv = readFileSync(path, 'utf8');
  expect(csv.startsWith('\ufeffName,To the child,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(302);
});

test('drawing and list stand side by side with one selection, as wide as was wished', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await command(page, 'Two views side by side');
  const line = page.getByRole('separator', { name: 'Line between the two views' });
  await expect(line).toHaveAttribute('aria-valuenow', '60');
  await page.getByRole('treeitem', { name: /^Eric/ }).click();
  await page.keyboard.press('p');
  // The field is where the keyboard is.
  await expect(page.getByRole('tree').getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Carly');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /^Carly/ })).toBeFocused();
  await expect(personOn(page, 'Carly')).toBeVisible();
  await expect(page.locator('.person[data-selected]')).toHaveCount(1);
  await personOn(page, 'Eric').click();
  await expect(page.getByRole('treeitem', { name: /^Eric/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  await line.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuenow', '56');
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.getByRole('menuitem', { name: 'Half and half' }).click();
  await expect(line).toHaveAttribute('aria-valuenow', '50');
  await saved(page);
  await page.reload();
  await openFromShelf(page, 'TEST 1');
  await expect(line).toHaveAttribute('aria-valuenow', '50');
  // Where there is no room for two there is one.
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(line).toHaveCount(0);
  await expect(page.getByRole('tree')).toHaveCount(0);
});

test('somebody is found from every view by whatever is known of them', async ({ page }) => {
  await openExample(page, /Heather and Sarah/);
  for (const view of ['Family', 'Outline', 'People']) {
    await page.getByRole('radio', { name: view, exact: true }).click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type("mum's sister");
    const found = page.getByRole('option').first();
    await expect(found).toContainText('Joanne');
    await expect(found.locator('mark')).toHaveText(/^mum['’]s sister$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.panel__name')).toHaveText('Joanne');
    await expect(page.locator(':focus')).toContainText('Joanne');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('natasha');
  await page.getByRole('menuitem', { name: /Natasha/ }).click();
  await expect(page.locator('.panel__name')).toHaveText('Natasha');
});

test('a key is changed, unless another command has it, and is remembered', async ({ page }) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('button', { name: 'Add a person: N. Change the key' }).click();
  await page.keyboard.press('p');
  await expect(dialog.getByText('P belongs to “Add a parent”')).toBeVisible();
  await page.keyboard.press('Control+w');
  await expect(dialog.getByText('Ctrl+W is needed by the browser')).toBeVisible();
  await page.keyboard.press('z');
  await expect(
    dialog.getByRole('button', { name: 'Add a person: Z. Change the key' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await openFromShelf(page, 'TEST 1');
  await expect(personOn(page, 'Eric')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('[data-person]')).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(page.locator('[data-person]')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Outline' }).click();
  await command(page, 'Keys');
  await dialog.getByRole('button', { name: 'All keys as they were at first' }).click();
  await expect(
    dialog.getByRole('button', { name: 'Add a person: N. Change the key' }),
  ).toBeVisible();
});

test('several steps are taken back at once, and done again', async ({ page }) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('Escape');
  for (let person = 0; person < 4; person++) {
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`Friend ${person}`);
    await page.keyboard.press('Enter');
    await expect(personOn(page, `Friend ${person}`)).toBeFocused();
    await page.keyboard.press('Escape');
  }
  const openHistory = () => command(page, 'History and versions');
  await openHistory();
  const steps = page.getByRole('region', { name: 'Steps you can take back' });
  await steps.getByRole('button', { name: 'Take back 6 steps' }).click();
  await expect(steps.getByRole('button', { name: 'Do 6 steps again' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-person]')).toHaveCount(2);
  await expect(page.getByText('6 steps taken back')).toBeVisible();
  await openHistory();
  await steps.getByRole('button', { name: 'Do 6 steps again' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-person]')).toHaveCount(5);
});

test('two who look alike are told apart for good, and one is made two', async ({ page }) => {
  await startCase(page, 'Eric');
  for (const name of ['Carly Marlow', 'Carly Marlow']) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.keyboard.press('Enter');
  }
  await command(page, 'Recorded twice');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'They are two people' }).click();
  await expect(dialog.getByText('Nobody seems to be recorded twice.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await personOn(page, 'Carly Marlow').first().click();
  await command(page, 'This is two people');
  await page.getByRole('dialog').getByText('Name: Carly Marlow').click();
  await page.getByRole('button', { name: /Make two people; 1 thing/ }).click();
  await expect(page.locator('[data-person]')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-person]')).toHaveCount(3);
});
