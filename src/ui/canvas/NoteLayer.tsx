import { memo } from 'react';
import type { EntryId } from '#model';
import type { Figure, Scene } from '#scene';
import { useApp, useOpen, useReadOnly } from '../app/context.tsx';
import { Marks } from '../kit/Marks.tsx';
import { Lines } from '../kit/Texts.tsx';

/** Notes of a drawing are its figures of that kind, under the ids of the notes. */
const notesIn = (scene: Scene): readonly Figure[] =>
  scene.figures.filter(({ kind }) => kind === 'note');

/** Free notes, over the lines and the people: each is a button that takes the focus and can be dragged. */
export const NoteLayer = memo(function NoteLayer({ scene }: { readonly scene: Scene }) {
  const chosen = useOpen((open) => open.selection.note);
  return notesIn(scene).map((figure) => (
    <Note key={figure.id} figure={figure} chosen={figure.id === chosen} />
  ));
});

function Note({ figure, chosen }: { readonly figure: Figure; readonly chosen: boolean }) {
  const { workspace, screen } = useApp();
  const readOnly = useReadOnly();
  const { x, y, width, height } = figure.bounds;
  // Figures of notes bear the ids of the notes.
  const id = figure.id as EntryId;
  const change = () => {
    if (!readOnly)
      screen.setState({ writing: { note: id, at: { x: x + width / 2, y: y + height / 2 } } });
  };
  return (
    <button
      type="button"
      className="drawn-note"
      style={{ left: x, top: y, width, height }}
      data-note={id}
      data-selected={chosen || undefined}
      aria-pressed={chosen}
      aria-label={figure.title}
      onFocus={() => chosen || workspace.selectNote(id)}
      onDoubleClick={change}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'F2') return;
        event.preventDefault();
        event.stopPropagation();
        change();
      }}
    >
      <svg
        className="drawn-note__drawing"
        width={width}
        height={height}
        viewBox={`${x} ${y} ${width} ${height}`}
        aria-hidden
        focusable="false"
      >
        <Marks marks={figure.marks} texts={false} />
      </svg>
      <Lines marks={figure.marks} origin={{ x: -x, y: -y }} />
    </button>
  );
}
