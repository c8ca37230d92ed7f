import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eric } from '../../examples/eric.ts';
import { openCase } from './desk.tsx';

test('two days of the circles compared say who moved in and out, who came, and where they stand', async () => {
  const { user } = await openCase(eric());
  await user.click(await screen.findByRole('radio', { name: 'Network' }));
  const day = await screen.findByLabelText('Compare with');
  expect(screen.queryByRole('region', { name: 'What changed' })).toBeNull();
  await user.selectOptions(day, '18 Feb 2020');
  const changes = await screen.findByRole('region', { name: 'What changed' });
  const said = (part: string) => {
    const list = within(changes).getByRole('heading', { name: part }).nextElementSibling;
    return [...(list?.children ?? [])].map(({ textContent }) => textContent);
  };
  expect(said('Moved in')).toContain('Carly: Close → Closest');
  expect(said('Moved out')).toEqual(['Reece: Sees regularly → Paid to be there']);
  expect(said('New on the map')).toContain('Paul: Closest');
  const marked = screen.getAllByRole('button', { name: /^Paul .*new on the map/i });
  expect(marked).toHaveLength(1);

  await user.selectOptions(day, 'nothing');
  expect(screen.queryByRole('region', { name: 'What changed' })).toBeNull();
});
