import { type LineDrawing, straight, thrice, twice } from './lines.ts';
import type { NotationProfile } from './profiles.ts';
import type { SensitiveTopic } from './topics.ts';

/** A way two people get on: its line, its codes in other formats and where it is published. */
export interface BondKind {
  readonly group: 'close' | 'distant' | 'conflict' | 'mixed' | 'harm' | 'care' | 'other';
  readonly line: LineDrawing;
  /** Where another notation draws it otherwise. */
  readonly profiles?: Partial<Readonly<Record<NotationProfile, LineDrawing>>>;
  /** Runs from the first person to the second; otherwise mutual. */
  readonly directed?: true;
  /** Among the dozen that the picker opens with. */
  readonly everyday?: true;
  /** Off until switched on for a drawing; never in a family or child copy. */
  readonly sensitive?: SensitiveTopic;
  readonly codes: { readonly genopro?: string; readonly mcgoldrick?: string };
  readonly source: string;
}

const genopro3 = 'GenoPro 3, emotional relationships';
const mcgoldrick = 'McGoldrick, Gerson & Petry (2020), emotional relationships; GenoPro 3';
const childWelfare = 'child welfare practice; not in GenoPro';

const zigzag = { wave: 'zigzag', offset: 0 } as const;
const dense = { wave: 'dense', offset: 0 } as const;
const across = [5, 5] as const;
// Beside the teeth rather than through them as in GenoPro: in black it would be lost there.
const thinDash = { wave: 'straight', offset: 12, dash: [7, 6], width: 1.6, colour: 'ink' } as const;
// Teeth stand out of the lines of the close and between those of the fused, so that the two differ when small and black.
const roundTeeth = [-10.5, 0, 10.5].map((offset) => ({
  ...straight(undefined, offset),
  colour: 'ink' as const,
}));

export const bondKinds = {
  plain: {
    group: 'other',
    line: { strands: [straight()], colour: 'ink' },
    codes: { genopro: 'Plain' },
    source: genopro3,
  },
  indifferent: {
    group: 'distant',
    line: { strands: [straight([1.4, 4.2])], colour: 'ink' },
    codes: { genopro: 'Indifferent' },
    source: genopro3,
  },
  distant: {
    group: 'distant',
    everyday: true,
    line: { strands: [straight([7, 10])], colour: 'ink' },
    codes: { genopro: 'Distant', mcgoldrick: 'distant' },
    source: mcgoldrick,
  },
  cutoff: {
    group: 'distant',
    everyday: true,
    line: { strands: [straight([7, 10])], colour: 'warm', ornament: 'bars' },
    codes: { genopro: 'Cutoff', mcgoldrick: 'cutoff' },
    source: mcgoldrick,
  },
  cutoffRepaired: {
    group: 'close',
    everyday: true,
    line: { strands: [straight([6, 10])], colour: 'green', ornament: 'barsAndCircle' },
    codes: { genopro: 'CutoffRepaired', mcgoldrick: 'cutoff repaired' },
    source: mcgoldrick,
  },
  discord: {
    group: 'conflict',
    everyday: true,
    line: { strands: [straight(across, -3.5), straight(across, 3.5)], colour: 'warm' },
    codes: { genopro: 'Discord', mcgoldrick: 'conflict' },
    source: genopro3,
  },
  hate: {
    group: 'conflict',
    line: {
      strands: [straight(across, -6.3), straight(across), straight(across, 6.3)],
      colour: 'warm',
    },
    codes: { genopro: 'Hate' },
    source: genopro3,
  },
  harmony: {
    group: 'close',
    line: { strands: [{ wave: 'sine', offset: 0 }], colour: 'green' },
    profiles: { genopro: { strands: [straight()], colour: 'green', letter: 'H' } },
    codes: { genopro: 'Harmony' },
    source: `${genopro3}; wave added so that it differs from Plain in black`,
  },
  friendship: {
    group: 'close',
    everyday: true,
    line: { strands: twice, colour: 'green' },
    codes: { genopro: 'Friendship', mcgoldrick: 'close' },
    source: mcgoldrick,
  },
  intimacy: {
    group: 'close',
    everyday: true,
    line: { strands: [...twice, { wave: 'ladder', offset: 0 }], colour: 'green' },
    codes: { genopro: 'Intimacy', mcgoldrick: 'very close' },
    source: mcgoldrick,
  },
  love: {
    group: 'close',
    line: { strands: [straight()], colour: 'green', ornament: 'circle' },
    codes: { genopro: 'Love' },
    source: genopro3,
  },
  inLove: {
    group: 'close',
    line: { strands: [straight()], colour: 'green', ornament: 'twoRings' },
    codes: { genopro: 'InLove' },
    source: genopro3,
  },
  psyritual: {
    group: 'close',
    line: {
      strands: [
        { wave: 'sine', offset: 0 },
        { wave: 'sineBack', offset: 0 },
      ],
      colour: 'green',
    },
    profiles: {
      genopro: {
        strands: [
          { ...straight(), width: 7 },
          { ...straight([7, 7]), width: 2.4, colour: 'paper' },
        ],
        colour: 'green',
      },
    },
    codes: { genopro: 'Psyritual', mcgoldrick: 'spiritual' },
    source: mcgoldrick,
  },
  fused: {
    group: 'mixed',
    line: { strands: thrice, colour: 'warm' },
    codes: { genopro: 'Fused', mcgoldrick: 'fused' },
    source: mcgoldrick,
  },
  distrust: {
    group: 'conflict',
    line: { strands: [straight(), { wave: 'comb', offset: 0, colour: 'warm' }], colour: 'ink' },
    codes: { genopro: 'Distrust' },
    source: genopro3,
  },
  hostile: {
    group: 'conflict',
    everyday: true,
    line: { strands: [zigzag], colour: 'warm' },
    codes: { genopro: 'Hostile', mcgoldrick: 'hostile' },
    source: mcgoldrick,
  },
  hostileDistant: {
    group: 'conflict',
    line: { strands: [zigzag, thinDash], colour: 'warm' },
    codes: { genopro: 'HostileDistant' },
    source: genopro3,
  },
  hostileClose: {
    group: 'mixed',
    everyday: true,
    line: {
      strands: [...twice.map((s) => ({ ...s, colour: 'ink' as const })), zigzag],
      colour: 'warm',
    },
    codes: { genopro: 'HostileClose', mcgoldrick: 'close-hostile' },
    source: mcgoldrick,
  },
  hostileFused: {
    group: 'mixed',
    line: {
      strands: [zigzag, ...roundTeeth],
      colour: 'warm',
    },
    codes: { genopro: 'HostileFused', mcgoldrick: 'fused-hostile' },
    source: mcgoldrick,
  },
  violence: {
    group: 'harm',
    sensitive: 'harm',
    line: { strands: [dense], colour: 'warm' },
    codes: { genopro: 'Violence' },
    source: genopro3,
  },
  violenceDistant: {
    group: 'harm',
    sensitive: 'harm',
    line: { strands: [dense, thinDash], colour: 'warm' },
    codes: { genopro: 'ViolenceDistant' },
    source: genopro3,
  },
  violenceClose: {
    group: 'harm',
    sensitive: 'harm',
    line: {
      strands: [...twice.map((s) => ({ ...s, colour: 'ink' as const })), dense],
      colour: 'warm',
    },
    codes: { genopro: 'ViolenceClose' },
    source: genopro3,
  },
  violenceFused: {
    group: 'harm',
    sensitive: 'harm',
    line: {
      strands: [dense, ...roundTeeth],
      colour: 'warm',
    },
    codes: { genopro: 'ViolenceFused' },
    source: genopro3,
  },
  abuse: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: { strands: [zigzag], colour: 'blue', arrow: 'filled' },
    codes: { genopro: 'Abuse' },
    source: genopro3,
  },
  abusePhysical: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: { strands: [{ ...zigzag, width: 3.4 }, thinDash], colour: 'blue', arrow: 'filled' },
    codes: { genopro: 'AbusePhysical', mcgoldrick: 'physical abuse' },
    source: mcgoldrick,
  },
  abuseEmotional: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: { strands: [{ ...dense, width: 1.4 }], colour: 'blue', arrow: 'hollow' },
    codes: { genopro: 'AbuseEmotional', mcgoldrick: 'emotional abuse' },
    source: mcgoldrick,
  },
  abuseSexual: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: {
      strands: [straight(undefined, -8.4), dense, straight(undefined, 8.4)],
      colour: 'blue',
      arrow: 'hollow',
    },
    codes: { genopro: 'AbuseSexual', mcgoldrick: 'sexual abuse' },
    source: mcgoldrick,
  },
  abuseNeglect: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: { strands: [straight(across)], colour: 'blue', arrow: 'open' },
    codes: { genopro: 'AbuseNeglect', mcgoldrick: 'neglect' },
    source: mcgoldrick,
  },
  manipulative: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: { strands: [straight()], colour: 'warm', ornament: 'cross', arrow: 'open' },
    codes: { genopro: 'Manipulative' },
    source: genopro3,
  },
  controlling: {
    group: 'harm',
    sensitive: 'harm',
    directed: true,
    line: { strands: [straight()], colour: 'warm', ornament: 'boxedCross', arrow: 'open' },
    codes: { genopro: 'Controlling' },
    source: genopro3,
  },
  jealous: {
    group: 'conflict',
    directed: true,
    line: { strands: [straight()], colour: 'warm', ornament: 'diamond', arrow: 'open' },
    codes: { genopro: 'Jealous' },
    source: genopro3,
  },
  focusedOn: {
    group: 'mixed',
    directed: true,
    line: { strands: [straight()], colour: 'ink', arrow: 'open' },
    codes: { genopro: 'FocusedOn', mcgoldrick: 'focused on' },
    source: mcgoldrick,
  },
  focusedOnNegatively: {
    group: 'conflict',
    directed: true,
    line: { strands: [zigzag], colour: 'ink', arrow: 'open' },
    codes: { genopro: 'FocusedOnNegatively' },
    source: genopro3,
  },
  fan: {
    group: 'close',
    directed: true,
    line: { strands: [straight()], colour: 'ink', ornament: 'circle', arrow: 'open' },
    codes: { genopro: 'Fan' },
    source: genopro3,
  },
  limerence: {
    group: 'close',
    directed: true,
    line: { strands: [straight()], colour: 'ink', ornament: 'twoRings', arrow: 'open' },
    codes: { genopro: 'Limerence' },
    source: genopro3,
  },
  neverMet: {
    group: 'distant',
    everyday: true,
    line: { strands: [straight()], colour: 'ink', ornament: 'boxedCross' },
    codes: { genopro: 'NeverMet' },
    source: genopro3,
  },
  other: {
    group: 'other',
    line: { strands: [straight()], colour: 'ink', ornament: 'boxedQuestion' },
    codes: { genopro: 'Other' },
    source: genopro3,
  },
  caretaker: {
    group: 'care',
    everyday: true,
    directed: true,
    line: { strands: [straight()], colour: 'green', ornament: 'doubleChevron' },
    codes: { mcgoldrick: 'caretaker' },
    source: 'McGoldrick, Gerson & Petry (2020), emotional relationships',
  },
  trustedAdult: {
    group: 'care',
    everyday: true,
    directed: true,
    line: { strands: [{ ...straight(), width: 5 }], colour: 'green' },
    codes: {},
    source: childWelfare,
  },
  wantsContact: {
    group: 'care',
    everyday: true,
    directed: true,
    line: { strands: [straight([1.6, 5.6])], colour: 'green', arrow: 'filled' },
    codes: {},
    source: childWelfare,
  },
  contactSupervised: {
    group: 'care',
    line: { strands: twice, colour: 'teal', letter: 'S' },
    codes: {},
    source: childWelfare,
  },
  contactLetterbox: {
    group: 'care',
    line: { strands: [straight([14, 4, 3, 4])], colour: 'teal', letter: 'L' },
    codes: {},
    source: childWelfare,
  },
  noContactOrder: {
    group: 'harm',
    sensitive: 'harm',
    line: { strands: [straight()], colour: 'warm', ornament: 'barredCircle' },
    codes: {},
    source: childWelfare,
  },
  unknownFeeling: {
    group: 'other',
    line: { strands: [straight([4, 6])], colour: 'quiet', ornament: 'question' },
    codes: {},
    source: childWelfare,
  },
} as const satisfies Readonly<Record<string, BondKind>>;

export type BondKindId = keyof typeof bondKinds;

/** The entry of a bond's kind; a kind that a file brought and we do not know is drawn plainly. */
export const bondKind = (kind: string): BondKind =>
  Object.hasOwn(bondKinds, kind) ? bondKinds[kind as BondKindId] : bondKinds.other;
