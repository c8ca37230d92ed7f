import type { Box, Point } from '#scene';
import type { Grip } from './useGestures.ts';
import type { Viewport } from './Viewport.ts';
import { toScene } from './view.ts';

/** What a marquee tells. Boxes are of the drawing. */
export interface MarqueeHost {
  /** Whom a box would choose: those who lie inside it, or all that it touches. */
  readonly onCatch: (box: Box, touching: boolean) => void;
  readonly onEnd: (kept: boolean) => void;
}

/**
 * Draws a rectangle on the paper. To the right it chooses those who lie inside it,
 * to the left all that it touches.
 */
export function gripMarquee(
  viewport: Viewport,
  frame: HTMLElement,
  from: Point,
  { onCatch, onEnd }: MarqueeHost,
): Grip {
  const end = (kept: boolean) => {
    frame.hidden = true;
    onEnd(kept);
  };
  return {
    start() {
      frame.hidden = false;
    },
    move(at) {
      const left = Math.min(at.x, from.x);
      const top = Math.min(at.y, from.y);
      const width = Math.abs(at.x - from.x);
      const height = Math.abs(at.y - from.y);
      const touching = at.x < from.x;
      frame.classList.toggle('marquee--touching', touching);
      frame.style.translate = `${left}px ${top}px`;
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
      const { zoom } = viewport.view;
      onCatch(
        {
          ...toScene(viewport.view, { x: left, y: top }),
          width: width / zoom,
          height: height / zoom,
        },
        touching,
      );
    },
    drop: () => end(true),
    cancel: () => end(false),
  };
}
