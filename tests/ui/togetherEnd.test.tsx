import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { integrityFaults, mapChanges, mobilityMapOf, type PersonId, snapshotsOf } from '#model';
import { changeRow, recordStay, tell } from '#operations';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

const code = '271828';
const child: PersonId = 'Eric';

/** A case with a home that Eric knows, and the screen in his hands. */
async function visit() {
  const desk = await openCase(family('Carly f: Eric m 2008', { focal: ['Eric'] }));
  const { workspace } = desk;
  workspace.run((doc, newId) =>
    tell(doc, newId, { child, subjects: [{ table: 'persons', row: 'Carly' }], state: 'told' }),
  );
  workspace.run((doc, newId) =>
    recordStay(doc, newId, { child, stay: { childLabel: 'The flat' }, byChild: true }),
  );
  const together = await workspace.together();
  const begin = async () => {
    await together.begin({ child, code, safety: false });
    await screen.findByText('What would you like to do?');
  };
  const press = async (name: RegExp | string) =>
    desk.user.click(await screen.findByRole('button', { name }));
  const doc = () => {
    const document = workspace.state.open?.document;
    if (!document) throw new Error('no case is open');
    return document;
  };
  const typeCode = async () => {
    await screen.findByText('For the grown-up: the code');
    await desk.user.keyboard(code);
    await waitFor(() => expect(workspace.state.together).toBeUndefined());
  };
  /** A home that the child adds by its picture and a name. */
  const addHome = async (name: string) => {
    await press('Add a place');
    await press('A boat');
    await desk.user.type(await screen.findByLabelText('In your own words'), name);
    await press('Put it on the map');
  };
  await begin();
  return { ...desk, together, press, doc, begin, typeCode, addHome };
}

const labels = ({ stays }: ReturnType<Awaited<ReturnType<typeof visit>>['doc']>) =>
  [...stays.values()].map(({ childLabel }) => childLabel);

describe('the end of a visit', () => {
  test('keeps the map as it is, and the next visit says what came since', async () => {
    const desk = await visit();
    await desk.press(/Where I’ve lived/);
    await desk.addHome('Uncle’s boat');
    await desk.press('Stop for now');
    await desk.press('Finish for today');
    await desk.press(/^Keep it/);
    await desk.user.type(await screen.findByLabelText('In your own words'), 'My road');
    await desk.press('Done');
    await desk.user.click(await screen.findByRole('button', { name: 'My family' }));
    await desk.user.type(screen.getByLabelText('Or in your own words'), 'Bev');
    await desk.press('Done');
    await desk.typeCode();
    const [first] = snapshotsOf(desk.doc(), child);
    const bytes = JSON.stringify(first);
    expect(bytes).toContain('Uncle’s boat');
    expect(mobilityMapOf(desk.doc(), child)?.title).toBe('My road');
    expect([...desk.doc().visits.values()]).toMatchObject([
      { approves: 'keep', mayBeSeenBy: 'My family and Bev' },
    ]);

    await desk.begin();
    await desk.press(/Where I’ve lived/);
    await desk.press('Add a place');
    await desk.press('Somewhere I don’t remember');
    await desk.press('Stop for now');
    await desk.press('Finish for today');
    await desk.press(/^Keep it/);
    await desk.press('Not now');
    await desk.press('Not now');
    await desk.typeCode();
    const [again, second] = snapshotsOf(desk.doc(), child);
    expect(JSON.stringify(again)).toBe(bytes);
    if (!second) throw new Error('no second map was kept');
    expect(mapChanges(again, second).map(({ of, change }) => [of, change])).toEqual([
      ['gap', 'added'],
    ]);

    await screen.findByRole('button', { name: 'Together' });
    await desk.user.keyboard('{Control>}k{/Control}');
    await desk.user.type(await screen.findByRole('searchbox'), 'wishes and visits');
    await desk.user.click(await screen.findByRole('menuitem', { name: /wishes and visits/i }));
    const news = await screen.findAllByRole('region', { name: 'The map as it was' });
    expect(news.map((each) => each.querySelector('ul')?.textContent)).toEqual([
      'New: a stretch not remembered',
      'The first map that was kept',
    ]);
  });

  test('“change something first” goes back to where the child was, half-said words and all', async () => {
    const desk = await visit();
    await desk.press(/What I would like/);
    await desk.user.type(screen.getByRole('textbox'), 'To see the s');
    await desk.press('Stop for now');
    await desk.press('Finish for today');
    await desk.press(/^Change something first/);
    const field = await screen.findByRole('textbox');
    expect(field).toHaveProperty('value', 'To see the s');
    expect(desk.doc().mapSnapshots.size).toBe(0);
    expect(desk.workspace.state.together).toBeDefined();
  });

  test('“bin it” takes away everything of the visit for good, but for the coordinator’s own note', async () => {
    const desk = await visit();
    const [row] = [...desk.doc().visits.values()];
    if (!row) throw new Error('no visit');
    desk.workspace.run((doc, newId) =>
      changeRow(doc, newId, 'visits', row.id, { privateNote: 'quiet today' }),
    );
    await desk.press('How are you today?');
    await desk.press('Sad');
    await desk.press(/Where I’ve lived/);
    await desk.addHome('Uncle’s boat');
    await desk.press('Stop for now');
    await desk.press('Finish for today');
    await desk.press(/^Bin it/);
    await desk.press('No, keep it');
    await desk.press(/^Bin it/);
    await desk.press('Yes, bin it');
    await desk.typeCode();
    expect(labels(desk.doc())).toEqual(['The flat']);
    expect(desk.doc().mapSnapshots.size).toBe(0);
    const [left] = [...desk.doc().visits.values()];
    expect(left).toMatchObject({ approves: 'bin', privateNote: 'quiet today' });
    expect(left?.startMood).toBeUndefined();
    const moments = JSON.stringify((await desk.workspace.log?.moments()) ?? []);
    expect(moments).toContain('seq');
    for (const gone of ['Uncle’s boat', 'startMood', 'houseboat'])
      expect(moments).not.toContain(gone);
    expect(desk.workspace.state.open?.history.done.length).toBe(0);
  });

  test('keeps the map too when the visit ends in another way', async () => {
    const desk = await visit();
    await desk.together.leave(code);
    await waitFor(() => expect(desk.workspace.state.together).toBeUndefined());
    expect(snapshotsOf(desk.doc(), child)).toHaveLength(1);
  });

  test('keeps the map whatever is undone, or gone back to, afterwards', async () => {
    const desk = await visit();
    await desk.press(/Where I’ve lived/);
    await desk.addHome('Uncle’s boat');
    await desk.together.leave(code);
    await waitFor(() => expect(desk.workspace.state.together).toBeUndefined());
    const kept = JSON.stringify(snapshotsOf(desk.doc(), child));
    expect(kept).toContain('Uncle’s boat');
    desk.workspace.undo(3);
    expect(JSON.stringify(snapshotsOf(desk.doc(), child))).toBe(kept);
    expect(labels(desk.doc())).toEqual(['The flat', 'Uncle’s boat']);

    await desk.workspace.lookAt(0, '2021-06-15T10:00:00Z');
    expect(desk.doc().stays.size).toBe(0);
    desk.workspace.restorePast();
    expect(labels(desk.doc())).toEqual([]);
    expect(JSON.stringify(snapshotsOf(desk.doc(), child))).toBe(kept);
    expect([...integrityFaults(desk.doc())]).toEqual([]);
    desk.workspace.undo();
    expect(labels(desk.doc())).toEqual(['The flat', 'Uncle’s boat']);
    expect(JSON.stringify(snapshotsOf(desk.doc(), child))).toBe(kept);
  });
});

test('a page about the child asks how to show those who died of nobody who knows of none', async () => {
  const desk = await visit();
  const asked = () => screen.queryByText('How should we show people who have died?');
  await desk.press(/About me/);
  await screen.findByText('My sign for stopping');
  expect(asked()).toBeNull();
  desk.workspace.run((doc, newId) =>
    changeRow(doc, newId, 'persons', 'Carly', {
      living: [{ id: 'L1', value: 'deceased', certainty: 'confirmed' }],
    }),
  );
  // That she died is a thing to be told of itself.
  expect(asked()).toBeNull();
  const subject = { table: 'persons', row: 'Carly', claim: 'L1' } as const;
  desk.workspace.run((doc, newId) =>
    tell(doc, newId, { child, subjects: [subject], state: 'told' }),
  );
  await waitFor(() => expect(asked()).not.toBeNull());
  // What is drawn where nobody chose is what is marked.
  expect(screen.getByRole('radio', { name: 'Leaf', checked: true })).toBeDefined();
});

describe('the map of a visit', () => {
  test('takes a time that is not remembered, and words for it or none', async () => {
    const desk = await visit();
    await desk.press(/Where I’ve lived/);
    await desk.press('Add a place');
    await desk.press('Somewhere I don’t remember');
    await screen.findByText(/Is there anything you’d like to say about that time/);
    await desk.press('Say it');
    await desk.user.type(await screen.findByLabelText('In your own words'), 'it was cold');
    await desk.press('Put it on the map');
    const gaps = () => [...desk.doc().mapItems.values()].filter(({ kind }) => kind === 'gap');
    await waitFor(() => expect(gaps()).toMatchObject([{ words: 'it was cold' }]));
    await desk.press('Take it away');
    await waitFor(() => expect(gaps()).toEqual([]));
  });

  test('is seen whole for as long as the child likes, where it is too large to be read at once', async () => {
    const desk = await visit();
    await desk.press(/Where I’ve lived/);
    await desk.press('See it all');
    await desk.press('Come closer');
    await screen.findByRole('button', { name: 'See it all' });
    // One home is near enough.
    document.querySelector<SVGElement>('[data-figure][aria-label*="The flat"]')?.focus();
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'See it all' })).toBeNull());
  });

  test('has room for a place to be one day', async () => {
    const desk = await visit();
    await desk.press(/Where I’ve lived/);
    await desk.press('Next card');
    await desk.press('Add a place for one day');
    await desk.press('A boat');
    await desk.press('No name');
    await waitFor(() =>
      expect([...desk.doc().mapItems.values()]).toMatchObject([
        { kind: 'future', picture: 'boat' },
      ]),
    );
    expect(labels(desk.doc())).toEqual(['The flat']);
  });

  test('lets homes that the child drew be taken away, at a later visit too, those of the case file not', async () => {
    const desk = await visit();
    const { workspace } = desk;
    await desk.press(/Where I’ve lived/);
    for (const name of ['Uncle’s boat', 'Gran’s', 'Bev’s']) {
      await desk.addHome(name);
      await desk.press('Back to the map');
    }
    const open = async (name: string) => {
      document.querySelector<SVGElement>(`[data-figure][aria-label*="${name}"]`)?.focus();
      await desk.user.keyboard('{Enter}');
      await screen.findByText('Is there anyone you remember here?');
    };
    const cards = async (until: string) => {
      const seen = new Set<string>();
      for (let last = ''; !seen.has(last) && last !== until; ) {
        seen.add(last);
        await desk.press('Next card');
        last = document.querySelector('.ask__question')?.lastChild?.textContent ?? '';
      }
      return screen.queryByText(until);
    };
    const mistake = 'Was this place put here by mistake?';
    await open('Uncle’s boat');
    expect(await cards(mistake)).not.toBeNull();
    await desk.press('Take it away');
    await waitFor(() => expect(labels(desk.doc())).toEqual(['The flat', 'Gran’s', 'Bev’s']));
    expect([...integrityFaults(desk.doc())]).toEqual([]);
    await open('The flat');
    expect(await cards(mistake)).toBeNull();
    await desk.together.leave(code);
    await waitFor(() => expect(workspace.state.together).toBeUndefined());

    const kept = JSON.stringify(snapshotsOf(desk.doc(), child));
    const bevs = [...desk.doc().stays.values()].find(({ childLabel }) => childLabel === 'Bev’s');
    // The case file says more of one of them.
    workspace.run((now, newId) =>
      changeRow(now, newId, 'stays', bevs?.id ?? 'B', {
        from: { form: 'on', date: { year: 2015 } },
      }),
    );
    await desk.begin();
    await desk.press(/Where I’ve lived/);
    await open('Bev’s');
    expect(await cards(mistake)).toBeNull();
    await desk.press('Back to the map');
    await open('Gran’s');
    expect(await cards(mistake)).not.toBeNull();
    await desk.press('Take it away');
    await waitFor(() => expect(labels(desk.doc())).toEqual(['The flat', 'Bev’s']));
    expect([...integrityFaults(desk.doc())]).toEqual([]);
    expect(JSON.stringify(snapshotsOf(desk.doc(), child))).toBe(kept);
  });

  test('says who came along, and leaves those the child does not know of on record', async () => {
    const desk = await visit();
    const { workspace, together, doc } = desk;
    expect(
      together.act((now, newId) =>
        recordStay(now, newId, { child, stay: { childLabel: 'Sheila’s' }, byChild: true }),
      ),
    ).toBeDefined();
    await desk.press(/Where I’ve lived/);
    const home = document.querySelector<SVGElement>('[data-figure][aria-label*="The flat"]');
    home?.focus();
    await desk.user.keyboard('{Enter}');
    await screen.findByText('Is there anyone you remember here?');
    while (!screen.queryByText('Is there anyone who came along from here to Sheila’s?'))
      await desk.press('Next card');
    await desk.press('Choose');
    await desk.press('Carly');
    const along = () => [...doc().moves.values()].map(({ whoCameWith }) => whoCameWith);
    await waitFor(() => expect(along()).toEqual([['Carly']]));
    expect(screen.getByRole('button', { name: 'Carly', pressed: true })).toBeDefined();
    const [move] = [...doc().moves.values()];
    // Somebody the child was not told of.
    workspace.run((now, newId) =>
      changeRow(now, newId, 'moves', move?.id ?? 'M', { whoCameWith: ['Carly', child] }),
    );
    await desk.press('Carly');
    await waitFor(() => expect(along()).toEqual([[child]]));
  });

  test('comes back to the card that was answered', async () => {
    const desk = await visit();
    await desk.press(/Where I’ve lived/);
    document.querySelector<SVGElement>('[data-figure][aria-label*="The flat"]')?.focus();
    await desk.user.keyboard('{Enter}');
    while (!screen.queryByText('Is there a thing you remember from here?'))
      await desk.press('Next card');
    await desk.press('Add a thing');
    await desk.press('Not now');
    await screen.findByText('Is there a thing you remember from here?');
  });
});
