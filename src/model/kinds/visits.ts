/** What was used at a visit. */
export const visitTools = [
  'mobilityMap',
  'genogram',
  'ecomap',
  'circles',
  'fiveField',
  'connectedness',
  'heart',
  'treeOfLife',
  'threeHouses',
  'timeline',
  'lifeRoad',
  'placesMap',
  'conversation',
] as const;
export type VisitTool = (typeof visitTools)[number];

/** Who holds the pen. */
export const visitModes = ['childDrives', 'coordinatorDrives', 'together'] as const;
/** How a child says they are; `skipped` where they were asked and did not want to say. */
export const moods = [
  'happy',
  'calm',
  'okay',
  'tired',
  'worried',
  'sad',
  'cross',
  'skipped',
] as const;
export type Mood = (typeof moods)[number];

/** What the child wants to happen with what was made. */
export const visitApprovals = ['keep', 'change', 'bin'] as const;
export type VisitApproval = (typeof visitApprovals)[number];

/** What a child's wish is about, as the published reports group them. */
export const objectiveCategories = [
  'widerFamily',
  'mother',
  'father',
  'brothersSisters',
  'specificRelative',
  'formerCarerOrProfessional',
  'friendOrOther',
  'familyHistory',
  'placesLived',
  'photosMementos',
  'cardsCelebrations',
  'leavingCareSupport',
  'other',
] as const;
export type ObjectiveCategory = (typeof objectiveCategories)[number];
export const objectiveStates = ['open', 'partlyMet', 'met', 'notMet', 'withdrawn'] as const;
export type ObjectiveState = (typeof objectiveStates)[number];

/** What happened in a life beside homes and moves. */
export const lifeEventKinds = [
  'birth',
  'newSibling',
  'schoolStart',
  'schoolEnd',
  'loss',
  'illness',
  'court',
  'holiday',
  'award',
  'celebration',
  'meeting',
  'feeling',
  'other',
] as const;
export type LifeEventKind = (typeof lifeEventKinds)[number];
