import type {
  EventValue,
  Gender,
  KinWord,
  NameValue,
  ParentageKindId,
  PregnancyOutcome,
  Spell,
  TwinKind,
} from '#model';

/** A stretch of a typed text: offsets, end exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A person of a typed text by number: "1", "2", …; `viewer` is the child that kin words start from. */
export type SaidKey = string;
export const viewerKey: SaidKey = 'viewer';

/** What a text says of somebody. Nothing stands here that it does not say. */
export interface SaidPerson {
  readonly key: SaidKey;
  /** Where they are first named. */
  readonly at: Span;
  /** Names; the first is the one used. Empty for somebody whose name nobody knows. */
  readonly names: readonly NameValue[];
  readonly descriptor?: string;
  readonly gender?: Gender;
  readonly born?: EventValue;
  readonly died?: EventValue;
  readonly deceased?: true;
  readonly pet?: { readonly species?: string };
  readonly pregnancy?: PregnancyOutcome;
  /** What they are to the viewer, where a word of kinship stands for them or beside their name. */
  readonly kin?: readonly KinWord[];
  /** Words that were not understood, kept as notes about them. */
  readonly notes: readonly string[];
}

/** Two people as a couple; without a spell, nobody said what they were to each other. */
export interface SaidCouple {
  readonly between: readonly [SaidKey, SaidKey];
  readonly spells: readonly Omit<Spell, 'id'>[];
}

/** A child with one or two parents. */
export interface SaidParents {
  readonly child: SaidKey;
  readonly parents: readonly SaidKey[];
  readonly kind: ParentageKindId;
  /** The one of them who is only possible: "maybe Dean". */
  readonly possible?: SaidKey;
}

/** Two people as brother or sister, without a word on their parents. */
export interface SaidSiblings {
  readonly of: SaidKey;
  readonly sibling: SaidKey;
}

/** Children of one birth. */
export interface SaidTwins {
  readonly children: readonly SaidKey[];
  readonly kind: TwinKind;
}

/** A place in the text that a reader should look at. */
export interface Doubt extends Span {
  readonly code:
    | 'not-understood'
    | 'too-many-parents'
    | 'step-of-whom'
    | 'nobody-to-join'
    | 'kin-not-placed'
    | 'two-meanings';
  /** The words themselves. */
  readonly text: string;
  /** The person whose note keeps them. */
  readonly person?: SaidKey;
}

/** A family as a text tells it. */
export interface SaidFamily {
  readonly people: readonly SaidPerson[];
  readonly couples: readonly SaidCouple[];
  readonly parents: readonly SaidParents[];
  readonly siblings: readonly SaidSiblings[];
  readonly twins: readonly SaidTwins[];
  /** Parents of whom the text says that they have more children. */
  readonly moreChildren: readonly (readonly SaidKey[])[];
  readonly doubts: readonly Doubt[];
}
