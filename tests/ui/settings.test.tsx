import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

test('settings are in one window, hold at once, and lead to the keys', async () => {
  const { user, workspace } = await openCase(family('Mum f: Eric m', { focal: ['Eric'] }));
  await user.click(await screen.findByRole('button', { name: 'Menu' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Settings/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
  await user.click(dialog.getByRole('radio', { name: 'Dark' }));
  await user.click(dialog.getByRole('radio', { name: 'Moves the paper' }));
  await user.click(dialog.getByRole('checkbox', { name: /People that are dragged hold/ }));
  await user.click(dialog.getByRole('checkbox', { name: 'Kinship under names' }));
  expect(workspace.state.preferences).toMatchObject({
    theme: 'dark',
    wheel: 'scroll',
    snapping: false,
    kinWords: true,
  });
  await user.click(dialog.getByRole('button', { name: 'All keys, and changing them' }));
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined();
});

test('an empty drawing says what to begin with and what the bars are for, until the first edit', async () => {
  const { user } = await openCase(family('Eric m', { focal: ['Eric'] }));
  const steps = await screen.findByRole('region', { name: 'Begin with what you know' });
  expect(screen.getByText('Add people, homes and how they get on')).toBeDefined();
  expect(screen.getByText('Work with the child, print, save a copy')).toBeDefined();
  await user.click(within(steps).getByRole('button', { name: /Add a parent/ }));
  await waitFor(() =>
    expect(screen.queryByRole('region', { name: 'Begin with what you know' })).toBeNull(),
  );
  expect(screen.queryByText('Add people, homes and how they get on')).toBeNull();
});
