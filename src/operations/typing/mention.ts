import {
  type EventValue,
  type FuzzyDate,
  type Gender,
  type KinWord,
  kinWordAt,
  type Meaning,
  meant,
  type NameValue,
  type ParentageKindId,
  type PregnancyOutcome,
  type Spell,
  type TwinKind,
  type Vocabulary,
} from '#model';
import { ageInYear, bornAtAge, shortYear } from './ages.ts';
import { isSign, phraseAt, type Token } from './tokens.ts';

/** What reading needs beside the tokens. */
export interface Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** ISO date that ages count back from. */
  readonly today: string;
}

type SaidSpell = { -readonly [Field in keyof Omit<Spell, 'id'>]?: Spell[Field] };

/** Somebody named at one place of a text, with what is said there of them. */
export interface Mention {
  readonly tokens: Token[];
  readonly nameTokens: Token[];
  readonly otherNames: NameValue[];
  nameless?: true;
  nickname?: string;
  descriptor?: string;
  gender?: Gender;
  born?: EventValue;
  died?: EventValue;
  deceased?: true;
  pet?: { species?: string };
  pregnancy?: PregnancyOutcome;
  /** A word of kinship beside the name or instead of it. */
  label?: KinWord;
  /** That word as typed, where it stands for the name. */
  labelText?: string;
  kind?: ParentageKindId;
  readonly spells: SaidSpell[];
  twins?: { count: number; kind: TwinKind };
  count?: number;
  more?: true;
  /** "maybe Dean" */
  possible?: true;
  /** "has 3 children": the words, which say nothing where the children are named. */
  counted?: Token[];
  readonly unread: Token[][];
}

export const newMention = (): Mention => ({
  tokens: [],
  nameTokens: [],
  otherNames: [],
  spells: [],
  unread: [],
});

/** Whether a mention is somebody, and not only facts of the one before. */
export const isSomebody = (mention: Mention): boolean =>
  mention.nameTokens.length > 0 ||
  mention.nameless === true ||
  mention.descriptor !== undefined ||
  mention.label !== undefined ||
  mention.pregnancy !== undefined ||
  mention.more === true ||
  mention.count !== undefined ||
  (mention.pet !== undefined && mention.spells.length === 0);

interface Cursor extends Reading {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly inBrackets: boolean;
  readonly mention: Mention;
}

/** Reads something at the cursor into the mention; answers how many tokens it took. */
type Reader = (cursor: Cursor) => number;

const forms: ReadonlySet<FuzzyDate['form']> = new Set([
  'on',
  'about',
  'before',
  'after',
  'from',
  'to',
  'between',
  'fromTo',
]);

/** The date that begins at a place, the longest there is. */
function dateAt(
  { tokens, text, vocabulary }: Cursor,
  at: number,
): { date: FuzzyDate; take: number } | undefined {
  for (let take = Math.min(7, tokens.length - at); take > 0; take--) {
    const part = tokens.slice(at, at + take);
    const first = part[0];
    const last = part.at(-1);
    if (!first || !last || part.some((token) => isSign(token, '(', ')', ','))) continue;
    const slice = text.slice(first.from, last.to);
    const date = /\d/.test(slice) ? vocabulary.readDate(slice) : undefined;
    if (date && forms.has(date.form)) return { date, take };
  }
  const year = shortYear(tokens[at]);
  return year === undefined ? undefined : { date: { form: 'on', date: { year } }, take: 1 };
}

/** The date after a word such as "born" or "sep", with or without "in" or "on" before it. */
function dateAfter(cursor: Cursor, at: number): { date: FuzzyDate; take: number } | undefined {
  const phrase = phraseAt(cursor.vocabulary, cursor.tokens, at);
  // "together since 2010" says of the word itself when it began.
  if (phrase?.meanings.has('since') || phrase?.meanings.has('until')) return undefined;
  const direct = dateAt(cursor, at);
  if (direct) return direct;
  if (!phrase?.meanings.has('place') && cursor.tokens[at]?.text !== 'on') return undefined;
  const skipped = phrase?.take ?? 1;
  const later = dateAt(cursor, at + skipped);
  return later && { date: later.date, take: later.take + skipped };
}

const atEnd = ({ tokens }: Cursor, at: number) =>
  at >= tokens.length || isSign(tokens[at], ')', ']', ',', '(');

/** A name can begin here: a word with no meaning of its own, a quotation, or "?". */
export function isNameish(vocabulary: Vocabulary, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.sort === 'quote' || isSign(token, '?')) return true;
  if (token.sort !== 'word') return false;
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase || phrase.meanings.has('nobodyKnows')) return true;
  const large = /^\p{Lu}/u.test(token.text);
  if (
    [...phrase.meanings].every(
      (each) => each.startsWith('column.') || (large && besideNumbers.has(each)),
    )
  )
    return true;
  return large && kinWordAt(vocabulary, [token.text]) !== undefined;
}

/** Words that mean something only beside a number or a name: alone and large, "Mo" is a name. */
const besideNumbers: ReadonlySet<Meaning> = new Set([
  'years',
  'months',
  'weeks',
  'filler',
  'about',
]);

/** "in Leeds": words up to the end of the part. */
function placeAt(cursor: Cursor, at: number): { place: string; take: number } | undefined {
  const phrase = phraseAt(cursor.vocabulary, cursor.tokens, at);
  if (!phrase?.meanings.has('place')) return undefined;
  const words: Token[] = [];
  for (let next = at + phrase.take; cursor.tokens[next]?.sort === 'word'; next++) {
    const token = cursor.tokens[next];
    if (token && /^\p{Lu}/u.test(token.text)) words.push(token);
    else break;
  }
  const place = words.map(({ text }) => text).join(' ');
  return place ? { place, take: phrase.take + words.length } : undefined;
}

/** When and where, after "born" or "died". */
function eventAt(cursor: Cursor, at: number): { value: EventValue; take: number } {
  const date = dateAfter(cursor, at);
  const taken = date?.take ?? 0;
  const place = placeAt(cursor, at + taken);
  return {
    value: { ...(date ? { date: date.date } : {}), ...(place ? { place: place.place } : {}) },
    take: taken + (place?.take ?? 0),
  };
}

const readBrackets: Reader = ({ tokens, at, mention, ...reading }) => {
  if (!isSign(tokens[at], '(', '[', '{')) return 0;
  const end = tokens.findIndex((token, index) => index > at && isSign(token, ')', ']', '}'));
  const inner = tokens.slice(at + 1, end < 0 ? undefined : end);
  readInto(mention, inner, { ...reading, inBrackets: true });
  return inner.length + (end < 0 ? 1 : 2);
};

const readQuote: Reader = ({ tokens, at, mention }) => {
  const token = tokens[at];
  if (token?.sort !== 'quote') return 0;
  const short = token.text.split(/\s+/).length <= 2;
  if (mention.nameTokens.length === 0 && !mention.descriptor) mention.descriptor = token.text;
  else if (short && !mention.nickname) mention.nickname = token.text;
  else mention.unread.push([token]);
  return 1;
};

const readUnknown: Reader = ({ tokens, at, vocabulary, mention, inBrackets }) => {
  let take = 0;
  while (isSign(tokens[at + take], '?')) take++;
  if (take === 0) {
    const phrase = phraseAt(vocabulary, tokens, at);
    if (!phrase?.meanings.has('nobodyKnows')) return 0;
    take = phrase.take;
  }
  if (mention.nameTokens.length === 0 && !inBrackets) mention.nameless = true;
  return take;
};

const readBirth: Reader = (cursor) => {
  const { tokens, at, vocabulary, mention } = cursor;
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase?.meanings.has('born')) return 0;
  const event = eventAt(cursor, at + phrase.take);
  if (event.take === 0 && !isSign(tokens[at + phrase.take], '?')) return 0;
  mention.born = { ...mention.born, ...event.value };
  return phrase.take + event.take;
};

const readDeath: Reader = (cursor) => {
  const { tokens, at, vocabulary, mention } = cursor;
  const phrase = phraseAt(vocabulary, tokens, at);
  if (phrase?.meanings.has('late') && mention.nameTokens.length === 0) {
    mention.deceased = true;
    return phrase.take;
  }
  if (!phrase?.meanings.has('died')) return 0;
  const event = eventAt(cursor, at + phrase.take);
  const bare = tokens[at]?.text.replace('.', '') ?? '';
  if (event.take === 0 && bare.length === 1 && !atEnd(cursor, at + phrase.take)) return 0;
  mention.deceased = true;
  if (event.take) mention.died = { ...mention.died, ...event.value };
  return phrase.take + event.take;
};

/** "aged about 14": how many of the tokens stand before the number, and whether it is about. */
function beforeAge({ tokens, at, vocabulary }: Cursor): { skip: number; approx: boolean } {
  const aged = phraseAt(vocabulary, tokens, at);
  const skip = aged?.meanings.has('aged') ? aged.take : 0;
  const about = phraseAt(vocabulary, tokens, at + skip);
  const approx = about?.meanings.has('about') ?? false;
  return { skip: skip + (approx ? (about?.take ?? 0) : 0), approx };
}

/** "years old", "months", "wks" after a number. */
function ageUnit({ tokens, vocabulary }: Cursor, at: number) {
  const phrase = phraseAt(vocabulary, tokens, at);
  const unit = (['years', 'months', 'weeks'] as const).find((each) => phrase?.meanings.has(each));
  return unit && phrase ? { unit, take: phrase.take } : undefined;
}

const readAge: Reader = (cursor) => {
  const { tokens, at, mention, today, text, inBrackets } = cursor;
  const { skip, approx } = beforeAge(cursor);
  const number = tokens[at + skip];
  if (number?.sort !== 'number' || !/^(?:0|[1-9]\d{0,2})$/.test(number.text)) return 0;
  const count = Number(number.text);
  const unit = ageUnit(cursor, at + skip + 1);
  const isAge = skip > 0 || unit || inBrackets || mention.nameTokens.length > 0;
  if (!isAge || count > 120) return 0;
  const unsure = isSign(tokens[at + skip + 1 + (unit?.take ?? 0)], '?');
  const take = skip + 1 + (unit?.take ?? 0) + (unsure ? 1 : 0);
  // An age at death says nothing of today.
  if (mention.deceased || mention.born?.date) mention.unread.push(tokens.slice(at, at + take));
  else {
    const words = text.slice(tokens[at]?.from, tokens[at + take - 1]?.to);
    const date =
      approx || unsure
        ? ageInYear(today, count, words)
        : bornAtAge(today, count, unit?.unit ?? 'years', words);
    mention.born = { ...mention.born, date };
  }
  return take;
};

const readPregnancy: Reader = (cursor) => {
  const { tokens, at, vocabulary, mention } = cursor;
  const phrase = phraseAt(vocabulary, tokens, at);
  const outcome = phrase && meant(phrase.meanings, 'pregnancy');
  if (!phrase || !outcome) return 0;
  mention.pregnancy = outcome as PregnancyOutcome;
  const date = dateAfter(cursor, at + phrase.take);
  if (date) mention.born = { date: date.date };
  return phrase.take + (date?.take ?? 0);
};

const readPet: Reader = ({ tokens, at, vocabulary, mention }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase?.meanings.has('pet')) return 0;
  const text = tokens.slice(at, at + phrase.take).map((token) => token.text);
  const general = text.join(' ').toLowerCase() === 'pet';
  mention.pet = { ...mention.pet, ...(general ? {} : { species: text.join(' ').toLowerCase() }) };
  return phrase.take;
};

const readTwins: Reader = ({ tokens, at, vocabulary, mention }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase) return 0;
  const count = meant(
    new Set([...phrase.meanings].filter((each) => /^twins\.\d$/.test(each))),
    'twins',
  );
  const kind = [...phrase.meanings].find(
    (each) => each === 'twins.identical' || each === 'twins.fraternal',
  );
  if (!count && !kind) return 0;
  mention.twins = {
    count: count ? Number(count) : (mention.twins?.count ?? 2),
    kind: kind ? (kind.slice('twins.'.length) as TwinKind) : (mention.twins?.kind ?? 'unknown'),
  };
  sayGender(mention, phrase.meanings);
  return phrase.take;
};

/** "2 sons", "three sisters": so many people without names. */
const readCount: Reader = ({ tokens, at, vocabulary, mention }) => {
  const number = tokens[at];
  const said = phraseAt(vocabulary, tokens, at);
  const word = said && meant(said.meanings, 'count');
  const digit = number?.sort === 'number' && /^\d$/.test(number.text) ? number.text : undefined;
  const count = Number(digit ?? word ?? 0);
  const skip = digit ? 1 : (said?.take ?? 0);
  const kin = count > 0 ? kinWordAt(vocabulary, wordsOf(tokens), at + skip) : undefined;
  if (!kin || count > 12) return 0;
  if (mention.nameTokens.length) {
    mention.counted = tokens.slice(at, at + skip + kin.take);
    return skip + kin.take;
  }
  mention.count = count;
  mention.label = kin.word;
  if (kin.word.gender !== 'neutral') mention.gender = kin.word.gender;
  return skip + kin.take;
};

/** Tokens as the words that kinship is read from; anything else parts them. */
export const wordsOf = (tokens: readonly Token[]) =>
  tokens.map(({ sort, text }) => (sort === 'word' ? text : '¦'));

/** A word of kinship before a name, after it in brackets, or instead of it. */
const readLabel: Reader = ({ tokens, at, vocabulary, mention, inBrackets, text }) => {
  const kin = kinWordAt(vocabulary, wordsOf(tokens), at);
  const closing =
    at + (kin?.take ?? 0) === tokens.length && /^\p{Ll}/u.test(tokens[at]?.text ?? '');
  if (!kin || mention.label || kin.owns) return 0;
  if (mention.nameTokens.length && !inBrackets && !closing) return 0;
  const first = tokens[at];
  const last = tokens[at + kin.take - 1];
  mention.label = kin.word;
  if (first && last) mention.labelText = text.slice(first.from, last.to).replace(/\.$/, '');
  if (kin.word.gender !== 'neutral' && !mention.gender) mention.gender = kin.word.gender;
  const kind = kin.word.modifier;
  if (kind === 'step' || kind === 'foster' || kind === 'adoptive') mention.kind = kind;
  return kin.take;
};

const readCouple: Reader = (cursor) => {
  const { tokens, at, vocabulary, mention } = cursor;
  const phrase = phraseAt(vocabulary, tokens, at);
  const kind = phrase && meant(phrase.meanings, 'couple');
  const end = phrase && meant(phrase.meanings, 'end');
  if (!phrase || (!kind && !end)) return 0;
  // "Dean m 1980" is a man; "m. 1999" and "married" are about a couple.
  if (phrase.meanings.has('gender.man') && tokens[at]?.text.toLowerCase() === 'm') return 0;
  const date = dateAfter(cursor, at + phrase.take);
  sayCouple(mention, phrase.meanings, date?.date);
  return phrase.take + (date?.take ?? 0);
};

/** What a word says of a couple: its kind with the date it began, or its end with the date of that. */
export function sayCouple(
  mention: Mention,
  found: ReadonlySet<Meaning>,
  date: FuzzyDate | undefined,
): void {
  const kind = meant(found, 'couple');
  const end = meant(found, 'end') as Spell['end'];
  let spell = mention.spells.at(-1);
  const saysMore = spell && kind && spell.kind && spell.kind !== 'unknown' && spell.kind !== kind;
  if (!spell || saysMore) {
    spell = {};
    mention.spells.push(spell);
  }
  if (kind && (kind !== 'unknown' || !spell.kind)) spell.kind = kind;
  if (end) spell.end = end;
  if (!date) return;
  if (date.form === 'fromTo') {
    spell.from = { form: 'on', date: date.start };
    spell.to = { form: 'on', date: date.end };
  } else if (end) spell.to = date;
  else spell.from = date;
}

const readSince: Reader = (cursor) => {
  const { tokens, at, vocabulary, mention } = cursor;
  const spell = mention.spells.at(-1);
  const phrase = phraseAt(vocabulary, tokens, at);
  const field = phrase?.meanings.has('since')
    ? 'from'
    : phrase?.meanings.has('until')
      ? 'to'
      : undefined;
  const date = spell && phrase && field && dateAt(cursor, at + phrase.take);
  if (!date) return 0;
  spell[field] = date.date;
  return phrase.take + date.take;
};

const readKind: Reader = ({ tokens, at, vocabulary, mention }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  const kind = phrase && meant(phrase.meanings, 'parentage');
  if (!phrase || !kind) return 0;
  mention.kind = kind as ParentageKindId;
  return phrase.take;
};

function sayGender(mention: Mention, found: ReadonlySet<Meaning>): boolean {
  const gender = meant(found, 'gender');
  if (!gender) return false;
  mention.gender = gender as Gender;
  return true;
}

const readGender: Reader = ({ tokens, at, vocabulary, mention, inBrackets }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase || !meant(phrase.meanings, 'gender')) return 0;
  const letter = (tokens[at]?.text ?? '').replace('.', '').length === 1;
  if (letter && mention.nameTokens.length === 0 && !inBrackets) return 0;
  return sayGender(mention, phrase.meanings) ? phrase.take : 0;
};

/** "née Ashby", "known as Patsy" */
const readOtherName: Reader = ({ tokens, at, vocabulary, mention }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  const former = phrase?.meanings.has('formerName');
  if (!phrase || !(former || phrase.meanings.has('otherName'))) return 0;
  const words: string[] = [];
  for (let next = at + phrase.take; tokens[next]; next++) {
    const token = tokens[next];
    if (token?.sort !== 'quote' && !(token?.sort === 'word' && /^\p{Lu}/u.test(token.text))) break;
    words.push(token.text);
  }
  if (words.length === 0) return 0;
  const name = words.join(' ');
  mention.otherNames.push(
    former ? { surname: name, kind: 'birth' } : { given: name, kind: 'knownAs' },
  );
  return phrase.take + words.length;
};

/** A date that stands alone is of birth, a range of years a whole life. */
const readBareDate: Reader = (cursor) => {
  const { tokens, at, mention } = cursor;
  const found = dateAt(cursor, at);
  const token = tokens[at];
  if (!found || mention.born?.date) return 0;
  const phrase = phraseAt(cursor.vocabulary, tokens, at);
  // "foster carers since 2016" says nothing of a birth.
  if (phrase?.meanings.has('since') || phrase?.meanings.has('until')) return 0;
  // "May 2005": with no name before it, the month is the name.
  const meansAbout = phrase !== undefined;
  if (token?.sort === 'word' && mention.nameTokens.length === 0 && !meansAbout) return 0;
  const { date } = found;
  if (date.form === 'fromTo') {
    mention.born = { ...mention.born, date: { form: 'on', date: date.start } };
    mention.died = { ...mention.died, date: { form: 'on', date: date.end } };
    mention.deceased = true;
  } else mention.born = { ...mention.born, date };
  return found.take;
};

const readPossible: Reader = ({ tokens, at, vocabulary, mention }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase?.meanings.has('possible')) return 0;
  mention.possible = true;
  return phrase.take;
};

const readMore: Reader = ({ tokens, at, vocabulary, mention }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  if (!phrase?.meanings.has('moreChildren') || mention.nameTokens.length) return 0;
  mention.more = true;
  return phrase.take;
};

const readName: Reader = ({ tokens, at, mention, inBrackets, vocabulary }) => {
  const token = tokens[at];
  const previous = mention.nameTokens.at(-1);
  if (token?.sort !== 'word' || inBrackets) return 0;
  if (previous) {
    const follows = tokens[at - 1] === previous || tokens[at - 1]?.sort === 'quote';
    const large = (each: Token) => /^\p{Lu}/u.test(each.text);
    const sameStyle = large(token) === large(mention.nameTokens[0] ?? token);
    const particle = particles.test(token.text) && tokens[at + 1]?.sort === 'word';
    if (!follows || !(sameStyle || particle) || mention.nameTokens.length >= 5) return 0;
  } else if (phraseAt(vocabulary, tokens, at)?.meanings.has('filler')) return 1;
  mention.nameTokens.push(token);
  return 1;
};

/** Small words inside surnames, in any language. */
const particles =
  /^(?:de|del|della|di|da|dos|du|van|von|der|den|ter|al|el|ap|ab|ferch|bin|ibn|la|le|y|o)$/i;

/** "is 45", "was born 1979": small words before a fact. */
const readFiller: Reader = ({ tokens, at, vocabulary }) => {
  const phrase = phraseAt(vocabulary, tokens, at);
  const next = tokens[at + (phrase?.take ?? 0)];
  if (!phrase?.meanings.has('filler') || !next) return 0;
  const fact = phraseAt(vocabulary, tokens, at + phrase.take)?.meanings;
  return next.sort === 'number' ||
    (fact && meant(fact, 'count')) ||
    fact?.has('possible') ||
    fact?.has('born') ||
    fact?.has('died') ||
    fact?.has('aged') ||
    fact?.has('about')
    ? phrase.take
    : 0;
};

/** "lives with Abbie and Tom": who else lives there is no couple; all of it is kept as words. */
const readHome: Reader = ({ tokens, at, vocabulary, mention }) => {
  if (!phraseAt(vocabulary, tokens, at)?.meanings.has('livesWith')) return 0;
  mention.unread.push(tokens.slice(at));
  return tokens.length - at;
};

const readers: readonly Reader[] = [
  readBrackets,
  readHome,
  readFiller,
  readPossible,
  readQuote,
  readTwins,
  readCount,
  readMore,
  readPregnancy,
  readBirth,
  readDeath,
  readSince,
  readCouple,
  readLabel,
  readKind,
  readPet,
  readOtherName,
  readAge,
  readBareDate,
  readGender,
  readUnknown,
  readName,
];

/** What can still be said after words that were not understood. */
const surely: readonly Reader[] = [readBrackets, readQuote, readBirth, readDeath, readCouple];

/** Reads tokens into a mention; what nothing understands stands in `unread`. */
function readInto(
  mention: Mention,
  tokens: readonly Token[],
  reading: Reading & { inBrackets: boolean },
): void {
  let lost: Token[] | undefined;
  for (let at = 0; at < tokens.length; ) {
    const cursor: Cursor = { ...reading, mention, tokens, at };
    const token = tokens[at];
    const tries = lost ? surely : readers;
    let take = 0;
    for (const read of tries) {
      take = read(cursor);
      if (take > 0) break;
    }
    if (take > 0) {
      lost = undefined;
      at += take;
      continue;
    }
    if (token && !isSign(token, ',', ';', '.', '-', '–', '—', '~', '*', ')', ']', '}', '!', '/')) {
      if (!lost) {
        lost = [];
        mention.unread.push(lost);
      }
      lost.push(token);
    } else if (lost && isSign(token, ',', ';')) lost = undefined;
    at++;
  }
}

/** Somebody as some tokens tell of them; or more facts of the one before. */
export function readMention(
  tokens: readonly Token[],
  reading: Reading,
  mention: Mention = newMention(),
): Mention {
  mention.tokens.push(...tokens);
  readInto(mention, tokens, { ...reading, inBrackets: false });
  return mention;
}
