import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';
import { type CaseDocument, notationProfiles, type PersonId, sensitiveTopics } from '#model';
import { addRow, changeRow } from '#operations';
import { type Figure, faults, type Scene } from '#scene';
import { done, family, testIds } from '../family.ts';
import { drawn } from './drawn.ts';

const example = (name: string): CaseDocument => {
  const file = join(import.meta.dirname, `../../examples/${name}.ged.json`);
  const decoded = decodeAny(readFileSync(file));
  if (!decoded.ok) throw new Error(name);
  return decoded.document;
};

describe('the examples', () => {
  const topics = new Set(sensitiveTopics);
  for (const name of ['eric', 'heather-and-sarah', 'large-family'])
    test.each(notationProfiles)(`${name} has no fault in %s`, (profile) => {
      const scene = drawn(example(name), { profile, topics });
      expect(scene.figures.length).toBeGreaterThan(20);
      expect(faults(scene)).toEqual([]);
    });
});

const doc = family(
  `Gran f + Grandad m : Mum f 1980, Jo f 1982
   Mum + (marriage) Dad m : Eric m 2004, Ann f 2006
   Jo + Lee m : Cara f`,
  { focal: ['Eric'] },
);

/** A scene with one figure changed. */
const changed = (scene: Scene, id: string, change: (figure: Figure) => Partial<Figure>): Scene => {
  if (!scene.figures.some((figure) => figure.id === id)) throw new Error(`no figure ${id}`);
  return {
    ...scene,
    figures: scene.figures.map((figure) =>
      figure.id === id ? { ...figure, ...change(figure) } : figure,
    ),
  };
};

describe('what a reader would misread is named', () => {
  const scene = drawn(doc);
  const at = (id: string) => {
    const found = scene.figures.find((figure) => figure.id === id)?.at;
    if (!found) throw new Error(`${id} is not drawn`);
    return found;
  };

  test('a sound drawing has none', () => {
    expect(faults(scene)).toEqual([]);
  });

  test('people that overlap', () => {
    const { x, y } = at('Ann');
    const broken = changed(scene, 'Eric', () => ({ at: { x: x + 30, y } }));
    expect(faults(broken)).toContain('Ann and Eric overlap');
  });

  test('a line through somebody, and through a name', () => {
    const { x, y } = at('Cara');
    const line = scene.figures.find(({ kind }) => kind === 'couple')?.id ?? '';
    const through = (height: number) =>
      changed(scene, line, () => ({
        routes: [
          [
            { x: x - 200, y: y + height },
            { x: x + 200, y: y + height },
          ],
        ],
      }));
    expect(faults(through(0)).join()).toContain('runs through Cara, whom it does not concern');
    expect(faults(through(42)).join()).toContain('runs through the name of Cara');
  });

  test('a bar that ends where nobody is', () => {
    const twins = family('Mum f : Eric m 2004, Bea f 2006, Tim m 2006');
    const links = [...twins.parentages.values()].filter(({ child }) => child !== 'Eric');
    let joined = done(
      twins,
      addRow(twins, testIds(), 'birthGroups', { id: 'BG1', kind: 'identical' }),
    );
    for (const { id } of links)
      joined = done(joined, changeRow(joined, testIds(), 'parentages', id, { birthGroup: 'BG1' }));
    const sound = drawn(joined);
    expect(faults(sound)).toEqual([]);
    const bar = sound.figures.find(({ kind }) => kind === 'children');
    const longer = changed(sound, bar?.id ?? '', ({ routes = [] }) => ({
      routes: routes.map((route) =>
        route.length === 2 && route[0]?.y === route[1]?.y
          ? route.map(({ x, y }, i) => ({ x: x + i * 50, y }))
          : route,
      ),
    }));
    expect(faults(longer).join()).toContain('ends where nobody is');
  });

  test('words over words, and over people', () => {
    const [one, other] = scene.figures.filter(({ kind }) => kind === 'couple');
    const word = {
      kind: 'text',
      text: '1999',
      size: 13,
      weight: 400,
      anchor: 'middle',
      fill: 'ink',
    } as const;
    const { x, y } = at('Cara');
    const over = changed(scene, one?.id ?? '', () => ({ marks: [{ ...word, x, y: y + 5 }] }));
    expect(faults(over).join()).toContain('“1999” on the line');
    expect(faults(over).join()).toContain('covers Cara');
    const apart = (id: string | undefined, base: Scene) =>
      changed(base, id ?? '', () => ({ marks: [{ ...word, x: 5000, y: 5000 }] }));
    expect(faults(apart(other?.id, apart(one?.id, scene))).join()).toContain('covers “1999”');
  });

  test('lines that cross without a bridge', () => {
    const [one, other] = scene.figures.filter(({ kind }) => kind === 'children');
    const cross = (
      id: string | undefined,
      from: [number, number],
      to: [number, number],
      base: Scene,
    ) =>
      changed(base, id ?? '', () => ({
        routes: [[from, to].map(([x, y]) => ({ x: 5000 + x, y: 5000 + y }))],
        hops: [],
      }));
    const level = cross(one?.id, [0, 50], [100, 50], scene);
    const both = cross(other?.id, [50, 0], [50, 100], level);
    expect(faults(both).join()).toContain('cross without a bridge');
    const bridged = changed(both, one?.id ?? '', () => ({ hops: [{ x: 5050, y: 5050 }] }));
    expect(faults(bridged).join()).not.toContain('cross without a bridge');
  });

  test('homes round the wrong people', () => {
    const home = done(
      doc,
      addRow(doc, testIds(), 'households', {
        id: 'Home',
        members: ['Mum', 'Eric', 'Ann'].map((person) => ({ id: `at ${person}`, person })),
      }),
    );
    const sound = drawn(home);
    expect(sound.figures.some(({ kind }) => kind === 'household')).toBe(true);
    expect(faults(sound)).toEqual([]);
    const without = changed(sound, 'Home', ({ people = [] }) => ({
      people: people.filter((id) => id !== 'Ann'),
    }));
    expect(faults(without)).toEqual(['the home Home holds Ann, who does not live there']);
    const more = changed(sound, 'Home', ({ people = [] }) => ({ people: [...people, 'Jo'] }));
    expect(faults(more)).toEqual(['the home Home leaves out Jo, who lives there']);
  });

  test('kinds that nothing but colour tells apart', () => {
    const sample = (id: string, stroke: 'lineGreen' | 'lineBlue'): Figure => ({
      id,
      kind: 'sample',
      subject: { table: 'cases', row: 'CASE' },
      at: { x: 0, y: 0 },
      marks: [{ kind: 'path', d: 'M0 0H9', stroke }],
      title: id,
      bounds: { x: 0, y: 0, width: 9, height: 0 },
    });
    const figures = [sample('bond.a', 'lineGreen'), sample('bond.b', 'lineBlue')];
    const two = { figures, bounds: { x: 0, y: 0, width: 9, height: 9 }, title: '' };
    expect(faults(two)).toEqual(['bond.a and bond.b look alike in black']);
  });
});

/** Families of a few generations, with homes for any of their people. */
const anyFamily = fc
  .record({
    grandchildren: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    homes: fc.array(fc.array(fc.nat(30), { minLength: 2, maxLength: 6 }), { maxLength: 3 }),
    bonds: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 }),
  })
  .map(({ grandchildren, homes, bonds }) => {
    const children = grandchildren.map((_, i) => `C${i} f`).join(', ');
    const lines = grandchildren.map((count, i) =>
      count
        ? `C${i} + S${i} m : ${Array.from({ length: count }, (_, j) => `G${i}${j} x`).join(', ')}`
        : `C${i} + S${i} m`,
    );
    let made = family(`Gran f + Grandad m : ${children}\n${lines.join('\n')}`, { focal: ['C0'] });
    const people = [...made.persons.values()].map(({ id }) => id);
    const who = (n: number): PersonId => people[n % people.length] ?? 'C0';
    for (const [i, home] of homes.entries()) {
      const members = [...new Set(home.map(who))].map((person, j) => ({
        id: `M${i}-${j}`,
        person,
      }));
      made = done(made, addRow(made, testIds(), 'households', { id: `H${i}`, members }));
    }
    for (const [from, to] of bonds)
      if (who(from) !== who(to))
        made = done(
          made,
          addRow(made, testIds(), 'bonds', { between: [who(from), who(to)], kind: 'hostile' }),
        );
    return made;
  });

test('no home of any family swallows a stranger or leaves anybody out', () => {
  fc.assert(
    fc.property(anyFamily, (doc) => {
      const homes = faults(drawn(doc)).filter((fault) => fault.startsWith('the home'));
      expect(homes).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('no family has people that overlap or lines through people', () => {
  fc.assert(
    fc.property(anyFamily, (doc) => {
      expect(faults(drawn(doc, { households: false }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
