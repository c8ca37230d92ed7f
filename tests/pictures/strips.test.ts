import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';
import { bestStrips, layOnSheets, legible, printedNames, stripsOn } from '#pictures';
import { placedBounds } from '#scene';
import { english } from '#words';
import { drawn } from '../scene/drawn.ts';

const decoded = decodeAny(
  readFileSync(join(import.meta.dirname, '../../examples/large-family.ged.json')),
);
if (!decoded.ok) throw new Error('the example cannot be read');
const scene = drawn(decoded.document);
const people = scene.figures.filter(({ kind }) => kind === 'person');

describe('a family of three hundred in strips on one sheet', () => {
  const count = bestStrips('a0', scene.bounds);
  const sheets = layOnSheets(scene, {
    paper: 'a0',
    strips: count,
    furniture: { title: 'Family' },
    words: english,
  });

  test('has names that can be read on a wall, where one piece has not', () => {
    expect(count).toBeGreaterThan(1);
    expect(sheets).toHaveLength(1);
    const whole = layOnSheets(scene, { paper: 'a0', furniture: {}, words: english });
    expect(printedNames(whole)).toBeLessThan(legible.least);
    expect(printedNames(sheets)).toBeGreaterThan(legible.poster);
  });

  test('has everybody whole in one strip at least, and every strip on the paper', () => {
    const { boxes } = stripsOn('a0', scene.bounds, count);
    const cut = people.filter((figure) => {
      const { x, width } = placedBounds(figure);
      return !boxes.some((box) => box.x <= x && x + width <= box.x + box.width);
    });
    expect(people.length).toBeGreaterThan(290);
    expect(cut.map(({ title }) => title)).toEqual([]);
    const [sheet] = sheets;
    const clips = sheet?.parts.flatMap(({ clip }) => (clip ? [clip] : [])) ?? [];
    expect(clips).toHaveLength(count);
    for (const { x, y, width, height } of clips) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(sheet?.width ?? 0);
      expect(y + height).toBeLessThanOrEqual(sheet?.height ?? 0);
    }
    const tops = clips.map(({ y, height }) => [y, y + height] as const);
    for (const [i, [top]] of tops.entries())
      expect(top).toBeGreaterThanOrEqual(tops[i - 1]?.[1] ?? 0);
  });
});

test('a drawing that is no wider than its paper is not cut', () => {
  expect(bestStrips('a4', { x: 0, y: 0, width: 900, height: 700 })).toBe(1);
});
