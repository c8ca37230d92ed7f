import { fontFamilies, needsFallback, type Readers } from './textMetrics.ts';

/** The typefaces of a picture that travels by itself, as files for browsers. */
const faceNames = [
  'latin',
  'latinExtended',
  'child',
  'childBold',
  'childExtended',
  'childExtendedBold',
  'childVietnamese',
  'childVietnameseBold',
  'childCyrillic',
  'childCyrillicBold',
  'childCyrillicExtended',
  'childCyrillicExtendedBold',
  'wide',
  'wideSemibold',
  'arabic',
] as const;
export type FaceName = (typeof faceNames)[number];

/** Noto Sans, for letters that the usual typeface has not got. */
const wideFamily = 'Noto Sans';
const arabicFamily = 'Noto Sans Arabic';

/** A typeface in a picture: its family as text asks for it, and the letters it is for. */
export interface Typeface {
  readonly family: string;
  /** CSS `font-weight` of a `@font-face`. */
  readonly weight?: string;
  /** CSS `unicode-range`, where several files make up one family. */
  readonly range?: string;
}

const latinRange = 'U+0-FF,U+131,U+152-153,U+2000-20CF,U+2122,U+2190-2193,U+2212,U+2215';
const extendedRange = 'U+100-130,U+132-151,U+154-2FF,U+1E00-1E9F,U+1EF2-1EFF';

const vietnameseRange =
  'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+1EA0-1EF9,U+20AB';

const cyrillicRange = 'U+400-45F,U+490-491,U+4B0-4B1';
const cyrillicExtendedRange = 'U+460-48F,U+492-4AF,U+4B2-52F';

export const typefaces: Readonly<Record<FaceName, Typeface>> = {
  latin: {
    family: fontFamilies.adults,
    weight: '200 800',
    range: latinRange,
  },
  latinExtended: {
    family: fontFamilies.adults,
    weight: '200 800',
    range: extendedRange,
  },
  child: { family: fontFamilies.children, weight: '400', range: latinRange },
  childBold: { family: fontFamilies.children, weight: '700', range: latinRange },
  childExtended: { family: fontFamilies.children, weight: '400', range: extendedRange },
  childExtendedBold: { family: fontFamilies.children, weight: '700', range: extendedRange },
  childVietnamese: { family: fontFamilies.children, weight: '400', range: vietnameseRange },
  childVietnameseBold: { family: fontFamilies.children, weight: '700', range: vietnameseRange },
  childCyrillic: { family: fontFamilies.children, weight: '400', range: cyrillicRange },
  childCyrillicBold: { family: fontFamilies.children, weight: '700', range: cyrillicRange },
  childCyrillicExtended: {
    family: fontFamilies.children,
    weight: '400',
    range: cyrillicExtendedRange,
  },
  childCyrillicExtendedBold: {
    family: fontFamilies.children,
    weight: '700',
    range: cyrillicExtendedRange,
  },
  wide: { family: wideFamily, weight: '400' },
  wideSemibold: { family: wideFamily, weight: '600' },
  arabic: { family: arabicFamily },
};

const arabicLetters = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/g;
/** Letters of Polish, Welsh, Czech, Turkish and other Latin of Europe. */
const extendedLetters = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff]/g;
/** Letters of Vietnamese, which Andika has in a small file of their own. */
const vietnameseLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/g;

/** Letters of Russian, Ukrainian, Bulgarian, Serbian; and of other languages in Cyrillic. */
const cyrillicLetters = /[\u0400-\u045f\u0490\u0491\u04b0\u04b1]/g;
const cyrillicExtendedLetters = /[\u0460-\u052f]/g;

/** Files of one typeface that only some names need, and the letters that they are for. */
interface Further {
  readonly letters: RegExp;
  readonly files: readonly FaceName[];
}

/** Files of the usual typeface of each kind of readers. What the first of the further ones has, those after it are not asked for. */
const filesOf: Readonly<
  Record<Readers, { readonly usual: readonly FaceName[]; readonly further: readonly Further[] }>
> = {
  adults: { usual: ['latin'], further: [{ letters: extendedLetters, files: ['latinExtended'] }] },
  children: {
    usual: ['child', 'childBold'],
    further: [
      { letters: vietnameseLetters, files: ['childVietnamese', 'childVietnameseBold'] },
      { letters: cyrillicLetters, files: ['childCyrillic', 'childCyrillicBold'] },
      {
        letters: cyrillicExtendedLetters,
        files: ['childCyrillicExtended', 'childCyrillicExtendedBold'],
      },
      { letters: extendedLetters, files: ['childExtended', 'childExtendedBold'] },
    ],
  },
};

/** A text without its Arabic, which has a typeface of its own. */
const withoutArabic = (text: string) => text.replace(arabicLetters, '');

/** Which files a picture with these texts needs, so that no other travels with it. */
export function facesNeeded(
  texts: Iterable<string>,
  readers: Readers = 'adults',
): readonly FaceName[] {
  const { usual, further } = filesOf[readers];
  const needed = new Set<FaceName>(usual);
  for (const text of texts) {
    const rest = withoutArabic(text);
    if (rest !== text) needed.add('arabic');
    if (needsFallback(rest, readers)) {
      needed.add('wide').add('wideSemibold');
      continue;
    }
    let left = rest;
    for (const { letters, files } of further) {
      const others = left.replace(letters, '');
      for (const name of others === left ? [] : files) needed.add(name);
      left = others;
    }
  }
  return faceNames.filter((name) => needed.has(name));
}

/** The family for a text that the usual one cannot write alone: the whole of it, so that no word changes its face midway. */
export const familyFor = (text: string, readers: Readers): string | undefined =>
  needsFallback(withoutArabic(text), readers) ? wideFamily : undefined;
