import type { PlacedItem } from '#layout';
import type { Paint } from '../palette.ts';
import { type Mark, type PathMark, short } from '../scene.ts';

const at = (x: number, y: number) => `${short(x)} ${short(y)}`;

/**
 * The outline of a time: upright edges where a day is known, edges that slant
 * from the first to the last day it can have been, and dashes along those.
 *
 *     known to the day      known to the year
 *     ┌──────────┐          ┌──────────╲
 *     │          │           ╲          ╲
 *     └──────────┘            ╲__________╲
 */
export function barMarks(
  { left, right, y, height, cut, item }: PlacedItem,
  fill: Paint,
  stroke: Paint = 'ink2',
): readonly Mark[] {
  const bottom = y + height;
  const soft = item.guessed === true;
  const ground: PathMark = {
    kind: 'path',
    d: `M${at(left[0], y)}L${at(right[0], y)}L${at(right[1], bottom)}L${at(left[1], bottom)}Z`,
    fill,
  };
  const certain: string[] = [
    `M${at(left[0], y)}L${at(right[0], y)}`,
    `M${at(left[1], bottom)}L${at(right[1], bottom)}`,
  ];
  const fuzzy: string[] = [];
  const edge = ([upper, lower]: readonly [number, number], open: boolean) => {
    if (open) return;
    const list = Math.abs(lower - upper) > 1.5 ? fuzzy : certain;
    list.push(`M${at(upper, y)}L${at(lower, bottom)}`);
  };
  edge(left, cut.left);
  edge(right, cut.right || item.ongoing === true);
  const lines: Mark[] = [
    {
      kind: 'path',
      d: certain.join(''),
      stroke,
      width: 1.6,
      cap: 'round',
      ...(soft ? { dash: [5, 4] } : {}),
    },
  ];
  if (fuzzy.length)
    lines.push({ kind: 'path', d: fuzzy.join(''), stroke, width: 1.6, dash: [3, 4] });
  // What goes on has no edge at its end, but a small arrow.
  if (item.ongoing && !cut.right) {
    const x = right[1];
    const middle = y + height / 2;
    lines.push({
      kind: 'path',
      d: `M${at(x, y)}L${at(x + 7, middle)}L${at(x, bottom)}`,
      stroke,
      width: 1.6,
      cap: 'round',
    });
  }
  return [ground, ...lines];
}

/** Slanting strokes over a stretch of which nothing is known. */
export function hatch(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  stroke: Paint,
): readonly Mark[] {
  const { x, y, width, height } = box;
  let d = '';
  for (let start = -height + 5; start < width; start += 9) {
    // The stroke runs from the bottom up to the right; both ends are held inside the box.
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    if (to - from < 2) continue;
    d += `M${at(x + from, y + height - (from - start))}L${at(x + to, y + height - (to - start))}`;
  }
  return [{ kind: 'path', d, stroke, width: 1.1, cap: 'round' }];
}
