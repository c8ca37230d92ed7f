import type { Catalogue } from '../../words.ts';
import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { childPlaces } from './childPlaces.ts';
import { copies } from './copies.ts';
import { edits } from './edits.ts';
import { family } from './family.ts';
import { kin } from './kin.ts';
import { kinds } from './kinds.ts';
import { lists } from './lists.ts';
import { marks } from './marks.ts';
import { mobility } from './mobility.ts';
import { network } from './network.ts';
import { notation } from './notation.ts';
import { ownKinds } from './ownKinds.ts';
import { panel } from './panel.ts';
import { placements } from './placements.ts';
import { places } from './places.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { timeline } from './timeline.ts';
import { together } from './together.ts';

/** The Welsh texts: a draft that people have still to check before a child sees them. */
export const cy: Catalogue = {
  ...kin,
  ...kinds,
  ...notation,
  ...edits,
  ...family,
  ...lists,
  ...network,
  ...panel,
  ...search,
  ...app,
  ...mobility,
  ...places,
  ...start,
  ...together,
  ...childPlaces,
  ...placements,
  ...timeline,
  ...ownKinds,
  ...marks,
  ...copies,
  ...canvas,
};
