import { useMemo } from 'react';
import { mobilityMapOf, type PersonId } from '#model';
import { drawMobility, type Scene } from '#scene';
import { useOpen, useWords } from '../app/context.tsx';

/** Whose places are shown: the child whose view the case has, or the first of the case. */
export function usePlacesChild(): PersonId | undefined {
  const viewer = useOpen((open) => open.viewer);
  const focal = useOpen((open) => open.document.focalChildren);
  const children = [...focal.values()].map(({ person }) => person);
  return viewer !== undefined && children.includes(viewer) ? viewer : children[0];
}

/** The road of a child as the coordinator sees it, drawn anew when the case changes. */
export function usePlacesScene(child: PersonId | undefined, wishes: boolean): Scene | undefined {
  const doc = useOpen((open) => open.document);
  const words = useWords();
  return useMemo(
    () =>
      child === undefined
        ? undefined
        : drawMobility({ doc, words, child, forCoordinator: true, wishes }, { aspect: 1.7 }),
    [doc, words, child, wishes],
  );
}

/** How a child's map is laid out. */
export const useMapLayout = (child: PersonId | undefined) =>
  useOpen(({ document }) =>
    child === undefined ? 'road' : (mobilityMapOf(document, child)?.layout ?? 'road'),
  );
