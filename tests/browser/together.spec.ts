import { expect, type Page, test } from '@playwright/test';
import { openExample, watch } from './pages.ts';

const code = '271828';

/** Hands the screen over to Eric, with the marks of who feels safe. */
async function handOver(page: Page): Promise<void> {
  await openExample(page, /^Eric/);
  await page.getByRole('button', { name: 'Together', exact: true }).click();
  await page.getByText('Ask who feels safe').click();
  await page.getByLabel('Code of six digits').fill(code);
  await page.getByLabel('The code once more').fill(code);
  await page.getByRole('button', { name: 'Hand over the screen' }).click();
  await expect(page.getByText('What would you like to do?')).toBeVisible();
}

/** Everything that is in the page, seen or not. */
const everything = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('a visit shows nothing of the coordinator’s side, by no way out but the code', async ({
  page,
}) => {
  const seen = watch(page);
  await handOver(page);
  const isClosed = async () => {
    await expect(page.getByRole('button', { name: 'Stop for now' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print or save a copy' })).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    // Two men whom the child has not been told of, and the reference of the case.
    expect(await everything(page)).not.toMatch(/\bDean\b|\bRob\b|ERIC-EXAMPLE/);
    expect(await page.title()).not.toContain('ERIC');
  };
  await isClosed();
  await page.goBack().catch(() => undefined);
  if (page.url() === 'about:blank') await page.goto('/');
  await isClosed();
  await page.reload();
  await isClosed();
  for (const keys of ['Control+k', 'Control+f', 'Control+z', '?', 'n', 'Control+Minus'])
    await page.keyboard.press(keys);
  await isClosed();
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(other.getByText('A visit is under way on this device')).toBeVisible();
  expect(await everything(other)).not.toMatch(/\bDean\b|\bRob\b|ERIC-EXAMPLE/);
  await other.close();

  await page.getByRole('button', { name: 'Stop for now' }).click();
  await expect(page.getByText('We’ve stopped for now')).toBeVisible({ timeout: 1_000 });
  await page.getByRole('button', { name: 'Finish for today' }).click();
  await page.getByRole('button', { name: /^Keep it/ }).click();
  await page.keyboard.type('111111');
  await expect(page.getByText('That is not the code.')).toBeVisible();
  expect(await everything(page)).not.toMatch(/\bDean\b|ERIC-EXAMPLE/);
  await page.keyboard.type(code);
  await expect(page.getByRole('button', { name: 'Together', exact: true })).toBeVisible();
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('a child makes a map of homes, says what they would like, and marks who feels safe', async ({
  page,
}) => {
  await handOver(page);
  await page.getByRole('button', { name: /What I would like/ }).click();
  await page.getByRole('textbox').last().fill('To see the sea with Sheila');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('To see the sea with Sheila')).toBeVisible();
  await page.getByRole('button', { name: 'All pages' }).click();

  await page.getByRole('button', { name: /Where I’ve lived/ }).click();
  await page.getByRole('button', { name: 'Add a place' }).click();
  await page.getByRole('button', { name: 'A caravan' }).click();
  await page.getByLabel('In your own words').fill('Uncle’s caravan');
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.locator('[data-figure]', { hasText: 'Uncle’s caravan' })).toBeVisible();
  // A name is not needed, and every question can be passed over.
  await page.getByRole('button', { name: 'Add someone' }).click();
  await page.getByLabel(/A name, or what you remember/).fill('the man with the boat');
  await page.getByRole('button', { name: 'Put it on the map' }).click();
  await expect(page.locator('[data-figure][aria-label*="the man with the boat"]')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: 'Next card' }).click();
  await page.getByRole('button', { name: 'Back to the map' }).click();

  await page.getByRole('button', { name: 'Things I’d like more of' }).click();
  for (const words of ['Swimming', 'Pancakes']) {
    await page.getByRole('textbox').last().fill(words);
    await page.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.locator('.more-of__words', { hasText: words })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Move up: Pancakes' }).click();
  await expect
    .poll(async () => (await page.locator('.more-of__words').allTextContents()).slice(-2))
    .toEqual(['Pancakes', 'Swimming']);
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Who feels safe' }).click();
  const man = page.locator('[data-figure][aria-label*="the man with the boat"]');
  await man.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Safe', exact: true }).click();
  await expect(page.locator('[data-figure][aria-label*="feels safe"]')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  // Outside that step nobody wears a mark.
  await expect(page.locator('[data-figure][aria-label*="feels safe"]')).toHaveCount(0);

  await page.getByRole('button', { name: 'All pages' }).click();
  await page.getByRole('button', { name: /My people/ }).click();
  await page.getByRole('button', { name: 'Add someone' }).click();
  await page.getByRole('button', { name: 'June', exact: true }).click();
  await page.getByRole('button', { name: 'People I see', exact: true }).click();
  await expect(page.locator('[data-figure][aria-label*="People I see"]').first()).toBeVisible();
});
