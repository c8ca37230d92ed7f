import type { CaseDocument, Edit, Move, NewId, StayId } from '#model';
import { Draft, type FieldChanges } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { neighboursOf } from './order.ts';

/**
 * Says something of how a child came to a home from the one before: when, why, who
 * came too, what was left behind. The first word makes the move, later ones change it.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `nothing-changed`.
 */
export function recordMove(
  doc: CaseDocument,
  newId: NewId,
  {
    to,
    fields,
  }: {
    readonly to: StayId;
    readonly fields: Omit<FieldChanges<'moves'>, 'id' | 'person' | 'fromStay' | 'toStay'>;
  },
): Edit | Refusal {
  const stay = doc.stays.get(to);
  if (!stay) return refuse('row-missing', { table: 'stays', id: to });
  const draft = new Draft(doc, newId);
  const { before } = neighboursOf(draft, stay);
  const found = [...doc.moves.values()].find(
    (move) => move.person === stay.person && move.toStay === to && move.fromStay === before,
  );
  if (found) {
    draft.change('moves', found.id, fields);
    return draft.edit('edit.change', { table: 'moves' });
  }
  const said = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Move>;
  if (Object.keys(said).length === 0) return refuse('nothing-changed');
  draft.create('moves', {
    person: stay.person,
    ...(before === undefined ? {} : { fromStay: before }),
    toStay: to,
    ...said,
  });
  return draft.edit('edit.add', { table: 'moves' });
}
