import { type RefObject, startTransition, useEffect, useMemo, useState } from 'react';
import type { Box, Scene } from '#scene';
import { useApp } from '../app/context.tsx';
import { openingOf } from './useFamilyCamera.ts';
import { useSettledView } from './useFollowing.ts';
import type { Viewport } from './Viewport.ts';
import { type Size, seenBox } from './view.ts';

/** Up to so many people are all in the page, so that search, print and assistive technology find them. */
const all = 1000;
/** Of more people than that, those on the screen come into the page first. */
const atOnce = 120;
/** Below this zoom nobody can be read: of more people than are all in the page, one picture stands for all. */
const readable = 0.3;
/** More people than this are drawn as that picture too once they are dots. */
const many = 300;
/** Below this zoom people are dots. */
const discernible = 0.1;

/**
 * Which part of a drawing is in the page: all of it, or of very many people what is on the
 * screen and one screen around it; and whether it is so far that one picture stands for all.
 * Both change when the view rests, never while it moves.
 * The first picture is of what is on the screen alone, so that nobody waits for the rest.
 */
export function useNear(
  surface: RefObject<HTMLElement | null>,
  viewport: Viewport,
  scene: Scene | undefined,
): { readonly near: Box | 'all' | undefined; readonly far: boolean } {
  const { workspace } = useApp();
  const settled = useSettledView(viewport);
  const count = useMemo(
    () => scene?.figures.filter(({ kind }) => kind === 'person').length ?? 0,
    [scene],
  );
  const isFirst = useFirst(scene !== undefined);
  const first =
    isFirst && count > atOnce
      ? openingOf(workspace.state.open, areaOf(surface), viewport.range)
      : undefined;
  const crowded = count > all;
  const { zoom } = first ?? settled;
  const far = crowded ? zoom < readable : count > many && zoom < discernible;
  const near = useMemo(() => {
    if (crowded && far) return undefined;
    if (first) return seenBox(first, areaOf(surface));
    if (!crowded) return 'all';
    const { x, y, width, height } = seenBox(settled, areaOf(surface));
    return { x: x - width, y: y - height, width: 3 * width, height: 3 * height };
  }, [surface, settled, first, crowded, far]);
  return { near, far };
}

/** How large the surface is; before it is there, the window. */
const areaOf = ({ current }: RefObject<HTMLElement | null>): Size =>
  current?.getBoundingClientRect() ?? { width: window.innerWidth, height: window.innerHeight };

/** Whether this is the first picture of what is there; the next follows when there is time. */
function useFirst(isThere: boolean): boolean {
  const [isFirst, setFirst] = useState(true);
  useEffect(() => {
    if (isThere) startTransition(() => setFirst(false));
  }, [isThere]);
  return isFirst;
}
