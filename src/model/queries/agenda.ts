import type { CaseDocument } from '../caseDocument.ts';
import { compareDates, type DayRange, dayRange, type FuzzyDate } from '../fuzzyDate.ts';
import type { Agreement, Lead, Restriction } from '../rows/work.ts';
import { restrictionsInForce } from './restrictions.ts';

/** Something with a day to it: the next step of a search, or a rule or agreement to look at again. */
export type AgendaItem = { readonly on?: FuzzyDate } & (
  | { readonly kind: 'step'; readonly row: Lead }
  | { readonly kind: 'restriction'; readonly row: Restriction }
  | { readonly kind: 'agreement'; readonly row: Agreement }
);

/** What waits, each part by its day. */
export interface Agenda {
  /** Its day has passed. */
  readonly overdue: readonly AgendaItem[];
  /** Today and the fortnight from today. */
  readonly soon: readonly AgendaItem[];
  readonly later: readonly AgendaItem[];
  /** Next steps without a day, or with one in words alone. */
  readonly anyDay: readonly AgendaItem[];
}

/** How many days ahead are soon. */
const fortnight = 14;

/** Next steps, restrictions in force and agreements to review: overdue ones first, then by their days. */
export function agendaOf(doc: CaseDocument, today: DayRange): Agenda {
  const items: AgendaItem[] = [
    ...restrictionsInForce(doc, today).flatMap((row) =>
      row.nextReview ? [{ kind: 'restriction', row, on: row.nextReview } as const] : [],
    ),
    ...[...doc.agreements.values()].flatMap((row) =>
      row.reviewOn ? [{ kind: 'agreement', row, on: row.reviewOn } as const] : [],
    ),
    ...[...doc.leads.values()].flatMap((row): AgendaItem[] => {
      if (row.due) return [{ kind: 'step', row, on: row.due }];
      return row.nextStep ? [{ kind: 'step', row }] : [];
    }),
  ];
  const parts = { overdue: [], soon: [], later: [], anyDay: [] } as Record<
    keyof Agenda,
    AgendaItem[]
  >;
  for (const item of items.toSorted((a, b) => compareDates(a.on, b.on)))
    parts[partOf(item, today)].push(item);
  return parts;
}

function partOf({ on }: AgendaItem, today: DayRange): keyof Agenda {
  const range = on && dayRange(on);
  if (!range) return 'anyDay';
  if (range.last < today.first) return 'overdue';
  return range.first <= today.last + fortnight ? 'soon' : 'later';
}
