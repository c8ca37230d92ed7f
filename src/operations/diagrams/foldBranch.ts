import type { CaseDocument, Diagram, DiagramId, Edit, NewId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

type Fold = NonNullable<Diagram['folds']>[number];

/**
 * Folds a branch of a drawing away, or unfolds it if it is. Nobody is removed
 * from the case by this.
 *
 * @returns the edit, or a refusal: `row-missing`.
 */
export function foldBranch(
  doc: CaseDocument,
  newId: NewId,
  { diagram, at, hide }: Fold & { readonly diagram: DiagramId },
): Edit | Refusal {
  const row = doc.diagrams.get(diagram);
  if (!row) return refuse('row-missing', { table: 'diagrams', id: diagram });
  const others = (row.folds ?? []).filter((fold) => fold.at !== at || fold.hide !== hide);
  const unfolds = others.length < (row.folds?.length ?? 0);
  const folds = unfolds ? others : [...others, { at, hide }];
  const draft = new Draft(doc, newId);
  draft.change('diagrams', diagram, { folds: folds.length ? folds : undefined });
  return draft.edit(unfolds ? 'edit.unfold' : 'edit.fold');
}
