import { type LineDrawing, straight } from './lines.ts';
import type { NotationProfile } from './profiles.ts';

/** A kind of link between a child and its parents, or one of them. */
export interface ParentageKind {
  readonly line: LineDrawing;
  /** Where another notation draws it otherwise. */
  readonly profiles?: Partial<Readonly<Record<NotationProfile, LineDrawing>>>;
  /** Joined by birth or genes: counts for blood kinship. */
  readonly blood: boolean;
  /** Looks after the child without being a parent in law or by blood. */
  readonly care?: true;
  readonly codes: {
    readonly genopro?: string;
    readonly pedi: 'BIRTH' | 'ADOPTED' | 'FOSTER' | 'OTHER';
  };
  readonly source: string;
}

const childWelfare = 'child welfare practice; letters so that they differ in black';

export const parentageKinds = {
  birth: {
    blood: true,
    line: { strands: [straight()], colour: 'ink' },
    codes: { genopro: 'Biological', pedi: 'BIRTH' },
    source: 'McGoldrick, Gerson & Petry (2020); GenoPro 3',
  },
  genetic: {
    blood: true,
    line: { strands: [straight()], colour: 'ink', letter: 'G' },
    codes: { pedi: 'OTHER' },
    source: 'as birth, with letter',
  },
  adoptive: {
    blood: false,
    line: { strands: [straight([5, 5])], colour: 'blue' },
    profiles: { genopro: { strands: [straight([5, 5])], colour: 'blue', letter: 'A' } },
    codes: { genopro: 'Adopted', pedi: 'ADOPTED' },
    source: 'GenoPro 3; McGoldrick, Gerson & Petry (2020)',
  },
  step: {
    blood: false,
    line: { strands: [straight([17, 6])], colour: 'ink' },
    codes: { pedi: 'OTHER' },
    source: childWelfare,
  },
  foster: {
    blood: false,
    care: true,
    line: { strands: [straight([2, 3])], colour: 'green' },
    profiles: { genopro: { strands: [straight([5, 5])], colour: 'green', letter: 'F' } },
    codes: { genopro: 'Foster', pedi: 'FOSTER' },
    source: 'GenoPro 3; dash shortened so that it differs from adopted in black',
  },
  kinship: {
    blood: false,
    care: true,
    line: { strands: [straight([11, 4, 3, 4])], colour: 'teal', letter: 'K' },
    codes: { pedi: 'FOSTER' },
    source: childWelfare,
  },
  guardian: {
    blood: false,
    care: true,
    line: { strands: [straight([11, 4, 3, 4])], colour: 'teal', letter: 'SG' },
    codes: { pedi: 'FOSTER' },
    source: childWelfare,
  },
  privateFostering: {
    blood: false,
    care: true,
    line: { strands: [straight([11, 4, 3, 4])], colour: 'teal', letter: 'PF' },
    codes: { pedi: 'FOSTER' },
    source: childWelfare,
  },
  residential: {
    blood: false,
    care: true,
    line: { strands: [straight([11, 4, 3, 4])], colour: 'teal', letter: 'RC' },
    codes: { pedi: 'OTHER' },
    source: childWelfare,
  },
  donor: {
    blood: true,
    line: { strands: [straight([1.4, 4.2])], colour: 'quiet', letter: 'D' },
    codes: { pedi: 'OTHER' },
    source: 'NSGC pedigree (2008)',
  },
  surrogate: {
    blood: false,
    line: { strands: [straight([1.4, 4.2])], colour: 'quiet', letter: 'S' },
    codes: { pedi: 'OTHER' },
    source: 'NSGC pedigree (2008)',
  },
  social: {
    blood: false,
    line: { strands: [straight([17, 6])], colour: 'ink', letter: 'P' },
    codes: { pedi: 'OTHER' },
    source: childWelfare,
  },
  unknown: {
    blood: false,
    line: { strands: [straight([8, 5])], colour: 'quiet', ornament: 'question' },
    codes: { pedi: 'OTHER' },
    source: childWelfare,
  },
} as const satisfies Readonly<Record<string, ParentageKind>>;

export type ParentageKindId = keyof typeof parentageKinds;

/** The entry of a parentage's kind; an unlisted one is drawn as not known. */
export const parentageKind = (kind: string): ParentageKind =>
  Object.hasOwn(parentageKinds, kind)
    ? parentageKinds[kind as ParentageKindId]
    : parentageKinds.unknown;

export const twinKinds = ['identical', 'fraternal', 'unknown'] as const;
export type TwinKind = (typeof twinKinds)[number];

/** Whether there may be more children of a couple than are recorded. */
export const moreChildrenStates = ['none', 'possible', 'someNumberNotKnown'] as const;
export type MoreChildren = (typeof moreChildrenStates)[number];
