import type { CaseDocument, RowOf } from '../caseDocument.ts';
import { compareDates, type FuzzyDate } from '../fuzzyDate.ts';
import type { LeadId, PersonId } from '../ids.ts';
import type { Attempt, Lead } from '../rows/work.ts';

/** How the search for somebody stands, in the nine words of a person's search line. */
export const searchStates = [
  'notStarted',
  'looking',
  'found',
  'contacted',
  'replied',
  'willing',
  'notNow',
  'notSafeNow',
  'notFound',
] as const;
export type SearchState = (typeof searchStates)[number];

type LeadState = Lead['status'];

/** The state of a lead that each word sets. */
export const leadStateOf: Readonly<Record<SearchState, LeadState>> = {
  notStarted: 'idea',
  looking: 'searching',
  found: 'found',
  contacted: 'contacted',
  replied: 'responded',
  willing: 'willing',
  notNow: 'declined',
  notSafeNow: 'notSafeNow',
  notFound: 'notFound',
};

/** The word that each state of a lead is shown by; a lead may say more than its word. */
const wordOf: Readonly<Record<LeadState, SearchState>> = {
  idea: 'notStarted',
  toCheck: 'notStarted',
  agreedToSearch: 'notStarted',
  searching: 'looking',
  possibleMatch: 'looking',
  found: 'found',
  contacted: 'contacted',
  responded: 'replied',
  willing: 'willing',
  unsure: 'replied',
  declined: 'notNow',
  notSafeNow: 'notSafeNow',
  deceased: 'notFound',
  notFound: 'notFound',
  paused: 'notNow',
};

/** The word for how a lead stands. */
export const searchStateOf = ({ status }: Lead): SearchState => wordOf[status];

/** The search for one person: how it stands, what is next, what was done. */
export interface SearchLine {
  /** The lead that the line shows; absent where nobody has begun. */
  readonly lead?: Lead;
  readonly state: SearchState;
  readonly nextStep?: string;
  readonly due?: FuzzyDate;
  /** Steps taken, the latest first; those without a date last, as stored. */
  readonly log: readonly Attempt[];
}

/** A safety stop wins over every other state; else the one that has come farthest. */
const rank = (lead: Lead): number =>
  lead.status === 'notSafeNow' ? searchStates.length : searchStates.indexOf(searchStateOf(lead));

/** The lead that stands for a person where there are several, as after a merge. */
export function leadOf(doc: CaseDocument, person: PersonId): Lead | undefined {
  let best: Lead | undefined;
  for (const lead of doc.leads.values())
    if (lead.person === person && (!best || rank(lead) > rank(best))) best = lead;
  return best;
}

const newestFirst = (a: RowOf<'attempts'>, b: RowOf<'attempts'>): number => {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(b.date, a.date);
};

/** The search line of a person: with what was logged for any lead of theirs. */
export function searchLineOf(doc: CaseDocument, person: PersonId): SearchLine {
  const leads = new Set<LeadId>();
  for (const lead of doc.leads.values()) if (lead.person === person) leads.add(lead.id);
  const log = [...doc.attempts.values()].filter((attempt) => leads.has(attempt.lead));
  const lead = leadOf(doc, person);
  return {
    state: lead ? searchStateOf(lead) : 'notStarted',
    log: log.toSorted(newestFirst),
    ...(lead ? { lead } : {}),
    ...(lead?.nextStep === undefined ? {} : { nextStep: lead.nextStep }),
    ...(lead?.due === undefined ? {} : { due: lead.due }),
  };
}
