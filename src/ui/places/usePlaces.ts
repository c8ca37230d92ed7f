import { useMemo } from 'react';
import { mobilityMapOf, type PersonId } from '#model';
import { drawMobility, type Scene } from '#scene';
import { useOpen, useWords } from '../app/context.tsx';
import { useUpright } from '../canvas/useUpright.ts';

/** The road of a child as the coordinator sees it, drawn anew when the case changes. */
export function usePlacesScene(child: PersonId | undefined, wishes: boolean): Scene | undefined {
  const doc = useOpen((open) => open.document);
  const words = useWords();
  const aspect = useUpright() ? 0.7 : 1.9;
  return useMemo(
    () =>
      child === undefined
        ? undefined
        : drawMobility({ doc, words, child, forCoordinator: true, wishes }, { aspect }),
    [doc, words, child, wishes, aspect],
  );
}

/** How a child's map is laid out. */
export const useMapLayout = (child: PersonId | undefined) =>
  useOpen(({ document }) =>
    child === undefined ? 'road' : (mobilityMapOf(document, child)?.layout ?? 'road'),
  );
