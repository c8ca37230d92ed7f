import { useEffect, useRef } from 'react';
import type { Scene } from '#scene';
import { useOpen, useWork } from '../app/context.tsx';
import { coloursOf, drawOverview } from './drawOverview.ts';
import type { Viewport } from './Viewport.ts';
import type { View } from './view.ts';

/** How much is drawn beyond each edge of the window, of its size: room to move before it is drawn anew. */
const margin = 0.5;
/** Drawn anew while it moves when it is this much larger or smaller than it was drawn. */
const stretch = 2;

/**
 * A large family from afar, as one picture. While the view moves the picture is moved
 * with it, and it is drawn anew when the view rests or leaves what was drawn.
 */
export function Overview({
  scene,
  viewport,
}: {
  readonly scene: Scene;
  readonly viewport: Viewport;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const selected = useOpen((open) => open.selection.persons);
  const children = useOpen((open) => open.document.focalChildren);
  const theme = useWork((state) => state.preferences.theme);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    const element = canvas.current;
    const surface = element?.parentElement;
    const brush = element?.getContext('2d');
    if (!element || !surface || !brush) return;
    const focal = new Set([...children.values()].map(({ person }) => person));
    const colours = coloursOf(element);
    let drawn: View = viewport.view;

    const draw = () => {
      const { width, height } = surface.getBoundingClientRect();
      const size = { width: width * (1 + 2 * margin), height: height * (1 + 2 * margin) };
      const scale = window.devicePixelRatio;
      if (element.width !== Math.round(size.width * scale)) {
        element.width = Math.round(size.width * scale);
        element.style.width = `${size.width}px`;
        element.style.left = `${-width * margin}px`;
      }
      if (element.height !== Math.round(size.height * scale)) {
        element.height = Math.round(size.height * scale);
        element.style.height = `${size.height}px`;
        element.style.top = `${-height * margin}px`;
      }
      drawn = viewport.view;
      const shifted = { ...drawn, x: drawn.x + width * margin, y: drawn.y + height * margin };
      brush.setTransform(scale, 0, 0, scale, 0, 0);
      drawOverview(brush, scene, shifted, size, { colours, selected, focal });
      element.style.transform = '';
      element.style.transformOrigin = `${width * margin}px ${height * margin}px`;
    };
    const follow = (view: View) => {
      const factor = view.zoom / drawn.zoom;
      const x = view.x - drawn.x * factor;
      const y = view.y - drawn.y * factor;
      const left = Math.max(Math.abs(x) / element.width, Math.abs(y) / element.height);
      if (factor > stretch || factor < 1 / stretch || left > margin / 2) draw();
      else element.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
    };
    draw();
    const stops = [
      viewport.onMove(follow),
      viewport.onSettle(() => {
        if (viewport.view !== drawn) draw();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [scene, viewport, selected, children, theme]);

  return <canvas ref={canvas} className="overview" data-overview aria-hidden />;
}
