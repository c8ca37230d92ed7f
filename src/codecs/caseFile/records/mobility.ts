import {
  type Face,
  faceHairs,
  faceSkins,
  hairColours,
  type MapItem,
  type MapSnapshot,
  type MobilityMap,
  mapItemKinds,
  mapLayouts,
  mapPaints,
  type SafetyMark,
  safetyMarkKinds,
  sensitivities,
  type WishMark,
  wishKinds,
} from '#model';
import { longWord, word } from '../../mapping/claims.ts';
import { type Coder, mark, number, oneOf, pointer, text } from '../../mapping/coder.ts';
import { entries } from '../../mapping/entries.ts';
import { at, many, manyOrNone, need } from '../../mapping/parts.ts';
import { holder, struct } from '../../mapping/struct.ts';
import { recordId } from './parts.ts';

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;

export const mobilityMap = holder<MobilityMap>({
  id: recordId,
  child: need('_CHLD', pointer),
  layout: need('_LAYO', oneOf(mapLayouts, 'road')),
  title: at('TITL', word),
  paint: at('_PANT', oneOf(mapPaints)),
  pins: many(
    '_MPIN',
    struct<EntryOf<MobilityMap['pins']>>({
      stay: need('_ATST', pointer),
      layout: need('_LAYO', oneOf(mapLayouts)),
      x: need('_X', number),
      y: need('_Y', number),
    }),
  ),
  moreOf: entries<EntryOf<MobilityMap['moreOf']>>('_MOST', { words: need('value', word) }),
  setAside: entries<EntryOf<MobilityMap['setAside']>>('_ASID', {
    prompt: at('_PRMT', word),
    words: at('_TEXT', word),
    stay: at('_ATST', pointer),
    visit: at('_VIST', pointer),
  }),
});

const longLine = text(20_000);

/** Numbers in one line, with spaces between them. */
const numbers: Coder<number[]> = {
  schema: longLine.schema,
  encode: (values) => values.join(' '),
  decode(json) {
    const line = longLine.decode(json);
    const values = line?.split(' ').map(Number) ?? [];
    return values.length > 1 && values.every(Number.isFinite) ? values : undefined;
  },
};

export const mapItem = holder<MapItem>({
  id: recordId,
  map: need('_MAP', pointer),
  kind: need('_KIND', oneOf(mapItemKinds)),
  stay: at('_ATST', pointer),
  person: at('_PERS', pointer),
  organisation: at('_UNIT', pointer),
  words: at('_TEXT', word),
  picture: at('_PICT', word),
  paint: at('_PANT', oneOf(mapPaints)),
  orderKey: at('_ORD', number),
  x: at('_X', number),
  y: at('_Y', number),
  points: at('_PNTS', numbers),
  width: at('_PEN', number),
  visit: at('_VIST', pointer),
  sensitivity: at('_SENS', oneOf(sensitivities)),
});

export const mapSnapshot = holder<MapSnapshot>({
  id: recordId,
  map: need('_MAP', pointer),
  visit: need('_VIST', pointer),
  hash: need('_HASH', word),
  lines: manyOrNone('_LINE', longWord),
});

export const safetyMark = holder<SafetyMark>({
  id: recordId,
  child: need('_CHLD', pointer),
  visit: need('_VIST', pointer),
  person: need('_PERS', pointer),
  // A mark that a newer version brought is a doubt.
  mark: need('_KIND', oneOf(safetyMarkKinds, 'notSure')),
});

export const wishMark = holder<WishMark>({
  id: recordId,
  child: need('_CHLD', pointer),
  visit: need('_VIST', pointer),
  person: need('_PERS', pointer),
  wishes: manyOrNone('_WSHS', oneOf(wishKinds)),
});

export const face = holder<Face>({
  id: recordId,
  child: need('_CHLD', pointer),
  person: need('_PERS', pointer),
  skin: need('_SKIN', oneOf(faceSkins)),
  hair: need('_HAIR', oneOf(faceHairs, 'short')),
  hairColour: need('_HCOL', oneOf(hairColours, 'brown')),
  glasses: at('_GLAS', mark),
  beard: at('_BERD', mark),
});
