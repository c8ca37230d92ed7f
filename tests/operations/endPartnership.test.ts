import { expect, test } from 'vitest';
import { partnershipBetween } from '#model';
import { endPartnership } from '#operations';
import { expectEdit, expectRefusal } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';

const between = ['Helen', 'Dean'] as const;

test('who is divorced was married, and what is known of the time together stays', () => {
  const unsaid = family('Helen f + Dean m: Heather f');
  const spells = (doc: typeof unsaid) => partnershipBetween(doc, 'Helen', 'Dean')?.spells;
  const divorced = expectEdit(
    unsaid,
    endPartnership(unsaid, testIds(), { between, end: 'divorced' }),
  );
  expect(spells(divorced)).toMatchObject([{ kind: 'marriage', end: 'divorced' }]);

  const together = family('Helen f + (cohabitation) Dean m: Heather f');
  const parted = expectEdit(
    together,
    endPartnership(together, testIds(), {
      between,
      end: 'separated',
      to: { form: 'on', date: { year: 2009 } },
    }),
  );
  expect(spells(parted)).toMatchObject([
    { kind: 'cohabitation', end: 'separated', to: { date: { year: 2009 } } },
  ]);
  expectRefusal(
    endPartnership(parted, testIds(), { between, end: 'separated' }),
    'nothing-changed',
  );
});

test('nobody parts from themselves, or from somebody who is not there', () => {
  const doc = family('Helen f');
  const end = 'separated';
  expectRefusal(
    endPartnership(doc, testIds(), { between: ['Helen', 'Helen'], end }),
    'own-partner',
  );
  expectRefusal(endPartnership(doc, testIds(), { between: ['Helen', 'X'], end }), 'row-missing');
});
