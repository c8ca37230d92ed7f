import type { CaseDocument } from '../caseDocument.ts';
import type { DiagramId, PlaceId } from '../ids.ts';

/** The genogram of a case: its first diagram of that kind. */
export const genogramOf = (doc: CaseDocument): DiagramId | undefined =>
  [...doc.diagrams.values()].find(({ kind }) => kind === 'genogram')?.id;

/** The map of places of a case, should homes have been put on it by hand. */
export const placesMapOf = (doc: CaseDocument): DiagramId | undefined =>
  [...doc.diagrams.values()].find(({ kind }) => kind === 'places')?.id;

/** Homes that were put on the map by hand: miles east and south of 55° N, 4° W. */
export function pinnedPlaces(
  doc: CaseDocument,
): ReadonlyMap<PlaceId, { readonly x: number; readonly y: number }> {
  const map = placesMapOf(doc);
  const pins = map === undefined ? [] : (doc.diagrams.get(map)?.pins ?? []);
  return new Map(pins.map(({ figure, x, y }) => [String(figure), { x, y }]));
}
