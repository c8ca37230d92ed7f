import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { eric } from '../../examples/eric.ts';
import { openCase } from './desk.tsx';

/** Eric's case with its places open, in one of the ways to look at them. */
async function openPlaces(way?: string) {
  const desk = await openCase(eric());
  await desk.user.click(await screen.findByRole('radio', { name: 'Places' }));
  const ways = await screen.findByRole('radiogroup', { name: 'Ways to look at places' });
  if (way) await desk.user.click(within(ways).getByRole('radio', { name: way }));
  return desk;
}
const homes = () => [...document.querySelectorAll('[data-figure^="home:"]')];

describe('the view of places', () => {
  test('draws the road of homes and lists it, and puts a home at its end', async () => {
    const { user, workspace } = await openPlaces();
    await screen.findByRole('button', { name: /^Nanny Sheila's/ });
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    const list = await screen.findByRole('list', { name: 'Where the child has lived' });
    const before = within(list).getAllByRole('listitem').length;
    await user.click(screen.getByRole('button', { name: 'Add a home' }));
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(before + 1));
    expect(workspace.state.open?.selection.line?.table).toBe('stays');
  });

  test('has the map of the islands, where a home that is left out stays away until it is shown', async () => {
    const { user, workspace } = await openPlaces('On a map');
    await waitFor(() => expect(homes()).toHaveLength(5));
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    await user.click(await screen.findByRole('checkbox', { name: /^On the map\W+miles away/ }));
    const places = () => [...(workspace.state.open?.document.places.values() ?? [])];
    expect(places().filter(({ offMap }) => offMap)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    await waitFor(() => expect(homes()).toHaveLength(4));
    const picture = await workspace.pictureFor({
      for: 'professional',
      life: { view: 'places', child: [...eric().focalChildren.values()][0]?.person ?? '' },
    });
    expect(picture?.scene.figures.filter(({ id }) => id.startsWith('home:'))).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: /left out/ }));
    await waitFor(() => expect(homes()).toHaveLength(5));
  });

  test('has brothers and sisters, drawn and in words', async () => {
    const { user } = await openPlaces('Brothers and sisters');
    await screen.findByRole('group', { name: 'Eric and brothers and sisters' });
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    await screen.findByText(/^With Sheila .*: Eric$/);
  });

  test.each([
    ['The road', undefined],
    ['On a map', 'places'],
    ['Brothers and sisters', 'siblings'],
  ])('%s is what is copied', async (way, life) => {
    const { user, workspace } = await openPlaces(way);
    const asked: Parameters<typeof workspace.pictureFor>[0][] = [];
    const pictureFor = workspace.pictureFor.bind(workspace);
    workspace.pictureFor = (reader) => {
      asked.push(reader);
      return pictureFor(reader);
    };
    await user.keyboard('{Control>}s{/Control}');
    await user.click(await screen.findByRole('button', { name: /^Print, or save as PDF/ }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect([asked[0]?.view?.of, asked[0]?.life?.view]).toEqual(
      life ? [undefined, life] : ['mobility', undefined],
    );
  });

  test('a map with towns is offered to no child', async () => {
    const { user } = await openPlaces('On a map');
    await user.keyboard('{Control>}s{/Control}');
    await user.click(await screen.findByRole('radio', { name: /^For Eric/ }));
    await screen.findByText(/^A map with towns is made for no child/);
    expect(screen.queryByRole('button', { name: /^Picture/ })).toBeNull();
  });
});

test('a timeline is printed as a strip or as a concertina of folds', async () => {
  const { user } = await openCase(eric());
  await user.click(await screen.findByRole('radio', { name: 'Timeline' }));
  await user.click(await screen.findByRole('button', { name: 'Print this' }));
  await user.click(await screen.findByRole('button', { name: /^Print, or save as PDF/ }));
  await user.click(await screen.findByRole('button', { name: /A strip on one sheet/ }));
  await user.click(await screen.findByRole('option', { name: /^A concertina: \d folds/ }));
  await screen.findByText(/^\d sheets/);
  expect(screen.getByRole('button', { name: /A4/ })).toBeTruthy();
});

test('a token of the map becomes somebody who is already here, and keeps the child’s words', async () => {
  const { user, workspace } = await openPlaces();
  const doc = () => workspace.state.open?.document;
  await user.click(await screen.findByRole('button', { name: /^the lady with the dog/ }));
  await user.click(
    await screen.findByRole('button', { name: 'The same as somebody already here' }),
  );
  await user.type(await screen.findByRole('combobox', { name: 'Who is it?' }), 'June');
  await user.click(await screen.findByRole('option', { name: /^June Marlow/ }));
  const june = () =>
    [...(doc()?.persons.values() ?? [])].find((each) => each.names[0]?.value.given === 'June');
  await waitFor(() =>
    expect(workspace.state.open?.selection.persons.has(june()?.id ?? '')).toBe(true),
  );
  const tokens = [...(doc()?.mapItems.values() ?? [])].filter(
    ({ person }) => person === june()?.id,
  );
  expect(tokens.map(({ words }) => words).join()).toMatch(/the lady with the dog/);
});
