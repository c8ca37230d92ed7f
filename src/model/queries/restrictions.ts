import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange } from '../fuzzyDate.ts';
import type { Id, PersonId } from '../ids.ts';
import type { Restriction, Subject } from '../rows/work.ts';

/** Whether a restriction holds on a day: until it is lifted. */
export function holds(restriction: Restriction, today: DayRange): boolean {
  const lifted = restriction.lifted && dayRange(restriction.lifted);
  return !lifted || lifted.first > today.first;
}

/** Restrictions that hold, newest last. */
export const restrictionsInForce = (doc: CaseDocument, today: DayRange): readonly Restriction[] =>
  [...doc.restrictions.values()].filter((each) => holds(each, today));

/** Restrictions that hold and concern a person: about them, or hiding them. */
export const restrictionsOn = (
  doc: CaseDocument,
  person: PersonId,
  today: DayRange,
): readonly Restriction[] =>
  restrictionsInForce(doc, today).filter(
    (each) =>
      each.person === person ||
      each.child === person ||
      (each.subject?.table === 'persons' && each.subject.row === person),
  );

/** What restrictions keep from one audience. */
export interface Hidden {
  /** Whether a row, or one claim of it, must not be shown. */
  row(table: Subject['table'], id: Id, claim?: Id): boolean;
  /** Whether it must not be shown where a person lives or stays. */
  whereOf(person: PersonId): boolean;
}

const concerns = (restriction: Restriction, child: PersonId | undefined) =>
  child === undefined || restriction.child === undefined || restriction.child === child;

/**
 * What must be kept from a focal child, or, without a child, from everybody
 * but the coordinator.
 *
 * - `doNotShowChild`, `courtDirection`, `awaitingDnaOrCheck` hide their subject, or
 *   the person they name where they have none
 * - `doNotDisclosePlace` hides the place, or where the person lives
 * - `noContact` and `doNotTellPerson` hide nothing from the child; they are rules for others
 */
export function hiddenFrom(
  doc: CaseDocument,
  child: PersonId | undefined,
  today: DayRange,
): Hidden {
  const rows = new Set<string>();
  const places = new Set<PersonId>();
  for (const restriction of restrictionsInForce(doc, today)) {
    if (!concerns(restriction, child)) continue;
    const { kind, subject, person } = restriction;
    if (kind === 'noContact' || kind === 'doNotTellPerson') continue;
    if (kind === 'doNotDisclosePlace') {
      if (subject) rows.add(JSON.stringify([subject.table, subject.row, subject.claim ?? '']));
      const whose = subject?.table === 'persons' ? (subject.row as PersonId) : person;
      if (whose !== undefined) places.add(whose);
      continue;
    }
    if (subject) rows.add(JSON.stringify([subject.table, subject.row, subject.claim ?? '']));
    else if (person !== undefined) rows.add(JSON.stringify(['persons', person, '']));
  }
  return {
    row: (table, id, claim) =>
      rows.has(JSON.stringify([table, id, ''])) ||
      (claim !== undefined && rows.has(JSON.stringify([table, id, claim]))),
    whereOf: (person) => places.has(person),
  };
}
