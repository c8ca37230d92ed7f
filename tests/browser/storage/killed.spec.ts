import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import type {} from './harness.ts';
import { quantile, servedHarness } from './servedHarness.ts';

/** How often the browser is killed; more for a nightly run. */
const kills = Number(process.env.STORAGE_KILLS ?? 10);

let served: Awaited<ReturnType<typeof servedHarness>>;
let profile: string;
let killBrowser: () => Promise<void>;
test.beforeEach(async () => {
  served = await servedHarness();
  profile = await mkdtemp(join(tmpdir(), 'roots-profile-'));
});
test.afterEach(async () => {
  await killBrowser();
  await served.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser in a process group of its own, so that all of it can be killed at once. */
async function startBrowser(): Promise<Browser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child: ChildProcess = spawn(
    findChromium() ?? 'chromium',
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await expect
    .poll(() => readFile(portFile, 'utf8').catch(() => ''), { timeout: 20_000 })
    .toMatch(/^\d+/)
    .then(() => readFile(portFile, 'utf8'));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${Number.parseInt(port, 10)}`);
  killBrowser = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await ended;
    // A browser that starts while the dying one still holds the database finds it locked, takes
    // it for corrupt and clears it: Chromium's own fault, and not the one that is tested here.
    const isOver = expect.poll(() => isAlive(child.pid ?? 0), { intervals: [5], timeout: 10_000 });
    await isOver.toBe(false);
  };
  return browser;
}

/** Whether a process of a group is there still, other than as an entry that nobody has cleared away. */
async function isAlive(group: number): Promise<boolean> {
  const processes = await readdir('/proc').catch(() => []);
  const states = await Promise.all(
    processes
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')),
  );
  // Behind the name, which may hold anything: state, parent, group.
  return states.some((stat) => {
    const [state, , ownGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(ownGroup) === group && state !== 'Z';
  });
}

async function harnessPage(browser: Browser, url: string): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'harness' in window);
  return page;
}

/** Opens the case in a browser that will be killed. */
async function begin(onAcknowledged: (n: number) => void) {
  const page = await harnessPage(await startBrowser(), served.url);
  await page.exposeFunction('acknowledged', onAcknowledged);
  const opened = await page.evaluate(() => window.harness.open());
  expect([opened.repair, opened.role]).toEqual([undefined, 'editing']);
  return { page, ...opened };
}

test('every acknowledged edit is there after the browser was killed, in its order', async () => {
  test.setTimeout(60_000 + kills * 8_000);
  const opened: number[] = [];
  let acknowledged = 0;
  let unacknowledged = 0;
  for (let round = 0; round <= kills; round++) {
    const { page, seq, ms } = await begin((n) => {
      acknowledged = Math.max(acknowledged, n);
    });
    opened.push(ms);
    expect(seq).toBeGreaterThanOrEqual(acknowledged);
    const numbers = await page.evaluate(() => window.harness.numbers());
    expect(numbers).toEqual(Array.from({ length: seq }, (_, index) => index + 1));
    expect(await page.evaluate(() => window.harness.isWhole())).toBe(true);
    unacknowledged += seq - acknowledged;
    acknowledged = seq;
    if (round < kills) {
      await page.evaluate(() => window.harness.editForEver());
      await page.waitForTimeout(200 + Math.random() * 900);
    }
    await killBrowser();
  }
  expect(acknowledged).toBeGreaterThan(kills * 5);
  console.log(
    `${kills} kills: ${acknowledged} edits acknowledged, 0 lost; ${unacknowledged} more were on disk; ` +
      `opened in p50 ${quantile(opened, 0.5).toFixed(0)} ms, max ${Math.max(...opened).toFixed(0)} ms`,
  );
});

test('half a record that a kill left in the browser’s own log does not take the cases with it', async () => {
  const first = await begin(() => {});
  await first.page.evaluate(() => window.harness.edit(20));
  await killBrowser();
  const log = await browserLog();
  // The head of a record of 702 bytes, and none of them: found after a kill in the middle of editing.
  await appendFile(log, Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0xbe, 0x02, 0x01));

  const second = await begin(() => {});
  expect(second.seq).toBe(20);
  await expect.poll(() => browserLog(), { timeout: 20_000 }).not.toBe(log);
  await second.page.evaluate(() => window.harness.edit(20));
  await killBrowser();

  const third = await begin(() => {});
  expect(third.seq).toBe(40);
  expect(await third.page.evaluate(() => window.harness.isWhole())).toBe(true);
});

/** The file to which the browser writes what comes into its database. */
async function browserLog(): Promise<string> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const database = (await readdir(folder)).find((name) => name.endsWith('.leveldb')) ?? '';
  const logs = (await readdir(join(folder, database))).filter((name) => name.endsWith('.log'));
  return join(folder, database, logs.toSorted().at(-1) ?? '');
}

test('who was removed for good stays removed, and a removal cut short leaves a whole case', async () => {
  const rounds = Math.ceil(kills / 3);
  test.setTimeout(60_000 + rounds * 8_000);
  const removed: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { page } = await begin((n) => removed.push(n));
    for (const n of removed) {
      const left = await page.evaluate((text) => window.harness.onDisk(text), `CANARY${n}.`);
      expect(left).toBe(0);
    }
    if (round < rounds) {
      // Numbers of its own in every round: one that was not removed in time stays, and may.
      await page.evaluate((first) => window.harness.removeForEver(first), round * 1_000);
      await page.waitForTimeout(300 + Math.random() * 700);
    }
    await killBrowser();
  }
  expect(removed.length).toBeGreaterThan(rounds);
  console.log(`${rounds} kills: ${removed.length} people removed for good, none left`);
});
