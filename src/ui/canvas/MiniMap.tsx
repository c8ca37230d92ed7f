import { Map as MapIcon, X } from 'lucide-react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useApp, useOpen, useSay, useWork } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { coloursOf, drawOverview } from './drawOverview.ts';
import type { Viewport } from './Viewport.ts';
import { centredOn, fittingZoom, seenBox, toScene, viewOn } from './view.ts';

const size = { width: 220, height: 96 };
/** A map of fewer people would show what is in the window anyhow. */
const fewest = 30;
const noLimit = { min: 0, max: 1 };

/** The whole family small, with a frame round what is in the window. A press goes there. */
export function MiniMap({ viewport }: { readonly viewport: Viewport }) {
  const say = useSay();
  const { workspace } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scene = useOpen((open) => open.drawing?.scene);
  const people = useOpen((open) => open.drawing?.places.size ?? 0);
  const selected = useOpen((open) => open.selection.persons);
  const children = useOpen((open) => open.document.focalChildren);
  const theme = useWork((state) => state.preferences.theme);
  const shown = useWork((state) => state.preferences.miniMap);
  const [touched, setTouched] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    const element = canvas.current;
    const surface = element?.closest<HTMLElement>('.canvas');
    if (!element || !scene || !surface) return;
    const view = viewOn(scene.bounds, size, noLimit, 1, 8);
    const draw = () => {
      const brush = element.getContext('2d');
      const scale = window.devicePixelRatio;
      brush?.setTransform(scale, 0, 0, scale, 0, 0);
      const focal = new Set([...children.values()].map(({ person }) => person));
      if (brush)
        drawOverview(brush, scene, view, size, { colours: coloursOf(element), selected, focal });
    };
    const follow = () => {
      const seen = seenBox(viewport.view, surface.getBoundingClientRect());
      if (!frame.current) return;
      const left = Math.max(0, seen.x * view.zoom + view.x);
      const top = Math.max(0, seen.y * view.zoom + view.y);
      const right = Math.min(size.width, (seen.x + seen.width) * view.zoom + view.x);
      const bottom = Math.min(size.height, (seen.y + seen.height) * view.zoom + view.y);
      frame.current.style.translate = `${left}px ${top}px`;
      frame.current.style.width = `${Math.max(8, right - left)}px`;
      frame.current.style.height = `${Math.max(8, bottom - top)}px`;
    };
    // When there is nothing else to do: a map is not worth a late frame.
    const idle = window.requestIdleCallback?.(draw) ?? window.setTimeout(draw, 50);
    follow();
    let due = 0;
    const stop = viewport.onMove(() => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(follow);
    });
    return () => {
      window.cancelIdleCallback?.(idle);
      cancelAnimationFrame(due);
      stop();
    };
  }, [scene, viewport, selected, children, theme, shown]);

  if (!scene || people < fewest) return null;
  const go = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const surface = event.currentTarget.closest('.canvas')?.getBoundingClientRect();
    if (!surface) return;
    const view = viewOn(scene.bounds, size, noLimit, 1, 8);
    const at = toScene(view, { x: event.clientX - box.left, y: event.clientY - box.top });
    viewport.set(
      centredOn(at, surface, Math.max(viewport.view.zoom, fittingZoom(scene.bounds, surface))),
    );
  };
  const fold = (open: boolean) => workspace.setPreferences({ miniMap: open });
  if (!shown)
    return (
      <div className="mini-map mini-map--folded" data-own-pointer data-over-paper>
        <IconButton name={say('miniMap.open')} onPress={() => fold(true)}>
          <MapIcon size={17} aria-hidden />
        </IconButton>
      </div>
    );
  return (
    <div className="mini-map" data-own-pointer data-over-paper>
      <div
        className="mini-map__paper"
        role="img"
        aria-label={say('miniMap.name')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setTouched(true);
          go(event);
        }}
        onPointerMove={(event) => touched && event.buttons === 1 && go(event)}
        onPointerUp={() => setTouched(false)}
      >
        <canvas
          ref={canvas}
          className="mini-map__drawing"
          width={size.width * window.devicePixelRatio}
          height={size.height * window.devicePixelRatio}
        />
        <div ref={frame} className="mini-map__frame" />
      </div>
      <IconButton name={say('miniMap.close')} onPress={() => fold(false)}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
