import { expect, type Page, test } from '@playwright/test';
import { personOn, startCase } from './pages.ts';

/** Three generations with a divorce, a half-sister and foster carers. */
const everybody = [
  'Maureen',
  'Bill',
  'Helen',
  'Dean',
  'Rob',
  'Joanne',
  'Abbie',
  'Tom',
  'Heather',
  'Sarah',
  'Natasha',
  'Leo',
];

/** What a screen reader is told of each shows that the family is the same, whichever way it was built. */
async function expectFamily(page: Page): Promise<void> {
  await expect(page.locator('[data-person]')).toHaveCount(everybody.length);
  for (const name of everybody) await expect(personOn(page, name)).toBeVisible();
  await page.getByRole('radio', { name: 'Outline' }).click();
  const line = (name: string) =>
    page.getByRole('treeitem', { name: new RegExp(`^${name},`) }).first();
  await expect(line('Maureen')).toHaveAccessibleName(/grandmother/i);
  await expect(line('Dean')).toHaveAccessibleName(/Dad, .*divorced/);
  await expect(line('Natasha')).toHaveAccessibleName(/Half-sister/);
  await expect(line('Sarah')).toHaveAccessibleName(/^Sarah, Sister/);
  await expect(line('Leo')).toHaveAccessibleName(/Cousin/);
  await expect(line('Abbie')).toHaveAccessibleName(/Foster/);
  await expect(page.getByRole('treeitem', { name: /^Heather, foster/ })).toBeVisible();
}

test('a family of twelve is built by keyboard alone in under sixty steps', async ({ page }) => {
  await startCase(page, 'Heather');
  await expect(personOn(page, 'Heather')).toBeVisible();
  let steps = 0;
  const key = async (name: string) => {
    steps++;
    await page.keyboard.press(name);
  };
  /** A typed field: the name, the shape by the arrows, Enter. */
  const name = async (text: string, shape: 'woman' | 'man') => {
    steps++;
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('ArrowDown');
    if (shape === 'man') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(personOn(page, text)).toBeFocused();
  };
  const find = async (text: string) => {
    await key('Control+f');
    steps++;
    await page.keyboard.type(text);
    await expect(page.getByRole('option', { name: new RegExp(`^${text}`) }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(personOn(page, text)).toBeFocused();
  };
  /** The question who the other parent is, with the likely answer first. */
  const withPartner = async () => {
    await expect(page.getByRole('dialog')).toBeVisible();
    await key('Enter');
  };

  await find('Heather');
  await key('p');
  await name('Helen', 'woman');
  await key('p');
  await name('Maureen', 'woman');
  await key('ArrowDown');
  await expect(personOn(page, 'Helen')).toBeFocused();
  await key('p');
  await name('Bill', 'man');
  await key('c');
  await withPartner();
  await name('Joanne', 'woman');
  await key('c');
  await name('Leo', 'man');

  await find('Heather');
  await key('p');
  await name('Dean', 'man');
  await key('Control+k');
  steps++;
  await page.keyboard.type('divorced');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await find('Dean');
  await key('c');
  await withPartner();
  await name('Sarah', 'woman');

  await find('Helen');
  await key('r');
  await name('Rob', 'man');
  await key('c');
  await withPartner();
  await name('Natasha', 'woman');

  await find('Heather');
  await key('p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await key('Tab');
  await expect(page.getByRole('button', { name: 'Foster carer', exact: true })).toBeFocused();
  await key('Enter');
  await name('Abbie', 'woman');
  await key('r');
  await name('Tom', 'man');

  expect(steps).toBeLessThan(60);
  await expectFamily(page);
});

test('the same family is typed in one paste', async ({ page }) => {
  await startCase(page, 'Heather');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  const field = page.getByLabel('Type what you hear, or paste a table');
  await field.fill(
    [
      'Maureen f and Bill m: Helen f, Joanne f',
      'Helen, divorced Dean m: Heather f, Sarah f; + Rob m: Natasha f',
      'Joanne: Leo m',
      'Abbie f and Tom m foster: Heather',
    ].join('\n'),
  );
  await page.getByRole('button', { name: /^Add \d+ people/ }).click();
  await expectFamily(page);
  await page.keyboard.press('Control+z');
  await page.getByRole('radio', { name: 'Family', exact: true }).click();
  await expect(page.locator('[data-person]')).toHaveCount(1);
});
