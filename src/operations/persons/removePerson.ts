import type { CaseDocument, Edit, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { removeWithReferences } from '../rows/removeRow.ts';

/**
 * Removes people with the partnerships, bonds and ties they are part of. Their
 * children keep their other parents; a child with no parent left keeps none.
 *
 * @returns the edit, or the refusal `row-missing`.
 */
export function removePersons(
  doc: CaseDocument,
  newId: NewId,
  ids: readonly PersonId[],
): Edit | Refusal {
  const missing = ids.find((id) => !doc.persons.has(id));
  if (missing !== undefined) return refuse('row-missing', { table: 'persons', id: missing });
  const draft = new Draft(doc, newId);
  for (const id of ids) removeWithReferences(draft, 'persons', id);
  return draft.edit('edit.removePerson', { count: ids.length });
}
