import { type RefObject, useEffect, useRef } from 'react';
import type { PersonId } from '#model';
import { type Box, boxAround, personOf, placedBounds } from '#scene';
import type { OpenState } from '#workspace';
import { type Camera, useApp, useOpen } from '../app/context.tsx';
import { coversOf } from './coversOf.ts';
import { anchorShift, glide } from './glide.ts';
import type { Viewport } from './Viewport.ts';
import {
  boxOnSurface,
  fittingZoom,
  nearestOfAll,
  openingView,
  type Size,
  seenBox,
  toScene,
  type View,
  viewOn,
  wayInside,
  within,
  type ZoomRange,
  zoomedAt,
} from './view.ts';

/** How near whoever is selected is shown at most. */
const nearestOfSelected = 1.4;
/** The least zoom of a drawing that fits the window at it. */
const usualLeast = 0.08;

/**
 * Where the drawing of a case opens; undefined while there is none. A family tree that
 * has no child of its own opens at whoever it begins with.
 */
export function openingOf(
  open: Pick<OpenState, 'document' | 'drawing' | 'viewer'> | undefined,
  area: Size,
  range: ZoomRange,
): View | undefined {
  if (!open?.drawing) return undefined;
  const { scene, places } = open.drawing;
  const [first] = open.document.persons.values();
  const central = open.viewer ?? first?.id;
  const child = central === undefined ? undefined : places.get(central);
  const byFinger = window.matchMedia('(pointer: coarse)').matches;
  return openingView(scene.bounds, child, area, range, byFinger);
}

/** Lets the rest of the screen move the view, follows the person acted on and lets people glide. */
export function useFamilyCamera(surface: RefObject<HTMLElement | null>, viewport: Viewport): void {
  const { camera, workspace } = useApp();
  const drawing = useOpen((open) => open.drawing);
  const id = useOpen((open) => open.id);
  const excerpt = useOpen((open) => open.excerpt);
  const shown = useRef<{ id: string; drawing: typeof drawing; excerpt: typeof excerpt }>({
    id: '',
    drawing: undefined,
    excerpt: undefined,
  });

  useEffect(() => {
    const area = () => surface.current?.getBoundingClientRect();
    const bounds = () => workspace.state.open?.drawing?.scene.bounds;
    const boxOf = (persons: Iterable<PersonId>) => {
      const wanted = new Set(persons);
      const figures = workspace.state.open?.drawing?.scene.figures ?? [];
      return boxAround(
        figures.filter((figure) => wanted.has(personOf(figure) ?? '')).map(placedBounds),
      );
    };
    const fitBox = (box: Box | undefined, most: number) => {
      const size = area();
      if (size && box && box.width > 0) viewport.glide(viewOn(box, size, viewport.range, most));
    };
    const zoomTo = (zoom: number) => {
      const size = area();
      if (!size) return;
      const middle = { x: size.width / 2, y: size.height / 2 };
      viewport.glide(zoomedAt(viewport.view, middle, within(viewport.range, zoom)));
    };
    const made: Camera = {
      begin: () => {
        const size = area();
        const view = size && openingOf(workspace.state.open, size, viewport.range);
        if (view) viewport.jump(view);
      },
      seen: () => seenBox(viewport.view, area() ?? { width: 0, height: 0 }),
      fit: () => fitBox(bounds(), nearestOfAll),
      fitSelection: () =>
        fitBox(boxOf(workspace.state.open?.selection.persons ?? []), nearestOfSelected),
      zoom: (by) => zoomTo(viewport.view.zoom * by),
      actualSize: () => zoomTo(1),
      sceneAt: ({ x, y }) => {
        const box = area();
        const on = box && x > box.left && x < box.right && y > box.top && y < box.bottom;
        return on ? toScene(viewport.view, { x: x - box.left, y: y - box.top }) : undefined;
      },
      show: (persons) => {
        const box = boxOf(persons);
        const size = area();
        if (!size || box.width === 0 || !surface.current) return;
        const { view } = viewport;
        const way = wayInside(boxOnSurface(view, box), size, coversOf(surface.current));
        if (way.x || way.y) viewport.glide({ ...view, x: view.x + way.x, y: view.y + way.y });
      },
    };
    camera.current = made;
    return () => {
      if (camera.current === made) camera.current = null;
    };
  }, [camera, viewport, surface, workspace]);

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let before = element.getBoundingClientRect();
    let wide = window.innerWidth;
    // The window changes or is turned: what was in the middle stays there. A panel that opens
    // moves nothing, else whoever was pressed would slip away from under the pointer, unless
    // it would cover whoever is chosen.
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect();
      const [x, y] = [(now.width - before.width) / 2, (now.height - before.height) / 2];
      before = now;
      const turned = window.innerWidth !== wide;
      wide = window.innerWidth;
      const { view } = viewport;
      if (turned && (x || y)) viewport.jump({ ...view, x: view.x + x, y: view.y + y });
      const chosen = workspace.state.open?.selection.persons;
      if (!turned && chosen?.size === 1) camera.current?.show(chosen);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [surface, viewport, camera, workspace]);

  useEffect(() => {
    const size = surface.current?.getBoundingClientRect();
    if (!drawing || !size || shown.current.drawing === drawing) return;
    const least = Math.min(usualLeast, fittingZoom(drawing.scene.bounds, size));
    viewport.range = { ...viewport.range, min: least };
    // A part of the family is as new to the eye as another case, and so is everybody after it.
    const same = shown.current.id === id && shown.current.excerpt === excerpt;
    const before = same ? shown.current.drawing : undefined;
    shown.current = { id, drawing, excerpt };
    if (!before) {
      camera.current?.begin();
      return;
    }
    const shift = anchorShift(before, drawing);
    const { x, y, zoom } = viewport.view;
    if (shift.x || shift.y) viewport.set({ x: x - shift.x * zoom, y: y - shift.y * zoom, zoom });
    if (surface.current) glide(surface.current, before, drawing);
    const chosen = workspace.state.open?.selection.persons;
    if (chosen?.size === 1) camera.current?.show(chosen);
  }, [camera, drawing, viewport, id, excerpt, surface, workspace]);
}
