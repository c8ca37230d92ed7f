import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type CaseDocument, heardOf, isoDate, parentLinks, searchLineOf } from '#model';
import { addRow, changeRow, hearOf, logStep, readHeard, restrict, setNextStep } from '#operations';
import { loadVocabulary } from '#words';
import { done, family, testIds } from '../family.ts';
import { openCase } from './desk.tsx';

const base = () => family('Helen f 1979 + Dean m: Heather f 2005\nJo f', { focal: ['Heather'] });

async function openAt(doc: CaseDocument, person?: string) {
  const desk = await openCase(doc);
  await screen.findByRole('region', { name: 'Drawing of the family' });
  if (person) {
    desk.workspace.selectPersons([person]);
    await screen.findByRole('heading', { level: 2, name: person });
  }
  const now = () => {
    const { open } = desk.workspace.state;
    if (!open) throw new Error('no case is open');
    return open.document;
  };
  return { ...desk, now };
}

const section = async (user: { click: (at: Element) => Promise<void> }, name: string) => {
  // A section stays as it was left, also from one test to the next.
  const button = screen.getByRole('button', { name });
  if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
};

describe('the search line of a person', () => {
  test('says how it stands, what is next and by when, also while it is closed', async () => {
    const { user, now } = await openAt(base(), 'Dean');
    await section(user, 'Search');
    await user.click(screen.getByRole('button', { name: /How it stands/ }));
    await user.click(await screen.findByRole('option', { name: 'Looking' }));
    await user.type(screen.getByLabelText('Next step'), 'write to his sister{Enter}');
    await user.click(screen.getByRole('button', { name: 'In two weeks' }));
    await waitFor(() =>
      expect(searchLineOf(now(), 'Dean')).toMatchObject({
        state: 'looking',
        nextStep: 'write to his sister',
        due: isoDate('2021-06-29'),
      }),
    );
    const head = screen.getByRole('button', { name: 'Search' });
    await user.click(head);
    expect(head.textContent).toContain('Looking · write to his sister by 29 Jun 2021');
  });

  test('logs a step with today’s date in one step of the history', async () => {
    const { user, now, workspace } = await openAt(base(), 'Dean');
    await section(user, 'Search');
    const before = workspace.state.open?.history.done.length ?? 0;
    await user.click(screen.getByRole('button', { name: '+ Log a step' }));
    const form = screen.getByRole('group', { name: '+ Log a step' });
    await user.type(within(form).getByLabelText('What came of it'), 'no answer');
    await user.type(within(form).getByLabelText('Next step'), 'try again');
    await user.click(within(form).getByRole('button', { name: 'Log it' }));
    await waitFor(() =>
      expect(searchLineOf(now(), 'Dean')).toMatchObject({
        state: 'looking',
        nextStep: 'try again',
        log: [{ method: 'phone', date: isoDate('2021-06-15'), result: 'no answer' }],
      }),
    );
    expect(workspace.state.open?.history.done).toHaveLength(before + 1);
    expect(screen.getByText('no answer')).toBeDefined();
  });

  test('warns before a profile is looked at a second time, and never forbids it', async () => {
    const looked = done(
      base(),
      logStep(base(), testIds(), {
        person: 'Dean',
        method: 'socialMediaView',
        date: isoDate('2021-06-01'),
      }),
    );
    const { user, now } = await openAt(looked, 'Dean');
    await section(user, 'Search');
    await user.click(screen.getByRole('button', { name: '+ Log a step' }));
    expect(screen.queryByRole('alert')).toBeNull();
    const form = screen.getByRole('group', { name: '+ Log a step' });
    await user.click(within(form).getByRole('button', { name: /What was done/ }));
    await user.click(await screen.findByRole('option', { name: 'Looked at social media' }));
    const warning = await screen.findByRole('alert');
    expect(warning.textContent).toContain('A profile of Dean was looked at before, last on 1 Jun');
    await user.type(screen.getByLabelText('Who authorised it'), 'team manager');
    await user.click(within(form).getByRole('button', { name: 'Log it' }));
    await waitFor(() => expect(searchLineOf(now(), 'Dean').log).toHaveLength(2));
    expect(searchLineOf(now(), 'Dean').log[0]?.authority).toBe('team manager');
    expect(screen.getByText(/Looked at social media, look no. 2, team manager/)).toBeDefined();
  });
});

describe('restrictions and agreements', () => {
  test('stand at the very top of the panel in words to act on', async () => {
    const doc = done(
      base(),
      restrict(base(), testIds(), {
        kind: 'doNotTellPerson',
        person: 'Dean',
        words: 'where Heather lives',
      }),
    );
    await openAt(doc, 'Dean');
    const alert = screen.getByRole('note');
    expect(alert.textContent).toContain('Do not tell them: where Heather lives');
    const first = screen.getByRole('button', { name: 'Search' });
    expect(alert.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('the reminder goes when the child and somebody responsible agreed, and never blocks', async () => {
    const { user, now } = await openAt(base());
    const reminder = await screen.findByRole('region', { name: 'Agreements' });
    expect(reminder.textContent).toContain('Neither Heather’s');
    await user.click(within(reminder).getByRole('button', { name: 'Record it' }));
    await user.click(await screen.findByRole('button', { name: '+ Agreement: child' }));
    await waitFor(() => expect(now().agreements.size).toBe(1));
    expect(screen.getByRole('region', { name: 'Agreements' }).textContent).toContain(
      'No agreement by anybody with parental responsibility',
    );
    await user.click(
      screen.getByRole('button', { name: '+ Agreement: someone with parental responsibility' }),
    );
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Agreements' })).toBeNull());
  });
});

describe('what is due', () => {
  const waiting = () => {
    let doc = base();
    for (const [person, nextStep, due] of [
      ['Dean', 'ring him', '2021-07-20'],
      ['Jo', 'write to her', '2021-06-01'],
    ] as const)
      doc = done(doc, setNextStep(doc, testIds(), { person, nextStep, due: isoDate(due) }));
    return done(
      doc,
      restrict(doc, testIds(), {
        kind: 'noContact',
        person: 'Helen',
        nextReview: isoDate('2021-06-20'),
      }),
    );
  };

  test('lists steps and reviews by day, overdue first, and opens each', async () => {
    const { user, workspace } = await openAt(waiting());
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: /What is due/ }));
    const dialog = await screen.findByRole('dialog');
    const regions = within(dialog).getAllByRole('region');
    expect(regions.map((each) => within(each).getByRole('heading').textContent)).toEqual([
      'Overdue 1',
      'In the next two weeks 1',
      'Later 1',
    ]);
    expect(regions[0]?.textContent).toContain('Write to her');
    expect(regions[1]?.textContent).toContain('Helen Review: No contact');
    await user.click(within(dialog).getByRole('button', { name: /Jo Write to her/ }));
    expect([...(workspace.state.open?.selection.persons ?? [])]).toEqual(['Jo']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is done in place: a step is logged, a rule gets its next review', async () => {
    const { user, now } = await openAt(waiting());
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: /What is due/ }));
    await user.click(await screen.findByRole('button', { name: 'Done: Jo' }));
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    await waitFor(() => expect(searchLineOf(now(), 'Jo').log).toHaveLength(1));
    expect(searchLineOf(now(), 'Jo').nextStep).toBeUndefined();
    expect(screen.queryByRole('button', { name: /Jo Write/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Done: Helen' }));
    await user.click(screen.getByRole('button', { name: 'In a month' }));
    await user.click(screen.getByRole('button', { name: 'Reviewed: it still holds' }));
    await waitFor(() =>
      expect([...now().restrictions.values()][0]?.nextReview).toEqual(isoDate('2021-07-15')),
    );
  });
});

describe('people heard of', () => {
  test('are noted in one line each and wait in the tray, not for a place', async () => {
    const { user, now, workspace } = await openAt(base());
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard('h');
    const box = await screen.findByLabelText('Somebody heard of, in one line');
    await waitFor(() => expect(document.activeElement).toBe(box));
    await user.type(box, "mum's cousin Trish, Leeds, had a lad{Enter}");
    await user.type(box, 'the lady with the dog{Enter}');
    await waitFor(() => expect(heardOf(now())).toHaveLength(2));
    const tray = screen.getByRole('complementary', { name: 'Heard of' });
    expect(within(tray).getByText("mum's cousin Trish, Leeds, had a lad")).toBeDefined();
    expect(workspace.state.open?.history.done.at(-1)?.edit.label.code).toBe('edit.hearOf');
  });

  test('take a place that their words suggest, by the keyboard alone', async () => {
    const vocabulary = await loadVocabulary('en');
    const heard = readHeard("dad's sister Ada, in Hull", vocabulary, '2021-06-15');
    const start = family('Gran f: Dean m\nHelen f + Dean: Heather f', { focal: ['Heather'] });
    const { user, now } = await openAt(done(start, hearOf(start, testIds(), { heard })));
    await user.click(await screen.findByRole('button', { name: 'Heard of · 1' }));
    (await screen.findByRole('button', { name: 'Place Ada' })).focus();
    await user.keyboard('{ArrowDown}');
    const place = await screen.findByRole('menuitem', { name: 'Brother or sister of Dean' });
    await waitFor(() => expect(document.activeElement).toBe(place));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heardOf(now())).toHaveLength(0));
    expect(screen.getByRole('button', { name: 'Undo', hidden: false })).toBeDefined();
  });

  test('turn out to be somebody here already', async () => {
    const vocabulary = await loadVocabulary('en');
    const heard = readHeard('a woman called Jo', vocabulary, '2021-06-15');
    const start = base();
    const { user, now } = await openAt(done(start, hearOf(start, testIds(), { heard })));
    await user.click(await screen.findByRole('button', { name: 'Heard of · 1' }));
    await user.click(screen.getByRole('button', { name: /^Place / }));
    await user.click(await screen.findByRole('menuitem', { name: 'Is somebody here already …' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Who is it/ }));
    await user.click(await screen.findByRole('option', { name: 'Jo' }));
    await user.click(within(dialog).getByRole('button', { name: 'Place here' }));
    await waitFor(() => expect(now().persons.size).toBe(4));
    expect(searchLineOf(now(), 'Jo').lead?.clue).toBe('a woman called Jo');
  });
});

test('typed kin whose way the text does not tell take the place that is chosen', async () => {
  const { user, now } = await openAt(base());
  (document.activeElement as HTMLElement | null)?.blur();
  await user.keyboard('t');
  const field = await screen.findByLabelText('Type what you hear, or paste a table');
  await user.type(field, 'Nan Pat 1950');
  await user.click(await screen.findByRole('button', { name: /Where does Pat belong/ }));
  await user.click(await screen.findByRole('option', { name: 'Parent of Dean' }));
  await user.click(screen.getByRole('button', { name: 'Add 1 person' }));
  await waitFor(() => expect(parentLinks(now(), 'Dean')).toHaveLength(1));
});

describe('what people have said', () => {
  const rivals = (): CaseDocument => {
    const doc = base();
    let after = done(
      doc,
      addRow(doc, testIds(), 'accounts', { origin: 'child', person: 'Heather' }),
    );
    after = done(after, addRow(after, testIds(), 'accounts', { origin: 'caseFile', ref: 'p. 14' }));
    const [child, file] = [...after.accounts.values()].map(({ id }) => id);
    if (!child || !file) throw new Error('no accounts');
    return done(
      after,
      changeRow(after, testIds(), 'persons', 'Dean', {
        born: [
          { id: 'B1', value: { date: isoDate('1976-03-01') }, accounts: [file] },
          { id: 'B2', value: { date: isoDate('1978-03-01') }, accounts: [child] },
        ],
      }),
    );
  };

  test('a disagreement is counted in the panel and lists both sides', async () => {
    const { user, now } = await openAt(rivals(), 'Dean');
    await user.click(screen.getByRole('button', { name: '1 disagreement' }));
    const sides = await screen.findByRole('region', {
      name: 'Accounts of birth do not agree',
    });
    expect(
      within(sides)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['1 Mar 1976Case file, p. 14Preferred', '1 Mar 1978HeatherPrefer this']);
    await user.click(within(sides).getByRole('button', { name: 'Prefer this' }));
    await waitFor(() => expect(now().persons.get('Dean')?.born?.[0]?.id).toBe('B2'));
  });

  test('can be narrowed to what the child said, or the file', async () => {
    const { user } = await openAt(rivals(), 'Dean');
    await user.click(screen.getByRole('button', { name: '1 disagreement' }));
    const all = screen.getByRole('list', { name: 'What people have said' });
    expect(within(all).getAllByRole('listitem').length).toBeGreaterThan(2);
    for (const [who, text] of [
      ['The child', 'Birth 1 Mar 1978'],
      ['Case file', 'Birth 1 Mar 1976'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: /Who says so/ }));
      await user.click(await screen.findByRole('option', { name: who }));
      await waitFor(() => expect(within(all).getAllByRole('listitem')).toHaveLength(1));
      expect(within(all).getByRole('listitem').textContent).toContain(text);
    }
  });
});
