import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import { type Bond, type CaseDocument, isoDay, notationProfiles, sensitiveTopics } from '#model';
import { addRow, changeRow, tell } from '#operations';
import {
  faults,
  figureOf,
  type GenogramOptions,
  legendOf,
  lineMarks,
  type Scene,
  writeSvg,
} from '#scene';
import { english, loadWords } from '#words';
import { done, family, testIds, yearOf } from '../family.ts';
import { drawn, saidIn, today } from './drawn.ts';

const svg = (scene: Scene) => writeSvg(scene, { palette: 'print', language: 'en' });

const base = family(
  `Gran f 1950 : Mum f 1980
   Mum + (marriage) Dad m 1978 : Eric m 2004, Ann f 2012`,
  { focal: ['Eric'] },
);
const person = (doc: CaseDocument, id: string, fields: Record<string, unknown>) =>
  done(doc, changeRow(doc, testIds(), 'persons', id, fields));
const claim = <Value>(value: Value, more: object = {}) => [
  { id: `E${JSON.stringify(value)}`, value, ...more },
];

/** A family with something of every sensitive topic. */
function withEverything(): CaseDocument {
  let doc = base;
  doc = done(
    doc,
    addRow(doc, testIds(), 'accounts', { id: 'A1', origin: 'person', person: 'Gran' }),
  );
  doc = person(doc, 'Dad', {
    died: claim({ date: yearOf(2010), cause: 'OVERDOSE' }),
    marks: [
      { id: 'E1', value: { kind: 'mentalIllness', state: 'suspected' }, accounts: ['A1'] },
      { id: 'E2', value: { kind: 'substanceUse', text: 'HEROIN' } },
      { id: 'E3', value: { kind: 'offence', text: 'THEFT' } },
      { id: 'E4', value: { kind: 'bisexual' } },
      { id: 'E5', value: { kind: 'secret', text: 'UNTOLD' } },
    ],
  });
  doc = done(
    doc,
    addRow(doc, testIds(), 'bonds', { id: 'Harm', between: ['Dad', 'Mum'], kind: 'abusePhysical' }),
  );
  doc = done(
    doc,
    addRow(doc, testIds(), 'persons', {
      id: 'Lost',
      names: [],
      descriptor: 'LOST',
      pregnancy: claim({ outcome: 'miscarriage' }),
    }),
  );
  const set = [...doc.parentSets.values()].find(({ parents }) => parents.includes('Dad'))?.id ?? '';
  return done(doc, addRow(doc, testIds(), 'parentages', { child: 'Lost', set, kind: 'birth' }));
}

describe('what is sensitive', () => {
  const full = withEverything();

  test('is not in a drawing until it is switched on, topic by topic, with who says so', () => {
    const silent = saidIn(drawn(full));
    for (const word of [
      'OVERDOSE',
      'HEROIN',
      'THEFT',
      'UNTOLD',
      'LOST',
      'mental illness',
      'bisexual',
      'abuse',
    ])
      expect(silent).not.toContain(word);
    const said = (topic: (typeof sensitiveTopics)[number]) =>
      saidIn(drawn(full, { topics: new Set([topic]) }));
    expect(said('deathCause')).toContain('OVERDOSE');
    expect(said('substances')).toContain('HEROIN');
    expect(said('offences')).toContain('THEFT');
    expect(said('secrets')).toContain('UNTOLD');
    expect(said('orientation')).toContain('bisexual');
    expect(said('harm')).toContain('physical abuse');
    expect(said('pregnancyLoss')).toContain('LOST');
    expect(said('illness')).toContain('mental illness, suspected (said by Gran)');
    expect(said('illness')).not.toContain('HEROIN');
  });

  test('leaves no trace in a drawing that does not speak of it', () => {
    const marks = (doc: CaseDocument) => svg(drawn(doc));
    const bare = person(base, 'Dad', { died: claim({ date: yearOf(2010) }) });
    expect(marks(full)).toBe(marks(bare));
  });

  test('never reaches a family copy, whatever is switched on: not a byte tells of it', () => {
    const told = (doc: CaseDocument) => {
      const tables = ['persons', 'parentages', 'bonds', 'partnerships'] as const;
      const subjects = tables.flatMap((table) =>
        [...doc[table].keys()].map((row) => ({ table, row })),
      );
      const known = done(doc, tell(doc, testIds(), { child: 'Eric', subjects, state: 'told' }));
      return project(known, { child: 'Eric', today, freshIds: true });
    };
    const bare = person(base, 'Dad', { died: claim({ date: yearOf(2010) }) });
    for (const profile of notationProfiles) {
      const options = { profile, topics: new Set(sensitiveTopics) };
      const copy = svg(drawn(told(full), options, { forCoordinator: false }));
      expect(copy).toContain('Mum');
      expect(copy).toBe(svg(drawn(told(bare), options, { forCoordinator: false })));
    }
  });
});

describe('a day in the past', () => {
  let doc = person(base, 'Gran', { died: claim({ date: yearOf(2015) }) });
  const partnership = [...doc.partnerships.keys()][0] ?? '';
  doc = done(
    doc,
    changeRow(doc, testIds(), 'partnerships', partnership, {
      spells: [
        { id: 'E9', kind: 'marriage', from: yearOf(2003), end: 'divorced', to: yearOf(2014) },
      ],
    }),
  );
  doc = done(
    doc,
    addRow(doc, testIds(), 'bonds', {
      id: 'B1',
      between: ['Mum', 'Gran'],
      kind: 'cutoff',
      from: yearOf(2011),
    }),
  );
  const on = (iso: string) => drawn(doc, { asOf: isoDay(iso) });

  test('shows who was born by then, how old they were and who was alive', () => {
    const then = on('2010-07-01');
    expect(figureOf(then, 'Ann')).toBeUndefined();
    expect(saidIn(then)).not.toContain('Ann');
    expect(
      figureOf(then, 'Gran')?.marks.some((mark) => mark.kind === 'text' && mark.text === '60'),
    ).toBe(true);
    expect(figureOf(then, 'Gran')?.title).not.toContain('died');
    expect(figureOf(on('2016-07-01'), 'Gran')?.title).toContain('died');
  });

  test('shows couples and bonds as they were', () => {
    expect(saidIn(on('2010-07-01'))).not.toContain('divorced');
    expect(saidIn(on('2015-07-01'))).toContain('divorced');
    expect(saidIn(on('2010-07-01'))).not.toContain('cut off');
    expect(saidIn(on('2012-07-01'))).toContain('cut off');
  });

  test('shows who looked after whom, and what is over in grey', () => {
    let cared = family('Mum f : Eric m 2004\nSheila f : foster : Eric', { focal: ['Eric'] });
    const link = [...cared.parentages.values()].find(({ kind }) => kind === 'foster')?.id ?? '';
    cared = done(
      cared,
      changeRow(cared, testIds(), 'parentages', link, { from: yearOf(2010), to: yearOf(2012) }),
    );
    const line = (iso: string) =>
      drawn(cared, { asOf: isoDay(iso) }).figures.find(({ people }) => people?.includes('Sheila'));
    expect(line('2009-07-01')).toBeUndefined();
    const paint = (iso: string) =>
      line(iso)?.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.stroke] : []));
    expect(new Set(paint('2011-07-01'))).toEqual(new Set(['lineGreen']));
    expect(new Set(paint('2015-07-01'))).toEqual(new Set(['ink3']));
  });

  test('shows who lived together', () => {
    let home = done(
      doc,
      addRow(doc, testIds(), 'households', {
        id: 'H1',
        members: [
          { id: 'E6', person: 'Mum' },
          { id: 'E7', person: 'Eric', to: yearOf(2012) },
        ],
      }),
    );
    home = done(
      home,
      addRow(home, testIds(), 'stays', {
        person: 'Ann',
        orderKey: 0,
        household: 'H1',
        kind: 'withParents',
        from: yearOf(2014),
      }),
    );
    const living = (iso: string) =>
      drawn(home, { asOf: isoDay(iso) })
        .figures.find(({ kind }) => kind === 'household')
        ?.people?.toSorted();
    expect(living('2010-07-01')).toEqual(['Eric', 'Mum']);
    expect(living('2013-07-01')).toBeUndefined();
    expect(living('2015-07-01')).toEqual(['Ann', 'Mum']);
  });

  test('moves nobody', () => {
    const now = drawn(doc);
    const then = on('2010-07-01');
    for (const figure of then.figures.filter(({ kind }) => kind === 'person'))
      expect(figure.at).toEqual(figureOf(now, figure.id)?.at);
  });

  test('an age that is only about right says so', () => {
    const vague = person(base, 'Gran', {
      born: claim({ date: { form: 'about', date: { year: 1950 } } }),
    });
    expect(figureOf(drawn(vague, { asOf: isoDay('2000-01-01') }), 'Gran')?.title).toContain(
      'about 5',
    );
  });
});

describe('notations', () => {
  test('draw the recorded sex only where that person wants it, lived gender always outermost or by itself', () => {
    const trans = (fields: object) =>
      person(base, 'Dad', { gender: claim({ kind: 'man' }), sex: claim('female'), ...fields });
    const marks = (doc: CaseDocument, profile: (typeof notationProfiles)[number]) =>
      JSON.stringify(figureOf(drawn(doc, { profile }), 'Dad')?.marks);
    for (const profile of notationProfiles)
      expect(marks(trans({}), profile)).toBe(
        marks(person(base, 'Dad', { gender: claim({ kind: 'man' }) }), profile),
      );
    const shown = trans({ showSex: true });
    expect(marks(shown, 'mcgoldrick')).not.toBe(marks(trans({}), 'mcgoldrick'));
    expect(marks(shown, 'genopro')).not.toBe(marks(shown, 'mcgoldrick'));
    expect(marks(shown, 'nsgc')).toContain('recorded');
    expect(marks(shown, 'plain')).toBe(marks(trans({}), 'plain'));
  });

  test('plain words call people what the child calls them, and say that someone died without a cross', () => {
    let doc = person(base, 'Gran', {
      died: claim({ date: yearOf(2015) }),
      calledBy: [{ id: 'E8', child: 'Eric', words: 'Nanna' }],
    });
    const [focal] = [...doc.focalChildren.keys()];
    doc = done(doc, changeRow(doc, testIds(), 'focalChildren', focal ?? '', { diedMark: 'star' }));
    const scene = drawn(doc, { profile: 'plain' }, { forCoordinator: false });
    const gran = figureOf(scene, 'Gran');
    expect(gran?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual([
      'Nanna',
      'died',
    ]);
    const other = drawn(
      done(doc, changeRow(doc, testIds(), 'focalChildren', focal ?? '', { diedMark: 'bird' })),
      { profile: 'plain' },
    );
    expect(figureOf(other, 'Gran')?.marks).not.toEqual(gran?.marks);
  });

  test('two parents of different kinds are two lines to the child', () => {
    const [link] = [...base.parentages.values()].filter(({ child }) => child === 'Ann');
    const doc = done(
      base,
      changeRow(base, testIds(), 'parentages', link?.id ?? '', {
        perParent: [{ parent: 'Dad', kind: 'adoptive' }],
      }),
    );
    const lines = (each: CaseDocument) =>
      drawn(each).figures.find(({ kind, people }) => kind === 'children' && people?.includes('Ann'))
        ?.marks.length ?? 0;
    expect(lines(doc)).toBe(lines(base) + 1);
  });

  test('relatives who have children together are joined by a double line', () => {
    const cousins = family('Gran f : Jo f, Al m\nJo : Cara f\nAl : Ben m\nCara + Ben : Kim x');
    const scene = drawn(cousins);
    const couple = scene.figures.find(
      ({ kind, people }) => kind === 'couple' && people?.includes('Cara'),
    );
    expect(couple?.title).toContain('related to each other');
    expect(couple?.marks.length).toBe(2);
  });
});

describe('kinds of the user’s own', () => {
  const kind = {
    id: 'CK1',
    of: 'bond',
    name: 'Sunday football',
    colour: 'teal',
    pattern: 'wave',
    ornament: 'star',
  } as const;
  let doc = done(base, addRow(base, testIds(), 'customKinds', kind));
  doc = done(
    doc,
    addRow(doc, testIds(), 'bonds', { id: 'B1', between: ['Dad', 'Eric'], kind: 'CK1' }),
  );

  test('are drawn, named and in the key', () => {
    const scene = drawn(doc);
    expect(saidIn(scene)).toContain('Sunday football');
    expect(legendOf(scene, { doc, words: english }).map(({ words }) => words)).toContain(
      'Sunday football',
    );
  });

  test('that are sensitive stay unsaid until secrets are switched on', () => {
    const secret = done(doc, changeRow(doc, testIds(), 'customKinds', 'CK1', { sensitive: true }));
    expect(saidIn(drawn(secret))).not.toContain('Sunday football');
    expect(saidIn(drawn(secret, { topics: new Set(['secrets']) }))).toContain('Sunday football');
  });
});

describe('which bonds are drawn', () => {
  let doc = done(
    base,
    addRow(base, testIds(), 'accounts', { id: 'A1', origin: 'person', person: 'Gran' }),
  );
  const rows: readonly Bond[] = [
    { id: 'Near', between: ['Mum', 'Gran'], kind: 'friendship', accounts: ['A1'] },
    { id: 'Far', between: ['Mum', 'Dad'], kind: 'distant', to: yearOf(2019) },
    { id: 'Hidden', between: ['Dad', 'Gran'], kind: 'love', sensitivity: 'secret' },
  ];
  for (const row of rows) doc = done(doc, addRow(doc, testIds(), 'bonds', row));
  const bonds = (options: GenogramOptions) =>
    drawn(doc, options).figures.flatMap(({ kind, id }) => (kind === 'bond' ? [id] : []));

  test('is said by kind, by group, by time and by who says so; nobody moves for it', () => {
    expect(bonds({})).toEqual(['Near', 'Far']);
    expect(bonds({ bonds: false })).toEqual([]);
    expect(bonds({ bonds: { groups: new Set(['distant']) } })).toEqual(['Far']);
    expect(bonds({ bonds: { kinds: new Set(['friendship']) } })).toEqual(['Near']);
    expect(bonds({ bonds: { by: 'Gran' } })).toEqual(['Near']);
    expect(bonds({ bonds: { presentOnly: true } })).toEqual(['Near']);
    const places = (scene: Scene) =>
      scene.figures.flatMap(({ kind, at }) => (kind === 'person' ? [at] : []));
    expect(places(drawn(doc, { bonds: false }))).toEqual(places(drawn(doc)));
  });

  test('one that is a secret is drawn, with its triangle, when secrets are switched on', () => {
    const secret = drawn(doc, { topics: new Set(['secrets']) }).figures.find(
      ({ id }) => id === 'Hidden',
    );
    expect(secret?.keys).toContain('mark.secret');
    expect(secret?.marks.at(-1)).toMatchObject({ kind: 'path', fill: 'ink' });
  });
});

test('people of one home who stand too far apart wear the same sign, each part outlined', () => {
  const row = Array.from({ length: 14 }, (_, i) => `C${i} f`).join(', ');
  let doc = family(`Gran f + Grandad m : ${row}`);
  const members = ['C0', 'C13'].map((person) => ({ id: `at ${person}`, person }));
  doc = done(doc, addRow(doc, testIds(), 'households', { id: 'Home', members }));
  const scene = drawn(doc);
  const home = scene.figures.find(({ id }) => id === 'Home');
  expect(home?.sign).toBe('A');
  expect(home?.outlines).toHaveLength(2);
  expect(home?.marks.filter((mark) => mark.kind === 'text' && mark.text === 'A')).toHaveLength(2);
  expect(faults(scene)).toEqual([]);
});

describe('the key', () => {
  test('explains what is drawn in its notation and language, and nothing else', async () => {
    const welsh = await loadWords('cy');
    const scene = drawn(base, {}, { words: welsh });
    const words = legendOf(scene, { doc: base, words: welsh }).map((entry) => entry.words);
    expect(words).toContain('priod');
    expect(words).toContain('drwy enedigaeth');
    expect(words).not.toContain('maeth');
    const plain = drawn(base, { profile: 'plain' });
    const ids = legendOf(plain, { doc: base, words: english, profile: 'plain' }).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['plain.family', 'plain.couple', 'legend.focal']);
  });
});

test('several bonds of two people lie side by side, however wide they are', () => {
  let doc = base;
  for (const kind of ['hostile', 'violenceFused', 'friendship'])
    doc = done(doc, addRow(doc, testIds(), 'bonds', { between: ['Dad', 'Eric'], kind }));
  const routes = drawn(doc, { topics: new Set(['harm']) }).figures.flatMap(
    ({ kind, routes: own = [] }) => (kind === 'bond' ? own : []),
  );
  expect(routes).toHaveLength(3);
  const middles = routes.map((route) => route[Math.floor(route.length / 2)] ?? { x: 0, y: 0 });
  for (const [i, a] of middles.entries())
    for (const b of middles.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
});

test('a zigzag round a sharp corner folds into no spike', () => {
  const route = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 20, y: 40 },
    { x: 120, y: 60 },
  ];
  for (const wave of ['zigzag', 'dense', 'ladder', 'comb', 'sine'] as const) {
    const [mark] = lineMarks({ strands: [{ wave, offset: 0 }], colour: 'ink' }, route);
    const numbers =
      mark?.kind === 'path' ? [...mark.d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number) : [];
    expect(numbers.length).toBeGreaterThan(20);
    const far = numbers.filter((value, i) =>
      i % 2 ? value < -14 || value > 74 : value < -14 || value > 134,
    );
    expect(far).toEqual([]);
  }
});

describe('connections of the user’s own kind', () => {
  let doc = done(
    base,
    addRow(base, testIds(), 'customKinds', {
      id: 'CK1',
      of: 'tie',
      name: 'Sing together',
      colour: 'teal',
      pattern: 'zigzag',
      sensitive: true,
    }),
  );
  doc = done(
    doc,
    addRow(doc, testIds(), 'ties', {
      id: 'T1',
      ends: [{ person: 'Gran' }, { person: 'Eric' }],
      kind: 'CK1',
      stress: true,
    }),
  );
  const tieIn = (options: GenogramOptions) =>
    drawn(doc, { ties: true, ...options }).figures.find(({ kind }) => kind === 'tie');

  test('are drawn by their own line, and unsaid while they are secret', () => {
    expect(tieIn({})).toBeUndefined();
    expect(tieIn({ topics: new Set(['secrets']) })?.keys).toEqual(['custom.CK1']);
  });

  test('have nothing jagged in plain words, however stressful', () => {
    const open = done(
      doc,
      changeRow(doc, testIds(), 'customKinds', 'CK1', { sensitive: undefined }),
    );
    const tie = drawn(open, { ties: true, profile: 'plain' }).figures.find(
      ({ kind }) => kind === 'tie',
    );
    const lines = tie?.marks.flatMap((mark) => (mark.kind === 'path' && !mark.fill ? [mark] : []));
    expect(lines?.length).toBe(1);
    expect(lines?.[0]?.stroke).toBe('ink');
    expect(lines?.[0]?.dash).toBeUndefined();
    expect(lines?.[0]?.d.match(/L/g)?.length ?? 0).toBeLessThan(20);
  });
});

test('a secret link between parent and child is drawn only while secrets are on', () => {
  const link = [...base.parentages.values()].find(({ child }) => child === 'Mum');
  const doc = done(
    base,
    changeRow(base, testIds(), 'parentages', link?.id ?? '', { sensitivity: 'secret' }),
  );
  const links = (options: GenogramOptions) =>
    drawn(doc, options).figures.filter(({ subject }) => subject.table === 'parentSets').length;
  expect(links({})).toBe(links({ topics: new Set(['secrets']) }) - 1);
});
