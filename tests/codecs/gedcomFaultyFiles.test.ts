import { describe, expect, it } from 'vitest';
import { largestFile, mostPeople } from '#codecs';
import { integrityFaults } from '#model';
import {
  again,
  codesOf,
  gedcom5,
  gedcom7,
  linesOf,
  personIn,
  type ReadFile,
  read,
  reasonOf,
} from './gedcomText.ts';

/** Parents and children as the case has them: `child < parent`. */
const linksIn = ({ document }: ReadFile) =>
  [...document.parentages.values()].flatMap(({ child, set }) =>
    (document.parentSets.get(set)?.parents ?? []).map((parent) => `${child} < ${parent}`),
  );

/** It fits together, and says the same after it was written and read. */
function expectSound(file: ReadFile): void {
  expect(integrityFaults(file.document)).toEqual([]);
  const after = again(file);
  expect(linesOf(after.document)).toEqual(linesOf(file.document));
}

describe('a file that is not whole', () => {
  it('is read without head and trailer, and said to be cut off', () => {
    const file = read('0 @I1@ INDI\n1 NAME Ida');
    expect(personIn(file).names[0]?.value.given).toBe('Ida');
    expect(file.losses).toEqual([{ code: 'cut-off', at: 'line 2', facts: { line: 2 } }]);
    expect(linesOf(file.document)[0]).toBe('0 HEAD');
    expect(linesOf(file.document).at(-1)).toBe('0 TRLR');
  });

  it('is read with lines that are none, which are kept and named by number', () => {
    const file = read(gedcom5('0 @I1@ INDI\n1 NAME Ida\n???\n1 SEX F\n-- 1 DEAT Y'));
    expect(personIn(file).sex?.[0]?.value).toBe('female');
    expect(personIn(file).died).toBeUndefined();
    expect(file.losses.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'line-broken line 9',
      'line-broken line 11',
    ]);
    expect(file.document.foreign.unmapped).toEqual([
      { tag: '_LINE', value: '???' },
      { tag: '_LINE', value: '-- 1 DEAT Y' },
    ]);
    expectSound(file);
  });

  it('is read with indented and blank lines, small tags and levels that jump', () => {
    const file = read('0 HEAD\n\n  0 @I1@ indi\n\t1 name Ida\n3 TYPE birth\n\n0 TRLR');
    expect(personIn(file).names[0]?.value).toEqual({ given: 'Ida', kind: 'birth' });
    expect(file.losses).toEqual([]);
  });

  it('is read with records without an xref, and with xrefs that no id can be', () => {
    const file = read(gedcom5('0 INDI\n1 NAME Ida\n0 @ @ INDI\n0 @a b@ INDI\n1 NAME Bea'));
    expect(file.document.persons.size).toBe(2);
    expectSound(file);
  });

  it('has lines nested deeper than any file of sense, and is read', () => {
    const deep = Array.from({ length: 999 }, (_, level) => `${level + 1} _DEEP ${level}`).join(
      '\n',
    );
    const file = read(gedcom7(`0 @I1@ INDI\n${deep}`));
    expect(personIn(file).foreign?._DEEP).toBeDefined();
    expect(linesOf(file.document).filter((line) => / _DEEP /.test(line))).toHaveLength(999);
    expectSound(file);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'may use %s as tag, xref and value without harm',
    (word) => {
      const file = read(
        gedcom5(
          `0 @${word}@ INDI\n1 ${word} x\n1 NAME ${word}\n1 FAMC @${word}F@\n0 @${word}F@ FAM\n1 CHIL @${word}@`,
        ),
      );
      expect(personIn(file, word).names[0]?.value.given).toBe(word);
      expect([...file.document.parentages.values()][0]?.child).toBe(word);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
      expectSound(file);
    },
  );

  it('is refused where no line of it is GEDCOM', () => {
    expect(reasonOf('').code).toBe('empty');
    expect(reasonOf('name;born\nIda;1979').code).toBe('not-ours');
    expect(reasonOf(Uint8Array.from({ length: 500 }, (_, index) => index % 256)).code).toBe(
      'not-ours',
    );
  });
});

describe('links', () => {
  it('to records that are not there are taken out, kept and reported', () => {
    const file = read(
      gedcom5(`
        0 @I1@ INDI
        1 FAMC @F9@
        1 FAMS @F8@
        1 FAMS @F1@
        0 @F1@ FAM
        1 HUSB @I1@
        1 WIFE @I9@
        1 CHIL @I8@`),
    );
    expect(file.losses.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'link-dangling INDI I1 › FAMC',
      'link-dangling INDI I1 › FAMS',
      'link-dangling FAM F1 › WIFE',
      'link-dangling FAM F1 › CHIL',
    ]);
    expect(linesOf(file.document, '5.5.1')).toEqual(
      expect.arrayContaining(['1 FAMC @F9@', '1 FAMS @F8@', '1 WIFE @I9@', '1 CHIL @I8@']),
    );
    expectSound(file);
  });

  it('that would make somebody their own ancestor are taken out, and only those', () => {
    const file = read(
      gedcom5(`
        0 @I1@ INDI
        1 FAMC @F1@
        0 @I2@ INDI
        1 FAMC @F2@
        0 @I3@ INDI
        1 FAMC @F3@
        0 @F1@ FAM
        1 HUSB @I2@
        1 CHIL @I1@
        0 @F2@ FAM
        1 HUSB @I3@
        1 CHIL @I2@
        0 @F3@ FAM
        1 HUSB @I1@
        1 CHIL @I3@`),
    );
    expect(linksIn(file)).toEqual(['I1 < I2', 'I2 < I3']);
    expect(codesOf(file)).toEqual(['link-cycle', 'link-cycle']);
    expect(linesOf(file.document, '5.5.1')).toEqual(
      expect.arrayContaining(['1 FAMC @F3@', '1 CHIL @I3@']),
    );
    expectSound(file);
  });

  it('make nobody their own parent or partner', () => {
    const own = read(gedcom5('0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 CHIL @I1@'));
    expect(linksIn(own)).toEqual([]);
    const twice = read(gedcom5('0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I1@\n1 MARR Y'));
    expect(twice.document.partnerships.size).toBe(0);
    for (const file of [own, twice]) {
      expect(codesOf(file)).toEqual(['link-cycle']);
      expectSound(file);
    }
  });

  it('of a long line of ancestors are followed without end of the stack', () => {
    const generations = 5_000;
    const lines = Array.from(
      { length: generations },
      (_, index) =>
        `0 @I${index}@ INDI\n0 @F${index}@ FAM\n1 HUSB @I${(index + 1) % generations}@\n1 CHIL @I${index}@`,
    );
    const file = read(gedcom5(lines.join('\n')));
    expect(codesOf(file)).toEqual(['link-cycle']);
    expect(linksIn(file)).toHaveLength(generations - 1);
  });
});

describe('a second record of one xref', () => {
  it('is kept and reported, and the first one is read', () => {
    const file = read(gedcom5('0 @I1@ INDI\n1 NAME Ida\n0 @I1@ INDI\n1 NAME Bea'));
    expect(file.document.persons.size).toBe(1);
    expect(personIn(file).names[0]?.value.given).toBe('Ida');
    expect(file.losses).toEqual([
      { code: 'duplicate-record', at: 'line 9', facts: { line: 9, id: 'I1' } },
    ]);
    expect(linesOf(file.document, '5.5.1').filter((line) => line.endsWith('INDI'))).toHaveLength(2);
    expectSound(file);
  });
});

describe('limits', () => {
  it('a file over 50 MB is refused before it is read', () => {
    const started = performance.now();
    const reason = reasonOf(new Uint8Array(largestFile + 1));
    expect(reason).toMatchObject({ code: 'too-large', facts: { most: largestFile } });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('more people than a case can have are refused, and counted', () => {
    const people = (count: number) =>
      gedcom7(Array.from({ length: count }, (_, index) => `0 @I${index}@ INDI`).join('\n'));
    expect(reasonOf(people(mostPeople + 1))).toMatchObject({
      code: 'too-many-people',
      facts: { people: mostPeople + 1, most: mostPeople },
    });
    expect(read(people(mostPeople)).document.persons.size).toBe(mostPeople);
  });

  it('a text longer than a case can have is kept unread', () => {
    const long = 'x'.repeat(1_000_000);
    const file = read(gedcom7(`0 @I1@ INDI\n1 NAME ${long}\n1 NOTE ${long}`));
    expect(personIn(file).names).toEqual([]);
    expect(linesOf(file.document)).toContain(`1 NOTE ${long}`);
    expectSound(file);
  });
});

describe('what is reported', () => {
  it('holds no names, dates or notes: only places, ids, codes and counts', () => {
    const secret = 'Secret';
    const file = read(
      gedcom5(`
        0 @I1@ INDI
        1 NAME ${secret} /${secret}/
        1 SEX ${secret}
        1 FAMC @F9@
        1 DEAT N
        2 NOTE ${secret}
        1 ${secret} ${secret}
        ${secret}
        0 @I1@ INDI
        1 NAME ${secret}`),
    );
    expect(new Set(codesOf(file))).toEqual(
      new Set(['lines-kept', 'link-dangling', 'duplicate-record', 'line-broken']),
    );
    expect(JSON.stringify(file.losses)).not.toContain(secret);
  });
});
