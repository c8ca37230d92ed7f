import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type CaseDocument,
  fromRows,
  type Id,
  type RowOf,
  referencesOf,
  repoint,
  type TableName,
  tableNames,
  tables,
} from '#model';

const account = { accounts: ['A1'] };
const person = 'I1';

/** A row of each table that fills every pointer it has. */
const rows: { readonly [Name in TableName]?: readonly unknown[] } = {
  cases: [{ id: 'CASE', reference: 'X' }],
  focalChildren: [{ id: 'C1', person }],
  persons: [
    {
      id: person,
      names: [
        { id: 'E1', value: { given: 'I1', originPerson: person }, ...account },
        { id: 'E2', value: { given: 'A1' } },
      ],
      born: [{ id: 'E3', value: {}, ...account }],
      photos: [{ id: 'PH1', approved: 'no' }],
      calledBy: [{ id: 'E4', child: person, words: 'I1' }],
      notSameAs: [{ id: 'E6', person }],
      interests: [{ id: 'E5', text: 'I1', sharedWith: [person] }],
      occupations: [{ id: 'E6', value: 'I1', ...account }],
    },
    { id: 'I2', names: [] },
  ],
  partnerships: [
    { id: 'P1', between: [person, 'I2'], spells: [{ id: 'E1', kind: 'I1' }], ...account },
  ],
  parentSets: [{ id: 'F1', parents: [person], partnership: 'P1' }],
  parentages: [
    {
      id: 'L1',
      child: 'I2',
      set: 'F1',
      kind: 'birth',
      birthGroup: 'BG1',
      perParent: [{ parent: person }],
      ...account,
    },
  ],
  birthGroups: [{ id: 'BG1', kind: 'unknown' }],
  responsibilities: [{ id: 'PR1', child: person, holder: 'I2', kind: 'none', ...account }],
  bonds: [{ id: 'B1', between: [person, 'I2'], kind: 'close', words: 'I1', ...account }],
  ties: [
    {
      id: 'T1',
      ends: [{ person }, { household: 'H1' }],
      lostTouch: [{ id: 'E1', value: 'I1', ...account }],
      placings: [{ id: 'E1', set: 'RS1', visit: 'VI1', ring: 1, sector: 'I1' }],
      ...account,
    },
    { id: 'T2', ends: [{ organisation: 'G1' }, { person }] },
  ],
  organisations: [{ id: 'G1', name: 'I1', members: [{ id: 'E1', person }] }],
  ringSets: [
    { id: 'RS1', name: 'I1', version: 1, rings: [{ id: 'E1', label: 'I1' }], slices: [] },
    {
      id: 'RS2',
      name: 'I1',
      version: 2,
      follows: 'RS1',
      rings: [{ id: 'E1', label: 'I1' }],
      slices: [],
    },
  ],
  households: [{ id: 'H1', members: [{ id: 'E1', person }], place: 'PL1', ...account }],
  places: [{ id: 'PL1', label: 'I1' }],
  stays: [
    {
      id: 'S1',
      person,
      orderKey: 1,
      kind: 'kin',
      place: 'PL1',
      household: 'H1',
      school: 'G1',
      visit: 'VI1',
      carers: ['I2'],
      otherChildren: ['I2'],
      pets: ['I2'],
      ...account,
    },
  ],
  moves: [{ id: 'M1', person, fromStay: 'S1', toStay: 'S1', whoCameWith: ['I2'], ...account }],
  accounts: [{ id: 'A1', origin: 'person', person, source: 'SO1', words: 'I1' }],
  sources: [{ id: 'SO1', title: 'I1' }],
  notes: [{ id: 'N1', about: { table: 'bonds', row: 'B1' }, text: 'I1', account: 'A1' }],
  told: [{ id: 'K1', child: person, subject: { table: 'persons', row: 'I2' }, state: 'told' }],
  restrictions: [
    {
      id: 'R1',
      kind: 'noContact',
      child: person,
      person: 'I2',
      subject: { table: 'places', row: 'PL1' },
    },
  ],
  agreements: [{ id: 'AG1', about: 'takePart', giver: 'child', person, value: 'yes' }],
  leads: [{ id: 'LD1', person, status: 'idea', clue: 'I1' }],
  attempts: [{ id: 'AT1', lead: 'LD1', method: 'phone' }],
  diagrams: [
    {
      id: 'V1',
      kind: 'genogram',
      focus: person,
      ringSet: 'RS1',
      pins: [{ figure: 'I2', x: 1, y: 2 }],
      folds: [{ at: person, hide: 'parents' }],
      labels: [{ id: 'E9', text: 'here', x: 1, y: 2, about: person }],
    },
  ],
  rowOrders: [{ id: 'RO1', diagram: 'V1', row: 0, people: [person] }],
  photos: [{ id: 'PH1', type: 'image/png', width: 1, height: 1 }],
  visits: [{ id: 'VI1', child: person, present: ['I2'], place: 'I1' }],
  objectives: [
    {
      id: 'OB1',
      child: person,
      words: 'I1',
      status: 'open',
      people: ['I2'],
      visit: 'VI1',
      earlier: [{ id: 'E1', words: 'I1', visit: 'VI1' }],
    },
  ],
  lifeEvents: [
    {
      id: 'LE1',
      person,
      kind: 'loss',
      stay: 'S1',
      organisation: 'G1',
      people: ['I2'],
      words: 'I1',
      ...account,
    },
  ],
  mobilityMaps: [
    {
      id: 'MM1',
      child: person,
      layout: 'road',
      title: 'I1',
      pins: [{ stay: 'S1', layout: 'road', x: 1, y: 2 }],
      setAside: [{ id: 'E1', words: 'I1', stay: 'S1', visit: 'VI1' }],
    },
  ],
  mapItems: [
    {
      id: 'MI1',
      map: 'MM1',
      kind: 'person',
      words: 'I1',
      stay: 'S1',
      person: 'I2',
      organisation: 'G1',
      visit: 'VI1',
    },
  ],
  mapSnapshots: [{ id: 'MS1', map: 'MM1', visit: 'VI1', hash: '0'.repeat(64), lines: ['I1'] }],
  safetyMarks: [{ id: 'SM1', child: person, visit: 'VI1', person: 'I2', mark: 'safe' }],
  wishMarks: [{ id: 'WM1', child: person, visit: 'VI1', person: 'I2', wishes: ['see'] }],
  faces: [
    { id: 'FA1', child: person, person: 'I2', skin: 'tan', hair: 'bob', hairColour: 'black' },
  ],
};

function document(): CaseDocument {
  const read = fromRows(rows);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.document;
}

test('every pointer of every table leads to its new target, and no other text is touched', () => {
  const doc = document();
  let pointers = 0;
  const check = <Name extends TableName>(name: Name) => {
    for (const row of doc[name].values() as Iterable<RowOf<Name>>) {
      const moved = repoint(name, row, (table, id) => `${table}-${id}`);
      const before = referencesOf(name, row);
      expect(referencesOf(name, moved)).toEqual(
        before.map(({ field, table, id }) => ({ field, table, id: `${table}-${id}` as Id })),
      );
      // Nothing but pointers is changed: leading them back gives the very row.
      expect(repoint(name, moved, (_, id) => id.slice(id.indexOf('-') + 1))).toEqual(row);
      expect(
        JSON.stringify(moved).match(/"(?:text|words|label|title|clue|given|name)":"I1"/g),
      ).toEqual(JSON.stringify(row).match(/"(?:text|words|label|title|clue|given|name)":"I1"/g));
      expect(tables[name].schema.safeParse(moved).success || name === 'photos').toBe(true);
      pointers += before.length;
    }
  };
  for (const name of tableNames) check(name);
  expect(pointers).toBeGreaterThan(60);
});

test('the rows above fill every field that points', () => {
  const filled = new Set(
    tableNames.flatMap((name) =>
      [...document()[name].values()].flatMap((row) =>
        referencesOf(name, row as never).map(({ field }) => field),
      ),
    ),
  );
  const source = readFileSync(join(import.meta.dirname, '../../src/model/integrity.ts'), 'utf8');
  const named = [...source.matchAll(/\b(?:to|toEach|tieEnd)\(\s*'(\w+)'/g)].map(
    ([, name]) => name ?? '',
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !filled.has(name))).toEqual([]);
});
