import type { Figure } from '#scene';
import { Marks } from '../kit/Marks.tsx';
import { Texts } from '../kit/Texts.tsx';

/** What a figure looks like, inside the button that stands where its bounds are: letters are HTML, all else is SVG. */
export function FigureDrawing({ figure }: { readonly figure: Figure }) {
  const { x, y, width, height } = figure.bounds;
  return (
    <>
      <svg
        className="figure-drawing"
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
    </>
  );
}
