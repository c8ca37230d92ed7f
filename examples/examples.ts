import type { CaseDocument } from '#model';
import { eric } from './eric.ts';
import { heatherAndSarah } from './heatherAndSarah.ts';
import { largeFamily } from './largeFamily.ts';

/** The example cases by the names of their files. */
export const examples: Readonly<Record<string, () => CaseDocument>> = {
  eric,
  'heather-and-sarah': heatherAndSarah,
  'large-family': largeFamily,
};
