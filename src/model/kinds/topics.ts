/**
 * What a drawing says nothing of until it is switched on for that drawing, and
 * what never reaches a family or child copy.
 */
export const sensitiveTopics = [
  'harm',
  'offences',
  'illness',
  'substances',
  'orientation',
  'pregnancyLoss',
  'deathCause',
  'secrets',
] as const;
export type SensitiveTopic = (typeof sensitiveTopics)[number];
