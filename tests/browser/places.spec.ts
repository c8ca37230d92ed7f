import { expect, type Locator, type Page, test } from '@playwright/test';
import { openExample, startCase, watch } from './pages.ts';

const figure = (page: Page, name: string | RegExp): Locator =>
  page.locator('.scene-canvas').getByRole('button', { name });

test('the road keeps its order without dates, the weekends stand beside it, and miles are the coordinator’s (D1 test 6)', async ({
  page,
}) => {
  const seen = watch(page);
  await openExample(page, /^Eric/);
  await page.getByRole('radio', { name: 'Places', exact: true }).click();
  await expect(figure(page, /^with Mum/)).toBeVisible();
  await expect(figure(page, /^miles away.*212 miles/)).toBeVisible();
  await page.getByRole('button', { name: 'As a list' }).click();
  const list = page.getByRole('list', { name: 'Where the child has lived' });
  const homes = list.locator(':scope > li');
  const names = () => homes.locator('.road-list__row strong').allTextContents();
  expect((await names())[0]).toBe('with Mum');
  const before = await names();
  expect(before).toHaveLength(5);
  // Beside another home, so it is no step of the road.
  expect(before.join()).not.toContain('weekends');
  await expect(list.getByRole('list')).toContainText('weekends');

  await page.getByRole('button', { name: /^Move miles away earlier/ }).click();
  await expect.poll(names).toEqual([before[0], before[1], before[3], before[2], before[4]]);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(names).toEqual(before);
  expect(seen.complaints).toEqual([]);
});

/** Fourteen episodes of one child as the return has them, and two lines that cannot be read. */
const episodes = (() => {
  const head =
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
  const places = 'P1 U6 U3 K2 U6 T4 U1 U6 R2 K2 U6 U6 H5 U4'.split(' ');
  const day = (i: number) => `01/0${1 + (i % 9)}/${2008 + i}`;
  const lines = places.map((place, i) => {
    const last = i === places.length - 1;
    const end = last ? ',' : `${day(i + 1)},X1`;
    return `RR-9,${day(i)},${i ? 'P' : 'S'},C2,N1,${place},PR1,${end},${last ? '' : 'CARPL'},,,`;
  });
  lines.splice(3, 0, 'RR-9,31/02/2011,P,C2,N1,U6,PR1,01/05/2011,X1,CARPL,,,');
  lines.push('RR-9,01/01/2023,P,C2,N1,ZZ,PR1,01/01/2022,X1,CARPL,,,');
  return [head, ...lines].join('\r\n');
})();

test('fourteen homes of a return are brought in and drawn; lines that cannot be read are named, and nothing comes in by halves', async ({
  page,
}) => {
  await startCase(page, 'Kim');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /list of homes/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({
    name: 'episodes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(episodes),
  });
  const left = page.getByRole('region', { name: '2 lines are left out' });
  await expect(left).toContainText('5');
  await expect(left).toContainText('17');
  await page.getByRole('button', { name: /^Add 14 homes/ }).click();
  await page.getByRole('radio', { name: 'Places', exact: true }).click();
  const homes = page.locator('.scene-canvas [data-figure]');
  await expect.poll(() => homes.count()).toBeGreaterThanOrEqual(14);
  await page.getByRole('button', { name: 'As a list' }).click();
  const list = page.getByRole('list', { name: 'Where the child has lived' });
  await expect(list.locator(':scope > li')).toHaveCount(14);
  await expect(list).toContainText('Children’s home');
  expect(await list.textContent()).not.toMatch(/\b(U6|K2|P1|CARPL)\b/);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByRole('button', { name: 'Add the first home' })).toBeVisible();
});
