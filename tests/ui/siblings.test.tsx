import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type PersonId, parentLinks } from '#model';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

/** Asks for a brother or sister of Tom from his panel. */
async function askFor(lines: string) {
  const desk = await openCase(family(lines, { focal: ['Tom'] }));
  desk.workspace.selectPersons(['Tom' as PersonId]);
  await desk.user.click(await screen.findByRole('button', { name: /Brother or sister$/ }));
  const parentsOfNew = () => {
    const doc = desk.workspace.state.open?.document;
    const added = [...(doc?.persons.values() ?? [])].at(-1);
    return doc && added ? parentLinks(doc, added.id).map(({ parent }) => parent) : [];
  };
  return { ...desk, parentsOfNew };
}

describe('a brother or sister', () => {
  test('of a couple comes with one press, the two of them having the focus', async () => {
    const { user, parentsOfNew } = await askFor('Mum f + Dad m: Tom m');
    expect(await screen.findByRole('button', { name: 'Of Mum and Dad' })).toBe(
      document.activeElement,
    );
    await user.keyboard('{Enter}');
    expect(parentsOfNew()).toEqual(['Mum', 'Dad']);
  });

  test('of one of them, or of nobody that is said, by another press', async () => {
    const { user, parentsOfNew } = await askFor('Mum f + Dad m: Tom m');
    await user.click(await screen.findByRole('button', { name: 'Of Mum only' }));
    expect(parentsOfNew()).toEqual(['Mum']);
  });

  test('of two who are no couple is first of one of them', async () => {
    await askFor('Mum f: Tom m\nAbbie f : foster : Tom');
    expect(await screen.findByRole('button', { name: 'Of Mum only' })).toBe(document.activeElement);
  });

  test('of several possible parents is ticked', async () => {
    await askFor('Mum f + Dad m: Tom m\nAbbie f : foster : Tom');
    const dialog = await screen.findByRole('dialog', { name: 'A brother or sister of Tom' });
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(3);
  });

  test('of somebody without parents is asked for nothing', async () => {
    const { workspace } = await askFor('Tom m');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(workspace.state.open?.document.persons.size).toBe(2);
  });
});
