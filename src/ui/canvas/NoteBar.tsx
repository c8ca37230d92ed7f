import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import { useOpen, useReadOnly, useSay, useScreen } from '../app/context.tsx';
import { commandById } from '../commands/commands.ts';
import { useRun } from '../commands/useCommands.ts';
import { IconButton } from '../kit/Button.tsx';
import { coversOf } from './coversOf.ts';
import type { Viewport } from './Viewport.ts';
import { barBeside, boxOnSurface, type View } from './view.ts';

const tools = [
  ['edit-note', Pencil],
  ['nudge-left-far', ArrowLeft],
  ['nudge-up-far', ArrowUp],
  ['nudge-down-far', ArrowDown],
  ['nudge-right-far', ArrowRight],
  ['remove', Trash2],
] as const;

/** What can be done with the selected note, beside it and always free of what lies over the paper: all that a hand does by dragging, by single presses too. */
export function NoteBar({
  viewport,
  hidden,
}: {
  readonly viewport: Viewport;
  readonly hidden: boolean;
}) {
  const say = useSay();
  const run = useRun();
  const readOnly = useReadOnly();
  const bar = useRef<HTMLDivElement>(null);
  const writing = useScreen((state) => state.writing !== undefined);
  const figure = useOpen(({ drawing, selection }) =>
    selection.note === undefined
      ? undefined
      : drawing?.scene.figures.find(({ id, kind }) => kind === 'note' && id === selection.note),
  );
  const bounds = figure?.bounds;
  const shown = bounds !== undefined && !readOnly && !writing && !hidden;
  useLayoutEffect(() => {
    const surface = bar.current?.offsetParent;
    if (!shown || !bounds || !(surface instanceof HTMLElement)) return;
    const follow = (view: View) => {
      const tools = bar.current;
      if (!tools) return;
      const place = barBeside(
        boxOnSurface(view, bounds),
        tools.getBoundingClientRect(),
        surface.getBoundingClientRect(),
        coversOf(surface),
      );
      tools.style.translate = `${place.x}px ${place.y}px`;
    };
    follow(viewport.view);
    return viewport.onMove(follow);
  }, [viewport, bounds, shown]);
  if (!shown) return null;
  return (
    <div ref={bar} className="note-bar" data-own-pointer>
      <Toolbar className="note-bar__tools" aria-label={say('note.tools')}>
        {tools.map(([id, Picture]) => {
          const command = commandById(id);
          const name = id === 'remove' ? say('note.remove') : say(command.label);
          return (
            <IconButton key={id} name={name} onPress={() => run(command)}>
              <Picture size={18} aria-hidden />
            </IconButton>
          );
        })}
      </Toolbar>
    </div>
  );
}
