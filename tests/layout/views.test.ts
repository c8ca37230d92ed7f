import { describe, expect, test } from 'vitest';
import {
  arrange,
  bloodRelatives,
  branchOf,
  type FamilyGraph,
  familyGraph,
  foldBranches,
  onlyPeople,
  outlineOf,
  type PersonSize,
  type Point,
  sideOf,
  tidying,
} from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';
import { family } from '../family.ts';
import { drawnFaults } from './drawnFaults.ts';

const size: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 104, height: 34 } };
const names = ({ people }: FamilyGraph) => people.map(({ id }) => id).sort();
const graph = familyGraph(
  family(`Len m + Mary f: Paul m, Donna f
    Paul + Carly f: Eric m
    Gran f + Grandad m: Carly, Aunt f
    Donna + Steve m: Callum m
    Aunt : Cousin f
    Dean m + Carly : Half f
    Sheila f : foster : Eric
    Friend f`),
);

describe('views', () => {
  test('blood relatives are those with an ancestor in common, and partners with whom they have children', () => {
    expect(names(bloodRelatives(graph, 'Eric'))).toEqual(
      [
        ...['Len', 'Mary', 'Paul', 'Donna', 'Carly', 'Eric', 'Gran', 'Grandad', 'Aunt'],
        ...['Steve', 'Callum', 'Cousin', 'Dean', 'Half'],
      ].sort(),
    );
    expect(names(bloodRelatives(graph, 'Steve'))).toEqual(['Callum', 'Donna', 'Steve']);
  });
  test('one side leaves the other parent and their family out', () => {
    expect(names(sideOf(graph, 'Eric', 'Carly'))).toEqual(
      ['Aunt', 'Carly', 'Cousin', 'Dean', 'Eric', 'Gran', 'Grandad', 'Half'].sort(),
    );
    expect(names(sideOf(graph, 'Eric', 'Paul'))).toEqual(
      ['Callum', 'Donna', 'Eric', 'Len', 'Mary', 'Paul', 'Steve'].sort(),
    );
  });
  test('a father who is ruled out brings no relatives', () => {
    const unions = graph.unions.map((union) =>
      union.partners.includes('Paul') ? { ...union, doubt: 2 as const } : union,
    );
    expect(names(bloodRelatives({ ...graph, unions }, 'Eric'))).not.toContain('Len');
  });
  test('of some people keep what joins them', () => {
    const home = onlyPeople(graph, new Set(['Carly', 'Eric', 'Half', 'Friend']));
    expect(names(home)).toEqual(['Carly', 'Eric', 'Friend', 'Half']);
    expect(home.unions.map(({ children }) => children.map(({ person }) => person))).toEqual([
      ['Eric'],
      ['Half'],
    ]);
    expect(drawnFaults(home, arrange(home, { sizes: size }), () => size)).toEqual([]);
  });
});

describe('folds', () => {
  test('hide who is reached in no other way, and say how many', () => {
    const folded = foldBranches(graph, [
      { at: 'Paul', hide: 'parents' },
      { at: 'Carly', hide: 'parents' },
    ]);
    expect(folded.stubs.map(({ people }) => people)).toEqual([5, 4]);
    expect(names(folded.graph)).toEqual(
      ['Carly', 'Dean', 'Eric', 'Friend', 'Half', 'Paul', 'Sheila'].sort(),
    );
  });
  test('of children hide descendants with their partners', () => {
    const { graph: rest, stubs } = foldBranches(graph, [{ at: 'Donna', hide: 'children' }]);
    expect(stubs).toEqual([{ at: 'Donna', hide: 'children', people: 1 }]);
    expect(names(rest)).not.toContain('Callum');
    expect(names(rest)).toContain('Steve');
  });
  test('hide nobody who is related in another way, and no line between those who stay', () => {
    const looped = familyGraph(family('A m + B f: C m, D f\nC + E f: F m\nD + H m: I f\nF + I: L'));
    const once = foldBranches(looped, [{ at: 'C', hide: 'parents' }]);
    expect(once.stubs[0]?.people).toBe(0);
    expect(once.graph).toEqual(looped);
    // Both ways cut, the grandparents go.
    const twice = foldBranches(looped, [
      { at: 'C', hide: 'parents' },
      { at: 'D', hide: 'parents' },
    ]);
    expect(twice.stubs.map(({ people }) => people)).toEqual([0, 2]);
    expect(names(twice.graph)).toEqual(['C', 'D', 'E', 'F', 'H', 'I', 'L']);
  });
  test('inside what is folded away count nothing', () => {
    const { stubs } = foldBranches(graph, [
      { at: 'Paul', hide: 'parents' },
      { at: 'Donna', hide: 'children' },
    ]);
    expect(stubs.map(({ people }) => people)).toEqual([5, 0]);
  });
});

describe('tidying a branch', () => {
  test('is about somebody, their descendants and all partners', () => {
    expect([...branchOf(graph, 'Donna')].sort()).toEqual(['Callum', 'Donna', 'Steve']);
  });
  test('places its people anew, and nobody else', () => {
    const whole = madeUpFamily(80, 4);
    const free = arrange(whole, { sizes: size });
    const branch = branchOf(whole, whole.unions[2]?.partners[0] ?? '');
    expect(branch.size).toBeGreaterThan(4);
    expect(branch.size).toBeLessThan(35);
    // Somebody dragged the branch about and pinned it.
    const before = new Map(free.people.map(({ id, x, y }) => [id, { x, y }]));
    const pins = new Map([...branch].map((id, i) => [id, { x: 3000 + 200 * i, y: 900 }]));
    const messy = arrange(whole, { sizes: size, previous: before, pins });
    const previous = new Map(messy.people.map(({ id, x, y }) => [id, { x, y }]));
    const options = tidying({ sizes: size, previous, pins }, branch);
    expect(options.pins?.size).toBe(0);
    const tidy = arrange(whole, options);
    const rowsOf = (person: string) => tidy.rows.find(({ people }) => people.includes(person));
    for (const { partners } of whole.unions) {
      const [a, b] = partners;
      if (a && b && branch.has(a)) expect(rowsOf(a)).toBe(rowsOf(b));
    }
    const stayed = tidy.people.filter(
      ({ id, x }) => !branch.has(id) && Math.abs(x - (previous.get(id)?.x ?? 0)) < 60,
    );
    expect(stayed.length / (whole.people.length - branch.size)).toBeGreaterThan(0.8);
    expect(drawnFaults(whole, tidy, () => size)).toEqual([]);
  });
});

describe('the outline of a household', () => {
  const isInside = (polygons: readonly Point[][], { x, y }: Point): boolean => {
    let inside = false;
    for (const polygon of polygons) {
      polygon.forEach((a, i) => {
        const b = polygon[(i + 1) % polygon.length] ?? a;
        if (a.x === b.x && a.x > x && Math.min(a.y, b.y) < y && y < Math.max(a.y, b.y))
          inside = !inside;
      });
    }
    return inside;
  };
  const drawnFor = (members: readonly string[]) => {
    const drawn = arrange(graph, { sizes: size });
    return { drawn, outline: outlineOf(drawn, size, new Set(members)) };
  };
  test('holds its members and nobody else, whoever they are', () => {
    const whole = madeUpFamily(60, 2);
    const drawn = arrange(whole, { sizes: size });
    for (let seed = 0; seed < 40; seed++) {
      const members = new Set(
        drawn.people.filter((_, i) => (i * 7 + seed * 13) % 11 < 4).map(({ id }) => id),
      );
      const outline = outlineOf(drawn, size, members);
      for (const { id, x, y } of drawn.people) {
        for (const dx of [-50, 0, 50]) {
          for (const dy of [-26, 0, 60]) {
            const at = { x: x + dx + 0.37, y: y + dy + 0.37 };
            expect(isInside(outline, at), `${id} ${dx} ${dy}`).toBe(members.has(id));
          }
        }
      }
    }
  });
  test('is one for a couple and their only child, and one each for people apart', () => {
    expect(drawnFor(['Donna', 'Steve', 'Callum']).outline).toHaveLength(1);
    expect(drawnFor(['Donna', 'Friend']).outline).toHaveLength(2);
    expect(drawnFor([]).outline).toEqual([]);
  });
});
