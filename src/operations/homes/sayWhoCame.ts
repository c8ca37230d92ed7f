import type { CaseDocument, Edit, MoveId, NewId, PersonId, StayId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { neighboursOf } from './order.ts';

/** Who came along from one home to another, as a child says it: one person at a time. */
export interface SayWhoCame {
  readonly child: PersonId;
  readonly from: StayId;
  readonly to: StayId;
  /** The move that the child's own map shows there, if any. */
  readonly move?: MoveId;
  readonly person: PersonId;
  readonly came: boolean;
}

/**
 * Says that somebody came along on a move, or that they did not. Others who are on
 * record for it stay, whether or not the child knows of them.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function sayWhoCame(
  doc: CaseDocument,
  newId: NewId,
  { child, from, to, move, person, came }: SayWhoCame,
): Edit | Refusal {
  const [left, next] = [doc.stays.get(from), doc.stays.get(to)];
  if (!left || !next) return refuse('row-missing', { table: 'stays', id: left ? to : from });
  const draft = new Draft(doc, newId);
  // The child may not know of a home in between: by the case this one was left for that.
  const toStay = neighboursOf(draft, left).after ?? to;
  const known = move === undefined ? undefined : doc.moves.get(move);
  const others = known?.whoCameWith?.filter((id) => id !== person) ?? [];
  const whoCameWith = came ? [...others, person] : others;
  if (known)
    draft.change('moves', known.id, { whoCameWith: whoCameWith.length ? whoCameWith : undefined });
  else if (came) draft.create('moves', { person: child, fromStay: from, toStay, whoCameWith });
  return draft.edit('edit.whoCame');
}
