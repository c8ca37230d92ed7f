export { loadVocabulary } from './reading.ts';
export {
  type Catalogue,
  capital,
  english,
  type Language,
  languages,
  loadWords,
  type Values,
  type WordId,
  type Words,
  wordsForChild,
} from './words.ts';
