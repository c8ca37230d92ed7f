import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '#layout';
import { type CaseDocument, type FuzzyDate, isoDay, lifelineOf, type Stay } from '#model';
import { addRow } from '#operations';
import { done, family, testIds } from '../family.ts';

const today = isoDay('2024-06-15');
const on = (year: number, month?: number): FuzzyDate => ({
  form: 'on',
  date: month === undefined ? { year } : { year, month },
});
const day = (iso: string) => isoDay(iso).first;

/** A child born in 2010 with homes in order. */
function homes(...stays: readonly Partial<Stay>[]): CaseDocument {
  return stays.reduce<CaseDocument>(
    (doc, stay, index) =>
      done(
        doc,
        addRow(doc, testIds(), 'stays', {
          id: `S${index}`,
          person: 'Kim',
          kind: 'unknown',
          orderKey: index + 1,
          ...stay,
        }),
      ),
    family('Mum f: Kim f 2010', { focal: ['Kim'] }),
  );
}
const lifeOf = (...stays: readonly Partial<Stay>[]) => lifelineOf(homes(...stays), 'Kim', today);
const homesIn = (life: ReturnType<typeof lifeOf>) =>
  life.items.filter(({ lane }) => lane === 'home');

describe('a life in time', () => {
  test('knows between which days each home began and ended', () => {
    const [home] = homesIn(lifeOf({ from: on(2012), to: on(2014, 3) }));
    expect(home?.when).toEqual({
      startFirst: day('2012-01-01'),
      startLast: day('2012-12-31'),
      endFirst: day('2014-03-01'),
      endLast: day('2014-03-31'),
    });
  });

  test('puts homes without dates between those that have them, in their order', () => {
    const life = homesIn(lifeOf({ from: on(2011), to: on(2013) }, {}, {}, { from: on(2019) }));
    expect(life.map(({ guessed }) => guessed ?? false)).toEqual([false, true, true, false]);
    const starts = life.map(({ when }) => when.startFirst);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(life[1]?.when.startFirst).toBeGreaterThan(day('2012-12-31'));
    expect(life[2]?.when.endLast).toBeLessThan(day('2020-01-01'));
  });

  test('ends a home of which no end is known when the next one began', () => {
    const [first, second] = homesIn(lifeOf({ from: on(2011) }, { from: on(2015, 5) }));
    expect(first?.when.endLast).toBe(day('2015-05-31'));
    expect(first?.ongoing).toBeUndefined();
    expect(second).toMatchObject({ ongoing: true, when: { endLast: today.last } });
  });

  test('says where no home is known, and not before the child was surely born', () => {
    const life = lifeOf({ from: on(2011), to: on(2013, 1) }, { from: on(2016, 1) });
    expect(life.gaps).toEqual([{ from: day('2013-01-31'), to: day('2016-01-01') }]);
  });
});

describe('a timeline', () => {
  const labels = new Map<string, number>();
  const laidOut = (life: ReturnType<typeof lifeOf>, pxPerDay = 0.2, words = labels) =>
    layOutTimeline(life, { from: life.from, to: life.to, pxPerDay, labels: words });

  test('draws homes that follow each other in one row, with one edge between them', () => {
    const placed = laidOut(lifeOf({ from: on(2011), to: on(2013) }, { from: on(2013) }));
    const [a, b] = placed.items.filter(({ item }) => item.lane === 'home');
    expect(a?.y).toBe(b?.y);
    expect(a?.right).toEqual(b?.left);
  });

  test('draws a weekend home below the home it is beside', () => {
    const placed = laidOut(
      lifeOf({ from: on(2011) }, { from: on(2012), to: on(2013), parallel: true }),
    );
    const [a, b] = placed.items.filter(({ item }) => item.lane === 'home');
    expect(b?.y).toBeGreaterThanOrEqual((a?.y ?? 0) + (a?.height ?? 0));
  });

  test('lets no line down to words cross other words', () => {
    const many = Array.from({ length: 14 }, (_, i) => ({
      from: on(2011 + Math.floor(i / 4), 1 + (i % 4) * 3),
      to: on(2011 + Math.floor((i + 1) / 4), 1 + ((i + 1) % 4) * 3),
    }));
    const life = lifeOf(...many);
    const words = new Map(homesIn(life).map(({ id }, i) => [id, 60 + ((i * 37) % 90)]));
    const flags = laidOut(life, 0.05, words).items.flatMap(({ label }) =>
      label?.where === 'below'
        ? [{ ...label, x: label.turned ? label.x - label.width : label.x }]
        : [],
    );
    expect(flags.length).toBeGreaterThan(8);
    for (const one of flags)
      for (const other of flags) {
        if (one === other || one.line === other.line) continue;
        const crosses =
          (other.line ?? 0) > one.x && (other.line ?? 0) < one.x + one.width && other.y > one.y;
        expect(crosses).toBe(false);
        const touch =
          one.y === other.y && one.x < other.x + other.width && other.x < one.x + one.width;
        expect(touch).toBe(false);
      }
  });

  test('shows years over a life and months nearer by', () => {
    const life = lifeOf({ from: on(2011) });
    const words = (pxPerDay: number) =>
      laidOut(life, pxPerDay).ticks.filter(({ labelled }) => labelled);
    expect(words(0.05).every(({ level }) => level === 'year')).toBe(true);
    expect(words(2).filter(({ level }) => level === 'month').length).toBeGreaterThan(100);
  });

  test('is the same whatever order rows are stored in', () => {
    const life = lifeOf({ from: on(2011), to: on(2012) }, { from: on(2012), to: on(2014) });
    const turned = { ...life, items: life.items.toReversed() };
    expect(laidOut(turned)).toEqual(laidOut(life));
  });
});
