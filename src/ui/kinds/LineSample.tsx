import type { LineDrawing } from '#model';
import { lineMarks } from '#scene';
import { Marks } from '../kit/Marks.tsx';

/** A piece of a line as it is drawn. */
export function LineSample({
  line,
  width = 72,
  height = 32,
}: {
  readonly line: LineDrawing;
  readonly width?: number;
  readonly height?: number;
}) {
  const route = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ];
  return (
    <svg
      className="line-sample"
      width={width + 4}
      height={height}
      viewBox={`-2 ${-height / 2} ${width + 4} ${height}`}
      aria-hidden
      focusable="false"
    >
      <Marks marks={lineMarks(line, route)} />
    </svg>
  );
}
