import {
  type CaseDocument,
  familyIndex,
  type PersonId,
  parentLinks,
  partnersOf,
  siblingsOf,
} from '#model';
import type { Drawing } from '#workspace';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Places = Drawing['places'];

/** The nearest of some people to a place, level distance first. */
function nearest(
  places: Places,
  from: PersonId,
  candidates: Iterable<PersonId>,
): PersonId | undefined {
  const here = places.get(from);
  let best: PersonId | undefined;
  let least = Infinity;
  for (const id of candidates) {
    const there = places.get(id);
    if (!here || !there || id === from) continue;
    const distance = Math.hypot(there.x - here.x, there.y - here.y);
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}

/** The nearest person on the drawing in a direction, within a quarter circle of it. */
function nearestThatWay(
  places: Places,
  from: PersonId,
  direction: Direction,
): PersonId | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const ahead = [...places].filter(([, { x, y }]) => {
    const dx = x - here.x;
    const dy = y - here.y;
    if (direction === 'left') return dx < 0 && Math.abs(dy) <= -dx;
    if (direction === 'right') return dx > 0 && Math.abs(dy) <= dx;
    if (direction === 'up') return dy < 0 && Math.abs(dx) <= -dy;
    return dy > 0 && Math.abs(dx) <= dy;
  });
  return nearest(
    places,
    from,
    ahead.map(([id]) => id),
  );
}

/** The neighbour in the person's own row who is a partner or a brother or sister. */
function kinBeside(
  doc: CaseDocument,
  drawing: Drawing,
  from: PersonId,
  step: 1 | -1,
): PersonId | undefined {
  const row = drawing.rows.find((people) => people.includes(from));
  const kin = new Set<PersonId>([...partnersOf(doc, from), ...siblingsOf(doc, from).keys()]);
  const at = row?.indexOf(from) ?? -1;
  for (let i = at + step; row && i >= 0 && i < row.length; i += step) {
    const person = row[i];
    if (person !== undefined && kin.has(person)) return person;
  }
  return undefined;
}

/**
 * Whom an arrow key leads to: up to a parent, down to the eldest child, sideways
 * to a partner, brother or sister in the row; where there is none, to the nearest
 * symbol in that direction.
 */
export function walk(
  doc: CaseDocument,
  drawing: Drawing,
  from: PersonId,
  direction: Direction,
): PersonId | undefined {
  if (direction === 'left' || direction === 'right') {
    return (
      kinBeside(doc, drawing, from, direction === 'right' ? 1 : -1) ??
      nearestThatWay(drawing.places, from, direction)
    );
  }
  const kin =
    direction === 'up'
      ? parentLinks(doc, from).map(({ parent }) => parent)
      : familyIndex(doc)
          .setsOf(from)
          .flatMap(({ id }) =>
            familyIndex(doc)
              .sibshipOf(id)
              .map(({ child }) => child),
          );
  return kin[0] ?? nearestThatWay(drawing.places, from, direction);
}

/** Whom an arrow key leads to whatever the kinship: the nearest symbol in that direction. */
export const walkAcross = (
  { places }: Drawing,
  from: PersonId,
  direction: Direction,
): PersonId | undefined => nearestThatWay(places, from, direction);

/** The first or the last of the row that somebody stands in. */
export const rowEnd = (
  { rows }: Drawing,
  from: PersonId,
  end: 'first' | 'last',
): PersonId | undefined => rows.find((row) => row.includes(from))?.at(end === 'first' ? 0 : -1);
