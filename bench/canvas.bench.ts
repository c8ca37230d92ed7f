/**
 * Drives the drawing in a real browser, from the production build, with hands as quick as
 * a person's, and a canvas made the way React Flow is usually used beside it.
 *
 *     npm run bench canvas [most people [least people]]
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { encodeCase } from '#codecs';
import { findChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { servedHarness } from '../tests/browser/storage/servedHarness.ts';
import { madeUpCase } from './canvasCase.ts';
import { type PeerFamily, peerFamily } from './canvasFamily.ts';
import { type Cost, gestures, measure, type Spots } from './canvasGestures.ts';
import type {} from './canvasPeer/peer.tsx';

const runs = 3;
const window_ = { width: 1440, height: 900 };
const appPort = 4199;
const together = 50;
const patienceMs = 900_000;

type Figures = Map<string, number>;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Keeps a figure of a run by its name. */
const keep = (figures: Figures, name: string, { cpu, p95 }: Cost): void => {
  figures.set(`${name}, CPU`, cpu);
  figures.set(`${name}, p95`, p95);
};

/** Somebody near the middle of the window, and free paper there. */
const spotsIn = (page: Page): Promise<Spots | undefined> =>
  page.evaluate(() => {
    const middle = { x: innerWidth / 2 - 100, y: innerHeight / 2 };
    const spots: { x: number; y: number; far: number }[] = [];
    for (let x = 120; x < innerWidth - 460; x += 9)
      for (let y = 140; y < innerHeight - 140; y += 9)
        spots.push({ x, y, far: Math.hypot(x - middle.x, y - middle.y) });
    spots.sort((a, b) => a.far - b.far);
    const on = (selector: string, not: string) =>
      spots.find(({ x, y }) => {
        const at = document.elementFromPoint(x, y);
        return at?.closest(selector) && !(not && at.closest(not));
      });
    const paper = on('.react-flow__pane,.canvas', '.react-flow__node,button,.name-field');
    return paper && { person: on('.react-flow__node,[data-person]', '.quick-add') ?? paper, paper };
  });

/** Every gesture at the zoom for work, then with all in view. */
async function gesturesOf(
  page: Page,
  figures: Figures,
  look: {
    readonly near: () => Promise<void>;
    readonly all: () => Promise<void>;
    readonly select: (count: number) => Promise<void>;
  },
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const make = async (name: string, kind: 'drag' | 'pan' | 'wheel') => {
    const spots = await spotsIn(page);
    const gesture = spots && gestures(cdp, spots)[kind];
    if (!gesture) throw new Error(`no place for ${name}`);
    keep(figures, name, await measure(page, cdp, gesture));
    await page.waitForTimeout(700);
  };
  await look.near();
  await make('pan', 'pan');
  await look.near();
  await make('wheel zoom', 'wheel');
  await look.near();
  await make('drag 1', 'drag');
  await look.select(together);
  await make('drag 50', 'drag');
  await look.all();
  await make('all in view: pan', 'pan');
  await look.all();
  await make('all in view: wheel zoom', 'wheel');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  figures.set('heap, MB', usedSize / 1e6);
  await cdp.detach();
}

/** A page that takes functions as tsx writes them, with their names kept. */
async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: window_ });
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    // When the layout answers is told by its worker.
    const answers: number[] = [];
    Object.assign(window, { answers });
    window.Worker = class extends Worker {
      constructor(...made: ConstructorParameters<typeof Worker>) {
        super(...made);
        this.addEventListener('message', () => answers.push(performance.now()));
      }
    };
  });
  return page;
}

/** Notes when the first picture of a case is painted, and keeps time with typing. */
function instruments(): void {
  const waiting = setInterval(() => {
    if (!document.querySelector('[data-person],[data-overview]')) return;
    clearInterval(waiting);
    requestAnimationFrame(() =>
      setTimeout(
        () => performance.mark('bench:first-picture', { startTime: performance.now() }),
        0,
      ),
    );
  }, 4);
}

async function ours(browser: Browser, file: string, people: number): Promise<Figures> {
  const figures: Figures = new Map();
  const page = await freshPage(browser);
  const address = `http://localhost:${appPort}/`;
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  await page.locator('[data-person],[data-overview]').first().waitFor({ timeout: 120_000 });
  await page.locator('.save-line[data-saved]').waitFor({ timeout: 60_000 });
  // Opened again: from the disk, with its order known, as on any other day.
  await page.goto(address);
  const line = page.locator('.case-line__open').first();
  await line.waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(instruments);
  await line.click();
  await page.waitForFunction(
    () => performance.getEntriesByName('bench:first-picture').length > 0,
    undefined,
    { timeout: 120_000 },
  );
  figures.set(
    'first picture, ms',
    await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return at('bench:first-picture') - at('case-read');
    }),
  );
  await page.waitForTimeout(1500);
  const press = async (keys: string) => {
    await page.keyboard.press(keys);
    await page.waitForTimeout(600);
  };
  await gesturesOf(page, figures, {
    async near() {
      await press('Escape');
      await press('Control+Home');
      await press('0');
      await press('Escape');
    },
    async all() {
      await press('Escape');
      await press('Shift+!');
    },
    select: (count) => selectNear(page, count),
  });
  if (people <= 1000) await typing(page, figures);
  await page.close();
  return figures;
}

/** Selects so many people round the middle of the window. */
async function selectNear(page: Page, count: number): Promise<void> {
  await page.evaluate((most) => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-person]')];
    const far = (box: DOMRect) => Math.hypot(box.x - innerWidth / 2, box.y - innerHeight / 2);
    for (const each of all
      .toSorted((a, b) => far(a.getBoundingClientRect()) - far(b.getBoundingClientRect()))
      .slice(0, most))
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  }, count);
  await page.waitForTimeout(800);
}

/** A letter until it is seen, and a new parent until their place is known. */
async function typing(page: Page, figures: Figures): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await page.waitForTimeout(500);
  await selectNear(page, 1);
  await page.evaluate(() => {
    const known = new Set(
      [...document.querySelectorAll<HTMLElement>('[data-person]')].map(
        (each) => each.dataset.person,
      ),
    );
    Object.assign(window, { placedAt: undefined, pressedAt: undefined });
    addEventListener(
      'keydown',
      (event) => {
        if (event instanceof KeyboardEvent && event.key === 'r')
          Object.assign(window, { pressedAt: event.timeStamp });
      },
      { once: true, capture: true },
    );
    const watch = new MutationObserver(() => {
      for (const each of document.querySelectorAll<HTMLElement>('[data-person]'))
        if (!known.has(each.dataset.person)) {
          Object.assign(window, { placedAt: performance.now() });
          watch.disconnect();
          return;
        }
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press('r');
  await page.waitForFunction(() => 'placedAt' in window && window.placedAt !== undefined);
  const [known, drawn] = await page.evaluate(() => {
    const at = window as unknown as { answers: number[]; placedAt: number; pressedAt: number };
    const answer = at.answers.find((each) => each > at.pressedAt) ?? Number.NaN;
    return [answer - at.pressedAt, at.placedAt - at.pressedAt] as const;
  });
  figures.set('edit to known places, ms', known);
  figures.set('edit to drawn, ms', drawn);
  await page.waitForTimeout(800);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { letters: times });
    addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          // A message comes after the frame has been handed to the screen.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  await page.keyboard.type('Gwendolen', { delay: 90 });
  await page.waitForTimeout(200);
  const times = await page.evaluate(() => (window as unknown as { letters: number[] }).letters);
  figures.set('keystroke to glyph, ms', median(times));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
}

async function peer(browser: Browser, url: string, family: PeerFamily): Promise<Figures> {
  const figures: Figures = new Map();
  const page = await freshPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => 'peer' in window);
  figures.set('first picture, ms', await page.evaluate((shown) => window.peer.show(shown), family));
  await page.waitForTimeout(1500);
  const middle = family.people[Math.min(20, family.people.length - 1)];
  const near = [...family.people]
    .sort((a, b) => distance(a, middle) - distance(b, middle))
    .slice(0, together)
    .map(({ id }) => id);
  await gesturesOf(page, figures, {
    async near() {
      await page.evaluate((id) => {
        window.peer.select([]);
        window.peer.view(id);
      }, middle?.id);
      await page.waitForTimeout(600);
    },
    async all() {
      await page.evaluate(() => window.peer.view(undefined));
      await page.waitForTimeout(1200);
    },
    async select() {
      await page.evaluate((ids) => window.peer.select(ids), near);
      await page.waitForTimeout(600);
    },
  });
  await page.close();
  return figures;
}

type Placed = PeerFamily['people'][number];
const distance = (a: Placed, b: Placed | undefined) =>
  b ? Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) : 0;

/** Until the start page can be used, with a processor four times slower, ms. */
async function firstLoad(browser: Browser): Promise<number> {
  const page = await freshPage(browser);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.way input')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable'), 0));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`http://localhost:${appPort}/`);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const ms = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? 0);
  await page.close();
  return ms;
}

/** The median of each figure over some runs. */
async function medians(what: string, make: () => Promise<Figures>): Promise<Figures> {
  const all: Figures[] = [];
  for (let run = 1; run <= runs; run++) {
    console.error(`${what}, run ${run} of ${runs}`);
    all.push(await make());
  }
  const names = new Set(all.flatMap((each) => [...each.keys()]));
  return new Map(
    [...names].map((name) => [name, median(all.flatMap((each) => each.get(name) ?? []))]),
  );
}

const [most = 10_000, least = 0] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'canvas-bench-'));
await build({ logLevel: 'error' });
const stopApp = await serve(appPort);
const peerPage = await servedHarness(new URL('canvasPeer/', import.meta.url).pathname);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const loads: number[] = [];
  for (let run = 0; run < runs; run++) loads.push(await firstLoad(browser));
  console.log(`First load, processor four times slower: ${median(loads).toFixed(0)} ms\n`);
  for (const people of [300, 1000, 10_000].filter((each) => each >= least && each <= most)) {
    const doc = madeUpCase(people);
    const file = join(folder, `${people}.ged.json`);
    writeFileSync(file, encodeCase(doc));
    const family = peerFamily(doc);
    const own = await medians(`${people} people`, () => ours(browser, file, people));
    console.error([...own].map(([name, value]) => `${name} ${value.toFixed(1)}`).join('; '));
    // Of ten thousand its way may not come to an end; ours is told all the same.
    const other = await Promise.race([
      medians(`${people} people, React Flow’s way`, () => peer(browser, peerPage.url, family)),
      new Promise<Figures>((resolve) => {
        setTimeout(() => resolve(new Map()), patienceMs).unref();
      }),
    ]);
    console.log(`**${people} people**\n\n| figure | ours | React Flow’s way | times |`);
    console.log('|---|---:|---:|---:|');
    for (const [name, value] of own) {
      const beside = other.get(name);
      const cells =
        beside === undefined
          ? ['', '']
          : [beside.toFixed(1), (beside / Math.max(0.01, value)).toFixed(1)];
      console.log(`| ${[name, value.toFixed(1), ...cells].join(' | ')} |`);
    }
    console.log('');
  }
} finally {
  await browser.close();
  await peerPage.stop();
  await stopApp();
}
