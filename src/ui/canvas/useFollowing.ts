import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Point } from '#scene';
import type { Viewport } from './Viewport.ts';
import { toSurface, type View } from './view.ts';

/** Keeps an element of constant size at a point of the drawing, whatever the view. */
export function useFollowing(
  viewport: Viewport,
  element: RefObject<HTMLElement | null>,
  at: Point | undefined,
): void {
  const x = at?.x;
  const y = at?.y;
  useLayoutEffect(() => {
    if (x === undefined || y === undefined) return;
    const follow = (view: View) => {
      const place = toSurface(view, { x, y });
      if (element.current) element.current.style.translate = `${place.x}px ${place.y}px`;
    };
    follow(viewport.view);
    return viewport.onMove(follow);
  }, [viewport, element, x, y]);
}

/** The view as it last came to rest; draws anew when it does again. */
export const useSettledView = (viewport: Viewport): View =>
  useSyncExternalStore(viewport.onSettle, () => viewport.settled);
