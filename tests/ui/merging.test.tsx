import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

test('two people are made one by an everyday word, and the one who stays has the focus', async () => {
  const { user, workspace } = await openCase(family('Mum f 1980 : Jo f 2010\nJoanne f'));
  await screen.findByRole('button', { name: /^Joanne/ });
  workspace.selectPersons(['Jo', 'Joanne']);
  await user.keyboard('{Control>}k{/Control}');
  const list = within(await screen.findByRole('dialog'));
  await user.keyboard('merge');
  await user.click(await list.findByRole('menuitem', { name: /These two are one person/ }));
  await waitFor(() => expect(workspace.state.open?.document.persons.has('Joanne')).toBe(false));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-person')).toBe('Jo'));
  expect(workspace.state.open?.selection.persons).toEqual(new Set(['Jo']));
});
