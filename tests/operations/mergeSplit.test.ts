import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseDocument,
  fromRows,
  integrityFaults,
  likelyDuplicates,
  parentLinks,
  partnersOf,
  stillToFind,
  toldState,
  toRows,
} from '#model';
import { isRefusal, mergePersons, splitPerson } from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

/** A family with further rows. */
function withRows(
  doc: CaseDocument,
  more: Readonly<Record<string, readonly object[]>>,
  persons: Readonly<Record<string, object>> = {},
): CaseDocument {
  const rows = toRows(doc);
  const read = fromRows({
    ...rows,
    ...more,
    persons: rows.persons?.map((person) => ({ ...person, ...persons[person.id] })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.document;
}

const merged = (doc: CaseDocument, into: string, from: string) =>
  expectEdit(doc, mergePersons(doc, testIds(), { into, from }));

const name = (id: string, given: string, more: object = {}) => ({ id, value: { given }, ...more });

describe('merging two people', () => {
  test('accounts of facts are combined, the same said twice once, with the stricter sensitivity', () => {
    const doc = withRows(
      family('Rob m 1978\nRobert m'),
      {
        accounts: [
          { id: 'A1', origin: 'child' },
          { id: 'A2', origin: 'caseFile' },
        ],
      },
      {
        Rob: { names: [name('E1', 'Rob', { accounts: ['A1'] })], descriptor: 'dad' },
        Robert: {
          names: [
            name('E1', 'Robert'),
            name('E2', 'Rob', { accounts: ['A2'], sensitivity: 'careful' }),
          ],
          descriptor: 'Natasha’s dad',
          pronouns: 'he',
          roles: [{ id: 'E3', role: 'kin' }],
        },
      },
    );
    const after = merged(doc, 'Rob', 'Robert');
    const rob = after.persons.get('Rob');
    expect(
      rob?.names.map(({ value, accounts, sensitivity }) => [value.given, accounts, sensitivity]),
    ).toEqual([
      ['Rob', ['A1', 'A2'], 'careful'],
      ['Robert', undefined, undefined],
    ]);
    expect(new Set(rob?.names.map(({ id }) => id)).size).toBe(2);
    expect([rob?.pronouns, rob?.descriptor, rob?.roles?.length]).toEqual(['he', 'dad', 1]);
    expect([...after.notes.values()]).toMatchObject([
      { about: { table: 'persons', row: 'Rob' }, text: 'Natasha’s dad' },
    ]);
    expect(after.persons.has('Robert')).toBe(false);
  });

  test('families, couples, bonds, homes and marks lead to the one who stays, each once', () => {
    const base = family(
      `
      Helen f + (marriage) Rob m: Tom m, Ann f
      Helen + (unknown) Robert m: Tom, Leo m
      Pat f: Robert`,
      { focal: ['Tom'] },
    );
    const doc = withRows(base, {
      bonds: [
        { id: 'B1', between: ['Tom', 'Rob'], kind: 'close' },
        { id: 'B2', between: ['Tom', 'Robert'], kind: 'close' },
        { id: 'B3', between: ['Tom', 'Robert'], kind: 'hostile' },
      ],
      notes: [{ id: 'N1', about: { table: 'bonds', row: 'B2' }, text: 'x' }],
      households: [
        {
          id: 'H1',
          members: [
            { id: 'E1', person: 'Rob' },
            { id: 'E2', person: 'Robert' },
          ],
        },
      ],
      stays: [{ id: 'S1', person: 'Tom', orderKey: 1, kind: 'kin', carers: ['Rob', 'Robert'] }],
      told: [
        { id: 'K1', child: 'Tom', subject: { table: 'persons', row: 'Rob' }, state: 'told' },
        { id: 'K2', child: 'Tom', subject: { table: 'persons', row: 'Robert' }, state: 'notTold' },
      ],
      restrictions: [{ id: 'R1', kind: 'doNotShowChild', person: 'Robert' }],
      leads: [{ id: 'LD1', person: 'Robert', status: 'found' }],
      diagrams: [
        {
          id: 'V1',
          kind: 'genogram',
          pins: [
            { figure: 'Rob', x: 1, y: 1 },
            { figure: 'Robert', x: 2, y: 2 },
          ],
        },
      ],
      rowOrders: [{ id: 'RO1', diagram: 'V1', row: 0, people: ['Rob', 'Helen', 'Robert'] }],
    });
    const after = merged(doc, 'Rob', 'Robert');
    expect(parentLinks(after, 'Tom').map(({ parent }) => parent)).toEqual(['Helen', 'Rob']);
    expect(parentLinks(after, 'Leo').map(({ parent }) => parent)).toEqual(['Helen', 'Rob']);
    expect(parentLinks(after, 'Rob').map(({ parent }) => parent)).toEqual(['Pat']);
    expect(partnersOf(after, 'Helen')).toEqual(['Rob']);
    expect(
      [...after.partnerships.values()].map(({ spells }) => spells.map(({ kind }) => kind)),
    ).toEqual([['marriage']]);
    expect([...after.bonds.values()].map(({ kind }) => kind)).toEqual(['close', 'hostile']);
    expect(after.notes.get('N1')?.about?.row).toBe('B1');
    expect(after.households.get('H1')?.members).toHaveLength(1);
    expect(after.stays.get('S1')?.carers).toEqual(['Rob']);
    expect(after.restrictions.get('R1')?.person).toBe('Rob');
    expect(after.leads.get('LD1')?.person).toBe('Rob');
    expect(after.diagrams.get('V1')?.pins).toEqual([{ figure: 'Rob', x: 1, y: 1 }]);
    expect(after.rowOrders.get('RO1')?.people).toEqual(['Rob', 'Helen']);
    // Told of one and not of the other: the more cautious holds.
    expect(toldState(after, 'Tom', { table: 'persons', row: 'Rob' })).toBe('notTold');
    expect(after.told.size).toBe(1);
  });

  test('one parent of a couple is said with the couple', () => {
    const after = merged(family('Helen f + Rob m: Tom\nHelen: Tommy'), 'Tom', 'Tommy');
    expect(parentLinks(after, 'Tom').map(({ parent }) => parent)).toEqual(['Helen', 'Rob']);
    expect(after.parentSets.size).toBe(1);
  });

  test('marks and rules about a claim follow it, also where its id changes', () => {
    const doc = withRows(
      family('Tom m\nRob m\nRobert m', { focal: ['Tom'] }),
      {
        told: [
          {
            id: 'K1',
            child: 'Tom',
            subject: { table: 'persons', row: 'Robert', claim: 'E1' },
            state: 'told',
          },
        ],
        restrictions: [
          {
            id: 'R1',
            kind: 'doNotShowChild',
            subject: { table: 'persons', row: 'Robert', claim: 'E1' },
          },
        ],
      },
      { Rob: { names: [name('E1', 'Rob')] }, Robert: { names: [name('E1', 'Bobby')] } },
    );
    const after = merged(doc, 'Rob', 'Robert');
    const bobby = after.persons.get('Rob')?.names[1];
    expect(bobby?.value.given).toBe('Bobby');
    expect(after.told.get('K1')?.subject).toEqual({
      table: 'persons',
      row: 'Rob',
      claim: bobby?.id,
    });
    expect(after.restrictions.get('R1')?.subject?.claim).toBe(bobby?.id);
  });

  test.each([
    ['the same person', 'Ann', 'Ann', 'same-person'],
    ['a grandmother and her grandchild', 'Pat', 'Tom', 'own-ancestor'],
    ['a couple', 'Helen', 'Dean', 'own-partner'],
    ['two parents of a child', 'Helen', 'Rob', 'own-partner'],
    ['people with a bond', 'Ann', 'Beth', 'own-bond'],
    ['two children of the case', 'Tom', 'Zoe', 'both-children-of-case'],
    ['somebody and a dog', 'Ann', 'Rex', 'not-fitting'],
    ['nobody', 'Ann', 'none', 'row-missing'],
  ] as const)('%s is refused', (_, into, from, code) => {
    const doc = withRows(
      family(
        `
        Pat f: Helen
        Helen f + (marriage) Dean m: Tom
        Helen + Rob m: Zoe
        Ann f
        Beth f
        Rex pet`,
        { focal: ['Tom', 'Zoe'] },
      ),
      { bonds: [{ id: 'B1', between: ['Ann', 'Beth'], kind: 'close' }] },
    );
    expectRefusal(mergePersons(doc, testIds(), { into, from }), code);
  });

  test('somebody’s descendant through others is refused as well', () => {
    const doc = family('Ann f: Bea f\nBea: Cy m\nAnna f: Dot f');
    expectRefusal(mergePersons(doc, testIds(), { into: 'Cy', from: 'Ann' }), 'own-ancestor');
    merged(doc, 'Ann', 'Anna');
    // Dot would be above and below: her mother becomes her grandchild's child.
    const loop = family(
      'Ann f: Bea f\nBea: Anna f\nAnna: Cy m\nCy: Dot f\nEve f: Ann2 f\nDot: Eve',
    );
    expectRefusal(mergePersons(loop, testIds(), { into: 'Ann', from: 'Ann2' }), 'own-ancestor');
  });
});

test('whoever are merged, no fact, parent, partner or bond is lost', () => {
  const names = ['Ann', 'Bea', 'Cy', 'Dot', 'Eve', 'Flo', 'Gus', 'Hal'];
  const letter = fc.constantFrom(...names);
  const line = fc.oneof(
    fc.tuple(letter, letter, letter).map(([a, b, c]) => `${a} + ${b}: ${c}`),
    fc.tuple(letter, letter).map(([a, b]) => `${a}: ${b}`),
    fc.tuple(letter, letter).map(([a, b]) => `${a} + (marriage) ${b}`),
    fc.tuple(letter, letter).map(([a, b]) => `${a} : foster : ${b}`),
  );
  const facts = (doc: CaseDocument, to: (id: string) => string) => [
    ...[...doc.persons.values()].flatMap((person) =>
      [...person.names, ...(person.born ?? [])].map(
        ({ value }) => `${to(person.id)} ${JSON.stringify(value)}`,
      ),
    ),
    ...[...doc.persons.values()].flatMap(({ id }) =>
      parentLinks(doc, id).map(({ parent, kind }) => `${to(id)} child of ${to(parent)} ${kind}`),
    ),
    ...[...doc.partnerships.values()].flatMap(({ between, spells }) =>
      spells.map(({ kind }) => `${between.map(to).sort().join('=')} ${kind}`),
    ),
    ...[...doc.bonds.values()].map(
      ({ between, kind }) => `${between.map(to).sort().join('~')} ${kind}`,
    ),
  ];
  let merges = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 2, maxLength: 8 }),
      fc.uniqueArray(letter, { minLength: 2, maxLength: 2 }),
      letter,
      (lines, [into = 'Ann', from = 'Bea'], third) => {
        const years = names.map((each, index) => `${each} ${1900 + index}`);
        const told = family([...years, ...lines].join('\n'));
        if (integrityFaults(told).length) return;
        const bonds = [into, from]
          .filter((each) => each !== third)
          .map((each, index) => ({ id: `B${index}`, between: [each, third], kind: 'close' }));
        const doc = withRows(told, { bonds });
        const answer = mergePersons(doc, testIds(), { into, from });
        if (isRefusal(answer)) return;
        merges++;
        const after = expectEdit(doc, answer);
        const there = new Set(facts(after, (id) => id));
        const lost = facts(doc, (id) => (id === from ? into : id)).filter(
          (fact) => !there.has(fact),
        );
        expect(lost).toEqual([]);
        expect(after.persons.size).toBe(doc.persons.size - 1);
      },
    ),
    { numRuns: 600 },
  );
  expect(merges).toBeGreaterThan(50);
});

describe('making two people of one', () => {
  const doc = withRows(
    family('Helen f + (marriage) Rob m 1970: Tom m, Ann f\nPat f: Rob', { focal: ['Tom'] }),
    {
      bonds: [{ id: 'B1', between: ['Tom', 'Rob'], kind: 'close' }],
      restrictions: [{ id: 'R1', kind: 'noContact', child: 'Tom', person: 'Rob' }],
      told: [{ id: 'K1', child: 'Tom', subject: { table: 'persons', row: 'Rob' }, state: 'told' }],
    },
    {
      Rob: {
        names: [name('N1', 'Rob'), name('N2', 'Robert')],
        born: [{ id: 'N3', value: { date: { form: 'on', date: { year: 1970 } } } }],
      },
    },
  );
  const [set] = [...doc.parentSets.values()].filter(({ parents }) => parents.includes('Helen'));

  test('chosen facts and links go to the new one', () => {
    const after = expectEdit(
      doc,
      splitPerson(doc, testIds(), {
        person: 'Rob',
        entries: ['N2', 'N3'],
        rows: [
          { table: 'parentSets', row: set?.id ?? '' },
          { table: 'bonds', row: 'B1' },
        ],
      }),
    );
    const other = [...after.persons.values()].at(-1);
    expect(other?.names.map(({ value }) => value.given)).toEqual(['Robert']);
    expect(other?.born).toHaveLength(1);
    expect(after.persons.get('Rob')?.names.map(({ value }) => value.given)).toEqual(['Rob']);
    expect(after.persons.get('Rob')?.born).toBeUndefined();
    expect(parentLinks(after, 'Tom').map(({ parent }) => parent)).toEqual(['Helen', other?.id]);
    expect(after.bonds.get('B1')?.between).toEqual(['Tom', other?.id]);
    // Rob stays her husband; the children are no longer of that couple.
    expect(after.parentSets.get(set?.id ?? '')?.partnership).toBeUndefined();
    expect(partnersOf(after, 'Helen')).toContain('Rob');
    // What nobody may do with the one, nobody may with the other.
    expect([...after.restrictions.values()].map(({ child, person }) => [child, person])).toEqual([
      ['Tom', 'Rob'],
      ['Tom', other?.id],
    ]);
    expect(toldState(after, 'Tom', { table: 'persons', row: other?.id ?? '' })).toBe('notSure');
  });

  test('merging the two again gives one with everything', () => {
    const after = expectEdit(
      doc,
      splitPerson(doc, testIds(), {
        person: 'Rob',
        entries: ['N2'],
        rows: [{ table: 'bonds', row: 'B1' }],
      }),
    );
    const other = [...after.persons.keys()].at(-1) ?? '';
    const again = merged(after, 'Rob', other);
    expect(again.persons.get('Rob')).toEqual(doc.persons.get('Rob'));
    expect([...again.restrictions.values()]).toEqual([...doc.restrictions.values()]);
    expect(again.bonds).toEqual(doc.bonds);
  });

  test('a choice of nothing, or of what is not theirs, is refused', () => {
    const split = (choice: object) =>
      splitPerson(doc, testIds(), { person: 'Rob', entries: [], rows: [], ...choice });
    expectRefusal(split({}), 'nothing-changed');
    expectRefusal(split({ entries: ['none'] }), 'row-missing');
    expectRefusal(split({ rows: [{ table: 'bonds', row: 'none' }] }), 'row-missing');
    expectRefusal(split({ rows: [{ table: 'parentSets', row: 'none' }] }), 'row-missing');
    expectRefusal(split({ person: 'nobody' }), 'row-missing');
  });
});

describe('who may be recorded twice', () => {
  const pairs = (doc: CaseDocument) =>
    likelyDuplicates(doc).map(({ people, score, signs }) => [...people, score, ...signs].join(' '));
  const named = (doc: CaseDocument, names: Readonly<Record<string, object>>) =>
    withRows(
      doc,
      {},
      Object.fromEntries(
        Object.entries(names).map(([id, value]) => [id, { names: [{ id: 'E1', value }] }]),
      ),
    );

  test('by name, birth and family, the likeliest first', () => {
    const doc = named(family('Helen1 f 1979: Tom1 m, Tom2 m\nHelen2 f 1979\nPat1\nPat2'), {
      Helen1: { given: 'Helen', surname: 'Ashby' },
      Helen2: { given: 'Helen', surname: 'Ashby' },
      Tom1: { given: 'Tom' },
      Tom2: { given: 'Thomas', nickname: 'Tom' },
      Pat1: { given: 'Pat' },
      Pat2: { given: 'Patricia' },
    });
    expect(pairs(doc)).toEqual([
      'Helen1 Helen2 0.85 sameName sameBirth',
      'Tom1 Tom2 0.6 sameFirstName sharedRelatives',
    ]);
  });

  test('never people whom the case tells apart', () => {
    const same = { given: 'Mary', surname: 'Ashby' };
    for (const text of [
      'A f 1950\nB f 1979',
      'A f\nB m',
      'A f: B f',
      'A f + (marriage) B f',
      'A f\nB pet',
    ]) {
      const doc = named(family(text), { A: same, B: same });
      expect(pairs(doc)).toEqual([]);
    }
    expect(pairs(named(family('A f\nB f'), { A: same, B: same }))).toHaveLength(1);
    expect(
      pairs(named(family('A f\nB f'), { A: same, B: { given: 'Mary', surname: 'Jones' } })),
    ).toEqual([]);
  });

  test('two thousand people of ten names take no long time', () => {
    const people = Array.from({ length: 2_000 }, (_, index) => `P${index} ${1900 + (index % 120)}`);
    const doc = named(
      family(people.join('\n')),
      Object.fromEntries(
        people.map((_, index) => [`P${index}`, { given: `${'ABCDEFGHIJ'[index % 10]}nn` }]),
      ),
    );
    const start = performance.now();
    expect(likelyDuplicates(doc).length).toBeGreaterThan(1_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('what is still to be found', () => {
  const list = (doc: CaseDocument) =>
    stillToFind(doc).map(({ code, person, side, candidates }) =>
      [code, person, side, candidates?.join('+')].filter(Boolean).join(' '),
    );

  test('a whole side, parents, grandparents, names', () => {
    expect(list(family('Helen f: Eric m\nNan f: Helen, Jo f', { focal: ['Eric'] }))).toEqual([
      'sideMissing Eric dad',
      'parentMissing Helen dad',
    ]);
    expect(list(family('Helen f + Dean m: Eric m', { focal: ['Eric'] }))).toEqual([
      'sideMissing Helen mum',
      'sideMissing Dean dad',
    ]);
    expect(list(family('Eric m', { focal: ['Eric'] }))).toEqual([
      'sideMissing Eric mum',
      'sideMissing Eric dad',
    ]);
    expect(list(family('Nan f + Pop m: Helen f\nHelen: Eric', { focal: ['Eric'] }))).toEqual([
      'sideMissing Eric dad',
      'kinMissing Helen mum',
    ]);
  });

  test('two mothers are a whole pair of parents, foster carers are none', () => {
    const mothers = family('Ann f + Bea f: Eric m\nAbbie f + Tom m : foster : Eric', {
      focal: ['Eric'],
    });
    expect(list(mothers)).toEqual(['sideMissing Ann mum', 'sideMissing Bea mum']);
  });

  test('candidates of whom none is settled, unnamed people, more children', () => {
    const base = family('Carly f + Dean m: Eric m\nCarly + Rob m: Eric', { focal: ['Eric'] });
    const doc = withRows(
      base,
      {
        parentages: [...base.parentages.values()].map((link) => ({
          ...link,
          perParent: [{ parent: base.parentSets.get(link.set)?.parents[1], certainty: 'possible' }],
        })),
        parentSets: [...base.parentSets.values()].map((set, index) =>
          index ? set : { ...set, moreChildren: 'possible' },
        ),
      },
      { Rob: { names: [], descriptor: 'the man from Leeds' } },
    );
    expect(list(doc)).toEqual([
      'sideMissing Carly mum',
      'sideMissing Dean dad',
      'sideMissing Rob dad',
      'parentUnsettled Eric Dean+Rob',
      'moreChildren Carly',
      'nameMissing Rob',
    ]);
  });

  test('a case without a child lacks nothing but names', () => {
    expect(list(family('Helen f: Eric m'))).toEqual([]);
  });
});
