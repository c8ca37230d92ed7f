import {
  type CaseDocument,
  type Edit,
  frozenMap,
  mobilityMapOf,
  type NewId,
  sha256,
  type VisitId,
} from '#model';
import { Draft } from '../draft.ts';
import { mapIn } from '../homes/mapItems.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Freezes a child's map as it is at the end of a visit. Later edits leave it as
 * it is. A visit has one: freezing again at the same visit takes its place.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed` (the map is as it was frozen).
 */
export function freezeMap(doc: CaseDocument, newId: NewId, id: VisitId): Edit | Refusal {
  const visit = doc.visits.get(id);
  if (!visit) return refuse('row-missing', { table: 'visits', id });
  const draft = new Draft(doc, newId);
  const map = mobilityMapOf(doc, visit.child) ?? mapIn(draft, visit.child);
  const lines = [...frozenMap(doc, visit.child)];
  const hash = sha256(lines.join('\n'));
  const found = draft.rows('mapSnapshots').find((each) => each.visit === id && each.map === map.id);
  if (found) draft.change('mapSnapshots', found.id, { hash, lines });
  else draft.create('mapSnapshots', { map: map.id, visit: id, hash, lines });
  return draft.edit('edit.freezeMap');
}
