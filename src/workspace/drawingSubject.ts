import type { Excerpt } from '#layout';
import type { CaseDocument, DayRange, DiagramId, PersonId } from '#model';
import type { Words } from '#words';
import type { Overlay } from './state.ts';

/** Everything a drawing is made from. Equal subjects make equal drawings. */
export interface DrawingSubject {
  readonly document: CaseDocument;
  readonly diagram: DiagramId | undefined;
  readonly words: Words;
  readonly viewer: PersonId | undefined;
  readonly kinWords: boolean;
  readonly today: DayRange;
  /** Who was acted on, to be kept still on the screen. */
  readonly anchor?: PersonId;
  readonly overlay?: Overlay;
  /** The part of the family that is looked at; absent: all of it. */
  readonly excerpt?: Excerpt;
  /**
   * Where places are found anew: 'all' looks for a new order as well, 'places'
   * keeps the order that the document knows, a set of people finds theirs alone.
   */
  readonly afresh?: 'all' | 'places' | ReadonlySet<PersonId>;
}

/** What is to be drawn instead of what waits: who was acted on then still is, and what was to be laid out afresh. */
export function inPlaceOf(
  waiting: DrawingSubject | undefined,
  next: DrawingSubject,
): DrawingSubject {
  const { anchor, afresh } = { ...waiting, ...next };
  return {
    ...next,
    ...(anchor === undefined ? {} : { anchor }),
    ...(afresh === undefined ? {} : { afresh }),
  };
}
