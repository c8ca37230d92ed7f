import { app } from './app.ts';
import { edits } from './edits.ts';
import { family } from './family.ts';
import { kin } from './kin.ts';
import { kinds } from './kinds.ts';
import { notation } from './notation.ts';
import { panel } from './panel.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { together } from './together.ts';

/** The English texts: complete, and the measure for every other language. */
export const en = {
  ...kin,
  ...kinds,
  ...notation,
  ...edits,
  ...family,
  ...panel,
  ...search,
  ...app,
  ...start,
  ...together,
} as const;
