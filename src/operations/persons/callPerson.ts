import type { CaseDocument, Edit, NewId, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Records what a child calls somebody; no words take it away.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`, `row-invalid` for words that are too long.
 */
export function callPerson(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    person,
    words,
  }: { readonly child: PersonId; readonly person: PersonId; readonly words: string },
): Edit | Refusal {
  const row = doc.persons.get(person);
  if (!row) return refuse('row-missing', { table: 'persons', id: person });
  const draft = new Draft(doc, newId);
  const known = row.calledBy ?? [];
  const mine = known.find((entry) => entry.child === child);
  const others = known.filter((entry) => entry !== mine);
  const said = words.trim();
  const entry = said ? [{ id: mine?.id ?? newId<'entry'>('E'), child, words: said }] : [];
  const next = [...others, ...entry];
  draft.change('persons', person, { calledBy: next.length ? next : undefined });
  return draft.edit('edit.callPerson');
}
