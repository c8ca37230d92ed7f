import { fontFamilies, type Readers } from './textMetrics.ts';

/** The typefaces of a picture that travels by itself, as files for browsers. */
const faceNames = [
  'latin',
  'latinExtended',
  'child',
  'childBold',
  'childExtended',
  'childExtendedBold',
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
  wide: { family: wideFamily, weight: '400' },
  wideSemibold: { family: wideFamily, weight: '600' },
  arabic: { family: arabicFamily },
};

const arabicLetters = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/g;
/** Letters of Polish, Welsh, Czech, Turkish and other Latin of Europe. */
const extendedLetters = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ff\u1e80-\u1e85\u1ef2\u1ef3]/;
/** What the usual typeface has: the Latin of Europe, punctuation and a few signs. */
const usualLetters =
  /^[\u0020-\u024f\u2000-\u20cf\u2122\u2190-\u2193\u2212\u2215\u1e80-\u1e85\u1ef2\u1ef3]*$/;

/** Files of the usual typeface of each kind of readers: for most letters, and for the rest of the Latin of Europe. */
const filesOf: Readonly<
  Record<Readers, { readonly usual: readonly FaceName[]; readonly extended: readonly FaceName[] }>
> = {
  adults: { usual: ['latin'], extended: ['latinExtended'] },
  children: {
    usual: ['child', 'childBold'],
    extended: ['childExtended', 'childExtendedBold'],
  },
};

/** Which files a picture with these texts needs, so that no other travels with it. */
export function facesNeeded(
  texts: Iterable<string>,
  readers: Readers = 'adults',
): readonly FaceName[] {
  const { usual, extended } = filesOf[readers];
  const needed = new Set<FaceName>(usual);
  for (const text of texts) {
    if (extendedLetters.test(text)) for (const name of extended) needed.add(name);
    const rest = text.replace(arabicLetters, '');
    if (rest !== text) needed.add('arabic');
    if (!usualLetters.test(rest)) needed.add('wide').add('wideSemibold');
  }
  return faceNames.filter((name) => needed.has(name));
}

/** The family for a text that the usual one cannot write alone: the whole of it, so that no word changes its face midway. */
export const familyFor = (text: string): string | undefined =>
  usualLetters.test(text.replace(arabicLetters, '')) ? undefined : wideFamily;
