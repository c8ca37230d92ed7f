export const placeKinds = [
  'house',
  'flat',
  'caravan',
  'hospital',
  'hostel',
  'refuge',
  'childrensHome',
  'secure',
  'school',
  'boardingSchool',
  'prison',
  'tent',
  'town',
  'country',
  'other',
  'unknown',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const stayKinds = [
  'withParents',
  'kin',
  'friend',
  'fosterLongTerm',
  'fosterShort',
  'emergency',
  'respite',
  'childrensHome',
  'secure',
  'semiIndependent',
  'motherBaby',
  'hospital',
  'residentialSchool',
  'custody',
  'adoptive',
  'hostel',
  'homeless',
  'abroad',
  'unaccompaniedJourney',
  'holiday',
  'unknown',
] as const;
export type StayKind = (typeof stayKinds)[number];

export const stayFeelings = [
  'happy',
  'ok',
  'mixed',
  'sad',
  'scared',
  'dontRemember',
  'dontWantToSay',
] as const;
export const movePlannedness = ['planned', 'sudden', 'unknown'] as const;
export const moveReasons = [
  'CARPL',
  'CLOSE',
  'ALLEG',
  'STAND',
  'CUSTOD',
  'APPRR',
  'CREQB',
  'CREQO',
  'CHILD',
  'LAREQ',
  'PLACE',
  'OTHER',
] as const;
export const providers = ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5'] as const;
