import type { CaseDocument, Edit, Gender, NameValue, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Says somebody's name and gender in one step: the parts that are given replace
 * those of the preferred name, whose other parts and rivals stay.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `nothing-changed`.
 */
export function namePerson(
  doc: CaseDocument,
  newId: NewId,
  {
    id,
    name,
    gender,
  }: { readonly id: PersonId; readonly name?: NameValue; readonly gender?: Gender },
): Edit | Refusal {
  const person = doc.persons.get(id);
  if (!person) return refuse('row-missing', { table: 'persons', id });
  const draft = new Draft(doc, newId);
  if (name) {
    const [first, ...rivals] = person.names;
    const { given: _, surname: __, prefix: ___, suffix: ____, ...kept } = first?.value ?? {};
    const value = { ...kept, ...name };
    draft.change('persons', id, {
      names: [first ? { ...first, value } : { id: newId<'entry'>('E'), value }, ...rivals],
    });
  }
  if (gender && person.gender?.[0]?.value.kind !== gender) {
    const [first, ...rivals] = person.gender ?? [];
    const value = { kind: gender };
    draft.change('persons', id, {
      gender: [first ? { ...first, value } : { id: newId<'entry'>('E'), value }, ...rivals],
    });
  }
  return draft.edit('edit.namePerson');
}
