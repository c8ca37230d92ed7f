import type { CaseDocument, DiagramId, Edit, Id, NewId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A position fixed by hand: the centre of a figure, in scene units. */
export interface Pin {
  readonly figure: Id;
  readonly x: number;
  readonly y: number;
}

/**
 * Fixes figures where somebody put them. One drag is one edit.
 *
 * @returns the edit, or a refusal: `row-missing`, `not-fitting`, `nothing-changed`.
 */
export function pinFigures(
  doc: CaseDocument,
  newId: NewId,
  diagram: DiagramId,
  pins: readonly Pin[],
): Edit | Refusal {
  const row = doc.diagrams.get(diagram);
  if (!row) return refuse('row-missing', { table: 'diagrams', id: diagram });
  const moved = new Map(pins.map((pin) => [pin.figure, pin]));
  const kept = row.pins.filter(({ figure }) => !moved.has(figure));
  const draft = new Draft(doc, newId);
  draft.change('diagrams', diagram, {
    pins: [...kept, ...pins.map(({ figure, x, y }) => ({ figure, x, y }))],
  });
  return draft.edit('edit.pin', { count: pins.length });
}

/** Lets figures find their own place again: these, or all. @returns the edit, or a refusal: `row-missing`, `nothing-changed`. */
export function unpinFigures(
  doc: CaseDocument,
  newId: NewId,
  diagram: DiagramId,
  figures?: readonly Id[],
): Edit | Refusal {
  const row = doc.diagrams.get(diagram);
  if (!row) return refuse('row-missing', { table: 'diagrams', id: diagram });
  const draft = new Draft(doc, newId);
  draft.change('diagrams', diagram, {
    pins: figures ? row.pins.filter(({ figure }) => !figures.includes(figure)) : [],
  });
  return draft.edit('edit.unpin', { count: row.pins.length });
}
