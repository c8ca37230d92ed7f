import type { Box, Figure, Point } from '../scene.ts';
import { letterRoom, Track } from '../strokes.ts';
import { enters, overlap } from '../textBox.ts';
import { longestOf } from './lineStyle.ts';

/** Where letters stand on the line of a figure: where they cover nothing, mid-line if they can. */
export type LetterPlace = (id: string, route: readonly Point[], letters: string) => Point;

/** Parts of the way along a line, the middle first. */
const parts = Array.from(
  { length: 31 },
  (_, i) => 0.5 + Math.ceil(i / 2) * (i % 2 ? -0.026 : 0.026),
);
/** On the line; else a little to either side, where its ring still rests on it, px. */
const asides = [0, 9, -9];

/**
 * Finds places for letters one after the other, each clear of those before.
 *
 * @param lines every line by the id of its figure.
 * @param taken what words and symbols lie on already.
 */
export function letterPlaces(
  lines: ReadonlyMap<string, readonly (readonly Point[])[]>,
  taken: readonly Box[],
): LetterPlace {
  const rooms: Box[] = [...taken];
  const isCrossed = (id: string, room: Box) => {
    for (const [other, routes] of lines) {
      if (other === id) continue;
      for (const route of routes)
        for (const [i, b] of route.entries()) {
          const a = route[i - 1];
          if (a && enters(a, b, room)) return true;
        }
    }
    return false;
  };
  return (id, route, letters) => {
    const track = new Track(route);
    const middle = track.at(track.length / 2);
    const stations = parts.map((part) => track.at(part * track.length));
    const places = asides.flatMap((aside) =>
      stations.map(({ x, y, dx, dy }) => ({ x: x - dy * aside, y: y + dx * aside })),
    );
    const covers = (at: Point) => rooms.some((each) => overlap(each, letterRoom(letters, at)));
    const place =
      places.find((at) => !covers(at) && !isCrossed(id, letterRoom(letters, at))) ??
      places.find((at) => !covers(at)) ??
      middle;
    rooms.push(letterRoom(letters, place));
    return { x: place.x, y: place.y };
  };
}

/** Distances from the middle of a stretch at which letters are tried, px. */
const slides = Array.from({ length: 31 }, (_, i) => Math.ceil(i / 2) * (i % 2 ? 3 : -3));

/**
 * Where letters stand on the longest stretch of a line: its middle, else as near to it as
 * they touch no letters before them; the place is then taken.
 *
 * @param taken rooms of letters so far; gets the new one.
 */
export function slideClear(points: readonly Point[], letters: string, taken: Box[]): Point {
  const { a, b, length } = longestOf(points);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const reach = length / 2 - letterRoom(letters, middle).height / 2;
  const along = (slide: number) => ({
    x: middle.x + ((b.x - a.x) / (length || 1)) * slide,
    y: middle.y + ((b.y - a.y) / (length || 1)) * slide,
  });
  const isClear = (at: Point) => !taken.some((box) => overlap(box, letterRoom(letters, at)));
  const place =
    slides
      .filter((slide) => Math.abs(slide) <= reach)
      .map(along)
      .find(isClear) ?? middle;
  taken.push(letterRoom(letters, place));
  return place;
}

/** The lines of figures that are drawn already, to be kept clear of. */
export const linesOf = (figures: readonly Figure[]): [string, readonly (readonly Point[])[]][] =>
  figures.flatMap(({ id, routes }) => (routes ? [[id, routes]] : []));
