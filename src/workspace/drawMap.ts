import type { SharedCase } from '#copies';
import { type CaseDocument, mobilityMapOf, type PersonId } from '#model';
import { displayName, drawMobilityOnPaper, mobilityShapes } from '#scene';
import { type Words, wordsForChild } from '#words';
import type { Picture } from './drawing.ts';

/** The map of where a child has lived, for the coordinator and colleagues. */
export function drawMap(doc: CaseDocument, child: PersonId, words: Words): Picture {
  const context = { doc, words, child, forCoordinator: true };
  const name = displayName(doc, words, child);
  return {
    of: 'road',
    scene: drawMobilityOnPaper(context),
    shapes: async () => mobilityShapes(context),
    doc,
    notation: {},
    words,
    title: words.say('picture.mobility', { name }),
    about: {},
  };
}

/** A child's own map takes nothing but a copy that holds what the child knows. */
export function drawSharedMap(doc: SharedCase, spoken: Words): Picture {
  const words = wordsForChild(spoken);
  const child = [...doc.focalChildren.values()][0]?.person ?? '';
  const context = { doc, words, child, forCoordinator: false };
  const title = mobilityMapOf(doc, child)?.title ?? words.say('map.title');
  return {
    of: 'road',
    scene: drawMobilityOnPaper(context),
    shapes: async () => mobilityShapes(context),
    doc,
    notation: { profile: 'plain' },
    words,
    title,
    about: { unchecked: true },
  };
}
