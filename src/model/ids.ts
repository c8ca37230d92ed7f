import * as z from 'zod/mini';

declare const kindOfRow: unique symbol;

/**
 * A row's id: unique in its case, at most 64 characters, the record's xref in files.
 * Ids are opaque; what they look like says nothing.
 */
export type Id<Kind extends string = string> = string & { readonly [kindOfRow]?: Kind };

export type PersonId = Id<'person'>;
export type PartnershipId = Id<'partnership'>;
export type ParentSetId = Id<'parentSet'>;
export type ParentageId = Id<'parentage'>;
export type BirthGroupId = Id<'birthGroup'>;
export type BondId = Id<'bond'>;
export type TieId = Id<'tie'>;
export type OrganisationId = Id<'organisation'>;
export type RingSetId = Id<'ringSet'>;
export type HouseholdId = Id<'household'>;
export type PlaceId = Id<'place'>;
export type StayId = Id<'stay'>;
export type MoveId = Id<'move'>;
export type AccountId = Id<'account'>;
export type SourceId = Id<'source'>;
export type NoteId = Id<'note'>;
export type ToldId = Id<'told'>;
export type RestrictionId = Id<'restriction'>;
export type ResponsibilityId = Id<'responsibility'>;
export type AgreementId = Id<'agreement'>;
export type LeadId = Id<'lead'>;
export type AttemptId = Id<'attempt'>;
export type DiagramId = Id<'diagram'>;
export type RowOrderId = Id<'rowOrder'>;
export type CustomKindId = Id<'customKind'>;
export type PhotoId = Id<'photo'>;
export type FocalChildId = Id<'focalChild'>;
export type VisitId = Id<'visit'>;
export type ObjectiveId = Id<'objective'>;
export type LifeEventId = Id<'lifeEvent'>;
export type MobilityMapId = Id<'mobilityMap'>;
export type MapItemId = Id<'mapItem'>;
export type MapSnapshotId = Id<'mapSnapshot'>;
export type SafetyMarkId = Id<'safetyMark'>;
export type WishMarkId = Id<'wishMark'>;
export type FaceId = Id<'face'>;
/** Id of a claim or list entry inside a row; unique in that row. */
export type EntryId = Id<'entry'>;

/** Makes a fresh id; passed in wherever rows are created, so that tests can count. */
export type NewId = <Kind extends string>(prefix: string) => Id<Kind>;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random ids of a prefix and ten base-32 characters (50 bits), valid as GEDCOM 7 xrefs. */
export const randomId: NewId = (prefix) => {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return prefix + Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
};

/** Ids P1, P2, …: for tests and scripts whose output must not change from run to run. */
export function countedIds(): NewId {
  const counts = new Map<string, number>();
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}${count}`;
  };
}

/** Schema of an id: 1 to 64 characters, none of them a control character or @. */
export const idSchema = <Kind extends string>() =>
  // The brand is a type only; at run time an id is the string that the check lets through.
  z.string().check(z.regex(/^[^@\p{Cc}]{1,64}$/u)) as z.ZodMiniType<Id<Kind>, string>;
