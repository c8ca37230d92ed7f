import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange } from '../fuzzyDate.ts';
import type { HouseholdId, Id, PersonId, StayId } from '../ids.ts';
import type { Stay, Tie } from '../rows/network.ts';
import { itemsOn, mobilityMapOf } from './stays.ts';
import { endId, homesOf, isFormal, otherEnd, overlapsSpan, ownTies } from './ties.ts';

/** When an ecomap is for: now, while a child lived in one home, or on a day. */
export interface EcomapScope {
  readonly stay?: StayId;
  readonly day?: DayRange;
}

/** One circle of an ecomap: who or what it is, and the tie that says how it goes. */
export interface Circle {
  readonly id: Id;
  readonly formal: boolean;
  /** Absent where somebody is known from the home alone. */
  readonly tie?: Tie;
}

/**
 * Who and what is round a child, now, in one home or on a day: those the child or its
 * household has a tie with then, and all who are known from the home: school and groups,
 * who is on the child's map there, who was there when something happened, who came along.
 * Those the child lived with are in the middle with it and not round it.
 */
export function ecomapAround(
  doc: CaseDocument,
  child: PersonId,
  scope: EcomapScope = {},
): {
  readonly stay?: StayId;
  readonly middle: readonly PersonId[];
  readonly around: readonly Circle[];
} {
  const then = timeOf(doc, child, scope);
  const { stay } = then;
  const household = stay?.household ?? (then.isNow ? householdNow(doc, child) : undefined);
  const middle = stay ? livedWith(doc, stay) : [];
  const around = new Map<Id, Circle>();
  for (const tie of doc.ties.values()) {
    const mine = tie.ends.find((end) => endId(end) === child || endId(end) === household);
    if (!mine) continue;
    const id = endId(otherEnd(tie, endId(mine)));
    if (id === household || id === child || !isThen(tie, then)) continue;
    const known = around.get(id);
    // The child's own tie says more than that of the household, or of the other for the child.
    if (!known || endId(tie.ends[0]) === child)
      around.set(id, { id, formal: isFormal(doc, id), tie });
  }
  const others = [
    ...groupsOf(doc, child, then),
    ...(stay && !then.isNow ? knownAt(doc, child, stay, then.span) : []),
  ];
  for (const id of others)
    if (!around.has(id) && id !== child && !middle.some((each) => each === id))
      around.set(id, { id, formal: isFormal(doc, id) });
  const shared = middle.filter((id) => !around.has(id) && id !== child);
  return { ...(stay ? { stay: stay.id } : {}), middle: shared, around: [...around.values()] };
}

/** The home that an ecomap is of, and the span in which something must have been so. */
interface Then {
  readonly stay?: Stay;
  readonly isNow: boolean;
  /** It is the home where the child lives now. */
  readonly isHomeNow: boolean;
  readonly span?: Span;
}
type Span = Pick<Stay, 'from' | 'to'>;

function timeOf(doc: CaseDocument, child: PersonId, { stay: id, day }: EcomapScope): Then {
  const stay = id === undefined ? undefined : doc.stays.get(id);
  const last = lastHome(doc, child);
  if (stay) return { stay, isNow: false, isHomeNow: stay.id === last?.id, ...spanOf(doc, stay) };
  if (!day) return { isNow: true, isHomeNow: true, ...(last ? { stay: last } : {}) };
  const span = spanOfDay(day);
  // Where one end of a home is not known, the other and the order of the road say enough.
  const home = homesOf(doc, child).findLast((each) => {
    const { from, to } = each.parallel ? {} : boundsOf(doc, each);
    return (from ?? to) !== undefined && overlapsSpan(spanFrom(from, to), span);
  });
  return { isNow: false, isHomeNow: home?.id === last?.id, span, ...(home ? { stay: home } : {}) };
}

/**
 * When a home was. Where it is not dated itself, the homes before and after it on the
 * road say; where they do not either, nothing that is known by its date is of that home.
 */
function spanOf(doc: CaseDocument, stay: Stay): { span?: Span } {
  const { from, to, isFirst, isLast } = boundsOf(doc, stay);
  const begins = from !== undefined || isFirst;
  const ends = to !== undefined || isLast;
  return begins && ends && (from || to) ? { span: spanFrom(from, to) } : {};
}

/** Between which dates a home was, by itself or by those beside it on the road. */
function boundsOf(doc: CaseDocument, stay: Stay) {
  const road = homesOf(doc, stay.person).filter(({ parallel }) => !parallel);
  const at = road.findIndex(({ id }) => id === stay.id);
  const known = (date: Span['from']) => (date && dayRange(date) ? date : undefined);
  return {
    from: known(stay.from) ?? known(at > 0 ? road[at - 1]?.to : undefined),
    to: known(stay.to) ?? known(at >= 0 ? road[at + 1]?.from : undefined),
    isFirst: at === 0,
    isLast: at >= 0 && at === road.length - 1,
  };
}

/** A day as a span of dates. */
function spanOfDay({ first, last }: DayRange): Span {
  const on = (days: number) => {
    const date = new Date(days * 86_400_000);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return { form: 'on', date: { year, month, day } } as const;
  };
  return { from: on(first), to: on(last) };
}

/** Carers, children and pets of a home, and who else is in its household over that time. */
function livedWith(doc: CaseDocument, stay: Stay): readonly PersonId[] {
  const household = stay.household === undefined ? undefined : doc.households.get(stay.household);
  const members = (household?.members ?? []).filter((each) => overlapsSpan(each, stay));
  const own = [stay.carers, stay.otherChildren, stay.pets].flatMap((each) => each ?? []);
  return [...new Set([...own, ...members.map(({ person }) => person)])].filter(
    (id) => id !== stay.person,
  );
}

/** School of a home, and groups that the child belonged to then. */
function groupsOf(doc: CaseDocument, child: PersonId, { stay, span }: Then): readonly Id[] {
  const groups = [...doc.organisations.values()].filter(({ members }) =>
    members?.some(
      (member) =>
        member.person === child && (span ? overlapsSpan(member, span) : member.to === undefined),
    ),
  );
  return [...(stay?.school === undefined ? [] : [stay.school]), ...groups.map(({ id }) => id)];
}

/** People and groups that are known from a home without a tie that says so. */
function knownAt(doc: CaseDocument, child: PersonId, stay: Stay, span?: Span): readonly Id[] {
  const here = itemsOn(doc, mobilityMapOf(doc, child)).filter((item) => item.stay === stay.id);
  const events = [...doc.lifeEvents.values()].filter(
    (event) => event.stay === stay.id && event.person === child,
  );
  const moves = [...doc.moves.values()].filter(({ toStay }) => toStay === stay.id);
  const ties = span ? ownTies(doc, child).filter((tie) => touchedIn(tie, span)) : [];
  const found: readonly (Id | undefined)[] = [
    ...here.flatMap(({ person, organisation }) => [person, organisation]),
    ...events.flatMap(({ people, organisation }) => [...(people ?? []), organisation]),
    ...moves.flatMap(({ whoCameWith }) => whoCameWith ?? []),
    ...ties.map(({ ends }) => endId(ends[1])),
  ];
  return [...new Set(found.filter((id) => id !== undefined))];
}

/** Whether contact was arranged, or the child placed somebody, in a span. */
function touchedIn({ arrangedBefore, arranged, placings }: Tie, span: Span): boolean {
  const contacts = [...(arrangedBefore ?? []), ...(arranged ? [arranged] : [])];
  return (
    contacts.some(
      ({ from, to }) => (from ?? to) !== undefined && overlapsSpan(spanFrom(from, to), span),
    ) ||
    (placings ?? []).some(
      ({ on, ring }) => on && ring !== undefined && overlapsSpan(spanFrom(on, on), span),
    )
  );
}

const spanFrom = (from: Span['from'], to: Span['to']): Span => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

/** Whether a tie belongs into the time that an ecomap is for. */
function isThen(tie: Tie, { isNow, isHomeNow, span }: Then): boolean {
  if (isNow) return tie.to === undefined;
  // A tie that nobody dated is held to be of the home where the child is now.
  const dated = tie.from !== undefined || tie.to !== undefined;
  if (!dated) return isHomeNow;
  return span !== undefined && overlapsSpan(tie, span);
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
