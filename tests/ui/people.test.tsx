import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { bornOf, nameOf, searchLineOf } from '#model';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const ashby = () =>
  family(
    `
    Maureen f 1951: Helen f 1979, Joanne f 1981
    Helen + (marriage) Dean m: Heather f 2005
    Helen + Rob m: Natasha f 2001
  `,
    { focal: ['Heather'] },
  );

const never = (): never => {
  throw new Error('nobody');
};

async function openList() {
  const desk = await openCase(ashby());
  await desk.user.click(await screen.findByRole('radio', { name: 'People' }));
  await screen.findByRole('grid', { name: 'People' });
  const open = () => {
    const { open: now } = desk.workspace.state;
    if (!now) throw new Error('no case is open');
    return now;
  };
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  return { ...desk, open, names };
}

describe('the list of people', () => {
  test('is walked with the arrows and written in with Enter, one step of the history a cell', async () => {
    const { user, open } = await openList();
    const steps = open().history.done.length;
    await user.click(screen.getByRole('rowheader', { name: 'Helen' }));
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('1979');
    await user.keyboard('{Enter}');
    await user.keyboard('{Control>}a{/Control}about March 1978{Enter}');
    const born = () => {
      const helen = open().document.persons.get('Helen');
      return helen && bornOf(helen);
    };
    await waitFor(() => expect(born()).toMatchObject({ form: 'about' }));
    expect(document.activeElement?.textContent).toBe('About Mar 1978');
    expect(open().history.done).toHaveLength(steps + 1);

    // Escape gives back what was there, and the focus stays in the cell.
    await user.keyboard('{F2}nonsense{Escape}');
    expect(document.activeElement?.textContent).toBe('About Mar 1978');
    expect(open().history.done).toHaveLength(steps + 1);

    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(born()).toMatchObject({ form: 'on', date: { year: 1979 } }));
  });

  test('is written in without waiting for a drawing that nobody looks at', async () => {
    const { user, open, workspace } = await openList();
    await waitFor(() => expect(open().drawing).toBeDefined());
    const isDrawn = () => open().drawing?.scene.figures.some(({ title }) => /^Bob/.test(title));
    const isWritten = () => nameOf(open().document.persons.get('Rob') ?? never()) === 'Bob';
    let written = Infinity;
    let drawn = Infinity;
    workspace.store.subscribe(() => {
      if (isWritten()) written = Math.min(written, performance.now());
      if (isDrawn()) drawn = Math.min(drawn, performance.now());
    });
    await user.dblClick(screen.getByRole('rowheader', { name: 'Rob' }));
    const field = await screen.findByRole('textbox', { name: 'Name of Rob' });
    await user.clear(field);
    await user.type(field, 'Bob{Enter}');
    await waitFor(() => expect(drawn).toBeLessThan(Infinity), { timeout: 5_000 });
    expect(drawn - written).toBeGreaterThan(300);
  });

  test('writes names and states of a search, and says where a cell is worked out', async () => {
    const { user, open, workspace } = await openList();
    await user.dblClick(screen.getByRole('rowheader', { name: 'Rob' }));
    const field = await screen.findByRole('textbox', { name: 'Name of Rob' });
    await user.clear(field);
    await user.type(field, 'Robert Doyle{Tab}');
    const rob = () => open().document.persons.get('Rob');
    await waitFor(() => expect(nameOf(rob() ?? { id: '', names: [] })).toBe('Robert Doyle'));

    // The next cell is worked out from the record.
    await user.keyboard('{Enter}');
    expect(workspace.state.announcement.text).toMatch(/worked out from the record/);

    const row = screen.getByRole('rowheader', { name: 'Robert Doyle' }).closest('tr');
    const search = within(row as HTMLElement).getAllByRole('cell')[7];
    await user.dblClick(search as HTMLElement);
    await user.click(await screen.findByRole('option', { name: 'Contacted' }));
    await waitFor(() => expect(searchLineOf(open().document, 'Rob').state).toBe('contacted'));
  });

  test('chooses several roles in a cell, those that stay as they were', async () => {
    const { user, open } = await openList();
    await user.click(screen.getByRole('rowheader', { name: 'Rob' }));
    const headers = screen.getAllByRole('columnheader').map((cell) => cell.textContent);
    await user.keyboard('{ArrowRight}'.repeat(headers.indexOf('Role') - headers.indexOf('Name')));
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Friend' }));
    await user.click(screen.getByRole('option', { name: 'Mentor' }));
    await user.keyboard('{Escape}');
    const roles = () => open().document.persons.get('Rob')?.roles ?? [];
    await waitFor(() => expect(roles().map(({ role }) => role)).toEqual(['friend', 'mentor']));
    const [friend] = roles();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Mentor' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(roles()).toEqual([friend]));
  });

  test('selects several with Space and Shift, shared with the drawing', async () => {
    const { user, open } = await openList();
    await user.click(screen.getByRole('rowheader', { name: 'Dean' }));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect([...open().selection.persons]).toEqual(['Dean', 'Heather', 'Helen']);
    await user.keyboard(' ');
    expect([...open().selection.persons]).toEqual(['Dean', 'Heather']);
    await user.keyboard('{Control>}a{/Control}');
    expect(open().selection.persons.size).toBe(7);
  });

  test('sorts by any column, and puts nothing said last', async () => {
    const { user, names } = await openList();
    await user.click(screen.getByRole('columnheader', { name: 'Born' }));
    expect(names().slice(0, 3)).toEqual(['Maureen', 'Helen', 'Joanne']);
    await user.click(screen.getByRole('columnheader', { name: 'Born' }));
    expect(names().slice(0, 2)).toEqual(['Heather', 'Natasha']);
    expect(names().slice(-2).toSorted()).toEqual(['Dean', 'Rob']);
  });

  test('is narrowed by kin words and by facets, and says of how many', async () => {
    const { user, names } = await openList();
    await user.type(screen.getByRole('textbox', { name: 'Filter the list' }), "mum's sister");
    await waitFor(() => expect(names()).toEqual(['Joanne']));
    expect(screen.getByRole('heading', { name: '1 of 7 people' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show everybody' }));
    await user.click(screen.getByRole('button', { name: 'Side' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: /Dad’s side/ }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(names()).toEqual(['Dean']));
  });

  test('shows the columns that were chosen, and remembers them', async () => {
    const { user, workspace } = await openList();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Parents' }));
    await user.click(screen.getByRole('checkbox', { name: 'Side' }));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('columnheader', { name: 'Parents' })).toBeDefined();
    expect(screen.queryByRole('columnheader', { name: 'Side' })).toBeNull();
    expect(workspace.state.preferences.peopleColumns).toContain('parents');
    const row = screen.getByRole('rowheader', { name: 'Heather' }).closest('tr');
    expect(row?.textContent).toContain('Helen and Dean');
  });
});
