import { useViewport } from '@xyflow/react';
import { figureOf, placedBounds } from '#scene';
import { useOpen, useScreen } from '../app/context.tsx';
import { NameForm } from '../person/NameForm.tsx';
import { focusPerson } from './focusPerson.ts';

/**
 * The field for a name, on the drawing, where the name will stand. It is there at
 * once, so that no letter typed after the command is lost: until the new person
 * has a place, beside whoever had the focus.
 */
export function NameField() {
  const person = useOpen((open) =>
    open.naming === undefined ? undefined : open.document.persons.get(open.naming),
  );
  const focused = useScreen((screen) => screen.focused);
  // Where the keyboard is in a list, the list has the field.
  const inList = useScreen(({ pane }) => pane === 'outline' || pane === 'people');
  const figure = useOpen(
    (open) => figureOf(open.drawing?.scene, open.naming) ?? figureOf(open.drawing?.scene, focused),
  );
  const { x, y, zoom } = useViewport();
  if (!person || inList) return null;
  const left = figure ? figure.at.x * zoom + x : 0;
  const symbolBottom = figure ? 2 * figure.at.y - placedBounds(figure).y : 0;
  return (
    <NameForm
      key={person.id}
      person={person}
      className="name-field nopan nodrag"
      style={{ left, top: symbolBottom * zoom + y + 4 }}
      onClosed={() => focusPerson(person.id)}
    />
  );
}
