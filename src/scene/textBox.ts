import { crossesBox } from '#layout';
import type { Box, Mark, Point, TextMark } from './scene.ts';
import { textWidth } from './textMetrics.ts';

/** The room that the letters of a text take, at the place of its figure. */
export const textBox = ({ x, y, text, size, weight, anchor }: TextMark, at: Point): Box => {
  const width = textWidth(text, { size, weight });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: at.x + left, y: at.y + y - size * 0.72, width, height: size * 0.78 };
};

/** The room of a whole line of text, with what reaches over and under its letters. */
export const lineBox = (mark: TextMark, at: Point): Box => ({
  ...textBox(mark, at),
  y: at.y + mark.y - mark.size,
  height: mark.size * 1.3,
});

export const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

/** How far two boxes may lie over each other, px: letters reach less far than their line. */
export const slack = 1.5;

export const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + slack &&
  b.x + b.width > a.x + slack &&
  a.y + a.height > b.y + slack &&
  b.y + b.height > a.y + slack;

/** Whether a stretch of a line comes within a box. */
export const enters = (a: Point, b: Point, { x, y, width, height }: Box): boolean =>
  crossesBox(a, b, x + slack, y + slack, x + width - slack, y + height - slack);
