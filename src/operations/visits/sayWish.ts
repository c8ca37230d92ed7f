import type { CaseDocument, Edit, NewId, Objective, ObjectiveId, VisitId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Writes down something that a child would like, in their exact words.
 *
 * @param today in ISO form
 * @returns the edit, or a refusal: `row-missing` for a child the work is not for, `row-invalid` for words that are too long or none.
 */
export function sayWish(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    words,
    setOn,
    visit,
  }: Pick<Objective, 'child' | 'words'> & Partial<Pick<Objective, 'setOn' | 'visit'>>,
): Edit | Refusal {
  if (![...doc.focalChildren.values()].some(({ person }) => person === child))
    return refuse('row-missing', { table: 'focalChildren', id: child });
  const said = words.trim();
  if (!said) return refuse('row-invalid', { table: 'objectives' });
  const draft = new Draft(doc, newId);
  draft.create('objectives', {
    child,
    words: said,
    ...(setOn ? { setOn } : {}),
    ...(visit === undefined ? {} : { visit }),
    status: 'open',
  });
  return draft.edit('edit.sayWish');
}

/**
 * Puts other words to a wish; what it said before is kept with it, so that a wish
 * that changed can be told from one that was met.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid` for no words, `nothing-changed`.
 */
export function changeWish(
  doc: CaseDocument,
  newId: NewId,
  {
    id,
    words,
    until,
    visit,
  }: {
    readonly id: ObjectiveId;
    readonly words: string;
    /** When it ceased to say what it said. */
    readonly until?: Objective['setOn'];
    readonly visit?: VisitId;
  },
): Edit | Refusal {
  const wish = doc.objectives.get(id);
  if (!wish) return refuse('row-missing', { table: 'objectives', id });
  const said = words.trim();
  if (!said) return refuse('row-invalid', { table: 'objectives', id });
  const draft = new Draft(doc, newId);
  if (said !== wish.words) {
    const before = {
      id: newId<'entry'>('E'),
      words: wish.words,
      ...(until ? { until } : {}),
      ...(visit === undefined ? {} : { visit }),
    };
    draft.change('objectives', id, { words: said, earlier: [...(wish.earlier ?? []), before] });
  }
  return draft.edit('edit.changeWish');
}
