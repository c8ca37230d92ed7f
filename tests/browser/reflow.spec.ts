import { expect, type Page, test } from '@playwright/test';
import { command, openExample, personOn, showView, startCase } from './pages.ts';

/** What reaches beyond the window to the side, but for the drawing, and what only helps ears or other controls. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = window.innerWidth;
    const found =
      (document.scrollingElement?.scrollWidth ?? 0) > wide ? ['the page scrolls sideways'] : [];
    const read = 'button,a,input:not([type=range]),textarea,h1,h2,h3,p,label,li,td,output';
    for (const each of document.querySelectorAll<HTMLElement>(read)) {
      if (each.closest('.canvas,.visually-hidden,.skip-link')) continue;
      const { left, right, width, height } = each.getBoundingClientRect();
      const seen = width > 1 && height > 1 && getComputedStyle(each).visibility !== 'hidden';
      if (seen && (right > wide + 1 || left < -1))
        found.push(`${each.tagName} ${each.className} ${Math.round(left)}–${Math.round(right)}`);
    }
    return found;
  });

test('J1.13: at 400 %, 320 px wide and in forced colours, everything is read by scrolling one way', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  const look = async () => {
    await page.waitForTimeout(150);
    expect(await sticksOut(page)).toEqual([]);
  };
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look();
  await startCase(page, 'Eric');
  await look();
  await openExample(page, /^Eric/);
  await look();

  // Whoever is looked up is not under the sheet that opens about them.
  await page.getByRole('combobox', { name: 'Find someone' }).fill('Sheila');
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 0.99 });
  await look();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'What is selected' });
  await expect(panel).toBeVisible();
  await expect
    .poll(async () => {
      const person = await personOn(page, 'Sheila Dunmore').boundingBox();
      const sheet = await panel.boundingBox();
      return (sheet?.y ?? 0) - (person?.y ?? 0) - (person?.height ?? 0);
    })
    .toBeGreaterThan(0);
  for (const part of await panel.locator('[aria-expanded=false]:not([aria-haspopup])').all())
    if (await part.isVisible()) await part.press('Enter');
  await look();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  for (const window of [
    'Type a family',
    'Still to find',
    'What is due',
    'History and versions',
    'Keys',
    'Recorded twice',
    'Describe this drawing in words',
    'How the drawing is arranged',
  ] as const) {
    await command(page, window);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'What the drawing shows' }).click();
  await look();
  await page.keyboard.press('Escape');
  for (const view of ['Outline', 'People', 'Family'] as const) {
    await showView(page, view);
    await look();
  }
});

test('J1.13: the outline tells what the drawing shows, in step with it', async ({ page }) => {
  await startCase(page, 'Heather');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page
    .getByLabel('Type what you hear, or paste a table')
    .fill('Helen f b. 1979, divorced Dean m: Heather f, Sarah f\nAbbie f foster: Heather');
  await page.getByRole('button', { name: /^Add \d+ people/ }).click();
  await expect(personOn(page, 'Abbie')).toBeVisible();
  await command(page, 'Two views side by side');
  await expect(page.getByRole('tree')).toMatchAriaSnapshot(`
    - tree:
      - treeitem /Helen, Mum/ [expanded] [level=1]
      - treeitem /Dean, Dad.*divorced/ [expanded] [level=2]
      - treeitem /Heather/ [level=3]
      - treeitem /Sarah, Sister/ [level=3]
      - treeitem /Abbie, Foster mum/ [expanded] [level=1]
      - treeitem /Heather, foster/ [level=2]
  `);
  // An edit on the drawing is in the list at once, and taking it back too.
  await personOn(page, 'Sarah').click();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mia');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree')).toMatchAriaSnapshot(`
    - tree:
      - treeitem /Sarah, Sister/ [expanded] [level=3]
      - treeitem /Mia, Nie/ [level=4]
  `);
  await expect(page.getByRole('region', { name: 'Drawing of the family' })).toMatchAriaSnapshot(`
    - region "Drawing of the family":
      - paragraph: /Arrow keys walk/
      - application:
        - button "Heather, woman or girl, child of this case"
        - button "Helen, woman or girl, mum, born 1979, 1 partner, 2 children"
        - button "Dean, man or boy, dad, 1 partner, 2 children"
        - button "Sarah, woman or girl, sister, 1 child"
        - button "Abbie, woman or girl, foster mum, 1 child"
        - button "Mia, niece or nephew" [pressed]
  `);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('treeitem', { name: /^Mia/ })).toHaveCount(0);
  await expect(personOn(page, 'Mia')).toHaveCount(0);
});
