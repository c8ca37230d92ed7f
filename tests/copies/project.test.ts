import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import { type CaseDocument, isoDay, type Subject, toRows } from '#model';
import {
  addCandidateParent,
  addClaim,
  addRow,
  changeRow,
  restrict,
  settleParent,
  tell,
} from '#operations';
import { done, family, testIds } from '../family.ts';

const today = isoDay('2021-06-15');

/** Eric's case with everybody and every link told, but for what a test takes back. */
function eric(): CaseDocument {
  const ids = testIds();
  let doc = family(
    'Carly f 1983: Eric m 2004\nDean m\nRob m\nPaul m 1979\nSheila f : foster : Eric\nNatasha f',
    { focal: ['Eric', 'Natasha'] },
  );
  doc = done(
    doc,
    addCandidateParent(doc, ids, { child: 'Eric', parent: { id: 'Dean' }, certainty: 'disputed' }),
  );
  doc = done(
    doc,
    addCandidateParent(doc, ids, { child: 'Eric', parent: { id: 'Rob' }, certainty: 'possible' }),
  );
  doc = done(
    doc,
    addRow(doc, ids, 'accounts', {
      id: 'A1',
      origin: 'caseFile',
      words: 'The file says secretive things',
    }),
  );
  doc = done(
    doc,
    addRow(doc, ids, 'notes', {
      text: 'A private note',
      about: { table: 'persons', row: 'Carly' },
    }),
  );
  doc = done(
    doc,
    addRow(doc, ids, 'bonds', {
      id: 'B1',
      between: ['Eric', 'Sheila'],
      kind: 'friendship',
      accounts: ['A1'],
      words: 'like a mother',
    }),
  );
  doc = done(
    doc,
    addRow(doc, ids, 'bonds', { id: 'B2', between: ['Carly', 'Eric'], kind: 'abuseNeglect' }),
  );
  const subjects: Subject[] = [
    ...[...doc.persons.values()].map(({ id }) => ({ table: 'persons' as const, row: id })),
    ...[...doc.parentages.values()].map(({ id }) => ({ table: 'parentages' as const, row: id })),
    ...[...doc.bonds.values()].map(({ id }) => ({ table: 'bonds' as const, row: id })),
  ];
  return done(doc, tell(doc, ids, { child: 'Eric', subjects, state: 'told' }));
}

const copyOf = (doc: CaseDocument, freshIds = true) =>
  project(doc, { child: 'Eric', today, freshIds });
const names = (doc: CaseDocument) =>
  [...doc.persons.values()].map(({ names: [name] }) => name?.value.given).sort();
const bytes = (doc: CaseDocument) => JSON.stringify(toRows(doc));

describe('a copy for a child', () => {
  test('holds the people and links the child has been told of', () => {
    expect(names(copyOf(eric()))).toEqual([
      'Carly',
      'Dean',
      'Eric',
      'Natasha',
      'Paul',
      'Rob',
      'Sheila',
    ]);
  });

  test('names nobody as a parent who is only possible or disputed', () => {
    const copy = copyOf(eric(), false);
    const parents = [...copy.parentSets.values()].map((set) => set.parents.join('+'));
    expect(parents.toSorted()).toEqual(['Carly', 'Sheila']);
    expect(bytes(copy)).not.toMatch(/disputed|possible/);
  });

  test('shows a father once he is confirmed, and no trace of the others as fathers', () => {
    const ids = testIds();
    let doc = eric();
    doc = done(doc, addCandidateParent(doc, ids, { child: 'Eric', parent: { id: 'Paul' } }));
    const link = [...doc.parentages.values()].at(-1)?.id ?? '';
    doc = done(
      doc,
      tell(doc, ids, {
        child: 'Eric',
        subjects: [{ table: 'parentages', row: link }],
        state: 'told',
      }),
    );
    doc = done(
      doc,
      settleParent(doc, ids, {
        child: 'Eric',
        parent: 'Paul',
        certainty: 'confirmed',
        othersRuledOut: true,
      }),
    );
    const parents = [...copyOf(doc, false).parentSets.values()].map((set) => set.parents.join('+'));
    expect(parents).toContain('Carly+Paul');
    expect(parents.join()).not.toMatch(/Dean|Rob/);
  });

  test('leaves out accounts, certainty, notes, harm, words and marks', () => {
    const copy = copyOf(eric());
    expect(bytes(copy)).not.toMatch(/secretive|private note|abuse|accounts|told|like a mother/i);
    expect([copy.accounts.size, copy.notes.size, copy.told.size, copy.diagrams.size]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('gives no fact that has no mark of its own', () => {
    const doc = eric();
    expect(bytes(copyOf(doc))).not.toMatch(/1983|2004/);
    const born = doc.persons.get('Eric')?.born?.[0]?.id ?? '';
    const told = done(
      doc,
      tell(doc, testIds(), {
        child: 'Eric',
        subjects: [{ table: 'persons', row: 'Eric', claim: born }],
        state: 'told',
      }),
    );
    expect(bytes(copyOf(told))).toMatch(/2004/);
  });

  test('leaves out whoever a restriction hides, told or not, and a photo nobody approved', () => {
    let doc = eric();
    doc = done(
      doc,
      addRow(doc, testIds(), 'photos', { id: 'PHOTO', type: 'image/jpeg', width: 10, height: 10 }),
    );
    doc = done(
      doc,
      changeRow(doc, testIds(), 'persons', 'Sheila', { photos: [{ id: 'PHOTO', approved: 'no' }] }),
    );
    doc = done(
      doc,
      restrict(doc, testIds(), { kind: 'doNotShowChild', child: 'Eric', person: 'Natasha' }),
    );
    const copy = copyOf(doc);
    expect(names(copy)).not.toContain('Natasha');
    expect(copy.photos.size).toBe(0);
  });

  test('is the same, byte for byte, whatever the hidden facts are', () => {
    const ids = testIds();
    const one = eric();
    let two = done(
      one,
      addClaim(
        one,
        ids,
        { table: 'persons', row: 'Carly', field: 'born' },
        { value: { date: { form: 'words', text: 'unsaid' } } },
      ),
    );
    two = done(two, addRow(two, ids, 'notes', { text: 'another' }));
    two = done(two, addRow(two, ids, 'restrictions', { kind: 'noContact', person: 'Dean' }));
    two = done(
      two,
      addRow(two, ids, 'persons', { names: [{ id: 'E', value: { given: 'Unsaid' } }] }),
    );
    expect(bytes(copyOf(two))).toBe(bytes(copyOf(one)));
  });

  test('has new ids, which say nothing, when it leaves the app', () => {
    const copy = copyOf(eric());
    for (const id of copy.persons.keys()) expect(id).toMatch(/^PE\d+$/);
    expect(bytes(copyOf(eric(), false))).toContain('"id":"Carly"');
  });
});
