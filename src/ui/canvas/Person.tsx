import { memo } from 'react';
import { type Figure, personOf, placedBounds } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { Texts } from '../kit/Texts.tsx';

/**
 * A person: one thing to a screen reader, with all that the symbol says in its
 * name. Only one person has the tab stop; arrows move it.
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
  const { x, y, width, height } = figure.bounds;
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
      <svg
        className="person__drawing"
        width={width}
        height={height}
        viewBox={`${x} ${y} ${width} ${height}`}
        aria-hidden
        focusable="false"
      >
        <Marks marks={figure.marks} texts={false} />
      </svg>
      <span aria-hidden>
        <Texts marks={figure.marks} origin={{ x: -x, y: -y }} />
      </span>
    </button>
  );
});
