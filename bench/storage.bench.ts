// How long an edit takes until it is on disk, in a real browser, beside the usual way: the whole case put again.
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../scripts/chromium.mjs';
import type {} from '../tests/browser/storage/harness.ts';
import { quantile, servedHarness } from '../tests/browser/storage/servedHarness.ts';

const edits = 200;

/** Puts the whole case for each edit, as strictly as ours is kept. @returns ms for each. */
async function wholeCasePut(rows: readonly object[], count: number): Promise<number[]> {
  const request = indexedDB.open('peer', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('cases');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await new Promise<void>((resolve, reject) => {
      const work = db.transaction('cases', 'readwrite', { durability: 'strict' });
      work.objectStore('cases').put({ rows, edited: i }, 'case');
      work.oncomplete = () => resolve();
      work.onerror = () => reject(work.error);
    });
    times.push(performance.now() - began);
  }
  db.close();
  return times;
}

/** Somebody of about 1 KB, as people of the bench case are. */
const person = (index: number) => ({ id: `I${index}`, text: 'words '.repeat(150) });

async function measured(page: Page, people: number) {
  const opened = await page.evaluate((count) => window.harness.openLarge(count), people);
  const ours = await page.evaluate((count) => window.harness.edit(count), edits);
  const rows = Array.from({ length: people }, (_, index) => person(index));
  const peer = await page.evaluate(
    ([source, all, count]) =>
      new Function(`return (${source})(...arguments)`)(all, count) as Promise<number[]>,
    [wholeCasePut.toString(), rows, edits] as const,
  );
  return { people, opened, ours, peer };
}

const served = await servedHarness();
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  console.log(
    '| people | opens, ms | edit p50, ms | p95 | whole case put p50, ms | p95 | ratio p50 |',
  );
  console.log('|---:|---:|---:|---:|---:|---:|---:|');
  for (const people of [100, 300, 1_000]) {
    await page.goto(served.url);
    await page.waitForFunction(() => 'harness' in window);
    await page.evaluate(() => window.harness.open());
    const { opened, ours, peer } = await measured(page, people);
    const [o50, o95, p50, p95] = [ours, peer].flatMap((times) => [
      quantile(times, 0.5),
      quantile(times, 0.95),
    ]);
    const cells = [opened, o50, o95, p50, p95, (p50 ?? 0) / (o50 ?? 1)].map((n) =>
      (n ?? 0).toFixed(1),
    );
    console.log(`| ${[people, ...cells].join(' | ')} |`);
  }
} finally {
  await browser.close();
  await served.stop();
}
