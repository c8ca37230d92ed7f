import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageBetween,
  certainlyBefore,
  compareDates,
  dayRange,
  type FuzzyDate,
  fuzzyDateSchema,
  isoDate,
  isoDay,
} from '#model';
import { english } from '#words';

const read = (text: string): FuzzyDate => {
  const date = english.readDate(text);
  if (!date) throw new Error(`blank: ${text}`);
  return date;
};

describe('dates as people type them', () => {
  test.each([
    ['2015', { form: 'on', date: { year: 2015 } }],
    ['5 Sep 2015', { form: 'on', date: { year: 2015, month: 9, day: 5 } }],
    [
      '5th September 2015',
      { form: 'on', date: { year: 2015, month: 9, day: 5 }, text: '5th September 2015' },
    ],
    ['Sept 2015', { form: 'on', date: { year: 2015, month: 9 }, text: 'Sept 2015' }],
    ['05/09/2015', { form: 'on', date: { year: 2015, month: 9, day: 5 } }],
    ['2015-09-05', { form: 'on', date: { year: 2015, month: 9, day: 5 } }],
    ['about 1979', { form: 'about', date: { year: 1979 } }],
    ['c. 1979', { form: 'about', date: { year: 1979 }, text: 'c. 1979' }],
    ['1979?', { form: 'about', date: { year: 1979 }, text: '1979?' }],
    ['before May 2003', { form: 'before', date: { year: 2003, month: 5 } }],
    ['since 2003', { form: 'after', date: { year: 2003 }, text: 'since 2003' }],
    ['between 1990 and 1995', { form: 'between', start: { year: 1990 }, end: { year: 1995 } }],
    [
      'from 2015 to June 2021',
      {
        form: 'fromTo',
        start: { year: 2015 },
        end: { year: 2021, month: 6 },
        text: 'from 2015 to June 2021',
      },
    ],
    ['1990-1995', { form: 'fromTo', start: { year: 1990 }, end: { year: 1995 } }],
    ['aged 7', { form: 'age', years: 7 }],
    ['when about 7', { form: 'age', years: 7, about: true, text: 'when about 7' }],
    ['2015/16', { form: 'schoolYear', start: 2015 }],
    ['Year 6', { form: 'schoolStage', stage: 6 }],
    ['reception', { form: 'schoolStage', stage: 0 }],
    ['before big school', { form: 'words', text: 'before big school' }],
    ['31 Feb 2015', { form: 'words', text: '31 Feb 2015' }],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('blank text is no date', () => expect(english.readDate('   ')).toBeUndefined());

  test('what is written is read back as the same date', () => {
    const year = fc.integer({ min: 1000, max: 2100 });
    const partial = fc
      .record({
        year,
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .chain((full) =>
        fc.constantFrom(full, { year: full.year, month: full.month }, { year: full.year }),
      );
    const oneSided = fc.record({
      form: fc.constantFrom('on', 'about', 'before', 'after', 'from', 'to'),
      date: partial,
    });
    const twoSided = fc.record({ form: fc.constantFrom('between'), start: partial, end: partial });
    fc.assert(
      fc.property(fc.oneof(oneSided, twoSided) as fc.Arbitrary<FuzzyDate>, (date) => {
        const again = read(english.date(date));
        expect({ ...again, text: undefined }).toEqual({ ...date, text: undefined });
      }),
    );
  });
});

describe('order', () => {
  test('early to late, "before" ahead of its date and "after" behind it', () => {
    const sorted = [
      'before 1998',
      '1998',
      'March 1998',
      'about 1999',
      'between 1999 and 2001',
      '2000',
      'after 2000',
      '2001',
      'last summer',
    ];
    for (let turn = 1; turn < sorted.length; turn++) {
      const mixed = [...sorted.slice(turn), ...sorted.slice(0, turn)];
      expect(mixed.toSorted((a, b) => compareDates(read(a), read(b)))).toEqual(sorted);
    }
  });
  test('ages and school years are placed by birth', () => {
    const born = read('12 Mar 2005');
    const facts = ['Year 6', 'aged 3', '2014', 'reception'];
    expect(facts.toSorted((a, b) => compareDates(read(a), read(b), born))).toEqual([
      'aged 3',
      'reception',
      '2014',
      'Year 6',
    ]);
    expect(dayRange(read('Year 6'), born)).toEqual({
      first: isoDay('2015-09-01').first,
      last: isoDay('2016-08-31').last,
    });
  });
  test('is a total order', () => {
    const date = fc
      .constantFrom(
        '1998',
        'Jan 1998',
        'before 1998',
        'after 1998',
        'about 1998',
        '1997-1999',
        'long ago',
        '5 May 1998',
      )
      .map(read);
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
  test('certainly before only where every day is', () => {
    expect(certainlyBefore(read('1998'), read('1999'))).toBe(true);
    expect(certainlyBefore(read('about 1998'), read('1999'))).toBe(false);
    expect(certainlyBefore(read('long ago'), read('1999'))).toBe(false);
  });
});

describe('age', () => {
  test.each([
    ['12 Mar 2005', '2021-03-11', 15, 15],
    ['12 Mar 2005', '2021-03-12', 16, 16],
    ['2005', '2021-06-01', 15, 16],
    ['29 Feb 2004', '2021-02-28', 16, 16],
  ])('born %s, on %s', (born, on, least, most) => {
    expect(ageBetween(read(born), isoDay(on))).toEqual({ least, most });
  });
  test('is not known before birth or without one', () => {
    expect(ageBetween(read('2025'), isoDay('2021-06-01'))).toBeUndefined();
    expect(ageBetween(read('long ago'), isoDay('2021-06-01'))).toBeUndefined();
    expect(ageBetween(read('before 2000'), isoDay('2021-06-01'))).toBeUndefined();
  });
});

test('no date that does not exist passes the schema', () => {
  for (const date of [
    { year: 2015, month: 13 },
    { year: 2015, month: 2, day: 29 },
    { year: 0 },
    { year: 2015, day: 3 },
  ]) {
    expect(fuzzyDateSchema.safeParse({ form: 'on', date }).success).toBe(false);
  }
  expect(fuzzyDateSchema.safeParse(isoDate('2024-02-29')).success).toBe(true);
});
