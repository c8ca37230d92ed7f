import { describe, expect, test } from 'vitest';
import {
  applyEdit,
  type CaseDocument,
  emptyCase,
  fromRows,
  isoDay,
  nameOf,
  parentLinks,
  partnersOf,
  toldState,
  toRows,
} from '#model';
import {
  copyPeople,
  duplicatePeople,
  isRefusal,
  pasteFragment,
  pasteShared,
  readShared,
  sharedText,
  shareFragment,
} from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds, yearOf } from '../family.ts';

/** Helen with everything that can be recorded of somebody, and her family. */
function fullCase(): CaseDocument {
  const doc = family(
    `
    Helen f 1979 + (marriage) Dean m: Heather f 2005, Sarah f 2007
    Pat f: Helen`,
    { focal: ['Heather'] },
  );
  const rows = toRows(doc);
  const read = fromRows({
    ...rows,
    persons: rows.persons?.map((person) =>
      person.id === 'Helen'
        ? {
            ...person,
            names: [
              { id: 'N1', value: { given: 'Helen', note: 'SECRET name note' }, accounts: ['A1'] },
              { id: 'N2', value: { given: 'SECRET alias' }, sensitivity: 'restricted' },
            ],
            born: [
              {
                id: 'N3',
                value: {
                  date: { form: 'on', date: { year: 1979, month: 5, day: 3 } },
                  place: 'SECRET town',
                },
                childText: 'SECRET child words',
              },
            ],
            contactDetails: [{ id: 'N4', type: 'phone', value: 'SECRET phone' }],
            calledBy: [{ id: 'N5', child: 'Heather', words: 'SECRET mummy' }],
            photos: [{ id: 'PH1', approved: 'yes' }],
            descriptor: 'SECRET descriptor',
          }
        : person,
    ),
    photos: [{ id: 'PH1', type: 'image/png', width: 1, height: 1, alt: 'SECRET alt' }],
    accounts: [{ id: 'A1', origin: 'person', person: 'Pat', words: 'SECRET account' }],
    notes: [{ id: 'N1', about: { table: 'persons', row: 'Helen' }, text: 'SECRET note' }],
    bonds: [{ id: 'B1', between: ['Helen', 'Dean'], kind: 'hostile', words: 'SECRET bond' }],
    households: [{ id: 'H1', label: 'SECRET home', members: [{ id: 'E1', person: 'Helen' }] }],
    stays: [{ id: 'S1', person: 'Sarah', orderKey: 1, kind: 'kin', carers: ['Pat'] }],
    leads: [{ id: 'LD1', person: 'Helen', status: 'found', clue: 'SECRET clue' }],
    attempts: [{ id: 'AT1', lead: 'LD1', method: 'phone', result: 'SECRET result' }],
    told: [
      { id: 'K1', child: 'Heather', subject: { table: 'persons', row: 'Helen' }, state: 'told' },
    ],
    restrictions: [{ id: 'R1', kind: 'noContact', child: 'Heather', person: 'Dean' }],
    diagrams: [{ id: 'V1', kind: 'genogram', pins: [{ figure: 'Helen', x: 10, y: 20 }] }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.document;
}

const everybody = (doc: CaseDocument) => [...doc.persons.values()].map(({ id }) => id);
const today = isoDay('2026-11-22');
const named = (doc: CaseDocument, name: string) =>
  [...doc.persons.values()].filter((person) => nameOf(person) === name).map(({ id }) => id);

describe('pasting into the same case', () => {
  test('people go along with everything, under new ids', () => {
    const doc = fullCase();
    const ids = ['Helen', 'Dean', 'Heather', 'Sarah'];
    const after = expectEdit(doc, pasteFragment(doc, testIds(), copyPeople(doc, ids)));
    const [, helen = ''] = named(after, 'Helen');
    const [, heather = ''] = named(after, 'Heather');
    const [, dean = ''] = named(after, 'Dean');
    expect(parentLinks(after, heather).map(({ parent }) => parent)).toEqual([helen, dean]);
    expect(partnersOf(after, helen)).toEqual([dean]);
    // Whoever was not copied stays out: the copy has no mother.
    expect(parentLinks(after, helen)).toEqual([]);
    const { id: _, ...copy } = after.persons.get(helen) ?? { id: '' };
    const { id: __, ...original } = doc.persons.get('Helen') ?? { id: '' };
    const calledBy = [{ id: 'N5', child: heather, words: 'SECRET mummy' }];
    expect(copy).toEqual({ ...original, calledBy });
    for (const [table, count] of [
      ['notes', 2],
      ['bonds', 2],
      ['leads', 2],
      ['attempts', 2],
      ['stays', 2],
      ['restrictions', 2],
      ['told', 1],
      ['focalChildren', 1],
      ['accounts', 1],
    ] as const)
      expect([table, after[table].size]).toEqual([table, count]);
    expect(after.households.get('H1')?.members.map(({ person }) => person)).toEqual([
      'Helen',
      helen,
    ]);
    expect([...after.restrictions.values()].map(({ person }) => person)).toEqual(['Dean', dean]);
    expect(toldState(after, 'Heather', { table: 'persons', row: helen })).toBe('notSure');
  });

  test('brothers and sisters stay so without their parents', () => {
    const doc = fullCase();
    const fragment = copyPeople(doc, ['Heather', 'Sarah']);
    expect(fragment.rows.parentSets.map(({ parents }) => parents)).toEqual([[]]);
    expect(copyPeople(doc, ['Heather']).rows.parentSets).toEqual([]);
  });

  test('what was removed since is left out', () => {
    const doc = fullCase();
    const fragment = copyPeople(doc, ['Helen']);
    const empty = emptyCase('OTHER');
    const after = expectEdit(empty, pasteFragment(empty, testIds(), fragment));
    const [helen] = after.persons.values();
    expect(helen?.names.map(({ accounts }) => accounts)).toEqual([[], undefined]);
    expect([helen?.photos, helen?.calledBy]).toEqual([[], []]);
    expect([...after.notes.values()].map(({ text }) => text)).toEqual(['SECRET note']);
    expect(after.households.size).toBe(0);
  });

  test('a duplicate stands beside the pinned original', () => {
    const doc = fullCase();
    const after = expectEdit(doc, duplicatePeople(doc, testIds(), { ids: ['Helen'] }));
    expect(after.diagrams.get('V1')?.pins).toEqual([
      { figure: 'Helen', x: 10, y: 20 },
      { figure: named(after, 'Helen')[1], x: 50, y: 60 },
    ]);
    expectRefusal(duplicatePeople(doc, testIds(), { ids: ['nobody'] }), 'row-missing');
  });

  test('a copy dragged away stands where it was let go', () => {
    const doc = fullCase();
    const at = { diagram: 'V1', pins: [{ figure: 'Dean', x: 7, y: 8 }] };
    for (const answer of [
      duplicatePeople(doc, testIds(), { ids: ['Dean', 'Helen'], at }),
      pasteFragment(doc, testIds(), copyPeople(doc, ['Dean', 'Helen']), at),
    ]) {
      const after = expectEdit(doc, answer);
      expect(after.diagrams.get('V1')?.pins.slice(1)).toEqual([
        { figure: named(after, 'Dean')[1], x: 7, y: 8 },
      ]);
    }
  });
});

describe('pasting into another case', () => {
  test('only names, years of birth and links go along', () => {
    const doc = fullCase();
    const text = sharedText(shareFragment(doc, copyPeople(doc, everybody(doc)), today));
    expect(text).not.toMatch(/SECRET|"month"|"day"|hostile|told|A1|PH1/);
    const read = readShared(text);
    if (!read) throw new Error('not read');
    const other = expectEdit(emptyCase('OTHER'), pasteShared(emptyCase('OTHER'), testIds(), read));
    expect([...other.persons.values()].map(nameOf)).toEqual(['Helen', 'Heather', 'Sarah', 'Pat']);
    const [helen = ''] = named(other, 'Helen');
    expect(other.persons.get(helen)?.born?.map(({ value }) => value)).toEqual([
      { date: yearOf(1979) },
    ]);
    const [heather = ''] = named(other, 'Heather');
    expect(parentLinks(other, heather).map(({ parent }) => parent)).toEqual([helen]);
    expect(parentLinks(other, helen).map(({ parent }) => parent)).toEqual(named(other, 'Pat'));
    const filled = Object.keys(toRows(other)).sort();
    expect(filled).toEqual(['cases', 'parentSets', 'parentages', 'persons']);
  });

  test('somebody under a restriction stays behind, and is found again once it is lifted', () => {
    const doc = fullCase();
    const names = (at: string) =>
      shareFragment(doc, copyPeople(doc, ['Helen', 'Dean']), isoDay(at)).people.flatMap((each) =>
        each.names.map(({ given }) => given),
      );
    expect(names('2026-11-22')).toEqual(['Helen']);
    const restriction = [...doc.restrictions.values()][0];
    const lifted = {
      ...doc,
      restrictions: new Map([['R1', { ...restriction, lifted: yearOf(2020) }]]),
    } as CaseDocument;
    const shared = shareFragment(lifted, copyPeople(lifted, ['Helen', 'Dean']), today);
    expect(shared.people).toHaveLength(2);
    expect(shared.couples).toEqual([{ between: [0, 1], spells: [{ kind: 'marriage' }] }]);
  });

  test('doubtful parents, sensitive couples and hidden facts stay behind', () => {
    const doc = family('Carly f + (forced) Rob m\nCarly + Dean m: Eric m 2004');
    const [link] = doc.parentages.values();
    const doubted = {
      ...doc,
      parentages: new Map([
        [link?.id, { ...link, perParent: [{ parent: 'Dean', certainty: 'possible' }] }],
      ]),
    } as CaseDocument;
    const shared = shareFragment(doubted, copyPeople(doubted, everybody(doubted)), today);
    expect(shared.families).toEqual([]);
    expect(JSON.stringify(shared)).not.toContain('forced');
    const custom = {
      ...doc,
      parentages: new Map([[link?.id, { ...link, kind: 'SECRET kind' }]]),
    } as CaseDocument;
    const own = shareFragment(custom, copyPeople(custom, everybody(custom)), today);
    expect(own.families[0]?.children).toMatchObject([{ kind: 'unknown' }]);
    const [born] = doc.persons.get('Eric')?.born ?? [];
    const hidden = {
      ...doc,
      restrictions: new Map([
        [
          'R1',
          {
            id: 'R1',
            kind: 'doNotShowChild',
            subject: { table: 'parentages', row: link?.id, claim: born?.id },
          },
        ],
      ]),
    } as unknown as CaseDocument;
    const eric = shareFragment(hidden, copyPeople(hidden, ['Eric']), today);
    expect(eric.people).toEqual([{ names: [{ given: 'Eric' }] }]);
  });

  test('any other text on the clipboard is not people', () => {
    const good = sharedText({ people: [], couples: [], families: [] });
    expect(readShared(good)).toEqual({ people: [], couples: [], families: [] });
    for (const text of [
      '',
      'Helen',
      '{}',
      good.slice(1),
      good.replace('[]', '[1]'),
      good.replace('[]', '{}'),
    ])
      expect(readShared(text)).toBeUndefined();
  });

  test('one made by hand is refused or harmless', () => {
    const empty = emptyCase('OTHER');
    const paste = (fragment: object) => pasteShared(empty, testIds(), fragment as never);
    expectRefusal(
      paste({ people: [{ names: [{ given: 7 }] }], couples: [], families: [] }),
      'row-invalid',
    );
    const strange = paste({
      people: [{ names: [{ given: 'Ann', note: 'x' }] }],
      couples: [{ between: [0, 9], spells: [{ kind: 'marriage' }] }],
      families: [
        {
          parents: [5],
          children: [
            { child: 0, kind: 'birth' },
            { child: 4, kind: 'birth' },
          ],
        },
      ],
    });
    if (isRefusal(strange)) throw new Error(strange.refused);
    expect(applyEdit(empty, strange).persons.size).toBe(1);
    expect(JSON.stringify(strange)).not.toContain('"x"');
  });
});
