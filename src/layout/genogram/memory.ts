import type { PersonId } from '#model';
import type { Point } from '../arrangement.ts';

/** Where people stood: person → row, and rank in it from the left; row -1 for people who are new. */
export interface Memory {
  readonly row: Int32Array;
  readonly rank: Float64Array;
}

/** Reads the last left-to-right order. @returns nothing if most people are new: then there is nothing to keep. */
export function memoryOfOrder(
  people: ReadonlyMap<string, number>,
  order: readonly { readonly row: number; readonly people: readonly PersonId[] }[] | undefined,
): Memory | undefined {
  const memory = nothingKnown(people.size);
  let known = 0;
  for (const line of order ?? []) {
    line.people.forEach((id, i) => {
      const person = people.get(id);
      if (person === undefined || memory.row[person] !== -1) return;
      memory.row[person] = line.row;
      memory.rank[person] = i;
      known++;
    });
  }
  return 2 * known > people.size ? memory : undefined;
}

/** Reads the order off where people stood: left and right mean the same in all rows, so all count as one. */
export function memoryOfPlaces(
  people: number,
  points: ReadonlyMap<number, Point>,
): Memory | undefined {
  const memory = nothingKnown(people);
  for (const [person, { x }] of points) {
    memory.row[person] = 0;
    memory.rank[person] = x;
  }
  return 2 * points.size > people ? memory : undefined;
}

function nothingKnown(people: number): Memory {
  return { row: new Int32Array(people).fill(-1), rank: new Float64Array(people) };
}

/** Points by person instead of by id, without those of nobody and those that are nowhere. */
export function readPoints(
  people: ReadonlyMap<string, number>,
  points: ReadonlyMap<string, Point> | undefined,
): ReadonlyMap<number, Point> | undefined {
  const found = new Map<number, Point>();
  for (const [id, point] of points ?? []) {
    const person = people.get(id);
    if (person !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y))
      found.set(person, point);
  }
  return found.size > 0 ? found : undefined;
}
