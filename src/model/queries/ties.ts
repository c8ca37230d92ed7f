import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange, type FuzzyDate } from '../fuzzyDate.ts';
import type { HouseholdId, Id, PersonId, StayId } from '../ids.ts';
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
function overlapsSpan(
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

/** When an ecomap is for: now, or while a child lived in one home. */
export interface EcomapScope {
  readonly stay?: StayId;
}

/** One circle of an ecomap: who or what it is, and the tie that says how it goes. */
export interface Circle {
  readonly id: Id;
  readonly formal: boolean;
  /** Absent where somebody is known from the home alone. */
  readonly tie?: Tie;
}

/**
 * Who and what is round a child, now or in one home: those the child or its
 * household has a tie with, and for a home also its carers, children, pets and
 * school. People the child lived with are in the middle with it and not here.
 */
export function ecomapAround(
  doc: CaseDocument,
  child: PersonId,
  { stay: stayId }: EcomapScope = {},
): { readonly middle: readonly PersonId[]; readonly around: readonly Circle[] } {
  const stay = stayId === undefined ? lastHome(doc, child) : doc.stays.get(stayId);
  const household = stay?.household ?? householdNow(doc, child);
  const middle = stay
    ? [...(stay.carers ?? []), ...(stay.otherChildren ?? []), ...(stay.pets ?? [])]
    : [];
  const inside = new Set<Id>([child, ...middle, ...(household === undefined ? [] : [household])]);
  const around = new Map<Id, Circle>();
  for (const tie of doc.ties.values()) {
    const mine = tie.ends.find((end) => endId(end) === child || endId(end) === household);
    if (!mine) continue;
    const id = endId(otherEnd(tie, endId(mine)));
    if (id === household || id === child || !isThen(tie, stay, stayId)) continue;
    const known = around.get(id);
    // The child's own tie says more than that of the household, or of the other for the child.
    if (!known || endId(tie.ends[0]) === child)
      around.set(id, { id, formal: isFormal(doc, id), tie });
    inside.delete(id);
  }
  for (const id of groupsOf(doc, child, stay, stayId))
    if (!around.has(id)) around.set(id, { id, formal: isFormal(doc, id) });
  const shared = middle.filter((id) => !around.has(id) && id !== child);
  return { middle: [...new Set(shared)], around: [...around.values()] };
}

/** School of a home, and groups that the child belonged to while it lived there. */
function groupsOf(
  doc: CaseDocument,
  child: PersonId,
  stay: Stay | undefined,
  asked: StayId | undefined,
): readonly Id[] {
  const groups = [...doc.organisations.values()].filter(({ members }) =>
    members?.some(
      (member) =>
        member.person === child &&
        (asked === undefined || !stay ? member.to === undefined : overlapsSpan(member, stay)),
    ),
  );
  return [...(stay?.school === undefined ? [] : [stay.school]), ...groups.map(({ id }) => id)];
}

/** Whether a tie belongs into the time that an ecomap is for. */
function isThen(tie: Tie, stay: Stay | undefined, asked: StayId | undefined): boolean {
  if (asked === undefined) return tie.to === undefined;
  if (!stay) return false;
  // A tie that nobody dated is held to be of the home where the child is now.
  const dated = tie.from !== undefined || tie.to !== undefined;
  return dated ? overlapsSpan(tie, stay) : stay.to === undefined;
}

/** Where a child lives now: the last home of its own order that is not beside another and has not ended. */
function lastHome(doc: CaseDocument, child: PersonId): Stay | undefined {
  const last = homesOf(doc, child).findLast(({ parallel }) => !parallel);
  return last?.to === undefined ? last : undefined;
}

const householdNow = (doc: CaseDocument, child: PersonId): HouseholdId | undefined =>
  [...doc.households.values()].findLast(
    ({ to, members }) =>
      to === undefined && members.some((each) => each.person === child && each.to === undefined),
  )?.id;
