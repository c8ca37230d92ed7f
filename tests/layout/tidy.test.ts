import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, type FamilyGraph, familyGraph, type PersonSize, untangle } from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';
import { family } from '../family.ts';
import { anyGraph } from './anyGraph.ts';
import { drawnFaults } from './drawnFaults.ts';

const size: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 104, height: 34 } };
const copiesIn = ({ people }: FamilyGraph) =>
  people.flatMap(({ id, of }) => (of === undefined ? [] : [`${id} of ${of}`]));

/** Ways round a family that lead back to where they began: links more than a tree of people and unions has. */
function loops({ people, unions }: FamilyGraph): number {
  const links = new Set<string>();
  const known = new Set(people.map(({ id }) => id));
  const next = new Map<string, string[]>();
  const join = (a: string, b: string) => next.set(a, [...(next.get(a) ?? []), b]);
  for (const { id, partners, children } of unions) {
    for (const person of [...partners, ...children.map((child) => child.person)]) {
      if (!known.has(person) || links.has(`${id} ${person}`)) continue;
      links.add(`${id} ${person}`);
      join(person, `union ${id}`);
      join(`union ${id}`, person);
    }
  }
  const points = [...known, ...unions.map(({ id }) => `union ${id}`)];
  const seen = new Set<string>();
  let parts = 0;
  for (const start of points) {
    if (seen.has(start)) continue;
    parts++;
    const waiting = [start];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (seen.has(each)) continue;
      seen.add(each);
      waiting.push(...(next.get(each) ?? []));
    }
  }
  return links.size - points.length + parts;
}

describe('a tidy drawing', () => {
  test('copies nobody where there is no loop, and no child of several families of one mother', () => {
    const plain = familyGraph(family('A m + B f: C m, D f\nC + E f: F\nG m + H f: E'));
    expect(untangle(plain)).toBe(plain);
    const candidates = familyGraph(family('Carly f + Dean m: Eric m\nCarly + Rob m: Eric'));
    expect(copiesIn(untangle(candidates))).toEqual([]);
    const fostered = familyGraph(family('A m + B f: C m, D f\nE m + F f : foster : C, D'));
    expect(copiesIn(untangle(fostered))).toEqual([]);
  });
  test('shows one of two cousins who marry a second time, with their brothers and sisters', () => {
    const graph = familyGraph(
      family('A m + B f: C m, D f\nC + E f: F m, G f\nD + H m: I f, J m, K f\nF + I: L'),
    );
    const drawn = arrange(graph, { sizes: size, tidy: true });
    const copies = drawn.people.filter(({ of }) => of !== undefined);
    expect(copies).toHaveLength(1);
    const [copy] = copies;
    const where = drawn.unions.filter(({ children }) => children.includes(copy?.id ?? ''));
    expect(where).toHaveLength(1);
    const married = drawn.unions.find(({ partners }) => partners.includes(copy?.of ?? ''));
    expect(married?.children).toEqual(['L']);
    expect(drawnFaults(untangle(graph), drawn, () => size)).toEqual([]);
    expect(drawn.unions.flatMap(({ hops }) => hops)).toEqual([]);
  });
  test('has fewer crossings than the whole one, and everybody in it', () => {
    const graph = madeUpFamily(200, 3, { kin: 0.2, inLaws: 0.4 });
    const hops = (tidy: boolean) =>
      arrange(graph, { sizes: size, tidy }).unions.reduce((sum, each) => sum + each.hops.length, 0);
    expect(hops(false)).toBeGreaterThan(15);
    expect(hops(true)).toBeLessThanOrEqual(hops(false) / 2);
  });
  test('of any family has never more copies than loops, and everybody once', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const tidy = untangle(graph);
        expect(copiesIn(tidy).length).toBeLessThanOrEqual(loops(graph));
        expect(new Set(tidy.people.map(({ id }) => id)).size).toBe(tidy.people.length);
        const { people } = arrange(graph, { sizes: size, tidy: true });
        expect(people.filter(({ of }) => of === undefined).map(({ id }) => id)).toEqual(
          graph.people.map(({ id }) => id),
        );
        expect(people.flatMap(({ id, of }) => (of ? [`${id} of ${of}`] : []))).toEqual(
          copiesIn(tidy),
        );
      }),
      { numRuns: 300 },
    );
  });
});
