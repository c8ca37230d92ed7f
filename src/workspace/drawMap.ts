import type { SharedCase } from '#copies';
import { type CaseDocument, mobilityMapOf, type PersonId } from '#model';
import { displayName, drawMobility } from '#scene';
import { type Words, wordsForChild } from '#words';
import type { Picture } from './drawing.ts';

/** Width to height of A4 and A3 on their side. */
const paper = Math.SQRT2;

/** The map of where a child has lived, for the coordinator and colleagues. */
export function drawMap(doc: CaseDocument, child: PersonId, words: Words): Picture {
  const scene = drawMobility({ doc, words, child, forCoordinator: true }, { aspect: paper });
  const name = displayName(doc, words, child);
  return {
    of: 'road',
    scene,
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
  const scene = drawMobility(
    { doc, words, child, forCoordinator: false },
    { aspect: paper, onPaper: true },
  );
  const title = mobilityMapOf(doc, child)?.title ?? words.say('map.title');
  return {
    of: 'road',
    scene,
    doc,
    notation: { profile: 'plain' },
    words,
    title,
    about: { unchecked: true },
  };
}
