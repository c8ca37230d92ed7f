import { memo, useMemo, useRef } from 'react';
import type { PersonId } from '#model';
import { type Box, type Figure, personOf, placedBounds, type Scene } from '#scene';
import { DrawnPerson, Person } from './Person.tsx';
import { meets } from './view.ts';

/** The people of a drawing; of very many, those near what is on the screen, and whoever has the focus. */
export const PeopleLayer = memo(function PeopleLayer({
  scene,
  near,
  selected,
  focused,
}: {
  readonly scene: Scene;
  /** Where people are wanted; `all`: wherever they are, none: only who has the focus. */
  readonly near: Box | 'all' | undefined;
  readonly selected: ReadonlySet<PersonId>;
  readonly focused: PersonId | undefined;
}) {
  const people = usePeople(scene);
  const shown = useMemo(
    () =>
      near === 'all'
        ? people
        : people.filter(
            (figure) => (near && meets(placedBounds(figure), near)) || personOf(figure) === focused,
          ),
    [people, near, focused],
  );
  return (
    <>
      <svg className="people-drawing" aria-hidden focusable="false">
        {shown.map((figure) => (
          <DrawnPerson key={figure.id} figure={figure} />
        ))}
      </svg>
      {shown.map((figure) => {
        const person = personOf(figure);
        return (
          <Person
            key={figure.id}
            figure={figure}
            selected={person !== undefined && selected.has(person)}
            tabStop={figure.id === focused}
          />
        );
      })}
    </>
  );
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
