import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped, type SaidFamily, type SaidKey } from '#operations';
import { english, loadVocabulary } from '#words';

const vocabulary = await loadVocabulary('en');
const read = (text: string, viewer = true): SaidFamily =>
  readTyped(text, { vocabulary, today: '2026-11-22', viewer });

/** What a text was read as, a line each: people with facts, couples, parents, brothers and sisters, twins, doubts. */
function said(text: string, viewer = true): string[] {
  const family = read(text, viewer);
  const name = (key: SaidKey): string => {
    const person = family.people.find((each) => each.key === key);
    const [first] = person?.names ?? [];
    const whole = [first?.prefix, first?.given, first?.surname].filter(Boolean).join(' ');
    return person ? whole || (person.descriptor ? `“${person.descriptor}”` : '?') : key;
  };
  const people = family.people.map((person) =>
    [
      name(person.key),
      person.gender,
      person.born?.date && english.date(person.born.date),
      person.born?.place && `in ${person.born.place}`,
      person.deceased && 'died',
      person.died?.date && english.date(person.died.date),
      person.pet && `pet ${person.pet.species ?? ''}`.trim(),
      person.pregnancy,
      ...person.names.slice(1).map((each) => `${each.kind} ${each.given ?? each.surname}`),
      ...person.notes.map((note) => `[${note}]`),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [
    ...people,
    ...family.couples.map(({ between, spells }) => {
      const times = spells.map(({ kind, from, to, end }) =>
        [kind, from && english.date(from), end, to && english.date(to)].filter(Boolean).join(' '),
      );
      return `${between.map(name).join(' = ')}: ${times.join('; ')}`;
    }),
    ...family.parents.map(({ child, parents, kind, possible }) =>
      [
        `${name(child)} < ${parents.map(name).join(' + ')}`,
        kind === 'birth' ? '' : kind,
        possible === undefined ? '' : `maybe ${name(possible)}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...family.siblings.map(({ of, sibling }) => `${name(of)} ~ ${name(sibling)}`),
    ...family.twins.map(({ children, kind }) => `twins ${children.map(name).join(', ')} ${kind}`),
    ...family.moreChildren.map((parents) => `more of ${parents.map(name).join(' + ')}`),
    ...family.doubts.map(({ code, text: words }) => `${code}: ${words}`),
  ];
}

describe('a family typed in lines', () => {
  test('a couple with children, then another father', () => {
    expect(
      said('Helen b. 1979, partner Dean (sep 2009): Heather 2005, Sarah 2007; + Rob: Natasha'),
    ).toEqual([
      'Helen 1979',
      'Dean',
      'Heather 2005',
      'Sarah 2007',
      'Rob',
      'Natasha',
      'Helen = Dean: unknown separated 2009',
      'Heather < Helen + Dean',
      'Sarah < Helen + Dean',
      'Natasha < Helen + Rob',
    ]);
  });

  test('two parents are no couple unless a word says so', () => {
    expect(read('Helen + Rob: Natasha').couples).toEqual([]);
    expect(said('Helen & Dean')).toEqual(['Helen', 'Dean']);
    expect(said('Helen + Dean')).toContain('Helen = Dean: unknown');
  });

  test.each([
    ['Helen m. Dean', 'marriage'],
    ['Helen m. 1999 Dean', 'marriage 1999'],
    ['Helen married Dean (div. 2005)', 'marriage divorced 2005'],
    ['Helen, husband Dean', 'marriage'],
    ['Helen, ex-husband Dean', 'marriage ended'],
    ['Helen, ex Dean', 'unknown ended'],
    ["Helen's partner Dean", 'unknown'],
    ['Helen, partner Dean (m. 2001, div 2009)', 'marriage 2001 divorced 2009'],
    ['Helen & Dean (m. 2001; sep 2009)', 'marriage 2001 separated 2009'],
    ['Helen engaged to Dean', 'engagement'],
    ['Helen engaged 2012, married 2014 Dean', 'engagement 2012; marriage 2014'],
    ['Helen partner Dean (together since 2010)', 'unknown 2010'],
    ['Helen civil partner Dean', 'civilPartnership'],
  ])('%s', (text, spells) => {
    expect(said(text)).toContain(`Helen = Dean: ${spells}`);
  });

  test.each([
    ['Helen b. 1979', 'Helen 1979'],
    ['Helen b 3 May 1979', 'Helen 3 May 1979'],
    ['Helen born about 1979', 'Helen about 1979'],
    ['Helen born 1979 in Leeds', 'Helen 1979 in Leeds'],
    ['Helen (1979)', 'Helen 1979'],
    ['Helen c. 1979', 'Helen about 1979'],
    ['Helen 1979?', 'Helen about 1979'],
    ['Helen (14)', 'Helen between 23 Nov 2011 and 22 Nov 2012'],
    ['Helen, aged 14', 'Helen between 23 Nov 2011 and 22 Nov 2012'],
    ['Helen is 14', 'Helen between 23 Nov 2011 and 22 Nov 2012'],
    ['Helen 6 months', 'Helen between 23 Apr 2026 and 22 May 2026'],
    ['Helen about 40', 'Helen about 1986'],
    ["Helen '79", 'Helen 1979'],
    ['Helen 05', 'Helen 2005'],
    ['Len 1949-2010', 'Len 1949 died 2010'],
    ['Len (1949 – 2010)', 'Len 1949 died 2010'],
    ['Len d. 2010', 'Len died 2010'],
    ['Len (died)', 'Len died'],
    ['late Len', 'Len died'],
    ['Len d. 2010 (61)', 'Len died 2010 [61]'],
    ['Helen f 1979', 'Helen woman 1979'],
    ['Dean m 1978', 'Dean man 1978'],
    ['Mo (m)', 'Mo man'],
    ['Alex nb 2010', 'Alex nonBinary 2010'],
    ['Helen Marlow née Ashby', 'Helen Marlow birth Ashby'],
    ['Patricia known as Patsy', 'Patricia knownAs Patsy'],
    ['Mary van der Berg', 'Mary van der Berg'],
    ['"the lady with the dog"', '“the lady with the dog”'],
    ['May 2005', 'May 2005'],
    ['Helen works in Leeds since 1999', 'Helen [works in Leeds since 1999]'],
    ['Sarah lives with Abbie and Tom', 'Sarah [lives with Abbie and Tom]'],
    ['J. Smith', 'J. Smith'],
  ])('%s is read as one person', (text, person) => {
    expect(said(text).filter((line) => !line.startsWith('not-understood'))).toEqual([person]);
  });

  test('a nickname stands in quotes after the name', () => {
    expect(read('Patricia "Pat" Jones').people[0]?.names).toEqual([
      { given: 'Patricia', surname: 'Jones', nickname: 'Pat' },
    ]);
  });

  test('children of every sort', () => {
    expect(
      said(
        'Pat: identical twins Ann and Ben 1985, Pete (adopted), foster Cy, 2 sons, baby due March 2027, dog Rex and others',
      ),
    ).toEqual([
      'Pat',
      'Ann 1985',
      'Ben 1985',
      'Pete',
      'Cy',
      '? man',
      '? man',
      '? Mar 2027 ongoing',
      'Rex pet dog',
      'Ann < Pat',
      'Ben < Pat',
      'Pete < Pat adoptive',
      'Cy < Pat foster',
      '? < Pat',
      '? < Pat',
      '? < Pat',
      'twins Ann, Ben identical',
      'more of Pat',
    ]);
  });

  test('twins said after the second of them', () => {
    expect(said('Helen: Ann 2010 & Ben 2010 (twins), Cy')).toContain('twins Ann, Ben unknown');
  });

  test('carers are parents of another kind', () => {
    for (const text of [
      'foster carers Abbie and Tom: Heather, Sarah',
      'Abbie + Tom (foster): Heather, Sarah',
    ])
      expect(said(text).slice(4)).toEqual([
        'Heather < Abbie + Tom foster',
        'Sarah < Abbie + Tom foster',
      ]);
  });

  test('a step-parent has a line of their own', () => {
    expect(said('Helen + Rob (step): Heather').slice(3)).toEqual([
      'Heather < Rob step',
      'Heather < Helen',
    ]);
    expect(said('Rob stepdad: Heather')).toContain('Heather < Rob step');
  });

  test('whose step-child it is, is asked and not said', () => {
    expect(said('Helen + Rob: Heather (step)').slice(3)).toEqual([
      'Heather < Helen + Rob unknown',
      'step-of-whom: Heather (step)',
    ]);
  });

  test('lines further in are the children of the line above', () => {
    const lines = [
      'Pat',
      '  Helen b. 1979 + Dean',
      '    Heather 2005',
      '    Sarah 2007',
      '  + Rob',
      '    Natasha',
      '  Jo (f)',
    ];
    const family = [
      'Helen = Dean: unknown',
      'Helen = Rob: unknown',
      'Helen < Pat',
      'Heather < Helen + Dean',
      'Sarah < Helen + Dean',
      'Natasha < Helen + Rob',
      'Jo < Pat',
    ];
    expect(said(lines.join('\n')).slice(8)).toEqual(family);
    expect(said(lines.map((line) => line.replace(/\S/, '- $&')).join('\n')).slice(8)).toEqual(
      family,
    );
  });

  test('a line that begins with + goes on about the person of the line before', () => {
    expect(said('Helen\n+ Dean: Heather\n+ Rob: Natasha').slice(5)).toEqual([
      'Heather < Helen + Dean',
      'Natasha < Helen + Rob',
    ]);
  });

  test('the same name is the same person, unless the year of birth says another', () => {
    expect(read('Helen: Heather\nHelen + Rob: Natasha').people).toHaveLength(4);
    expect(read('Ann: Mary\nBeth: Mary').people).toHaveLength(4);
    expect(read('Helen: Heather\nAbbie (foster): Heather').people).toHaveLength(3);
    expect(read('Mary 1950: Ann\nMary 1980: Beth').people).toHaveLength(4);
  });

  test('words of kinship start from the child, or from somebody named', () => {
    expect(said("Mum: Helen\nDad: ?\nmum's brother Pete\nHelen's sister Jo: Cara")).toEqual([
      'Helen woman',
      '? man',
      'Pete man',
      'Jo woman',
      'Cara',
      'viewer < Helen',
      'viewer < ?',
      'Cara < Jo',
      'Helen ~ Pete',
      'Helen ~ Jo',
    ]);
    expect(said('Helen; children: Tom, Ann; parents: Pat and Len; sisters: Jo').slice(6)).toEqual([
      'Tom < Helen',
      'Ann < Helen',
      'Helen < Pat + Len',
      'Helen ~ Jo',
    ]);
  });

  test('kin whose place nobody said are kept in words', () => {
    expect(said('Auntie Jo b.1982')).toEqual([
      'Auntie Jo woman 1982 [Auntie Jo b.1982]',
      'kin-not-placed: Auntie Jo b.1982',
    ]);
  });

  test('what is not understood has its place in the text', () => {
    const text = 'Helen 1979, partner Dean (nurse): Heather';
    const [doubt] = read(text).doubts;
    expect(doubt).toMatchObject({ code: 'not-understood', person: '2' });
    expect(text.slice(doubt?.from, doubt?.to)).toBe('nurse');
  });

  test('a year after "married" is a wedding where it cannot well be a birth', () => {
    expect(said('Helen 1979 married Dean 2001')).toContain('Helen = Dean: marriage 2001');
    expect(said('Helen 1979 married Dean 1978')).toContain('Dean 1978');
  });

  test.each([
    ['Helen has 3 children: Tom, Ann and Ben', ['Tom < Helen', 'Ann < Helen', 'Ben < Helen']],
    [
      'Helen and her partner Dean have two kids, Tom and Ann',
      ['Helen = Dean: unknown', 'Tom < Helen + Dean', 'Ann < Helen + Dean'],
    ],
    ['Tom is the son of Helen and Dean', ['Tom < Helen + Dean']],
    ["Pat is Helen's mum", ['Helen < Pat']],
    ['Pat is the mother of Helen', ['Helen < Pat']],
    ["Dean is Helen's partner", ['Helen = Dean: unknown']],
    ['Helen → Tom, Ann', ['Tom < Helen', 'Ann < Helen']],
    ['Helen -> Tom', ['Tom < Helen']],
    ['Heather: no children', []],
    ['Helen - Dean: Tom', ['Tom < Helen + Dean']],
    [
      'Helen (45) and Dean (47) - separated: Tom',
      ['Helen = Dean: unknown separated', 'Tom < Helen + Dean'],
    ],
    ['Helen + Dean or Rob: Tom', ['Tom < Helen + Dean maybe Dean', 'Tom < Helen + Rob maybe Rob']],
    ['Mum: Carly\nDad: maybe Dean', ['viewer < Carly', 'viewer < Dean maybe Dean']],
    ['1. Helen\n   a) Tom\n   b) Ann', ['Tom < Helen', 'Ann < Helen']],
    ['Helen\n├── Tom\n│   └── Leo\n└── Ann', ['Tom < Helen', 'Leo < Tom', 'Ann < Helen']],
    ['Abbie and Tom, foster carers since 2016: Ann', ['Ann < Abbie + Tom foster']],
  ])('%s', (text, links) => {
    expect(said(text).filter((line) => / [<=~] /.test(line))).toEqual(links);
  });

  test('a side of the family says whose kin they are', () => {
    const { people, parents } = read("Dad's side: grandad Len, uncle Steve");
    expect(people.map(({ kin }) => [kin?.[0]?.relation, kin?.[0]?.side])).toEqual([
      ['grandparent', 'dad'],
      ['auntUncle', 'dad'],
    ]);
    expect(parents).toEqual([]);
  });

  test('how many children there are is kept where they are not named', () => {
    expect(said('Helen has 3 children')).toEqual([
      'Helen [3 children]',
      'not-understood: 3 children',
    ]);
  });

  test('nothing at all, and nonsense, are read without complaint', () => {
    expect(read('').people).toEqual([]);
    for (const text of [':', ';;', '+ :', '((((', '")', ', , ,', '1979', 'm.', '\t\t- \n--'])
      expect(read(text).couples).toEqual([]);
  });
});

test('any text is read: people once each, everything that is said is of them, doubts lie in the text', () => {
  const words = [
    ...'Helen Dean Heather Mum Nan Uncle Mo'.split(' '),
    ...[': ; , + & ( ) " ? \n \t - m. d. b. m f (14) 1979 1949-2010 2 sep partner married'],
    ...'twins foster step adopted née and then dog unborn others sons sister Helen\u2019s mum\u2019s in'.split(
      ' ',
    ),
  ].flatMap((each) => (each.length > 40 ? each.split(' ') : [each]));
  let people = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc
          .array(fc.constantFrom(...words), { maxLength: 25, size: 'max' })
          .map((list) => list.join(' ')),
        fc.string(),
      ),
      (text) => {
        const family = read(text);
        const keys = new Set(['viewer', ...family.people.map(({ key }) => key)]);
        expect(keys.size).toBe(family.people.length + 1);
        people += family.people.length;
        const named = [
          ...family.couples.flatMap(({ between }) => between),
          ...family.parents.flatMap(({ child, parents }) => [child, ...parents]),
          ...family.siblings.flatMap(({ of, sibling }) => [of, sibling]),
          ...family.twins.flatMap(({ children }) => children),
          ...family.moreChildren.flat(),
          ...family.doubts.flatMap(({ person }) => person ?? []),
        ];
        expect(named.filter((key) => !keys.has(key))).toEqual([]);
        for (const { from, to, text: quoted } of family.doubts)
          expect(text.slice(from, to)).toBe(quoted);
      },
    ),
    { numRuns: 1_500 },
  );
  expect(people).toBeGreaterThan(1_000);
});

describe('a pasted table', () => {
  const rows = [
    ['Name', 'Born', 'Relation', 'Note'],
    ['Helen Ashby', '1979', 'Mum', 'works nights'],
    ['Jo Ashby', '3 May 1982', "mum's sister", ''],
    ['Dean', '', 'dad', ''],
    ['Len', 'about 1950', 'grandfather', ''],
  ];
  const family = [
    'Helen Ashby woman 1979 [works nights]',
    'Jo Ashby woman 3 May 1982',
    'Dean man',
    'Len man about 1950 [grandfather]',
    'viewer < Helen Ashby',
    'viewer < Dean',
    'Helen Ashby ~ Jo Ashby',
    'kin-not-placed: grandfather',
  ];

  test.each([
    ['tabs', '\t'],
    ['commas', ','],
    ['semicolons', ';'],
  ])('with %s', (_, separator) => {
    expect(said(rows.map((row) => row.join(separator)).join('\n'))).toEqual(family);
  });

  test('quoted cells, first names and surnames, mothers and fathers', () => {
    const text =
      'First name,Surname,Age,Mother,Father,Notes\r\nAnn,"O\'Neill",12,Beth,Carl,"likes ""Lego"", and dogs"\r\nBeth,,40,,,';
    expect(said(text)).toEqual([
      'Ann O\'Neill between 23 Nov 2013 and 22 Nov 2014 [likes "Lego", and dogs]',
      'Beth woman between 23 Nov 1985 and 22 Nov 1986',
      'Carl man',
      "Ann O'Neill < Beth + Carl",
    ]);
  });

  test('a family in lines is no table', () => {
    expect(said('Helen 1979, Dean: Heather')).toContain('Heather < Helen + Dean');
  });
});
