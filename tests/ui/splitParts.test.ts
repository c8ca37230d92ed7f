import { expect, test } from 'vitest';
import { fromRows, type PersonId, toRows } from '#model';
import { addRow, isRefusal, mergePersons, splitPerson } from '#operations';
import { english } from '#words';
import { splitParts } from '../../src/ui/dialogs/splitParts.ts';
import { done, family, testIds } from '../family.ts';

test('who somebody is in touch with is said of groups as of people', () => {
  const base = family('Helen f: Eric m', { focal: ['Eric'] });
  const club = done(base, addRow(base, testIds(), 'organisations', { name: 'Drama club' }));
  const organisation = [...club.organisations.values()][0]?.id;
  if (organisation === undefined) throw new Error('no group');
  const doc = done(
    club,
    addRow(club, testIds(), 'ties', {
      kind: 'knows',
      ends: [{ person: 'Eric' }, { organisation }],
    }),
  );
  const eric = doc.persons.get('Eric');
  const texts = eric ? splitParts(doc, english, eric).links.map(({ text }) => text) : [];
  expect(texts).toContain('In touch with Drama club');
});

test('everything that came along with a merged person can go to the other again', () => {
  const claim = (id: string, value: unknown) => [{ id, value }];
  const base = toRows(family('Mum f: Tom m\nRob m\nZed m', { focal: ['Tom'] }));
  const read = fromRows({
    ...base,
    persons: base.persons?.map((person) =>
      person.id === 'Zed'
        ? {
            ...person,
            sex: claim('X1', 'male'),
            living: claim('X2', 'alive'),
            ethnicity: claim('X3', 'Welsh'),
            religion: claim('X4', 'Quaker'),
            marks: claim('X5', { kind: 'twin', text: 'left-handed' }),
            knowsChildInCare: claim('X6', 'yes'),
            photos: [{ id: 'ab12', approved: 'no' }],
          }
        : person,
    ),
    photos: [{ id: 'ab12', type: 'image/png', width: 1, height: 1 }],
    responsibilities: [{ id: 'R1', child: 'Tom', holder: 'Zed', kind: 'courtOrder' }],
    agreements: [{ id: 'G1', about: 'contactPerson', giver: 'child', person: 'Zed', value: 'yes' }],
    lifeEvents: [{ id: 'L1', person: 'Tom', kind: 'holiday', people: ['Zed'] }],
    organisations: [{ id: 'O1', name: 'Choir', members: [{ id: 'E1', person: 'Zed' }] }],
    stays: [{ id: 'S1', person: 'Tom', orderKey: 1, kind: 'kin', carers: ['Zed'] }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const one = done(
    read.document,
    mergePersons(read.document, testIds(), { into: 'Rob' as PersonId, from: 'Zed' as PersonId }),
  );
  const rob = one.persons.get('Rob' as PersonId);
  if (!rob) throw new Error('nobody stayed');
  const { facts, links } = splitParts(one, english, rob);
  const going = [...facts, ...links].filter(({ text }) => text !== 'Name: Rob');
  expect(going.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Recorded sex: male',
      'Religion or belief: Quaker',
      'Mark: left-handed',
      'Photo: 1',
      'Court order',
      'Agreement to being contacted',
      'Holiday',
      'In touch with Choir',
      'Lives with Tom',
    ]),
  );
  const split = splitPerson(one, testIds(), {
    person: rob.id,
    entries: going.flatMap((part) => (part.kind === 'entry' ? [part.entry] : [])),
    rows: going.flatMap((part) =>
      part.kind === 'row' ? [{ table: part.table, row: part.row }] : [],
    ),
  });
  if (isRefusal(split)) throw new Error(split.refused);
  const two = done(one, split);
  const other = [...two.persons.values()].find(({ photos }) => photos?.length);
  expect(other?.id).not.toBe('Rob');
  expect(other?.religion?.[0]?.value).toBe('Quaker');
  expect(two.persons.get('Rob' as PersonId)?.religion).toBeUndefined();
  expect(two.stays.get('S1' as never)?.carers).toEqual([other?.id]);
  expect([...two.organisations.values()][0]?.members?.[0]?.person).toBe(other?.id);
});
