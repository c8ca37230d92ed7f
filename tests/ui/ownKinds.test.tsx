import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addRow } from '#operations';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const someone = () =>
  family('Helen f 1979 + (marriage) Dean m: Heather f 2005', { focal: ['Heather'] });

/** By the elements: a list of fifty is slow to search by role here. */
const optionsShown = () => document.querySelectorAll('[role=option]').length;

/** In the list, not in the native one that stands behind it. */
const item = { selector: '.menu__item' };

async function openFamily() {
  const desk = await openCase(someone());
  await screen.findByRole('region', { name: 'Drawing of the family' });
  const doc = () => {
    const open = desk.workspace.state.open;
    if (!open) throw new Error('no case is open');
    return open.document;
  };
  return { ...desk, doc };
}

test('a kind of one’s own is made where a bond is picked, used, changed and removed', async () => {
  const { user, doc, workspace } = await openFamily();
  workspace.run((now, newId) =>
    addRow(now, newId, 'bonds', {
      id: 'B1',
      between: ['Helen', 'Heather'],
      kind: 'friendship',
    }),
  );
  workspace.select({ persons: new Set(), line: { table: 'bonds', row: 'B1' } });
  await user.click(await screen.findByRole('button', { name: /How they get on/ }));
  await screen.findByText('More kinds …', item);
  expect(optionsShown()).toBe(14);
  await user.click(screen.getByText('More kinds …', item));
  await waitFor(() => expect(optionsShown()).toBeGreaterThan(40));
  await user.click(screen.getByText('A kind of your own …', item));
  const dialog = await screen.findByRole('dialog', { name: 'A kind of your own' });
  const add = within(dialog).getByText<HTMLButtonElement>('Add this kind');
  expect(add.disabled).toBe(true);
  await user.type(within(dialog).getByLabelText('What you call it'), 'Sunday football');
  expect(within(dialog).getByText('Sunday football')).toBeDefined();
  await user.type(within(dialog).getByLabelText(/letters on the line/), 'FB');
  await user.click(add);
  await waitFor(() => expect(doc().customKinds.size).toBe(1));
  const [kind] = [...doc().customKinds.values()];
  expect(kind).toMatchObject({ of: 'bond', name: 'Sunday football', letter: 'FB' });
  await waitFor(() => expect(doc().bonds.get('B1')?.kind).toBe(kind?.id));

  await user.click(await screen.findByText('Change this kind'));
  const change = await screen.findByRole('dialog', { name: 'Change this kind' });
  await user.clear(within(change).getByLabelText(/letters on the line/));
  await user.click(within(change).getByText('Save'));
  await waitFor(() => expect([...doc().customKinds.values()][0]?.letter).toBeUndefined());

  await user.click(await screen.findByText('Change this kind'));
  await user.click(await screen.findByText('Remove; one line becomes “other”'));
  await waitFor(() => expect(doc().customKinds.size).toBe(0));
  expect(doc().bonds.get('B1')).toMatchObject({ kind: 'other', words: 'Sunday football' });
});

test('a kind that cannot be told from another in black says so', async () => {
  const { user, workspace } = await openFamily();
  workspace.select({
    persons: new Set(),
    line: {
      table: 'partnerships',
      row: [...(workspace.state.open?.document.partnerships.keys() ?? [])][0] ?? '',
    },
  });
  await user.click(await screen.findByRole('button', { name: /What they were to each other/ }));
  await screen.findByText('More kinds …', item);
  expect(optionsShown()).toBe(8);
  await user.click(screen.getByText('A kind of your own …', item));
  const dialog = await screen.findByRole('dialog', { name: 'A kind of your own' });
  await user.click(within(dialog).getByText('Dashed', { selector: '.select__button *' }));
  await user.click(await screen.findByText('Solid', item));
  await waitFor(() =>
    expect(within(dialog).getByRole('status').textContent).toContain('looks like “Married”'),
  );
});
