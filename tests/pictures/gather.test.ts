import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';
import { furnitureFor, gathered, layOnSheets, legible, pinsOf, printedNames } from '#pictures';
import { faults, placedBounds, type Scene } from '#scene';
import { english } from '#words';
import { family } from '../family.ts';
import { drawn } from '../scene/drawn.ts';

const example = (name: string) => {
  const file = join(import.meta.dirname, `../../examples/${name}.ged.json`);
  const decoded = decodeAny(readFileSync(file));
  if (!decoded.ok) throw new Error(name);
  return decoded.document;
};
const eric = example('eric');

const onPaper = (scene: Scene) =>
  layOnSheets(scene, {
    paper: 'a4',
    words: english,
    furniture: furnitureFor({
      doc: eric,
      scene,
      words: english,
      audience: 'coordinator',
      notation: {},
      printedOn: '2021-06-15',
    }),
  });

describe('a family on paper', () => {
  test.each(['mcgoldrick', 'genopro', 'nsgc'] as const)(
    'in %s has those whom no line joins to it below it, where names print larger for that',
    (profile) => {
      const scene = drawn(eric, { profile });
      const paper = gathered(scene);
      expect(printedNames(onPaper(scene))).toBeLessThan(legible.least);
      expect(printedNames(onPaper(paper))).toBeGreaterThanOrEqual(legible.poster);
      expect(faults(paper)).toEqual([]);
      expect(paper.figures.map(({ id }) => id)).toEqual(scene.figures.map(({ id }) => id));
    },
  );

  test('has all of a figure at its new place, and its bounds hold everybody', () => {
    const { figures, bounds } = gathered(drawn(eric));
    for (const figure of figures) {
      const box = placedBounds(figure);
      expect(box.x).toBeGreaterThanOrEqual(bounds.x - 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height + 0.01);
      for (const { x, y } of figure.routes?.flat() ?? [])
        expect(x >= box.x - 40 && x <= box.x + box.width + 40 && y >= box.y - 40).toBe(true);
    }
  });

  test('that fills its sheet as it is stays as it is', () => {
    const scene = drawn(example('heather-and-sarah'));
    expect(gathered(scene)).toBe(scene);
    const joined = drawn(family('Mum f 1980 + (marriage) Dad m 1978 : Eric m 2004'));
    expect(gathered(joined)).toBe(joined);
  });

  test('keeps everybody where somebody put them', () => {
    const scene = drawn(eric);
    const stood = new Map(scene.figures.map(({ id, at }) => [id, at]));
    const [first] = gathered(scene).figures.filter(
      ({ id, kind, at }) => kind === 'person' && at !== stood.get(id),
    );
    if (!first) throw new Error('nobody moved');
    const kept = gathered(scene, [first.id]).figures.find(({ id }) => id === first.id);
    expect(kept?.at).toEqual(stood.get(first.id));
    expect(pinsOf(eric)).toEqual([]);
  });

  test('moves nobody where a note lies free on the drawing', () => {
    const scene = drawn(eric);
    const note = { ...scene.figures[0], id: 'N', kind: 'note', people: undefined };
    const noted = { ...scene, figures: [...scene.figures, note] } as Scene;
    expect(gathered(noted)).toBe(noted);
  });
});
