import type { CaseDocument, Edit, NewId } from '#model';
import { Draft } from '../draft.ts';
import type { Refusal } from '../refusal.ts';
import { type NewPerson, personRow } from './newPerson.ts';

/** Adds somebody who is related to nobody yet. @returns the edit, or the refusal `row-invalid`. */
export function addPerson(doc: CaseDocument, newId: NewId, person: NewPerson): Edit | Refusal {
  const draft = new Draft(doc, newId);
  draft.create('persons', personRow(person, newId));
  return draft.edit(person.pet ? 'edit.addPet' : 'edit.addPerson');
}

/**
 * Adds a child the work is for.
 *
 * @returns the edit, or a refusal: `row-missing`, `already-linked` for a person who is one already.
 */
export function addFocalChild(
  doc: CaseDocument,
  newId: NewId,
  who: { readonly id: string } | { readonly person: NewPerson },
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const id = 'id' in who ? who.id : draft.create('persons', personRow(who.person, newId)).id;
  if (!draft.get('persons', id)) return { refused: 'row-missing', facts: { table: 'persons', id } };
  if (draft.rows('focalChildren').some((child) => child.person === id)) {
    return { refused: 'already-linked', facts: { id } };
  }
  draft.create('focalChildren', { person: id });
  return draft.edit('edit.addFocalChild');
}
