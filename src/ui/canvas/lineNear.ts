import type { PersonId } from '#model';
import {
  type Box,
  distanceToFigure,
  type Figure,
  type Point,
  personOf,
  placedBounds,
  type Scene,
} from '#scene';

/** How near to a line a pointer must be, in px of the screen. */
const lineReach = 9;

const boxes = new WeakMap<Figure, Box>();

/** Where a line can be at all: looked up for every movement of the pointer. */
function boxOf(figure: Figure): Box {
  const known = boxes.get(figure);
  if (known) return known;
  const made = placedBounds(figure);
  boxes.set(figure, made);
  return made;
}

/** The line of a drawing nearest to a point of it, if one is near. */
export function lineNear({ figures }: Scene, { x, y }: Point, zoom: number): Figure | undefined {
  let least = lineReach / zoom;
  let found: Figure | undefined;
  for (const figure of figures) {
    if (figure.kind === 'person') continue;
    const box = boxOf(figure);
    if (x < box.x - least || x > box.x + box.width + least) continue;
    if (y < box.y - least || y > box.y + box.height + least) continue;
    const distance = distanceToFigure(figure, { x, y });
    if (distance < least) {
      least = distance;
      found = figure;
    }
  }
  return found;
}

/** How near to somebody a pointer must be where nobody is an element, in px of the screen. */
const personReach = 16;

/** The person of a drawing nearest to a point of it, if one is near. */
export function personNear(
  { figures }: Scene,
  { x, y }: Point,
  zoom: number,
): PersonId | undefined {
  let least = Math.max(30, personReach / zoom);
  let found: PersonId | undefined;
  for (const figure of figures) {
    if (figure.kind !== 'person') continue;
    const distance = Math.hypot(figure.at.x - x, figure.at.y - y);
    if (distance < least) {
      least = distance;
      found = personOf(figure);
    }
  }
  return found;
}
