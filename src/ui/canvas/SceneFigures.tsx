import { memo } from 'react';
import type { Figure, Mark } from '#scene';
import { Marks } from '../kit/Marks.tsx';

const standsOff = 5;

/** A figure that can be chosen: one thing to a screen reader, with all that it says in its name. */
const FigureElement = memo(function FigureElement({
  id,
  x,
  y,
  bounds,
  marks,
  title,
  chosen,
  tabStop,
}: Pick<Figure, 'id' | 'bounds' | 'title'> & {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  readonly tabStop: boolean;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      className="scene-figure"
      data-figure={id}
      data-selected={chosen || undefined}
      aria-pressed={chosen}
      aria-label={title}
      tabIndex={tabStop ? 0 : -1}
      transform={`translate(${x} ${y})`}
    >
      <rect
        className="scene-figure__halo"
        x={bounds.x - standsOff}
        y={bounds.y - standsOff}
        width={bounds.width + 2 * standsOff}
        height={bounds.height + 2 * standsOff}
        rx={12}
      />
      <Marks marks={marks} />
    </g>
  );
});

/** What is drawn and cannot be chosen by itself: grounds, titles; lines are found by their routes. */
const Plain = memo(function Plain({ figure }: { readonly figure: Figure }) {
  const { x, y } = figure.at;
  return (
    <g {...(x || y ? { transform: `translate(${x} ${y})` } : {})} aria-hidden>
      <Marks marks={figure.marks} />
    </g>
  );
});

/** All figures of a scene in their order; those that did not change are not drawn anew. */
export const SceneFigures = memo(function SceneFigures({
  figures,
  isChoosable,
  selected,
  focused,
}: {
  readonly figures: readonly Figure[];
  readonly isChoosable: (figure: Figure) => boolean;
  readonly selected: ReadonlySet<string>;
  readonly focused: string | undefined;
}) {
  return figures.map((figure) =>
    isChoosable(figure) ? (
      <FigureElement
        key={figure.id}
        id={figure.id}
        x={figure.at.x}
        y={figure.at.y}
        bounds={figure.bounds}
        marks={figure.marks}
        title={figure.title}
        chosen={selected.has(figure.id)}
        tabStop={focused === figure.id}
      />
    ) : (
      <Plain key={figure.id} figure={figure} />
    ),
  );
});

/** A light band along lines that are chosen. */
export function LineBands({ figures }: { readonly figures: readonly Figure[] }) {
  return figures.map((figure) => (
    <path
      key={figure.id}
      className="line-band line-band--strong"
      d={(figure.routes ?? [])
        .map((route) => route.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join(''))
        .join('')}
    />
  ));
}
