import { describe, expect, test } from 'vitest';
import {
  type CaseDocument,
  isoDate,
  mapChanges,
  mapOf,
  placedOn,
  sha256,
  snapshotsOf,
  suggestedLeads,
  type WishKind,
} from '#model';
import {
  acceptLead,
  addRow,
  addToken,
  addToMap,
  binVisit,
  forget,
  freezeMap,
  markSafety,
  mergePersons,
  placeInCircles,
  recordStay,
  removeRow,
  setAside,
  takeUpAgain,
  wishFor,
} from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const child = 'Eric';
const ids = testIds();

function visited(): CaseDocument {
  let doc = family('Carly f: Eric m\nSheila f\nBev f\nJo f', { focal: [child] });
  for (const id of ['V1', 'V2'])
    doc = expectEdit(
      doc,
      addRow(doc, ids, 'visits', {
        id,
        child,
        date: isoDate(id === 'V1' ? '2021-03-01' : '2021-03-15'),
        asksSafety: true,
        privateNote: 'quiet today',
      }),
    );
  return doc;
}
const wish = (doc: CaseDocument, visit: string, person: string, ...wishes: WishKind[]) =>
  expectEdit(doc, wishFor(doc, ids, { visit, person, wishes }));

describe('leads that a child’s wishes suggest', () => {
  test('are those who feel safe, or of whom the child is unsure or was not asked', () => {
    let doc = visited();
    for (const [person, mark] of [
      ['Sheila', 'safe'],
      ['Bev', 'notSure'],
      ['Carly', 'notSafe'],
    ] as const) {
      doc = expectEdit(doc, markSafety(doc, ids, { visit: 'V1', person, mark }));
      doc = wish(doc, 'V1', person, 'see');
    }
    doc = wish(doc, 'V1', 'Jo', 'howTheyAre');
    expect(suggestedLeads(doc, child).map(({ person, advice }) => [person, advice])).toEqual([
      ['Sheila', 'lead'],
      ['Bev', 'lead'],
      ['Carly', 'talk'],
      ['Jo', 'lead'],
    ]);
    expectRefusal(acceptLead(doc, ids, { child, person: 'Carly' }), 'talk-first');
    doc = expectEdit(doc, acceptLead(doc, ids, { child, person: 'Jo' }));
    expect([...doc.leads.values()]).toMatchObject([
      { person: 'Jo', source: 'mobilityMap', priorityBy: 'child', status: 'toCheck' },
    ]);
    expect(doc.attempts.size).toBe(0);
    expectRefusal(acceptLead(doc, ids, { child, person: 'Jo' }), 'already-linked');
  });

  test('follow what was said last, and end with “not now”', () => {
    let doc = wish(visited(), 'V1', 'Jo', 'see');
    doc = wish(doc, 'V2', 'Jo', 'notNow');
    expect(suggestedLeads(doc, child)).toEqual([]);
  });
});

describe('marks of who feels safe', () => {
  test('are refused at a visit for which they were not turned on', () => {
    const doc = expectEdit(visited(), addRow(visited(), ids, 'visits', { id: 'V3', child }));
    expectRefusal(markSafety(doc, ids, { visit: 'V3', person: 'Bev', mark: 'safe' }), 'not-asked');
  });

  test('of two who are one person become the more cautious of the two', () => {
    let doc = visited();
    doc = expectEdit(doc, markSafety(doc, ids, { visit: 'V1', person: 'Bev', mark: 'safe' }));
    doc = expectEdit(doc, markSafety(doc, ids, { visit: 'V1', person: 'Jo', mark: 'notSafe' }));
    doc = wish(wish(doc, 'V1', 'Bev', 'see'), 'V1', 'Jo', 'write');
    doc = expectEdit(doc, mergePersons(doc, ids, { into: 'Bev', from: 'Jo' }));
    expect([...doc.safetyMarks.values()]).toMatchObject([{ person: 'Bev', mark: 'notSafe' }]);
    expect([...doc.wishMarks.values()]).toMatchObject([{ wishes: ['see', 'write'] }]);
  });
});

/** A first visit with a home and a quote, frozen; a second with one more home and somebody new. */
function twoVisits(): CaseDocument {
  let doc = visited();
  doc = expectEdit(
    doc,
    recordStay(doc, ids, { child, stay: { childLabel: 'The flat', visit: 'V1' }, byChild: true }),
  );
  const stay = [...doc.stays.values()][0]?.id ?? '';
  doc = expectEdit(
    doc,
    addToMap(doc, ids, {
      child,
      item: { kind: 'speech', stay, words: 'we had a cat', visit: 'V1' },
    }),
  );
  doc = expectEdit(doc, freezeMap(doc, ids, 'V1'));
  doc = expectEdit(
    doc,
    recordStay(doc, ids, { child, stay: { childLabel: 'Sheila’s', visit: 'V2' }, byChild: true }),
  );
  doc = expectEdit(
    doc,
    addToken(doc, ids, {
      child,
      stay: [...doc.stays.values()][1]?.id ?? '',
      who: { person: { descriptor: 'the lady with the dog' } },
      visit: 'V2',
    }),
  );
  return expectEdit(doc, freezeMap(doc, ids, 'V2'));
}

describe('a frozen map', () => {
  test('stays the same, byte for byte, whatever is changed later', () => {
    const doc = twoVisits();
    const [first, second] = snapshotsOf(doc, child);
    expect(first?.hash).toBe(sha256(first?.lines.join('\n') ?? ''));
    expect(first?.lines.join()).toContain('we had a cat');
    expect(first?.lines.join()).not.toContain('lady');
    expect(
      mapChanges(first, second ?? { lines: [] }).map(({ of, change, words }) => [
        of,
        change,
        words,
      ]),
    ).toEqual([
      ['home', 'added', 'Sheila’s'],
      ['item', 'added', 'the lady with the dog'],
      ['person', 'added', 'the lady with the dog'],
    ]);
    expectRefusal(freezeMap(doc, ids, 'V2'), 'row-exists');
  });

  test('holds no mark of who feels safe and no private note', () => {
    let doc = twoVisits();
    doc = expectEdit(doc, addRow(doc, ids, 'visits', { id: 'V3', child, asksSafety: true }));
    doc = expectEdit(doc, markSafety(doc, ids, { visit: 'V3', person: 'Bev', mark: 'notSafe' }));
    doc = expectEdit(doc, freezeMap(doc, ids, 'V3'));
    expect(JSON.stringify(snapshotsOf(doc, child))).not.toMatch(/notSafe|quiet today/);
  });

  test('loses somebody who is taken out for good, and only then', () => {
    const doc = twoVisits();
    const lady = [...doc.mapItems.values()].find(({ kind }) => kind === 'person')?.person ?? '';
    const left = forget(doc, { kind: 'person', id: lady });
    expect(JSON.stringify([...left.mapSnapshots.values()])).not.toContain('lady');
    const [, second] = snapshotsOf(left, child);
    expect(second?.hash).toBe(sha256(second?.lines.join('\n') ?? ''));
    expect(forget(left, { kind: 'person', id: lady })).toBe(left);
  });
});

test('“bin it” takes away all that was made at a visit, and leaves the coordinator’s note', () => {
  const before = twoVisits();
  const doc = expectEdit(before, binVisit(before, ids, 'V2'));
  expect([...doc.stays.values()].map(({ childLabel }) => childLabel)).toEqual(['The flat']);
  expect([...doc.persons.values()].some(({ descriptor }) => descriptor)).toBe(false);
  expect(doc.visits.get('V2')?.privateNote).toBe('quiet today');
  expect(snapshotsOf(doc, child)).toHaveLength(1);
  const left = forget(before, { kind: 'visit', id: 'V2' });
  expect(JSON.stringify([...left.mapItems.values(), ...left.persons.values()])).not.toContain(
    'lady',
  );
  expect(forget(left, { kind: 'visit', id: 'V2' })).toBe(left);
});

test('what is set aside can be taken up again', () => {
  let doc = visited();
  doc = expectEdit(doc, setAside(doc, ids, { child, prompt: 'birthday', visit: 'V1' }));
  const entry = [...doc.mobilityMaps.values()][0]?.setAside?.[0];
  expect(entry).toMatchObject({ prompt: 'birthday', visit: 'V1' });
  doc = expectEdit(doc, takeUpAgain(doc, ids, { child, entry: entry?.id ?? '' }));
  expect([...doc.mobilityMaps.values()][0]?.setAside).toBeUndefined();
});

test('SHA-256 is that of the standard', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('a'.repeat(200))).toBe(
    'c2a908d98f5df987ade41b5fce213067efbcc21ef2240212a41e54b5e7c28ae5',
  );
});

describe('where people were put in circles at a visit', () => {
  const placedAt = (visit: string, who: string, doc: CaseDocument) =>
    expectEdit(
      doc,
      placeInCircles(doc, ids, {
        child,
        map: mapOf(doc),
        who: [who],
        ring: 1,
        on: isoDate('2021-03-15'),
        visit,
      }),
    );

  test('stays when the visit is removed, without the visit', () => {
    const before = placedAt('V2', 'Sheila', visited());
    const doc = expectEdit(before, removeRow(before, ids, 'visits', 'V2'));
    expect(placedOn(doc, child, mapOf(doc)).map(({ id, ring }) => [id, ring])).toEqual([
      ['Sheila', 1],
    ]);
    expect(JSON.stringify([...doc.ties.values()])).not.toContain('V2');
  });

  test('goes when the visit is binned, and nothing else goes', () => {
    const first = placedAt('V1', 'Bev', visited());
    const before = placedAt('V2', 'Sheila', first);
    const doc = expectEdit(before, binVisit(before, ids, 'V2'));
    expect(placedOn(doc, child, mapOf(doc)).map(({ id }) => id)).toEqual(['Bev']);
    expect(doc.ties.size).toBe(1);
  });
});
