import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { certainties } from '../kinds/certainty.ts';
import { moreChildrenStates, twinKinds } from '../kinds/parentages.ts';
import { partnershipEnds } from '../kinds/partnerships.ts';
import { responsibilityKinds } from '../kinds/work.ts';
import {
  entryId,
  foreignSchema,
  groundSchema,
  longText,
  optional,
  shortText,
  spanFields,
  vouchedFields,
} from './common.ts';

/** A time together of one kind, and how it ended. */
const spellSchema = z.object({
  id: entryId(),
  /** A `PartnershipKindId`, or a word that a file brought. */
  kind: shortText,
  ...spanFields,
  end: optional(z.enum(partnershipEnds)),
  place: optional(shortText),
  foreign: optional(foreignSchema),
});
export type Spell = z.infer<typeof spellSchema>;

/** Two people as a couple, with its states over time; the last spell is how it stands. */
export const partnershipSchema = z.object({
  id: idSchema<'partnership'>(),
  between: z.tuple([idSchema<'person'>(), idSchema<'person'>()]),
  spells: z.array(spellSchema).check(z.minLength(1)),
  ...vouchedFields,
});
export type Partnership = z.infer<typeof partnershipSchema>;

/**
 * Up to two parents of some children: one family of GEDCOM, one union of the
 * layout. Two one-parent sets of one mother are distinct; a set without
 * parents says only that its children are brothers and sisters.
 */
export const parentSetSchema = z.object({
  id: idSchema<'parentSet'>(),
  parents: z.array(idSchema<'person'>()).check(z.maxLength(2)),
  partnership: optional(idSchema<'partnership'>()),
  /** "Other children, number not known". */
  moreChildren: optional(z.enum(moreChildrenStates)),
  /** What is known of a parent who is not recorded: "Father not named". */
  missingParent: optional(shortText),
  foreign: optional(foreignSchema),
});
export type ParentSet = z.infer<typeof parentSetSchema>;

/** A child with its parents: the kind for the set, overrides per parent. */
export const parentageSchema = z.object({
  id: idSchema<'parentage'>(),
  child: idSchema<'person'>(),
  set: idSchema<'parentSet'>(),
  /** A `ParentageKindId`, or a word that a file brought. */
  kind: shortText,
  ...spanFields,
  /** Place among the children of the set, from 0; wins over dates of birth. */
  order: optional(z.int()),
  birthGroup: optional(idSchema<'birthGroup'>()),
  /** Where one parent differs: mother by birth, father by adoption. */
  perParent: optional(
    z.array(
      z.object({
        parent: idSchema<'person'>(),
        kind: optional(shortText),
        certainty: optional(z.enum(certainties)),
        ground: optional(groundSchema),
        ...spanFields,
      }),
    ),
  ),
  ...vouchedFields,
});
export type Parentage = z.infer<typeof parentageSchema>;

/** Children of one birth. */
export const birthGroupSchema = z.object({
  id: idSchema<'birthGroup'>(),
  kind: z.enum(twinKinds),
  foreign: optional(foreignSchema),
});
export type BirthGroup = z.infer<typeof birthGroupSchema>;

/** Who holds parental responsibility for a child, or the order that the child is under. */
export const responsibilitySchema = z.object({
  id: idSchema<'responsibility'>(),
  child: idSchema<'person'>(),
  holder: optional(idSchema<'person'>()),
  /** The holder where it is no person of the case, such as a local authority. */
  authority: optional(shortText),
  kind: z.enum(Object.keys(responsibilityKinds) as [keyof typeof responsibilityKinds]),
  ...spanFields,
  note: optional(longText),
  ...vouchedFields,
});
export type Responsibility = z.infer<typeof responsibilitySchema>;
