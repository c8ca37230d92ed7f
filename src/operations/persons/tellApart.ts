import type { CaseDocument, Edit, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Records that two people who look alike are two: they are not suggested as one again.
 *
 * @returns the edit, or a refusal: `row-missing`, `same-person`, `nothing-changed`.
 */
export function tellApart(
  doc: CaseDocument,
  newId: NewId,
  { people: [one, other] }: { readonly people: readonly [PersonId, PersonId] },
): Edit | Refusal {
  if (one === other) return refuse('same-person', { id: one });
  const person = doc.persons.get(one);
  if (!person || !doc.persons.has(other))
    return refuse('row-missing', { table: 'persons', id: person ? other : one });
  const known = person.notSameAs ?? [];
  if (known.some((each) => each.person === other)) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  draft.change('persons', one, {
    notSameAs: [...known, { id: newId<'entry'>('E'), person: other }],
  });
  return draft.edit('edit.tellApart');
}
