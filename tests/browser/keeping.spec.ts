import { expect, test } from '@playwright/test';
import {
  addRelative,
  command,
  openFromShelf,
  personOn,
  saved,
  select,
  startCase,
} from './pages.ts';

test('a second window of the same case looks and follows, and takes over when asked', async ({
  page,
  context,
}) => {
  await startCase(page, 'Eric');
  await saved(page);
  const second = await context.newPage();
  await second.goto('/');
  await openFromShelf(second, 'TEST 1');
  await expect(second.getByText('being edited in another window')).toBeVisible();
  await select(second, 'Eric');
  await expect(second.locator('[data-quick-add]')).toHaveCount(0);

  await addRelative(page, 'Eric', 'p', 'Carly');
  await expect(personOn(second, 'Carly')).toBeVisible();

  await second.getByRole('button', { name: 'Move editing here' }).click();
  await expect(page.getByText('being edited in another window')).toBeVisible();
  await addRelative(second, 'Eric', 'c', 'Ann');
  await expect(personOn(page, 'Ann')).toBeVisible();
});

test('somebody who is put elsewhere by hand stays there, also after a reload', async ({ page }) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly');
  await page.keyboard.press('Escape');
  const before = await personOn(page, 'Carly').boundingBox();
  if (!before) throw new Error('Carly is not drawn');
  await page.mouse.move(before.x + before.width / 2, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width / 2 + 150, before.y - 20, { steps: 8 });
  await page.mouse.up();
  await saved(page);
  const offset = async () => {
    const [carly, eric] = await Promise.all([
      personOn(page, 'Carly').boundingBox(),
      personOn(page, 'Eric').boundingBox(),
    ]);
    return (carly?.x ?? 0) - (eric?.x ?? 0);
  };
  await page.waitForTimeout(600);
  const moved = await offset();
  expect(moved).toBeGreaterThan(80);
  await page.reload();
  await openFromShelf(page, 'TEST 1');
  await expect(personOn(page, 'Carly')).toBeVisible();
  await page.waitForTimeout(600);
  // The view may come back at another zoom; the side on which she stands may not change.
  expect(await offset()).toBeGreaterThan(40);
  await select(page, 'Carly');
  await page.getByRole('button', { name: 'Let find own place' }).click();
  await expect.poll(offset).toBeLessThan(moved / 2);
});

test('an earlier moment can be looked at and gone back to, and that can be undone', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Carly');
  await saved(page);
  await command(page, 'History and versions');
  await page.getByLabel('Give this moment a name').fill('Before the first meeting');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Named versions')).toBeVisible();
  await page.keyboard.press('Escape');

  await addRelative(page, 'Eric', 'p', 'Dean');
  await saved(page);
  await command(page, 'History and versions');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Before the first meeting' })
    .getByRole('button', { name: 'Look' })
    .click();
  await expect(page.getByText('This is the case as it was on')).toBeVisible();
  await expect(personOn(page, 'Dean')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go back to this' }).click();
  await expect(page.getByText('This is the case as it was on')).toHaveCount(0);
  await expect(personOn(page, 'Dean')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(personOn(page, 'Dean')).toBeVisible();
});

test('what is removed for good is in nothing that this device keeps', async ({ page }) => {
  await startCase(page, 'Eric');
  await addRelative(page, 'Eric', 'p', 'Zebedee');
  await saved(page);
  /** Everything in every database of this app, as one text. */
  const kept = () =>
    page.evaluate(async () => {
      const texts: string[] = [];
      const read = new TextDecoder('utf-8', { fatal: false });
      const show = (value: unknown): string =>
        JSON.stringify(value, (_, each: unknown) =>
          ArrayBuffer.isView(each)
            ? read.decode(each)
            : each instanceof ArrayBuffer
              ? read.decode(each)
              : each,
        ) ?? '';
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name ?? '');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of database.objectStoreNames) {
          const rows = await new Promise<unknown[]>((resolve, reject) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          });
          texts.push(...rows.map(show));
        }
        database.close();
      }
      return texts.join('\n');
    });
  expect(await kept()).toContain('Zebedee');
  await select(page, 'Zebedee');
  await page.getByRole('button', { name: 'Remove for good …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove for good' }).click();
  await expect(personOn(page, 'Zebedee')).toHaveCount(0);
  await saved(page);
  await expect.poll(kept).not.toContain('Zebedee');
  await expect(personOn(page, 'Eric')).toBeVisible();
});

test('a file that cannot be read is refused in words, and every case stays as it was', async ({
  page,
}) => {
  await startCase(page, 'Eric');
  await saved(page);
  await page.goto('/');
  const bad: [string, string, RegExp][] = [
    ['cut.ged.json', '{"gedcom": {"HEAD": {"GED', /cut off|not complete|ends/i],
    ['notes.ged.json', 'Dear Mary, here are my notes.', /not/i],
    ['list.ged.json', '[1, 2, 3]', /not/i],
    ['empty.ged.json', '', /empty/i],
  ];
  for (const [name, text, wanted] of bad) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const problem = page.getByRole('alert');
    await expect(problem).toBeVisible();
    await expect(problem).toContainText(wanted);
    await problem.getByRole('button').click();
    await expect(problem).toHaveCount(0);
  }
  await openFromShelf(page, 'TEST 1');
  await expect(page.locator('[data-person]')).toHaveCount(1);
});

test('the language changes where one stands, and is remembered', async ({ page }) => {
  await startCase(page, 'Eric');
  await command(page, 'Settings');
  await page
    .getByRole('dialog')
    .getByText(/Cymraeg/)
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Argraffu neu gadw copi' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
});

test('a family tree from another program opens, with an account of what has no place here', async ({
  page,
}) => {
  const tree = [
    '0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8',
    '0 @I1@ INDI\n1 NAME Ann /Lowe/\n1 SEX F\n1 FAMS @F1@',
    '0 @I2@ INDI\n1 NAME Ben /Lowe/\n1 SEX M\n1 FAMC @F1@\n1 FAMC @F9@',
    '0 @F1@ FAM\n1 WIFE @I1@\n1 CHIL @I2@',
    '0 TRLR\n',
  ].join('\n');
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({
    name: 'Lowe family.ged',
    mimeType: 'text/plain',
    buffer: Buffer.from(tree),
  });
  const report = page.getByRole('dialog');
  await expect(report).toContainText('2 people and 1 family were read.');
  await report.getByText('1 link leads to something that is not in the file').click();
  await report.getByRole('button', { name: /Which child/ }).click();
  await page.getByRole('option', { name: 'Ben Lowe' }).click();
  await report.getByRole('button', { name: 'Done' }).click();
  await expect(personOn(page, 'Ben Lowe')).toHaveAccessibleName(/child of this case/);
  // The name of the file is a person's: neither the tab nor the shelf may show it.
  expect(await page.title()).not.toContain('Lowe');
  await page.getByRole('button', { name: 'Back to your cases' }).click();
  await expect(page.getByText('2 people')).toBeVisible();
  await expect(page.getByText('Lowe')).toHaveCount(0);
});
