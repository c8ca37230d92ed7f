import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addRow } from '#operations';
import { done, family, testIds } from '../family.ts';
import { notice, openCase } from './desk.tsx';

const base = () => family('Sheila f + Brian m : foster : Eric m 2004', { focal: ['Eric'] });

describe('homes and groups', () => {
  test('a home is made from a person, named, given a place and people', async () => {
    const { user, workspace } = await openCase(base());
    await screen.findByRole('region', { name: 'Drawing of the family' });
    workspace.selectPersons(['Sheila']);
    await user.click(await screen.findByRole('button', { name: 'Homes' }));
    await user.click(screen.getByRole('button', { name: 'Home' }));
    await screen.findByRole('heading', { level: 2, name: 'A home' });
    await user.type(screen.getByLabelText('Called'), "Nanny Sheila's{Enter}");
    await user.type(screen.getByLabelText('+ New place'), 'Kelder Bridge{Enter}');
    await user.click(screen.getByRole('button', { name: /Add somebody/ }));
    await user.click(await screen.findByRole('option', { name: /^Eric/ }));
    const home = () => [...(workspace.state.open?.document.households.values() ?? [])][0];
    await waitFor(() =>
      expect(home()?.members.map(({ person }) => person)).toEqual(['Sheila', 'Eric']),
    );
    const places = workspace.state.open?.document.places;
    expect(home()).toMatchObject({ label: "Nanny Sheila's" });
    expect(places?.get(home()?.place ?? '')?.label).toBe('Kelder Bridge');
    const [, from] = screen.getAllByLabelText('From');
    if (from) await user.type(from, 'Aug 2020{Enter}');
    await waitFor(() => expect(home()?.members[0]?.from).toMatchObject({ form: 'on' }));
  });

  test('people who are selected together are put in one home', async () => {
    const { user, workspace } = await openCase(base());
    await screen.findByRole('region', { name: 'Drawing of the family' });
    workspace.selectPersons(['Sheila', 'Eric']);
    const panel = await screen.findByRole('complementary', { name: 'What is selected' });
    await user.click(within(panel).getByRole('button', { name: 'They live together' }));
    await user.type(await screen.findByLabelText('What this home is called'), 'The flat');
    await user.click(screen.getByRole('button', { name: 'Draw the home' }));
    await waitFor(() => expect(workspace.state.open?.document.households.size).toBe(1));
    const [home] = workspace.state.open?.document.households.values() ?? [];
    expect(home?.members.map(({ person }) => person)).toEqual(['Sheila', 'Eric']);
  });

  test('a group that is selected has a panel with its kind and who belongs to it', async () => {
    const doc = done(base(), addRow(base(), testIds(), 'organisations', { name: 'Drama club' }));
    const { user, workspace } = await openCase(doc);
    await screen.findByRole('region', { name: 'Drawing of the family' });
    const row = [...doc.organisations.values()][0]?.id ?? '';
    workspace.select({ persons: new Set(), line: { table: 'organisations', row } });
    await screen.findByRole('heading', { level: 2, name: 'Drama club' });
    await user.click(screen.getByRole('button', { name: /Kind/ }));
    await user.click(await screen.findByRole('option', { name: 'Club' }));
    await user.click(screen.getByRole('button', { name: /Add somebody/ }));
    await user.click(await screen.findByRole('option', { name: /^Eric/ }));
    await user.type(await screen.findByLabelText('Part in it'), 'lighting{Enter}');
    const group = () => workspace.state.open?.document.organisations.get(row);
    await waitFor(() =>
      expect(group()).toMatchObject({
        kind: 'club',
        members: [{ person: 'Eric', role: 'lighting' }],
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Remove this group' }));
    await waitFor(() => expect(group()).toBeUndefined());
    await user.click(notice().getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(group()?.name).toBe('Drama club'));
  });
});
