import type { Paint } from '../palette.ts';
import { type Mark, type Point, short } from '../scene.ts';

/** How far the mouth bends, by how it felt: up where it was good. */
const bends: Readonly<Record<number, number>> = { 2: 5.5, 1: 3, 0: 0, [-1]: -3, [-2]: -5.5 };

/** A small face for how something felt, from -2 to 2: told by its mouth, not by its colour. */
export function feelingFace({ x, y }: Point, level: number, ink: Paint = 'ink'): readonly Mark[] {
  const r = 11;
  const bend = bends[level] ?? 0;
  const mouth = y + 4 - bend / 3;
  return [
    {
      kind: 'path',
      d: `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
      stroke: ink,
      width: 1.8,
      fill: 'sheet',
    },
    {
      kind: 'path',
      d: `M${short(x - 4)} ${short(y - 3.5)}v1.4M${short(x + 4)} ${short(y - 3.5)}v1.4`,
      stroke: ink,
      width: 2.2,
      cap: 'round',
    },
    {
      kind: 'path',
      d: `M${short(x - 5)} ${short(mouth)}Q${short(x)} ${short(mouth + bend)} ${short(x + 5)} ${short(mouth)}`,
      stroke: ink,
      width: 1.8,
      cap: 'round',
    },
  ];
}
