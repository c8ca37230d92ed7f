import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const fixtures = join(import.meta.dirname, '../codecs/csv');
const fileOf = (name: string) => new File([readFileSync(join(fixtures, name))], name);

async function openImport(chosen: string | File) {
  const desk = await openCase(family('Mum f: Kim', { focal: ['Kim'] }));
  await desk.user.click(await screen.findByRole('button', { name: 'Menu' }));
  await desk.user.click(await screen.findByRole('menuitem', { name: /Bring in a list of homes/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Bring in a list of homes' });
  const input = dialog.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file can be chosen');
  await desk.user.upload(input, typeof chosen === 'string' ? fileOf(chosen) : chosen);
  return { ...desk, dialog };
}

const staysOf = (desk: Awaited<ReturnType<typeof openImport>>) =>
  [...(desk.workspace.state.open?.document.stays.values() ?? [])].sort(
    (a, b) => a.orderKey - b.orderKey,
  );

describe('a list of homes from a file', () => {
  test('of eight placements comes in as one step, in order and in plain words, bad lines by their number', async () => {
    const desk = await openImport('eight-placements.csv');
    const { dialog, user, workspace } = desk;
    const list = await within(dialog).findByRole('region', { name: '8 homes' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('temporary stay, seven days or less · by the council · 9.2 miles'),
      expect.stringContaining('foster care · by the council · 9.6 miles'),
      expect.stringContaining('foster care with a relative or friend'),
      expect.stringContaining('with parents · by a parent'),
      expect.stringContaining('foster care · by a company · 23 miles'),
      // Three lines of one home.
      expect.stringMatching(/lines 7, 8, 9.*foster care, long term · by a company · 48.4 miles/),
      expect.stringContaining('children’s home'),
      expect.stringContaining('– now'),
    ]);
    const left = within(dialog).getByRole('region', { name: '2 lines are left out' });
    expect(left.textContent).toContain('Line 10: the first day cannot be read.');
    expect(left.textContent).toContain('Line 12: it ends before it begins.');
    expect(dialog.textContent).toContain('kept nowhere: legal status, category of need,');
    expect(workspace.state.open?.document.stays.size).toBe(0);

    await user.click(within(dialog).getByRole('button', { name: /^Add 8 homes, leave out 2/ }));
    expect(staysOf(desk).map(({ ssdaCode }) => ssdaCode)).toEqual(
      'T4 U6 U3 P1 U6 U4 K2 U4'.split(' '),
    );
    workspace.undo();
    expect(workspace.state.open?.document.stays.size).toBe(0);
    expect(workspace.state.open?.document.places.size).toBe(0);
  });

  test('of fourteen homes comes in by headings of its own, with carers', async () => {
    const desk = await openImport('fourteen-homes.csv');
    await desk.user.click(await screen.findByRole('button', { name: 'Add 14 homes' }));
    expect(staysOf(desk).map(({ kind }) => kind)).toEqual([
      'withParents',
      'withParents',
      'emergency',
      'fosterShort',
      'kin',
      'withParents',
      'emergency',
      'fosterShort',
      'fosterLongTerm',
      'respite',
      'childrensHome',
      'fosterShort',
      'kin',
      'fosterLongTerm',
    ]);
    expect(staysOf(desk)[9]?.parallel).toBe(true);
    expect(await screen.findByRole('radio', { name: 'Places', checked: true })).toBeDefined();
    expect(desk.workspace.state.open?.document.moves.size).toBe(12);
  });

  test('is found by the words that coordinators have for it, as other views are', async () => {
    const { user } = await openCase(family('Mum f: Kim', { focal: ['Kim'] }));
    for (const [words, found] of [
      ['placements csv', /Bring in a list of homes/],
      ['mobility map', 'Places'],
      ['ecomap', 'Network'],
    ] as const) {
      await user.keyboard('{Control>}k{/Control}');
      await user.type(await screen.findByRole('searchbox'), words);
      expect(await screen.findByRole('menuitem', { name: found })).toBeDefined();
      await user.keyboard('{Escape}{Escape}');
    }
  });

  test('without a first day asks for its column instead of finding fault with every line', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `Foster,${index + 1}/02/2019`);
    const table = new File([['Placement,Day', ...lines].join('\n')], 'x.csv');
    const { dialog, user } = await openImport(table);
    expect(await within(dialog).findByText(/which column holds the first day/)).toBeDefined();
    expect(within(dialog).queryByText(/no first day/)).toBeNull();
    expect(within(dialog).getByRole('button', { name: 'Add' })).toHaveProperty('disabled', true);
    await user.click(within(dialog).getByRole('button', { name: /Day/ }));
    await user.click(await screen.findByRole('option', { name: 'First day' }));
    expect(await within(dialog).findByRole('button', { name: /^Add 20 homes/ })).toBeDefined();
  });

  test('says what stands in a cell that cannot be read, and lists many lines in parts', async () => {
    const lines = Array.from({ length: 20 }, () => 'Foster,31/02/2019');
    const { dialog, user } = await openImport(
      new File([['Placement,Start date', ...lines].join('\n')], 'x.csv'),
    );
    const left = await within(dialog).findByRole('region', { name: '20 lines are left out' });
    expect(left.textContent).toContain(
      'Line 2: the first day cannot be read. It says “31/02/2019”.',
    );
    expect(left.textContent).toContain('Write a date like 21/03/2019, March 2019,');
    expect(within(left).getAllByRole('listitem')).toHaveLength(12);
    await user.click(within(left).getByRole('button', { name: 'Show 8 more' }));
    expect(within(left).getAllByRole('listitem')).toHaveLength(20);
    expect(within(left).getAllByRole('listitem')[12]).toBe(document.activeElement);
  });
});
