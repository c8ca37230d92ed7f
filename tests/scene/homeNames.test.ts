import { expect, test } from 'vitest';
import type { CaseDocument, PersonId } from '#model';
import { addRow } from '#operations';
import { type Box, type Scene, type TextMark, textWidth } from '#scene';
import { done, family, testIds } from '../family.ts';
import { drawn } from './drawn.ts';

const withHome = (doc: CaseDocument, label: string, people: readonly PersonId[]) =>
  done(
    doc,
    addRow(doc, testIds(), 'households', {
      label,
      members: people.map((person) => ({ id: `${label} ${person}`, person })),
    }),
  );

/** The names on the outlines of homes, and the room of their letters. */
const namesIn = (scene: Scene): { text: string; box: Box }[] =>
  scene.figures
    .filter(({ kind }) => kind === 'household')
    .flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.kind === 'text'))
    .map(({ text, x, y, size, weight }) => ({
      text,
      box: { x, y: y - size * 0.72, width: textWidth(text, { size, weight }), height: size * 0.78 },
    }));

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('names of two homes of the same people stand beside each other', () => {
  const doc = family('Mum f 1980 + Dad m 1978 : Eric m 2004, Ann f 2006, Sam m 2008, Kim f 2010');
  const children = ['Eric', 'Ann', 'Sam', 'Kim'];
  const both = withHome(withHome(doc, 'Nanny Sheila’s', children), 'The old mill house', children);
  const [one, other] = namesIn(drawn(both));
  if (!one || !other) throw new Error('no names');
  expect([one.text, other.text]).toEqual(['Nanny Sheila’s', 'The old mill house']);
  expect(meet(one.box, other.box)).toBe(false);
});

test('no line of a family runs through the name of a home, which is whole even on a narrow one', () => {
  const doc = family('Mum f 1980 + Dad m 1978 : Eric m 2004\nNan f');
  for (const label of ['Home', 'Nan’s house', 'With Nan now']) {
    const scene = drawn(withHome(doc, label, ['Eric', 'Nan']));
    const [name] = namesIn(scene);
    expect(name?.text).toBe(label);
    const lines = scene.figures.filter(({ kind }) => kind === 'children' || kind === 'couple');
    expect(lines.length).toBe(2);
    for (const { routes = [] } of lines)
      for (const route of routes)
        for (const [i, b] of route.entries()) {
          const a = route[i - 1] ?? b;
          const stretch = {
            x: Math.min(a.x, b.x) - 1,
            y: Math.min(a.y, b.y) - 1,
            width: Math.abs(a.x - b.x) + 2,
            height: Math.abs(a.y - b.y) + 2,
          };
          expect(name && meet(name.box, stretch), label).toBe(false);
        }
  }
});

test('no outline of another home runs through the name of a home where there is room beside it', () => {
  const doc = family('Mum f 1980 + Dad m 1978 : Eric m 2004, Ann f 2006, Sam m 2008, Kim f 2010');
  const whole = withHome(doc, 'Home', ['Mum', 'Dad', 'Eric', 'Ann', 'Sam', 'Kim']);
  const scene = drawn(withHome(whole, 'With Mum', ['Mum', 'Eric']));
  const homes = scene.figures.filter(({ kind }) => kind === 'household');
  expect(homes).toHaveLength(2);
  const names = namesIn(scene);
  for (const [i, { outlines = [] }] of homes.entries())
    for (const [j, name] of names.entries()) {
      if (i === j) continue;
      for (const ring of outlines)
        for (const [k, b] of ring.entries()) {
          const a = ring.at(k - 1) ?? b;
          const stretch = {
            x: Math.min(a.x, b.x),
            y: Math.min(a.y, b.y),
            width: Math.abs(a.x - b.x),
            height: Math.abs(a.y - b.y),
          };
          expect(meet(name.box, stretch), name.text).toBe(false);
        }
    }
});
