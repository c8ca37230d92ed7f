import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange, type FuzzyDate } from '../fuzzyDate.ts';
import type { Id, PersonId } from '../ids.ts';
import type { Contact, Organisation, Stay, Tie, TieEnd } from '../rows/network.ts';
import { isProfessional } from './person.ts';

/** The row that an end of a tie is. */
export const endId = (end: TieEnd): Id =>
  'person' in end ? end.person : 'household' in end ? end.household : end.organisation;

/** A person, group or household as an end of a tie; undefined for anything else. */
export function endOf(doc: CaseDocument, id: Id): TieEnd | undefined {
  const person = doc.persons.get(id);
  if (person) return { person: person.id };
  const organisation = doc.organisations.get(id);
  if (organisation) return { organisation: organisation.id };
  const household = doc.households.get(id);
  return household && { household: household.id };
}

/** The other end of a tie, seen from one of its ends. */
export const otherEnd = ({ ends }: Tie, from: Id): TieEnd =>
  endId(ends[0]) === from ? ends[1] : ends[0];

/** All ties that somebody, a home or a group is an end of, in stored order. */
export const tiesOf = (doc: CaseDocument, id: Id): readonly Tie[] =>
  [...doc.ties.values()].filter(({ ends }) => ends.some((end) => endId(end) === id));

/** The ties that are somebody's own: how it is for them, which need not be how it is for the other. */
export const ownTies = (doc: CaseDocument, id: Id): readonly Tie[] =>
  [...doc.ties.values()].filter(({ ends }) => endId(ends[0]) === id);

/** A child's own tie with somebody or something. */
export const ownTie = (doc: CaseDocument, child: Id, other: Id): Tie | undefined =>
  ownTies(doc, child).find(({ ends }) => endId(ends[1]) === other);

const formalKinds: ReadonlySet<Organisation['kind']> = new Set([
  'school',
  'nursery',
  'college',
  'health',
  'localAuthority',
  'charity',
  'court',
  'police',
  'prison',
  'employer',
]);

/** Whether help from there is somebody's job: services and professionals, not family, friends, clubs or faith. */
export function isFormal(doc: CaseDocument, id: Id): boolean {
  const person = doc.persons.get(id);
  return person ? isProfessional(person) : formalKinds.has(doc.organisations.get(id)?.kind);
}

/** Days since 1970-01-01 from which something was so; without a date it always was. */
const since = (date: FuzzyDate | undefined): number =>
  (date && dayRange(date)?.first) ?? Number.NEGATIVE_INFINITY;

/** Whether something with a beginning and an end was so at any time of a span. */
export function overlapsSpan(
  one: { readonly from?: FuzzyDate; readonly to?: FuzzyDate },
  other: { readonly from?: FuzzyDate; readonly to?: FuzzyDate },
): boolean {
  const end = (date: FuzzyDate | undefined) => (date && dayRange(date)?.last) ?? Infinity;
  return since(one.from) <= end(other.to) && since(other.from) <= end(one.to);
}

/** How two sides were to be in touch on a day; without a day, as it was arranged last. */
export function contactOn(tie: Tie, day?: DayRange): Contact | undefined {
  const all = [...(tie.arrangedBefore ?? []), ...(tie.arranged ? [tie.arranged] : [])];
  if (!day) return all.at(-1);
  const begun = all.filter(({ from }) => since(from) <= day.last);
  return begun.reduce<Contact | undefined>(
    (best, each) => (best && since(best.from) > since(each.from) ? best : each),
    undefined,
  );
}

/** The homes a child lived in, in the child's own order; those beside others come after their own. */
export const homesOf = (doc: CaseDocument, child: PersonId): readonly Stay[] =>
  [...doc.stays.values()]
    .filter(({ person }) => person === child)
    .toSorted((a, b) => a.orderKey - b.orderKey);
