import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { familyIndex, nameOf, parentLinks, partnersOf } from '#model';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const ashby = () =>
  family(
    `
    Maureen f 1951: Helen f 1979, Joanne f
    Helen + (marriage) Dean m: Heather f 2005
    Abbie f + Tom m : foster : Heather
    Friend f
  `,
    { focal: ['Heather'] },
  );

async function openOutline() {
  const desk = await openCase(ashby());
  await desk.user.click(await screen.findByRole('radio', { name: 'Outline' }));
  await screen.findByRole('tree', { name: 'Outline' });
  const open = () => {
    const { open: now } = desk.workspace.state;
    if (!now) throw new Error('no case is open');
    return now;
  };
  const doc = () => open().document;
  const lines = () =>
    screen
      .getAllByRole('treeitem')
      .map((line) => `${line.getAttribute('aria-level')} ${line.getAttribute('aria-label')}`);
  return { ...desk, open, doc, lines };
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('the outline of the family', () => {
  test('says everybody with kinship, years, couples and how a child belongs to each family', async () => {
    const { lines } = await openOutline();
    expect(lines()).toEqual([
      '1 Maureen, Grandmother (mum’s side), b. 1951',
      '2 Helen, Mum, b. 1979',
      '3 Dean, Dad, partner: married',
      '4 Heather, The child whose view this is, b. 2005',
      '2 Joanne, Aunt (mum’s side)',
      '1 Abbie, Foster mum',
      '2 Tom, Foster dad, partner: relationship not known',
      '3 Heather, foster, also listed in their own place',
      '1 Not joined to the family yet (1)',
      '2 Friend',
    ]);
  });

  test('is walked as a tree, in step with the drawing', async () => {
    const { user, open } = await openOutline();
    await user.click(screen.getByRole('treeitem', { name: /^Maureen/ }));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^Helen/);
    expect([...open().selection.persons]).toEqual(['Helen']);
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('treeitem', { name: /^Helen/ }).getAttribute('aria-expanded')).toBe(
      'false',
    );
    expect(screen.queryByRole('treeitem', { name: /^Dean/ })).toBeNull();
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toMatch(/^Maureen/);
    await user.keyboard('{End}');
    expect(focused()).toMatch(/^Friend/);
  });

  test('leads from somebody who is listed again to their own line, opening it', async () => {
    const { user } = await openOutline();
    await user.click(screen.getByRole('treeitem', { name: /^Maureen/ }));
    await user.keyboard('{ArrowLeft}');
    await user.click(screen.getByRole('treeitem', { name: /^Heather, foster/ }));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(focused()).toMatch(/^Heather, The child/));
  });

  test('shows who is selected elsewhere', async () => {
    const { workspace } = await openOutline();
    workspace.selectPersons(['Joanne']);
    await waitFor(() =>
      expect(screen.getByRole('treeitem', { name: /^Joanne/ }).getAttribute('aria-selected')).toBe(
        'true',
      ),
    );
    expect(screen.getByRole('treeitem', { name: /^Joanne/ }).tabIndex).toBe(0);
  });

  test('adds relatives and names them in place, by keyboard alone', async () => {
    const { user, doc } = await openOutline();
    await user.click(screen.getByRole('treeitem', { name: /^Maureen/ }));
    await user.keyboard('r');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await user.keyboard('Bill Ashby{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(focused()).toMatch(/^Bill Ashby/));
    const bill = [...doc().persons.values()].find((each) => nameOf(each) === 'Bill Ashby');
    expect(partnersOf(doc(), 'Maureen')).toEqual([bill?.id]);

    await user.click(screen.getByRole('treeitem', { name: /^Joanne/ }));
    await user.keyboard('c');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await user.keyboard('Leo{Enter}');
    await waitFor(() => expect(focused()).toMatch(/^Leo/));
    const leo = [...doc().persons.values()].find((each) => nameOf(each) === 'Leo');
    expect(parentLinks(doc(), leo?.id ?? '').map(({ parent }) => parent)).toEqual(['Joanne']);
  });

  test('says how two people get on: the first, B, the other', async () => {
    const { user, doc } = await openOutline();
    await user.click(screen.getByRole('treeitem', { name: /^Joanne/ }));
    await user.keyboard('b');
    await user.keyboard('{ArrowUp}{Enter}');
    const dialog = await screen.findByRole('dialog');
    await user.click(
      [...dialog.querySelectorAll('button')].find((each) => each.textContent === 'Very close') ??
        dialog,
    );
    await waitFor(() => expect(doc().bonds.size).toBe(1));
    expect([...doc().bonds.values()][0]?.between).toEqual(['Joanne', 'Heather']);
    expect(familyIndex(doc()).parentagesOf('Heather')).toHaveLength(2);
  });

  test('has a menu of what can be done with somebody', async () => {
    const { user, doc } = await openOutline();
    await user.pointer({
      keys: '[MouseRight]',
      target: screen.getByRole('treeitem', { name: /^Friend/ }),
    });
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(doc().persons.has('Friend')).toBe(false));
  });
});
