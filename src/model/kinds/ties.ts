/** The three sides of a connection, kept apart (Hartman 1978; `practice.md` 2.4). */
export const tieStrengths = ['strong', 'normal', 'weak', 'tenuous'] as const;
export const tieFlows = ['none', 'toChild', 'fromChild', 'both'] as const;

export const sectors = [
  'livesWith',
  'mumSide',
  'dadSide',
  'brothersSisters',
  'carersPastPresent',
  'friends',
  'school',
  'clubsFaithCommunity',
  'neighbours',
  'helpers',
  'onlineOnly',
  'other',
] as const;

export const contactFrequencies = [
  'none',
  'yearly',
  'fewTimesAYear',
  'monthly',
  'sixWeekly',
  'fortnightly',
  'weekly',
  'dailyish',
] as const;
export const contactModes = [
  'inPerson',
  'video',
  'phone',
  'text',
  'social',
  'letter',
  'letterbox',
  'gifts',
] as const;
export const contactArrangements = [
  'unsupervised',
  'carerPresent',
  'supervised',
  'indirect',
  'prohibited',
  'notSetUp',
] as const;
export const contactWishes = ['more', 'same', 'less', 'none', 'unsure'] as const;
export const supportKinds = [
  'talk',
  'fun',
  'practical',
  'money',
  'advice',
  'bed',
  'celebrate',
  'faithCulture',
  'info',
] as const;

/** What a connection is, beside how it feels: GenoPro's social connections, by our id. */
export const socialKinds = {
  acquaintance: 'Acquaintance',
  advisor: 'Advisor',
  associate: 'Associate',
  attending: 'Attending',
  babysitter: 'Babysitter',
  caretaker: 'Caretaker',
  competitor: 'Competitor',
  customer: 'Customer',
  director: 'Director',
  employee: 'Employee',
  funding: 'Funding',
  godparent: 'Godparent',
  investor: 'Investor',
  know: 'Know',
  livesWith: 'LivesWith',
  manager: 'Manager',
  member: 'Member',
  namedAfter: 'NamedAfter',
  neighbour: 'Neighbor',
  pupil: 'Pupil',
  relative: 'Relative',
  reporting: 'Reporting',
  representative: 'Representative',
  roommate: 'Roommate',
  subordinate: 'Subordinate',
  supervisor: 'Supervisor',
  teacher: 'Teacher',
  workAt: 'WorkAt',
  workWith: 'WorkWith',
  other: 'Other',
} as const;
export type SocialKindId = keyof typeof socialKinds;

export const organisationKinds = [
  'school',
  'nursery',
  'college',
  'club',
  'team',
  'faith',
  'health',
  'localAuthority',
  'charity',
  'court',
  'police',
  'prison',
  'employer',
  'online',
  'friends',
  'community',
  'other',
] as const;
