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
 * it is, so a visit has one map and it is frozen once.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-exists` (this visit has its map).
 */
export function freezeMap(doc: CaseDocument, newId: NewId, id: VisitId): Edit | Refusal {
  const visit = doc.visits.get(id);
  if (!visit) return refuse('row-missing', { table: 'visits', id });
  if ([...doc.mapSnapshots.values()].some((each) => each.visit === id))
    return refuse('row-exists', { table: 'mapSnapshots', id });
  const draft = new Draft(doc, newId);
  const map = mobilityMapOf(doc, visit.child) ?? mapIn(draft, visit.child);
  const lines = [...frozenMap(doc, visit.child)];
  const hash = sha256(lines.join('\n'));
  draft.create('mapSnapshots', { map: map.id, visit: id, hash, lines });
  return draft.edit('edit.freezeMap');
}
