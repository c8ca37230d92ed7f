import type { CaseDocument, Edit, Id, NewId, TableName } from '#model';
import { Draft, type FieldChanges, type NewRow } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Adds a row to any table. Families have operations of their own, which say
 * what a new person is to the others.
 *
 * @returns the edit, or a refusal: `row-exists`, `row-invalid`, `not-fitting`.
 */
export function addRow<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  table: Name,
  row: NewRow<Name>,
): Edit | Refusal {
  if (row.id !== undefined && doc[table].has(row.id as Id))
    return refuse('row-exists', { table, id: row.id });
  const draft = new Draft(doc, newId);
  draft.create(table, row);
  return draft.edit('edit.add', { table });
}

/**
 * Sets fields of a row; undefined takes one away.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `not-fitting`, `nothing-changed`.
 */
export function changeRow<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  table: Name,
  id: Id,
  fields: FieldChanges<Name>,
): Edit | Refusal {
  if (!doc[table].has(id)) return refuse('row-missing', { table, id });
  const draft = new Draft(doc, newId);
  draft.change(table, id, fields);
  return draft.edit('edit.change', { table, field: Object.keys(fields)[0] ?? '' });
}
