import type { CaseDocument, Edit, FuzzyDate, NewId, Objective, ObjectiveId, VisitId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Records what a child would like, in the exact words. @returns the edit, or `row-missing`, `nothing-changed`. */
export function addObjective(
  doc: CaseDocument,
  newId: NewId,
  objective: Omit<Objective, 'id' | 'status' | 'earlier' | 'foreign'>,
): Edit | Refusal {
  const { child } = objective;
  if (![...doc.focalChildren.values()].some(({ person }) => person === child))
    return refuse('row-missing', { table: 'focalChildren', id: child });
  const words = objective.words.trim();
  if (!words) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  draft.create('objectives', { ...objective, words, status: 'open' });
  return draft.edit('edit.addObjective');
}

/**
 * Says it in the child's new words; the old ones are kept behind it. Two ways to
 * say it at one visit are one, so that typing leaves no trail.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function rewordObjective(
  doc: CaseDocument,
  newId: NewId,
  {
    objective: id,
    words,
    today,
    visit,
  }: {
    readonly objective: ObjectiveId;
    readonly words: string;
    readonly today: FuzzyDate;
    readonly visit?: VisitId;
  },
): Edit | Refusal {
  const objective = doc.objectives.get(id);
  if (!objective) return refuse('row-missing', { table: 'objectives', id });
  const said = words.trim();
  if (!said || said === objective.words) return refuse('nothing-changed');
  const earlier = objective.earlier ?? [];
  const sameVisit =
    visit !== undefined && (earlier.at(-1)?.visit === visit || objective.visit === visit);
  const before = {
    id: newId<'entry'>('E'),
    words: objective.words,
    until: today,
    ...(visit === undefined ? {} : { visit }),
  };
  const draft = new Draft(doc, newId);
  draft.change('objectives', id, {
    words: said,
    ...(sameVisit ? {} : { earlier: [...earlier, before] }),
  });
  return draft.edit('edit.rewordObjective');
}
