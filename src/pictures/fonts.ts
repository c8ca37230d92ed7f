import * as fontkit from 'fontkit';

/** The typefaces of a picture as TTF bytes: what adults read, and what it has no letters for. */
export interface FontFiles {
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
/** Letters of Atkinson Hyperlegible Next: the Latin of Europe, punctuation and a few signs. */
const europeLetters = /^[\u0020-\u024f\u2000-\u20cf\u2212\u1e80-\u1e85\u1ef2\u1ef3]*$/;

/** Which typefaces texts need beside the usual two, so that no other is loaded. */
export function fontsNeeded(texts: Iterable<string>): ReadonlySet<FontName> {
  const needed = new Set<FontName>(['regular', 'semibold']);
  for (const text of texts) {
    if (arabicLetters.test(text)) needed.add('arabic');
    if (!europeLetters.test(text.replaceAll(new RegExp(arabicLetters, 'g'), ''))) {
      needed.add('wide');
      needed.add('wideSemibold');
    }
  }
  return needed;
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
   * one typeface. Text that begins in Arabic runs from the right.
   */
  runs(text: string, weight: 400 | 600): readonly Run[] {
    const usual: FontName = weight === 600 ? 'semibold' : 'regular';
    const runs: { text: string; font: FontName }[] = [];
    for (const word of text.normalize('NFC').split(/(?<=\s)/u)) {
      const codes = [...word.trimEnd()].map((each) => each.codePointAt(0) ?? 0);
      const fonts = new Set(codes.map((code) => this.#fontFor(code, weight)));
      const odd = [...fonts].find((font) => font !== undefined && font !== usual);
      const whole = odd && codes.every((code) => this.#sets.get(odd)?.has(code));
      const pieces =
        fonts.size < 2 || whole ? [{ text: word, font: odd ?? usual }] : this.#split(word, weight);
      for (const piece of pieces) {
        const last = runs.at(-1);
        if (last?.font === piece.font) last.text += piece.text;
        else runs.push({ ...piece });
      }
    }
    const first = runs.find((run) => /\p{L}/u.test(run.text));
    return first?.font === 'arabic' ? runs.toReversed() : runs;
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
