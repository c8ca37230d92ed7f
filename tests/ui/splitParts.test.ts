import { expect, test } from 'vitest';
import { addRow } from '#operations';
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
