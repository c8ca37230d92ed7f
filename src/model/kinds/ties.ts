import { type LineDrawing, straight, twice } from './lines.ts';

/** The three sides of a connection, kept apart (Hartman 1978; `practice.md` 2.4). */
export const tieStrengths = ['strong', 'normal', 'weak', 'tenuous'] as const;
export const tieFlows = ['none', 'toChild', 'fromChild', 'both'] as const;

export const sectors = [
  'livesWith',
  'mumSide',
  'dadSide',
  'brothersSisters',
  'carersPastPresent',
  'friends',
  'school',
  'clubsFaithCommunity',
  'neighbours',
  'helpers',
  'onlineOnly',
  'other',
] as const;

export const contactFrequencies = [
  'none',
  'yearly',
  'fewTimesAYear',
  'monthly',
  'sixWeekly',
  'fortnightly',
  'weekly',
  'dailyish',
] as const;
export const contactModes = [
  'inPerson',
  'video',
  'phone',
  'text',
  'social',
  'letter',
  'letterbox',
  'gifts',
] as const;
export const contactArrangements = [
  'unsupervised',
  'carerPresent',
  'supervised',
  'indirect',
  'prohibited',
  'notSetUp',
] as const;
export const contactWishes = ['more', 'same', 'less', 'none', 'unsure'] as const;
export const supportKinds = [
  'talk',
  'fun',
  'practical',
  'money',
  'advice',
  'bed',
  'celebrate',
  'faithCulture',
  'info',
] as const;

/** What a connection is, beside how it feels: its code in GenoPro, and whether it runs one way. */
export interface SocialKind {
  /** Those of working life are drawn where a file brought them, and not offered. */
  readonly group: 'care' | 'life' | 'work';
  /** Runs from the first end to the second. */
  readonly directed?: true;
  readonly line: LineDrawing;
  readonly codes: { readonly genopro: string };
  readonly source: string;
}

/** GenoPro tells these apart by what stands on the line; so do we. */
const named = (genopro: string, group: SocialKind['group'], directed = false): SocialKind => ({
  group,
  ...(directed ? { directed: true } : {}),
  line: {
    strands: [straight()],
    colour: 'ink',
    named: true,
    ...(directed ? { arrow: 'open' } : {}),
  },
  codes: { genopro },
  source: 'GenoPro 3, social relationships',
});

export const socialKinds = {
  acquaintance: named('Acquaintance', 'life'),
  advisor: named('Advisor', 'work', true),
  associate: named('Associate', 'work'),
  attending: named('Attending', 'care', true),
  babysitter: named('Babysitter', 'care', true),
  caretaker: named('Caretaker', 'care', true),
  competitor: named('Competitor', 'work'),
  customer: named('Customer', 'work', true),
  director: named('Director', 'work', true),
  employee: named('Employee', 'work', true),
  funding: named('Funding', 'work', true),
  godparent: named('Godparent', 'care', true),
  investor: named('Investor', 'work', true),
  know: named('Know', 'life'),
  livesWith: named('LivesWith', 'life'),
  manager: named('Manager', 'work', true),
  member: named('Member', 'life', true),
  namedAfter: named('NamedAfter', 'care', true),
  neighbour: named('Neighbor', 'life'),
  pupil: named('Pupil', 'life', true),
  relative: named('Relative', 'life'),
  reporting: named('Reporting', 'work', true),
  representative: named('Representative', 'work', true),
  roommate: named('Roommate', 'life'),
  subordinate: named('Subordinate', 'work', true),
  supervisor: named('Supervisor', 'work', true),
  teacher: named('Teacher', 'life', true),
  workAt: named('WorkAt', 'work', true),
  workWith: named('WorkWith', 'work'),
  other: named('Other', 'life'),
} as const satisfies Readonly<Record<string, SocialKind>>;
export type SocialKindId = keyof typeof socialKinds;

/** The entry of a connection's kind; one that a file brought and we do not know is drawn as `other`. */
export const socialKind = (kind: string): SocialKind =>
  Object.hasOwn(socialKinds, kind) ? socialKinds[kind as SocialKindId] : socialKinds.other;

/** The lines of an ecomap: how strong a connection is, and whether it is stressful (Hartman 1978). */
export const tieLines = {
  strong: { strands: twice, colour: 'ink' },
  normal: { strands: [{ ...straight(), width: 1.8 }], colour: 'ink' },
  weak: { strands: [straight([8, 5])], colour: 'ink' },
  tenuous: { strands: [straight([1.6, 6])], colour: 'ink' },
  stress: { strands: [{ wave: 'zigzag', offset: 0 }], colour: 'warm' },
} as const satisfies Readonly<Record<string, LineDrawing>>;
export type TieLineId = keyof typeof tieLines;

export const organisationKinds = [
  'school',
  'nursery',
  'college',
  'club',
  'team',
  'faith',
  'health',
  'localAuthority',
  'charity',
  'court',
  'police',
  'prison',
  'employer',
  'online',
  'friends',
  'community',
  'other',
] as const;
