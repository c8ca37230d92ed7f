import type { Paint } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { textWidth, wrapText } from '../textMetrics.ts';

/** Lines of text with their middle at x, their last baseline at y. */
export interface Label {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** A text in few lines, set round x and up from y. */
export function label(
  text: string,
  {
    x,
    y,
    size,
    weight = 400,
    width,
    most = 2,
    fill = 'ink',
  }: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly weight?: 400 | 600;
    readonly width: number;
    readonly most?: number;
    readonly fill?: Paint;
  },
): Label {
  const lines = text ? wrapText(text, { size, weight }, width, most) : [];
  const leading = Math.round(size * 1.2);
  return {
    marks: lines.map((line, index) => ({
      kind: 'text',
      x,
      y: y - (lines.length - 1 - index) * leading,
      text: line,
      size,
      weight,
      anchor: 'middle',
      fill,
    })),
    width: Math.max(0, ...lines.map((line) => textWidth(line, { size, weight }))),
    height: lines.length * leading,
  };
}
