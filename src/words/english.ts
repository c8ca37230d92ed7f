import { en } from './languages/en/index.ts';
import { type Language, makeWords, type Words } from './words.ts';

/** The English words: complete. */
export const english: Words = makeWords('en', en);

/** Languages whose texts have been checked by people; only these reach a child. */
const checkedLanguages: ReadonlySet<Language> = new Set(['en']);

/** The words that reach a child: those in use if people have checked them, else the English ones. */
export const wordsForChild = (words: Words): Words =>
  checkedLanguages.has(words.language) ? words : english;
