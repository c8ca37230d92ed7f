import { daysInMonth, type FuzzyDate, type PartialDate } from '#model';

/** Two digits of a year: children of today were born in this century. */
const century = (year: number, digits: number) => (digits === 2 ? 2000 + year : year);

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function whole(year: number, month: number, day?: number): FuzzyDate | undefined {
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const date: PartialDate = day === undefined ? { year, month } : { year, month, day };
  return { form: 'on', date };
}

/**
 * A date of a table: 31/12/2016, 31.12.16, 2016-12-31 (also with a time behind it),
 * 31 Dec 2016, 12/2016, 2016-12, 2016. Day before month, as in these islands.
 */
export function cellDate(text: string): FuzzyDate | undefined {
  const said = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/i, '');
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(said);
  if (iso) return whole(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : undefined);
  const spoken = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{4}|\d{2})$/i.exec(said);
  if (spoken) {
    const month = months.indexOf((spoken[2] ?? '').toLowerCase()) + 1;
    return whole(century(Number(spoken[3]), (spoken[3] ?? '').length), month, Number(spoken[1]));
  }
  const british = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(said);
  if (british)
    return whole(
      century(Number(british[3]), (british[3] ?? '').length),
      Number(british[2]),
      Number(british[1]),
    );
  const monthly = /^(\d{1,2})[/.](\d{4})$/.exec(said);
  if (monthly) return whole(Number(monthly[2]), Number(monthly[1]));
  if (!/^\d{4}$/.test(said)) return undefined;
  const year = Number(said);
  return year < 1900 || year > 2100 ? undefined : { form: 'on', date: { year } };
}
