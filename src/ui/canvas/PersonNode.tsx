import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { type Figure, personOf } from '#scene';
import { useScreen } from '../app/context.tsx';
import { Marks } from '../kit/Marks.tsx';

/** A person on the drawing, as React Flow knows them. */
export type PersonNodeType = Node<{ readonly figure: Figure }, 'person'>;

/**
 * A person: one thing to a screen reader, with all that the symbol says in its
 * name. Only one person has the tab stop; arrows move it.
 */
export const PersonNode = memo(function PersonNode({
  id,
  data,
  selected,
}: NodeProps<PersonNodeType>) {
  const { figure } = data;
  const tabStop = useScreen((screen) => screen.focused === id);
  const { x, y, width, height } = figure.bounds;
  return (
    <button
      type="button"
      className="person"
      data-person={personOf(figure)}
      data-figure={id}
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
        <Marks marks={figure.marks} />
      </svg>
    </button>
  );
});
