import { expect, type Page, test } from '@playwright/test';
import type {} from './harness.ts';
import { servedHarness } from './servedHarness.ts';

let served: Awaited<ReturnType<typeof servedHarness>>;
test.beforeAll(async () => {
  served = await servedHarness();
});
test.afterAll(() => served.stop());

async function open(page: Page) {
  await page.goto(served.url);
  await page.waitForFunction(() => 'harness' in window);
  return page.evaluate(() => window.harness.open());
}
const stateOf = (page: Page) => page.evaluate(() => window.harness.state());

test('a second window reads along, and takes over when the first closes or crashes', async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  expect((await open(first)).role).toBe('editing');
  expect((await open(second)).role).toBe('following');
  await first.evaluate(() => window.harness.edit(20));
  await expect.poll(async () => (await stateOf(second)).seq).toBe(20);
  const { persons } = await stateOf(first);
  expect(await stateOf(second)).toMatchObject({ role: 'following', persons });
  await expect(second.evaluate(() => window.harness.edit(1))).rejects.toThrow('locked-elsewhere');

  let began = performance.now();
  await first.close();
  await expect.poll(async () => (await stateOf(second)).role, { intervals: [5] }).toBe('editing');
  const afterClose = performance.now() - began;
  await second.evaluate(() => window.harness.edit(5));

  const third = await context.newPage();
  expect((await open(third)).role).toBe('following');
  const devTools = await context.newCDPSession(second);
  began = performance.now();
  devTools.send('Page.crash').catch(() => {});
  await expect.poll(async () => (await stateOf(third)).role, { intervals: [5] }).toBe('editing');
  const afterCrash = performance.now() - began;
  await third.evaluate(() => window.harness.edit(5));
  expect((await stateOf(third)).seq).toBe(30);
  expect(await third.evaluate(() => window.harness.isWhole())).toBe(true);
  console.log(
    `took over ${afterClose.toFixed(0)} ms after a close, ${afterCrash.toFixed(0)} ms after a crash`,
  );
});

test('editing moves to the window that asks for it, in the middle of editing', async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await open(first);
  await open(second);
  const editing = first.evaluate(() => window.harness.edit(200)).catch((error) => String(error));
  await first.waitForTimeout(100);
  await second.evaluate(() => window.harness.takeOver());
  expect(await editing).toContain('locked-elsewhere');
  expect((await stateOf(first)).role).toBe('following');
  await second.evaluate(() => window.harness.close());
  await expect.poll(async () => (await stateOf(first)).role).toBe('editing');
  expect(await first.evaluate(() => window.harness.isWhole())).toBe(true);
});
