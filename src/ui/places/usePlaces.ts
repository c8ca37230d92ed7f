import { useMemo, useSyncExternalStore } from 'react';
import { mobilityMapOf, type PersonId } from '#model';
import { drawMobility, type Scene } from '#scene';
import { useOpen, useWords } from '../app/context.tsx';

const upright = '(max-aspect-ratio: 1/1)';

function watchWindow(changed: () => void): () => void {
  const media = window.matchMedia(upright);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Width to height of the window, as far as rows of homes go: on its side or upright. */
const useShape = (): number =>
  useSyncExternalStore(watchWindow, () => (window.matchMedia(upright).matches ? 0.7 : 1.6));

/** The road of a child as the coordinator sees it, drawn anew when the case changes. */
export function usePlacesScene(child: PersonId | undefined, wishes: boolean): Scene | undefined {
  const doc = useOpen((open) => open.document);
  const words = useWords();
  const aspect = useShape();
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
