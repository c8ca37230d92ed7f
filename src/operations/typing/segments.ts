import { type Meaning, meant } from '#model';
import { isNameish, type Reading } from './mention.ts';
import { isSign, phraseAt, type Token } from './tokens.ts';

/** A stretch about one person, and what joins it to the one before. */
export interface Segment {
  readonly joiner: 'start' | 'comma' | 'and' | 'or' | 'couple';
  /** What the word between says of the two: "married", "ex-wife". */
  readonly meanings: ReadonlySet<Meaning>;
  /** A date that stands between them: "m. 1999 Dean". */
  readonly date: readonly Token[];
  readonly tokens: Token[];
}

const none: ReadonlySet<Meaning> = new Set();

/** Where, from a joining word on, a name begins; undefined where the word is a fact of one person. */
function nameAfter(tokens: readonly Token[], from: number, reading: Reading): number | undefined {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    const phrase = phraseAt(reading.vocabulary, tokens, at);
    const filler =
      phrase?.meanings.has('filler') || phrase?.meanings.has('place') || isSign(token, ':');
    const dated =
      token?.sort === 'number' ||
      (token?.sort === 'word' && tokens[at + 1]?.sort === 'number' && isMonth(token, reading));
    if (isNameish(reading.vocabulary, tokens, at) && !dated) return at;
    // "maybe Dean": the doubt is said of him, so that he begins with it.
    if (phrase?.meanings.has('possible'))
      return nameAfter(tokens, at + phrase.take, reading) === undefined ? undefined : at;
    if (!filler && !dated) return undefined;
    at += filler ? (phrase?.take ?? 1) : 1;
  }
  return undefined;
}

const isMonth = ({ text }: Token, { vocabulary }: Reading) =>
  vocabulary.readDate(`${text} 2000`)?.form === 'on';

interface Join {
  readonly meanings: ReadonlySet<Meaning>;
  /** Where the person begins whom it joins. */
  readonly start: number;
  /** Where a date between may begin. */
  readonly dateFrom: number;
}

/** A joining phrase at a place: what it means, and where the person after it begins. */
function joinAt(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  atStart: boolean,
): Join | undefined {
  const phrase = phraseAt(reading.vocabulary, tokens, at);
  if (!phrase) return undefined;
  const { meanings, take } = phrase;
  const couple = meant(meanings, 'couple') !== undefined;
  // "and her partner Dean" joins as "partner Dean" does.
  if (meanings.has('and') && !couple) return afterAnd(tokens, at + take, reading);
  if (!couple && !meanings.has('plus') && !meanings.has('next')) return undefined;
  if (meanings.has('moreChildren') && !meanings.has('next')) return undefined;
  const start = nameAfter(tokens, at + take, reading);
  if (start !== undefined) return { meanings, start, dateFrom: at + take };
  // "+ partner Rob", "then married Rob": the joining words come one after the other.
  const next = joinAt(tokens, at + take, reading, false);
  if (next && (meanings.has('plus') || meanings.has('next') || atStart || couple)) {
    return { ...next, meanings: new Set([...meanings, ...next.meanings]) };
  }
  return undefined;
}

/** A partner after "and", with small words between. */
function afterAnd(tokens: readonly Token[], from: number, reading: Reading): Join | undefined {
  let at = from;
  for (let phrase = phraseAt(reading.vocabulary, tokens, at); phrase?.meanings.has('filler'); ) {
    at += phrase.take;
    phrase = phraseAt(reading.vocabulary, tokens, at);
  }
  const partner = phraseAt(reading.vocabulary, tokens, at);
  return partner && meant(partner.meanings, 'couple')
    ? joinAt(tokens, at, reading, false)
    : undefined;
}

/** Cuts a statement into stretches about one person each. */
export function segmentsOf(
  tokens: readonly Token[],
  reading: Reading,
  children: boolean,
): Segment[] {
  const segments: Segment[] = [];
  let current: Segment = { joiner: 'start', meanings: none, date: [], tokens: [] };
  const next = (segment: Segment) => {
    if (current.tokens.length || current.joiner === 'couple') segments.push(current);
    current = segment;
  };
  let depth = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (isSign(token, '(', '[', '{')) depth++;
    if (isSign(token, ')', ']', '}')) depth = Math.max(0, depth - 1);
    const cut = depth === 0 ? cutAt(tokens, at, reading, current, children) : undefined;
    if (cut) next(cut.segment);
    // A person has at least one token, which may itself be a word that joins.
    const end = cut ? cut.start + (cut.segment.joiner === 'couple' ? 1 : 0) : at + 1;
    current.tokens.push(...tokens.slice(cut?.start ?? at, end));
    at = end;
  }
  next(current);
  return segments;
}

/** Whether a new stretch begins at a place, and where its first token is. */
function cutAt(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  current: Segment,
  children: boolean,
): { segment: Segment; start: number } | undefined {
  const fresh = (joiner: Segment['joiner']): Segment => ({
    joiner,
    meanings: none,
    date: [],
    tokens: [],
  });
  if (saysHome(tokens, at - current.tokens.length, at, reading)) return undefined;
  const join = joinAt(tokens, at, reading, current.tokens.length === 0);
  if (join) {
    const date = tokens.slice(join.dateFrom, join.start);
    const segment = { joiner: 'couple' as const, meanings: join.meanings, date, tokens: [] };
    return { segment, start: join.start };
  }
  if (isSign(tokens[at], ',') || isDash(tokens, at))
    return { segment: fresh('comma'), start: at + 1 };
  const and = phraseAt(reading.vocabulary, tokens, at);
  if (and?.meanings.has('or') && current.tokens.length)
    return { segment: fresh('or'), start: at + and.take };
  if (!and?.meanings.has('and') || !isNameAfterAnd(tokens, at + and.take, reading, children))
    return undefined;
  // "& Rob: Natasha" at the start of a line goes on with the person before.
  const starts = current.tokens.length === 0 && current.joiner === 'start';
  return { segment: fresh(starts ? 'couple' : 'and'), start: at + and.take };
}

/** A dash between words; one between two years is of a life. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '-', '–', '—') &&
  at > 0 &&
  tokens[at + 1] !== undefined &&
  tokens[at - 1]?.sort !== 'number';

/** "lives with Abbie and Tom": all that follows is about the home. */
function saysHome(
  tokens: readonly Token[],
  from: number,
  to: number,
  { vocabulary }: Reading,
): boolean {
  for (let at = Math.max(0, from); at < to; at++)
    if (phraseAt(vocabulary, tokens, at)?.meanings.has('livesWith')) return true;
  return false;
}

const isNameAfterAnd = (
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  children: boolean,
): boolean =>
  at < tokens.length &&
  (children || isNameish(reading.vocabulary, tokens, at) || isPersonWord(tokens, at, reading));

function isPersonWord(tokens: readonly Token[], at: number, { vocabulary }: Reading): boolean {
  const phrase = phraseAt(vocabulary, tokens, at);
  return (
    !!phrase &&
    [...phrase.meanings].some(
      (each) =>
        /^(?:kin|parentage|pregnancy)\./.test(each) || each === 'pet' || each === 'moreChildren',
    )
  );
}
