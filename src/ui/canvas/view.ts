import type { Box, Point } from '#scene';

/** What of a drawing is on the screen: a point of it lies at `x + zoom × point`, px of the surface. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** How wide and high something is, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The least and the most that a drawing is magnified. */
export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** Space that is kept from the edges, px. */
const padding = 48;

export const within = ({ min, max }: ZoomRange, zoom: number): number =>
  Math.min(max, Math.max(min, zoom));

/** Where a point of the surface lies in the drawing. */
export const toScene = ({ x, y, zoom }: View, at: Point): Point => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
});

/** Where a point of the drawing lies on the surface. */
export const toSurface = ({ x, y, zoom }: View, at: Point): Point => ({
  x: at.x * zoom + x,
  y: at.y * zoom + y,
});

/** A box of the drawing on the surface. */
export const boxOnSurface = (view: View, { x, y, width, height }: Box): Box => ({
  ...toSurface(view, { x, y }),
  width: width * view.zoom,
  height: height * view.zoom,
});

/** The part of the drawing that is on a surface of this size. */
export const seenBox = (view: View, { width, height }: Size): Box => ({
  ...toScene(view, { x: 0, y: 0 }),
  width: width / view.zoom,
  height: height / view.zoom,
});

/** The view that has a point of the drawing in the middle of the surface. */
export const centredOn = ({ x, y }: Point, area: Size, zoom: number): View => ({
  zoom,
  x: area.width / 2 - x * zoom,
  y: area.height / 2 - y * zoom,
});

/** The zoom at which a box fits a surface. */
export const fittingZoom = ({ width, height }: Size, area: Size, free = padding): number =>
  Math.min((area.width - 2 * free) / (width || 1), (area.height - 2 * free) / (height || 1));

/** A box in the middle of the surface, as near as it fits and no nearer than `most`. */
export const viewOn = (
  box: Box,
  area: Size,
  range: ZoomRange,
  most: number,
  free = padding,
): View =>
  centredOn(
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    area,
    within(range, Math.min(most, fittingZoom(box, area, free))),
  );

/** The smallest zoom at which a drawing is opened whole. */
const legible = 0.55;
/** A symbol is 56 px wide and must be 44 to be touched. */
const touchable = 44 / 56;
/** How near everybody is shown at most. */
export const nearestOfAll = 1.25;
/** How near a case of many opens, and how far down its child stands. */
const opening = { zoom: 0.8, height: 0.6 };

/**
 * Where a drawing opens: everybody, where all can be read, and touched by finger; else
 * its child, a little below the middle.
 */
export function openingView(
  box: Box,
  child: Point | undefined,
  { width, height }: Size,
  range: ZoomRange,
  byFinger: boolean,
): View {
  const area = { width, height };
  if (!child || fittingZoom(box, area) >= (byFinger ? touchable : legible))
    return viewOn(box, area, range, nearestOfAll);
  return centredOn(child, { width, height: height * 2 * opening.height }, opening.zoom);
}

/** Nearer or further, with a point of the surface standing still. */
export function zoomedAt(view: View, at: Point, zoom: number): View {
  const factor = zoom / view.zoom;
  return { zoom, x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor };
}

/** Whether two boxes have anything in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How far a box of the surface has to move to lie inside it, clear of what covers parts of it. */
export function wayInside(box: Box, area: Size, covers: readonly Box[]): Point {
  const inside = (low: number, size: number, most: number) =>
    low < padding ? padding - low : low + size > most - padding ? most - padding - low - size : 0;
  const x = inside(box.x, box.width, area.width);
  let y = inside(box.y, box.height, area.height);
  for (const cover of covers) {
    const there = { ...box, x: box.x + x, y: box.y + y };
    // What covers lies along the lower edge, or along the upper one.
    if (!meets(there, cover)) continue;
    y +=
      cover.y + cover.height / 2 > area.height / 2
        ? cover.y - padding / 2 - there.y - there.height
        : cover.y + cover.height + padding / 2 - there.y;
  }
  return { x, y };
}

/** Between a bar and what it belongs to, and from the edges, px. */
const barGap = 14;
const barMargin = 8;

/**
 * Where a bar of tools stands that belongs to a box of the surface: under its middle, or above it
 * where that is not free; always whole inside the surface and clear of what covers parts of it.
 *
 * @returns its upper left corner.
 */
export function barBeside(box: Box, bar: Size, area: Size, covers: readonly Box[]): Point {
  const most = (size: number, whole: number) => Math.max(barMargin, whole - barMargin - size);
  const inside = (low: number, size: number, whole: number) =>
    Math.min(most(size, whole), Math.max(barMargin, low));
  const x = inside(box.x + box.width / 2 - bar.width / 2, bar.width, area.width);
  const coverAt = (y: number) => covers.find((cover) => meets({ x, y, ...bar }, cover));
  const wished = [box.y + box.height + barGap, box.y - barGap - bar.height];
  const free = wished.find((y) => y === inside(y, bar.height, area.height) && !coverAt(y));
  if (free !== undefined) return { x, y: free };
  let y = inside(wished[0] ?? 0, bar.height, area.height);
  // What covers lies along the lower edge, or along the upper one.
  for (let cover = coverAt(y); cover; cover = coverAt(y)) {
    const away =
      cover.y > area.height / 2
        ? cover.y - barMargin - bar.height
        : cover.y + cover.height + barMargin;
    if (away === y || away !== inside(away, bar.height, area.height)) break;
    y = away;
  }
  return { x, y };
}
