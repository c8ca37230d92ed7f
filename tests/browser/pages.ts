import { expect, type Locator, type Page, test } from '@playwright/test';

/** What a page said that it should not have, and where it asked for things. */
export interface Watch {
  readonly complaints: string[];
  readonly foreign: string[];
}

/** Where the app is served. */
export const baseUrl = (): string => test.info().project.use.baseURL ?? 'http://localhost:4173';

/** Listens for errors, warnings and requests to any other origin, from before the page is opened. */
export function watch(page: Page): Watch {
  const seen: Watch = { complaints: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // What the page makes itself, such as a photo, comes from nowhere.
    if (url.host !== '' && url.host !== new URL(baseUrl()).host) seen.foreign.push(request.url());
  });
  return seen;
}

/** A person on the drawing, by the name at the beginning of what a screen reader is told. */
export const personOn = (page: Page, name: string): Locator =>
  page.locator(`[data-person][aria-label^="${name},"], [data-person][aria-label="${name}"]`);

/** Starts a case with a child of this name. */
export async function startCase(page: Page, child: string, reference = 'TEST 1'): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Child’s first name').fill(child);
  await page.getByLabel('Case reference').fill(reference);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(personOn(page, child)).toBeVisible();
}

/** Writes the name that is open on the drawing, with a shape if one is given. */
export async function writeName(
  page: Page,
  name: string,
  shape?: 'woman or girl' | 'man or boy',
): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Name', exact: true });
  await field.fill(name);
  if (shape) await page.locator('.name-field').getByRole('radio', { name: shape }).click();
  await field.press('Enter');
  await expect(personOn(page, name)).toBeVisible();
}

/** Selects a person and waits until the panel is theirs. */
export async function select(page: Page, name: string): Promise<void> {
  // People glide to their places after an edit: whoever moved away under the pointer is clicked again.
  await expect(async () => {
    await personOn(page, name).click({ timeout: 2_000 });
    await expect(page.locator('.panel__name', { hasText: name })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

/** Waits until everything is on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.locator('.save-line[data-saved]')).toBeVisible();

/** Adds a relative by key and names them. */
export async function addRelative(
  page: Page,
  of: string,
  key: 'p' | 'r' | 'c',
  name: string,
  shape?: 'woman or girl' | 'man or boy',
): Promise<void> {
  await select(page, of);
  await page.keyboard.press(key);
  await writeName(page, name, shape);
}

/** Opens one of the examples from the start page. */
export async function openExample(page: Page, name: RegExp): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name }).first().click();
  await expect(page.locator('[data-person]').first()).toBeVisible({ timeout: 15_000 });
}

/** Runs a command by its words, from the list of all commands. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'All commands' }).getByRole('searchbox').fill(words);
  await page.getByRole('menuitem', { name: words }).first().click();
}

/** Opens a case of the shelf by its reference. */
export const openFromShelf = (page: Page, reference: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(reference) })
    .first()
    .click();

/** Goes to another view of the case: from the row of views, or from their list where the window is narrow. */
export async function showView(page: Page, name: string): Promise<void> {
  const list = page.getByRole('button', { name: /Views$/ });
  if (await list.isVisible()) {
    await list.click();
    await page.getByRole('option', { name, exact: true }).click();
  } else await page.getByRole('radio', { name, exact: true }).click();
}
