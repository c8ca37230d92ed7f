import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { encodeCase } from '#codecs';
import type { CaseDocument } from '#model';
import { findChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { type Cost, gestures, measure } from './canvasGestures.ts';

const port = 4198;
const runs = 3;

/** What panning and zooming a network cost in Chromium, from the production build, medians of three. */
export async function networkFrames(
  doc: CaseDocument,
): Promise<readonly (Cost & { readonly what: string })[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'network-bench-')), 'network.ged.json');
  writeFileSync(file, encodeCase(doc));
  await build({ logLevel: 'error' });
  const stop = await serve(port);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`http://localhost:${port}/`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(file);
    await page.getByRole('radio', { name: 'Network', exact: true }).click();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const costs: (Cost & { what: string })[] = [];
    for (const way of ['Circles', 'Ecomap', 'Ties']) {
      await page.getByRole('radio', { name: way, exact: true }).click();
      await page.locator('.scene-canvas [data-figure]').nth(100).waitFor();
      await page.waitForTimeout(1000);
      const paper = { x: 700, y: 880 };
      const made = gestures(cdp, { person: paper, paper });
      for (const gesture of ['pan', 'wheel'] as const) {
        const found: Cost[] = [];
        for (let run = 0; run < runs; run++) {
          if (made[gesture]) found.push(await measure(page, cdp, made[gesture]));
          await page.waitForTimeout(700);
        }
        const middle = (of: (cost: Cost) => number) =>
          found.map(of).toSorted((a, b) => a - b)[1] ?? Number.NaN;
        costs.push({
          what: `${way.toLowerCase()}, ${gesture}`,
          cpu: middle(({ cpu }) => cpu),
          p95: middle(({ p95 }) => p95),
        });
      }
    }
    return costs;
  } finally {
    await browser.close();
    await stop();
  }
}
