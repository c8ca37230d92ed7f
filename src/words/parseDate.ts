import { daysInMonth, type FuzzyDate, type PartialDate } from '#model';
import { monthName } from './dates.ts';
import type { WordId, Words } from './words.ts';

/** Alternatives of a text such as "about|around|circa", as a pattern for the start of a date. */
const pattern = (words: Words, id: WordId) => words.say(id);

/** One day, month or year, in the ways people write them. Slashes and dots are day first, as in Britain. */
function readPartial(words: Words, text: string): PartialDate | undefined {
  const t = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  const checked = (year: number, month?: number, day?: number): PartialDate | undefined => {
    if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return undefined;
    if (month === undefined) return { year };
    if (day === undefined) return { year, month };
    return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
  };
  let found = /^(\d{4})$/.exec(t);
  if (found) return checked(Number(found[1]));
  found = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(t);
  if (found)
    return checked(Number(found[1]), Number(found[2]), found[3] ? Number(found[3]) : undefined);
  found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(t);
  if (found) return checked(Number(found[3]), Number(found[2]), Number(found[1]));
  found = /^(\d{1,2})[/.](\d{4})$/.exec(t);
  if (found) return checked(Number(found[2]), Number(found[1]));
  found = /^(?:(\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain)?\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(
    t,
  );
  if (found) {
    const month = readMonth(words, found[2] ?? '');
    return month
      ? checked(Number(found[3]), month, found[1] ? Number(found[1]) : undefined)
      : undefined;
  }
  found = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d{4})$/u.exec(t);
  const month = found && readMonth(words, found[1] ?? '');
  return found && month ? checked(Number(found[3]), month, Number(found[2])) : undefined;
}

/** People mix languages in dates: these are read in every language. */
const englishMonths = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** A month from its name or the first three letters of it. */
function readMonth(words: Words, name: string): number | undefined {
  for (let month = 1; month <= 12; month++) {
    const full = words.say(`date.monthFull.${month}` as WordId).toLowerCase();
    const short = monthName(words, month).toLowerCase();
    if (
      name === short ||
      (name.length >= 3 && full.startsWith(name)) ||
      (name === 'sept' && month === 9)
    )
      return month;
  }
  const english = englishMonths.findIndex((month) => name.length >= 3 && month.startsWith(name));
  return english >= 0 ? english + 1 : undefined;
}

type Reader = (words: Words, text: string) => FuzzyDate | undefined;

const readSpan: Reader = (words, text) => {
  const between = new RegExp(
    `^(?:${pattern(words, 'parse.between')})\\s+(.+?)\\s+(?:${pattern(words, 'parse.and')})\\s+(.+)$`,
    'i',
  ).exec(text);
  const fromTo = new RegExp(
    `^(?:${pattern(words, 'parse.from')})\\s+(.+?)\\s+(?:${pattern(words, 'parse.to')})\\s+(.+)$`,
    'i',
  ).exec(text);
  const dash = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(text);
  const found = between ?? fromTo ?? dash;
  const start = found && readPartial(words, found[1] ?? '');
  const end = found && readPartial(words, found[2] ?? '');
  return start && end ? { form: between ? 'between' : 'fromTo', start, end } : undefined;
};

const readOneSided: Reader = (words, text) => {
  for (const form of ['about', 'before', 'after', 'from', 'to'] as const) {
    const found = new RegExp(`^(?:${pattern(words, `parse.${form}`)})\\.?\\s*(.+)$`, 'i').exec(
      text,
    );
    const date = found && readPartial(words, found[1] ?? '');
    if (date) return { form, date };
  }
  const asked = /^(.+)\?$/.exec(text);
  const date = asked && readPartial(words, asked[1] ?? '');
  return date ? { form: 'about', date } : undefined;
};

const readAge: Reader = (words, text) => {
  const found = new RegExp(
    `^(?:${pattern(words, 'parse.aged')})\\s+(${pattern(words, 'parse.about')})?\\s*(\\d{1,3})(?:\\s*(?:${pattern(words, 'parse.years')}))?(?:\\s+(\\d{1,2})\\s*(?:${pattern(words, 'parse.months')}))?$`,
    'i',
  ).exec(text);
  if (!found) return undefined;
  const years = Number(found[2]);
  const months = found[3] ? Number(found[3]) : undefined;
  if (years > 150 || (months ?? 0) > 11) return undefined;
  return {
    form: 'age',
    years,
    ...(months === undefined ? {} : { months }),
    ...(found[1] ? { about: true as const } : {}),
  };
};

const readSchool: Reader = (words, text) => {
  const span = /^(\d{4})\s*\/\s*(\d{2}|\d{4})$/.exec(text);
  if (span) {
    const start = Number(span[1]);
    const end = Number(span[2]);
    const follows = end % 100 === (start + 1) % 100;
    return follows && start > 0 && start < 9999 ? { form: 'schoolYear', start } : undefined;
  }
  if (new RegExp(`^(?:${pattern(words, 'parse.reception')})$`, 'i').test(text))
    return { form: 'schoolStage', stage: 0 };
  if (new RegExp(`^(?:${pattern(words, 'parse.nursery')})$`, 'i').test(text))
    return { form: 'schoolStage', stage: -1 };
  const stage = new RegExp(`^(?:${pattern(words, 'parse.schoolYear')})\\s*(\\d{1,2})$`, 'i').exec(
    text,
  );
  const number = stage && Number(stage[1]);
  return number && number >= 1 && number <= 13 ? { form: 'schoolStage', stage: number } : undefined;
};

const readOn: Reader = (words, text) => {
  const date = readPartial(words, text);
  return date && { form: 'on', date };
};

/**
 * What somebody typed, as a date: days, months, years, about, before, after,
 * between, from–to, ages, school years; anything else is kept as words.
 * Undefined for blank text.
 */
export function parseDate(words: Words, typed: string): FuzzyDate | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  for (const read of [readOn, readSpan, readOneSided, readAge, readSchool]) {
    const date = read(words, text);
    if (date)
      return words.date(date).toLowerCase() === text.toLowerCase() ? date : withText(date, text);
  }
  return { form: 'words', text: text.slice(0, 500) };
}

const withText = (date: FuzzyDate, text: string): FuzzyDate =>
  date.form === 'words' || readsAlike(text) ? date : { ...date, text: text.slice(0, 500) };

/** Plain figures say nothing beyond the date itself, however they were written. */
const readsAlike = (text: string) => /^[\d\s/.\-–]+$/.test(text);
