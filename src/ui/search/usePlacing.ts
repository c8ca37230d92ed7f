import { useMemo } from 'react';
import type { KinPlace, Lead, PersonId } from '#model';
import { type HeardLine, placeHeard, readHeard } from '#operations';
import { useApp } from '../app/context.tsx';
import { useVocabulary } from '../app/useVocabulary.ts';

/** What a line said, read again: it is kept in its own words. */
export function useHeard(lead: Lead | undefined): HeardLine | undefined {
  const { workspace } = useApp();
  const vocabulary = useVocabulary();
  const clue = lead?.clue;
  return useMemo(
    () => (vocabulary && clue ? readHeard(clue, vocabulary, workspace.today) : undefined),
    [vocabulary, clue, workspace],
  );
}

/** Gives somebody heard of a place in the family. @returns whether they have it now. */
export function usePlacing(person: PersonId, heard: HeardLine | undefined) {
  const { workspace } = useApp();
  return (place: KinPlace): boolean => {
    const edit = workspace.run(
      (doc, newId) =>
        placeHeard(doc, newId, {
          person,
          place,
          ...(heard?.kinText ? { words: heard.kinText } : {}),
        }),
      {
        select: [place.as === 'same' ? place.person : person],
        ...(place.as === 'same' ? {} : { anchor: place.of }),
        notify: true,
      },
    );
    return edit !== undefined;
  };
}
