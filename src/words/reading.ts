import { makeVocabulary, meanings, type Vocabulary, type VocabularyTable } from '#model';
import { type Language, loadWords } from './words.ts';

/** Both tables in one: people mix languages when they type. */
const both = (first: VocabularyTable, second: VocabularyTable): VocabularyTable =>
  // Every meaning is there: the lines are made of all of them.
  Object.fromEntries(
    meanings.map((meaning) => [meaning, `${first[meaning]}|${second[meaning]}`]),
  ) as unknown as VocabularyTable;

/**
 * The words that people type about families in a language: long tables, loaded
 * when a text is read, not at the start. Welsh is read beside English.
 */
export async function loadVocabulary(language: Language): Promise<Vocabulary> {
  const words = await loadWords(language);
  const dates = new Map<string, ReturnType<Vocabulary['readDate']>>();
  // A text is read again at every key stroke.
  const readDate = (text: string) => {
    if (dates.size > 2_000) dates.clear();
    if (!dates.has(text)) dates.set(text, words.readDate(text));
    return dates.get(text);
  };
  const english = await import('./languages/en/reading.ts');
  if (language === 'en') return makeVocabulary(english.reading, { ownerFirst: true, readDate });
  const welsh = await import('./languages/cy/reading.ts');
  return makeVocabulary(both(welsh.reading, english.reading), { ownerFirst: false, readDate });
}
