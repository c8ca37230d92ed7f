import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { command, openExample, personOn, select, startCase, writeName } from './pages.ts';

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

for (const look of ['light', 'dark', 'contrast', 'forced colours'] as const) {
  test(`no window, list or panel of the editor stands in the way of assistive technology, ${look}`, async ({
    page,
  }) => {
    test.slow();
    if (look === 'forced colours')
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    else {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript((theme) => {
        localStorage.setItem('roots-and-routes.preferences', JSON.stringify({ theme }));
      }, look);
    }
    const clean = async (what: string) => {
      await page.waitForTimeout(250);
      expect([what, ...(await violations(page))]).toEqual([what]);
    };
    await openExample(page, /^Eric/);
    await page.getByRole('button', { name: 'What the drawing shows' }).click();
    await page.getByText('How the search stands').click();
    await clean('what the drawing shows');
    await page.getByRole('button', { name: /Who says so/ }).click();
    await page.getByRole('option').nth(1).click();
    await page.keyboard.press('Escape');
    await clean('one voice');
    await page.getByRole('button', { name: 'Anybody' }).click();
    await select(page, 'Sheila Dunmore');
    const panel = page.getByRole('complementary', { name: 'What is selected' });
    for (const part of await panel.locator('[aria-expanded=false]:not([aria-haspopup])').all())
      if (await part.isVisible()) await part.click();
    await clean('everything known of somebody');
    await personOn(page, 'Sheila Dunmore').focus();
    await page.keyboard.press('.');
    await clean('a way');
    await page.keyboard.press('Shift+F10');
    await clean('the menu of somebody');
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page
      .getByRole('textbox', { name: 'Somebody heard of' })
      .fill("mum's cousin Trish, Leeds");
    await page.keyboard.press('Enter');
    await clean('people heard of');
    for (const window of [
      'Type a family',
      'Still to find',
      'What is due',
      'Describe this drawing in words',
      'How the drawing is arranged',
      'Accessibility',
      'Who is telling',
    ] as const) {
      await command(page, window);
      await expect(page.getByRole('dialog')).toBeVisible();
      if (window === 'Type a family')
        await page
          .getByLabel('Type what you hear, or paste a table')
          .fill('Helen b. 1979, partner Rob: Natasha');
      await clean(window);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await clean('a phone');
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
  await tabTo(/Child’s first name/);
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
  await expect(page.getByRole('button', { name: 'Of Carly Marlow' })).toBeFocused();
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
