import { type RefObject, useMemo } from 'react';
import type { Box, Scene } from '#scene';
import { useSettledView } from './useFollowing.ts';
import type { Viewport } from './Viewport.ts';
import { seenBox } from './view.ts';

/** Up to so many people are all in the page, so that search, print and assistive technology find them. */
const all = 1000;
/** Below this zoom nobody can be read: of more people than that, one picture stands for all. */
const readable = 0.3;

/**
 * Which part of a drawing is in the page: all of it, or of very many people what is on the
 * screen and one screen around it. It changes when the view rests, never while it moves.
 */
export function useNear(
  surface: RefObject<HTMLElement | null>,
  viewport: Viewport,
  scene: Scene | undefined,
): { readonly near: Box | 'all' | undefined; readonly far: boolean } {
  const view = useSettledView(viewport);
  const crowded = useMemo(
    () => (scene?.figures.filter(({ kind }) => kind === 'person').length ?? 0) > all,
    [scene],
  );
  const far = crowded && view.zoom < readable;
  return useMemo(() => {
    if (!crowded) return { near: 'all' as const, far };
    const area = surface.current?.getBoundingClientRect();
    if (!area || far) return { near: undefined, far };
    const { x, y, width, height } = seenBox(view, area);
    return { near: { x: x - width, y: y - height, width: 3 * width, height: 3 * height }, far };
  }, [surface, view, crowded, far]);
}
