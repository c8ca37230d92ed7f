import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Point } from '#scene';
import type { Viewport } from './Viewport.ts';
import { toSurface, type View } from './view.ts';

/**
 * Keeps an element of constant size at a point of the drawing, whatever the view.
 *
 * @param inside how far its point stays from the sides of the window, px: so that what
 *   is typed in is seen whole. Without it the element leaves the window with its point.
 */
export function useFollowing(
  viewport: Viewport,
  element: RefObject<HTMLElement | null>,
  at: Point | undefined,
  inside?: number,
): void {
  const x = at?.x;
  const y = at?.y;
  useLayoutEffect(() => {
    if (x === undefined || y === undefined) return;
    const follow = (view: View) => {
      const place = toSurface(view, { x, y });
      if (!element.current) return;
      const wide = element.current.offsetParent?.clientWidth ?? 0;
      const left =
        inside === undefined || wide < 2 * inside
          ? place.x
          : Math.min(Math.max(place.x, inside), wide - inside);
      element.current.style.translate = `${left}px ${place.y}px`;
    };
    follow(viewport.view);
    return viewport.onMove(follow);
  }, [viewport, element, x, y, inside]);
}

/** The view as it last came to rest; draws anew when it does again. */
export const useSettledView = (viewport: Viewport): View =>
  useSyncExternalStore(viewport.onSettle, () => viewport.settled);
