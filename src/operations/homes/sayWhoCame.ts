import type { CaseDocument, Edit, MoveId, NewId, PersonId, StayId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

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
  for (const id of [from, to])
    if (!doc.stays.has(id)) return refuse('row-missing', { table: 'stays', id });
  const draft = new Draft(doc, newId);
  const known = move === undefined ? undefined : doc.moves.get(move);
  const others = known?.whoCameWith?.filter((id) => id !== person) ?? [];
  const whoCameWith = came ? [...others, person] : others;
  if (known)
    draft.change('moves', known.id, { whoCameWith: whoCameWith.length ? whoCameWith : undefined });
  else if (came) draft.create('moves', { person: child, fromStay: from, toStay: to, whoCameWith });
  return draft.edit('edit.whoCame');
}
