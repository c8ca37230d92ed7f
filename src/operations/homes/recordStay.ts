import type { CaseDocument, Edit, NewId, PersonId, Stay, StayId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { removeWithReferences } from '../rows/removeRow.ts';
import { keyFor, type RoadPlace, relinkMoves } from './order.ts';

/** A home to put on a child's road. */
export interface RecordStay {
  readonly child: PersonId;
  /** Behind which home or gap; at the end where nothing is said. */
  readonly after?: RoadPlace;
  readonly stay: Omit<Stay, 'id' | 'person' | 'orderKey' | 'kind'> & {
    readonly kind?: Stay['kind'];
  };
  /** The child says so, and so knows of it. */
  readonly byChild?: true;
}

/**
 * Puts a home on a child's road. No date is needed, and none moves it.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `not-fitting`.
 */
export function recordStay(
  doc: CaseDocument,
  newId: NewId,
  { child, after, stay, byChild }: RecordStay,
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const orderKey = keyFor(draft, child, after);
  if (orderKey === undefined) return refuse('row-missing', { table: 'stays', id: String(after) });
  const made = draft.create('stays', { kind: 'unknown', ...stay, person: child, orderKey });
  if (byChild)
    draft.create('told', { child, subject: { table: 'stays', row: made.id }, state: 'told' });
  if (!stay.parallel) relinkMoves(draft, child);
  return draft.edit('edit.recordStay');
}

/**
 * Puts a home behind another on the road. Its dates stay as they are; where they
 * say another order, that is a conflict for the coordinator to see.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function reorderStay(
  doc: CaseDocument,
  newId: NewId,
  { stay: id, after }: { readonly stay: StayId; readonly after: RoadPlace },
): Edit | Refusal {
  const stay = doc.stays.get(id);
  if (!stay) return refuse('row-missing', { table: 'stays', id });
  if (after === id) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  const orderKey = keyFor(draft, stay.person, after, id);
  if (orderKey === undefined) return refuse('row-missing', { table: 'stays', id: after });
  draft.change('stays', id, { orderKey });
  relinkMoves(draft, stay.person);
  return draft.edit('edit.reorderStay');
}

/**
 * Says whether a home was beside another (weekends, short breaks) or a stretch of the road.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function setBeside(
  doc: CaseDocument,
  newId: NewId,
  { stay: id, beside }: { readonly stay: StayId; readonly beside: boolean },
): Edit | Refusal {
  const stay = doc.stays.get(id);
  if (!stay) return refuse('row-missing', { table: 'stays', id });
  const draft = new Draft(doc, newId);
  draft.change('stays', id, { parallel: beside ? true : undefined });
  relinkMoves(draft, stay.person);
  return draft.edit('edit.change', { table: 'stays', field: 'parallel' });
}

/**
 * Takes away a home that a child put on the map by mistake, with what was on the map
 * for it and what was said of leaving it.
 *
 * @returns the edit, or the refusal `row-missing`.
 */
export function takeBackStay(doc: CaseDocument, newId: NewId, id: StayId): Edit | Refusal {
  const stay = doc.stays.get(id);
  if (!stay) return refuse('row-missing', { table: 'stays', id });
  const draft = new Draft(doc, newId);
  for (const { id: move, fromStay } of draft.rows('moves'))
    if (fromStay === id) removeWithReferences(draft, 'moves', move);
  removeWithReferences(draft, 'stays', id);
  relinkMoves(draft, stay.person);
  return draft.edit('edit.remove', { table: 'stays' });
}

/**
 * Takes a home off the road with what was on the map for it. The move before it
 * leads on to the next.
 *
 * @returns the edit, or the refusal `row-missing`.
 */
export function removeStay(doc: CaseDocument, newId: NewId, id: StayId): Edit | Refusal {
  const stay = doc.stays.get(id);
  if (!stay) return refuse('row-missing', { table: 'stays', id });
  const draft = new Draft(doc, newId);
  removeWithReferences(draft, 'stays', id);
  relinkMoves(draft, stay.person);
  return draft.edit('edit.remove', { table: 'stays' });
}
