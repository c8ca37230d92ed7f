import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrangement, arrange, type FamilyGraph, familyGraph, type PersonSize } from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';
import { scoreDrawing } from '../../bench/layoutScore.ts';
import { family } from '../family.ts';
import { anyGraph } from './anyGraph.ts';
import { drawnFaults } from './drawnFaults.ts';

const size: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 104, height: 34 } };
const laidOut = (graph: FamilyGraph) => arrange(graph, { sizes: size });
const faults = (graph: FamilyGraph) => drawnFaults(graph, laidOut(graph), () => size);
const rowOf = ({ rows }: Arrangement, person: string) =>
  rows.findIndex(({ people }) => people.includes(person));
const drawn = (text: string) => {
  const graph = familyGraph(family(text));
  return { graph, arrangement: laidOut(graph), faults: faults(graph) };
};

describe('a family drawn', () => {
  test('has parents above, children below in birth order, and nothing wrong', () => {
    const { arrangement, faults } = drawn(
      'Helen f 1979 + Dean m: Heather f 2005, Sarah f 2007, Tom m 2010',
    );
    expect(arrangement.rows.map(({ people }) => people)).toEqual([
      ['Helen', 'Dean'],
      ['Heather', 'Sarah', 'Tom'],
    ]);
    expect(faults).toEqual([]);
  });
  test('keeps half-siblings under their own parents', () => {
    const { arrangement, faults } = drawn(
      'Helen f + Dean m: Heather f, Sarah f\nHelen + Rob m: Natasha f',
    );
    const [parents, children] = arrangement.rows.map(({ people }) => people.join(' '));
    expect(['Dean Helen Rob', 'Rob Helen Dean']).toContain(parents);
    expect(children).toBe(
      parents === 'Dean Helen Rob' ? 'Heather Sarah Natasha' : 'Natasha Heather Sarah',
    );
    expect(faults).toEqual([]);
  });
  test('gives three partners one line each, past co-partners only', () => {
    const { arrangement, faults } = drawn('Mo m + A f: Ann f\nMo + B f: Ben m\nMo + C f: Cy m');
    expect(arrangement.unions.flatMap(({ partnerLines }) => partnerLines)).toHaveLength(3);
    expect(faults).toEqual([]);
  });
  test('shows birth, foster and adoptive parents of one child', () => {
    const { graph, arrangement, faults } = drawn(
      'Mum f + Dad m: Eric m, Ann f\nSheila f + Ken m : foster : Eric\nPat f : adoptive : Ann',
    );
    expect(graph.unions.map(({ care }) => care ?? false)).toEqual([false, true, true]);
    expect(
      arrangement.unions.filter(({ stubs }) => stubs.some(({ person }) => person === 'Eric')),
    ).toHaveLength(2);
    expect(faults).toEqual([]);
  });
  test('shows every candidate father with a line of his own to the child', () => {
    const { arrangement, faults } = drawn(
      'Carly f + Dean m: Eric m\nCarly + Rob m: Eric\nCarly + Paul m: Eric',
    );
    const ends = arrangement.unions.map(({ stubs }) => stubs[0]?.points.at(-1)?.x);
    expect(new Set(ends).size).toBe(3);
    expect(faults).toEqual([]);
  });
  test('stands a father nobody doubts next to the mother, and those ruled out beyond', () => {
    const graph: FamilyGraph = {
      people: ['Carly', 'Rob', 'Paul', 'Dean', 'Eric'].map((id) => ({ id })),
      unions: [
        { id: 'u1', partners: ['Carly', 'Rob'], children: [{ person: 'Eric' }], doubt: 2 },
        { id: 'u2', partners: ['Carly', 'Paul'], children: [{ person: 'Eric' }], doubt: 1 },
        { id: 'u3', partners: ['Carly', 'Dean'], children: [{ person: 'Eric' }] },
      ],
    };
    const [row = []] = laidOut(graph).rows.map(({ people }) => people);
    const nearest = [row.indexOf('Carly') - 1, row.indexOf('Carly') + 1].map((i) => row[i]);
    expect(nearest.sort()).toEqual(['Dean', 'Paul']);
    expect(faults(graph)).toEqual([]);
  });
  test('reads doubt off parentages, unless the two were a couple all the same', () => {
    const doc = family(
      'Carly f + Dean m: Eric m\nCarly + Rob m: Eric\nCarly + (marriage) Tom m: Eric',
    );
    const said = ['confirmed', 'ruledOut', 'ruledOut'] as const;
    const parentages = new Map(
      [...doc.parentages].map(([id, row], i) => {
        const certainty = said[i];
        return [id, certainty ? { ...row, certainty } : row];
      }),
    );
    const { unions } = familyGraph({ ...doc, parentages });
    expect(unions.map(({ doubt }) => doubt ?? 0)).toEqual([0, 2, 0]);
  });
  test('hangs children from the middle of the partner line', () => {
    const { arrangement } = drawn('A m + B f: C m, D f\nC + E f: F, G, H\nI m + J f: E');
    const couples = arrangement.unions.filter(({ partnerLines }) => partnerLines.length === 1);
    expect(couples).toHaveLength(3);
    for (const { partnerLines, drop } of couples) {
      const [from, to] = partnerLines[0]?.points ?? [];
      expect(drop?.[0]?.x).toBeCloseTo(((from?.x ?? 0) + (to?.x ?? 0)) / 2, 0);
    }
  });
  test('lets a line from parents run straight on to a child below it rather than make a small step', () => {
    const graph = familyGraph(family('Len m + Mary f: Kerry f, Donna f, Paul m'));
    const named = (width: number) => ({ ...size, label: { width, height: 34 } });
    for (const width of [70, 80, 90, 100, 110, 120]) {
      const sizes = new Map(graph.people.map(({ id }) => [id, named(id === 'Kerry' ? width : 96)]));
      const [union] = arrange(graph, { sizes }).unions;
      const donna = union?.stubs.find(({ person }) => person === 'Donna');
      const step = (union?.drop?.at(-1)?.x ?? 0) - (donna?.points[0]?.x ?? Number.NaN);
      expect(step).toBeCloseTo(0, 5);
    }
  });
  test('meets a child a little off its middle where long names leave the line from parents no other room', () => {
    const steps = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      laidOut(madeUpFamily(60, seed, { loose: 0 })).unions.flatMap(({ drop, stubs }, _, unions) => {
        const end = drop?.at(-1)?.x;
        const alone = stubs.filter(
          ({ person }) =>
            unions.filter((each) => each.stubs.some((stub) => stub.person === person)).length === 1,
        );
        return end === undefined
          ? []
          : alone.map(({ points }) => Math.abs((points[0]?.x ?? 0) - end));
      }),
    );
    expect(steps.length).toBeGreaterThan(100);
    expect(steps.filter((step) => step > 0.5 && step < 4)).toEqual([]);
  });
  test('lets a line past several rows run straight down between people', () => {
    const { graph, arrangement, faults } = drawn(
      `A m + B f: C m, D f, E m
       C + F f: G m, H f, I m
       D + J m: K f, L m
       G + M f: N m, O f
       K + P m: Q f
       A + B : adoptive : Q
       E + R f : foster : N`,
    );
    const long = arrangement.unions.filter(({ id }, i) => graph.unions[i]?.care && id);
    expect(long).toHaveLength(2);
    for (const { drop = [] } of long) {
      const xs = drop.map(({ x }) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(16);
    }
    expect(faults).toEqual([]);
  });
  test('leaves room in every row for lines that pass it, however wide the names are', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const graph = madeUpFamily(60, seed, { loose: 0 });
      // The first couple adopt two of the youngest, past all rows between.
      const youngest = laidOut(graph).rows.at(-1)?.people ?? [];
      const adopted = [youngest[0] ?? '', youngest[1] ?? ''].map((person) => ({ person }));
      const partners = graph.unions[0]?.partners ?? [];
      const unions = [...graph.unions, { id: 'long', partners, children: adopted, care: true }];
      for (const width of [20, 60, 104]) {
        const sizes = { ...size, label: { width, height: 34 } };
        const { people } = arrange({ ...graph, unions }, { sizes });
        expect(scoreDrawing({ ...graph, unions }, people).through, `${seed} ${width}`).toBe(0);
      }
    }
  });
  test('stands as many couples side by side as can be where two partners have others', () => {
    const orders = (pairs: readonly string[]): string[][] =>
      pairs.length < 2
        ? [[...pairs]]
        : pairs.flatMap((pair, i) => orders(pairs.toSpliced(i, 1)).map((rest) => [pair, ...rest]));
    for (const pairs of orders(['b a', 'b c', 'b d', 'd e', 'd f'])) {
      const graph: FamilyGraph = {
        people: [...'abcdef'].map((id) => ({ id })),
        unions: pairs.map((pair, i) => ({ id: `u${i}`, partners: pair.split(' '), children: [] })),
      };
      const score = scoreDrawing(graph, laidOut(graph).people);
      expect(score).toMatchObject({ adjacent: 80, grouped: 100 });
    }
  });
  test('puts an uncle who marries his niece on her row', () => {
    const { arrangement, faults } = drawn(
      'A m + B f: Mum f, Uncle m\nMum + Dad m: Niece f\nUncle + Niece: Child',
    );
    expect(rowOf(arrangement, 'Uncle')).toBe(rowOf(arrangement, 'Niece'));
    expect(faults).toEqual([]);
  });
  test('sets in-laws just above their child, never on the top row', () => {
    const { arrangement } = drawn('A m + B f: C m\nC + D f: E m\nE + F f: G\nX m + Y f: F');
    expect(rowOf(arrangement, 'X')).toBe(rowOf(arrangement, 'D'));
  });
  test('leaves nobody out who has no ties', () => {
    const { arrangement, faults } = drawn('A m + B f: C m\nTeacher f\nFriend m\nNurse f');
    expect(arrangement.people).toHaveLength(6);
    expect(faults).toEqual([]);
  });
  test('twins hang from one point', () => {
    const graph: FamilyGraph = {
      people: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
      unions: [
        {
          id: 'u',
          partners: ['a', 'b'],
          children: [
            { person: 'c' },
            { person: 'd', birthGroup: 't' },
            { person: 'e', birthGroup: 't' },
          ],
        },
      ],
    };
    const stubs = laidOut(graph).unions[0]?.stubs ?? [];
    const start = (person: string) => stubs.find((stub) => stub.person === person)?.points[0];
    expect(start('d')).toEqual(start('e'));
    expect(start('c')?.x).not.toBe(start('d')?.x);
    expect(faults(graph)).toEqual([]);
  });
  test('a single row of brothers and sisters without known parents is a sibship', () => {
    const { arrangement, faults } = drawn('- : Ann f, Ben m, Cy m');
    expect(arrangement.unions[0]?.bar).toBeDefined();
    expect(faults).toEqual([]);
  });
});

describe('made-up families', () => {
  const cases = [8, 14, 30, 60, 120, 300].flatMap((people) =>
    [1, 2, 3, 4].map((seed) => [people, seed] as const),
  );
  test.each(cases)('of %i people, number %i, have nothing wrong', (people, seed) => {
    expect(faults(madeUpFamily(people, seed))).toEqual([]);
  });
  test.each(cases.filter(([, seed]) => seed === 1))(
    'of %i people look the same twice, and by any names',
    (people, seed) => {
      const graph = madeUpFamily(people, seed);
      const renamed = (id: string) => `${id.length}${[...id].reverse().join('')}`;
      const other: FamilyGraph = {
        people: graph.people.map(({ id }) => ({ id: renamed(id) })),
        unions: graph.unions.map((union) => ({
          ...union,
          partners: union.partners.map(renamed),
          children: union.children.map((child) => ({ ...child, person: renamed(child.person) })),
        })),
      };
      const first = laidOut(graph);
      expect(laidOut(graph)).toEqual(first);
      expect(laidOut(other).people).toEqual(
        first.people.map((person) => ({ ...person, id: renamed(person.id) })),
      );
    },
  );
  test('partners stand side by side or with co-partners between', () => {
    const graph = madeUpFamily(300, 7, { kin: 0 });
    const { rows } = laidOut(graph);
    const mates = new Map<string, Set<string>>(
      graph.people.map(({ id }) => [id, new Set<string>()]),
    );
    for (const { partners } of graph.unions)
      for (const a of partners) for (const b of partners) mates.get(a)?.add(b);
    const couples = graph.unions.filter(({ partners }) => partners.length === 2);
    expect(couples.length).toBeGreaterThan(50);
    for (const {
      partners: [a = '', b = ''],
    } of couples) {
      const row = rows.find(({ people }) => people.includes(a))?.people ?? [];
      const [from, to] = [row.indexOf(a), row.indexOf(b)].sort((x, y) => x - y);
      const between = row.slice((from ?? 0) + 1, to);
      expect(between.filter((c) => !mates.get(a)?.has(c) && !mates.get(b)?.has(c))).toEqual([]);
    }
  });
});

describe('any graph at all', () => {
  test('is laid out with everybody once and no overlaps', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const found = faults(graph).filter(
          (fault) => fault.includes('overlap') || fault.includes('times'),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  test('looks the same twice, and by any names, with pins and earlier places too', () => {
    const renamed = (id: string) => `${id.length}${[...id].reverse().join('')}`;
    const places = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: -2000, max: 2000 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyGraph, places, places, fc.boolean(), (graph, pinned, before, tidy) => {
        const drawn = (named: (id: string) => string) => {
          const at = (points: [number, number][]) =>
            new Map(points.map(([who, x]) => [named(`p${who}`), { x, y: x % 7 }]));
          const people = graph.people.map(({ id }) => ({ id: named(id) }));
          const unions = graph.unions.map((union) => ({
            ...union,
            partners: union.partners.map(named),
            children: union.children.map((child) => ({ ...child, person: named(child.person) })),
          }));
          const options = { sizes: size, pins: at(pinned), previous: at(before), tidy };
          return arrange({ people, unions }, options);
        };
        const first = drawn((id) => id);
        const plain = ({ people, unions, bounds }: Arrangement) => [
          people.map(({ x, y }) => [x, y]),
          unions.map(({ drop, bar, stubs, hops }) => [drop, bar, stubs.length, hops.length]),
          bounds,
        ];
        expect(drawn((id) => id)).toEqual(first);
        expect(plain(drawn(renamed))).toEqual(plain(first));
        for (const { x, y } of first.people) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  test('may be 200 generations deep', () => {
    const people = Array.from({ length: 400 }, (_, i) => ({ id: `p${i}` }));
    const unions = Array.from({ length: 199 }, (_, i) => ({
      id: `u${i}`,
      partners: [`p${2 * i}`, `p${2 * i + 1}`],
      children: [{ person: `p${2 * i + 2}` }],
    }));
    const { rows } = laidOut({ people, unions });
    expect(rows).toHaveLength(200);
  });
  test('may have 300 children of one couple, and 8 partners of one person', () => {
    const people = Array.from({ length: 320 }, (_, i) => ({ id: `p${i}` }));
    const wide = {
      id: 'wide',
      partners: ['p0', 'p1'],
      children: people.slice(10, 310).map(({ id }) => ({ person: id })),
    };
    const others = Array.from({ length: 8 }, (_, i) => ({
      id: `u${i}`,
      partners: ['p0', `p${i + 1}`],
      children: [],
    }));
    const graph = { people, unions: [wide, ...others] };
    expect(faults(graph)).toEqual([]);
  });
});

describe('a family drawn round somebody', () => {
  const born = (graph: FamilyGraph) =>
    new Map(
      graph.unions
        .filter(({ care }) => !care)
        .flatMap((union) => union.children.map(({ person }) => [person, union.partners] as const)),
    );
  /** People with two parents who both have known parents. */
  const withGrandparents = (graph: FamilyGraph) => {
    const parents = born(graph);
    return [...parents].filter(
      ([, of]) => of.length === 2 && of.every((id) => (parents.get(id)?.length ?? 0) > 0),
    );
  };
  test("has the mother's family on her side and the father's on his", () => {
    const found = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const graph = madeUpFamily(120, seed, { kin: 0, inLaws: 0.4 });
      const parents = born(graph);
      return withGrandparents(graph)
        .slice(0, 6)
        .map(([focus, [a = '', b = '']]) => {
          const drawn = arrange(graph, { sizes: size, focus });
          const x = new Map(drawn.people.map((person) => [person.id, person.x]));
          const over = (id: string) =>
            (parents.get(id) ?? []).reduce((sum, each) => sum + (x.get(each) ?? 0), 0) /
            (parents.get(id)?.length ?? 1);
          return (x.get(a) ?? 0) < (x.get(b) ?? 0) === over(a) < over(b);
        });
    });
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((each) => !each)).toEqual([]);
  });
  test('has nothing wrong with it, whoever it is', () => {
    const graph = madeUpFamily(60, 3);
    for (const { id } of graph.people.filter((_, i) => i % 7 === 0))
      expect(drawnFaults(graph, arrange(graph, { sizes: size, focus: id }), () => size)).toEqual(
        [],
      );
  });
});

describe('a long layout', () => {
  const graph = madeUpFamily(300, 2);
  test('tells how much is done, more and more', () => {
    const told: number[] = [];
    arrange(graph, { sizes: size, effort: 'settled', onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
  test('stops looking when asked to, and draws what it has', () => {
    let asked = 0;
    const stopped = arrange(graph, { sizes: size, cancelled: () => ++asked > 3 });
    expect(asked).toBeLessThan(10);
    expect(drawnFaults(graph, stopped, () => size)).toEqual([]);
    expect(stopped.rows).not.toEqual(laidOut(graph).rows);
  });
});
