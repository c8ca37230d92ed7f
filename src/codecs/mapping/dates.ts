import * as z from 'zod/mini';
import { daysInMonth, type FuzzyDate, type PartialDate } from '#model';
import { type Coder, payload } from './coder.ts';
import {
  asStructure,
  isObject,
  type Json,
  type JsonObject,
  member,
  objectOf,
  payloadOf,
  sameJson,
  shortest,
} from './json.ts';
import type { Part } from './parts.ts';

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** One day, month or year in GEDCOM's words: `12 MAR 2012`, `MAR 2012`, `44 BCE`. */
function partialText({ year, month, day }: PartialDate): string {
  const y = year < 0 ? `${-year} BCE` : String(year);
  const m = month === undefined ? '' : `${months[month - 1]} `;
  return `${day === undefined ? '' : `${day} `}${m}${y}`;
}

const singles = { on: '', about: 'ABT ', before: 'BEF ', after: 'AFT ', from: 'FROM ', to: 'TO ' };
const bases = { calculated: 'CAL ', estimated: 'EST ' };

type Single = Extract<FuzzyDate, { date: PartialDate }>;
type Range = Extract<FuzzyDate, { end: PartialDate }>;

const isSingle = (date: FuzzyDate): date is Single => 'date' in date;
const isRange = (date: FuzzyDate): date is Range => 'end' in date;

function gedcomText(date: Single | Range): string {
  if (isSingle(date)) {
    const word = date.form === 'about' && date.basis ? bases[date.basis] : singles[date.form];
    return word + partialText(date.date);
  }
  const [first, then] = date.form === 'between' ? ['BET', 'AND'] : ['FROM', 'TO'];
  return `${first} ${partialText(date.start)} ${then} ${partialText(date.end)}`;
}

/** The school year that began in an autumn, as days. */
const schoolYearText = (start: number) =>
  gedcomText({
    form: 'fromTo',
    start: { year: start, month: 9 },
    end: { year: start + 1, month: 8 },
  });

/** The keys that a date needs beside its payload. */
function encodeDate(date: FuzzyDate): Json {
  const phrase: readonly [string, Json | undefined] = ['PHRASE', date.text];
  if (isSingle(date) || isRange(date)) {
    const basis = 'basis' in date && date.form !== 'about' ? date.basis : undefined;
    return shortest(objectOf([['value', gedcomText(date)], ['_BASI', basis], phrase]));
  }
  switch (date.form) {
    case 'age': {
      const months = date.months === undefined ? '' : ` ${date.months}m`;
      const age = `${date.about ? 'ABT ' : ''}${date.years}y${months}`;
      return objectOf([['value', ''], ['_AGE', age], phrase]);
    }
    case 'schoolYear':
      return objectOf([
        ['value', schoolYearText(date.start)],
        ['_SCHY', String(date.start)],
        phrase,
      ]);
    case 'schoolStage':
      return objectOf([['value', ''], ['_SCHS', String(date.stage)], phrase]);
    case 'words':
      return objectOf([['value', ''], phrase]);
  }
}

const partialPattern = /^(?:GREGORIAN )?(?:(?:(\d{1,2}) )?([A-Z]{3}) )?(\d{1,4})( BCE)?$/;

function readPartial(text: string): PartialDate | undefined {
  const match = partialPattern.exec(text);
  if (!match) return undefined;
  const [, d, name, y, bce] = match;
  const year = Number(y) * (bce ? -1 : 1);
  const month = name === undefined ? undefined : months.indexOf(name) + 1;
  const day = d === undefined ? undefined : Number(d);
  if (year === 0 || month === 0) return undefined;
  if (month === undefined) return { year };
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

const words = {
  ABT: { form: 'about' },
  CAL: { form: 'about', basis: 'calculated' },
  EST: { form: 'about', basis: 'estimated' },
  BEF: { form: 'before' },
  AFT: { form: 'after' },
  FROM: { form: 'from' },
  TO: { form: 'to' },
} as const;

function readRange(text: string, form: Range['form'], pattern: RegExp): Range | undefined {
  const [, a = '', b = ''] = pattern.exec(text) ?? [];
  const start = readPartial(a);
  const end = readPartial(b);
  return start && end && { form, start, end };
}

/**
 * A date in the grammar of GEDCOM 7 (specification, chapter 2, DateValue), the
 * Gregorian calendar only. BEF and AFT are read as the model has them, without
 * the named day.
 */
export function parseGedcomDate(text: string): Single | Range | undefined {
  const on = readPartial(text);
  if (on) return { form: 'on', date: on };
  const range =
    readRange(text, 'between', /^BET (.+) AND (.+)$/) ??
    readRange(text, 'fromTo', /^FROM (.+) TO (.+)$/);
  if (range) return range;
  const [, word = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(text) ?? [];
  const date = readPartial(rest);
  return date && Object.hasOwn(words, word)
    ? { ...words[word as keyof typeof words], date }
    : undefined;
}

const withText = (date: FuzzyDate, text: string | undefined): FuzzyDate =>
  text === undefined ? date : { ...date, text };

function readAge(age: string): FuzzyDate | undefined {
  const match = /^(ABT )?(\d{1,3})y(?: (\d{1,2})m)?$/.exec(age);
  if (!match) return undefined;
  const [, about, y, m] = match;
  const years = Number(y);
  const ofYear = m === undefined ? {} : { months: Number(m) };
  if (years > 150 || Number(m ?? 0) > 11) return undefined;
  return { form: 'age', years, ...ofYear, ...(about ? { about: true } : {}) };
}

/** What our own keys say, where the payload does not say otherwise by now. */
function readOwn(structure: JsonObject, value: string): FuzzyDate | undefined {
  const age = payloadOf(member(structure, '_AGE'));
  if (age !== undefined && value === '') return readAge(age);
  const stage = Number(payloadOf(member(structure, '_SCHS')) ?? Number.NaN);
  if (value === '' && Number.isInteger(stage) && stage >= -2 && stage <= 14)
    return { form: 'schoolStage', stage };
  const start = Number(payloadOf(member(structure, '_SCHY')) ?? Number.NaN);
  return Number.isInteger(start) && value === schoolYearText(start)
    ? { form: 'schoolYear', start }
    : undefined;
}

function readGedcom(structure: JsonObject, value: string): FuzzyDate | undefined {
  const date = parseGedcomDate(value);
  const basis = payloadOf(member(structure, '_BASI'));
  if (!date || !isSingle(date) || date.basis) return date;
  return basis === 'calculated' || basis === 'estimated' ? { ...date, basis } : date;
}

/** What neither grammar nor keys explain stays as the words it came in. */
function asWords(value: string, phrase: string | undefined): FuzzyDate | undefined {
  const text = value === '' ? phrase : phrase === undefined ? value : `${value} (${phrase})`;
  return text === undefined || text.length > 500 ? undefined : { form: 'words', text };
}

/** A date as the model has it: GEDCOM's words as payload, the text as typed as PHRASE. */
export const date: Coder<FuzzyDate> = {
  schema: payload(z.string()),
  encode: encodeDate,
  decode(json) {
    const structure = asStructure(json);
    // No payload is an empty one: lines cannot tell them apart.
    const value = structure && (payloadOf(structure) ?? '');
    if (structure === undefined || value === undefined) return undefined;
    const phrase = payloadOf(member(structure, 'PHRASE'));
    const understood = readOwn(structure, value) ?? readGedcom(structure, value);
    if (!understood) return asWords(value, phrase);
    return phrase !== undefined && phrase.length > 500 ? undefined : withText(understood, phrase);
  },
  // A date is one thing: what stands beside it means nothing once it has changed.
  note(theirs, ours, unread) {
    if (!sameJson(withPayload(theirs), ours)) unread.inOtherWords(ours, theirs);
  },
};

/** No payload is an empty one. */
const withPayload = (json: Json): Json =>
  isObject(json) && json.value === undefined ? { value: '', ...json } : json;

const isPlainDay = (date: FuzzyDate): date is Single =>
  date.form === 'on' && date.basis === undefined && date.text === undefined;

/** One end of a span: in a DATE period where that can say it, else under a tag of its own. */
function end(tag: string, word: 'FROM' | 'TO', of: 'start' | 'end'): Part<FuzzyDate> {
  return {
    needed: false,
    keys: { DATE: date.schema, [tag]: date.schema },
    write(value, out) {
      const before = out.get('DATE');
      const text = `${word} ${isPlainDay(value) ? partialText(value.date) : ''}`;
      if (!isPlainDay(value)) out.set(tag, encodeDate(value));
      else out.set('DATE', typeof before === 'string' ? `${before} ${text}` : text);
    },
    read(structure) {
      const own = member(structure, tag);
      const exact = own === undefined ? undefined : date.decode(own);
      return exact ?? endOf(member(structure, 'DATE'), of);
    },
    note(theirs, ours, unread) {
      for (const key of [tag, 'DATE']) {
        const json = member(theirs, key);
        const written = member(ours, key);
        if (json === undefined) continue;
        if (written !== undefined) date.note?.(json, written, unread.at(key));
        else if (key === tag ? date.decode(json) === undefined : !isPeriod(json))
          unread.add(key, json);
      }
    },
  };
}

const periodOf = (json: Json | undefined): Single | Range | undefined => {
  const period = parseGedcomDate(payloadOf(json) ?? '');
  return period && ['from', 'to', 'fromTo'].includes(period.form) ? period : undefined;
};
const isPeriod = (json: Json) => periodOf(json) !== undefined;

function endOf(json: Json | undefined, of: 'start' | 'end'): FuzzyDate | undefined {
  const period = periodOf(json);
  if (!period) return undefined;
  if (isRange(period)) return { form: 'on', date: period[of] };
  return period.form === (of === 'start' ? 'from' : 'to')
    ? { form: 'on', date: period.date }
    : undefined;
}

/** From when to when. */
export const span = { from: end('_BEG', 'FROM', 'start'), to: end('_END', 'TO', 'end') };
