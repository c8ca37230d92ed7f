export { monthName as monthShort } from './dates.ts';
export { english, wordsForChild } from './english.ts';
export { loadVocabulary } from './reading.ts';
export {
  type Catalogue,
  capital,
  firstWords,
  type Language,
  languages,
  loadWords,
  locales,
  type Values,
  type WordId,
  type Words,
} from './words.ts';
