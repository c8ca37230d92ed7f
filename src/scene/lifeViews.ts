import {
  type CaseDocument,
  type DayRange,
  lifelineOf,
  type PersonId,
  pinnedPlaces,
  type SiblingMap,
} from '#model';
import type { Words } from '#words';
import { drawPlaces } from './places/drawPlaces.ts';
import type { Scene } from './scene.ts';
import { drawSiblings } from './siblings/drawSiblings.ts';
import { drawTimeline } from './timeline/drawTimeline.ts';

/** Pictures of a child's life beside the family and the network. */
export const lifeViews = ['timeline', 'places', 'siblings'] as const;
export type LifeView = (typeof lifeViews)[number];

/** What a picture of a life is drawn from. */
export interface LifePicture {
  /** The case: for a family, its copy. */
  readonly doc: CaseDocument;
  readonly words: Words;
  readonly today: DayRange;
  readonly child: PersonId;
  /** Whom the sibling map shows: for a family, what the child was told. */
  readonly siblings: SiblingMap;
  readonly forFamily: boolean;
  readonly asOf?: number;
}

/** A strip as wide as a sheet across reads best, px; each fold of a concertina a little less. */
const stripWidth = 1500;
/** How wide a fold is and how many years stand on it, about: for a child fewer, so that its print is large on A4. */
const folds = { usual: { width: 960, years: 6 }, child: { width: 640, years: 4 } } as const;

/** A picture of a life; nothing where its readers may not have it: no copy for a family knows towns. */
export function drawLifeView(view: LifeView, picture: LifePicture): Scene | undefined {
  const { doc, words, today, child, forFamily, siblings, asOf } = picture;
  switch (view) {
    case 'timeline': {
      const { from, to } = lifelineOf(doc, child, today);
      return drawTimeline({
        doc,
        words,
        today,
        person: child,
        forFamily,
        pxPerDay: stripWidth / (to - from),
        ...(asOf === undefined ? {} : { asOf }),
      });
    }
    case 'places':
      return forFamily
        ? undefined
        : drawPlaces({ doc, words, person: child, today, pins: pinnedPlaces(doc) });
    case 'siblings':
      return drawSiblings({ doc, map: siblings, words, today, forFamily });
  }
}

/** The timeline as folds of a concertina: stretches of equal length, one a sheet, each with the names of its lanes. */
export function drawFolds(picture: LifePicture): readonly Scene[] {
  const { doc, words, today, child, forFamily } = picture;
  const { from, to } = lifelineOf(doc, child, today);
  const { width, years } = forFamily ? folds.child : folds.usual;
  const count = Math.max(1, Math.ceil((to - from) / (years * 365.25)));
  const length = (to - from) / count;
  return Array.from({ length: count }, (_, fold) =>
    drawTimeline({
      doc,
      words,
      today,
      person: child,
      forFamily,
      from: from + fold * length,
      to: from + (fold + 1) * length,
      pxPerDay: width / length,
    }),
  );
}
