import type { Mark } from '#scene';
import { Marks } from '../../kit/Marks.tsx';

/** Something drawn, by itself: on a button or a card. */
export function Picture({
  marks,
  box,
  size,
}: {
  readonly marks: readonly Mark[];
  /** What part of the drawing shows: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly size: number;
}) {
  return (
    <svg
      className="child-picture"
      width={size}
      height={size}
      viewBox={box.join(' ')}
      aria-hidden
      focusable="false"
    >
      <Marks marks={marks} />
    </svg>
  );
}
