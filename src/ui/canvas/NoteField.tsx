import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { DiagramId, EntryId } from '#model';
import { changeNote, removeNote, writeNote } from '#operations';
import { useApp, useOpen, useSay, useScreen, type Writing } from '../app/context.tsx';
import { focusNote, focusPerson } from './focusDrawn.ts';
import { useFollowing } from './useFollowing.ts';
import type { Viewport } from './Viewport.ts';

/** The field for a note, on the drawing, where the note lies or will lie. */
export function NoteField({ viewport }: { readonly viewport: Viewport }) {
  const writing = useScreen((state) => state.writing);
  const diagram = useOpen((open) => open.diagram);
  if (!writing || diagram === undefined) return null;
  return (
    <OpenField
      key={writing.note ?? 'new'}
      writing={writing}
      diagram={diagram}
      viewport={viewport}
    />
  );
}

function OpenField({
  writing,
  diagram,
  viewport,
}: {
  readonly writing: Writing;
  readonly diagram: DiagramId;
  readonly viewport: Viewport;
}) {
  const { note, at, about } = writing;
  const say = useSay();
  const { workspace, screen } = useApp();
  const labels = useOpen((open) => open.document.diagrams.get(diagram)?.labels);
  const before = labels?.find(({ id }) => id === note)?.text ?? '';
  const [text, setText] = useState(before);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  const place = about === undefined ? undefined : workspace.state.open?.drawing?.places.get(about);
  useFollowing(viewport, form, { x: at.x + (place?.x ?? 0), y: at.y + (place?.y ?? 0) });
  useLayoutEffect(() => {
    // A menu that asked for the note hands the focus back when it has gone.
    const take = () => field.current?.focus({ preventScroll: true });
    take();
    const later = [20, 120].map((delayMs) => setTimeout(take, delayMs));
    return () => later.forEach(clearTimeout);
  }, []);

  const keep = (): EntryId | undefined => {
    const said = text.trim();
    if (note !== undefined) {
      if (said === '') {
        workspace.run((doc, newId) => removeNote(doc, newId, diagram, note), { notify: true });
        return undefined;
      }
      if (said !== before)
        workspace.run((doc, newId) => changeNote(doc, newId, diagram, note, { text: said }), {
          select: 'keep',
        });
      return note;
    }
    if (said === '') return undefined;
    const place = { x: Math.round(at.x), y: Math.round(at.y) };
    const about_ = about === undefined ? {} : { about };
    workspace.run(
      (doc, newId) => writeNote(doc, newId, diagram, { text: said, ...place, ...about_ }),
      {
        select: 'keep',
      },
    );
    return workspace.state.open?.document.diagrams.get(diagram)?.labels?.at(-1)?.id;
  };
  const close = (save: boolean) => {
    if (closed.current) return;
    closed.current = true;
    const kept = save ? keep() : note;
    screen.setState(({ writing: _, ...rest }) => rest, true);
    if (kept !== undefined) {
      workspace.selectNote(kept);
      focusNote(kept);
    } else if (about !== undefined) focusPerson(about);
  };
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      close(true);
    } else if (event.key === 'Escape') close(false);
  };
  return (
    <form
      ref={form}
      className="note-field"
      data-own-pointer
      onSubmit={(event) => event.preventDefault()}
    >
      <textarea
        ref={field}
        className="note-field__text"
        rows={3}
        value={text}
        aria-label={say('note.field')}
        placeholder={say('note.placeholder')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKey}
        onBlur={() => close(true)}
      />
    </form>
  );
}
