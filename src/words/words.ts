import { IntlMessageFormat } from 'intl-messageformat';
import type { FuzzyDate, KinTerm } from '#model';
import { formatDate, type Moment, yearsOf } from './dates.ts';
import { sayKin } from './kin.ts';
import type { en } from './languages/en/index.ts';
import { start } from './languages/en/start.ts';
import { parseDate } from './parseDate.ts';

/** Every text of the product has an id; English names them all. */
export type WordId = keyof typeof en;

/** The texts of a language by id, in ICU message syntax. */
export type Catalogue = Readonly<Record<WordId, string>>;

export type Language = 'en' | 'cy';
export const languages: readonly Language[] = ['en', 'cy'];

/** How days, times and numbers are written in each language: as in Britain. */
export const locales = { en: 'en-GB', cy: 'cy-GB' } as const;

/** What a text is filled with. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** The words of one language: pure, without React, for screens, pictures, files and the command line. */
export interface Words {
  readonly language: Language;
  /** A text by id; throws for an id that is not in the catalogue. */
  say(id: WordId, values?: Values): string;
  /** A text by an id made at run time, such as a kind that a file brought; the fallback where there is none. */
  sayOr(id: string, fallback: string, values?: Values): string;
  /** A date as it is read: "about 1979", "before May 2003", the words as said. */
  date(date: FuzzyDate): string;
  /** The years of a life or a time: "1949–2010", "b. about 1979"; empty where nothing is known. */
  years(from: FuzzyDate | undefined, to: FuzzyDate | undefined, ended: boolean): string;
  /** What somebody typed, as a date; undefined for blank text. */
  readDate(text: string): FuzzyDate | undefined;
  /** What one person is to another: "mum's half-sister". */
  kin(terms: readonly KinTerm[]): string;
  /** "Mum, Dad and Gran" */
  list(items: readonly string[]): string;
  /** A moment, such as when something was saved: "10:42", "yesterday", "3 days ago". */
  ago(then: Moment, now: Moment): string;
  /** A moment as its day and time: "22 Nov 2026, 09:49". */
  dayAndTime(at: Moment): string;
  compare(a: string, b: string): number;
}

/** First letter large, for a text that stands alone. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The words of a language from its catalogue. */
export function makeWords(language: Language, catalogue: Partial<Catalogue>): Words {
  const formats = new Map<string, IntlMessageFormat>();
  const texts: Readonly<Record<string, string | undefined>> = catalogue;
  const format = (id: string, text: string, values: Values | undefined): string => {
    if (!values && !text.includes('{') && !text.includes("'")) return text;
    let message = formats.get(id);
    if (!message) {
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      formats.set(id, message);
    }
    return String(message.format(values));
  };
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const moments = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const words: Words = {
    language,
    say(id, values) {
      const text = texts[id];
      if (text === undefined) throw new Error(`no words for ${id} in ${language}`);
      return format(id, text, values);
    },
    sayOr(id, fallback, values) {
      const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
      return text === undefined ? fallback : format(id, text, values);
    },
    date: (date) => formatDate(words, date),
    years: (from, to, ended) => yearsOf(words, from, to, ended),
    readDate: (text) => parseDate(words, text),
    kin: (terms) => sayKin(words, terms),
    list: (items) => settleAnd(lists.format(items)),
    ago: (then, now) => ago(words, then, now),
    dayAndTime: (at) => moments.format(new Date(at)),
    compare: (a, b) => collator.compare(a, b),
  };
  return words;
}

/** Welsh "and" is `ac` before a vowel, else `a`; the platform leaves the choice open. */
const settleAnd = (text: string): string =>
  text.replace(/ a\(c\) (?=(.))/gu, (_, next: string) =>
    /[aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü]/iu.test(next) ? ' ac ' : ' a ',
  );

const dayMs = 86_400_000;

function ago(words: Words, then: Moment, now: Moment): string {
  const days = Math.floor((startOfDay(now) - startOfDay(then)) / dayMs + 0.5);
  const at = new Date(then);
  const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  if (days <= 0) return words.say('ago.today', { time });
  if (days === 1) return words.say('ago.yesterday');
  return words.say('ago.days', { count: days });
}

function startOfDay(moment: Moment): number {
  const date = new Date(moment);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** What the first screen says in English, before the words of any language are loaded. */
export const firstWords: Words = makeWords('en', start);

/** Loads the words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return (await import('./english.ts')).english;
  const { cy } = await import('./languages/cy/index.ts');
  return makeWords('cy', cy);
}
