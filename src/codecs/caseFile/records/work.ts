import * as kinds from '#model';
import {
  type Account,
  type Agreement,
  type Attempt,
  type BirthGroup,
  type CaseInfo,
  type CustomKind,
  type Diagram,
  type FocalChild,
  type Lead,
  type Note,
  type Responsibility,
  type Restriction,
  type RowOrder,
  type Source,
  sensitivities,
  type Told,
  twinKinds,
} from '#model';
import { longWord, vouched, word } from '../../mapping/claims.ts';
import { idWord, integer, mark, number, oneOf, pointer, yesNo } from '../../mapping/coder.ts';
import { date, span } from '../../mapping/dates.ts';
import { entries } from '../../mapping/entries.ts';
import { at, first, many, manyOrNone, need } from '../../mapping/parts.ts';
import { holder, struct } from '../../mapping/struct.ts';
import { recordId, subject, target } from './parts.ts';

export const caseRecord = holder<CaseInfo>({
  id: need('id', oneOf(['CASE'])),
  reference: need('_REF', word),
  title: at('TITL', word),
  service: at('_SERV', word),
  conferenceName: at('_CONF', word),
  nation: at('_NATN', oneOf(kinds.nations)),
  language: at('LANG', word),
  status: at('_STAT', oneOf(kinds.caseStates)),
  referralDate: at('_REFD', date),
  legalStatus: at('_LEGL', word),
  careSince: at('_CARE', date),
  closureDate: at('_CLSD', date),
});

export const focalChild = holder<FocalChild>({
  id: recordId,
  person: need('_PERS', pointer),
  communicationNeeds: many('_COMM', oneOf(kinds.communicationNeeds)),
  stopSignal: at('_STOP', word),
  mode: at('_MODE', oneOf(['text', 'pictures'])),
  favouriteColour: at('_COLR', word),
  diedMark: at('_DMRK', oneOf(kinds.diedMarks)),
});

export const birthGroup = holder<BirthGroup>({
  id: recordId,
  kind: need('_KIND', oneOf(twinKinds, 'unknown')),
});

export const responsibility = holder<Responsibility>({
  id: recordId,
  child: need('_CHLD', pointer),
  holder: at('_PERS', pointer),
  authority: at('AGNC', word),
  kind: need(
    '_KIND',
    oneOf(Object.keys(kinds.responsibilityKinds) as Responsibility['kind'][], 'other'),
  ),
  ...span,
  note: at('_TEXT', longWord),
  ...vouched,
});

export const account = holder<Account>({
  id: recordId,
  origin: need('_ORIG', oneOf(kinds.accountOrigins, 'other')),
  person: at('_PERS', pointer),
  by: at('_WHO', word),
  date: at('DATE', date),
  source: at('SOUR', pointer),
  ref: at('PAGE', word),
  words: at('TEXT', longWord),
});

export const source = holder<Source>({
  id: recordId,
  title: need('TITL', word),
  note: first('NOTE', longWord),
});

export const note = holder<Note>({
  id: recordId,
  about: at('_SUBJ', subject),
  text: need('value', longWord),
  date: at('DATE', date),
  account: at('_BY', pointer),
  sensitivity: at('_SENS', oneOf(sensitivities)),
});

export const told = holder<Told>({
  id: recordId,
  child: need('_CHLD', pointer),
  subject: need('_SUBJ', subject),
  state: need('_STAT', oneOf(kinds.toldStates, 'notSure')),
});

export const restriction = holder<Restriction>({
  id: recordId,
  // A kind that a newer version brought is a direction all the same.
  kind: need('_KIND', oneOf(kinds.restrictionKinds, 'courtDirection')),
  child: at('_CHLD', pointer),
  person: at('_PERS', pointer),
  subject: at('_SUBJ', subject),
  words: at('_TEXT', longWord),
  setBy: at('AGNC', word),
  setOn: at('DATE', date),
  childAge: at('_AGE', integer),
  nextReview: at('_REVW', date),
  lifted: at('_LIFT', date),
});

export const agreement = holder<Agreement>({
  id: recordId,
  about: need('_KIND', oneOf(kinds.agreementSubjects)),
  giver: need('_GIVR', oneOf(kinds.agreementGivers)),
  person: at('_PERS', pointer),
  value: need('_STAT', oneOf(kinds.agreementValues, 'notYet')),
  way: at('_WAY', oneOf(kinds.agreementWays)),
  date: at('DATE', date),
  recordedBy: at('_WHO', word),
  scope: at('_SCOP', word),
  reviewOn: at('_REVW', date),
});

export const lead = holder<Lead>({
  id: recordId,
  person: at('_PERS', pointer),
  clue: at('_TEXT', word),
  source: at('_ORIG', oneOf(kinds.leadSources)),
  priorityBy: at('_PRIO', oneOf(['child', 'coordinator'])),
  status: need('_STAT', oneOf(kinds.leadStates, 'toCheck')),
  reasonDeclined: at('CAUS', word),
  nextStep: at('_NEXT', word),
  due: at('_DUE', date),
});

export const attempt = holder<Attempt>({
  id: recordId,
  lead: need('_FOR', pointer),
  date: at('DATE', date),
  method: need('_KIND', oneOf(kinds.attemptMethods)),
  authority: at('AGNC', word),
  result: at('_TEXT', longWord),
  nextStep: at('_NEXT', word),
});

const pin = struct<Diagram['pins'][number]>({
  figure: target,
  x: need('_X', number),
  y: need('_Y', number),
});

const fold = struct<NonNullable<Diagram['folds']>[number]>({
  at: need('_PERS', pointer),
  hide: need('_KIND', oneOf(kinds.foldDirections)),
});

const weights = struct<NonNullable<Diagram['weights']>>({
  crossings: need('_CROS', number),
  sibshipsTogether: need('_TOGE', number),
  birthOrder: need('_BORD', number),
});

const row = struct<Omit<RowOrder, 'diagram'>>({
  id: need('_ID', idWord),
  row: need('_NUM', integer),
  people: manyOrNone('_PERS', pointer),
});

type Label = NonNullable<Diagram['labels']>[number];

/** A drawing with the last order of its rows, which are rows of a table of their own in the model. */
export type View = Diagram & { readonly rows: Omit<RowOrder, 'diagram'>[] };

export const view = holder<View>({
  id: recordId,
  kind: need('_KIND', oneOf(kinds.diagramKinds)),
  title: at('TITL', word),
  focus: at('_FOCS', pointer),
  pins: manyOrNone('_PIN', pin),
  folds: many('_FOLD', fold),
  copies: at('_COPY', yesNo),
  weights: at('_WGHT', weights),
  profile: at('_PROF', oneOf(kinds.notationProfiles)),
  ringPreset: at('_PSET', oneOf(kinds.ringPresetIds)),
  ringSet: at('_RSET', pointer),
  topics: many('_TOPC', oneOf(kinds.sensitiveTopics)),
  labels: entries<Label>('_WORD', {
    text: need('value', longWord),
    x: need('_X', number),
    y: need('_Y', number),
    about: at('_PERS', pointer),
    towards: at(
      '_AT',
      struct<NonNullable<Label['towards']>>({ x: need('_X', number), y: need('_Y', number) }),
    ),
  }),
  rows: manyOrNone('_ROW', row),
});

export const customKind = holder<CustomKind>({
  id: recordId,
  of: need('_CLSS', oneOf(kinds.customClasses)),
  name: need('NAME', word),
  colour: need('_COLR', oneOf(kinds.lineColours, 'ink')),
  pattern: need('_PTRN', oneOf(Object.keys(kinds.linePatterns) as kinds.LinePattern[], 'solid')),
  ornament: at('_ORNM', oneOf(kinds.ornaments)),
  arrow: at('_ARRW', oneOf(kinds.arrows)),
  letter: at('_LETR', word),
  sensitive: at('_SNST', mark),
});
