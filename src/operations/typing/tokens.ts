import type { Meaning, Vocabulary } from '#model';

/** A piece of typed text and where it stands. */
export interface Token {
  readonly sort: 'word' | 'number' | 'quote' | 'sign';
  /** As typed; a quotation without its marks. */
  readonly text: string;
  /** Offsets in the whole text, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const pattern =
  /(?<quote>"[^"]*"|“[^”]*”|«[^»]*»)|(?<number>['’]?\d+(?:[/.–-]\d+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}'’‘-]*(?:\/\p{L}+)?\.?)|(?<arrow>->|=>|→|⇒)|(?<sign>\S)/gu;

/** The tokens of a line that begins at an offset of the text. */
export function tokensOf(line: string, offset = 0): Token[] {
  return [...line.matchAll(pattern)].map(({ 0: found, index, groups }) => ({
    sort: groups?.quote ? 'quote' : groups?.number ? 'number' : groups?.word ? 'word' : 'sign',
    // An arrow to the children says what a colon does.
    text: groups?.quote ? found.slice(1, -1).trim() : groups?.arrow ? ':' : found,
    from: offset + index,
    to: offset + index + found.length,
  }));
}

/** Splits tokens at signs that stand outside brackets. The signs themselves go. */
export function splitAt(tokens: readonly Token[], isSign: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.sort === 'sign' && '([{'.includes(token.text)) depth++;
    if (token.sort === 'sign' && ')]}'.includes(token.text)) depth = Math.max(0, depth - 1);
    if (depth === 0 && isSign(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

export const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.sort === 'sign' && signs.includes(token.text);

/** The words at a place that mean something, the longest phrase there is. */
export function phraseAt(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  at: number,
): { meanings: ReadonlySet<Meaning>; take: number } | undefined {
  for (let take = Math.min(vocabulary.longest, tokens.length - at); take > 0; take--) {
    const part = tokens.slice(at, at + take);
    if (part.some(({ sort }) => sort === 'quote' || (sort === 'number' && take > 1))) continue;
    const meanings = vocabulary.meaningsOf(part.map(({ text }) => text).join(' '));
    if (meanings.size) return { meanings, take };
  }
  return undefined;
}
