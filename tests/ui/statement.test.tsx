import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

test('the accessibility statement says how it was tested, what it lacks, and leads to all keys', async () => {
  const { user } = await openCase(family('Mum f: Tom m', { focal: ['Tom'] }));
  await user.click(await screen.findByRole('button', { name: 'Menu' }));
  await user.click(await screen.findByRole('menuitem', { name: /About this app/ }));
  const dialog = await screen.findByRole('dialog', { name: 'About this app and accessibility' });
  expect(within(dialog).getByRole('region', { name: 'How it was tested' }).textContent).toContain(
    'automated tests in Chromium',
  );
  const lacks = within(dialog).getByRole('region', { name: 'What is not fully accessible' });
  expect(within(lacks).getAllByRole('listitem').length).toBeGreaterThan(3);
  await user.click(within(dialog).getByRole('button', { name: 'All keys' }));
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined();
});
