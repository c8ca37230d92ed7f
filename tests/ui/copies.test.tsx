import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PersonId } from '#model';
import type { WordId } from '#words';
import type { Reader } from '#workspace';
import { copyName } from '../../src/ui/exchange/copies.ts';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

/** Names of the files that the browser is given to save. */
function namesSaved(): string[] {
  const names: string[] = [];
  URL.createObjectURL = () => 'blob:copy';
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return names;
}
afterEach(() => vi.restoreAllMocks());

const openHeather = () => openCase(family('Helen f: Heather f 2005', { focal: ['Heather'] }));

test('a saved copy is named in the language of its reader', async () => {
  const names = namesSaved();
  const { workspace, user } = await openHeather();
  await screen.findByRole('region', { name: 'Drawing of the family' });
  await workspace.setLanguage('cy');
  const named = (id: WordId) => {
    const text = workspace.state.words.say(id, { name: 'Heather' });
    return { name: (found: string) => found.startsWith(text) };
  };
  await user.click(screen.getByRole('button', named('copy.title')));
  // Looked for in the dialog alone: searching the whole app by role takes seconds.
  const dialog = () =>
    within(document.querySelector<HTMLElement>('[role="dialog"]') ?? document.body);
  await user.click(dialog().getByRole('button', named('copy.paper')));
  const save = await dialog().findByRole('button', named('paper.save'));
  await vi.waitFor(() => expect(save.hasAttribute('disabled')).toBe(false));
  await user.click(save);
  await expect
    .poll(() => names)
    .toEqual([expect.stringMatching(/^\S+ darlun teulu \d{4}-\d\d-\d\d\.pdf$/)]);
  // A child’s copy speaks English until the Welsh has been checked.
  const child = await workspace.pictureFor({ for: 'family', child: 'Heather' as PersonId });
  expect(child && copyName(child.of, child.words, true)).toBe('family drawing FOR CHECKING');
});

test('a copy is named by the drawing it is of', async () => {
  const { workspace, user } = await openHeather();
  await screen.findByRole('region', { name: 'Drawing of the family' });
  const nameOf = async (more: Pick<Reader, 'view' | 'life'> = {}) => {
    const picture = await workspace.pictureFor({ for: 'coordinator', ...more });
    return picture && copyName(picture.of, picture.words, false);
  };
  const child = 'Heather' as PersonId;
  await expect.poll(() => nameOf()).toBe('family drawing');
  expect(await nameOf({ view: { of: 'mobility', child } })).toBe('road of homes');
  expect(await nameOf({ life: { view: 'timeline', child } })).toBe('timeline');
  expect(await nameOf({ life: { view: 'places', child } })).toBe('map of places');
  expect(await nameOf({ life: { view: 'siblings', child } })).toBe('brothers and sisters');
  await user.click(screen.getByRole('radio', { name: 'Network' }));
  await expect.poll(() => nameOf()).toBe('circles');
  await user.click(await screen.findByRole('radio', { name: 'Ecomap' }));
  await expect.poll(() => nameOf()).toBe('ecomap');
});

test('a picture over several sheets is looked at sheet by sheet before it is saved', async () => {
  namesSaved();
  const children = Array.from({ length: 24 }, (_, i) => `Child${i} f`).join(', ');
  const { user } = await openCase(family(`Helen f: ${children}`, { focal: ['Child0'] }));
  await screen.findByRole('region', { name: 'Drawing of the family' });
  await user.click(screen.getByRole('button', { name: 'Print or save a copy' }));
  const dialog = () =>
    within(document.querySelector<HTMLElement>('[role="dialog"]') ?? document.body);
  await user.click(dialog().getByRole('button', { name: /^Print, or save as PDF/ }));
  await user.click(await dialog().findByRole('button', { name: /Size$/ }));
  await user.click(screen.getByRole('option', { name: /^Names at 16 points/ }));
  await dialog().findByRole('img', { name: /^Sheet 1 of [2-9]/ });
  await user.click(dialog().getByRole('button', { name: 'The next sheet' }));
  await dialog().findByRole('img', { name: /^Sheet 2 of/ });
  await user.click(dialog().getByRole('button', { name: 'The sheet before' }));
  await dialog().findByRole('img', { name: /^Sheet 1 of/ });
});
