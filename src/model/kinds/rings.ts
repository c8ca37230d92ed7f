import type { LineColour } from './lines.ts';

/** How the edge of a slice is stitched, so that slices differ without colour. */
export const slicePatterns = [
  'dots',
  'stripes',
  'zigzag',
  'waves',
  'crosses',
  'rings',
  'dashes',
  'diamonds',
] as const;
export type SlicePattern = (typeof slicePatterns)[number];

/** How a slice of a network map looks. */
export interface SliceLook {
  readonly colour: LineColour;
  readonly pattern: SlicePattern;
}

/** The slices of our maps, by id. Each differs from the others of its map in pattern and colour. */
export const slices = {
  livesWith: { colour: 'amber', pattern: 'dots' },
  household: { colour: 'amber', pattern: 'dots' },
  brothersSisters: { colour: 'rose', pattern: 'rings' },
  mumSide: { colour: 'warm', pattern: 'stripes' },
  dadSide: { colour: 'blue', pattern: 'zigzag' },
  relatives: { colour: 'warm', pattern: 'stripes' },
  carersPastPresent: { colour: 'amber', pattern: 'diamonds' },
  friends: { colour: 'green', pattern: 'waves' },
  friendsNeighbours: { colour: 'green', pattern: 'waves' },
  school: { colour: 'teal', pattern: 'dashes' },
  clubsFaithCommunity: { colour: 'grief', pattern: 'dots' },
  neighbours: { colour: 'teal', pattern: 'crosses' },
  helpers: { colour: 'quiet', pattern: 'crosses' },
  otherAdults: { colour: 'quiet', pattern: 'crosses' },
  onlineOnly: { colour: 'blue', pattern: 'rings' },
  other: { colour: 'quiet', pattern: 'stripes' },
} as const satisfies Readonly<Record<string, SliceLook>>;
export type SliceId = keyof typeof slices;

/** A network map of our own: its rings from the inside and its slices clockwise from the top. */
export interface RingPreset {
  readonly rings: readonly string[];
  readonly slices: readonly SliceId[];
  readonly source: string;
}

const everyday = [
  'mumSide',
  'brothersSisters',
  'friends',
  'school',
  'clubsFaithCommunity',
  'helpers',
  'carersPastPresent',
  'dadSide',
] as const;

/** Words for a ring are `ring.<preset>.<ring>`, for a child `ring.<preset>.<ring>.child`. */
export const ringPresets = {
  circlesOfSupport: {
    rings: ['intimacy', 'friendship', 'participation', 'exchange'],
    slices: everyday,
    source:
      'Circles of support: intimacy, friendship, participation, exchange (Snow; Falvey et al. 1994)',
  },
  circleOfTrust: {
    rings: ['closest', 'speakOften', 'further'],
    slices: everyday,
    source: 'Circle of trust: me, closest, speak often, further',
  },
  fiveField: {
    rings: ['veryClose', 'close', 'aBitClose', 'notClose'],
    slices: ['household', 'relatives', 'school', 'friendsNeighbours', 'otherAdults'],
    source: 'Samuelsson, Thernlund & Ringström (1996), the five field map',
  },
  safety: {
    rings: ['knowsAll', 'knowsSome', 'doesNotKnow'],
    slices: [
      'mumSide',
      'friends',
      'neighbours',
      'school',
      'helpers',
      'carersPastPresent',
      'dadSide',
    ],
    source: 'Parker (2010), Circles of Safety and Support',
  },
} as const satisfies Readonly<Record<string, RingPreset>>;
export type RingPresetId = keyof typeof ringPresets;
export const ringPresetIds = Object.keys(ringPresets) as [RingPresetId, ...RingPresetId[]];
