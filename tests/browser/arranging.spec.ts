import { expect, type Page, test } from '@playwright/test';
import { command, openExample, personOn, saved, select } from './pages.ts';

const people = (page: Page) => page.locator('[data-person]');

/** How far to the right of one person another stands, in widths of that person. */
async function apart(page: Page, from: string, to: string): Promise<number> {
  const [one, other] = await Promise.all([
    personOn(page, from).boundingBox(),
    personOn(page, to).boundingBox(),
  ]);
  if (!one || !other) throw new Error('somebody is not drawn');
  return (other.x - one.x) / one.width;
}

test('a part of the family is looked at alone, and everybody comes back', async ({ page }) => {
  await openExample(page, /^Eric/);
  const everybody = await people(page).count();
  await select(page, 'Eric Ashby');
  await command(page, 'Only the father’s side');
  await expect(page.getByText('You see the side of Paul Ashby.')).toBeVisible();
  await expect(personOn(page, 'Sheila Dunmore')).toHaveCount(0);
  // What is looked at stands in the middle of the paper, not where it stood among everybody.
  await expect(personOn(page, 'Len Ashby')).toBeInViewport({ ratio: 0.99 });
  const drawn = await people(page).evaluateAll((all) => {
    const boxes = all.map((each) => each.getBoundingClientRect());
    const xs = boxes.flatMap(({ left, right }) => [left, right]);
    return (Math.min(...xs) + Math.max(...xs)) / 2 / window.innerWidth;
  });
  expect(Math.abs(drawn - 0.5)).toBeLessThan(0.2);
  await command(page, 'Only blood relatives');
  await expect(page.getByText('You see the blood relatives of Eric Ashby.')).toBeVisible();
  await expect(personOn(page, 'Bev Tully')).toHaveCount(0);
  await page.getByRole('button', { name: 'Everybody', exact: true }).click();
  await expect(people(page)).toHaveCount(everybody);
});

test('a branch is folded away with its number, and unfolded by it', async ({ page }) => {
  await openExample(page, /^Eric/);
  const everybody = await people(page).count();
  await select(page, 'Donna Pike');
  await command(page, 'Fold or unfold the branch below');
  await expect(personOn(page, 'Callum Pike')).toHaveCount(0);
  await expect(personOn(page, 'Tilly Pike')).toHaveCount(0);
  const count = page.locator('.lines .mark-text', { hasText: '+' });
  await expect(count).toBeVisible();
  await saved(page);
  await page.reload();
  await page
    .getByRole('button', { name: /ERIC-EXAMPLE/ })
    .first()
    .click();
  await expect(count).toBeVisible();
  await count.click({ force: true });
  await expect(people(page)).toHaveCount(everybody);
});

test('tidying moves everybody to their own place, and is taken back', async ({ page }) => {
  await openExample(page, /^Eric/);
  const own = await apart(page, 'Eric Ashby', 'Sheila Dunmore');
  await select(page, 'Sheila Dunmore');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Shift+ArrowRight');
  const sheila = () => apart(page, 'Eric Ashby', 'Sheila Dunmore');
  await expect.poll(sheila).toBeGreaterThan(own + 1);
  await page.waitForTimeout(600);
  const byHand = await sheila();
  await page.keyboard.press('Escape');
  await command(page, 'Tidy the whole drawing');
  await expect.poll(sheila).toBeLessThan(byHand - 1);
  await page.keyboard.press('Control+z');
  await expect.poll(sheila).toBeCloseTo(byHand, 1);
});

test('the drawing can be made round somebody else, with other things to mind, and with copies', async ({
  page,
}) => {
  await openExample(page, /A large family/);
  await command(page, 'How the drawing is arranged');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('draw the person twice').click();
  await dialog.getByText('That brothers and sisters stand together').click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('[aria-label$="also drawn elsewhere"]').first()).toBeAttached();
  const persons = await people(page).evaluateAll(
    (all) => new Set(all.map((each) => each.getAttribute('data-person'))).size,
  );
  expect(persons).toBe(300);
  expect(await people(page).count()).toBeGreaterThan(300);
});

test('the drawing goes back through the years without anybody moving, and changes its notation', async ({
  page,
}) => {
  await openExample(page, /^Eric/);
  await page.waitForTimeout(600);
  const before = await apart(page, 'Kerry Ashby', 'Sheila Dunmore');
  await page.getByRole('button', { name: 'What the drawing shows' }).click();
  await page.getByRole('slider', { name: 'As it was in' }).focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('You see what was so at the end of')).toBeVisible();
  await expect(personOn(page, 'Tilly Pike')).toBeAttached();
  await page.keyboard.press('ArrowLeft');
  await expect(personOn(page, 'Tilly Pike')).toHaveCount(0);
  expect(await apart(page, 'Kerry Ashby', 'Sheila Dunmore')).toBeCloseTo(before, 2);
  await expect(page.locator('.banner')).toContainText('by what is known now');
  await page.getByRole('dialog').getByRole('button', { name: 'Back to now' }).click();
  await expect(page.locator('.banner')).toHaveCount(0);
  await expect(personOn(page, 'Tilly Pike')).toBeAttached();

  await page.getByRole('button', { name: /Notation/ }).click();
  await page.getByRole('option', { name: 'Plain words' }).click();
  await expect(page.locator('.person .mark-text', { hasText: 'ruled out' })).toHaveCount(0);
});
