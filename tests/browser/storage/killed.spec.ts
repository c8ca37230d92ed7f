import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import type {} from './harness.ts';
import { quantile, servedHarness } from './servedHarness.ts';

/** How often the browser is killed; more for a nightly run. */
const kills = Number(process.env.STORAGE_KILLS ?? 10);

/** A browser in a process group of its own, so that all of it can be killed at once. */
async function startBrowser(
  profile: string,
): Promise<{ browser: Browser; kill: () => Promise<void> }> {
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
  const kill = async () => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  return { browser, kill };
}

async function harnessPage(browser: Browser, url: string): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'harness' in window);
  return page;
}

test('every acknowledged edit is there after the browser was killed, in its order', async () => {
  test.setTimeout(60_000 + kills * 8_000);
  const served = await servedHarness();
  const profile = await mkdtemp(join(tmpdir(), 'roots-profile-'));
  const opened: number[] = [];
  let acknowledged = 0;
  let unacknowledged = 0;
  try {
    for (let round = 0; round <= kills; round++) {
      const { browser, kill } = await startBrowser(profile);
      const page = await harnessPage(browser, served.url);
      await page.exposeFunction('acknowledged', (n: number) => {
        acknowledged = Math.max(acknowledged, n);
      });
      const { seq, ms, repair, role } = await page.evaluate(() => window.harness.open());
      opened.push(ms);
      expect([repair, role]).toEqual([undefined, 'editing']);
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
      await kill();
    }
    expect(acknowledged).toBeGreaterThan(kills * 5);
    console.log(
      `${kills} kills: ${acknowledged} edits acknowledged, 0 lost; ${unacknowledged} more were on disk; ` +
        `opened in p50 ${quantile(opened, 0.5).toFixed(0)} ms, max ${Math.max(...opened).toFixed(0)} ms`,
    );
  } finally {
    await served.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
