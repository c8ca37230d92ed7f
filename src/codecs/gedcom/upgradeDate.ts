import { parseGedcomDate } from '../mapping/dates.ts';

/** A date in the words of GEDCOM 7, and what those cannot say. */
export interface DateWords {
  readonly value: string;
  readonly phrase?: string;
}

const calendars: readonly (readonly [RegExp, string])[] = [
  [/@#DGREGORIAN@\s*/g, ''],
  [/@#DJULIAN@\s*/g, 'JULIAN '],
  [/@#DHEBREW@\s*/g, 'HEBREW '],
  [/@#DFRENCH R@\s*/g, 'FRENCH_R '],
];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bB\. ?C\.?(?=\s|$)|\bBC\b/g, 'BCE'],
  [/^(?:ABOUT|ABT\.|CIRCA|CA\.?|C\.)\s+/, 'ABT '],
  [/^(?:BEFORE|BEF\.)\s+/, 'BEF '],
  [/^(?:AFTER|AFT\.)\s+/, 'AFT '],
  [/^(?:CALCULATED|CAL\.)\s+/, 'CAL '],
  [/^(?:ESTIMATED|EST\.)\s+/, 'EST '],
  [/^(?:BETWEEN|BET\.)\s+/, 'BET '],
  [/\b(?!JULIAN\b)(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:[A-Z]+|\.)(?=\s|$)/g, '$1'],
  [/(^|\s)0+(?=\d)/g, '$1'],
];

const otherCalendar =
  /^(?:(?:ABT|CAL|EST|BEF|AFT|FROM|TO) )?(?:(?:JULIAN|HEBREW|FRENCH_R) )?(?:(?:\d{1,2} )?[A-Z]{3,4} )?\d{1,4}(?: BCE)?$/;

/** Whether a text is a date in GEDCOM 7's words, of any of its calendars. */
export function isGedcomDate(text: string): boolean {
  if (parseGedcomDate(text)) return true;
  const parts = /^(?:BET (.+) AND (.+)|FROM (.+) TO (.+))$/.exec(text);
  const simple = (part: string) => otherCalendar.test(part) && /JULIAN|HEBREW|FRENCH_R/.test(part);
  if (!parts) return simple(text);
  const ends = parts.slice(1).filter((part) => part !== undefined);
  return ends.every((part) => simple(part) || parseGedcomDate(part)?.form === 'on');
}

/** An old style year such as 1699/00: either year, as the standard's own migration has it. */
function dualYear(text: string): string | undefined {
  const [, before = '', year = '', second = ''] =
    /^((?:(?:JULIAN )?(?:\d{1,2} )?[A-Z]{3} )?)(\d{3,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  const next = Number(year) + 1;
  return String(next).endsWith(second) ? `BET ${before}${year} AND ${before}${next}` : undefined;
}

const tidy = (raw: string): string => {
  let text = raw.trim().replace(/\s+/g, ' ').toUpperCase();
  for (const [pattern, word] of [...calendars, ...spellings]) text = text.replace(pattern, word);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return text;
  const names = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
  return `${Number(day)} ${names[Number(month) - 1] ?? month} ${year}`;
};

/** No date is longer; what is, is a text. */
const longest = 500;

/** A phrase in brackets, and the date that stands before it as its interpretation. */
function inBrackets(raw: string): { date: string; phrase: string } | undefined {
  const text = raw.trim();
  const open = text.indexOf('(');
  const before = text.slice(0, open).trim();
  if (open < 0 || !text.endsWith(')') || !/^(?:INT\b|$)/i.test(before)) return undefined;
  return { date: before.slice('INT'.length).trim(), phrase: text.slice(open + 1, -1) };
}

/**
 * A date of GEDCOM 4 to 5.5.5 in the words of 7: calendar escapes, phrases in
 * brackets, B.C., dual years, and the spellings that programs use beside the
 * standard. What is not understood is left as a phrase, never guessed at.
 */
export function upgradeDate(raw: string): DateWords {
  if (raw.length > longest) return { value: '', phrase: raw };
  const bracketed = inBrackets(raw);
  const said = bracketed ? { phrase: bracketed.phrase } : {};
  const text = tidy(bracketed ? bracketed.date : raw);
  if (text === '' || isGedcomDate(text)) return { value: text, ...said };
  const either = dualYear(text);
  const value = either !== undefined && isGedcomDate(either) ? either : '';
  return { value, phrase: raw.trim() };
}
