export { loadVocabulary } from './reading.ts';
export {
  type Catalogue,
  capital,
  checkedLanguages,
  english,
  type Language,
  languages,
  loadWords,
  type Values,
  type WordId,
  type Words,
} from './words.ts';
