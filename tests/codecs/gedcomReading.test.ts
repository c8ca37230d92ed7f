import { describe, expect, it } from 'vitest';
import { isDeceased, type Parentage } from '#model';
import {
  again,
  codesOf,
  gedcom5,
  gedcom7,
  linesOf,
  personIn,
  type ReadFile,
  read,
} from './gedcomText.ts';

const inPerson = (lines: string) => read(gedcom5(`0 @I1@ INDI\n${lines}`));

/** A couple of two, I2 and I3, with the child I1. */
const inFamily = (ofChild: string, ofFamily = '', ofLink = '') =>
  read(
    gedcom5(`
      0 @I1@ INDI
      ${ofChild}
      0 @I2@ INDI
      1 SEX M
      1 FAMS @F1@
      0 @I3@ INDI
      1 SEX F
      1 FAMS @F1@
      0 @F1@ FAM
      1 HUSB @I2@
      1 WIFE @I3@
      1 CHIL @I1@
      ${ofLink}
      ${ofFamily}`),
  );

const linksOf = ({ document }: ReadFile): Omit<Parentage, 'id' | 'foreign'>[] =>
  [...document.parentages.values()].map(({ id: _, foreign: __, ...link }) => link);

describe('sex', () => {
  it.each([
    ['M', 'male'],
    ['f', 'female'],
    ['X', 'intersex'],
    ['U', 'unknown'],
    ['Female', 'female'],
    ['male', 'male'],
  ])('%s is read as %s', (word, sex) => {
    expect(personIn(inPerson(`1 SEX ${word}`)).sex?.map(({ value }) => value)).toEqual([sex]);
  });

  it.each(['N', 'Q', '1', 'Fuchsia'])('%s is not guessed at, and written back', (word) => {
    const file = inPerson(`1 SEX ${word}`);
    expect(personIn(file).sex).toBeUndefined();
    expect(file.losses).toEqual([{ code: 'lines-kept', at: 'INDI I1 › SEX', facts: { line: 8 } }]);
    expect(linesOf(file.document, '5.5.1')).toContain(`1 SEX ${word}`);
  });

  it('is no gender: nobody said how the person lives', () => {
    expect(personIn(inPerson('1 SEX F')).gender).toBeUndefined();
  });
});

describe('death', () => {
  it.each([
    ['1 DEAT Y', true],
    ['1 DEAT y', true],
    ['1 DEAT\n2 DATE 1990', true],
    ['1 DEAT\n2 PLAC Leeds', true],
    ['1 DEAT\n2 CAUS fever', true],
    ['1 BIRT\n2 DATE 1790', false],
    ['1 BURI\n2 DATE 1990', false],
    ['1 DEAT', false],
    ['1 DEAT N', false],
    ['1 DEAT N\n2 DATE 1990', false],
    ['1 DEAT\n2 DATE', false],
    ['1 DEAT\n2 NOTE not known', false],
    ['1 DEAT\n2 SOUR @S1@', false],
  ])('%j says that somebody has died: %s', (lines, died) => {
    const file = inPerson(lines);
    expect(isDeceased(personIn(file))).toBe(died);
    expect(personIn(file).died !== undefined).toBe(died);
    // Nothing is lost of what asserts nothing.
    for (const line of lines.split('\n').filter((each) => !/ y$/.test(each)))
      expect(linesOf(file.document, '5.5.1')).toContain(line);
    expect(isDeceased(personIn(again(file)))).toBe(died);
  });

  it('in words keeps them as a note', () => {
    const file = inPerson('1 DEAT in the war\n2 DATE 1916');
    expect(personIn(file).died?.map(({ value }) => value)).toEqual([
      { date: { form: 'on', date: { year: 1916 } } },
    ]);
    expect(linesOf(file.document)).toContain('2 NOTE in the war');
  });
});

describe('a couple', () => {
  const couplesOf = ({ document }: ReadFile) =>
    [...document.partnerships.values()].flatMap(({ spells }) =>
      spells.map(({ kind, end }) => (end === undefined ? kind : `${kind}, ${end}`)),
    );
  const couple = (lines: string) =>
    couplesOf(
      read(gedcom5(`0 @I1@ INDI\n0 @I2@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I2@\n${lines}`)),
    );

  it('of whom nothing is said is not married', () => {
    expect(couple('')).toEqual(['unknown']);
    expect(couple('1 MARR')).toEqual(['unknown']);
    expect(couple('1 MARR N')).toEqual(['unknown']);
    expect(couplesOf(inFamily('1 FAMC @F1@'))).toEqual([]);
  });

  it.each([
    ['1 MARR Y', 'marriage'],
    ['1 MARR\n2 DATE 1990', 'marriage'],
    ['1 MARR\n2 TYPE Civil partnership', 'civilPartnership'],
    ['1 ENGA Y', 'engagement'],
    ['1 EVEN\n2 TYPE Cohabitation', 'cohabitation'],
    ['1 MARR Y\n1 DIV Y', 'marriage, divorced'],
    ['1 MARR Y\n1 DIV N', 'marriage'],
    ['1 DIV Y', 'marriage, divorced'],
    ['1 MARR Y\n1 ANUL Y', 'marriage, annulled'],
    ['1 MARR Y\n1 EVEN\n2 TYPE Separation', 'marriage, separated'],
  ])('with %j is %s', (lines, status) => {
    expect(couple(lines)).toEqual([status]);
  });

  it('of two women or two men is read and never written as two of one seat', () => {
    const file = read(
      gedcom5('0 @I1@ INDI\n0 @I2@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 HUSB @I2@\n1 MARR Y'),
    );
    expect([...file.document.partnerships.values()].map(({ between }) => between)).toEqual([
      ['I1', 'I2'],
    ]);
    expect(linesOf(file.document).filter((line) => /HUSB|WIFE/.test(line))).toEqual([
      '1 HUSB @I1@',
      '1 WIFE @I2@',
    ]);
  });
});

describe('a parentage', () => {
  it.each([
    ['1 FAMC @F1@', 'birth'],
    ['1 FAMC @F1@\n2 PEDI birth', 'birth'],
    ['1 FAMC @F1@\n2 PEDI adopted', 'adoptive'],
    ['1 FAMC @F1@\n2 PEDI FOSTER', 'foster'],
    ['1 FAMC @F1@\n2 PEDI sealing', 'sealing'],
    ['1 FAMC @F1@\n2 PEDI step', 'step'],
    ['1 SEX U', 'birth'],
  ])('under %j is %s', (lines, kind) => {
    expect(linksOf(inFamily(lines))).toEqual([{ child: 'I1', set: 'F1', kind }]);
  });

  it('that only the child names is read too', () => {
    const file = read(gedcom5('0 @I1@ INDI\n1 FAMC @F1@\n0 @I2@ INDI\n0 @F1@ FAM\n1 WIFE @I2@'));
    expect(linksOf(file)).toEqual([{ child: 'I1', set: 'F1', kind: 'birth' }]);
  });

  it('may have rivals: several families of one child, each with its kind and certainty', () => {
    const file = read(
      gedcom5(`
        0 @I1@ INDI
        1 FAMC @F1@
        2 PEDI birth
        2 STAT challenged
        1 FAMC @F2@
        2 PEDI foster
        1 FAMC @F3@
        2 PEDI adopted
        2 STAT proven
        0 @I2@ INDI
        0 @F1@ FAM
        1 HUSB @I2@
        1 CHIL @I1@
        0 @F2@ FAM
        1 CHIL @I1@
        0 @F3@ FAM
        1 WIFE @I2@
        1 CHIL @I1@`),
    );
    expect(linksOf(file)).toEqual([
      { child: 'I1', set: 'F1', kind: 'birth', certainty: 'disputed' },
      { child: 'I1', set: 'F2', kind: 'foster' },
      { child: 'I1', set: 'F3', kind: 'adoptive', certainty: 'confirmed' },
    ]);
  });

  it('keeps the event of an adoption, with who adopted', () => {
    const file = inFamily('1 FAMC @F1@\n2 PEDI adopted\n1 ADOP Y\n2 FAMC @F1@\n3 ADOP BOTH');
    expect(linksOf(file)).toEqual([{ child: 'I1', set: 'F1', kind: 'adoptive' }]);
    expect(linesOf(file.document)).toEqual(
      expect.arrayContaining(['1 ADOP Y', '2 FAMC @F1@', '3 ADOP BOTH']),
    );
  });

  it.each([
    ['2 _FREL adopted\n2 _MREL natural', [{ parent: 'I2', kind: 'adoptive' }]],
    ['2 _FREL Natural\n2 _MREL step', [{ parent: 'I3', kind: 'step' }]],
    ['2 _MREL Foster', [{ parent: 'I3', kind: 'foster' }]],
    ['2 _FREL guardian', [{ parent: 'I2', kind: 'guardian' }]],
    ['2 _FREL Unknown', [{ parent: 'I2', kind: 'unknown' }]],
    ['2 _FREL related', undefined],
  ])('is read for each parent from %j', (lines, perParent) => {
    const file = inFamily('1 FAMC @F1@', '', lines);
    const link = { child: 'I1', set: 'F1', kind: 'birth' };
    expect(linksOf(file)).toEqual([perParent ? { ...link, perParent } : link]);
    for (const line of lines.split('\n')) expect(linesOf(file.document)).toContain(line);
  });

  it('is read for each parent from the words of Family Historian', () => {
    const file = inFamily('1 FAMC @F1@\n2 _PEDI Adopted (Father) / Step (Mother)');
    expect(linksOf(file)[0]?.perParent).toEqual([
      { parent: 'I2', kind: 'adoptive' },
      { parent: 'I3', kind: 'step' },
    ]);
  });
});

describe('dates', () => {
  const dateOf = (text: string) =>
    personIn(inPerson(`1 BIRT\n2 PLAC x\n2 DATE ${text}`)).born?.[0]?.value.date;
  const on = (year: number, month?: number, day?: number) => ({
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });

  it.each([
    ['12 MAR 2012', { form: 'on', date: on(2012, 3, 12) }],
    ['Mar 2012', { form: 'on', date: on(2012, 3) }],
    ['03 March 2012', { form: 'on', date: on(2012, 3, 3) }],
    ['2012-03-12', { form: 'on', date: on(2012, 3, 12) }],
    ['@#DGREGORIAN@ 1 JAN 1900', { form: 'on', date: on(1900, 1, 1) }],
    ['44 B.C.', { form: 'on', date: on(-44) }],
    ['ABT 1950', { form: 'about', date: on(1950) }],
    ['CAL 1950', { form: 'about', basis: 'calculated', date: on(1950) }],
    ['EST 1950', { form: 'about', basis: 'estimated', date: on(1950) }],
    ['BEF 1950', { form: 'before', date: on(1950) }],
    ['After 1950', { form: 'after', date: on(1950) }],
    ['BET 1950 AND 1951', { form: 'between', start: on(1950), end: on(1951) }],
    ['FROM 1950 TO 1951', { form: 'fromTo', start: on(1950), end: on(1951) }],
    ['(about Easter)', { form: 'words', text: 'about Easter' }],
    ['INT 1950 (about Easter)', { form: 'on', date: on(1950), text: 'about Easter' }],
    ['sometime in spring', { form: 'words', text: 'sometime in spring' }],
    ['31 FEB 1950', { form: 'words', text: '31 FEB 1950' }],
    ['12/03/2012', { form: 'words', text: '12/03/2012' }],
    ['1699/00', { form: 'between', start: on(1699), end: on(1700), text: '1699/00' }],
    ['@#DJULIAN@ 5 OCT 1582', { form: 'words', text: 'JULIAN 5 OCT 1582' }],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toEqual(date);
  });

  it.each([
    ['@#DHEBREW@ 13 CSH 5760', 'HEBREW 13 CSH 5760'],
    ['@#DFRENCH R@ 9 VEND 3', 'FRENCH_R 9 VEND 3'],
    ['@#DJULIAN@ 25 DEC 1066', 'JULIAN 25 DEC 1066'],
  ])('of another calendar go through 7 unchanged: %s', (text, in7) => {
    const file = inPerson(`1 BIRT\n2 DATE ${text}`);
    expect(linesOf(file.document)).toContain(`2 DATE ${in7}`);
    expect(linesOf(file.document, '5.5.1')).toContain(`2 DATE ${text}`);
  });

  it('too long for one are kept as they came, in no time', () => {
    const long = `INT${' '.repeat(15_000)}x`;
    const started = performance.now();
    const file = inPerson(`1 BIRT\n2 PLAC x\n2 DATE ${long}`);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(personIn(file).born?.[0]?.value).toEqual({ place: 'x' });
    expect(linesOf(file.document)).toEqual(expect.arrayContaining(['2 DATE', `3 PHRASE ${long}`]));
  });
});

describe('names', () => {
  it('are read in their parts, with kind and the name that somebody goes by', () => {
    const file = inPerson(
      '1 NAME Dr Ida /Lindqvist/ jr\n2 NPFX Dr\n2 NICK Idi\n2 TYPE birth\n1 NAME Ida /Berg/\n2 TYPE married\n1 NAME Idus\n2 TYPE stage',
    );
    expect(personIn(file).names.map(({ value }) => value)).toEqual([
      {
        prefix: 'Dr',
        given: 'Ida',
        surname: 'Lindqvist',
        suffix: 'jr',
        nickname: 'Idi',
        kind: 'birth',
      },
      { given: 'Ida', surname: 'Berg', kind: 'married' },
      { given: 'Idus', kind: 'other' },
    ]);
  });

  it('that stood under ALIA are further names', () => {
    const file = inPerson('1 NAME Ida\n1 ALIA Bertha /Berg/');
    expect(personIn(file).names.map(({ value }) => value)).toEqual([
      { given: 'Ida' },
      { given: 'Bertha', surname: 'Berg', kind: 'alias' },
    ]);
  });
});

describe('what 5.5.1 says in other words than 7', () => {
  it.each([
    ['1 BIRT Y\n2 AGE CHILD', ['2 AGE < 8y', '3 PHRASE CHILD']],
    ['1 DEAT Y\n2 AGE >65Y', ['2 AGE > 65y']],
    ['1 DEAT Y\n2 AGE old', ['2 AGE', '3 PHRASE old']],
    ['1 AFN 1234', ['1 EXID 1234', '2 TYPE https://gedcom.io/terms/v7/AFN']],
    ['1 ASSO @I2@\n2 RELA godmother', ['2 ROLE OTHER', '3 PHRASE godmother']],
    ['1 RESN privacy', ['1 RESN PRIVACY']],
    ['1 NOTE @N1@', ['1 SNOTE @N1@']],
  ])('%j becomes %j, and comes back', (before, in7) => {
    const file = inPerson(`${before}\n0 @I2@ INDI\n0 @N1@ NOTE text`);
    expect(linesOf(file.document)).toEqual(expect.arrayContaining(in7));
    expect(codesOf(file)).toEqual([]);
    if (!/AGE (CHILD|old|>65Y)/.test(before))
      expect(linesOf(file.document, '5.5.1')).toEqual(expect.arrayContaining(before.split('\n')));
  });

  it('media types and mediums of pictures', () => {
    const file = read(
      gedcom5(
        '0 @O1@ OBJE\n1 FILE a.jpg\n2 FORM jpg\n3 TYPE photo\n0 @O2@ OBJE\n1 FORM gif\n1 FILE b',
      ),
    );
    expect(linesOf(file.document).filter((line) => /FORM|MEDI/.test(line))).toEqual([
      '2 FORM image/jpeg',
      '3 MEDI PHOTO',
      '2 FORM image/gif',
    ]);
  });
});

describe('version 7', () => {
  it('keeps what it points to nowhere, what did not happen and phrases', () => {
    const file = read(
      gedcom7(`
        0 @I1@ INDI
        1 FAMC @F1@
        0 @F1@ FAM
        1 HUSB @VOID@
        2 PHRASE Father not named
        1 NO MARR
        1 CHIL @I1@`),
    );
    expect(file.losses).toEqual([]);
    expect(file.document.parentSets.get('F1')).toMatchObject({
      parents: [],
      missingParent: 'Father not named',
    });
    expect(linesOf(file.document)).toEqual(
      expect.arrayContaining(['1 HUSB @VOID@', '2 PHRASE Father not named', '1 NO MARR']),
    );
  });

  it('doubles only an @ that begins a value', () => {
    const file = read(gedcom7('0 @I1@ INDI\n1 NOTE @@me and you@there\n2 CONT @@again'));
    expect(personIn(file).foreign?.NOTE).toEqual(['@me and you@there\n@again']);
    expect(linesOf(file.document)).toEqual(
      expect.arrayContaining(['1 NOTE @@me and you@there', '2 CONT @@again']),
    );
  });

  it('takes tags of ours for ours only where the head says so', () => {
    const bond = '0 @B1@ _BOND\n1 _FROM @I1@\n1 _TO @I2@\n1 _KIND close\n0 @I1@ INDI\n0 @I2@ INDI';
    expect(read(gedcom7(bond)).document.bonds.size).toBe(0);
    const uri = 'https://roots-and-routes.org/ged/v1/';
    const schma = ['record-BOND', 'FROM', 'TO', 'KIND'].map(
      (name) => `2 TAG _${name.replace('record-', '')} ${uri}${name}`,
    );
    const documented = gedcom7(bond).replace(
      '2 VERS 7.0',
      `2 VERS 7.0\n1 SCHMA\n${schma.join('\n')}`,
    );
    expect(read(documented).document.bonds.get('B1')?.kind).toBe('close');
  });

  it('keeps a record of ours whose person another program took out', () => {
    const schma = ['record-BOND', 'FROM', 'TO', 'KIND'].map(
      (name) => `2 TAG _${name.replace('record-', '')} https://roots-and-routes.org/ged/v1/${name}`,
    );
    const file = read(
      `0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n${schma.join('\n')}\n0 @I1@ INDI\n0 @B1@ _BOND\n1 _FROM @I1@\n1 _TO @I2@\n1 _KIND close\n0 TRLR`,
    );
    expect(file.document.bonds.size).toBe(0);
    expect(file.losses.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'link-dangling _BOND B1 › _TO',
      'record-kept _BOND B1',
    ]);
    expect(linesOf(file.document)).toEqual(
      expect.arrayContaining([
        '0 @B1@ _BOND',
        '1 _FROM @I1@',
        '1 _KIND close',
        '1 _UNMP 0 _TO @I2@',
      ]),
    );
  });
});
