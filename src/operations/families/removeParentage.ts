import type { CaseDocument, Edit, NewId, ParentageId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { dropEmptySet } from './addParent.ts';

/** Takes a child out of a parent set; a set left with nobody to join goes too. @returns the edit, or `row-missing`. */
export function removeParentage(doc: CaseDocument, newId: NewId, id: ParentageId): Edit | Refusal {
  const parentage = doc.parentages.get(id);
  if (!parentage) return refuse('row-missing', { table: 'parentages', id });
  const draft = new Draft(doc, newId);
  draft.remove('parentages', id);
  dropEmptySet(draft, parentage.set);
  return draft.edit('edit.removeParentage');
}
