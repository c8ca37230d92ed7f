import { useEffect, useState } from 'react';
import type { Vocabulary } from '#model';
import { loadVocabulary } from '#words';
import { useWords } from './context.tsx';

/** The words of a language that people type about families; undefined until they are loaded. */
export function useVocabulary(): Vocabulary | undefined {
  const { language } = useWords();
  const [vocabulary, setVocabulary] = useState<Vocabulary>();
  useEffect(() => {
    let current = true;
    void loadVocabulary(language).then((loaded) => current && setVocabulary(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  return vocabulary;
}
