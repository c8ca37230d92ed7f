import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { openExample, type Watch, watch } from './pages.ts';

const code = '271828';

/** Hands the screen over to Eric, with the marks of who feels safe. */
async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Together', exact: true }).click();
  await page.getByText('Ask who feels safe').click();
  await page.getByLabel('Code of six digits').fill(code);
  await page.getByLabel('The code once more').fill(code);
  await page.getByRole('button', { name: 'Hand over the screen' }).click();
  await expect(page.getByText('What would you like to do?')).toBeVisible();
}

/** Everything that is in the page, seen or not. */
const everything = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** People and facts that Eric has not been told of, and the reference of the case. */
const untold = /\bDean\b|\bRob\b|Priya|Daniel|by the sea|ERIC-EXAMPLE/;

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const onMap = (page: Page, words: string): Locator =>
  page.locator(`[data-figure][aria-label*="${words}"]`).first();

/** Turns over the questions about the whole map until this answer is offered, and takes it. */
async function answer(page: Page, name: string): Promise<void> {
  await expect(async () => {
    if (!(await button(page, name).count())) await button(page, 'Next card').click();
    await expect(button(page, name)).toBeVisible({ timeout: 500 });
  }).toPass();
  await button(page, name).click();
}

/** Chooses something on the map without a pointer. */
async function choose(page: Page, words: string): Promise<void> {
  await onMap(page, words).focus();
  await page.keyboard.press('Enter');
}

test.describe('a visit with a child, from the code to the next visit', () => {
  test.describe.configure({ mode: 'serial' });

  let page: Page;
  let seen: Watch;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({
      viewport: { width: 1024, height: 768 },
      hasTouch: true,
      // Scripts that a test brings in are no danger to the page that it tests.
      bypassCSP: true,
    });
    seen = watch(page);
    await openExample(page, /^Eric/);
  });
  test.afterAll(() => page.close());

  const themes = ['dark', 'contrast', 'light'] as const;
  let looked = 0;

  /** What axe finds on the screen as it is: in all themes, or in the one whose turn it is. */
  async function isOpenToAll(which: 'all themes' | 'next theme' = 'next theme'): Promise<void> {
    const turn = themes[looked++ % themes.length] ?? 'light';
    for (const theme of which === 'all themes' ? themes : [turn]) {
      await page
        .locator(':root')
        .evaluate((root, value) => root.setAttribute('data-theme', value), theme);
      // Colours glide to those of the theme.
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
      );
      expect(await violations(page), theme).toEqual([]);
    }
  }

  test('step 1: only what the child may see is on it, and nothing restricted', async () => {
    await button(page, 'Together').click();
    const dialog = page.getByRole('dialog', { name: 'Together' });
    await dialog.getByText('Patch', { exact: true }).click();
    await button(page, 'Mark 1 person as known to Eric Ashby').click();
    await page.keyboard.press('Escape');
    await handOver(page);
    expect(await everything(page)).not.toMatch(untold);
    const first = page.getByRole('main').getByRole('button').first();
    await expect(first).toHaveText(/What I would like/);
    await isOpenToAll('all themes');
    await button(page, /My people/).click();
    await button(page, 'Add someone').click();
    await expect(onMap(page, 'Patch, In my heart')).toBeVisible();
    expect(await everything(page)).not.toMatch(untold);
    await isOpenToAll();
    await button(page, 'All pages').click();
  });

  test('step 2: the child picks colour, stop sign, words for people and size of text', async () => {
    await button(page, 'How are you today?').click();
    await isOpenToAll();
    await button(page, 'Calm').click();
    await expect(button(page, 'Today: Calm')).toBeVisible();
    await button(page, /About me/).click();
    await page.getByRole('radio', { name: 'Sky' }).click();
    await page.getByRole('radio', { name: 'Umbrella' }).click();
    await expect(page.locator('.pill--stop .lucide-umbrella')).toBeVisible();
    await page.getByRole('radio', { name: 'Bigger' }).click();
    await expect(page.locator('.child-room')).toHaveAttribute('data-text', 'large');
    await isOpenToAll();
    await page.getByRole('radio', { name: 'As they are' }).click();
    await button(page, 'All pages').click();
    await button(page, /My family/).click();
    await choose(page, 'Mum');
    await page.getByLabel('What do you call Mum?').fill('Mam');
    await button(page, 'Done').click();
    await expect(onMap(page, 'Mam')).toBeVisible();
    await button(page, 'Choose a face').click();
    await button(page, 'Glasses').click();
    await isOpenToAll();
    await button(page, 'Done').click();
    await button(page, 'All pages').click();
    await button(page, /What I would like/).click();
    await page.getByRole('textbox').last().fill('To see the sea with Sheila');
    await button(page, 'Write it down').click();
    await expect(page.getByText('To see the sea with Sheila')).toBeVisible();
    await isOpenToAll();
    await button(page, 'All pages').click();
  });

  test('step 3: a home is tapped, drawn on and named, or not', async () => {
    await button(page, /Where I’ve lived/).click();
    await button(page, 'Add a place').click();
    await isOpenToAll('all themes');
    await button(page, 'A caravan').click();
    await isOpenToAll();
    await page.getByLabel('In your own words').fill('Uncle’s caravan');
    await button(page, 'Put it on the map').click();
    await expect(onMap(page, 'Uncle’s caravan')).toBeVisible();
    await button(page, 'Draw').click();
    const sheet = page.getByLabel('A sheet to draw on');
    const box = await sheet.boundingBox();
    if (!box) throw new Error('nothing to draw on');
    await page.mouse.move(box.x + 200, box.y + 120);
    await page.mouse.down();
    for (let i = 1; i < 12; i++)
      await page.mouse.move(box.x + 200 + 14 * i, box.y + 120 + (i % 3) * 30);
    await page.mouse.up();
    await expect(
      page.locator('[data-figure][aria-label="a drawing"], title', { hasText: '' }).first(),
    ).toBeAttached();
    await isOpenToAll();
    await button(page, 'Done').click();
  });

  test('step 4: people are added by tapping, a dog too, and somebody without a name', async () => {
    await button(page, 'Add someone').click();
    await isOpenToAll();
    await button(page, 'Bev').click();
    await button(page, 'Add someone').click();
    await page.getByLabel(/A name, or what you remember/).fill('the man with the boat');
    await button(page, 'Put it on the map').click();
    await expect(onMap(page, 'the man with the boat')).toBeVisible();
    // Nobody unnamed is broken on a child's screen.
    await expect(
      onMap(page, 'the man with the boat').locator('path[stroke-dasharray]'),
    ).toHaveCount(0);
    await button(page, 'Next card').click();
    await button(page, 'Add an animal').click();
    await button(page, 'Patch').click();
    await expect(onMap(page, 'Patch')).toBeVisible();
    // Whatever is put at a home, and wherever the road runs for it, the home stays in sight.
    await expect(onMap(page, 'Uncle’s caravan')).toBeInViewport({ ratio: 0.99 });
  });

  test('step 5: the road goes on, with who came along; a question is passed over, another put aside', async () => {
    await button(page, 'Back to the map').click();
    await button(page, 'Add a place').click();
    await button(page, 'Somewhere I don’t remember').click();
    await expect(
      page.getByText(/Is there anything you’d like to say about that time/),
    ).toBeVisible();
    await isOpenToAll();
    await button(page, 'Back to the map').click();
    await button(page, 'Add a place').click();
    await button(page, 'A flat').click();
    await button(page, 'No name').click();
    const question = page.locator('.ask__question');
    const asked = await question.textContent();
    await button(page, 'Next card').click();
    await expect(question).not.toHaveText(asked ?? '');
    const aside = (await question.textContent()) ?? '';
    await button(page, 'Not now').click();
    await expect(question).not.toHaveText(aside);
    await button(page, 'Back to the map').click();
    await choose(page, 'Uncle’s caravan');
    await answer(page, 'Choose');
    await page.locator('.choose').getByRole('button', { name: 'Patch', exact: true }).click();
    await expect(
      page.locator('.choose').getByRole('button', { name: 'Patch', pressed: true }),
    ).toBeVisible();
    await isOpenToAll();
    await button(page, 'Done').click();
    await answer(page, 'Change how it looks');
    await isOpenToAll();
    await button(page, 'Done').click();
    await button(page, 'Back to the map').click();
    await answer(page, 'Add a place for one day');
    await button(page, 'A boat').click();
    await page.getByLabel('In your own words').fill('by the water');
    await button(page, 'Put it on the map').click();
    await expect(onMap(page, 'a place for one day: by the water')).toBeVisible();
  });

  test('step 6: who feels safe is marked by ring and sign, in that step alone', async () => {
    await answer(page, 'Who feels safe');
    await isOpenToAll();
    const rings: string[] = [];
    for (const [who, mark, said] of [
      ['Bev', 'Safe', 'feels safe'],
      ['Colin', 'Not sure', 'not sure'],
      ['the man with the boat', 'Not safe', 'does not feel safe'],
    ] as const) {
      await page.locator('.choose').getByRole('button', { name: who }).click();
      await button(page, mark).click();
      await expect(button(page, mark)).toHaveAttribute('aria-pressed', 'true');
      const figure = page.locator(`[data-figure][aria-label^="${who}"][aria-label*="${said}"]`);
      // Without any colour: a solid ring, dots or dashes, each with a sign of its own or none.
      rings.push(
        await figure.first().evaluate((each) =>
          [...each.querySelectorAll('path')]
            .slice(0, 3)
            .map(
              (path) =>
                `${path.getAttribute('stroke-dasharray')} ${path.getAttribute('stroke-width')}`,
            )
            .join(),
        ),
      );
      await button(page, 'Done').click();
    }
    expect(new Set(rings).size).toBe(3);
    await isOpenToAll();
    await button(page, 'Done').click();
    await expect(page.locator('[data-figure][aria-label*="feels safe"]')).toHaveCount(0);
  });

  test('step 7: somebody is starred, to know how they are, write or see', async () => {
    await answer(page, 'People I’d like to know about');
    for (const [who, wish] of [
      ['Bev', 'See them'],
      ['Colin', 'Write to them'],
      ['the man with the boat', 'Know how they are'],
    ] as const) {
      await page.locator('.choose').getByRole('button', { name: who }).click();
      const pressed = button(page, wish);
      if ((await pressed.getAttribute('aria-pressed')) === 'false') await pressed.click();
      await expect(pressed).toHaveAttribute('aria-pressed', 'true');
      await isOpenToAll();
      await button(page, 'Done').click();
    }
    await button(page, 'Done').click();
    await expect(onMap(page, 'the man with the boat, starred')).toBeVisible();
  });

  test('step 8: the stop sign brings a calm screen within a second, and nothing is lost', async () => {
    await button(page, 'All pages').click();
    await button(page, /What I would like/).click();
    await page.getByRole('textbox').last().fill('half a wi');
    await button(page, 'Stop for now').click();
    await expect(page.getByText('We’ve stopped for now')).toBeVisible({ timeout: 1_000 });
    await isOpenToAll('all themes');
    await button(page, 'Carry on').click();
    await expect(page.getByRole('textbox').last()).toHaveValue('half a wi');
    await page.getByRole('textbox').last().fill('');
    await button(page, 'All pages').click();
    await button(page, /Where I’ve lived/).click();
    await expect(onMap(page, 'Uncle’s caravan')).toBeVisible();
  });

  test('step 9: things the child would like more of, put in order by buttons and by dragging', async () => {
    await answer(page, 'Things I’d like more of');
    const lines = page.locator('.more-of__words');
    for (const words of ['Swimming', 'Pancakes']) {
      await page.getByRole('textbox').last().fill(words);
      await button(page, 'Write it down').click();
      await expect(lines.filter({ hasText: words })).toBeVisible();
    }
    await button(page, 'Move up: Pancakes').click();
    await expect
      .poll(async () => (await lines.allTextContents()).slice(-2))
      .toEqual(['Pancakes', 'Swimming']);
    await isOpenToAll();
    const grips = page.locator('.more-of__grip');
    const last = await grips.last().boundingBox();
    const first = await grips.first().boundingBox();
    if (!first || !last) throw new Error('nothing to drag by');
    await page.mouse.move(last.x + 10, last.y + 20);
    await page.mouse.down();
    await page.mouse.move(first.x + 10, first.y + 60, { steps: 4 });
    await page.mouse.move(first.x + 10, first.y - 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await lines.allTextContents())[0]).toBe('Swimming');
    await button(page, 'Done').click();
  });

  test('step 10: the child keeps what was made, names it, and says who may see it', async () => {
    await button(page, 'Stop for now').click();
    await button(page, 'Finish for today').click();
    await isOpenToAll();
    await button(page, /^Bin it/).click();
    await isOpenToAll();
    await button(page, 'No, keep it').click();
    await button(page, /^Change something first/).click();
    await expect(onMap(page, 'Uncle’s caravan')).toBeVisible();
    await button(page, 'Stop for now').click();
    await button(page, 'Finish for today').click();
    await button(page, /^Keep it/).click();
    await isOpenToAll();
    await page.getByLabel('In your own words').fill('Eric’s road');
    await button(page, 'Done').click();
    await button(page, 'My family').click();
    await isOpenToAll();
    await button(page, 'Done').click();
  });

  test('step 11: neither a wrong code nor a reload opens the coordinator’s side', async () => {
    await expect(page.getByText('For the grown-up: the code')).toBeVisible();
    await isOpenToAll('all themes');
    await page.keyboard.type('111111');
    await expect(page.getByText('That is not the code.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('What would you like to do?')).toBeVisible();
    expect(await everything(page)).not.toMatch(untold);
    await button(page, 'Stop for now').click();
    await button(page, 'Finish for today').click();
    await button(page, /^Keep it/).click();
    await expect(page.getByLabel('In your own words')).toHaveValue('Eric’s road');
    await button(page, 'Not now').click();
    await button(page, 'Not now').click();
    await page.keyboard.type(code);
    await expect(button(page, 'Together')).toBeVisible();
  });

  test('step 12: the map is kept; stars lead to searches, or to a talk first', async () => {
    await page.getByRole('radio', { name: 'Places' }).click();
    await button(page, 'What came out of it').click();
    const found = page.getByRole('dialog');
    const lead = (who: string) => found.getByRole('listitem').filter({ hasText: who }).first();
    await expect(lead('Bev').getByRole('button', { name: 'Start a search' })).toBeVisible();
    await expect(lead('the man with the boat')).toContainText('Talk with the social worker');
    await expect(
      lead('the man with the boat').getByRole('button', { name: 'Start a search' }),
    ).toHaveCount(0);
    await expect(found.locator('input[value="Swimming"]')).toBeVisible();
    await page.keyboard.press('Escape');
    // Nothing was asked of anybody.
    expect(seen).toEqual({ complaints: [], foreign: [] });
  });

  test('step 14: the next visit says what came, and the first map stays as it was', async () => {
    await handOver(page);
    await button(page, /Where I’ve lived/).click();
    await button(page, 'Add a place').click();
    await button(page, 'A boat').click();
    await page.getByLabel('In your own words').fill('the blue boat');
    await button(page, 'Put it on the map').click();
    await button(page, 'Stop for now').click();
    await button(page, 'Finish for today').click();
    await button(page, /^Keep it/).click();
    await button(page, 'Not now').click();
    await button(page, 'Not now').click();
    await page.keyboard.type(code);
    await expect(button(page, 'Together')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').last().fill('wishes and visits');
    await page
      .getByRole('menuitem', { name: /wishes and visits/i })
      .first()
      .click();
    const news = page.getByRole('region', { name: 'The map as it was' });
    await expect(news.first()).toContainText('New: the blue boat');
    await expect(news.first()).not.toContainText('caravan');
    await expect(page.getByText('May be seen by, as the child said: My family')).toBeVisible();
    await expect(page.getByText('Said at the start: calm')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test('step 11: back, shortcuts, another window and the reload of it show the child’s side alone', async ({
  page,
}) => {
  await openExample(page, /^Eric/);
  await handOver(page);
  const isClosed = async () => {
    await expect(button(page, 'Stop for now')).toBeVisible();
    await expect(button(page, 'Print or save a copy')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    expect(await everything(page)).not.toMatch(untold);
    expect(await page.title()).not.toContain('ERIC');
  };
  await isClosed();
  await page.goBack().catch(() => undefined);
  if (page.url() === 'about:blank') await page.goto('/');
  await isClosed();
  for (const keys of ['Control+k', 'Control+f', 'Control+z', '?', 'n', 'Control+Minus'])
    await page.keyboard.press(keys);
  await isClosed();
  const other = await page.context().newPage();
  await other.goto('/#/people?view=people');
  await expect(other.getByText('A visit is under way on this device')).toBeVisible();
  expect(await everything(other)).not.toMatch(untold);
  await other.close();
  await isClosed();
});

test('a whole visit needs no pointer', async ({ page }) => {
  await openExample(page, /^Eric/);
  await handOver(page);
  /** Goes on by Tab until this has the focus, and presses it. */
  const press = async (name: string | RegExp, key = 'Enter') => {
    const wanted = button(page, name).first();
    await expect(wanted).toBeVisible();
    for (let i = 0; i < 60; i++) {
      if (await wanted.evaluate((each) => each === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press(key);
  };
  await press(/What I would like/);
  await page.keyboard.press('Tab');
  for (let i = 0; i < 20; i++) {
    if (await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('a dog');
  await press('Write it down');
  await expect(page.getByText('a dog')).toBeVisible();
  await press('All pages');
  await press(/Where I’ve lived/);
  await press('Add a place');
  await press('A tent');
  await page.keyboard.type('camp');
  await page.keyboard.press('Enter');
  await expect(onMap(page, 'camp')).toBeVisible();
  await press('Add someone');
  await press('Colin', 'Space');
  await expect(
    page.locator('[data-figure][aria-label^="Colin"][aria-label$="at camp"]'),
  ).toBeVisible();
  await press('Back to the map');
  for (let i = 0; i < 4; i++) await press('Next card');
  await press('Things I’d like more of');
  await press('Move down: fishing');
  await press('Move down: fishing');
  await press('Done');
  await press('Stop for now');
  await press('Finish for today');
  await press(/^Keep it/);
  await press('Not now');
  await press('Not now');
  await page.keyboard.type(code);
  await expect(button(page, 'Together')).toBeVisible();
});
