import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import {
  type CaseDocument,
  type Edit,
  isoDate,
  isoDay,
  mapOf,
  type PersonId,
  toRows,
} from '#model';
import {
  addObjective,
  addRow,
  addToMap,
  giveFace,
  markSafety,
  placeInCircles,
  type Refusal,
  setAside,
  wishFor,
} from '#operations';
import { heatherAndSarah } from '../../examples/heatherAndSarah.ts';
import { expectEdit } from '../expectEdit.ts';
import { testIds } from '../family.ts';

const today = isoDay('2026-11-22');
const ids = testIds();
const [heather = '', sarah = ''] = [...heatherAndSarah().focalChildren.values()].map(
  ({ person }) => person,
);

const visitOf = (child: PersonId) => (child === heather ? 'V-Heather' : 'V-Sarah');
const sisterOf = (child: PersonId) => (child === heather ? sarah : heather);

/** The case after all that a child can mark, say and put aside at a visit. */
function visited(start: CaseDocument, child: PersonId, sign: string): CaseDocument {
  const visit = visitOf(child);
  const person = sisterOf(child);
  const on = isoDate('2026-11-20');
  const said = { kind: 'speech', words: `${sign} said`, visit } as const;
  const look = { skin: 'tan', hair: 'short', hairColour: 'grey' } as const;
  const steps: readonly ((doc: CaseDocument) => Edit | Refusal)[] = [
    (doc) =>
      addRow(doc, ids, 'visits', {
        ...{ id: visit, child, date: on, asksSafety: true, startMood: 'sad' },
        ...{ mayBeSeenBy: `${sign} decides`, privateNote: `${sign} note` },
      }),
    (doc) => markSafety(doc, ids, { visit, person, mark: 'notSafe' }),
    (doc) => wishFor(doc, ids, { visit, person, wishes: ['write'] }),
    (doc) => setAside(doc, ids, { child, words: `${sign} later`, visit }),
    (doc) => addToMap(doc, ids, { child, item: said }),
    (doc) => addObjective(doc, ids, { child, words: `${sign} wish`, visit }),
    (doc) => giveFace(doc, ids, { child, person, look }),
    (doc) =>
      placeInCircles(doc, ids, { child, map: mapOf(doc), who: [person], ring: 4, on, visit }),
  ];
  return steps.reduce((doc, step) => expectEdit(doc, step(doc)), start);
}

/** What is on a child's own screen at its visit, in the step where it says who feels safe. */
const screenOf = (doc: CaseDocument, child: PersonId): string => {
  const visit = visitOf(child);
  const shown = project(doc, { child, today, freshIds: false, visit, safetyAt: visit });
  return JSON.stringify(toRows(shown));
};

describe('what one sister marks, says and puts aside at her visit (D2 test 4)', () => {
  test.each([
    ['Heather', heather, 'Sarah', sarah],
    ['Sarah', sarah, 'Heather', heather],
  ])('is on the screen of %s alone', (sign, child, other, sister) => {
    const before = visited(heatherAndSarah(), sister, other);
    const after = visited(before, child, sign);
    const own = screenOf(after, child);
    for (const mine of ['notSafe', 'write', 'later', 'said', 'wish', 'grey'])
      expect(own).toContain(mine);
    for (const hers of ['later', 'said', 'wish', 'decides', 'note'])
      expect(own).not.toContain(`${other} ${hers}`);
    // Not a byte of the sister's screen is another for it.
    expect(screenOf(after, sister)).toBe(screenOf(before, sister));
  });
});
