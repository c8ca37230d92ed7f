import {
  type LifeEvent,
  lifeEventKinds,
  moods,
  type Objective,
  objectiveCategories,
  objectiveStates,
  type Visit,
  visitApprovals,
  visitModes,
  visitTools,
} from '#model';
import { longWord, vouched, word } from '../../mapping/claims.ts';
import { integer, mark, number, oneOf, pointer } from '../../mapping/coder.ts';
import { date, span } from '../../mapping/dates.ts';
import { entries } from '../../mapping/entries.ts';
import { at, many, need } from '../../mapping/parts.ts';
import { holder } from '../../mapping/struct.ts';
import { recordId } from './parts.ts';

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;

export const visit = holder<Visit>({
  id: recordId,
  child: need('_CHLD', pointer),
  date: at('DATE', date),
  place: at('PLAC', word),
  present: many('_WITH', pointer),
  tools: many('_TOOL', oneOf(visitTools)),
  mode: at('_MODE', oneOf(visitModes)),
  startMood: at('_MOOD', oneOf(moods)),
  endMood: at('_MOOE', oneOf(moods)),
  stoppedEarly: at('_ERLY', mark),
  asksSafety: at('_ASKS', mark),
  privateNote: at('_PRIV', longWord),
  approves: at('_APPR', oneOf(visitApprovals)),
  mayBeSeenBy: at('_SEEN', word),
});

export const objective = holder<Objective>({
  id: recordId,
  child: need('_CHLD', pointer),
  words: need('_TEXT', word),
  earlier: entries<EntryOf<Objective['earlier']>>('_EARL', {
    words: need('_TEXT', word),
    until: at('DATE', date),
    visit: at('_VIST', pointer),
  }),
  category: at('_CATG', oneOf(objectiveCategories)),
  people: many('_PERS', pointer),
  setOn: at('DATE', date),
  visit: at('_VIST', pointer),
  status: need('_STAT', oneOf(objectiveStates, 'open')),
  evidence: at('_EVID', longWord),
  whyNot: at('_WHY', longWord),
});

export const lifeEvent = holder<LifeEvent>({
  id: recordId,
  person: need('_PERS', pointer),
  kind: need('_KIND', oneOf(lifeEventKinds, 'other')),
  orderKey: at('_ORD', number),
  ...span,
  words: at('_TEXT', word),
  stay: at('_ATST', pointer),
  organisation: at('_UNIT', pointer),
  people: many('_WITH', pointer),
  level: at('_LEVL', integer),
  ...vouched,
});
