import * as z from 'zod/mini';
import { fuzzyDateSchema } from '../fuzzyDate.ts';
import { idSchema } from '../ids.ts';
import {
  lifeEventKinds,
  moods,
  objectiveCategories,
  objectiveStates,
  visitApprovals,
  visitModes,
  visitTools,
} from '../kinds/visits.ts';
import {
  entryId,
  foreignSchema,
  longText,
  optional,
  shortText,
  spanFields,
  vouchedFields,
} from './common.ts';

const person = idSchema<'person'>;

/** A meeting with a child of the case. */
export const visitSchema = z.object({
  id: idSchema<'visit'>(),
  child: person(),
  date: optional(fuzzyDateSchema),
  /** Where it was, in words. */
  place: optional(shortText),
  /** Who else was there. */
  present: optional(z.array(person())),
  tools: optional(z.array(z.enum(visitTools))),
  mode: optional(z.enum(visitModes)),
  startMood: optional(z.enum(moods)),
  endMood: optional(z.enum(moods)),
  /** The child chose to stop before the end. */
  stoppedEarly: optional(z.literal(true)),
  /** The coordinator turned on marks of who feels safe, for this visit alone. */
  asksSafety: optional(z.literal(true)),
  /** For the coordinator alone: in no copy, on no screen of a child's. */
  privateNote: optional(longText),
  /** What the child wants to happen with what was made. */
  approves: optional(z.enum(visitApprovals)),
  /** Who may see it, in the child's words. */
  mayBeSeenBy: optional(shortText),
  foreign: optional(foreignSchema),
});
export type Visit = z.infer<typeof visitSchema>;

/** What a child would like from the work, in the child's exact words. */
export const objectiveSchema = z.object({
  id: idSchema<'objective'>(),
  child: person(),
  words: shortText,
  /** What it said before the child changed it, the oldest first. */
  earlier: optional(
    z.array(
      z.object({
        id: entryId(),
        words: shortText,
        until: optional(fuzzyDateSchema),
        visit: optional(idSchema<'visit'>()),
      }),
    ),
  ),
  category: optional(z.enum(objectiveCategories)),
  /** Who it is about. */
  people: optional(z.array(person())),
  setOn: optional(fuzzyDateSchema),
  /** The visit it was first said at. */
  visit: optional(idSchema<'visit'>()),
  status: z.enum(objectiveStates),
  evidence: optional(longText),
  whyNot: optional(longText),
  foreign: optional(foreignSchema),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** Something that happened in a life, or how it felt: a point or a stretch of a timeline. */
export const lifeEventSchema = z.object({
  id: idSchema<'lifeEvent'>(),
  person: person(),
  kind: z.enum(lifeEventKinds),
  /** Where a row has no date: its place among the stays and events of that person, by their order keys. */
  orderKey: optional(z.number()),
  ...spanFields,
  words: optional(shortText),
  /** The home where it happened. */
  stay: optional(idSchema<'stay'>()),
  organisation: optional(idSchema<'organisation'>()),
  /** Who it was with or about. */
  people: optional(z.array(person())),
  /** Of a feeling: from -2, low, to 2, high. */
  level: optional(z.int().check(z.minimum(-2), z.maximum(2))),
  ...vouchedFields,
});
export type LifeEvent = z.infer<typeof lifeEventSchema>;
