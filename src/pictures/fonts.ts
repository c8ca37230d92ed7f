import * as fontkit from 'fontkit';
import { needsFallback, type Readers } from '#scene';

/** The typefaces of a picture as TTF bytes: what its readers read, and what that has no letters for. */
export interface FontFiles {
  /** Atkinson Hyperlegible Next; for children, Andika. */
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** Latin with more marks (Vietnamese), Greek, Cyrillic: Noto Sans. */
  readonly wide?: Uint8Array;
  readonly wideSemibold?: Uint8Array;
  /** Noto Sans Arabic. */
  readonly arabic?: Uint8Array;
}
export type FontName = keyof FontFiles;

const arabicLetters = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
/** Which typefaces texts need beside their readers' usual two, so that no other is loaded. */
export function fontsNeeded(
  texts: Iterable<string>,
  readers: Readers = 'adults',
): ReadonlySet<FontName> {
  const needed = new Set<FontName>(['regular', 'semibold']);
  for (const text of texts) {
    if (arabicLetters.test(text)) needed.add('arabic');
    if (needsFallback(text.replaceAll(new RegExp(arabicLetters, 'g'), ''), readers)) {
      needed.add('wide');
      needed.add('wideSemibold');
    }
  }
  return needed;
}

/** Which way a word runs; a space or number runs with its neighbours. */
const directionOf = (token: string): 'left' | 'right' | undefined =>
  arabicLetters.test(token) ? 'right' : /\p{L}/u.test(token) ? 'left' : undefined;

/** Words and spaces in the order they stand from left to right. */
function inWritingOrder(tokens: readonly string[]): readonly string[] {
  const base = tokens.map(directionOf).find((each) => each !== undefined) ?? 'left';
  const directions = tokens.map((token, i) => {
    const own = directionOf(token);
    if (own) return own;
    const before = tokens
      .slice(0, i)
      .map(directionOf)
      .findLast((each) => each !== undefined);
    const after = tokens
      .slice(i)
      .map(directionOf)
      .find((each) => each !== undefined);
    return before === after && before !== undefined ? before : base;
  });
  const runs: { direction: 'left' | 'right'; tokens: string[] }[] = [];
  for (const [i, token] of tokens.entries()) {
    const direction = directions[i] ?? base;
    const last = runs.at(-1);
    if (last?.direction === direction) last.tokens.push(token);
    else runs.push({ direction, tokens: [token] });
  }
  const ordered = base === 'right' ? runs.toReversed() : runs;
  return ordered.flatMap((run) =>
    run.direction === 'right' ? run.tokens.toReversed() : run.tokens,
  );
}

/** A stretch of text in one typeface. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
}

/** Which characters each typeface has. */
export class FontCover {
  readonly #sets: ReadonlyMap<FontName, ReadonlySet<number>>;

  constructor(files: FontFiles) {
    const entries = (Object.entries(files) as [FontName, Uint8Array][]).map(
      ([name, bytes]) =>
        // The type of the package knows Buffer only; any array of bytes will do.
        [name, new Set((fontkit.create(bytes as Buffer) as fontkit.Font).characterSet)] as const,
    );
    this.#sets = new Map(entries);
  }

  #fontFor(code: number, weight: 400 | 600): FontName | undefined {
    const order: readonly FontName[] =
      weight === 600
        ? ['semibold', 'wideSemibold', 'wide', 'arabic']
        : ['regular', 'wide', 'wideSemibold', 'arabic'];
    return order.find((name) => this.#sets.get(name)?.has(code));
  }

  /**
   * Text as runs in the order they are written from left to right. A word stays in
   * one typeface. Words of Arabic run from the right, and so does all of a text that
   * begins with one (Unicode bidirectional algorithm, word by word).
   */
  runs(text: string, weight: 400 | 600): readonly Run[] {
    const runs: { text: string; font: FontName }[] = [];
    for (const token of inWritingOrder(text.normalize('NFC').split(/(\s+)/u).filter(Boolean)))
      for (const piece of this.#piecesOf(token, weight)) {
        const last = runs.at(-1);
        // Words of Arabic stay apart: a program that joins them would put the first one left.
        if (last?.font === piece.font && piece.font !== 'arabic') last.text += piece.text;
        else runs.push({ ...piece });
      }
    return runs;
  }

  #piecesOf(token: string, weight: 400 | 600): { text: string; font: FontName }[] {
    const usual: FontName = weight === 600 ? 'semibold' : 'regular';
    const codes = [...token].map((each) => each.codePointAt(0) ?? 0);
    const fonts = new Set(codes.map((code) => this.#fontFor(code, weight) ?? usual));
    const whole = [...fonts].find((font) => codes.every((code) => this.#sets.get(font)?.has(code)));
    if (whole !== undefined || fonts.size < 2) return [{ text: token, font: whole ?? usual }];
    return this.#split(token, weight);
  }

  /** A word that no one typeface has: letter by letter. */
  #split(word: string, weight: 400 | 600): { text: string; font: FontName }[] {
    const usual: FontName = weight === 600 ? 'semibold' : 'regular';
    return [...word].map((letter) => ({
      text: letter,
      font: this.#fontFor(letter.codePointAt(0) ?? 0, weight) ?? usual,
    }));
  }
}
