import type { FuzzyDate, PartialDate } from '#model';
import type { Token } from './tokens.ts';

/** A year of two figures: "'05", or "05" where the nought says that it is no age. */
export function shortYear(token: Token | undefined): number | undefined {
  if (token?.sort !== 'number') return undefined;
  const found = /^(?:['’](\d\d)|(0\d))$/.exec(token.text);
  const figures = found && Number(found[1] ?? found[2]);
  if (figures === null || figures === undefined) return undefined;
  return figures <= 40 ? 2000 + figures : 1900 + figures;
}

const partial = (at: Date): PartialDate => ({
  year: at.getUTCFullYear(),
  month: at.getUTCMonth() + 1,
  day: at.getUTCDate(),
});

function back(today: string, amount: number, unit: 'years' | 'months' | 'weeks'): Date {
  const at = new Date(`${today}T00:00:00Z`);
  if (unit === 'weeks') at.setUTCDate(at.getUTCDate() - amount * 7);
  else at.setUTCMonth(at.getUTCMonth() - amount * (unit === 'years' ? 12 : 1));
  return at;
}

/**
 * When somebody was born who is that old today: between two days, so that the
 * age that was said is the age that is read today, and grows from then on.
 */
export function bornAtAge(
  today: string,
  age: number,
  unit: 'years' | 'months' | 'weeks',
  text: string,
): FuzzyDate {
  const start = back(today, age + 1, unit);
  start.setUTCDate(start.getUTCDate() + 1);
  return { form: 'between', start: partial(start), end: partial(back(today, age, unit)), text };
}

/** When somebody was born who is about that old: about a year. */
export const ageInYear = (today: string, age: number, text: string): FuzzyDate => ({
  form: 'about',
  date: { year: Number(today.slice(0, 4)) - age },
  basis: 'calculated',
  text,
});
