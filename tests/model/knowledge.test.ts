import { describe, expect, test } from 'vitest';
import { agendaOf, type CaseDocument, hiddenFrom, isoDate, isoDay, toldState } from '#model';
import { addRow, liftRestriction, restrict, tell } from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { done, family, testIds, yearOf } from '../family.ts';

const today = isoDay('2021-06-15');
const base = () =>
  family('Helen f + Dean m: Heather f 2005, Sarah f 2007', { focal: ['Heather', 'Sarah'] });
const dean = { table: 'persons', row: 'Dean' } as const;

describe('what a child has been told', () => {
  test('starts as not sure for everything', () => {
    expect(toldState(base(), 'Heather', dean)).toBe('notSure');
  });
  test('is marked for one child, not for her sister, and can be taken back', () => {
    const doc = base();
    const ids = testIds();
    const told = expectEdit(
      doc,
      tell(doc, ids, { child: 'Heather', subjects: [dean], state: 'told' }),
    );
    expect(toldState(told, 'Heather', dean)).toBe('told');
    expect(toldState(told, 'Sarah', dean)).toBe('notSure');
    const back = expectEdit(
      told,
      tell(told, ids, { child: 'Heather', subjects: [dean], state: 'notSure' }),
    );
    expect(toldState(back, 'Heather', dean)).toBe('notSure');
    expect(back.told.size).toBe(0);
  });
  test('only a child of the case can be told', () => {
    expectRefusal(
      tell(base(), testIds(), { child: 'Dean', subjects: [dean], state: 'told' }),
      'row-missing',
    );
  });
  test("the child's own words count as told, hers only", () => {
    let doc = base();
    const ids = testIds();
    doc = done(
      doc,
      addRow(doc, ids, 'accounts', {
        id: 'A1',
        origin: 'child',
        person: 'Heather',
        words: 'Dad has a dog',
      }),
    );
    doc = done(
      doc,
      addRow(doc, ids, 'bonds', {
        id: 'B1',
        between: ['Heather', 'Dean'],
        kind: 'friendship',
        accounts: ['A1'],
      }),
    );
    const bond = { table: 'bonds', row: 'B1' } as const;
    expect(toldState(doc, 'Heather', bond)).toBe('told');
    expect(toldState(doc, 'Sarah', bond)).toBe('notSure');
  });
});

describe('restrictions', () => {
  const restricted = (
    kind: 'doNotShowChild' | 'doNotDisclosePlace' | 'noContact',
    child?: string,
  ): CaseDocument => {
    const doc = base();
    const row = {
      kind,
      person: 'Dean',
      setBy: 'court',
      setOn: yearOf(2019),
      nextReview: isoDate('2021-06-01'),
      ...(child ? { child } : {}),
    };
    return expectEdit(doc, restrict(doc, testIds(), row));
  };
  test('hide their subject from the child they protect, and from every copy', () => {
    const doc = restricted('doNotShowChild', 'Heather');
    expect(hiddenFrom(doc, 'Heather', today).row('persons', 'Dean')).toBe(true);
    expect(hiddenFrom(doc, 'Sarah', today).row('persons', 'Dean')).toBe(false);
    expect(hiddenFrom(doc, undefined, today).row('persons', 'Dean')).toBe(true);
  });
  test('hide where somebody is, not that they are', () => {
    const hidden = hiddenFrom(restricted('doNotDisclosePlace'), 'Heather', today);
    expect(hidden.whereOf('Dean')).toBe(true);
    expect(hidden.row('persons', 'Dean')).toBe(false);
  });
  test('no contact is a rule for others and hides nothing', () => {
    expect(hiddenFrom(restricted('noContact'), 'Heather', today).row('persons', 'Dean')).toBe(
      false,
    );
  });
  test('keep the age of the child when they were set', () => {
    const ageWhenSet = (setOn: string) => {
      const doc = base();
      const row = {
        kind: 'noContact',
        child: 'Heather',
        person: 'Dean',
        setOn: isoDate(setOn),
      } as const;
      return [...expectEdit(doc, restrict(doc, testIds(), row)).restrictions.values()][0]?.childAge;
    };
    expect(ageWhenSet('2019-12-31')).toBe(14);
    // Born some day in 2005: in June she may have been 13 or 14.
    expect(ageWhenSet('2019-06-15')).toBeUndefined();
  });
  test('are due for review until they are reviewed or lifted', () => {
    const doc = restricted('noContact');
    expect(agendaOf(doc, today).overdue.map(({ kind }) => kind)).toEqual(['restriction']);
    expect(agendaOf(doc, isoDay('2021-05-31')).overdue).toEqual([]);
    const id = [...doc.restrictions.keys()][0] ?? '';
    const lifted = expectEdit(
      doc,
      liftRestriction(doc, testIds(), { id: id as string, from: isoDate('2021-06-10') }),
    );
    expect(agendaOf(lifted, today).overdue).toEqual([]);
    expect(lifted.restrictions.size).toBe(1);
  });
});
