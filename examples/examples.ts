import type { CaseDocument } from '#model';
import { eric } from './eric.ts';
import { heatherAndSarah } from './heatherAndSarah.ts';

/** The example cases by the names of their files. */
export const examples: Readonly<Record<string, () => CaseDocument>> = {
  eric,
  'heather-and-sarah': heatherAndSarah,
};
