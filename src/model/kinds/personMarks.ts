import type { SensitiveTopic } from './topics.ts';

/** How a condition stands. Without one it is active. */
export const markStates = ['active', 'suspected', 'recovery'] as const;
export type MarkState = (typeof markStates)[number];

/** Where a mark is drawn: a filled part of the symbol, something in it, or something beside it. */
export type MarkPlace =
  | {
      readonly fill:
        | 'left'
        | 'bottom'
        | 'all'
        | 'topLeft'
        | 'topRight'
        | 'lowerLeft'
        | 'lowerRight';
    }
  | {
      readonly inside:
        | 'dot'
        | 'vertical'
        | 'horizontal'
        | 'triangle'
        | 'dashedTriangle'
        | 'question';
    }
  | { readonly above: 'wave' | 'doubleWave' }
  | { readonly beside: 'triangle' };

/** A mark on somebody's symbol: what it is about, where it stands, its letter, its source. */
export interface PersonMarkKind {
  readonly place?: MarkPlace;
  /** Outside at the lower right. */
  readonly letter?: string;
  /** Off until switched on for a drawing; never in a family or child copy. */
  readonly topic?: SensitiveTopic;
  readonly codes: { readonly genopro?: string };
  readonly source: string;
}

const mcgoldrick = 'McGoldrick, Gerson & Petry (2020), addiction, physical or mental illness';
const genopro3 = 'GenoPro 3';
const nsgc = 'NSGC pedigree (2008)';

/** Marks on people. A half that is filled says what kind; how it is filled says how it stands. */
export const personMarkKinds = {
  mentalIllness: {
    place: { fill: 'left' },
    letter: 'M',
    topic: 'illness',
    codes: {},
    source: `${mcgoldrick}; letter so that it differs from physical illness`,
  },
  physicalIllness: {
    place: { fill: 'left' },
    letter: 'P',
    topic: 'illness',
    codes: {},
    source: `${mcgoldrick}; letter so that it differs from mental illness`,
  },
  substanceUse: { place: { fill: 'bottom' }, topic: 'substances', codes: {}, source: mcgoldrick },
  topLeft: {
    place: { fill: 'topLeft' },
    topic: 'illness',
    codes: { genopro: '1' },
    source: genopro3,
  },
  topRight: {
    place: { fill: 'topRight' },
    topic: 'illness',
    codes: { genopro: '2' },
    source: genopro3,
  },
  lowerLeft: {
    place: { fill: 'lowerLeft' },
    topic: 'illness',
    codes: { genopro: '4' },
    source: genopro3,
  },
  lowerRight: {
    place: { fill: 'lowerRight' },
    topic: 'illness',
    codes: { genopro: '8' },
    source: genopro3,
  },
  affected: { place: { fill: 'all' }, topic: 'illness', codes: {}, source: nsgc },
  carrier: { place: { inside: 'dot' }, topic: 'illness', codes: {}, source: nsgc },
  possiblyAffected: { place: { inside: 'question' }, topic: 'illness', codes: {}, source: nsgc },
  verticalLine: {
    place: { inside: 'vertical' },
    topic: 'illness',
    codes: { genopro: 'V' },
    source: genopro3,
  },
  horizontalLine: {
    place: { inside: 'horizontal' },
    topic: 'illness',
    codes: { genopro: 'H' },
    source: genopro3,
  },
  smoker: {
    letter: 'S',
    topic: 'substances',
    codes: {},
    source: 'McGoldrick, Gerson & Petry (2020)',
  },
  obesity: {
    letter: 'O',
    topic: 'illness',
    codes: {},
    source: 'McGoldrick, Gerson & Petry (2020)',
  },
  languageNeed: { letter: 'L', codes: {}, source: 'McGoldrick, Gerson & Petry (2020)' },
  offence: { letter: '§', topic: 'offences', codes: {}, source: 'child welfare practice' },
  gayOrLesbian: {
    place: { inside: 'triangle' },
    topic: 'orientation',
    codes: { genopro: 'SexualOrientation' },
    source: 'McGoldrick, Gerson & Petry (2020); GenoPro 3',
  },
  bisexual: {
    place: { inside: 'dashedTriangle' },
    topic: 'orientation',
    codes: {},
    source: 'McGoldrick, Gerson & Petry (2020)',
  },
  migrated: { place: { above: 'wave' }, codes: {}, source: 'McGoldrick, Gerson & Petry (2020)' },
  twoCultures: {
    place: { above: 'doubleWave' },
    codes: {},
    source: 'McGoldrick, Gerson & Petry (2020)',
  },
  secret: {
    place: { beside: 'triangle' },
    topic: 'secrets',
    codes: { genopro: 'Secret' },
    source: 'McGoldrick, Gerson & Petry (2020); GenoPro 3',
  },
} as const satisfies Readonly<Record<string, PersonMarkKind>>;
export type PersonMarkKindId = keyof typeof personMarkKinds;

/** The entry of a mark; one that a file brought and we do not know is not drawn. */
export const personMarkKind = (kind: string): PersonMarkKind | undefined =>
  Object.hasOwn(personMarkKinds, kind) ? personMarkKinds[kind as PersonMarkKindId] : undefined;

/** Marks that a child may choose for people who have died. */
export const diedMarks = ['star', 'leaf', 'flower', 'heart', 'bird'] as const;
export type DiedMark = (typeof diedMarks)[number];
/** The one where the child chose none. */
export const usualDiedMark: DiedMark = 'leaf';
