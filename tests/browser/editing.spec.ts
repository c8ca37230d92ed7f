import { expect, test } from '@playwright/test';
import { addRelative, command, personOn, saved, select, startCase } from './pages.ts';

test('what can be done with somebody stands in a menu, by mouse and by keyboard', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await personOn(page, 'Eric').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Add a parent' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Carly');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Carly')).toBeFocused();

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Add a parent' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Dean');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Dean')).toHaveAccessibleName(/1 partner/);

  await page.locator('.canvas').click({ button: 'right', position: { x: 30, y: 30 } });
  await page.getByRole('menuitem', { name: 'Select everybody' }).click();
  await expect(page.locator('.person[data-selected]')).toHaveCount(3);
});

test('every command is found by its words', async ({ page }) => {
  await startCase(page, 'Eric');
  await select(page, 'Eric');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add part');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Sam');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Sam')).toHaveAccessibleName(/1 partner/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'History and versions' })).toBeVisible();
});

test('names are written on the drawing: by Enter, F2, a double press, and one child after the other', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  const field = page.getByRole('textbox', { name: 'Name', exact: true });
  await personOn(page, 'Eric').dblclick();
  await field.fill('Erik');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Erik')).toBeFocused();
  await page.keyboard.press('F2');
  await field.fill('Eric');
  await page.keyboard.press('Escape');
  await expect(personOn(page, 'Erik')).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('Eric');
  await page.keyboard.press('Enter');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await personOn(page, 'Carly').focus();
  await page.keyboard.press('c');
  // As fast as somebody counts them up: Shift+Enter keeps a name and opens the next.
  for (const name of ['Ann', 'Ben', 'Cat']) {
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press(name === 'Cat' ? 'Enter' : 'Shift+Enter');
    await expect(personOn(page, name)).toBeVisible();
  }
  await expect(personOn(page, 'Carly')).toHaveAccessibleName(/4 children/);
});

test('people are moved by keys as by dragging, and find their own place again', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly');
  await saved(page);
  const x = async () => (await personOn(page, 'Carly').boundingBox())?.x ?? 0;
  const before = await x();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(x).toBeGreaterThan(before + 30);
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(x).toBeLessThan(before + 5);
});

test('people are copied within a case whole, and into another case by name and link alone', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await saved(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-person]')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-person]')).toHaveCount(2);

  await page.getByRole('button', { name: 'Back to your cases' }).click();
  await page.getByLabel('Child’s first name').fill('Ann');
  await page.getByLabel('Case reference').fill('TEST 2');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await select(page, 'Ann');
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-person]')).toHaveCount(3);
  await expect(personOn(page, 'Carly')).toHaveAccessibleName(/1 child/);
  await expect(page.getByText('everything else stays in the case it is from')).toBeVisible();
});

test('who is telling stands behind what is entered, page by page', async ({ page }) => {
  await startCase(page, 'Eric');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Page or file reference').fill('chronology p. 14');
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText(/Telling: .*chronology p\. 14/)).toBeVisible();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByText(/chronology p\. 15/)).toBeVisible();
  await addRelative(page, 'Eric', 'p', 'Carly', 'woman or girl');
  await select(page, 'Carly');
  await expect(page.getByText(/chronology p\. 15/)).toHaveCount(3);
  await page.getByRole('button', { name: 'Nobody in particular is telling' }).click();
  await addRelative(page, 'Eric', 'p', 'Dean', 'man or boy');
  await select(page, 'Dean');
  await expect(page.getByText(/chronology p\. 15/)).toHaveCount(0);
});

test('two people who are one are made one, and that is taken back', async ({ page }) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly Marlow', 'woman or girl');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Carly Marlow');
  await page.keyboard.press('Enter');
  await command(page, 'Recorded twice');
  await page.getByRole('dialog').getByRole('button', { name: 'They are one person' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-person]')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-person]')).toHaveCount(3);
});
