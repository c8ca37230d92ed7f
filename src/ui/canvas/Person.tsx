import { memo } from 'react';
import { type Figure, personOf, placedBounds } from '#scene';
import { FigureDrawing } from './FigureDrawing.tsx';

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
      <FigureDrawing figure={figure} />
    </button>
  );
});
