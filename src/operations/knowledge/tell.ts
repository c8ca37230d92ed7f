import type { CaseDocument, Edit, NewId, PersonId, Subject, ToldState } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

const same = (a: Subject, b: Subject) =>
  a.table === b.table && a.row === b.row && a.claim === b.claim;

/**
 * Records what a focal child knows of people, links or facts; "not sure" is how
 * everything starts and leaves no mark.
 *
 * @returns the edit, or a refusal: `row-missing` for a child the work is not for, `not-fitting`, `nothing-changed`.
 */
export function tell(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    subjects,
    state,
  }: { readonly child: PersonId; readonly subjects: readonly Subject[]; readonly state: ToldState },
): Edit | Refusal {
  if (![...doc.focalChildren.values()].some(({ person }) => person === child)) {
    return refuse('row-missing', { table: 'focalChildren', id: child });
  }
  const draft = new Draft(doc, newId);
  const marks = draft.rows('told').filter((mark) => mark.child === child);
  for (const subject of subjects) {
    const mark = marks.find((each) => same(each.subject, subject));
    if (mark && state === 'notSure') draft.remove('told', mark.id);
    else if (mark) draft.change('told', mark.id, { state });
    else if (state !== 'notSure') draft.create('told', { child, subject, state });
  }
  return draft.edit('edit.tell', { state, count: subjects.length });
}
