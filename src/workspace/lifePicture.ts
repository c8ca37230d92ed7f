import { project, shareSiblings, withoutSecrets } from '#copies';
import { type CaseDocument, type DayRange, isoDay, type PersonId, siblingMapOf } from '#model';
import { drawFolds, drawLifeView, type LifePicture, type LifeView } from '#scene';
import { type Words, wordsForChild } from '#words';
import type { Picture } from './drawing.ts';
import type { Overlay } from './state.ts';

/** A picture of a child's life for its readers; nothing where they may not have it. */
export function pictureOfLife(
  document: CaseDocument,
  reader: 'coordinator' | 'professional' | 'family',
  { view, child }: { readonly view: LifeView; readonly child: PersonId },
  how: {
    readonly words: Words;
    readonly today: DayRange;
    readonly overlay: Overlay | undefined;
  },
): Picture | undefined {
  const { today } = how;
  const forFamily = reader === 'family';
  const words = forFamily ? wordsForChild(how.words) : how.words;
  const doc = forFamily
    ? project(document, { child, today, freshIds: false })
    : reader === 'professional'
      ? withoutSecrets(document, today)
      : document;
  const siblings = forFamily
    ? shareSiblings(document, child, today)
    : siblingMapOf(doc, child, today);
  const asOf = how.overlay?.asOf;
  const life: LifePicture = {
    doc,
    words,
    today,
    child,
    siblings,
    forFamily,
    ...(asOf === undefined || forFamily ? {} : { asOf: isoDay(asOf).first }),
  };
  const scene = drawLifeView(view, life);
  return (
    scene && {
      of: view,
      scene,
      doc,
      notation: {},
      words,
      title: scene.title,
      about: forFamily ? { unchecked: true } : {},
      ...(view === 'timeline' ? { folds: drawFolds(life) } : {}),
    }
  );
}
