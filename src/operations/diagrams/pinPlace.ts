import { type CaseDocument, type Edit, type NewId, type PlaceId, placesMapOf } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Puts a home on the map of places by hand, in miles east and south of 55° N, 4° W;
 * without a place there it goes back to where its town is. The first pin makes the map.
 *
 * @returns the edit, or the refusals `row-missing` and `nothing-changed`.
 */
export function pinPlace(
  doc: CaseDocument,
  newId: NewId,
  place: PlaceId,
  at: { readonly x: number; readonly y: number } | undefined,
): Edit | Refusal {
  if (!doc.places.has(place)) return refuse('row-missing', { table: 'places', id: place });
  const draft = new Draft(doc, newId);
  const round = (miles: number) => Math.round(miles * 10) / 10;
  const pin = at ? [{ figure: place, x: round(at.x), y: round(at.y) }] : [];
  const id = placesMapOf(doc);
  const map = id === undefined ? undefined : doc.diagrams.get(id);
  if (map)
    draft.change('diagrams', map.id, {
      pins: [...map.pins.filter(({ figure }) => figure !== place), ...pin],
    });
  else if (at) draft.create('diagrams', { kind: 'places', pins: pin });
  return draft.edit('edit.pinPlace');
}
