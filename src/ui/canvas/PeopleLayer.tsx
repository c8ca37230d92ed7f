import { memo, useMemo, useRef } from 'react';
import type { PersonId } from '#model';
import { type Box, type Figure, personOf, placedBounds, type Scene } from '#scene';
import { Person } from './Person.tsx';

/** Up to so many people are all in the page, so that search, print and assistive technology find them. */
const all = 1000;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The people of a drawing; of very many, those near what is on the screen, and whoever has the focus. */
export const PeopleLayer = memo(function PeopleLayer({
  scene,
  near,
  selected,
  focused,
}: {
  readonly scene: Scene;
  /** Where people are wanted if not all are; none: only who has the focus. */
  readonly near: Box | undefined;
  readonly selected: ReadonlySet<PersonId>;
  readonly focused: PersonId | undefined;
}) {
  const people = usePeople(scene);
  const few = people.length <= all;
  const shown = useMemo(
    () =>
      few
        ? people
        : people.filter(
            (figure) => (near && meets(placedBounds(figure), near)) || personOf(figure) === focused,
          ),
    [people, few, near, focused],
  );
  return shown.map((figure) => {
    const person = personOf(figure);
    return (
      <Person
        key={figure.id}
        figure={figure}
        selected={person !== undefined && selected.has(person)}
        tabStop={figure.id === focused}
      />
    );
  });
});

/** Figures of people; one that did not change stays the same object. */
function usePeople(scene: Scene): readonly Figure[] {
  const made = useRef(new Map<string, Figure>());
  return useMemo(() => {
    const next = new Map<string, Figure>();
    for (const figure of scene.figures) {
      if (figure.kind !== 'person') continue;
      const known = made.current.get(figure.id);
      const same =
        known &&
        known.marks === figure.marks &&
        known.at.x === figure.at.x &&
        known.at.y === figure.at.y &&
        known.title === figure.title;
      next.set(figure.id, same ? known : figure);
    }
    made.current = next;
    return [...next.values()];
  }, [scene]);
}
