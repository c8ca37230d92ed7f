import { daysInMonth, type FuzzyDate, type PartialDate } from '#model';

/** Two digits of a year: children of today were born in this century. */
const century = (year: number, digits: number) => (digits === 2 ? 2000 + year : year);

/** Months as they are written in English and in Welsh, by the letters that tell them apart. */
const months: readonly RegExp[] = [
  /^(jan|ion)/,
  /^(feb|chwe)/,
  /^(mar|maw)/,
  /^(apr|ebr)/,
  /^(may|mai)/,
  /^(june?$|meh)/,
  /^(july?$|gorff)/,
  /^(aug|aws)/,
  /^(sep|medi$)/,
  /^(oct|hyd)/,
  /^(nov|tach)/,
  /^(dec|rhag)/,
];

/** 1 to 12; 0 for a word that is no month. */
const monthNamed = (word: string): number =>
  months.findIndex((month) => month.test(word.toLowerCase())) + 1;

/** Words for a date that is not known exactly. */
const roughly = /^(?:about|around|approx(?:imately|\.)?|circa|ca?\.|tua|oddeutu)\s*/i;

function whole(year: number, month: number, day?: number): FuzzyDate | undefined {
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const date: PartialDate = day === undefined ? { year, month } : { year, month, day };
  return { form: 'on', date };
}

/** Figures or a month by name, without the words round it. */
function plainDate(said: string): FuzzyDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(said);
  if (iso) return whole(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : undefined);
  const spoken =
    /^(?:(\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain)?[-\s]+)?(\p{L}{3,})\.?[-\s,]+(\d{4}|\d{2})$/iu.exec(
      said,
    );
  if (spoken)
    return whole(
      century(Number(spoken[3]), (spoken[3] ?? '').length),
      monthNamed(spoken[2] ?? ''),
      spoken[1] ? Number(spoken[1]) : undefined,
    );
  const british = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(said);
  if (british)
    return whole(
      century(Number(british[3]), (british[3] ?? '').length),
      Number(british[2]),
      Number(british[1]),
    );
  const monthly = /^(\d{1,2})[/. -](\d{4})$/.exec(said);
  if (monthly) return whole(Number(monthly[2]), Number(monthly[1]));
  if (!/^\d{4}$/.test(said)) return undefined;
  const year = Number(said);
  return year < 1900 || year > 2100 ? undefined : { form: 'on', date: { year } };
}

/**
 * A date of a table: 31/12/2016, 31.12.16, 2016-12-31 (also with a time behind it),
 * 31 Dec 2016, 12/2016, 2016-12, December 2016, Dec-16, 2016, and each of them with
 * "about" before it or a question mark behind it. Day before month, as in these islands.
 */
export function cellDate(text: string): FuzzyDate | undefined {
  const said = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/i, '');
  const plain = said.replace(roughly, '').replace(/\s*\?$/, '');
  const date = plainDate(plain);
  return date?.form === 'on' && plain !== said ? { ...date, form: 'about' } : date;
}
