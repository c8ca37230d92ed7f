import { memo, useMemo } from 'react';
import { type Figure, moved, personOf, placedBounds } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { Lines } from '../kit/Texts.tsx';

/**
 * A person: one thing to a screen reader, with all that the symbol says in its
 * name. Only one person has the tab stop; arrows move it. What is written of them
 * is in it; their symbol is drawn under it (`DrawnPerson`).
 */
export const Person = memo(function Person({
  figure,
  selected,
  tabStop,
}: {
  readonly figure: Figure;
  readonly selected: boolean;
  readonly tabStop: boolean;
}) {
  const { width, height } = figure.bounds;
  const { x: left, y: top } = placedBounds(figure);
  return (
    <button
      type="button"
      className="person"
      style={{ left, top, width, height }}
      data-person={personOf(figure)}
      data-figure={figure.id}
      data-selected={selected || undefined}
      aria-pressed={selected}
      aria-label={figure.title}
      tabIndex={tabStop ? 0 : -1}
    >
      <Lines marks={figure.marks} origin={{ x: -figure.bounds.x, y: -figure.bounds.y }} />
    </button>
  );
});

/**
 * The symbol of a person. All of them are in one picture, each where it stands without
 * a transform of its own: pictures and transforms are what browsers count while the
 * paper moves.
 */
export const DrawnPerson = memo(function DrawnPerson({ figure }: { readonly figure: Figure }) {
  const marks = useMemo(() => moved(figure.marks, figure.at), [figure.marks, figure.at]);
  return (
    <g data-drawn={figure.id}>
      <Marks marks={marks} texts={false} />
    </g>
  );
});
