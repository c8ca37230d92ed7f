import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  type CaseDocument,
  heardOf,
  isoDate,
  isoDay,
  leadStates,
  parentLinks,
  searchLineOf,
  searchStateOf,
  searchStates,
  siblingsOf,
  suggestPlaces,
} from '#model';
import { hearOf, logStep, placeHeard, readHeard, setNextStep, setSearchState } from '#operations';
import { english, loadVocabulary, type WordId } from '#words';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const vocabulary = await loadVocabulary('en');
const read = (text: string) => readHeard(text, vocabulary, '2026-11-22');
const person = 'Trish';

describe('a person’s search line', () => {
  const doc = family('Trish f\nHelen f: Eric m');

  test('begins with the first word on it', () => {
    expect(searchLineOf(doc, person)).toEqual({ state: 'notStarted', log: [] });
    const after = expectEdit(doc, setSearchState(doc, testIds(), { person, state: 'looking' }));
    expect(searchLineOf(after, person)).toMatchObject({
      state: 'looking',
      lead: { status: 'searching', person },
    });
  });

  test('every word sets a state that reads as that word, and every state has one', () => {
    for (const state of searchStates) {
      const before = expectEdit(doc, setSearchState(doc, testIds(), { person, state: 'looking' }));
      if (state === 'looking') continue;
      const after = expectEdit(before, setSearchState(before, testIds(), { person, state }));
      expect(searchLineOf(after, person).state).toBe(state);
      expect(after.leads.size).toBe(1);
    }
    for (const status of leadStates)
      expect(searchStates).toContain(searchStateOf({ id: 'LD1', status }));
    for (const state of searchStates) expect(english.say(`search.${state}` as WordId)).not.toBe('');
  });

  test('a finer state that reads as the same word is kept', () => {
    const fine: CaseDocument = {
      ...doc,
      leads: new Map([['LD1', { id: 'LD1', person, status: 'possibleMatch' }]]),
    };
    expectRefusal(setSearchState(fine, testIds(), { person, state: 'looking' }), 'nothing-changed');
  });

  test('a next step with its day is due, overdue, or ahead', () => {
    const due = isoDate('2026-11-20');
    const after = expectEdit(
      doc,
      setNextStep(doc, testIds(), { person, nextStep: ' write to her ', due }),
    );
    expect(searchLineOf(after, person)).toMatchObject({ nextStep: 'write to her', due });
    const part = (day: string, from = after) => {
      const agenda = agendaOf(from, isoDay(day));
      return Object.entries(agenda).flatMap(([name, items]) => items.map(() => name));
    };
    expect(part('2026-11-21')).toEqual(['overdue']);
    expect(part('2026-11-20')).toEqual(['soon']);
    expect(part('2026-11-06')).toEqual(['soon']);
    expect(part('2026-11-05')).toEqual(['later']);
    const done = expectEdit(after, setNextStep(after, testIds(), { person }));
    expect(part('2026-11-21', done)).toEqual([]);
  });

  test('the longest overdue comes first; a step without a day waits apart', () => {
    let after = doc;
    for (const [who, due] of [
      ['Eric', '2026-11-10'],
      ['Trish', '2026-10-01'],
    ] as const)
      after = expectEdit(
        after,
        setNextStep(after, testIds(), { person: who, nextStep: 'x', due: isoDate(due) }),
      );
    after = expectEdit(after, setNextStep(after, testIds(), { person: 'Helen', nextStep: 'x' }));
    const { overdue, anyDay } = agendaOf(after, isoDay('2026-11-22'));
    expect(overdue.map(({ row }) => row.person)).toEqual(['Trish', 'Eric']);
    expect(anyDay.map(({ row }) => row.person)).toEqual(['Helen']);
  });

  test('logging a step says in one edit what came of it and what is next', () => {
    let after = expectEdit(
      doc,
      logStep(doc, testIds(), {
        person,
        method: 'letter',
        date: isoDate('2026-11-01'),
        result: 'sent',
        next: { nextStep: 'ring', due: isoDate('2026-11-15') },
      }),
    );
    expect(searchLineOf(after, person)).toMatchObject({ state: 'looking', nextStep: 'ring' });
    after = expectEdit(
      after,
      logStep(after, testIds(), {
        person,
        method: 'phone',
        date: isoDate('2026-11-16'),
        state: 'replied',
        next: {},
      }),
    );
    const line = searchLineOf(after, person);
    expect(line.log.map(({ method }) => method)).toEqual(['phone', 'letter']);
    expect([line.state, line.nextStep, line.due]).toEqual(['replied', undefined, undefined]);
    const again = expectEdit(after, logStep(after, testIds(), { person, method: 'visit' }));
    expect(searchLineOf(again, person).state).toBe('replied');
  });

  test('of several searches the farthest shows, and not safe before all', () => {
    const lead = (id: string, status: 'found' | 'searching' | 'notSafeNow' | 'willing') =>
      [id, { id, person, status }] as const;
    const with_ = (...leads: ReturnType<typeof lead>[]): CaseDocument => ({
      ...doc,
      leads: new Map(leads),
    });
    expect(searchLineOf(with_(lead('1', 'found'), lead('2', 'searching')), person).state).toBe(
      'found',
    );
    expect(searchLineOf(with_(lead('1', 'notSafeNow'), lead('2', 'willing')), person).state).toBe(
      'notSafeNow',
    );
  });

  test('nobody’s search is refused', () => {
    expectRefusal(setSearchState(doc, testIds(), { person: 'x', state: 'found' }), 'row-missing');
    expectRefusal(setNextStep(doc, testIds(), { lead: 'x', nextStep: 'y' }), 'row-missing');
    expectRefusal(logStep(doc, testIds(), { lead: 'x', method: 'phone' }), 'row-missing');
  });
});

describe('somebody heard of', () => {
  const doc = family('Nan f: Mum f, Jo f\nMum: Eric m\nDot f: Ivy f', { focal: ['Eric'] });

  test.each([
    ["mum's cousin Trish, Leeds, had a lad", 'Trish', "mum's cousin", undefined, 2],
    ['Auntie Jo b. 1982', 'Jo', 'Auntie', 'woman', 1],
    ['the lady with the dog, next door to nan', undefined, 'the lady with the dog', 'woman', 0],
    ["dad's brother - drives a van", undefined, "dad's brother", 'man', 2],
    ['Trish Ashby', 'Trish', undefined, undefined, 0],
    ['"Big Dave" from the club', undefined, 'Big Dave', undefined, 0],
  ])('%s', (text, given, descriptor, gender, kin) => {
    const heard = read(text);
    expect([heard.name?.given, heard.descriptor, heard.gender, heard.kin.length]).toEqual([
      given,
      descriptor,
      gender,
      kin,
    ]);
  });

  test('waits in the tray with the very words, unlinked and unknown to the child', () => {
    const text = "mum's cousin Trish, Leeds, had a lad";
    const after = expectEdit(
      doc,
      hearOf(doc, testIds(), { heard: read(text), source: 'relative' }),
    );
    const [one, ...others] = heardOf(after);
    expect(others).toEqual([]);
    expect(one?.lead).toMatchObject({ clue: text, status: 'idea', source: 'relative' });
    expect(after.persons.get(one?.person ?? '')).toMatchObject({ descriptor: "mum's cousin" });
    expect(after.told.size + after.parentages.size - doc.parentages.size).toBe(0);
  });

  test('a blank line is nobody, and a very long one is refused', () => {
    expectRefusal(hearOf(doc, testIds(), { heard: read('  ') }), 'nothing-changed');
    const long = read(`Trish, ${'x'.repeat(2_001)}`);
    expectRefusal(hearOf(doc, testIds(), { heard: long }), 'row-invalid');
  });

  test('leaves the tray when put in a place of the family', () => {
    const heard = read("mum's sister Trish, Leeds");
    const after = expectEdit(doc, hearOf(doc, testIds(), { heard }));
    const id = heardOf(after)[0]?.person ?? '';
    const [place] = suggestPlaces(after, 'Eric', { words: heard.kin });
    expect(place).toEqual({ as: 'sibling', of: 'Mum' });
    if (!place) return;
    const placed = expectEdit(after, placeHeard(after, testIds(), { person: id, place }));
    expect([...siblingsOf(placed, 'Mum').keys()]).toContain(id);
    expect(heardOf(placed)).toEqual([]);
    // Whose child she is, nobody said.
    expect(parentLinks(placed, id)).toEqual([]);
  });

  test.each([
    [{ as: 'child', of: 'Jo', modifier: 'step' }, 'parentages', { kind: 'step' }],
    [{ as: 'parent', of: 'Nan' }, 'parentages', { child: 'Nan', kind: 'birth' }],
    [{ as: 'partner', of: 'Jo' }, 'partnerships', { spells: [{ kind: 'unknown' }] }],
    [{ as: 'relative', of: 'Mum' }, 'ties', { kind: 'relative', words: 'cousin' }],
  ] as const)('%o', (place, table, row) => {
    const after = expectEdit(doc, hearOf(doc, testIds(), { heard: read('Trish, Leeds') }));
    const id = heardOf(after)[0]?.person ?? '';
    const placed = expectEdit(
      after,
      placeHeard(after, testIds(), { person: id, place, words: 'cousin' }),
    );
    expect([...placed[table].values()].at(-1)).toMatchObject(row);
  });

  test('"the same" makes one of the two, with the words', () => {
    const after = expectEdit(doc, hearOf(doc, testIds(), { heard: read("mum's cousin Trish") }));
    const id = heardOf(after)[0]?.person ?? '';
    const placed = expectEdit(
      after,
      placeHeard(after, testIds(), { person: id, place: { as: 'same', person: 'Ivy' } }),
    );
    expect(placed.persons.get('Ivy')?.names.map(({ value }) => value.given)).toEqual([
      'Ivy',
      'Trish',
    ]);
    expect(searchLineOf(placed, 'Ivy').lead?.clue).toBe("mum's cousin Trish");
  });
});
