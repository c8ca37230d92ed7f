import * as z from 'zod/mini';
import { fuzzyDateSchema } from '../fuzzyDate.ts';
import { idSchema } from '../ids.ts';
import { homeShapes, mapPaints } from '../kinds/mobility.ts';
import {
  movePlannedness,
  moveReasons,
  placeKinds,
  providers,
  stayFeelings,
  stayKinds,
} from '../kinds/places.ts';
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
const contactSchema = z.object({
  frequency: optional(z.enum(contactFrequencies)),
  modes: optional(z.array(z.enum(contactModes))),
  arrangement: optional(z.enum(contactArrangements)),
  words: optional(shortText),
  ...spanFields,
});
export type Contact = z.infer<typeof contactSchema>;

/** One end of a tie. */
const tieEndSchema = z.union([
  z.object({ person: person() }),
  z.object({ household: idSchema<'household'>() }),
  z.object({ organisation: idSchema<'organisation'>() }),
]);
export type TieEnd = z.infer<typeof tieEndSchema>;

/** A connection of a person or household with a person, group or organisation. */
export const tieSchema = z.object({
  id: idSchema<'tie'>(),
  /** Flow `toChild` runs to the first end. */
  ends: z.tuple([tieEndSchema, tieEndSchema]),
  /** A `SocialKindId`, or a word that a file brought. */
  kind: optional(shortText),
  /** Closeness, 1 = innermost; an attribute, never read from a position. */
  ring: optional(z.int().check(z.minimum(1), z.maximum(9))),
  sector: optional(z.enum(sectors)),
  strength: optional(z.enum(tieStrengths)),
  flow: optional(z.enum(tieFlows)),
  stress: optional(z.boolean()),
  /** Family time as it was arranged … */
  arranged: optional(contactSchema),
  /** … and as it happened. */
  happened: optional(contactSchema),
  wants: optional(z.enum(contactWishes)),
  supports: optional(z.array(z.enum(supportKinds))),
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
  childLabel: optional(shortText),
  members: optional(
    z.array(
      z.object({ id: entryId(), person: person(), role: optional(shortText), ...spanFields }),
    ),
  ),
  foreign: optional(foreignSchema),
});
export type Organisation = z.infer<typeof organisationSchema>;

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
