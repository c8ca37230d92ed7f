import * as z from 'zod/mini';
import { fuzzyDateSchema } from '../fuzzyDate.ts';
import { idSchema } from '../ids.ts';
import { markStates } from '../kinds/personMarks.ts';
import {
  genders,
  livingStates,
  nameKinds,
  nameOrigins,
  pregnancyOutcomes,
  roles,
  sexes,
} from '../kinds/persons.ts';
import {
  claims,
  entryId,
  foreignSchema,
  longText,
  optional,
  shortText,
  spanFields,
  yesNoUnknown,
} from './common.ts';

/** A name in its parts; `given` may hold all of it. At least one part is filled. */
const nameValueSchema = z.object({
  prefix: optional(shortText),
  given: optional(shortText),
  nickname: optional(shortText),
  surname: optional(shortText),
  suffix: optional(shortText),
  kind: optional(z.enum(nameKinds)),
  from: optional(fuzzyDateSchema),
  /** Where the surname came from. */
  origin: optional(z.enum(nameOrigins)),
  /** Whose surname it was. */
  originPerson: optional(idSchema<'person'>()),
  note: optional(longText),
});
export type NameValue = z.infer<typeof nameValueSchema>;

/** When and where something happened to a person. */
const eventValueSchema = z.object({
  date: optional(fuzzyDateSchema),
  place: optional(shortText),
});
export type EventValue = z.infer<typeof eventValueSchema>;

const deathValueSchema = z.object({
  date: optional(fuzzyDateSchema),
  place: optional(shortText),
  cause: optional(shortText),
});

/**
 * Anyone in the case: kin, carer, friend, professional, unborn child or pet.
 * Somebody without a name is a placeholder and carries a descriptor instead.
 */
export const personSchema = z.object({
  id: idSchema<'person'>(),
  names: claims(nameValueSchema),
  /** What is known instead of a name: "mum's brother", "the lady with the dog". */
  descriptor: optional(shortText),
  /** How the child's team thinks of a placeholder: known of, or not found yet. */
  notFoundYet: optional(z.literal(true)),
  /** Lived gender; `text` is the person's own word. */
  gender: optional(claims(z.object({ kind: z.enum(genders), text: optional(shortText) }))),
  /** Sex as recorded, kept apart from gender. */
  sex: optional(claims(z.enum(sexes))),
  /** Show the recorded sex as an inner shape; only where the person wants that. */
  showSex: optional(z.literal(true)),
  pronouns: optional(shortText),
  born: optional(claims(eventValueSchema)),
  died: optional(claims(deathValueSchema)),
  living: optional(claims(z.enum(livingStates))),
  /** An unborn child or a pregnancy that ended; `due` while it is ongoing. */
  pregnancy: optional(
    claims(z.object({ outcome: z.enum(pregnancyOutcomes), due: optional(fuzzyDateSchema) })),
  ),
  /** An animal; the species in any words. */
  pet: optional(z.object({ species: optional(shortText) })),
  photos: optional(
    z.array(
      z.object({
        id: idSchema<'photo'>(),
        /** Nobody but the coordinator sees a photo before it is approved. */
        approved: z.enum(['no', 'requested', 'yes']),
        by: optional(shortText),
        on: optional(fuzzyDateSchema),
      }),
    ),
  ),
  roles: optional(
    z.array(
      z.object({ id: entryId(), role: z.enum(roles), note: optional(shortText), ...spanFields }),
    ),
  ),
  /** What each focal child calls this person. */
  calledBy: optional(
    z.array(z.object({ id: entryId(), child: idSchema<'person'>(), words: shortText })),
  ),
  /** People who look like this person but were found to be somebody else: nobody is asked again. */
  notSameAs: optional(z.array(z.object({ id: entryId(), person: idSchema<'person'>() }))),
  interests: optional(
    z.array(
      z.object({ id: entryId(), text: shortText, sharedWith: z.array(idSchema<'person'>()) }),
    ),
  ),
  occupations: optional(claims(shortText)),
  languages: optional(claims(shortText)),
  ethnicity: optional(claims(shortText)),
  religion: optional(claims(shortText)),
  contactDetails: optional(
    z.array(
      z.object({
        id: entryId(),
        type: z.enum(['phone', 'email', 'address', 'social', 'other']),
        value: shortText,
        label: optional(shortText),
        verified: optional(z.boolean()),
      }),
    ),
  ),
  /** Health, substances, offences, orientation, cultures, secrets: what `personMarkKinds` lists. */
  marks: optional(
    claims(
      z.object({
        /** A `PersonMarkKindId`, or a word that a file brought. */
        kind: shortText,
        state: optional(z.enum(markStates)),
        text: optional(shortText),
      }),
    ),
  ),
  knowsChildInCare: optional(claims(yesNoUnknown)),
  toldAboutLifelongLinks: optional(claims(yesNoUnknown)),
  foreign: optional(foreignSchema),
});
export type Person = z.infer<typeof personSchema>;
export type Name = Person['names'][number];
