import { supportKinds } from '#model';
import type { Mark, Point } from '../scene.ts';
import { letterMarks, lineMarks, ornamentAt } from '../strokes.ts';
import { changeBadge, type SupportKind, supportDot, wishBadge } from './badges.ts';

const quiet = { strands: [{ wave: 'straight', offset: 0, width: 1.3 }], colour: 'quiet' } as const;
const changes = ['closer', 'further', 'joined', 'left', 'moved'] as const;
const wishes = ['more', 'less', 'none'] as const;

/** The order of what a key says of a network: lines, arrangements, wishes, supports, changes. */
export const networkKeyOrder: readonly string[] = [
  'network.unsaid',
  'network.known',
  'network.kin',
  'network.flow',
  ...['supervised', 'carerPresent', 'indirect', 'prohibited'].map(
    (each) => `network.arrangement.${each}`,
  ),
  ...wishes.map((each) => `network.wish.${each}`),
  ...supportKinds.map((each) => `support.${each}`),
  'network.givesBack',
  ...changes.map((each) => `network.change.${each}`),
  'network.hull',
];

/** The sample of one entry of the key to a network map; undefined for what is none of its. */
export function networkSample(id: string, width: number): Mark[] | undefined {
  const middle: Point = { x: width / 2, y: 0 };
  const route: readonly Point[] = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ];
  const kind = id.slice(id.lastIndexOf('.') + 1);
  if (id.startsWith('support.')) return [supportDot(kind as SupportKind, middle, false)];
  if (id.startsWith('network.wish.')) return wishBadge(kind as (typeof wishes)[number], middle);
  if (id.startsWith('network.change.'))
    return changeBadge(kind as (typeof changes)[number], middle, 0);
  switch (id) {
    case 'network.givesBack':
      return [supportDot('talk', middle, true)];
    case 'network.unsaid':
    case 'network.known':
    case 'network.kin':
      return lineMarks(quiet, route);
    case 'network.flow':
      return lineMarks(
        { strands: [{ wave: 'straight', offset: 0 }], colour: 'ink', arrow: 'filled' },
        route,
      );
    case 'network.arrangement.supervised':
      return [...lineMarks(quiet, route), ...letterMarks('S', middle, 'ink2')];
    case 'network.arrangement.carerPresent':
      return [...lineMarks(quiet, route), ...letterMarks('C', middle, 'ink2')];
    case 'network.arrangement.indirect':
      return [...lineMarks(quiet, route), ...letterMarks('L', middle, 'ink2')];
    case 'network.arrangement.prohibited':
      return [...lineMarks(quiet, route), ...ornamentAt('barredCircle', middle, 'lineWarm')];
    case 'network.hull':
      return lineMarks(
        { strands: [{ wave: 'straight', offset: 0, dash: [2, 5] }], colour: 'teal' },
        route,
      );
    default:
      return undefined;
  }
}
