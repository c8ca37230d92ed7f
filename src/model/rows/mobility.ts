import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { sensitivities } from '../kinds/certainty.ts';
import {
  faceHairs,
  faceSkins,
  hairColours,
  mapItemKinds,
  mapLayouts,
  mapPaints,
  safetyMarkKinds,
  wishKinds,
} from '../kinds/mobility.ts';
import { entryId, foreignSchema, longText, optional, shortText } from './common.ts';

const person = idSchema<'person'>;
const visit = idSchema<'visit'>;
const stay = idSchema<'stay'>;

/** A child's own map of homes and people. Homes stand on it by their order; where is computed, or fixed by hand. */
export const mobilityMapSchema = z.object({
  id: idSchema<'mobilityMap'>(),
  child: person(),
  layout: z.enum(mapLayouts),
  title: optional(shortText),
  /** The child's own colour. */
  paint: optional(z.enum(mapPaints)),
  /** Homes moved by hand, by the middle of their doorstep; those of the road stay on islands and back. */
  pins: optional(
    z.array(z.object({ stay: stay(), layout: z.enum(mapLayouts), x: z.number(), y: z.number() })),
  ),
  /** "Things I would like more of": the first matters most. */
  moreOf: optional(z.array(z.object({ id: entryId(), words: shortText }))),
  /** What the child set aside with "Not now": a question of the prompts, or words. */
  setAside: optional(
    z.array(
      z.object({
        id: entryId(),
        prompt: optional(shortText),
        words: optional(shortText),
        stay: optional(stay()),
        visit: optional(visit()),
      }),
    ),
  ),
  foreign: optional(foreignSchema),
});
export type MobilityMap = z.infer<typeof mobilityMapSchema>;

/** Something on a child's map beside homes and the road. */
export const mapItemSchema = z.object({
  id: idSchema<'mapItem'>(),
  map: idSchema<'mobilityMap'>(),
  kind: z.enum(mapItemKinds),
  /** The home it belongs to. */
  stay: optional(stay()),
  /** A person or pet of the case; somebody without a name is a person with a descriptor. */
  person: optional(person()),
  organisation: optional(idSchema<'organisation'>()),
  /** The child's exact words. */
  words: optional(shortText),
  /** The name of its drawing: a `ThingPicture`, `LandmarkPicture`, `Sticker`, of a place to come a `HomeShape`, or a newer one. */
  picture: optional(shortText),
  paint: optional(z.enum(mapPaints)),
  /** Of a gap: its place among the stays. */
  orderKey: optional(z.number()),
  /** Its middle, fixed by hand: from the doorstep of its home, or from the start of the road. */
  x: optional(z.number()),
  y: optional(z.number()),
  /** Of a stroke: its points from x and y, as x1, y1, x2, y2 … */
  points: optional(z.array(z.number()).check(z.minLength(2))),
  /** Of a stroke: how wide the pen is. */
  width: optional(z.number()),
  /** The visit it was made at. */
  visit: optional(visit()),
  sensitivity: optional(z.enum(sensitivities)),
  foreign: optional(foreignSchema),
});
export type MapItem = z.infer<typeof mapItemSchema>;

/** A map as it was at the end of a visit. Edits leave it as it is; taking somebody out for good does not. */
export const mapSnapshotSchema = z.object({
  id: idSchema<'mapSnapshot'>(),
  map: idSchema<'mobilityMap'>(),
  visit: visit(),
  /** SHA-256 of the lines, in hexadecimal. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** One thing a line, as JSON with sorted keys. */
  lines: z.array(longText),
  foreign: optional(foreignSchema),
});
export type MapSnapshot = z.infer<typeof mapSnapshotSchema>;

/** How safe a child felt with somebody, as marked at one visit. Never in a copy or picture. */
export const safetyMarkSchema = z.object({
  id: idSchema<'safetyMark'>(),
  child: person(),
  visit: visit(),
  person: person(),
  mark: z.enum(safetyMarkKinds),
  foreign: optional(foreignSchema),
});
export type SafetyMark = z.infer<typeof safetyMarkSchema>;

/** What a child would like to know of somebody, as said at one visit. */
export const wishMarkSchema = z.object({
  id: idSchema<'wishMark'>(),
  child: person(),
  visit: visit(),
  person: person(),
  wishes: z.array(z.enum(wishKinds)),
  foreign: optional(foreignSchema),
});
export type WishMark = z.infer<typeof wishMarkSchema>;

/** The face that a child gave somebody. */
export const faceSchema = z.object({
  id: idSchema<'face'>(),
  child: person(),
  person: person(),
  skin: z.enum(faceSkins),
  hair: z.enum(faceHairs),
  hairColour: z.enum(hairColours),
  glasses: optional(z.literal(true)),
  beard: optional(z.literal(true)),
  foreign: optional(foreignSchema),
});
export type Face = z.infer<typeof faceSchema>;
