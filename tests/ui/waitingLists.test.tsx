import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fromRows, toRows } from '#model';
import { family, yearOf } from '../family.ts';
import { openCase } from './desk.tsx';

/** A case of Tom's with these further rows. */
function caseWith(more: Readonly<Record<string, readonly object[]>>) {
  const read = fromRows({ ...toRows(family('Mum f: Tom m', { focal: ['Tom'] })), ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.document;
}

const persons = (...more: readonly object[]) => [
  ...(toRows(family('Mum f: Tom m')).persons ?? []),
  ...more,
];

async function openList(doc: Parameters<typeof openCase>[0], command: RegExp, title: string) {
  const desk = await openCase(doc);
  await desk.user.click(await screen.findByRole('button', { name: 'Menu' }));
  await desk.user.click(await screen.findByRole('menuitem', { name: command }));
  return { ...desk, dialog: await screen.findByRole('dialog', { name: title }) };
}

describe('lists of what waits', () => {
  test('Still to find shows thirty and then all, and leads to whom it names', async () => {
    const unnamed = Array.from({ length: 40 }, (_, index) => ({
      id: `U${index}`,
      names: [],
      descriptor: `the neighbour ${index}`,
    }));
    const doc = caseWith({ persons: persons(...unnamed) });
    const { dialog, user, workspace } = await openList(doc, /Still to find/, 'Still to find');
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(30);
    await user.click(within(dialog).getByRole('button', { name: /^Show \d+ more$/ }));
    expect(within(dialog).getAllByRole('listitem').length).toBeGreaterThan(40);
    await user.click(within(dialog).getByRole('button', { name: /^The neighbour 39/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect([...(workspace.state.open?.selection.persons ?? [])]).toEqual(['U39']);
    expect(await screen.findByRole('heading', { name: 'The neighbour 39' })).toBeDefined();
  });

  test('of two who may be one, the other can be put on top and stays', async () => {
    const twins = ['A', 'B'].map((id) => ({
      id,
      names: [{ id: 'E1', value: { given: 'Ada', surname: 'Moss' } }],
      born: [{ id: 'E2', value: { date: yearOf(1961) } }],
    }));
    const doc = caseWith({ persons: persons(...twins) });
    const { dialog, user, workspace } = await openList(doc, /Recorded twice/, 'Recorded twice?');
    await user.click(within(dialog).getByRole('button', { name: 'Swap the two' }));
    await user.click(within(dialog).getByRole('button', { name: 'They are one person' }));
    const left = workspace.state.open?.document.persons;
    expect([left?.has('A'), left?.has('B')]).toEqual([false, true]);
    workspace.undo();
    expect(workspace.state.open?.document.persons.has('A')).toBe(true);
  });
});
