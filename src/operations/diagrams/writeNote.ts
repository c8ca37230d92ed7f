import type { CaseDocument, Diagram, DiagramId, Edit, EntryId, NewId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

type Note = NonNullable<Diagram['labels']>[number];

/** A note to be written on a drawing: its text and where it lies. */
export type NewNote = Pick<Note, 'text' | 'x' | 'y' | 'about'>;

/** The notes of a drawing as they are to be from now on. */
function withNotes(
  doc: CaseDocument,
  newId: NewId,
  diagram: DiagramId,
  labels: readonly Note[],
  code: string,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  draft.change('diagrams', diagram, { labels: labels.length ? [...labels] : undefined });
  return draft.edit(code);
}

const noSuchNote = (id: EntryId) => refuse('row-missing', { table: 'diagrams', id });

/**
 * Writes a free note on a drawing. It is for whoever works on the case: copies for
 * families have no drawings in them, and so no notes.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed` for no text.
 */
export function writeNote(
  doc: CaseDocument,
  newId: NewId,
  diagram: DiagramId,
  { text, x, y, about }: NewNote,
): Edit | Refusal {
  const row = doc.diagrams.get(diagram);
  if (!row) return refuse('row-missing', { table: 'diagrams', id: diagram });
  const said = text.trim();
  if (!said) return refuse('nothing-changed');
  const id: EntryId = newId('E');
  const note: Note = { id, text: said, x, y, ...(about === undefined ? {} : { about }) };
  return withNotes(doc, newId, diagram, [...(row.labels ?? []), note], 'edit.writeNote');
}

/**
 * Changes what a note says, or where it lies.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function changeNote(
  doc: CaseDocument,
  newId: NewId,
  diagram: DiagramId,
  id: EntryId,
  change: Partial<Pick<Note, 'text' | 'x' | 'y'>>,
): Edit | Refusal {
  const notes = doc.diagrams.get(diagram)?.labels ?? [];
  if (!notes.some((note) => note.id === id)) return noSuchNote(id);
  const changed = notes.map((note) => (note.id === id ? { ...note, ...change } : note));
  const code = change.text === undefined ? 'edit.moveNote' : 'edit.changeNote';
  return withNotes(doc, newId, diagram, changed, code);
}

/** Takes a note off a drawing. @returns the edit, or the refusal `row-missing`. */
export function removeNote(
  doc: CaseDocument,
  newId: NewId,
  diagram: DiagramId,
  id: EntryId,
): Edit | Refusal {
  const notes = doc.diagrams.get(diagram)?.labels ?? [];
  const left = notes.filter((note) => note.id !== id);
  if (left.length === notes.length) return noSuchNote(id);
  return withNotes(doc, newId, diagram, left, 'edit.removeNote');
}
