import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { family } from '../family.ts';
import { openCase, openDesk } from './desk.tsx';

describe('the start page', () => {
  test('starts a case with the child in its place, under a reference without names', async () => {
    const { user, workspace } = await openDesk();
    await user.type(screen.getByLabelText(/Child’s first name/), 'Eric');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(workspace.state.open?.drawing).toBeDefined());
    const doc = workspace.state.open?.document;
    expect([...(doc?.focalChildren.values() ?? [])]).toHaveLength(1);
    expect(doc?.cases.get('CASE')?.reference).toMatch(/^[2-9A-Z]{4}$/);
    expect(document.title).not.toContain('Eric');
  });

  test('keeps the shelf in step: rename, show the first name, delete with undo', async () => {
    const { user, workspace } = await openCase(family('Mum f: Eric m', { focal: ['Eric'] }));
    await workspace.closeCase();
    const line = await screen.findByRole('button', { name: /^TEST/ });
    expect(line.textContent).not.toContain('Eric');

    const menu = async (entry: RegExp) => {
      await user.click(screen.getByRole('button', { name: /^More for/ }));
      await user.click(await screen.findByRole('menuitem', { name: entry }));
    };
    await menu(/first name here/);
    expect(await screen.findByText(/· Eric/)).toBeDefined();
    await menu(/^Delete$/);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^TEST/ })).toBeNull());
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^TEST/ })).toBeDefined();
  });

  test('keeps the order of a drawing with the case, though it is left as soon as it is drawn', async () => {
    const { workspace } = await openCase(family('Mum f: Ann f, Eric m', { focal: ['Eric'] }));
    await waitFor(() => expect(workspace.state.open?.drawing).toBeDefined());
    const { id = '', drawing, document: drawn } = workspace.state.open ?? {};
    expect(drawn?.rowOrders.size).toBe(0);
    await workspace.closeCase();
    await workspace.open(id);
    const orders = [...(workspace.state.open?.document.rowOrders.values() ?? [])];
    expect(orders.map(({ people }) => people)).toEqual(drawing?.rows);
  });

  test('a file that is dropped on an open case does not take its place', async () => {
    const { workspace } = await openCase(family('Mum f: Eric m', { focal: ['Eric'] }));
    const drop = () => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], files: [] } });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await screen.findByRole('region', { name: 'Drawing of the family' });
    expect(drop()).toBe(true);
    expect(workspace.state.open).toBeDefined();
  });

  test('speaks Welsh at once when asked to, and says that it is a draft', async () => {
    const { user } = await openDesk();
    await user.click(screen.getByRole('button', { name: 'Language' }));
    await user.click(await screen.findByRole('menuitem', { name: /Cymraeg \(draft/ }));
    await waitFor(() => expect(document.documentElement.lang).toBe('cy'));
    expect(screen.queryByText('Who is in this child’s life?')).toBeNull();
  });

  test('says what is wrong with a file, where, and that nothing was changed', async () => {
    const { user, container } = await openDesk();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
    await user.upload(
      input,
      new File(['{"format":"gedcom-json","version":"9.0"}'], 'x.json', {
        type: 'application/json',
      }),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('newer version of this app (its format is 9.0)');
    expect(alert.textContent).toContain('Your cases are as they were.');
  });

  test('says where in the file in words, and what to do with a file of another kind', async () => {
    const { user, container } = await openDesk();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
    const saidOf = async (text: string) => {
      await user.upload(input, new File([text], 'x.json', { type: 'application/json' }));
      const said = (await screen.findByRole('alert')).textContent;
      await user.click(screen.getByRole('button', { name: 'Close this notice' }));
      return said;
    };
    const twice = '{"format":"gedcom-json","version":"1.0","INDI":[{"id":"I1"},{"id":"I1"}]}';
    expect(await saidOf(twice)).toContain('Where: person I1');
    expect(await saidOf('{"format":\n; 1}')).toContain('Where: line 2');
    expect(await saidOf('CHILD,DECOM,PLACE\n1,01/04/2012,U6')).toContain(
      'Bring in a list of homes',
    );
  });

  test('says that a family tree was cut off, and names its people rather than their numbers', async () => {
    const { user, container } = await openDesk();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
    const tree = '0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1@ INDI\n1 NAME Ida /Moss/\n1 FAMC @F9@';
    await user.upload(input, new File([tree], 'x.ged'));
    const report = await screen.findByRole('dialog', { name: 'The file is open' });
    expect(within(report).getByRole('alert').textContent).toContain('after line 6');
    expect(within(report).getByText('Ida Moss › parents')).toBeDefined();
  });
});
