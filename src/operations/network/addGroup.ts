import type { CaseDocument, Edit, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Makes a group, service or club that a child has to do with, so that it is on the
 * child's network at once; where it stands there is said later.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`.
 */
export function addGroup(
  doc: CaseDocument,
  newId: NewId,
  { child, name }: { readonly child: PersonId; readonly name: string },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const { id } = draft.create('organisations', { name });
  draft.create('ties', { ends: [{ person: child }, { organisation: id }] });
  return draft.edit('edit.addGroup');
}
