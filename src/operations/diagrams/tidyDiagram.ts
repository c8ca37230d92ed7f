import type { CaseDocument, DiagramId, Edit, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Forgets where some people were put, or all: their pins and their places in the
 * rows, so that the layout finds them anew. Taking it back brings both back.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function tidyDiagram(
  doc: CaseDocument,
  newId: NewId,
  { diagram, people }: { readonly diagram: DiagramId; readonly people?: ReadonlySet<PersonId> },
): Edit | Refusal {
  const row = doc.diagrams.get(diagram);
  if (!row) return refuse('row-missing', { table: 'diagrams', id: diagram });
  const stays = (id: PersonId) => people !== undefined && !people.has(id);
  const draft = new Draft(doc, newId);
  // Pins of a genogram are of people.
  draft.change('diagrams', diagram, {
    pins: row.pins.filter(({ figure }) => stays(figure as PersonId)),
  });
  for (const order of doc.rowOrders.values()) {
    if (order.diagram === diagram)
      draft.change('rowOrders', order.id, { people: order.people.filter(stays) });
  }
  return draft.edit('edit.tidy', { all: people ? 'no' : 'yes' });
}
