import { type CaseDocument, type Edit, type NewId, type PersonId, suggestedLeads } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Makes a search out of a wish of the child's, because the coordinator says so.
 * Nobody is contacted by it.
 *
 * @returns the edit, or a refusal: `row-missing` (no such wish), `talk-first` (the child does
 * not feel safe with them: talk with the social worker), `already-linked` (there is a search).
 */
export function acceptLead(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    person,
    clue,
  }: { readonly child: PersonId; readonly person: PersonId; readonly clue?: string },
): Edit | Refusal {
  const found = suggestedLeads(doc, child).find((each) => each.person === person);
  if (!found) return refuse('row-missing', { table: 'wishMarks', id: person });
  if (found.advice === 'talk') return refuse('talk-first', { id: person });
  if (found.lead !== undefined) return refuse('already-linked', { id: person });
  const draft = new Draft(doc, newId);
  draft.create('leads', {
    person,
    source: 'mobilityMap',
    priorityBy: 'child',
    status: 'toCheck',
    ...(clue ? { clue } : {}),
  });
  return draft.edit('edit.acceptLead');
}
