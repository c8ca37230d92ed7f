import * as z from 'zod/mini';
import { fuzzyDateSchema } from '../fuzzyDate.ts';
import { idSchema } from '../ids.ts';
import { lineColours } from '../kinds/lines.ts';
import { homeShapes, mapPaints } from '../kinds/mobility.ts';
import {
  movePlannedness,
  moveReasons,
  placeKinds,
  providers,
  stayFeelings,
  stayKinds,
} from '../kinds/places.ts';
import { ringPresetIds, slicePatterns } from '../kinds/rings.ts';
import {
  contactArrangements,
  contactFrequencies,
  contactModes,
  contactWishes,
  organisationKinds,
  sectors,
  supportKinds,
  tieFlows,
  tieStrengths,
} from '../kinds/ties.ts';
import {
  claims,
  entryId,
  foreignSchema,
  longText,
  optional,
  shortText,
  spanFields,
  vouchedFields,
} from './common.ts';

const person = idSchema<'person'>;

/** How two people get on, or one feels about the other (`directed` kinds run from the first). */
export const bondSchema = z.object({
  id: idSchema<'bond'>(),
  between: z.tuple([person(), person()]),
  /** A `BondKindId`, or a word that a file brought. */
  kind: shortText,
  /** Says whether a directed kind runs both ways. */
  mutual: optional(z.literal(true)),
  ...spanFields,
  words: optional(shortText),
  ...vouchedFields,
});
export type Bond = z.infer<typeof bondSchema>;

/** How often, by what means and under what arrangement two sides are in touch. */
const contactFields = {
  frequency: optional(z.enum(contactFrequencies)),
  modes: optional(z.array(z.enum(contactModes))),
  arrangement: optional(z.enum(contactArrangements)),
  words: optional(shortText),
  ...spanFields,
};
const contactSchema = z.object(contactFields);
export type Contact = z.infer<typeof contactSchema>;

/** One end of a tie. */
const tieEndSchema = z.union([
  z.object({ person: person() }),
  z.object({ household: idSchema<'household'>() }),
  z.object({ organisation: idSchema<'organisation'>() }),
]);
export type TieEnd = z.infer<typeof tieEndSchema>;

/**
 * Where a child had somebody on a map on a day. Attributes that somebody gave,
 * never read from a position. Without a ring: not on the map from then on.
 */
const placingSchema = z.object({
  id: entryId(),
  on: optional(fuzzyDateSchema),
  /** The meeting with the child at which it was said. */
  visit: optional(idSchema<'visit'>()),
  /** Which map: rings of the user's own, else one of ours, else circles of support. */
  set: optional(idSchema<'ringSet'>()),
  preset: optional(z.enum(ringPresetIds)),
  /** From 1, the innermost. */
  ring: optional(z.int().check(z.minimum(1), z.maximum(9))),
  /** A slice of that map. */
  sector: optional(shortText),
});
export type Placing = z.infer<typeof placingSchema>;

/** A connection of a person or household with a person, group or organisation. */
export const tieSchema = z.object({
  id: idSchema<'tie'>(),
  /** Flow `toChild` runs to the first end. */
  ends: z.tuple([tieEndSchema, tieEndSchema]),
  /** A `SocialKindId`, or a word that a file brought. */
  kind: optional(shortText),
  /** Where the first end has the second on circles of support, where no day is known: closeness, 1 = innermost … */
  ring: optional(z.int().check(z.minimum(1), z.maximum(9))),
  sector: optional(z.enum(sectors)),
  /** … and as it was on days that are known, the earlier first. */
  placings: optional(z.array(placingSchema)),
  strength: optional(z.enum(tieStrengths)),
  flow: optional(z.enum(tieFlows)),
  stress: optional(z.boolean()),
  /** Family time as it was arranged … */
  arranged: optional(contactSchema),
  /** … before that, the earliest first … */
  arrangedBefore: optional(z.array(z.object({ id: entryId(), ...contactFields }))),
  /** … and as it happened. */
  happened: optional(contactSchema),
  wants: optional(z.enum(contactWishes)),
  /** What the second end gives the first … */
  supports: optional(z.array(z.enum(supportKinds))),
  /** … and what the first gives back. */
  givesBack: optional(z.array(z.enum(supportKinds))),
  knewBefore: optional(z.boolean()),
  /** Why touch was lost, by each account. */
  lostTouch: optional(claims(shortText)),
  ...spanFields,
  words: optional(shortText),
  ...vouchedFields,
});
export type Tie = z.infer<typeof tieSchema>;

/** A group, service, club or school. */
export const organisationSchema = z.object({
  id: idSchema<'organisation'>(),
  name: shortText,
  kind: optional(z.enum(organisationKinds)),
  /** How many belong to it, where they are not named one by one. */
  size: optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  childLabel: optional(shortText),
  members: optional(
    z.array(
      z.object({ id: entryId(), person: person(), role: optional(shortText), ...spanFields }),
    ),
  ),
  foreign: optional(foreignSchema),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** One ring or slice of a network map of the user's own, in the coordinator's words and the child's. */
const ringSchema = z.object({ id: entryId(), label: shortText, childLabel: optional(shortText) });
const sliceSchema = z.object({
  id: entryId(),
  label: shortText,
  childLabel: optional(shortText),
  colour: z.enum(lineColours),
  pattern: z.enum(slicePatterns),
});

/**
 * A network map of the user's own: rings from the inside, slices clockwise from
 * the top. What people were placed on is not changed: it gets a next version.
 */
export const ringSetSchema = z.object({
  id: idSchema<'ringSet'>(),
  name: shortText,
  version: z.int().check(z.minimum(1), z.maximum(10_000)),
  /** The version before this one. */
  follows: optional(idSchema<'ringSet'>()),
  rings: z.array(ringSchema).check(z.minLength(1), z.maxLength(6)),
  slices: z.array(sliceSchema).check(z.maxLength(12)),
  foreign: optional(foreignSchema),
});
export type RingSet = z.infer<typeof ringSetSchema>;

/** People living together, drawn as an outline. */
export const householdSchema = z.object({
  id: idSchema<'household'>(),
  label: optional(shortText),
  place: optional(idSchema<'place'>()),
  members: z.array(z.object({ id: entryId(), person: person(), ...spanFields })),
  ...spanFields,
  ...vouchedFields,
});
export type Household = z.infer<typeof householdSchema>;

/** Somewhere; a town is enough unless more is needed. */
export const placeSchema = z.object({
  id: idSchema<'place'>(),
  /** In the child's words, or any. */
  label: shortText,
  kind: optional(z.enum(placeKinds)),
  locality: optional(shortText),
  region: optional(shortText),
  country: optional(shortText),
  /** Restricted: never in a family or child copy. */
  address: optional(shortText),
  milesFromHome: optional(z.number().check(z.minimum(0), z.maximum(30_000))),
  landmarks: optional(z.array(shortText)),
  /** Left out of every map of places. */
  offMap: optional(z.literal(true)),
  foreign: optional(foreignSchema),
});
export type Place = z.infer<typeof placeSchema>;

/** A person living or being somewhere over a time. The order needs no dates. */
export const staySchema = z.object({
  id: idSchema<'stay'>(),
  person: person(),
  /** Sorts the stays of a person; any numbers. */
  orderKey: z.number(),
  childLabel: optional(shortText),
  place: optional(idSchema<'place'>()),
  household: optional(idSchema<'household'>()),
  kind: z.enum(stayKinds),
  /** What it looked like, as the child draws it. */
  shape: optional(z.enum(homeShapes)),
  paint: optional(z.enum(mapPaints)),
  /** When it was in the child's words: "before big school". Dates from the file stand beside it. */
  whenWords: optional(shortText),
  /** The visit at which the child first told of it. */
  visit: optional(idSchema<'visit'>()),
  /** Beside another stay: respite, weekends. */
  parallel: optional(z.literal(true)),
  /** Left out of every map of places, where nobody said what place it was. */
  offMap: optional(z.literal(true)),
  ...spanFields,
  provider: optional(z.enum(providers)),
  ssdaCode: optional(shortText),
  carers: optional(z.array(person())),
  otherChildren: optional(z.array(person())),
  pets: optional(z.array(person())),
  school: optional(idSchema<'organisation'>()),
  memories: optional(
    z.object({
      goodThings: optional(shortText),
      food: optional(shortText),
      toys: optional(shortText),
      rituals: optional(shortText),
      calledCarers: optional(shortText),
      ownRoom: optional(z.boolean()),
    }),
  ),
  feeling: optional(z.enum(stayFeelings)),
  /** Binds the stay to its GEDCOM residence, so that neither doubles on return. */
  uid: optional(shortText),
  ...vouchedFields,
});
export type Stay = z.infer<typeof staySchema>;

/** From one stay to the next, with the reason on file and the child's own. */
export const moveSchema = z.object({
  id: idSchema<'move'>(),
  person: person(),
  fromStay: optional(idSchema<'stay'>()),
  toStay: optional(idSchema<'stay'>()),
  date: optional(fuzzyDateSchema),
  miles: optional(z.number().check(z.minimum(0), z.maximum(30_000))),
  plannedness: optional(z.enum(movePlannedness)),
  /** Never shown to a child. */
  reasonFile: optional(z.enum(moveReasons)),
  reasonChildWords: optional(shortText),
  whoCameWith: optional(z.array(person())),
  leftBehind: optional(longText),
  ...vouchedFields,
});
export type Move = z.infer<typeof moveSchema>;
