import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { command, personOn, select, startCase, writeName } from './pages.ts';

// Scripts that a test brings in are no danger to the page that it tests.
test.use({ bypassCSP: true });

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`nothing stands in the way of assistive technology, ${theme}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('roots-and-routes.preferences', JSON.stringify({ theme: chosen }));
    }, theme);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await startCase(page, 'Eric');
    await select(page, 'Eric');
    await page.keyboard.press('p');
    await writeName(page, 'Carly', 'woman or girl');
    await page.waitForTimeout(400);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: /Keys/ }).click();
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Print or save a copy' }).click();
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    for (const view of ['People', 'Outline'] as const) {
      await page.getByRole('radio', { name: view }).click();
      await page.waitForTimeout(300);
      expect(await violations(page)).toEqual([]);
    }

    for (const window of [
      'Recorded twice',
      'History and versions',
      'This is two people',
    ] as const) {
      await command(page, window);
      await page.waitForTimeout(300);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }

    await command(page, 'Two views side by side');
    await page.getByRole('radio', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('c');
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
  });
}

test('a family is drawn by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const at = document.activeElement;
        const labels = at instanceof HTMLInputElement ? at.labels : null;
        return at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await tabTo(/Child's first name/);
  await page.keyboard.type('Eric');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Eric')).toBeVisible();

  await tabTo(/^Eric/);
  await page.keyboard.press('Space');
  await page.keyboard.press('p');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Carly Marlow');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Carly Marlow')).toBeFocused();

  // Her partner, then down to the child again, and a brother with the same mother.
  await page.keyboard.press('r');
  await page.keyboard.type('Rob');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Rob')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(personOn(page, 'Carly Marlow')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(personOn(page, 'Eric')).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Natasha');
  await page.keyboard.press('Enter');
  await expect(personOn(page, 'Natasha')).toBeFocused();
  await expect(page.locator('[data-person]')).toHaveCount(4);

  // There is one tab stop in the drawing, and Delete with undo.
  await expect(page.locator('[data-person][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-person]')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-person]')).toHaveCount(4);
});
