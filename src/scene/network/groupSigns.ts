import type { Organisation } from '#model';
import { polyline } from '../scene.ts';
import { disc } from './shapes.ts';

type Kind = NonNullable<Organisation['kind']>;

const book = 'M0 -5C-3 -8 -7 -8 -10 -7V5C-7 4 -3 4 0 7C3 4 7 4 10 5V-7C7 -8 3 -8 0 -5ZM0 -5V7';
const ball = `${disc({ x: 0, y: 0 }, 8.5)}M-8.5 0H8.5M0 -8.5C-5 -4 -5 4 0 8.5M0 -8.5C5 -4 5 4 0 8.5`;
const flame = 'M0 -9C5 -4 6 -1 6 2A6 6 0 0 1 -6 2C-6 -1 -3 -2 -2 -5C0 -4 1 -3 1 -1C2 -3 1 -6 0 -9Z';
const cross = 'M-3 -8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z';
const columns = 'M-10 8H10M-9 -3H9M0 -9L10 -3H-10ZM-6 -3V8M0 -3V8M6 -3V8';
const screen = 'M-10 -7H10V5H-10ZM-4 9H4M0 5V9';
const people = `${disc({ x: -5, y: -4 }, 3)}${disc({ x: 5, y: -4 }, 3)}M-10 8C-10 2 0 2 0 8M0 8C0 2 10 2 10 8`;
const scales = 'M0 -9V8M-5 8H5M-8 -6H8M-8 -6L-11 2H-5ZM8 -6L5 2H11Z';
const heart = 'M0 8C-12 0 -8 -9 0 -4C8 -9 12 0 0 8Z';
const bag = 'M-9 -4H9V8H-9ZM-4 -4V-8H4V-4';
const bars = `${polyline([
  { x: -8, y: -8 },
  { x: 8, y: -8 },
])}M-8 8H8M-6 -8V8M-2 -8V8M2 -8V8M6 -8V8`;
const tree = 'M0 9V1M0 1C-9 2 -9 -5 -4 -6C-4 -11 4 -11 4 -6C9 -5 9 2 0 1Z';

/** A small drawing of what a group or service is, round the origin, for lines of one weight. */
export const groupSign: Readonly<Record<Kind, string>> = {
  school: book,
  nursery: book,
  college: book,
  club: ball,
  team: ball,
  faith: flame,
  health: cross,
  localAuthority: columns,
  charity: heart,
  court: scales,
  police: columns,
  prison: bars,
  employer: bag,
  online: screen,
  friends: people,
  community: tree,
  other: people,
};
