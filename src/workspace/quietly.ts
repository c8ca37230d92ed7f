import type { Arrangement } from '#layout';

/** How long nothing must have happened before the layout looks at a drawing again, ms. */
export const quietMs = 2_000;

/** Who has moved further than this has visibly moved, px: half a symbol. */
const visible = 28;
/** For fewer faults so many people may move without anybody having asked: these, or this part of all. */
const few = { people: 6, part: 0.1 };

/** Whether the same people stand in the same order. */
const isSameOrder = (one: Arrangement, other: Arrangement): boolean =>
  one.rows.length === other.rows.length &&
  one.rows.every(
    ({ people }, i) =>
      people.length === other.rows[i]?.people.length &&
      people.every((id, at) => id === other.rows[i]?.people[at]),
  );

const bridges = ({ unions }: Arrangement): number =>
  unions.reduce((sum, { hops }) => sum + hops.length, 0);

/**
 * Whether a drawing is better than the one there is, so that it may take its
 * place without anybody having asked.
 * @param isNew whether nobody knows their way in it yet: then all may move.
 */
export function isWelcome(from: Arrangement, to: Arrangement, isNew: boolean): boolean {
  if (isSameOrder(from, to) || bridges(to) > bridges(from)) return false;
  return isNew || movesFew(from, to);
}

function movesFew(from: Arrangement, to: Arrangement): boolean {
  const before = new Map(from.people.map((person) => [person.id, person]));
  let moved = 0;
  for (const { id, x, y } of to.people) {
    const was = before.get(id);
    if (!was || Math.hypot(x - was.x, y - was.y) > visible) moved++;
  }
  return moved <= Math.max(few.people, to.people.length * few.part);
}
