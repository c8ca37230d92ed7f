import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { boxAround, type Figure, type Point, personOf, placedBounds, type Scene } from '#scene';
import { type Camera, useApp } from '../app/context.tsx';
import { partOn, type SceneView, shownIn, toScene, viewOn, zoomedAt } from './sceneView.ts';

const durationMs = 280;
const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How near a scene is shown when it is shown whole. */
const mostWhole = 1.4;
/** A whole that is further away than this cannot be read; then its middle begins as near as that. */
const tooFar = 0.24;
const nearEnough = 0.4;
/** How near figures are shown that somebody asked for. */
const mostNear = 1.6;

interface SceneCamera {
  view(): SceneView;
  setView(view: SceneView): void;
  /** Brings a figure into the window. */
  show(figure: Figure): void;
  /** Shows these figures large, and keeps to them; where they cannot all be read, the first. */
  comeNear(figures: readonly string[]): void;
  /** Shows everything where that can be read, or else as much as can be, round what is in the middle. */
  stepBack(): void;
  /** Whether everything can be read at once. */
  isReadable(): boolean;
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
  least = 0,
  begins,
  selected,
}: {
  readonly surface: RefObject<HTMLElement | null>;
  readonly layer: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly picture: string;
  readonly originFirst: boolean;
  /** Further away than this it cannot be read: it begins with less instead … */
  readonly least: number | undefined;
  /** … at this figure, or its first. */
  readonly begins: string | undefined;
  readonly selected: ReadonlySet<string>;
}): SceneCamera {
  const app = useApp();
  // What the view keeps to, whatever the window's size, until somebody moves it.
  const now = useRef<{ view: SceneView; keeps?: (() => SceneView) | undefined }>({
    view: { x: 0, y: 0, zoom: 1 },
  });
  const seen = useRef({ scene, selected, originFirst, least, begins });
  seen.current = { scene, selected, originFirst, least, begins };
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
    const isReadable = () => whole().zoom >= seen.current.least;
    const part = (at: Point) => partOn(seen.current.scene.bounds, size(), seen.current.least, at);
    const start = (): Point => {
      const { scene: drawn, begins, originFirst: round } = seen.current;
      const figure =
        drawn.figures.find(({ id }) => id === begins) ??
        drawn.figures.find(({ kind }) => kind !== 'ground');
      return (round ? undefined : figure?.at) ?? { x: 0, y: 0 };
    };
    const first = (): SceneView => {
      const view = whole();
      if (!isReadable()) return part(start());
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
    const middle = (): Point => {
      const { width, height } = size();
      return toScene(now.current.view, { x: width / 2, y: height / 2 });
    };
    const near = (ids: readonly string[]): SceneView => {
      const { figures } = seen.current.scene;
      const found = ids.flatMap((id) => figures.find((each) => each.id === id) ?? []);
      const box = boxAround(found.map(placedBounds));
      const view = viewOn(box, size(), mostNear);
      const [one] = found;
      if (!one) return now.current.view;
      return view.zoom < seen.current.least
        ? partOn(box, size(), seen.current.least, one.at)
        : view;
    };
    const keepTo = (view: () => SceneView) => {
      now.current.keeps = view;
      glide(view());
    };
    const zoomBy = (by: number) => {
      const { width, height } = size();
      now.current.keeps = undefined;
      glide(zoomedAt(now.current.view, { x: width / 2, y: height / 2 }, by));
    };
    const begin = () => {
      now.current.keeps = first;
      put(first());
    };
    const forApp: Camera = {
      begin,
      fit: () => {
        const view = whole();
        // A window of another size shows the whole again, unless it began with less.
        now.current.keeps = view.zoom < tooFar ? undefined : whole;
        glide(view);
      },
      fitSelection: () => {
        now.current.keeps = undefined;
        const figures = chosen();
        if (figures.length) glide(viewOn(boxAround(figures.map(placedBounds)), size(), mostNear));
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
        if (now.current.keeps) put(now.current.keeps());
      },
      view: () => now.current.view,
      setView: (view: SceneView) => {
        now.current.keeps = undefined;
        put(view);
      },
      show: (figure: Figure) => show([figure]),
      comeNear: (ids: readonly string[]) => keepTo(() => near(ids)),
      stepBack: () => {
        const at = middle();
        keepTo(() => (isReadable() ? whole() : part(at)));
      },
      isReadable,
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
