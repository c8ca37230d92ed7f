import type { FuzzyDate, PartialDate } from '#model';
import type { WordId, Words } from './words.ts';

/** Milliseconds since 1970, or an ISO time. */
export type Moment = number | string;

/** A month's short name, 1 = January. */
export const monthName = (words: Words, month: number): string =>
  words.say(`date.month.${month}` as WordId);

function partial(words: Words, { year, month, day }: PartialDate): string {
  const y = year < 0 ? words.say('date.bce', { year: String(-year) }) : String(year);
  if (month === undefined) return y;
  const m = monthName(words, month);
  return day === undefined ? `${m} ${y}` : `${day} ${m} ${y}`;
}

/** A date as it is read. What was typed is shown where it says more than its parsed form. */
export function formatDate(words: Words, date: FuzzyDate): string {
  switch (date.form) {
    case 'on':
      return partial(words, date.date);
    case 'about':
    case 'before':
    case 'after':
    case 'from':
    case 'to':
      return words.say(`date.${date.form}`, { date: partial(words, date.date) });
    case 'between':
    case 'fromTo':
      return words.say(`date.${date.form}`, {
        start: partial(words, date.start),
        end: partial(words, date.end),
      });
    case 'age':
      return words.say(date.about ? 'date.ageAbout' : 'date.age', {
        years: date.years,
        months: date.months ?? 0,
      });
    case 'schoolYear':
      return words.say('date.schoolYear', {
        start: String(date.start),
        end: String(date.start + 1).slice(-2),
      });
    case 'schoolStage':
      return date.stage <= 0
        ? words.say(date.stage === 0 ? 'date.reception' : 'date.nursery')
        : words.say('date.stage', { stage: date.stage });
    case 'words':
      return date.text;
  }
}

/** The year of a date, with the sign of how sure it is. */
function yearOf(words: Words, date: FuzzyDate): string {
  switch (date.form) {
    case 'on':
      return String(date.date.year);
    case 'about':
      return words.say('date.about', { date: String(date.date.year) });
    case 'before':
    case 'after':
    case 'from':
    case 'to':
      return words.say(`date.${date.form}`, { date: String(date.date.year) });
    case 'between':
    case 'fromTo':
      return `${date.start.year}/${date.end.year}`;
    default:
      return formatDate(words, date);
  }
}

/** The years of a life: "1949–2010", "b. about 1979", "d. 2010", or nothing. */
export function yearsOf(
  words: Words,
  from: FuzzyDate | undefined,
  to: FuzzyDate | undefined,
  ended: boolean,
): string {
  const start = from && yearOf(words, from);
  const end = to && yearOf(words, to);
  if (start && end) return `${start} – ${end}`;
  if (start && ended) return `${start} – ?`;
  if (start) return words.say('date.born', { date: start });
  if (end) return words.say('date.died', { date: end });
  return ended ? words.say('date.deceased') : '';
}
