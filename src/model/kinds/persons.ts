/** Lived gender. `other` goes with the person's own word for it. */
export const genders = ['woman', 'man', 'nonBinary', 'other', 'unknown'] as const;
export type Gender = (typeof genders)[number];

/** Sex, where someone recorded it; never drawn unless asked for that person. */
export const sexes = ['female', 'male', 'intersex', 'unknown', 'notSaid'] as const;
export type Sex = (typeof sexes)[number];

export const livingStates = ['alive', 'deceased', 'presumedDead', 'unknown'] as const;
export type LivingState = (typeof livingStates)[number];

export const pregnancyOutcomes = [
  'ongoing',
  'live',
  'miscarriage',
  'stillbirth',
  'termination',
] as const;
export type PregnancyOutcome = (typeof pregnancyOutcomes)[number];

export const nameKinds = [
  'birth',
  'current',
  'married',
  'knownAs',
  'alias',
  'nickname',
  'adoptive',
  'changed',
  'religious',
  'other',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** Where a surname came from: it need not be a parent's (`formerCarer`: of the person or of a parent). */
export const nameOrigins = [
  'mother',
  'father',
  'partner',
  'formerCarer',
  'adoptiveParent',
  'ownChoice',
  'other',
  'unknown',
] as const;
export type NameOrigin = (typeof nameOrigins)[number];

/** What someone is to the child or the work, apart from kinship. */
export const roles = [
  'kin',
  'formerFosterCarer',
  'currentCarer',
  'respiteCarer',
  'kinshipCarer',
  'adoptiveParent',
  'residentialWorker',
  'teacher',
  'friend',
  'godparent',
  'neighbour',
  'faith',
  'coach',
  'mentor',
  'socialWorker',
  'iro',
  'pa',
  'advocate',
  'therapist',
  'police',
  'coordinator',
  'other',
] as const;
export type Role = (typeof roles)[number];

/** Roles held as a job: drawn as professionals where the person has no family tie. */
export const professionalRoles: ReadonlySet<string> = new Set([
  'residentialWorker',
  'teacher',
  'coach',
  'mentor',
  'socialWorker',
  'iro',
  'pa',
  'advocate',
  'therapist',
  'police',
  'coordinator',
]);

/** The outline of a person's symbol (`notation.md`, McGoldrick, Gerson & Petry 2020, dome for non-binary). */
export type SymbolShape = 'square' | 'circle' | 'dome' | 'unknown' | 'pet' | 'pregnancy';

export const symbolOfGender: Readonly<Record<Gender, SymbolShape>> = {
  woman: 'circle',
  man: 'square',
  nonBinary: 'dome',
  other: 'dome',
  unknown: 'unknown',
};

/** Used only where nobody recorded a gender. */
export const symbolOfSex: Readonly<Record<Sex, SymbolShape>> = {
  female: 'circle',
  male: 'square',
  intersex: 'unknown',
  unknown: 'unknown',
  notSaid: 'unknown',
};
