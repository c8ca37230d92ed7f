import { scaled } from '../scaled.ts';
import type { Mark, Point } from '../scene.ts';
import { clashMark } from './card.ts';
import { drawHome } from './homes.ts';
import { badge } from './moves.ts';
import { wishStar } from './token.ts';

/** What the key of a map of homes shows, by id, round the middle of its sample. */
export const mapSamples = ({ x, y }: Point): Readonly<Record<string, () => Mark[]>> => ({
  'map.moves': () => [
    { kind: 'path', d: `M${x - 28} ${y}H${x + 28}`, stroke: 'roadEdge', width: 20, cap: 'round' },
    { kind: 'path', d: `M${x - 28} ${y}H${x + 28}`, stroke: 'road', width: 16, cap: 'round' },
    ...scaled(badge({ x: 0, y: 0 }, 1), 0.72, { x, y }, 10),
  ],
  'map.gaps': () => [
    {
      kind: 'path',
      d: `M${x - 26} ${y}H${x + 27}`,
      stroke: 'roadEdge',
      width: 13,
      dash: [0.1, 26],
      cap: 'round',
    },
  ],
  'map.beside': () => [
    {
      kind: 'path',
      d: `M${x - 26} ${y + 8}Q${x} ${y + 9} ${x + 3} ${y + 4}`,
      stroke: 'roadEdge',
      width: 4,
      dash: [0.1, 7],
      cap: 'round',
    },
    ...scaled(drawHome('house', 'rose').marks, 0.27, { x: x + 14, y: y + 11 }),
  ],
  'map.wish': () => [wishStar(x, y)],
  'map.orderClash': () => clashMark(x, y),
});
