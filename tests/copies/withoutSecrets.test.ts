import { expect, test } from 'vitest';
import { withoutSecrets } from '#copies';
import { isoDay } from '#model';
import { addRow, changeRow, restrict } from '#operations';
import { done, family, testIds } from '../family.ts';

const today = isoDay('2021-06-15');
const base = family('Mum f + Dad m : Eric m', { focal: ['Eric'] });
const member = (person: string) => ({ id: `at ${person}`, person });

test('a colleague’s copy is without rows and claims that are marked as secret', () => {
  let doc = done(
    base,
    addRow(base, testIds(), 'bonds', {
      id: 'Hidden',
      between: ['Mum', 'Dad'],
      kind: 'distant',
      sensitivity: 'secret',
    }),
  );
  doc = done(
    doc,
    addRow(doc, testIds(), 'bonds', { id: 'Open', between: ['Mum', 'Dad'], kind: 'love' }),
  );
  doc = done(
    doc,
    changeRow(doc, testIds(), 'persons', 'Dad', {
      marks: [
        { id: 'E1', value: { kind: 'offence' }, sensitivity: 'secret' },
        { id: 'E2', value: { kind: 'smoker' } },
      ],
    }),
  );
  const copy = withoutSecrets(doc, today);
  expect([...copy.bonds.keys()]).toEqual(['Open']);
  expect(copy.persons.get('Dad')?.marks?.map(({ id }) => id)).toEqual(['E2']);
  expect(copy.persons.get('Mum')).toEqual(doc.persons.get('Mum'));
  expect(doc.bonds.size).toBe(2);
});

test('homes that must not be told are not in it, while the restriction holds', () => {
  let doc = done(
    base,
    addRow(base, testIds(), 'households', { id: 'H1', members: [member('Mum'), member('Eric')] }),
  );
  doc = done(doc, addRow(doc, testIds(), 'households', { id: 'H2', members: [member('Dad')] }));
  doc = done(
    doc,
    restrict(doc, testIds(), {
      kind: 'doNotDisclosePlace',
      subject: { table: 'households', row: 'H1' },
    }),
  );
  expect([...withoutSecrets(doc, today).households.keys()]).toEqual(['H2']);
  const [restriction] = [...doc.restrictions.keys()];
  doc = done(
    doc,
    changeRow(doc, testIds(), 'restrictions', restriction ?? '', {
      lifted: { form: 'on', date: { year: 2020 } },
    }),
  );
  expect([...withoutSecrets(doc, today).households.keys()]).toEqual(['H1', 'H2']);
});
