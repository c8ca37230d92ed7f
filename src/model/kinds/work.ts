/** Words of the work itself: the case, who may know what, search and agreements. */
export const caseStates = [
  'referred',
  'agreed',
  'exploring',
  'searching',
  'connecting',
  'conference',
  'planMade',
  'handedOver',
  'reviewed',
  'closed',
  'withdrawn',
] as const;
export const nations = ['eng', 'wal', 'sco', 'ni'] as const;
export type Nation = (typeof nations)[number];

export const toldStates = ['told', 'notTold', 'notSure'] as const;
export type ToldState = (typeof toldStates)[number];

export const restrictionKinds = [
  'noContact',
  'doNotDisclosePlace',
  'doNotTellPerson',
  'doNotShowChild',
  'courtDirection',
  'awaitingDnaOrCheck',
] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/** Who gave an account, where it is not a person of the case. */
export const accountOrigins = [
  'person',
  'caseFile',
  'child',
  'online',
  'coordinator',
  'other',
] as const;

/** Ways of holding parental responsibility, and orders, with the nations that know them. */
export const responsibilityKinds = {
  birthMother: ['eng', 'wal', 'ni', 'sco'],
  marriedFather: ['eng', 'wal', 'ni', 'sco'],
  registeredFather: ['eng', 'wal', 'ni', 'sco'],
  agreement: ['eng', 'wal', 'ni', 'sco'],
  courtOrder: ['eng', 'wal', 'ni'],
  adoptionOrder: ['eng', 'wal', 'ni', 'sco'],
  specialGuardianship: ['eng', 'wal'],
  childArrangementsOrder: ['eng', 'wal'],
  residenceOrder: ['ni', 'sco'],
  careOrder: ['eng', 'wal', 'ni'],
  interimCareOrder: ['eng', 'wal', 'ni'],
  placementOrder: ['eng', 'wal'],
  emergencyProtectionOrder: ['eng', 'wal', 'ni'],
  section20: ['eng'],
  section76: ['wal'],
  section25: ['sco'],
  compulsorySupervisionOrder: ['sco'],
  permanenceOrder: ['sco'],
  kinshipCareOrder: ['sco'],
  parentalRightsAndResponsibilities: ['sco'],
  none: ['eng', 'wal', 'ni', 'sco'],
  other: ['eng', 'wal', 'ni', 'sco'],
} as const satisfies Readonly<Record<string, readonly Nation[]>>;
export type ResponsibilityKind = keyof typeof responsibilityKinds;

export const agreementSubjects = [
  'takePart',
  'seeFiles',
  'searchPerson',
  'contactPerson',
  'sharePhoto',
  'shareMapWith',
  'attendConference',
  'evaluation',
] as const;
export const agreementGivers = ['child', 'prHolder', 'networkMember', 'localAuthority'] as const;
export const agreementValues = ['yes', 'no', 'notYet', 'withdrawn'] as const;
export const agreementWays = ['spoken', 'written', 'drawn'] as const;

export const leadStates = [
  'idea',
  'toCheck',
  'agreedToSearch',
  'searching',
  'possibleMatch',
  'found',
  'contacted',
  'responded',
  'willing',
  'unsure',
  'declined',
  'notSafeNow',
  'deceased',
  'notFound',
  'paused',
] as const;
export const leadSources = [
  'mobilityMap',
  'genogram',
  'caseFile',
  'relative',
  'carer',
  'child',
  'school',
  'online',
  'record',
] as const;
export const attemptMethods = [
  'fileReview',
  'relativeAsked',
  'phone',
  'letter',
  'visit',
  'email',
  'electoralRoll',
  'birthMarriageDeath',
  'openWebSearch',
  'socialMediaView',
  'agencyRequest',
  'schoolEnquiry',
] as const;

export const communicationNeeds = [
  'none',
  'easyRead',
  'symbols',
  'signs',
  'largeText',
  'interpreter',
  'readAloud',
] as const;
export const diagramKinds = [
  'genogram',
  'circles',
  'ecomap',
  'mobility',
  'places',
  'timeline',
] as const;

/** Which way a branch lies that is folded away. */
export const foldDirections = ['parents', 'children'] as const;
