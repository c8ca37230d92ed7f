import * as z from 'zod/mini';
import { fuzzyDateSchema } from '../fuzzyDate.ts';
import { idSchema } from '../ids.ts';
import { sensitivities } from '../kinds/certainty.ts';
import { diedMarks } from '../kinds/personMarks.ts';
import { notationProfiles } from '../kinds/profiles.ts';
import { ringPresetIds } from '../kinds/rings.ts';
import { sensitiveTopics } from '../kinds/topics.ts';
import {
  accountOrigins,
  agreementGivers,
  agreementSubjects,
  agreementValues,
  agreementWays,
  attemptMethods,
  caseStates,
  communicationNeeds,
  diagramKinds,
  foldDirections,
  leadSources,
  leadStates,
  nations,
  restrictionKinds,
  toldStates,
} from '../kinds/work.ts';
import { entryId, foreignSchema, longText, optional, shortText } from './common.ts';

const person = idSchema<'person'>;

/** The id of the one row that speaks of the case as a whole. */
export const caseRowId = 'CASE';

export const caseInfoSchema = z.object({
  id: z.literal(caseRowId),
  /** What stands on the shelf, in the tab and in file names: no person's name. */
  reference: shortText,
  title: optional(shortText),
  service: optional(shortText),
  conferenceName: optional(shortText),
  nation: optional(z.enum(nations)),
  language: optional(shortText),
  status: optional(z.enum(caseStates)),
  referralDate: optional(fuzzyDateSchema),
  legalStatus: optional(shortText),
  careSince: optional(fuzzyDateSchema),
  closureDate: optional(fuzzyDateSchema),
  foreign: optional(foreignSchema),
});
export type CaseInfo = z.infer<typeof caseInfoSchema>;

/** A child the work is for: a part that a person plays in this case. */
export const focalChildSchema = z.object({
  id: idSchema<'focalChild'>(),
  person: person(),
  communicationNeeds: optional(z.array(z.enum(communicationNeeds))),
  stopSignal: optional(shortText),
  mode: optional(z.enum(['text', 'pictures'])),
  favouriteColour: optional(shortText),
  /** The mark this child chose for people who have died. */
  diedMark: optional(z.enum(diedMarks)),
  foreign: optional(foreignSchema),
});
export type FocalChild = z.infer<typeof focalChildSchema>;

/** Who says something, and when. Facts point here. */
export const accountSchema = z.object({
  id: idSchema<'account'>(),
  origin: z.enum(accountOrigins),
  /** The person who said it. */
  person: optional(person()),
  /** Who or what it was, in words. */
  by: optional(shortText),
  date: optional(fuzzyDateSchema),
  source: optional(idSchema<'source'>()),
  /** Where in the source: a page, a file reference. */
  ref: optional(shortText),
  /** The exact words. */
  words: optional(longText),
  foreign: optional(foreignSchema),
});
export type Account = z.infer<typeof accountSchema>;

/** A document or record that accounts point to. */
export const sourceSchema = z.object({
  id: idSchema<'source'>(),
  title: shortText,
  note: optional(longText),
  foreign: optional(foreignSchema),
});
export type Source = z.infer<typeof sourceSchema>;

/** Tables a row reference can point into. */
const subjectTables = [
  'persons',
  'partnerships',
  'parentSets',
  'parentages',
  'bonds',
  'ties',
  'organisations',
  'households',
  'places',
  'stays',
  'moves',
  'accounts',
  'notes',
  'photos',
  'responsibilities',
  'lifeEvents',
] as const;

/** A row, or one claim in it. */
const subjectSchema = z.object({
  table: z.enum(subjectTables),
  row: idSchema(),
  claim: optional(idSchema<'entry'>()),
});
export type Subject = z.infer<typeof subjectSchema>;

export const noteSchema = z.object({
  id: idSchema<'note'>(),
  /** What it is about; a note without a subject is about the case. */
  about: optional(subjectSchema),
  text: longText,
  date: optional(fuzzyDateSchema),
  account: optional(idSchema<'account'>()),
  sensitivity: optional(z.enum(sensitivities)),
  foreign: optional(foreignSchema),
});
export type Note = z.infer<typeof noteSchema>;

/** What a focal child knows of a person, link or fact. No row means not sure. */
export const toldSchema = z.object({
  id: idSchema<'told'>(),
  child: person(),
  subject: subjectSchema,
  state: z.enum(toldStates),
  foreign: optional(foreignSchema),
});
export type Told = z.infer<typeof toldSchema>;

/** A must-not rule. It wins over every view, search, paste, picture and export. */
export const restrictionSchema = z.object({
  id: idSchema<'restriction'>(),
  kind: z.enum(restrictionKinds),
  /** The child it protects; absent: every child of the case. */
  child: optional(person()),
  /** Who must not be in touch, be told, or be shown the place. */
  person: optional(person()),
  /** What must not be told or shown. */
  subject: optional(subjectSchema),
  words: optional(longText),
  setBy: optional(shortText),
  setOn: optional(fuzzyDateSchema),
  /** How old the child was when it was set. */
  childAge: optional(z.int().check(z.minimum(0), z.maximum(30))),
  nextReview: optional(fuzzyDateSchema),
  /** From when it no longer holds. */
  lifted: optional(fuzzyDateSchema),
  foreign: optional(foreignSchema),
});
export type Restriction = z.infer<typeof restrictionSchema>;

/** An agreement to take part, be contacted or be shown; not a basis in data protection law. */
export const agreementSchema = z.object({
  id: idSchema<'agreement'>(),
  about: z.enum(agreementSubjects),
  giver: z.enum(agreementGivers),
  person: optional(person()),
  value: z.enum(agreementValues),
  way: optional(z.enum(agreementWays)),
  date: optional(fuzzyDateSchema),
  recordedBy: optional(shortText),
  scope: optional(shortText),
  reviewOn: optional(fuzzyDateSchema),
  foreign: optional(foreignSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Someone or something to follow up; its state is the person's search line. */
export const leadSchema = z.object({
  id: idSchema<'lead'>(),
  person: optional(person()),
  /** What is known, where there is no person yet. */
  clue: optional(shortText),
  source: optional(z.enum(leadSources)),
  priorityBy: optional(z.enum(['child', 'coordinator'])),
  status: z.enum(leadStates),
  reasonDeclined: optional(shortText),
  nextStep: optional(shortText),
  due: optional(fuzzyDateSchema),
  foreign: optional(foreignSchema),
});
export type Lead = z.infer<typeof leadSchema>;

/** One search or contact action for a lead. */
export const attemptSchema = z.object({
  id: idSchema<'attempt'>(),
  lead: idSchema<'lead'>(),
  date: optional(fuzzyDateSchema),
  method: z.enum(attemptMethods),
  authority: optional(shortText),
  result: optional(longText),
  nextStep: optional(shortText),
  foreign: optional(foreignSchema),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** One drawing of the case. Positions are computed; only hand-fixed ones are kept. */
export const diagramSchema = z.object({
  id: idSchema<'diagram'>(),
  kind: z.enum(diagramKinds),
  title: optional(shortText),
  /** The person it is drawn round. */
  focus: optional(person()),
  pins: z.array(z.object({ figure: idSchema(), x: z.number(), y: z.number() })),
  /** Branches that are folded away: all that hangs on these people by their parents, or by their children. */
  folds: optional(z.array(z.object({ at: person(), hide: z.enum(foldDirections) }))),
  /** Loops are cut: whoever would stand in one twice is drawn again as a marked copy. */
  copies: optional(z.boolean()),
  /** What a fault of the drawing counts against the others, from 0; absent: as usual. */
  weights: optional(
    z.object({
      crossings: z.number().check(z.nonnegative()),
      sibshipsTogether: z.number().check(z.nonnegative()),
      birthOrder: z.number().check(z.nonnegative()),
    }),
  ),
  /** The notation it is drawn in. */
  profile: optional(z.enum(notationProfiles)),
  /** Of circles: which map, one of ours or one of the user's own. */
  ringPreset: optional(z.enum(ringPresetIds)),
  ringSet: optional(idSchema<'ringSet'>()),
  /** Topics that are switched on for this drawing. */
  topics: optional(z.array(z.enum(sensitiveTopics))),
  /**
   * Free notes on the drawing, by their middle: in units of the scene, from the middle of the
   * symbol of the person they are about where there is one. With an arrow to a point where there is one.
   */
  labels: optional(
    z.array(
      z.object({
        id: entryId(),
        text: longText,
        x: z.number(),
        y: z.number(),
        about: optional(person()),
        towards: optional(z.object({ x: z.number(), y: z.number() })),
      }),
    ),
  ),
  foreign: optional(foreignSchema),
});
export type Diagram = z.infer<typeof diagramSchema>;

/** What is pinned to a drawing: homes to a map of places, people to every other. */
export const pinnedOn = (kind: Diagram['kind']): 'places' | 'persons' =>
  kind === 'places' ? 'places' : 'persons';

/** The last left-to-right order of one row of a diagram: the layout's memory, not an edit of a person's. */
export const rowOrderSchema = z.object({
  id: idSchema<'rowOrder'>(),
  diagram: idSchema<'diagram'>(),
  row: z.int(),
  people: z.array(person()),
});
export type RowOrder = z.infer<typeof rowOrderSchema>;

/** A picture of someone or something; its bytes lie beside the log under the same id. */
export const photoSchema = z.object({
  /** Hash of the re-encoded bytes. */
  id: idSchema<'photo'>(),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  width: z.int().check(z.minimum(1), z.maximum(1024)),
  height: z.int().check(z.minimum(1), z.maximum(1024)),
  alt: optional(shortText),
  foreign: optional(foreignSchema),
});
export type Photo = z.infer<typeof photoSchema>;
