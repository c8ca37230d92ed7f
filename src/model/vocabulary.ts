import type { FuzzyDate } from './fuzzyDate.ts';

/**
 * What a word can mean in a line about a family. Of the dotted ones the first
 * part is the sort of meaning and the rest a kind of the model, so that a
 * reader takes `couple.marriage` apart instead of knowing every word.
 */
export const meanings = [
  // Facts of one person
  'born',
  'died',
  'late',
  'aged',
  'about',
  'years',
  'months',
  'weeks',
  'place',
  'since',
  'until',
  'formerName',
  'otherName',
  'nobodyKnows',
  'pet',
  'gender.woman',
  'gender.man',
  'gender.nonBinary',
  'pregnancy.ongoing',
  'pregnancy.miscarriage',
  'pregnancy.stillbirth',
  // How people are joined
  'and',
  'plus',
  'next',
  'filler',
  'livesWith',
  'or',
  'possible',
  'of',
  'noChildren',
  'owner.viewer',
  'moreChildren',
  'twins.2',
  'twins.3',
  'twins.4',
  'twins.identical',
  'twins.fraternal',
  'count.1',
  'count.2',
  'count.3',
  'count.4',
  'count.5',
  'count.6',
  'couple.unknown',
  'couple.marriage',
  'couple.civilPartnership',
  'couple.engagement',
  'couple.cohabitation',
  'couple.committedRelationship',
  'couple.casualRelationship',
  'couple.loveAffair',
  'end.separated',
  'end.divorced',
  'end.annulled',
  'end.died',
  'end.ended',
  'parentage.adoptive',
  'parentage.foster',
  'parentage.kinship',
  'parentage.guardian',
  'parentage.step',
  'parentage.birth',
  // Kinship
  'kin.parent.woman',
  'kin.parent.man',
  'kin.parent.neutral',
  'kin.grandparent.woman',
  'kin.grandparent.man',
  'kin.grandparent.neutral',
  'kin.child.woman',
  'kin.child.man',
  'kin.child.neutral',
  'kin.grandchild.woman',
  'kin.grandchild.man',
  'kin.grandchild.neutral',
  'kin.sibling.woman',
  'kin.sibling.man',
  'kin.sibling.neutral',
  'kin.auntUncle.woman',
  'kin.auntUncle.man',
  'kin.auntUncle.neutral',
  'kin.nieceNephew.woman',
  'kin.nieceNephew.man',
  'kin.nieceNephew.neutral',
  'kin.cousin.woman',
  'kin.cousin.man',
  'kin.cousin.neutral',
  'kin.partner.woman',
  'kin.partner.man',
  'kin.partner.neutral',
  'kin.spouse.woman',
  'kin.spouse.man',
  'kin.spouse.neutral',
  'prefix.step',
  'prefix.half',
  'prefix.great',
  'prefix.foster',
  'prefix.adoptive',
  'prefix.former',
  'suffix.inLaw',
  'side.mum',
  'side.dad',
  // Columns of a table
  'column.name',
  'column.given',
  'column.surname',
  'column.born',
  'column.died',
  'column.age',
  'column.gender',
  'column.relation',
  'column.of',
  'column.mother',
  'column.father',
  'column.partner',
  'column.note',
] as const;
export type Meaning = (typeof meanings)[number];

/** The words of one language by meaning: phrases with `|` between them. */
export type VocabularyTable = Readonly<Record<Meaning, string>>;

/** The words that people type about families, in one language. */
export interface Vocabulary {
  /** What a word or phrase can mean; empty for any other word, such as a name. */
  meaningsOf(phrase: string): ReadonlySet<Meaning>;
  /** Words in the longest phrase. */
  readonly longest: number;
  /** "mum's sister" (true) or "chwaer mam" (false). */
  readonly ownerFirst: boolean;
  /** What somebody typed, as a date; kept as words where it is none. */
  readDate(text: string): FuzzyDate | undefined;
}

const nothing: ReadonlySet<Meaning> = new Set();

const plainAlready = /^[a-z0-9]+$/;
const oneWord = /^[A-Za-z0-9]+$/;

/** A word as it is compared: small letters, no accents, no full stop, hyphens as spaces. */
export function plainWord(text: string): string {
  // Most words are plain; this is asked of every word of a case at each key stroke.
  if (plainAlready.test(text)) return text;
  if (oneWord.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/-/g, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A vocabulary from its table. */
export function makeVocabulary(
  table: VocabularyTable,
  { ownerFirst, readDate }: Pick<Vocabulary, 'ownerFirst' | 'readDate'>,
): Vocabulary {
  const byPhrase = new Map<string, Set<Meaning>>();
  let longest = 1;
  for (const meaning of meanings) {
    for (const phrase of table[meaning].split('|').map(plainWord).filter(Boolean)) {
      byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set()).add(meaning));
      longest = Math.max(longest, phrase.split(' ').length);
    }
  }
  return {
    meaningsOf: (phrase) => byPhrase.get(plainWord(phrase)) ?? nothing,
    longest,
    ownerFirst,
    readDate,
  };
}

/** The part of a meaning after its sort, such as `marriage` of `couple.marriage`; the first that there is. */
export function meant(found: ReadonlySet<Meaning>, sort: string): string | undefined {
  for (const meaning of found) {
    if (meaning.startsWith(`${sort}.`)) return meaning.slice(sort.length + 1);
  }
  return undefined;
}
