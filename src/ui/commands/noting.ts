import type { EntryId } from '#model';
import { changeNote } from '#operations';
import type { Box, Point } from '#scene';
import type { Workspace } from '#workspace';
import { freePlace } from '../canvas/freePlace.ts';
import { type Command, onePerson, writable } from './command.ts';

/** Moves a note on the drawing by so much, in units of the scene. */
export function moveNote(workspace: Workspace, id: EntryId, by: Point): void {
  const { open } = workspace.state;
  const diagram = open?.diagram;
  if (diagram === undefined) return;
  const note = open?.document.diagrams.get(diagram)?.labels?.find((each) => each.id === id);
  if (!note) return;
  const to = { x: Math.round(note.x + by.x), y: Math.round(note.y + by.y) };
  workspace.run((doc, newId) => changeNote(doc, newId, diagram, id, to), { select: 'keep' });
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Free notes on the drawing. */
export const noteCommands: readonly Command[] = [
  {
    id: 'write-note',
    label: 'command.writeNote',
    also: 'command.writeNoteAlso',
    group: 'family',
    keys: ['j'],
    enabled: (context) =>
      writable(context) && context.open.diagram !== undefined && context.screen.view === 'family',
    run: ({ open, setScreen, camera, at }) => {
      const about = at ? undefined : onePerson({ open });
      const { scene, places } = open.drawing ?? {};
      const person = about === undefined ? undefined : places?.get(about);
      const seen = camera?.seen?.();
      const near = person ?? (seen ? middleOf(seen) : { x: 0, y: 0 });
      const place = at ?? (scene ? freePlace(scene, near, seen) : near);
      setScreen({
        writing:
          about !== undefined && person
            ? { at: { x: place.x - person.x, y: place.y - person.y }, about }
            : { at: place },
      });
    },
  },
  {
    id: 'edit-note',
    label: 'command.editNote',
    group: 'edit',
    enabled: (context) => writable(context) && context.open.selection.note !== undefined,
    run: ({ open: { selection, drawing }, setScreen }) => {
      const { note } = selection;
      const figure = drawing?.scene.figures.find(({ id, kind }) => kind === 'note' && id === note);
      if (!figure || note === undefined) return;
      const { x, y, width, height } = figure.bounds;
      setScreen({ writing: { note, at: { x: x + width / 2, y: y + height / 2 } } });
    },
  },
];
