import { describe, expect, test } from 'vitest';
import {
  applyEdit,
  type CaseDocument,
  circlesMapOf,
  contactOn,
  countedIds,
  isoDate,
  isoDay,
  isolatesOf,
  mapDays,
  mapOf,
  ownTie,
  placedOn,
  ringChanges,
} from '#model';
import {
  addRow,
  arrangeContact,
  chooseRings,
  isRefusal,
  placeInCircles,
  removeRow,
  saveRings,
} from '#operations';
import { heatherAndSarah } from '../../examples/heatherAndSarah.ts';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family } from '../family.ts';

const newId = countedIds();
const start = () =>
  family('Helen f + Dean m: Heather f, Sarah f\nAbbie f', { focal: ['Heather', 'Sarah'] });
const put = (
  doc: CaseDocument,
  who: readonly string[],
  ring: number | undefined,
  day: string,
  { child = 'Heather', sector = 'friends' } = {},
) =>
  placeInCircles(doc, newId, {
    child,
    map: circlesMapOf(doc, child),
    who,
    on: isoDate(day),
    ...(ring === undefined ? {} : { ring, sector }),
  });

describe('placing on circles', () => {
  test('several at once, each with a tie of its own', () => {
    const doc = start();
    const after = expectEdit(doc, put(doc, ['Helen', 'Abbie'], 2, '2020-03-01'));
    const placed = placedOn(after, 'Heather', mapOf(after));
    expect(placed.map(({ id, ring, sector }) => [id, ring, sector])).toEqual([
      ['Helen', 2, 'friends'],
      ['Abbie', 2, 'friends'],
    ]);
    expectRefusal(put(after, ['Helen'], 2, '2020-03-01'), 'nothing-changed');
    expectRefusal(put(after, ['Heather'], 1, '2020-03-01'), 'row-missing');
  });

  test('is kept for each child and each day', () => {
    let doc = start();
    doc = expectEdit(doc, put(doc, ['Helen', 'Abbie'], 3, '2020-03-01'));
    doc = expectEdit(doc, put(doc, ['Helen'], 1, '2021-05-01'));
    doc = expectEdit(doc, put(doc, ['Abbie'], undefined, '2021-05-01'));
    doc = expectEdit(doc, put(doc, ['Helen'], 4, '2021-05-01', { child: 'Sarah' }));
    const map = mapOf(doc);
    const at = (day: string) => placedOn(doc, 'Heather', map, isoDay(day));
    expect(at('2019-01-01')).toEqual([]);
    expect(at('2020-06-01').map(({ id, ring }) => [id, ring])).toEqual([
      ['Helen', 3],
      ['Abbie', 3],
    ]);
    expect(placedOn(doc, 'Heather', map).map(({ id, ring }) => [id, ring])).toEqual([['Helen', 1]]);
    expect(placedOn(doc, 'Sarah', map).map(({ ring }) => ring)).toEqual([4]);
    expect(mapDays(doc, 'Heather', map)).toHaveLength(2);
    expect(
      ringChanges(at('2020-06-01'), placedOn(doc, 'Heather', map)).map(({ id, how }) => [id, how]),
    ).toEqual([
      ['Helen', 'closer'],
      ['Abbie', 'left'],
    ]);
  });

  test('on the same day again takes the place of what was said', () => {
    let doc = start();
    doc = expectEdit(doc, put(doc, ['Helen'], 3, '2020-03-01'));
    doc = expectEdit(doc, put(doc, ['Helen'], 1, '2020-03-01'));
    expect(ownTie(doc, 'Heather', 'Helen')?.placings).toHaveLength(1);
  });
});

describe('rings of the user’s own', () => {
  const rings = {
    name: 'Our rings',
    rings: [{ id: 'E1', label: 'Near', childLabel: 'near me' }],
    slices: [],
  };

  test('become a next version once people stand on them, and go with their placings', () => {
    let doc = start();
    doc = expectEdit(doc, saveRings(doc, newId, 'Heather', rings));
    const first = circlesMapOf(doc, 'Heather').set;
    expect(first).toMatchObject({ name: 'Our rings', version: 1 });
    doc = expectEdit(doc, put(doc, ['Helen'], 1, '2020-03-01'));
    doc = expectEdit(doc, saveRings(doc, newId, 'Heather', { ...rings, name: 'New' }, first?.id));
    expect(circlesMapOf(doc, 'Heather').set).toMatchObject({ version: 2, follows: first?.id });
    expect(placedOn(doc, 'Heather', circlesMapOf(doc, 'Heather'))).toEqual([]);
    doc = expectEdit(doc, removeRow(doc, newId, 'ringSets', first?.id ?? ''));
    expect(ownTie(doc, 'Heather', 'Helen')?.placings).toEqual([]);
  });

  test('what stands on one map is not on another', () => {
    let doc = start();
    doc = expectEdit(doc, put(doc, ['Helen'], 2, '2020-03-01'));
    doc = expectEdit(doc, chooseRings(doc, newId, 'Heather', { preset: 'fiveField' }));
    expect(placedOn(doc, 'Heather', circlesMapOf(doc, 'Heather'))).toEqual([]);
    doc = expectEdit(doc, put(doc, ['Helen'], 1, '2020-03-01', { sector: 'relatives' }));
    expect(ownTie(doc, 'Heather', 'Helen')?.placings).toHaveLength(2);
  });
});

test('those whom nobody else on the map knows are asked about, until somebody does', () => {
  const doc = start();
  const map = ['Helen', 'Dean', 'Abbie'];
  expect(isolatesOf(doc, 'Heather', map)).toEqual(['Abbie']);
  const answer = addRow(doc, newId, 'ties', { ends: [{ person: 'Abbie' }, { person: 'Helen' }] });
  if (isRefusal(answer)) throw new Error(answer.refused);
  expect(isolatesOf(applyEdit(doc, answer), 'Heather', map)).toEqual([]);
});

describe('family time of Heather and Sarah with their father', () => {
  const doc = heatherAndSarah();
  const child = [...doc.focalChildren.values()][0]?.person ?? '';
  const father = [...doc.persons.values()].find(({ descriptor }) => descriptor?.endsWith('dad'));
  const tie = ownTie(doc, child, father?.id ?? '');

  test('was none at the start and is six-weekly with carers there in the plan', () => {
    if (!tie) throw new Error('no tie');
    expect(contactOn(tie, isoDay('2017-05-06'))).toMatchObject({
      frequency: 'none',
      arrangement: 'notSetUp',
    });
    expect(contactOn(tie, isoDay('2018-03-17'))).toMatchObject({
      frequency: 'sixWeekly',
      arrangement: 'carerPresent',
    });
  });

  test('moved in on the map between the two', () => {
    const map = circlesMapOf(doc, child);
    const [before, plan] = mapDays(doc, child, map);
    const changes = ringChanges(
      placedOn(doc, child, map, before?.day),
      placedOn(doc, child, map, plan?.day),
    );
    expect(changes.find(({ id }) => id === father?.id)).toMatchObject({ how: 'closer' });
  });

  test('a new arrangement keeps the one before it', () => {
    if (!tie) throw new Error('no tie');
    const after = expectEdit(
      doc,
      arrangeContact(doc, newId, tie.id, { frequency: 'monthly' }, isoDate('2019-01-01')),
    );
    expect(after.ties.get(tie.id)?.arrangedBefore).toHaveLength(2);
  });
});
