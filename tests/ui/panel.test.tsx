import { screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { familyIndex, nameOf, parentLinks, preferred } from '#model';
import { family } from '../family.ts';
import { notice, openCase } from './desk.tsx';

const helen = () =>
  family('Helen f 1979 + (marriage) Dean m: Heather f 2005\nRob m', { focal: ['Heather'] });

async function openAt(person: string) {
  const desk = await openCase(helen());
  await screen.findByRole('region', { name: 'Drawing of the family' });
  desk.workspace.selectPersons([person]);
  await screen.findByRole('heading', { level: 2, name: person });
  const doc = () => {
    const open = desk.workspace.state.open;
    if (!open) throw new Error('no case is open');
    return open.document;
  };
  return { ...desk, doc };
}

describe('the panel of a person', () => {
  test('comes after what the press that chose somebody does to the drawing', async () => {
    const { workspace } = await openAt('Helen');
    const title = () => document.querySelector('#panel h2')?.textContent;
    flushSync(() => workspace.selectPersons(['Dean']));
    expect(title()).toBe('Helen');
    await screen.findByRole('heading', { level: 2, name: 'Dean' });
    // That nobody is chosen any more is seen at once.
    flushSync(() => workspace.selectPersons([]));
    expect(document.querySelector('#panel')).toBeNull();
  });

  test('saves each field as it is left, one step of the history each', async () => {
    const { user, doc, workspace } = await openAt('Helen');
    const before = workspace.state.open?.history.done.length ?? 0;
    await user.type(screen.getByLabelText('Surname'), 'Ashby{Enter}');
    await waitFor(() =>
      expect(nameOf(doc().persons.get('Helen') ?? { id: '', names: [] })).toBe('Helen Ashby'),
    );
    const born = screen.getByLabelText('Born');
    await user.clear(born);
    await user.type(born, 'about March 1979');
    await user.tab();
    await waitFor(() =>
      expect(preferred(doc().persons.get('Helen')?.born)?.date).toMatchObject({ form: 'about' }),
    );
    expect(workspace.state.open?.history.done).toHaveLength(before + 2);
    workspace.undo();
    await waitFor(() => expect(screen.getByLabelText('Born')).toHaveProperty('value', '1979'));
  });

  test('gives back the old text on Escape', async () => {
    const { user, doc } = await openAt('Helen');
    const field = screen.getByLabelText('First names');
    await user.type(field, ' Jane{Escape}');
    expect(field).toHaveProperty('value', 'Helen');
    expect(preferred(doc().persons.get('Helen')?.names)?.given).toBe('Helen');
  });

  test('keeps rival accounts side by side, with how sure each is', async () => {
    const { user, doc } = await openAt('Helen');
    const details = screen.getByRole('button', { name: 'How we know: Born' });
    await user.click(details);
    await user.click(screen.getByRole('button', { name: /How sure/ }));
    await user.click(await screen.findByRole('option', { name: 'Confirmed' }));
    await waitFor(() => expect(screen.getByText('Said to be confirmed')).toBeDefined());
    expect(doc().persons.get('Helen')?.born?.[0]?.certainty).toBe('confirmed');
  });

  test('asks who the other parent is before a child is added, and asserts nobody', async () => {
    const { user, doc, workspace } = await openAt('Helen');
    const group = screen.getByText('Children', { selector: 'h4' }).parentElement;
    await user.click(within(group as HTMLElement).getByRole('button', { name: '+ Child' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Somebody else, or not known' }));
    await waitFor(() => expect(doc().persons.size).toBe(5));
    const child = [...doc().persons.values()].at(-1);
    expect(parentLinks(doc(), child?.id ?? '').map(({ parent }) => parent)).toEqual(['Helen']);
    expect(workspace.state.open?.naming).toBe(child?.id);
  });

  test('marks what a child has been told', async () => {
    const { user, doc } = await openAt('Dean');
    await user.click(screen.getByRole('button', { name: 'What the children know' }));
    await user.click(screen.getByRole('button', { name: /Heather has been/ }));
    await user.click(await screen.findByRole('option', { name: 'Told' }));
    await waitFor(() =>
      expect([...doc().told.values()]).toMatchObject([{ child: 'Heather', state: 'told' }]),
    );
  });

  test('shows restrictions at the top, and lists those whose review is due', async () => {
    const { user, doc } = await openAt('Dean');
    await user.click(screen.getByRole('button', { name: 'Restrictions' }));
    await user.click(screen.getByRole('button', { name: /Add a restriction/ }));
    await user.click(await screen.findByRole('option', { name: 'No contact' }));
    await waitFor(() => expect(doc().restrictions.size).toBe(1));
    expect(screen.getByRole('note').textContent).toContain('No contact');
    await user.type(screen.getByLabelText('Next review'), '2021-06-01{Enter}');
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: /What is due/ }));
    const due = await screen.findByRole('dialog');
    expect(within(due).getByRole('button', { name: /Dean.*No contact/ })).toBeDefined();
  });

  test('removes with an undo in the notice, and never asks first', async () => {
    const { user, doc } = await openAt('Rob');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(doc().persons.has('Rob')).toBe(false));
    await user.click(notice().getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(doc().persons.has('Rob')).toBe(true));
  });
});

test('the panel of a couple records their time together and how it ended', async () => {
  const { user, workspace } = await openCase(helen());
  await screen.findByRole('region', { name: 'Drawing of the family' });
  workspace.select({ persons: new Set(), line: { table: 'partnerships', row: 'P1' } });
  await user.type(await screen.findByLabelText('Until'), 'Sep 2009{Enter}');
  await user.click(screen.getByRole('button', { name: /How it ended/ }));
  await user.click(await screen.findByRole('option', { name: 'Separated' }));
  const spell = () => workspace.state.open?.document.partnerships.get('P1')?.spells[0];
  await waitFor(() =>
    expect(spell()).toMatchObject({
      end: 'separated',
      to: { form: 'on', date: { year: 2009, month: 9 } },
    }),
  );
});

test('the panel of children puts them in another order', async () => {
  const { user, workspace } = await openCase(family('Mum f: Ann f, Ben m'));
  await screen.findByRole('region', { name: 'Drawing of the family' });
  workspace.select({ persons: new Set(), line: { table: 'parentSets', row: 'F1' } });
  const [later] = await screen.findAllByRole('button', { name: 'Younger' });
  if (later) await user.click(later);
  const order = () => {
    const doc = workspace.state.open?.document;
    return (
      doc &&
      familyIndex(doc)
        .sibshipOf('F1')
        .map(({ child }) => child)
    );
  };
  await waitFor(() => expect(order()).toEqual(['Ben', 'Ann']));
});

test('everybody is in the list of people, which shares the selection', async () => {
  const { user, workspace } = await openCase(helen());
  await user.click(await screen.findByRole('radio', { name: 'People' }));
  const rows = await screen.findAllByRole('row');
  expect(rows).toHaveLength(5);
  await user.click(screen.getByRole('rowheader', { name: 'Dean' }));
  expect([...(workspace.state.open?.selection.persons ?? [])]).toEqual(['Dean']);
});
