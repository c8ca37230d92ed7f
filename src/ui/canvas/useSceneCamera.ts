import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { boxAround, type Figure, personOf, placedBounds, type Scene } from '#scene';
import { type Camera, useApp } from '../app/context.tsx';
import { type SceneView, shownIn, viewOn, zoomedAt } from './sceneView.ts';

const durationMs = 280;
const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How near a scene is shown when it is shown whole. */
const mostWhole = 1.4;
/** A whole that is further away than this cannot be read; then its middle begins as near as that. */
const tooFar = 0.24;
const nearEnough = 0.4;

interface SceneCamera {
  view(): SceneView;
  setView(view: SceneView): void;
  /** Brings a figure into the window. */
  show(figure: Figure): void;
}

/**
 * The view of a scene on its surface. It is written straight to the element, so
 * that moving draws nothing anew. Until somebody moves it, it shows everything,
 * whatever the window's size. Buttons and keys for zoom reach it as the app's camera.
 */
export function useSceneCamera({
  surface,
  layer,
  scene,
  picture,
  originFirst,
  selected,
}: {
  readonly surface: RefObject<HTMLElement | null>;
  readonly layer: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly picture: string;
  readonly originFirst: boolean;
  readonly selected: ReadonlySet<string>;
}): SceneCamera {
  const app = useApp();
  const now = useRef({ view: { x: 0, y: 0, zoom: 1 }, touched: false });
  const seen = useRef({ scene, selected, originFirst });
  seen.current = { scene, selected, originFirst };
  const shown = useRef<{ picture: string; scene: Scene }>(undefined);

  const camera = useMemo(() => {
    const put = (view: SceneView) => {
      now.current.view = view;
      if (layer.current)
        layer.current.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
    };
    const size = () => {
      const area = surface.current?.getBoundingClientRect();
      return { width: area?.width ?? 0, height: area?.height ?? 0 };
    };
    const glide = (view: SceneView) => {
      const from = layer.current?.style.transform;
      put(view);
      if (from && !still())
        layer.current?.animate(
          [{ transform: from }, { transform: layer.current.style.transform }],
          {
            duration: 220,
            easing: 'cubic-bezier(0.2, 0.7, 0.3, 1)',
          },
        );
    };
    const whole = () => viewOn(seen.current.scene.bounds, size(), mostWhole);
    const first = (): SceneView => {
      const view = whole();
      if (!seen.current.originFirst || view.zoom >= tooFar) return view;
      const { width, height } = size();
      return { x: width / 2, y: height / 2, zoom: nearEnough };
    };
    const show = (figures: readonly Figure[]) => {
      if (figures.length)
        glide(shownIn(now.current.view, boxAround(figures.map(placedBounds)), size()));
    };
    const chosen = () => {
      const { scene: drawn, selected: ids } = seen.current;
      return drawn.figures.filter(({ id }) => ids.has(id));
    };
    const zoomBy = (by: number) => {
      const { width, height } = size();
      now.current.touched = true;
      glide(zoomedAt(now.current.view, { x: width / 2, y: height / 2 }, by));
    };
    const begin = () => {
      now.current.touched = false;
      put(first());
    };
    const forApp: Camera = {
      begin,
      fit: () => {
        const view = whole();
        // A window of another size shows the whole again, unless it began with less.
        now.current.touched = view.zoom < tooFar;
        glide(view);
      },
      fitSelection: () => {
        now.current.touched = true;
        const figures = chosen();
        if (figures.length) glide(viewOn(boxAround(figures.map(placedBounds)), size(), 1.6));
      },
      zoom: zoomBy,
      actualSize: () => zoomBy(1 / now.current.view.zoom),
      show: (persons) => {
        const wanted = new Set(persons);
        show(seen.current.scene.figures.filter((each) => wanted.has(personOf(each) ?? '')));
      },
    };
    return {
      forApp,
      refit: () => {
        if (!now.current.touched) put(first());
      },
      view: () => now.current.view,
      setView: (view: SceneView) => {
        now.current.touched = true;
        put(view);
      },
      show: (figure: Figure) => show([figure]),
      begin,
    };
  }, [layer, surface]);

  useEffect(() => {
    app.camera.current = camera.forApp;
    return () => {
      if (app.camera.current === camera.forApp) app.camera.current = null;
    };
  }, [app, camera]);

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const observer = new ResizeObserver(() => camera.refit());
    observer.observe(element);
    return () => observer.disconnect();
  }, [surface, camera]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { picture, scene };
    if (before?.picture !== picture) camera.begin();
    else if (before.scene !== scene) {
      camera.refit();
      if (layer.current) glideFigures(layer.current, before.scene, scene);
    }
  }, [picture, scene, camera, layer]);

  return camera;
}

/** Lets figures glide from where they lay to where they lie now; new ones come up softly. */
function glideFigures(layer: SVGSVGElement, before: Scene, after: Scene): void {
  if (still()) return;
  const old = new Map(before.figures.map(({ id, at }) => [id, at]));
  const easing = 'cubic-bezier(0.2, 0.7, 0.3, 1)';
  for (const { id, at } of after.figures) {
    const from = old.get(id);
    if (from && Math.hypot(from.x - at.x, from.y - at.y) < 0.5) continue;
    const element = layer.querySelector(`[data-figure="${CSS.escape(id)}"]`);
    element?.animate(
      from
        ? [{ translate: `${from.x - at.x}px ${from.y - at.y}px` }, { translate: '0 0' }]
        : [{ opacity: 0 }, { opacity: 1 }],
      { duration: durationMs, easing },
    );
  }
}
