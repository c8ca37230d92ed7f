import type { CaseDocument } from '../caseDocument.ts';
import { compareDates } from '../fuzzyDate.ts';
import type { LeadId, PersonId, StayId, VisitId } from '../ids.ts';
import type { SafetyMarkKind, WishKind } from '../kinds/mobility.ts';
import type { Objective, Visit } from '../rows/visits.ts';
import { leadOf } from './searchLine.ts';
import { itemsOn, mobilityMapOf, staysOf } from './stays.ts';

/** Somebody a child would like to know of, and what the rule says of it. */
export interface SuggestedLead {
  readonly person: PersonId;
  readonly wishes: readonly WishKind[];
  /** The last mark the child gave; absent where none was asked for. */
  readonly safety?: SafetyMarkKind;
  /** A lead to consider, or something to talk about with the social worker first. */
  readonly advice: 'lead' | 'talk';
  /** The visit at which it was last said. */
  readonly visit: VisitId;
  /** The home they belong to on the map: a clue, above all for somebody without a name. */
  readonly stay?: StayId;
  /** The search that there is already. */
  readonly lead?: LeadId;
}

/** Visits of a child from first to last: by date, else by the order in which they were recorded. */
export const visitsOf = (doc: CaseDocument, child: PersonId): readonly Visit[] =>
  [...doc.visits.values()]
    .filter((visit) => visit.child === child)
    .toSorted((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : 0));

/** What a child would like, the first said first. */
export const objectivesOf = (doc: CaseDocument, child: PersonId): readonly Objective[] =>
  [...doc.objectives.values()].filter((objective) => objective.child === child);

/**
 * Leads that the child's wishes suggest. Somebody wished for who feels safe, or of whom
 * the child is unsure or was not asked, is a lead; somebody wished for who does not feel
 * safe is to be talked about with the social worker. The coordinator confirms each.
 */
export function suggestedLeads(doc: CaseDocument, child: PersonId): readonly SuggestedLead[] {
  const place = new Map(visitsOf(doc, child).map(({ id }, index) => [id, index]));
  const latest = <Mark extends { child: PersonId; visit: VisitId; person: PersonId }>(
    marks: Iterable<Mark>,
  ): ReadonlyMap<PersonId, Mark> => {
    const own = [...marks].filter((mark) => mark.child === child);
    const ordered = own.toSorted((a, b) => (place.get(a.visit) ?? 0) - (place.get(b.visit) ?? 0));
    return new Map(ordered.map((mark) => [mark.person, mark]));
  };
  const safety = latest(doc.safetyMarks.values());
  const items = itemsOn(doc, mobilityMapOf(doc, child));
  return [...latest(doc.wishMarks.values()).values()].flatMap(
    ({ person, wishes, visit }): SuggestedLead[] => {
      if (!wishes.some((wish) => wish !== 'notNow')) return [];
      const mark = safety.get(person)?.mark;
      const stay =
        items.find((item) => item.person === person && item.stay)?.stay ??
        staysOf(doc, child).find(({ carers }) => carers?.includes(person))?.id;
      const lead = leadOf(doc, person)?.id;
      return [
        {
          person,
          wishes,
          advice: mark === 'notSafe' ? 'talk' : 'lead',
          visit,
          ...(mark ? { safety: mark } : {}),
          ...(stay ? { stay } : {}),
          ...(lead ? { lead } : {}),
        },
      ];
    },
  );
}
