import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';
import type { Bond } from '#model';
import { addRow } from '#operations';
import { type Figure, faults, type Point, type Scene } from '#scene';
import { english } from '#words';
import { drawBond } from '../../src/scene/figures/bond.ts';
import { done, family, testIds } from '../family.ts';
import { drawn } from './drawn.ts';

const example = (name: string) => {
  const decoded = decodeAny(
    readFileSync(join(import.meta.dirname, `../../examples/${name}.ged.json`)),
  );
  if (!decoded.ok) throw new Error(name);
  return decoded.document;
};

/** Points along a line, 4 px from one to the next. */
function pointsOf({ routes: [route = []] = [] }: Figure): Point[] {
  const points: Point[] = [];
  for (const [i, b] of route.entries()) {
    const a = route[i - 1];
    if (!a) continue;
    const count = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / 4));
    for (let k = 0; k < count; k++)
      points.push({ x: a.x + ((b.x - a.x) * k) / count, y: a.y + ((b.y - a.y) * k) / count });
  }
  return points;
}

const bondsOf = (scene: Scene) => scene.figures.filter(({ kind }) => kind === 'bond');
const nearness = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** How much of one bond lies on another, px: a crossing is short. */
const together = (one: Figure, other: Figure): number => {
  const others = pointsOf(other);
  return 4 * pointsOf(one).filter((a) => others.some((b) => nearness(a, b) < 7)).length;
};

// Among three hundred two long bonds share a passage for a while.
describe.each([
  ['eric', 40],
  ['heather-and-sarah', 40],
  ['large-family', 90],
])('the bonds of %s', (name, most) => {
  const bonds = bondsOf(drawn(example(name)));
  const pairs = bonds.flatMap((one, i) => bonds.slice(i + 1).map((other) => [one, other] as const));

  test('run apart from each other, and end on spots of their own', () => {
    expect(pairs.length).toBeGreaterThan(3);
    for (const [one, other] of pairs) {
      expect(together(one, other), `${one.id} along ${other.id}`).toBeLessThan(most);
      const ends = [one, other].map(({ routes: [route = []] = [] }) => [route[0], route.at(-1)]);
      for (const a of ends[0] ?? [])
        for (const b of ends[1] ?? [])
          if (a && b) expect(nearness(a, b), `${one.id} ends on ${other.id}`).toBeGreaterThan(7);
    }
  });
});

describe('what is written on a connection', () => {
  test.each(['eric', 'heather-and-sarah'])(
    'of %s lies on no other line and no other words',
    (name) => {
      const scene = drawn(example(name), { ties: true });
      expect(scene.figures.some(({ kind }) => kind === 'tie')).toBe(true);
      expect(faults(scene)).toEqual([]);
    },
  );

  test('moves along the line where another line would run through it, which is a fault elsewhere', () => {
    let doc = family('Gran f : Mum f, Aunt f, Uncle m\nMum : Jo f, Sam m', { focal: ['Jo'] });
    doc = done(
      doc,
      addRow(doc, testIds(), 'ties', {
        id: 'T1',
        ends: [{ person: 'Jo' }, { person: 'Uncle' }],
        kind: 'godparent',
      }),
    );
    const scene = drawn(doc, { ties: true });
    const tie = scene.figures.find(({ kind }) => kind === 'tie');
    const text = tie?.marks.find((mark) => mark.kind === 'text');
    if (!tie || text?.kind !== 'text') throw new Error('nothing is written');
    expect(faults(scene)).toEqual([]);
    // The same drawing with a bond through the words.
    const across: Figure = {
      ...tie,
      id: 'across',
      kind: 'bond',
      marks: [],
      routes: [
        [
          { x: text.x - 60, y: text.y - 50 },
          { x: text.x + 60, y: text.y + 40 },
        ],
      ],
      people: [],
    };
    expect(faults({ ...scene, figures: [...scene.figures, across] })).toContain(
      `“${text.text}” on the line T1 lies on the line across`,
    );
    // Two of them over each other are told of as well.
    expect(
      faults({ ...scene, figures: [...scene.figures, { ...tie, id: 'again' }] }).some((said) =>
        said.startsWith(`“${text.text}” on the line again covers`),
      ),
    ).toBe(true);
  });
});

test('what stands on the middle of two bonds of one pair stands beside each other', () => {
  const mother = family('Mum f 1980 + (marriage) Dad m 1978 : Eric m 2004, Ann f 2006');
  const kinds = ['cutoffRepaired', 'other', 'neverMet', 'inLove', 'cutoff'] as const;
  for (const [i, one] of kinds.entries())
    for (const other of kinds.slice(i + 1)) {
      let doc = mother;
      for (const [id, kind] of [
        ['B1', one],
        ['B2', other],
      ] as const)
        doc = done(doc, addRow(doc, testIds(), 'bonds', { id, between: ['Mum', 'Eric'], kind }));
      const [a, b] = bondsOf(drawn(doc)).map((bond) => {
        const points = pointsOf(bond);
        return points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
      });
      if (!a || !b) throw new Error('no bonds');
      expect(nearness(a, b), `${one} and ${other}`).toBeGreaterThan(18);
    }
});

test('a question on a line stands where letters would: clear of other lines', () => {
  const doc = family('Mum f 1980 + (marriage) Dad m 1978 : Eric m 2004');
  const route = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ];
  for (const kind of ['other', 'unknownFeeling'] as const) {
    const bond: Bond = { id: 'B', between: ['Mum', 'Eric'], kind };
    const { marks } = drawBond({ doc, words: english }, bond, route, () => ({ x: 60, y: 0 }));
    expect(marks.find((mark) => mark.kind === 'text')).toMatchObject({ text: '?', x: 60 });
  }
});
