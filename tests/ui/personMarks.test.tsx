import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { personMarkKinds } from '#model';
import { figureOf } from '#scene';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const item = { selector: '.menu__item' };

test('a mark is entered with its state and words, and drawn once its topic is on', async () => {
  const { user, workspace } = await openCase(
    family('Helen f 1979 + Dean m: Heather f 2005', { focal: ['Heather'] }),
  );
  await screen.findByRole('region', { name: 'Drawing of the family' });
  workspace.selectPersons(['Helen']);
  await user.click(await screen.findByText('Health, culture, secrets'));
  await user.click(await screen.findByText('Choose what it is', { selector: '.select__button *' }));
  await screen.findByText('Alcohol or drugs', item);
  expect(document.querySelectorAll('[role=option]')).toHaveLength(
    Object.keys(personMarkKinds).length + 1,
  );
  await user.click(screen.getByText('Alcohol or drugs', item));
  const mark = () => workspace.state.open?.document.persons.get('Helen')?.marks?.[0];
  await waitFor(() => expect(mark()?.value).toEqual({ kind: 'substanceUse' }));
  await user.click(await screen.findByText('Now', { selector: '.select__button *' }));
  await user.click(await screen.findByText('In recovery', item));
  await waitFor(() => expect(mark()?.value.state).toBe('recovery'));
  await user.type(screen.getByLabelText('In words'), 'cider{Enter}');
  await waitFor(() => expect(mark()?.value.text).toBe('cider'));

  const title = () => figureOf(workspace.state.open?.drawing?.scene, 'Helen')?.title;
  expect(title()).not.toContain('cider');
  await user.click(screen.getByText('Switch on'));
  await waitFor(() => expect(title()).toContain('cider'));
  expect(screen.queryByText('Switch on')).toBeNull();
});
