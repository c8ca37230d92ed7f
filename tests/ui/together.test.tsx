import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '#model';
import { addObjective, addPerson, tell } from '#operations';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const code = '271828';
const child: PersonId = 'Eric';

/** Eric knows of his mother; Rob is somebody he has not been told of. */
async function visit() {
  const desk = await openCase(
    family('Carly f + Rob m: Eric m 2008\nSheila f : foster : Eric', { focal: ['Eric'] }),
  );
  const { workspace } = desk;
  workspace.run((doc, newId) =>
    tell(doc, newId, { child, subjects: [{ table: 'persons', row: 'Carly' }], state: 'told' }),
  );
  const together = await workspace.together();
  await together.begin({ child, code, safety: false });
  await screen.findByText('What would you like to do?');
  return { ...desk, together };
}

const press = async (user: Awaited<ReturnType<typeof visit>>['user'], name: RegExp | string) =>
  user.click(await screen.findByRole('button', { name }));

const documentOf = ({ workspace }: Awaited<ReturnType<typeof visit>>) => {
  const doc = workspace.state.open?.document;
  if (!doc) throw new Error('no case is open');
  return doc;
};

describe('a visit', () => {
  test('shows nothing but what the child knows, and no other part of the app', async () => {
    const desk = await visit();
    expect(document.body.innerHTML).not.toContain('Rob');
    expect(document.body.innerHTML).not.toContain('Sheila');
    expect(screen.queryByRole('banner', { name: /views/i })).toBeNull();
    expect(screen.queryByRole('button', { name: /save a copy/i })).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
    // Keys of the coordinator's side do nothing here.
    const before = documentOf(desk);
    await desk.user.keyboard('n{Control>}k{/Control}{Control>}z{/Control}');
    // The order of rows is kept by the desk itself, whenever it is quiet.
    expect({ ...documentOf(desk), rowOrders: before.rowOrders }).toEqual({ ...before });
    expect(screen.queryByRole('dialog')).toBeNull();
    const copy = desk.workspace.state.together?.copy;
    expect([...(copy?.persons.keys() ?? [])].toSorted()).toEqual(['Carly', 'Eric']);
  });

  test('begins with what the child would like, in their words, which they can change', async () => {
    const desk = await visit();
    const cards = within(screen.getByRole('main')).getAllByRole('button');
    expect(cards[0]?.textContent).toContain('What I would like');
    await press(desk.user, /What I would like/);
    await desk.user.type(screen.getByRole('textbox'), 'See my dog, alot');
    await press(desk.user, 'Write it down');
    await screen.findByText('See my dog, alot');
    await press(desk.user, /^Change:/);
    const [field] = screen.getAllByRole('textbox');
    if (!field) throw new Error('no field');
    await desk.user.clear(field);
    await desk.user.type(field, 'See my dog');
    await press(desk.user, 'That’s it');
    await screen.findByText('See my dog');
    const [wish] = [...documentOf(desk).objectives.values()];
    expect(wish).toMatchObject({ child, words: 'See my dog', status: 'open' });
    // Two ways to say it at one visit are one: typing leaves no trail.
    expect(wish?.earlier ?? []).toEqual([]);
  });

  test('takes back only what was done at it', async () => {
    const desk = await visit();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
    await press(desk.user, /About me/);
    await desk.user.click(await screen.findByRole('radio', { name: 'Sky' }));
    const focal = () => [...documentOf(desk).focalChildren.values()][0];
    expect(focal()?.favouriteColour).toBe('sky');
    await press(desk.user, 'Undo');
    await waitFor(() => expect(focal()?.favouriteColour).toBeUndefined());
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true),
    );
  });

  test('refuses what reaches past the copy on the screen', async () => {
    const { together, workspace } = await visit();
    const before = workspace.state.open?.document;
    const past = [
      together.act((doc, newId) =>
        tell(doc, newId, { child, subjects: [{ table: 'persons', row: 'Rob' }], state: 'told' }),
      ),
      together.act((doc, newId) => addObjective(doc, newId, { child: 'Rob', words: 'x' })),
      together.act(() => ({
        label: { code: 'edit.change' },
        changes: [
          { table: 'persons', id: 'Rob', from: { descriptor: null }, to: { descriptor: 'x' } },
        ],
      })),
      together.act(() => ({
        label: { code: 'edit.change' },
        changes: [
          { table: 'persons', id: 'Carly', from: { pronouns: null }, to: { pronouns: 'x' } },
        ],
      })),
    ];
    expect(past).toEqual([undefined, undefined, undefined, undefined]);
    expect(workspace.state.open?.document).toBe(before);
  });

  test('knows of those the child adds, and whose word it is', async () => {
    const { together, workspace } = await visit();
    expect(together.act((doc, newId) => addPerson(doc, newId, { given: 'Bev' }))).toBeDefined();
    const made = [...(workspace.state.together?.copy?.persons.values() ?? [])].at(-1);
    expect(made?.names[0]?.value.given).toBe('Bev');
    const full = made && workspace.state.open?.document.persons.get(made.id);
    const account = full?.names[0]?.accounts?.[0];
    expect(account && workspace.state.open?.document.accounts.get(account)).toMatchObject({
      origin: 'child',
      person: child,
    });
  });

  test('ends with the code alone, and “bin it” leaves nothing of it but the visit', async () => {
    const desk = await visit();
    await press(desk.user, /What I would like/);
    await desk.user.type(screen.getByRole('textbox'), 'Something private');
    await press(desk.user, 'Write it down');
    await screen.findByText('Something private');
    await press(desk.user, 'Stop for now');
    await press(desk.user, 'Finish for today');
    await press(desk.user, /^Bin it/);
    await press(desk.user, 'Yes, bin it');
    await screen.findByText('For the grown-up: the code');
    await desk.user.keyboard('000000');
    await screen.findByText('That is not the code.');
    await desk.user.keyboard(code);
    await waitFor(() => expect(desk.workspace.state.together).toBeUndefined());
    const doc = documentOf(desk);
    expect(doc.objectives.size).toBe(0);
    expect([...doc.visits.values()]).toMatchObject([{ child, approves: 'bin' }]);
    const moments = await desk.workspace.log?.moments();
    expect(JSON.stringify(moments ?? [])).not.toContain('private');
    expect(moments?.length).toBeGreaterThan(0);
  });
});
