import { type LineDrawing, straight } from './lines.ts';
import type { NotationProfile } from './profiles.ts';
import type { SensitiveTopic } from './topics.ts';

/** A kind of couple: its line, whether the two share a home, and its codes elsewhere. */
export interface PartnershipKind {
  readonly line: LineDrawing;
  /** Where another notation draws it otherwise. */
  readonly profiles?: Partial<Readonly<Record<NotationProfile, LineDrawing>>>;
  /** Drawn as a little house on the line (two at its ends for living apart together). */
  readonly home?: 'shared' | 'apart';
  /** Among the six that the picker opens with. */
  readonly everyday?: true;
  /** Off until switched on for a drawing; never in a family or child copy. */
  readonly sensitive?: SensitiveTopic;
  /** GenoPro's ids by how it ended; `none` while it goes on. */
  readonly genopro: Readonly<Partial<Record<PartnershipEnd | 'none', string>>>;
  readonly source: string;
}

/** How a time together ended. */
export const partnershipEnds = [
  'separated',
  'legallySeparated',
  'divorced',
  'annulled',
  'died',
  'ended',
] as const;
export type PartnershipEnd = (typeof partnershipEnds)[number];

const genopro3 = 'GenoPro 3, family relationships';

export const partnershipKinds = {
  marriage: {
    everyday: true,
    line: { strands: [straight()], colour: 'ink' },
    genopro: {
      none: 'Marriage',
      died: 'Widowed',
      separated: 'Separation',
      legallySeparated: 'SeparationLegal',
      divorced: 'Divorce',
      annulled: 'Nullity',
    },
    source: 'McGoldrick, Gerson & Petry (2020); GenoPro 3',
  },
  civilPartnership: {
    everyday: true,
    line: { strands: [straight()], colour: 'ink', letter: 'cp' },
    genopro: {},
    source: 'as marriage, with letters',
  },
  engagement: {
    line: { strands: [straight([14, 7])], colour: 'blue' },
    genopro: {
      none: 'Engagement',
      separated: 'EngagementAndSeparation',
      died: 'EngagementAndDecease',
    },
    source: genopro3,
  },
  engagementAndCohabitation: {
    home: 'shared',
    line: { strands: [straight([15, 4])], colour: 'blue' },
    genopro: { none: 'EngagementAndCohabitation' },
    source: genopro3,
  },
  legalCohabitation: {
    home: 'shared',
    line: { strands: [straight([3, 6, 8, 6])], colour: 'blue' },
    genopro: {
      none: 'LegalCohabitation',
      separated: 'LegalCohabitationAndSeparation',
      legallySeparated: 'LegalCohabitationAndLegalSeparation',
      died: 'LegalCohabitationAndDecease',
    },
    source: genopro3,
  },
  cohabitation: {
    everyday: true,
    home: 'shared',
    line: { strands: [straight([3, 6, 3, 6, 8, 6])], colour: 'blue' },
    genopro: {
      none: 'Cohabitation',
      separated: 'CohabitationAndSeparation',
      legallySeparated: 'CohabitationAndLegalSeparation',
      died: 'CohabitationAndDecease',
    },
    source: genopro3,
  },
  nonSentimentalCohabitation: {
    home: 'shared',
    line: { strands: [straight([3, 14, 3, 14, 7, 14])], colour: 'blue' },
    genopro: {
      none: 'NonSentimentalCohabitation',
      separated: 'NonSentimentalCohabitationAndSeparation',
      legallySeparated: 'NonSentimentalCohabitationAndLegalSeparation',
      died: 'NonSentimentalCohabitationAndDecease',
    },
    source: genopro3,
  },
  livingApartTogether: {
    home: 'apart',
    line: { strands: [straight([10, 4])], colour: 'blue' },
    genopro: {},
    source: 'as committed relationship, with two homes; no GenoPro id',
  },
  committedRelationship: {
    everyday: true,
    line: { strands: [straight([10, 4])], colour: 'blue' },
    genopro: { none: 'CommittedRelationship', separated: 'CommittedRelationshipAndSeparation' },
    source: genopro3,
  },
  casualRelationship: {
    everyday: true,
    line: { strands: [straight([6, 4])], colour: 'blue' },
    genopro: {
      none: 'CasualRelationship',
      separated: 'CasualRelationshipAndSeparation',
      died: 'CasualRelationshipAndDecease',
    },
    source: genopro3,
  },
  temporaryRelation: {
    line: { strands: [straight([3, 14, 8, 14])], colour: 'blue' },
    genopro: { none: 'TemporaryRelation' },
    source: genopro3,
  },
  loveAffair: {
    line: { strands: [straight([3, 14, 8, 14])], colour: 'rose', ornament: 'smallRing' },
    profiles: { genopro: { strands: [straight([3, 14, 8, 14])], colour: 'rose', letter: 'A' } },
    genopro: { none: 'LoveAffair', separated: 'LoveAffairAndSeparation' },
    source: `${genopro3}; ring added so that it differs from a temporary relation in black`,
  },
  secretAffair: {
    sensitive: 'secrets',
    line: { strands: [straight([1.4, 8.4])], colour: 'rose', ornament: 'smallRing' },
    genopro: {},
    source: 'McGoldrick, Gerson & Petry (2020), secret affair',
  },
  forced: {
    sensitive: 'harm',
    line: { strands: [straight([3, 14])], colour: 'warm' },
    genopro: { none: 'Rape' },
    source: genopro3,
  },
  donor: {
    line: { strands: [straight([1.4, 4.2])], colour: 'quiet', letter: 'D' },
    genopro: {},
    source: 'NSGC pedigree (2008), donor',
  },
  other: {
    line: { strands: [straight([4, 4, 4, 8])], colour: 'quiet' },
    genopro: { none: 'Other' },
    source: genopro3,
  },
  /** Nobody has said what they were to each other. */
  unknown: {
    everyday: true,
    line: { strands: [straight([8, 5])], colour: 'quiet' },
    genopro: {},
    source: 'relationship not known; no other notation has it',
  },
} as const satisfies Readonly<Record<string, PartnershipKind>>;

export type PartnershipKindId = keyof typeof partnershipKinds;

/** The entry of a couple's kind; one that a file brought and we do not know is drawn as `other`. */
export const partnershipKind = (kind: string): PartnershipKind =>
  Object.hasOwn(partnershipKinds, kind)
    ? partnershipKinds[kind as PartnershipKindId]
    : partnershipKinds.other;

/** GenoPro's compound id of a kind and how it ended, or undefined where GenoPro has none. */
export const genoproPartnership = (
  kind: string,
  end: PartnershipEnd | undefined,
): string | undefined => {
  const ids = partnershipKind(kind).genopro;
  return ids[end ?? 'none'] ?? (end === 'ended' ? ids.separated : undefined);
};

/** Kind and end of one of GenoPro's compound ids, or undefined for an id that is not on the list. */
export function fromGenoproPartnership(
  id: string,
): { kind: PartnershipKindId; end?: PartnershipEnd } | undefined {
  for (const [kind, entry] of Object.entries(partnershipKinds) as [
    PartnershipKindId,
    PartnershipKind,
  ][]) {
    for (const [end, code] of Object.entries(entry.genopro)) {
      if (code === id) return end === 'none' ? { kind } : { kind, end: end as PartnershipEnd };
    }
  }
  return undefined;
}
