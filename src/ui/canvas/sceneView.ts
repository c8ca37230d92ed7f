import { type Box, distanceToFigure, type Figure, type Point, placedBounds } from '#scene';

/** What of a scene is on the screen: a point of it lies at `x + zoom × point`, in px of the surface. */
export interface SceneView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const zoomRange = { min: 0.08, max: 4 };

/** Space that a scene keeps from the edges, px. */
const padding = 24;
/** How near to a line a pointer must be, px of the screen. */
const lineReach = 9;

const within = (zoom: number) => Math.min(zoomRange.max, Math.max(zoomRange.min, zoom));

/** A box in the middle of a surface, no nearer than `most`. */
export function viewOn(
  box: Box,
  surface: { readonly width: number; readonly height: number },
  most: number,
): SceneView {
  const zoom = within(
    Math.min(
      most,
      (surface.width - 2 * padding) / (box.width || 1),
      (surface.height - 2 * padding) / (box.height || 1),
    ),
  );
  return {
    zoom,
    x: surface.width / 2 - (box.x + box.width / 2) * zoom,
    y: surface.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/**
 * As much of a box as a surface holds at a zoom, round a point of it and no further than
 * its edges: what is not there leaves no room.
 */
export function partOn(
  box: Box,
  surface: { readonly width: number; readonly height: number },
  zoom: number,
  at: Point,
): SceneView {
  const place = (middle: number, low: number, long: number, room: number) =>
    long * zoom + 2 * padding <= room
      ? room / 2 - (low + long / 2) * zoom
      : Math.min(
          padding - low * zoom,
          Math.max(room - padding - (low + long) * zoom, room / 2 - middle * zoom),
        );
  return {
    zoom,
    x: place(at.x, box.x, box.width, surface.width),
    y: place(at.y, box.y, box.height, surface.height),
  };
}

/** Nearer or further, with one point of the surface standing still. */
export function zoomedAt(view: SceneView, at: Point, by: number): SceneView {
  const zoom = within(view.zoom * by);
  const factor = zoom / view.zoom;
  return { zoom, x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor };
}

/** Where a point of the surface lies in the scene. */
export const toScene = ({ x, y, zoom }: SceneView, at: Point): Point => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
});

/** A view moved so that a box lies inside the surface, as little as that takes. */
export function shownIn(
  view: SceneView,
  box: Box,
  surface: { readonly width: number; readonly height: number },
): SceneView {
  const move = (low: number, high: number, size: number) =>
    low < padding ? padding - low : high > size - padding ? size - padding - high : 0;
  const left = box.x * view.zoom + view.x;
  const top = box.y * view.zoom + view.y;
  return {
    zoom: view.zoom,
    x: view.x + move(left, left + box.width * view.zoom, surface.width),
    y: view.y + move(top, top + box.height * view.zoom, surface.height),
  };
}

/** The line nearest to a point of the scene, if one is near. */
export function lineNear(figures: readonly Figure[], at: Point, zoom: number): Figure | undefined {
  let least = lineReach / zoom;
  let found: Figure | undefined;
  for (const figure of figures) {
    const distance = distanceToFigure(figure, at);
    if (distance < least) {
      least = distance;
      found = figure;
    }
  }
  return found;
}

/** Where the middle of a figure lies in the scene. */
export function middleOf(figure: Figure): Point {
  const { x, y, width, height } = placedBounds(figure);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether a point lies in a polygon (crossings of a ray counted). */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon.at(index - 1) ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

const ways = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/** The figure that lies next in the direction of an arrow key: near, and not far off the way. */
export function nextFigure(
  figures: readonly Figure[],
  from: Figure,
  key: string,
): Figure | undefined {
  const way = ways[key as keyof typeof ways];
  if (!way) return undefined;
  const start = middleOf(from);
  let best = Infinity;
  let found: Figure | undefined;
  for (const figure of figures) {
    if (figure.id === from.id) continue;
    const middle = middleOf(figure);
    const along = (middle.x - start.x) * way.x + (middle.y - start.y) * way.y;
    const aside = Math.abs((middle.x - start.x) * way.y) + Math.abs((middle.y - start.y) * way.x);
    if (along < 4 || aside > 3 * along) continue;
    const cost = along + 2 * aside;
    if (cost < best) {
      best = cost;
      found = figure;
    }
  }
  return found;
}
