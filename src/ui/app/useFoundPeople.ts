import { useDeferredValue, useMemo } from 'react';
import { type FoundPerson, findPeople, kinOf, type PersonId } from '#model';
import { displayName } from '#scene';
import { useOpen, useWords } from './context.tsx';
import { useVocabulary } from './useVocabulary.ts';

const nobody: readonly FoundPerson[] = [];

/** People found by a text while it is typed, and what they are called. */
export function useFoundPeople(
  query: string,
  limit: number,
): {
  readonly found: readonly FoundPerson[];
  /** Whether `found` answers the query as it stands, and not the letters before. */
  readonly isAnswered: boolean;
  readonly nameOf: (id: PersonId) => string;
  readonly kinOf: (id: PersonId) => string;
} {
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const vocabulary = useVocabulary();
  // Letters are never kept waiting by the search for the one before.
  const asked = useDeferredValue(query);
  const sayKin = useMemo(() => {
    const kin = viewer === undefined ? undefined : kinOf(doc, viewer);
    return (id: PersonId) =>
      id === viewer ? words.say('people.viewer') : words.kin(kin?.get(id) ?? []);
  }, [doc, viewer, words]);
  const found = useMemo(
    () =>
      asked.trim() === ''
        ? nobody
        : findPeople(doc, asked, {
            limit,
            labels: (id) =>
              [
                sayKin(id),
                ...(doc.persons.get(id)?.roles ?? []).map(({ role }) => words.say(`role.${role}`)),
              ].filter(Boolean),
            ...(viewer === undefined ? {} : { viewer }),
            ...(vocabulary ? { vocabulary } : {}),
          }),
    [asked, doc, viewer, vocabulary, words, sayKin, limit],
  );
  return {
    found,
    isAnswered: asked === query,
    nameOf: (id) => displayName(doc, words, id),
    kinOf: sayKin,
  };
}
