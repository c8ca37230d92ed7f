import { describe, expect, test } from 'vitest';
import {
  agreementsMissing,
  type CaseDocument,
  disagreementsOn,
  isoDate,
  originsOf,
  type Person,
  saidOf,
} from '#model';
import { addCandidateParent, addPerson, addRow, changeRow } from '#operations';
import { done, family, testIds } from '../family.ts';

const base = () => family('Helen f 1979: Heather f 2005', { focal: ['Heather'] });

const withBirths = (doc: CaseDocument, births: NonNullable<Person['born']>) =>
  done(doc, changeRow(doc, testIds(), 'persons', 'Helen', { born: births }));

const birth = (id: string, day: string, more = {}) => ({
  id,
  value: { date: isoDate(day) },
  ...more,
});

describe('what is said of somebody', () => {
  test('is every fact of theirs, and every link, each once', () => {
    expect(saidOf(base(), 'Heather').map(({ field }) => field)).toEqual([
      'names',
      'born',
      'gender',
      'parent',
    ]);
    expect(saidOf(base(), 'Nobody')).toEqual([]);
  });

  test('rests on whoever gave the account, or on nobody', () => {
    const doc = done(base(), addRow(base(), testIds(), 'accounts', { origin: 'caseFile' }));
    const account = [...doc.accounts.values()].map(({ id }) => id);
    expect(originsOf(doc, { accounts: account })).toEqual(['caseFile']);
    expect(originsOf(doc, {})).toEqual(['nobody']);
  });
});

describe('accounts disagree', () => {
  test('where one of two values can be true', () => {
    const doc = withBirths(base(), [birth('A', '1976-03-01'), birth('B', '1978-03-01')]);
    expect(disagreementsOn(doc, 'Helen')).toMatchObject([
      { field: 'born', facts: [{ subject: { claim: 'A' } }, { subject: { claim: 'B' } }] },
    ]);
  });

  test('not where both say the same, or one is ruled out', () => {
    const same = withBirths(base(), [birth('A', '1976-03-01'), birth('B', '1976-03-01')]);
    expect(disagreementsOn(same, 'Helen')).toEqual([]);
    const settled = withBirths(base(), [
      birth('A', '1976-03-01'),
      birth('B', '1978-03-01', { certainty: 'ruledOut' }),
    ]);
    expect(disagreementsOn(settled, 'Helen')).toEqual([]);
  });

  test('not where several things can be true, such as names', () => {
    const doc = done(
      base(),
      changeRow(base(), testIds(), 'persons', 'Helen', {
        names: [
          { id: 'A', value: { given: 'Helen' } },
          { id: 'B', value: { given: 'Nell' } },
        ],
      }),
    );
    expect(disagreementsOn(doc, 'Helen')).toEqual([]);
  });

  test('where two may be the father', () => {
    let doc = base();
    for (const given of ['Dean', 'Rob']) {
      doc = done(
        doc,
        addCandidateParent(doc, testIds(), {
          child: 'Heather',
          parent: { person: { given, gender: 'man' } },
        }),
      );
    }
    const [found] = disagreementsOn(doc, 'Heather');
    expect(found?.field).toBe('parent');
    expect(found?.facts.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the reminder of agreements', () => {
  const agreed = (doc: CaseDocument, giver: 'child' | 'prHolder', person?: string) =>
    done(
      doc,
      addRow(doc, testIds(), 'agreements', {
        about: 'takePart',
        giver,
        value: 'yes',
        ...(person ? { person } : {}),
      }),
    );

  test('names who is missing, child by child', () => {
    const doc = done(base(), addPerson(base(), testIds(), {}));
    expect(agreementsMissing(doc)).toEqual([{ child: 'Heather', who: 'both' }]);
    const own = agreed(doc, 'child', 'Heather');
    expect(agreementsMissing(own)).toEqual([{ child: 'Heather', who: 'responsible' }]);
    expect(agreementsMissing(agreed(own, 'prHolder'))).toEqual([]);
    expect(agreementsMissing(agreed(doc, 'prHolder'))).toEqual([
      { child: 'Heather', who: 'child' },
    ]);
  });
});
