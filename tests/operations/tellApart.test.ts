import { expect, test } from 'vitest';
import { likelyDuplicates } from '#model';
import { mergePersons, removePersons, tellApart } from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const twoHelens = () => {
  const doc = family('Helen f 1979: Ann f\nHelen2 f 1979: Ben m');
  const persons = new Map(doc.persons);
  const other = persons.get('Helen2');
  if (other) persons.set('Helen2', { ...other, names: [{ id: 'X1', value: { given: 'Helen' } }] });
  return { ...doc, persons };
};

test('two people who are two are not suggested as one again', () => {
  const doc = twoHelens();
  expect(likelyDuplicates(doc).map(({ people }) => people)).toEqual([['Helen', 'Helen2']]);
  const apart = expectEdit(doc, tellApart(doc, testIds(), { people: ['Helen', 'Helen2'] }));
  expect(likelyDuplicates(apart)).toEqual([]);
  expectRefusal(tellApart(apart, testIds(), { people: ['Helen', 'Helen2'] }), 'nothing-changed');
  expectRefusal(tellApart(apart, testIds(), { people: ['Helen', 'Helen'] }), 'same-person');
  expectRefusal(tellApart(apart, testIds(), { people: ['Helen', 'Nobody'] }), 'row-missing');
});

test('who is made one after all is told apart from nobody, and who is removed is forgotten', () => {
  const doc = twoHelens();
  const apart = expectEdit(doc, tellApart(doc, testIds(), { people: ['Helen', 'Helen2'] }));
  const one = expectEdit(apart, mergePersons(apart, testIds(), { into: 'Helen', from: 'Helen2' }));
  expect(one.persons.get('Helen')?.notSameAs).toBeUndefined();
  const removed = expectEdit(apart, removePersons(apart, testIds(), ['Helen2']));
  expect(removed.persons.get('Helen')?.notSameAs ?? []).toEqual([]);
});
