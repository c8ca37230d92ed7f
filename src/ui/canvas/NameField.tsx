import { useRef } from 'react';
import type { Person } from '#model';
import { figureOf, type Point, placedBounds } from '#scene';
import { useOpen, useScreen } from '../app/context.tsx';
import { NameForm } from '../person/NameForm.tsx';
import { focusPerson } from './focusDrawn.ts';
import { useFollowing } from './useFollowing.ts';
import type { Viewport } from './Viewport.ts';

/**
 * The field for a name, on the drawing, where the name will stand. It is there at
 * once, so that no letter typed after the command is lost: until the new person
 * has a place, beside whoever had the focus.
 */
export function NameField({ viewport }: { readonly viewport: Viewport }) {
  const person = useOpen((open) =>
    open.naming === undefined ? undefined : open.document.persons.get(open.naming),
  );
  const focused = useScreen((screen) => screen.focused);
  // Where the keyboard is in a list, the list has the field.
  const inList = useScreen(({ pane }) => pane === 'outline' || pane === 'people');
  const figure = useOpen(
    (open) => figureOf(open.drawing?.scene, open.naming) ?? figureOf(open.drawing?.scene, focused),
  );
  if (!person || inList) return null;
  const symbolBottom = figure ? 2 * figure.at.y - placedBounds(figure).y : 0;
  const at = { x: figure?.at.x ?? 0, y: symbolBottom };
  return <OpenField key={person.id} person={person} viewport={viewport} at={at} />;
}

/** Half the field and a little air, px. */
const halfWidth = 108;

function OpenField({
  person,
  viewport,
  at,
}: {
  readonly person: Person;
  readonly viewport: Viewport;
  readonly at: Point;
}) {
  const form = useRef<HTMLFormElement>(null);
  useFollowing(viewport, form, at, halfWidth);
  return (
    <NameForm
      ref={form}
      person={person}
      className="name-field"
      onClosed={() => focusPerson(person.id)}
    />
  );
}
