import { describe, expect, test } from 'vitest';
import { type ColumnMap, mapColumns, readPlacements, readPlacementTable } from '#codecs';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array, columns?: ColumnMap) {
  const table = readPlacementTable(typeof text === 'string' ? bytes(text) : text);
  if (!table.ok) throw new Error(table.reason.code);
  return readPlacements(table.table, columns ?? mapColumns(table.table.headings));
}

const head =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const homes = (text: string) => read(`${head}\n${text}`).children[0]?.placements ?? [];

describe('a file of SSDA903 episodes', () => {
  test('gives each home with its dates, kind, provider, postcode and the reason it ended', () => {
    expect(
      homes('101,16/09/2017,S,V2,N1,U6,PR4,12/03/2018,X1,CREQB,ZZ1 1AA,ZZ2 2BB,SC1'),
    ).toStrictEqual([
      {
        child: '101',
        lines: [2],
        kind: 'fosterShort',
        ssdaCode: 'U6',
        from: { form: 'on', date: { year: 2017, month: 9, day: 16 } },
        to: { form: 'on', date: { year: 2018, month: 3, day: 12 } },
        provider: 'PR4',
        reason: 'CREQB',
        postcode: 'ZZ2 2BB',
        register: 'SC1',
      },
    ]);
  });

  test('keeps nothing of legal status and category of need', () => {
    const text = JSON.stringify(homes('101,16/09/2017,S,C2,N8,U4,PR1,,,,ZZ1 1AA,ZZ2 2BB,'));
    for (const hidden of ['C2', 'N8', 'ZZ1']) expect(text).not.toContain(hidden);
  });

  test('joins the episodes of one home when only the order it rests on changed', () => {
    const made = homes(
      `101,01/02/2020,P,E1,N1,U4,PR1,30/06/2020,X1,,,ZZ2 2BB,
       101,30/06/2020,L,C2,N1,U4,PR1,01/05/2021,X1,CARPL,,ZZ2 2BB,`,
    );
    expect(made).toMatchObject([
      {
        lines: [2, 3],
        from: { date: { month: 2 } },
        to: { date: { year: 2021 } },
        reason: 'CARPL',
      },
    ]);
  });

  test('keeps two homes of one kind apart when the carers changed', () => {
    const made = homes(
      `101,01/02/2020,P,C2,N1,U6,PR1,30/06/2020,X1,,,ZZ2 2BB,
       101,30/06/2020,P,C2,N1,U6,PR1,,,,,ZZ3 3CC,`,
    );
    expect(made).toHaveLength(2);
  });

  test('takes a change of status with the same carers as the same home, and a house move as another', () => {
    const of = (post: string) =>
      homes(
        `101,01/02/2020,P,C2,N1,U6,PR1,30/06/2020,X1,,,ZZ2 2BB,
         101,01/07/2020,T,C2,N1,U4,PR1,,,,,${post},`,
      );
    expect(of('zz22bb')).toMatchObject([{ kind: 'fosterLongTerm', lines: [2, 3] }]);
    expect(of('ZZ9 9ZZ')).toHaveLength(2);
  });

  test('puts a home within a longer one beside it', () => {
    const made = homes(
      `101,01/02/2020,S,C2,N1,U4,PR1,30/06/2022,X1,,,ZZ2 2BB,
       101,03/03/2021,P,C2,N1,T1,PR3,09/03/2021,X1,,,ZZ4 4DD,`,
    );
    expect(made.map(({ kind, beside }) => [kind, beside])).toEqual([
      ['fosterLongTerm', undefined],
      ['hospital', true],
    ]);
  });
});

describe('dates that are not known to the day', () => {
  const fromOf = (said: string) =>
    read(`from,type\n"${said}",foster`).children[0]?.placements[0]?.from;

  test.each([
    '03/2019',
    '3.2019',
    '03-2019',
    '2019-03',
    '2019/03',
    'March 2019',
    'march, 2019',
    'Mar 2019',
    'Mar. 2019',
    'Mar-19',
    'Mawrth 2019',
  ])('are read as a month: %s', (said) => {
    expect(fromOf(said)).toEqual({ form: 'on', date: { year: 2019, month: 3 } });
  });

  test.each(['about March 2019', 'c. 03/2019', 'ca. Mar 2019', 'tua Mawrth 2019', 'March 2019?'])(
    'are read as about a month: %s',
    (said) => {
      expect(fromOf(said)).toEqual({ form: 'about', date: { year: 2019, month: 3 } });
    },
  );

  test.each(['1st March 2019', '1 Mar 19', '01-Mar-2019', '2019/03/01'])(
    'are told from a day: %s',
    (said) => {
      expect(fromOf(said)).toEqual({ form: 'on', date: { year: 2019, month: 3, day: 1 } });
    },
  );

  test('are every month of the year, in English and in Welsh', () => {
    const months = (locale: string) =>
      Array.from({ length: 12 }, (_, month) =>
        new Date(Date.UTC(2019, month, 1)).toLocaleDateString(locale, {
          month: 'long',
          timeZone: 'UTC',
        }),
      );
    for (const locale of ['en-GB', 'cy-GB'])
      expect(months(locale).map((month) => fromOf(`${month} 2019`))).toEqual(
        Array.from({ length: 12 }, (_, month) => ({
          form: 'on',
          date: { year: 2019, month: month + 1 },
        })),
      );
  });

  test.each(['13/2019', 'Smarch 2019', 'about', '?'])('are refused: %s', (said) => {
    expect(read(`from,type\n"${said}",foster`).faults).toMatchObject([
      { code: 'start-unreadable' },
    ]);
  });

  test('do not make two homes overlap, or one lie within another, that only share a month', () => {
    const { children, faults } = read(
      [
        'from,to,type,home',
        '01/2018,03/2019,foster,Oak',
        '03/2019,03/2019,respite,Ash',
        'March 2019,06/2020,foster,Elm',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(children[0]?.placements.map(({ name, beside }) => [name, beside])).toEqual([
      ['Oak', undefined],
      ['Ash', undefined],
      ['Elm', undefined],
    ]);
  });

  test('still tell of homes that certainly overlap', () => {
    const { faults } = read(
      'from,to,type,home\n01/2018,05/2019,foster,Oak\n03/2019,06/2020,foster,Elm',
    );
    expect(faults).toMatchObject([{ line: 2, code: 'overlaps', other: 3 }]);
  });
});

describe('lines that cannot be read', () => {
  test('are named by their line in the file and in nothing that is made', () => {
    const { children, faults } = read(
      [
        head,
        '101,31/02/2020,S,C2,N1,U4,PR1,,,,,,',
        '101,01/02/2020,S,C2,N1,U4,PR1,01/01/2020,X1,,,,',
        '101,,S,C2,N1,U4,PR1,,,,,,',
        '"101",01/03/2020,S,C2,N1,U4,PR1,"01/04/2020",X1,"OTHER",,"ZZ1\n1AA",',
        ',01/05/2020,S,C2,N1,U4,PR1,,,,,,',
      ].join('\r\n'),
    );
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [2, 'start-unreadable'],
      [3, 'ends-before-start'],
      [4, 'start-missing'],
      [7, 'child-missing'],
    ]);
    expect(children.flatMap(({ placements }) => placements)).toHaveLength(1);
  });

  test('are told apart from values that are left out of a line that is kept', () => {
    const { faults, children } = read(`${head}\n101,01/02/2020,S,C2,N1,XX9,PR7,,,NONE,,,`);
    expect(faults.map(({ code, leftOut }) => [code, leftOut])).toEqual([
      ['provider-unknown', false],
      ['reason-unknown', false],
      ['code-unknown', false],
    ]);
    expect(children[0]?.placements[0]).toMatchObject({ kind: 'unknown', ssdaCode: 'XX9' });
  });

  test('are read once where they stand twice, and overlaps are said', () => {
    const twice = '101,01/02/2020,P,C2,N1,U4,PR1,01/03/2021,X1,,,ZZ1,';
    const { faults } = read(`${head}\n${twice}\n${twice}\n101,01/02/2021,P,C2,N1,U4,PR1,,,,,ZZ2,`);
    expect(faults).toMatchObject([
      { line: 2, code: 'overlaps', other: 4 },
      { line: 3, code: 'twice', other: 2 },
    ]);
  });
});

describe('tables as spreadsheets write them', () => {
  const line = ['Dechrau', 'o', 'hyd', 'tref'];
  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('with %s', (_, sign) => {
    const text = [line, ['x', '2020-02-01', '1 Mar 2021', 'Môn']].map((row) => row.join(sign));
    expect(read(text.join('\n')).children[0]?.placements[0]).toMatchObject({
      town: 'Môn',
      from: { date: { year: 2020, month: 2, day: 1 } },
      to: { date: { year: 2021, month: 3, day: 1 } },
    });
  });

  test('in windows-1252, in UTF-16, and in UTF-8 with a mark', () => {
    const text = 'from,home\n01/02/2020,“Tŷ” – £';
    const windows = Uint8Array.from(
      [...'from,home\n01/02/2020,']
        .map((sign) => sign.charCodeAt(0))
        .concat([0x93, 0xdd, 0x94, 0x20, 0x96, 0xa3]),
    );
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    [...text].forEach((sign, i) => {
      wide.set([sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8], 2 + i * 2);
    });
    const name = (file: Uint8Array) => read(file).children[0]?.placements[0]?.name;
    expect(name(windows)).toBe('“Ý” –£');
    expect(name(wide)).toBe('“Tŷ” – £');
    expect(name(bytes(`\ufeff${text}`))).toBe('“Tŷ” – £');
  });

  test('with columns of other names, mapped by hand', () => {
    const { children } = read('Began,Gone,Sort\n01/02/2020,2021,Respite with friends', {
      from: 0,
      to: 1,
      place: 2,
    });
    expect(children[0]?.placements).toMatchObject([
      { kind: 'respite', to: { date: { year: 2021 } } },
    ]);
  });

  test('are refused where there is no table', () => {
    const code = (file: Uint8Array) => {
      const answer = readPlacementTable(file);
      return answer.ok ? 'read' : answer.reason.code;
    };
    expect(code(bytes(' \n '))).toBe('empty');
    expect(code(bytes('CHILD,DECOM\n'))).toBe('empty');
    expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]))).toBe('not-text');
  });

  test('with hostile headings', () => {
    const { children } = read('__proto__,constructor,from\n1,2,2020');
    expect(children[0]?.placements).toHaveLength(1);
  });
});
