/** How sure a fact is. Without one, the fact stands as it was said. */
export const certainties = [
  'confirmed',
  'likely',
  'possible',
  'disputed',
  'ruledOut',
  'unknown',
] as const;
export type Certainty = (typeof certainties)[number];

/** What a certainty rests on. "Confirmed" and "ruled out" without one read "said to be". */
export const grounds = [
  'birthCertificate',
  'dna',
  'court',
  'saidByHer',
  'saidByHim',
  'saidByThem',
  'file',
  'other',
] as const;
export type GroundKind = (typeof grounds)[number];

/** How far a fact may travel, from open to secret. */
export const sensitivities = ['open', 'family', 'careful', 'restricted', 'secret'] as const;
export type Sensitivity = (typeof sensitivities)[number];
