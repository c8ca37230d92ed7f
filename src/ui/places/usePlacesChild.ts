import type { PersonId } from '#model';
import { useOpen } from '../app/context.tsx';

/** Whose places are shown: the child whose view the case has, or the first of the case. */
export function usePlacesChild(): PersonId | undefined {
  const viewer = useOpen((open) => open.viewer);
  const focal = useOpen((open) => open.document.focalChildren);
  const children = [...focal.values()].map(({ person }) => person);
  return viewer !== undefined && children.includes(viewer) ? viewer : children[0];
}
