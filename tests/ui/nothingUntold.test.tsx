import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CaseDocument } from '#model';
import { child, known, untold } from '../copies/nothingUntold.ts';
import { openCase } from './desk.tsx';

/** All that is on a child's screens, page by page and card by card: what is seen and what is read aloud. */
async function screensOf(doc: CaseDocument): Promise<readonly string[]> {
  const { user, workspace } = await openCase(doc);
  const together = await workspace.together();
  await together.begin({ child, code: '271828', safety: true });
  await screen.findByText('What would you like to do?');
  const seen: string[] = [];
  const look = () => seen.push(withoutCounts(document.body.innerHTML));
  const press = async (name: RegExp | string) => {
    await user.click(await screen.findByRole('button', { name }));
    look();
  };
  /** A page with a drawing, once it is there. */
  const open = async (name: RegExp) => {
    await user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(document.querySelector('[data-figure]')).not.toBeNull());
    look();
  };
  look();
  await press(/What I would like/);
  await press('All pages');
  await open(/Where I’ve lived/);
  for (let card = 0; card < 5; card++) await press('Next card');
  document.querySelector<SVGElement>('[data-figure][aria-label*="The flat"]')?.focus();
  await user.keyboard('{Enter}');
  await press('Add someone');
  await press('Not now');
  while (!screen.queryByText(/came along/)) await press('Next card');
  await press('Choose');
  await press('Done');
  await press('All pages');
  await open(/My people/);
  await press('Add someone');
  await press('All pages');
  await open(/My family/);
  await press('All pages');
  await press(/About me/);
  await press('Stop for now');
  await press('Finish for today');
  cleanup();
  return seen;
}

/** Without the numbers that the parts library counts its ids with, and what is still gliding. */
const withoutCounts = (html: string) =>
  html
    .replace(/\s(id|for|aria-labelledby|aria-describedby|aria-controls|name)="[^"]*"/g, '')
    .replace(/react-aria[\w:-]*/g, '');

test('two cases that differ in what the child was not told give the same screens', async () => {
  const start = known();
  const plain = await screensOf(start);
  const full = await screensOf(Object.values(untold).reduce((doc, hide) => hide(doc), start));
  expect(plain.join()).toContain('The flat');
  expect(plain.join()).toContain('Gran');
  expect(full.join()).not.toMatch(/HUSH/);
  expect(full.length).toBe(plain.length);
  for (const [index, page] of plain.entries())
    expect(full[index]?.split('<')).toEqual(page.split('<'));
});
