import {
  type Attempt,
  type CaseDocument,
  type Edit,
  type FuzzyDate,
  type Lead,
  type LeadId,
  leadOf,
  leadStateOf,
  type NewId,
  type PersonId,
  type SearchState,
  searchStateOf,
} from '#model';
import { Draft, type FieldChanges } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Whose search it is: a person’s, begun with the first word on it, or a lead that has nobody yet. */
export type Searched = { readonly person: PersonId } | { readonly lead: LeadId };

/** The lead of a search in a draft, made where a person has none. */
function leadIn(draft: Draft, who: Searched): Lead | undefined {
  if ('lead' in who) return draft.get('leads', who.lead);
  if (!draft.get('persons', who.person)) return undefined;
  return (
    leadOf(draft.doc, who.person) ?? draft.create('leads', { person: who.person, status: 'idea' })
  );
}

const missing = (who: Searched): Refusal =>
  'lead' in who
    ? refuse('row-missing', { table: 'leads', id: who.lead })
    : refuse('row-missing', { table: 'persons', id: who.person });

/** A finer state that the same word stands for is kept. */
const stateFields = (lead: Lead, state: SearchState | undefined): FieldChanges<'leads'> =>
  state === undefined || searchStateOf(lead) === state ? {} : { status: leadStateOf[state] };

/**
 * Says how the search for somebody stands; with the first word on it, it begins.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function setSearchState(
  doc: CaseDocument,
  newId: NewId,
  { state, ...who }: Searched & { readonly state: SearchState },
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const lead = leadIn(draft, who);
  if (!lead) return missing(who);
  draft.change('leads', lead.id, stateFields(lead, state));
  return draft.edit('edit.searchState', { state });
}

/**
 * Says what is to be done next and by when; without either, there is no next step.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `nothing-changed`.
 */
export function setNextStep(
  doc: CaseDocument,
  newId: NewId,
  {
    nextStep,
    due,
    ...who
  }: Searched & { readonly nextStep?: string | undefined; readonly due?: FuzzyDate | undefined },
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const lead = leadIn(draft, who);
  if (!lead) return missing(who);
  draft.change('leads', lead.id, { nextStep: nextStep?.trim() || undefined, due });
  return draft.edit('edit.nextStep');
}

/** A step taken in a search, and what it led to. */
export interface LoggedStep {
  readonly method: Attempt['method'];
  readonly date?: FuzzyDate;
  readonly result?: string;
  readonly authority?: string;
  /** How the search stands after it. */
  readonly state?: SearchState;
  /** What is next; given, it takes the place of the step that was done. */
  readonly next?: { readonly nextStep?: string; readonly due?: FuzzyDate };
}

/**
 * Logs a step with its date, and in the same edit how the search stands after it and
 * what is next. A search that had not started is looking then.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`.
 */
export function logStep(
  doc: CaseDocument,
  newId: NewId,
  { method, date, result, authority, state, next, ...who }: Searched & LoggedStep,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const lead = leadIn(draft, who);
  if (!lead) return missing(who);
  draft.create('attempts', {
    lead: lead.id,
    method,
    ...(date ? { date } : {}),
    ...(result ? { result } : {}),
    ...(authority ? { authority } : {}),
  });
  const begun = state ?? (searchStateOf(lead) === 'notStarted' ? 'looking' : undefined);
  draft.change('leads', lead.id, {
    ...stateFields(lead, begun),
    ...(next ? { nextStep: next.nextStep || undefined, due: next.due } : {}),
  });
  return draft.edit('edit.logStep', { method });
}
