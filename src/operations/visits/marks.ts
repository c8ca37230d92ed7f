import type {
  CaseDocument,
  Edit,
  NewId,
  PersonId,
  SafetyMarkKind,
  VisitId,
  WishKind,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Marks how safe a child feels with somebody, at this visit; undefined takes the mark
 * away. It goes nowhere else: no row of a person, no copy, no picture.
 *
 * @returns the edit, or a refusal: `row-missing`, `not-asked` (the coordinator did not
 * turn these marks on for the visit), `nothing-changed`.
 */
export function markSafety(
  doc: CaseDocument,
  newId: NewId,
  {
    visit: id,
    person,
    mark,
  }: {
    readonly visit: VisitId;
    readonly person: PersonId;
    readonly mark: SafetyMarkKind | undefined;
  },
): Edit | Refusal {
  const visit = doc.visits.get(id);
  if (!visit) return refuse('row-missing', { table: 'visits', id });
  if (!visit.asksSafety) return refuse('not-asked', { id });
  const draft = new Draft(doc, newId);
  const found = draft
    .rows('safetyMarks')
    .find((each) => each.visit === id && each.person === person);
  if (found && mark) draft.change('safetyMarks', found.id, { mark });
  else if (found) draft.remove('safetyMarks', found.id);
  else if (mark) draft.create('safetyMarks', { child: visit.child, visit: id, person, mark });
  return draft.edit('edit.mark');
}

/**
 * Says what a child would like to know of somebody, or do; no wishes take the star away.
 *
 * @returns the edit, or a refusal: `row-missing`, `not-fitting`, `nothing-changed`.
 */
export function wishFor(
  doc: CaseDocument,
  newId: NewId,
  {
    visit: id,
    person,
    wishes,
  }: {
    readonly visit: VisitId;
    readonly person: PersonId;
    readonly wishes: readonly WishKind[];
  },
): Edit | Refusal {
  const visit = doc.visits.get(id);
  if (!visit) return refuse('row-missing', { table: 'visits', id });
  const draft = new Draft(doc, newId);
  const found = draft.rows('wishMarks').find((each) => each.visit === id && each.person === person);
  const said = [...new Set(wishes)];
  if (found && said.length) draft.change('wishMarks', found.id, { wishes: said });
  else if (found) draft.remove('wishMarks', found.id);
  else if (said.length)
    draft.create('wishMarks', { child: visit.child, visit: id, person, wishes: said });
  return draft.edit('edit.wish');
}
