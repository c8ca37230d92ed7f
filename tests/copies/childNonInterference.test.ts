import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import { type CaseDocument, circlesMapOf, toRows } from '#model';
import { drawCircles, drawMobility, writeSvg } from '#scene';
import { english } from '#words';
import { drawn } from '../scene/drawn.ts';
import { child, known, today, untold } from './nothingUntold.ts';

/** What a child's own screen is made from, and what leaves the app for them. */
const copiesOf = (doc: CaseDocument) => [
  project(doc, { child, today, freshIds: false, visit: 'V2' }),
  project(doc, { child, today, freshIds: true }),
];
const textOf = (doc: CaseDocument) =>
  copiesOf(doc).map((copy) => JSON.stringify(toRows(copy), undefined, 1));

/** Family, circles and road as a child sees them. */
function picturesOf(doc: CaseDocument): string[] {
  return copiesOf(doc).flatMap((copy) => {
    const viewer = [...copy.focalChildren.values()][0]?.person ?? child;
    const context = { doc: copy, words: english, child: viewer, viewer, today };
    const scenes = [
      drawn(copy, { profile: 'plain' }, { forCoordinator: false }),
      drawMobility({ ...context, forCoordinator: false, wishes: true }),
      drawCircles(
        { ...context, profile: 'plain', voice: 'child' },
        { ...circlesMapOf(copy, viewer), slices: [] },
      ).scene,
    ];
    return scenes.map((scene) => writeSvg(scene, { palette: 'print', language: 'en' }));
  });
}

const start = known();
const plain = textOf(start);
const pictures = picturesOf(start);
const ways = Object.values(untold);
const withAll = (some: readonly (typeof ways)[number][]) =>
  some.reduce((now, hide) => hide(now), start);

describe('what a child has not been told', () => {
  test('shows at all in none of their copies, and the copies are not empty', () => {
    for (const copy of plain)
      for (const words of ['The flat', 'cake', 'swimming', 'see the sea', 'Gran', 'whoCameWith'])
        expect(copy).toContain(words);
    for (const words of ['Mum', 'The boat', 'cake']) expect(pictures.join()).toContain(words);
  });

  test.each(Object.entries(untold))('leaves no trace: %s', (_, hide) => {
    const doc = hide(start);
    expect(doc).not.toBe(start);
    expect(textOf(doc)).toEqual(plain);
  });

  test('leaves no trace together, in any order, in copies and pictures', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ways, { minLength: 2 }), (some) => {
        expect(textOf(withAll(some))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
    for (const some of [ways, ways.toReversed()])
      expect(picturesOf(withAll(some))).toEqual(pictures);
  });
});
