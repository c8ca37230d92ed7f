import type { FuzzyDate } from '../fuzzyDate.ts';
import type { movePlannedness, moveReasons, providers, StayKind } from './places.ts';

/**
 * Placement codes of the SSDA903 return (Department for Education, guides of
 * 2010 to 2026) and the kind of home that each one is. `Q1` and `Q2` are of
 * returns before 2015. Carried by `Stay.ssdaCode`, so that a code whose kind is
 * broader than it stays known.
 */
export const ssdaPlacements = {
  U1: 'kin',
  U2: 'kin',
  U3: 'kin',
  U4: 'fosterLongTerm',
  U5: 'fosterShort',
  U6: 'fosterShort',
  Q1: 'kin',
  Q2: 'fosterShort',
  K1: 'secure',
  K2: 'childrensHome',
  H5: 'semiIndependent',
  P1: 'withParents',
  P2: 'semiIndependent',
  P3: 'semiIndependent',
  R1: 'childrensHome',
  R2: 'hospital',
  R3: 'motherBaby',
  R5: 'custody',
  S1: 'residentialSchool',
  T0: 'respite',
  T1: 'hospital',
  T2: 'holiday',
  T3: 'respite',
  T4: 'respite',
  A3: 'adoptive',
  A4: 'adoptive',
  A5: 'adoptive',
  A6: 'adoptive',
  Z1: 'unknown',
} as const satisfies Readonly<Record<string, StayKind>>;
export type SsdaPlacement = keyof typeof ssdaPlacements;

/** Why a new episode began (SSDA903, RNE). */
export const newEpisodeReasons = ['S', 'L', 'P', 'T', 'B', 'U'] as const;
export type NewEpisodeReason = (typeof newEpisodeReasons)[number];

/** One home of a child as a file of placements has it, over one or several of its lines. */
export interface PlacementRecord {
  /** Who it is about, as the file calls them. */
  readonly child: string;
  /** Lines of the file, from 1. */
  readonly lines: readonly number[];
  readonly kind: StayKind;
  readonly ssdaCode?: string;
  readonly from: FuzzyDate;
  readonly to?: FuzzyDate;
  readonly provider?: (typeof providers)[number];
  /** Name of the home, where the file has one. */
  readonly name?: string;
  /** Of the carer or carers, as written. */
  readonly carer?: string;
  readonly town?: string;
  /** A postcode: an address, restricted. */
  readonly postcode?: string;
  /** Number of the home in a register: tells places apart, is kept nowhere. */
  readonly register?: string;
  readonly milesFromHome?: number;
  /** Why it ended, of the placements that another one followed. */
  readonly reason?: (typeof moveReasons)[number];
  readonly plannedness?: (typeof movePlannedness)[number];
  /** It lies within another one: a weekend, a hospital bed. */
  readonly beside?: true;
}
