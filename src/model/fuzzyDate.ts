import * as z from 'zod/mini';

/** A day, month or year of the Gregorian calendar; years before 1 are negative (no year 0). */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month?: number;
  /** 1 to 31; only with a month */
  readonly day?: number;
}

/**
 * When something was, as exactly as anybody knows. `text` is what was typed or
 * said, kept when it says more than the parsed form.
 *
 * - `on`, `about`, `before`, `after`, `from`, `to`: one day, month or year
 * - `between`: at some time in it; `fromTo`: all through it
 * - `age`: how old the person was whom the fact is about
 * - `schoolYear`: the school year that began in that autumn
 * - `schoolStage`: 0 = Reception or P1, 1 = Year 1, … of the person whom the fact is about
 * - `words`: as said, not understood as a date ("before big school")
 */
export type FuzzyDate =
  | {
      readonly form: 'on' | 'about' | 'before' | 'after' | 'from' | 'to';
      readonly date: PartialDate;
      readonly basis?: 'calculated' | 'estimated';
      readonly text?: string;
    }
  | {
      readonly form: 'between' | 'fromTo';
      readonly start: PartialDate;
      readonly end: PartialDate;
      readonly text?: string;
    }
  | {
      readonly form: 'age';
      readonly years: number;
      readonly months?: number;
      readonly about?: true;
      readonly text?: string;
    }
  | { readonly form: 'schoolYear'; readonly start: number; readonly text?: string }
  | { readonly form: 'schoolStage'; readonly stage: number; readonly text?: string }
  | { readonly form: 'words'; readonly text: string };

const year = z.int().check(z.minimum(-9999), z.maximum(9999));
const month = z.int().check(z.minimum(1), z.maximum(12));
const day = z.int().check(z.minimum(1), z.maximum(31));
const text = z.string().check(z.maxLength(500));

const partialDateSchema = z
  .strictObject({
    year,
    month: z.exactOptional(month),
    day: z.exactOptional(day),
  })
  .check(
    z.refine(
      (date) =>
        date.year !== 0 &&
        (date.day === undefined ||
          (date.month !== undefined && date.day <= daysInMonth(date.year, date.month))),
      { error: 'no such day' },
    ),
  );

export const fuzzyDateSchema: z.ZodMiniType<FuzzyDate> = z.union([
  z.strictObject({
    form: z.enum(['on', 'about', 'before', 'after', 'from', 'to']),
    date: partialDateSchema,
    basis: z.exactOptional(z.enum(['calculated', 'estimated'])),
    text: z.exactOptional(text),
  }),
  z.strictObject({
    form: z.enum(['between', 'fromTo']),
    start: partialDateSchema,
    end: partialDateSchema,
    text: z.exactOptional(text),
  }),
  z.strictObject({
    form: z.literal('age'),
    years: z.int().check(z.minimum(0), z.maximum(150)),
    months: z.exactOptional(z.int().check(z.minimum(0), z.maximum(11))),
    about: z.exactOptional(z.literal(true)),
    text: z.exactOptional(text),
  }),
  z.strictObject({
    form: z.literal('schoolYear'),
    start: z.int().check(z.minimum(1), z.maximum(9998)),
    text: z.exactOptional(text),
  }),
  z.strictObject({
    form: z.literal('schoolStage'),
    stage: z.int().check(z.minimum(-2), z.maximum(14)),
    text: z.exactOptional(text),
  }),
  z.strictObject({ form: z.literal('words'), text }),
]);

/** First and last day a date can mean, as days since 1 January 1970; infinite where open. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const astronomical = (y: number) => (y < 0 ? y + 1 : y);

export function daysInMonth(y: number, m: number): number {
  if (m === 2) {
    const a = astronomical(y);
    return a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(m) ? 30 : 31;
}

/** Days since 1 January 1970 (H. Hinnant, chrono-compatible date algorithms, days_from_civil). */
function dayNumber(y: number, m: number, d: number): number {
  const shifted = astronomical(y) - (m <= 2 ? 1 : 0);
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  );
}

function rangeOfPartial({ year: y, month: m, day: d }: PartialDate): DayRange {
  return {
    first: dayNumber(y, m ?? 1, d ?? 1),
    last: dayNumber(y, m ?? 12, d ?? daysInMonth(y, m ?? 12)),
  };
}

/** How far "about" reaches to either side: half a year for a day or month, two years for a year. */
const aboutDays = (date: PartialDate) => (date.month === undefined ? 2 * 365.25 : 183);

/**
 * The days a date can mean. Ages and school stages need the person's birth;
 * without it, and for words, there is no range.
 */
export function dayRange(date: FuzzyDate, born?: FuzzyDate): DayRange | undefined {
  switch (date.form) {
    case 'on':
      return rangeOfPartial(date.date);
    case 'about': {
      const { first, last } = rangeOfPartial(date.date);
      const reach = aboutDays(date.date);
      return { first: first - reach, last: last + reach };
    }
    case 'before':
      return { first: Number.NEGATIVE_INFINITY, last: rangeOfPartial(date.date).first - 1 };
    case 'after':
      return { first: rangeOfPartial(date.date).last + 1, last: Number.POSITIVE_INFINITY };
    case 'from':
      return { first: rangeOfPartial(date.date).first, last: Number.POSITIVE_INFINITY };
    case 'to':
      return { first: Number.NEGATIVE_INFINITY, last: rangeOfPartial(date.date).last };
    case 'between':
    case 'fromTo':
      return { first: rangeOfPartial(date.start).first, last: rangeOfPartial(date.end).last };
    case 'schoolYear':
      return { first: dayNumber(date.start, 9, 1), last: dayNumber(date.start + 1, 8, 31) };
    case 'age': {
      const birth = born && dayRange(born);
      if (!birth) return undefined;
      const months = date.years * 12 + (date.months ?? 0);
      const span = date.months === undefined ? 12 : 1;
      const reach = date.about ? 365.25 : 0;
      return {
        first: addMonths(birth.first, months) - reach,
        last: addMonths(birth.last, months + span) - 1 + reach,
      };
    }
    case 'schoolStage': {
      const birth = born && dayRange(born);
      if (!birth || !Number.isFinite(birth.first) || !Number.isFinite(birth.last)) return undefined;
      const first = receptionYear(birth.first) + date.stage;
      const last = receptionYear(birth.last) + date.stage;
      return { first: dayNumber(first, 9, 1), last: dayNumber(last + 1, 8, 31) };
    }
    case 'words':
      return undefined;
  }
}

/** Year and month of a day number. */
function yearMonth(days: number): { y: number; m: number; d: number } {
  const date = new Date(days * 86_400_000);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

function addMonths(days: number, months: number): number {
  if (!Number.isFinite(days)) return days;
  const { y, m, d } = yearMonth(days);
  const total = y * 12 + (m - 1) + months;
  const ny = Math.floor(total / 12);
  const nm = (total % 12) + 1;
  return dayNumber(ny <= 0 ? ny - 1 : ny, nm, Math.min(d, daysInMonth(ny, nm)));
}

/** The autumn in which a child born on that day starts Reception: the school year of the fifth birthday. */
function receptionYear(born: number): number {
  const { y, m } = yearMonth(born);
  return m >= 9 ? y + 5 : y + 4;
}

/** Where a date stands in a sorted list: by its first day, "before" just ahead of its date, "after" just behind. */
function sortKey(date: FuzzyDate, born?: FuzzyDate): { key: number; last: number } | undefined {
  if (date.form === 'before' || date.form === 'to') {
    const { first } = rangeOfPartial(date.date);
    return { key: first - 0.5, last: first };
  }
  if (date.form === 'after') {
    const { last } = rangeOfPartial(date.date);
    return { key: last + 0.5, last };
  }
  if (date.form === 'about') {
    const { first, last } = rangeOfPartial(date.date);
    return { key: first, last };
  }
  const range = dayRange(date, born);
  return range && { key: range.first, last: range.last };
}

/**
 * Orders dates from early to late: negative when `a` comes first. What starts
 * on the same day is ordered by its end; dates that mean no day come last and
 * keep their order among themselves.
 */
export function compareDates(
  a: FuzzyDate | undefined,
  b: FuzzyDate | undefined,
  born?: FuzzyDate,
): number {
  const x = a && sortKey(a, born);
  const y = b && sortKey(b, born);
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  if (x.key !== y.key) return x.key - y.key;
  return x.last === y.last ? 0 : x.last - y.last;
}

/** Whether every day that `a` can mean lies before every day that `b` can mean. */
export function certainlyBefore(a: FuzzyDate, b: FuzzyDate, born?: FuzzyDate): boolean {
  const x = dayRange(a, born);
  const y = dayRange(b, born);
  return !!x && !!y && x.last < y.first;
}

/** Full years between birth and a moment: the least and the most they can be, or undefined if unknown. */
export function ageBetween(
  born: FuzzyDate | undefined,
  at: DayRange | undefined,
): { least: number; most: number } | undefined {
  const birth = born && dayRange(born);
  if (!birth || !at) return undefined;
  if (![birth.first, birth.last, at.first, at.last].every(Number.isFinite)) return undefined;
  const years = (from: number, to: number) => {
    const a = yearMonth(from);
    const b = yearMonth(to);
    return b.y - a.y - (b.m < a.m || (b.m === a.m && b.d < a.d) ? 1 : 0);
  };
  const most = years(birth.first, at.last);
  if (most < 0) return undefined;
  return { least: Math.max(0, years(birth.last, at.first)), most };
}

/** The day of an ISO date such as 2026-11-21, as a range of one day. */
export function isoDay(iso: string): DayRange {
  const [y = 1970, m = 1, d = 1] = iso.split('-').map(Number);
  const days = dayNumber(y, m, d);
  return { first: days, last: days };
}

/** An ISO date such as 2026-11-21 as a fuzzy date. */
export function isoDate(iso: string): FuzzyDate {
  const [y = 1970, m = 1, d = 1] = iso.split('-').map(Number);
  return { form: 'on', date: { year: y, month: m, day: d } };
}
