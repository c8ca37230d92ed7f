import {
  type EventValue,
  genders,
  livingStates,
  markStates,
  type Person,
  pregnancyOutcomes,
  roles,
  type Sex,
} from '#model';
import { claims, claimsOrNone, word } from '../../mapping/claims.ts';
import { coded, mark, oneOf, pointer, yesNo } from '../../mapping/coder.ts';
import { date, span } from '../../mapping/dates.ts';
import { entries } from '../../mapping/entries.ts';
import { at, many, manyOrNone, need } from '../../mapping/parts.ts';
import { happening, holder, inline, type Parts, struct } from '../../mapping/struct.ts';
import { nameValue } from './name.ts';
import { recordId, target } from './parts.ts';

type Of<Field extends keyof Person> = NonNullable<Person[Field]>;
type EntryOf<Field extends keyof Person> =
  Of<Field> extends readonly (infer Entry)[] ? Entry : never;
type ValueOf<Field extends keyof Person> =
  EntryOf<Field> extends { value: infer Value } ? Value : never;

const event = struct<EventValue>({ date: at('DATE', date), place: at('PLAC', word) });

const death = struct<ValueOf<'died'>>({
  date: at('DATE', date),
  place: at('PLAC', word),
  cause: at('CAUS', word),
});

/** SEX in GEDCOM 7's letters; "did not say" is an extension value, which the standard allows. */
const sex = coded<Sex>([
  ['female', 'F'],
  ['male', 'M'],
  ['intersex', 'X'],
  ['unknown', 'U'],
  ['notSaid', '_NOT_SAID'],
]);

const gender = struct<ValueOf<'gender'>>({
  kind: need('value', oneOf(genders, 'other')),
  text: at('_TERM', word),
});

const pregnancy = struct<ValueOf<'pregnancy'>>({
  outcome: need('value', oneOf(pregnancyOutcomes)),
  due: at('_DUE', date),
});

/** A photo of a person: a pointer to the OBJE record with who allows it to be shown. */
export const photoUse = struct<EntryOf<'photos'>>({
  id: target,
  approved: need('_APPR', oneOf(['no', 'requested', 'yes'])),
  by: at('_WHO', word),
  on: at('DATE', date),
});

const symbolMark = struct<ValueOf<'marks'>>({
  kind: need('value', word),
  state: at('_STAT', oneOf(markStates)),
  text: at('_TEXT', word),
});

const knows = oneOf(['yes', 'no', 'unknown'], 'unknown');

const fields: Parts<Person> = {
  id: recordId,
  names: claimsOrNone('NAME', nameValue, 'list'),
  descriptor: at('_DESC', word),
  notFoundYet: at('_LOST', mark),
  gender: claims('_GEND', inline(gender)),
  sex: claims('SEX', need('value', sex), 'single'),
  showSex: at('_SHSX', mark),
  pronouns: at('_PRON', word),
  born: claims('BIRT', happening(event), 'list'),
  died: claims('DEAT', happening(death), 'list'),
  living: claims('_LIVG', need('value', oneOf(livingStates, 'unknown'))),
  pregnancy: claims('_PREG', inline(pregnancy)),
  pet: at('_PET', struct<Of<'pet'>>({ species: at('_SPEC', word) })),
  photos: many('OBJE', photoUse),
  roles: entries<EntryOf<'roles'>>('_ROLE', {
    role: need('value', oneOf(roles, 'other')),
    note: at('_TEXT', word),
    ...span,
  }),
  calledBy: entries<EntryOf<'calledBy'>>('_CALL', {
    child: need('_CHLD', pointer),
    words: need('value', word),
  }),
  notSameAs: entries<EntryOf<'notSameAs'>>('_NOTS', { person: need('_PERS', pointer) }),
  interests: entries<EntryOf<'interests'>>('_INTR', {
    text: need('value', word),
    sharedWith: manyOrNone('_WITH', pointer),
  }),
  occupations: claims('OCCU', need('value', word), 'list'),
  languages: claims('_LANG', need('value', word)),
  ethnicity: claims('_ETHN', need('value', word)),
  religion: claims('RELI', need('value', word), 'list'),
  contactDetails: entries<EntryOf<'contactDetails'>>('_REAC', {
    type: need('_TYPE', oneOf(['phone', 'email', 'address', 'social', 'other'], 'other')),
    value: need('value', word),
    label: at('_LABL', word),
    verified: at('_VRFD', yesNo),
  }),
  marks: claims('_MARK', inline(symbolMark)),
  knowsChildInCare: claims('_KNOW', need('value', knows)),
  toldAboutLifelongLinks: claims('_TOLL', need('value', knows)),
};

/** INDI, but for FAMC, FAMS, RESI and ASSO: those speak of other rows. */
export const person = holder<Person>(fields);
/** The same without what a person's record says beyond them. */
export const plainPerson = struct<Person>(fields);
