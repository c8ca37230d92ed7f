import {
  type CaseDocument,
  type DayRange,
  dayRange,
  type FuzzyDate,
  type NotationProfile,
  type Parentage,
  type Person,
  type SensitiveTopic,
} from '#model';
import type { Words } from '#words';
import type { Readers } from './textMetrics.ts';

/** In which notation a case is drawn, and what is said in the drawing. */
export interface NotationOptions {
  /** `mcgoldrick` where not given. `plain` is for children and says nothing of any sensitive topic. */
  readonly profile?: NotationProfile;
  /** Topics that are switched on for this drawing; none where not given. */
  readonly topics?: ReadonlySet<SensitiveTopic>;
  /** Draws what was so on that day, by what is known now; nobody moves for it. */
  readonly asOf?: DayRange;
  /** Whose typeface it is set in: that of children where the notation is theirs, and where this says so. */
  readonly readers?: Readers;
}

/** What drawing anything needs. */
export interface NotationContext extends NotationOptions {
  readonly doc: CaseDocument;
  readonly words: Words;
}

/** Whom a drawing is set for. */
export const readersOf = ({ profile, readers }: NotationOptions): Readers =>
  readers ?? (profile === 'plain' ? 'children' : 'adults');

export const profileOf = ({ profile = 'mcgoldrick' }: NotationOptions): NotationProfile => profile;

/** Whether a drawing says anything about a topic. What has none is always said. */
export const speaksOf = (options: NotationOptions, topic: SensitiveTopic | undefined): boolean =>
  topic === undefined || (options.profile !== 'plain' && options.topics?.has(topic) === true);

/** Something with a beginning and an end, either of which may be open or unknown. */
interface Span {
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
}

/** Whether something may have been so on a day. Without a day, whether it is still so. */
export function wasSo({ from, to }: Span, asOf: DayRange | undefined): boolean {
  if (!asOf) return to === undefined;
  const start = from && dayRange(from);
  const end = to && dayRange(to);
  return !(start && start.first > asOf.last) && !(end && end.last < asOf.first);
}

/** Whether something had certainly not begun on a day. */
export function notYet(from: FuzzyDate | undefined, asOf: DayRange | undefined): boolean {
  const start = from && dayRange(from);
  return asOf !== undefined && start !== undefined && start.first > asOf.last;
}

/** A person as they were on a day: whoever died later is alive. */
export function personAt(person: Person, asOf: DayRange | undefined): Person {
  const died = person.died?.find(({ certainty }) => certainty !== 'ruledOut')?.value.date;
  if (!notYet(died, asOf)) return person;
  const { died: _, living: __, ...rest } = person;
  return rest;
}

/** Whether somebody was certainly not born on a day: nothing is drawn of them. */
const unbornAt = (person: Person, asOf: DayRange | undefined): boolean =>
  notYet(person.born?.find(({ certainty }) => certainty !== 'ruledOut')?.value.date, asOf);

/** Who is not drawn: whoever was not born by the day, and pregnancies that ended where nothing is said of them. */
export function isHidden(person: Person, options: NotationOptions): boolean {
  const outcome = person.pregnancy?.find(({ certainty }) => certainty !== 'ruledOut')?.value
    .outcome;
  const lost = outcome === 'miscarriage' || outcome === 'termination';
  return unbornAt(person, options.asOf) || (lost && !speaksOf(options, 'pregnancyLoss'));
}

/** Whether a link between parents and a child is a secret that the drawing does not speak of. */
const isUnsaid = (doc: CaseDocument, link: Parentage, options: NotationOptions): boolean =>
  (link.sensitivity === 'secret' || doc.customKinds.get(link.kind)?.sensitive === true) &&
  !speaksOf(options, 'secrets');

/**
 * The case as far as a drawing shows it: without pregnancies that ended and
 * without links that are secret, unless they are to be shown. Lay out this one,
 * so that nobody's place stays empty. The day of a drawing takes nobody out:
 * nobody moves when it changes.
 */
export function drawnCase(doc: CaseDocument, options: NotationOptions): CaseDocument {
  const { asOf: _, ...always } = options;
  const hidden = new Set(
    [...doc.persons.values()].filter((person) => isHidden(person, always)).map(({ id }) => id),
  );
  const unsaid = new Set(
    [...doc.parentages.values()]
      .filter((link) => hidden.has(link.child) || isUnsaid(doc, link, always))
      .map(({ id }) => id),
  );
  if (hidden.size === 0 && unsaid.size === 0) return doc;
  const without = <Row>(table: ReadonlyMap<string, Row>, gone: (row: Row) => boolean) =>
    new Map([...table].filter(([, row]) => !gone(row)));
  return {
    ...doc,
    persons: without(doc.persons, ({ id }) => hidden.has(id)),
    parentages: without(doc.parentages, ({ id }) => unsaid.has(id)),
    bonds: without(doc.bonds, ({ between }) => between.some((id) => hidden.has(id))),
  };
}
