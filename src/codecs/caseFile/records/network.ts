import * as z from 'zod/mini';
import {
  type Bond,
  type Contact,
  contactArrangements,
  contactFrequencies,
  contactModes,
  contactWishes,
  type Household,
  homeShapes,
  lineColours,
  type Move,
  mapPaints,
  movePlannedness,
  moveReasons,
  type Organisation,
  organisationKinds,
  type Place,
  type Placing,
  placeKinds,
  providers,
  type RingSet,
  ringPresetIds,
  type Stay,
  sectors,
  slicePatterns,
  stayFeelings,
  stayKinds,
  supportKinds,
  type Tie,
  type TieEnd,
  tieFlows,
  tieStrengths,
} from '#model';
import { claims, longWord, vouched, word } from '../../mapping/claims.ts';
import { integer, mark, number, oneOf, pointer, yesNo } from '../../mapping/coder.ts';
import { date, span } from '../../mapping/dates.ts';
import { entries, entriesOrNone } from '../../mapping/entries.ts';
import { at, first, many, type NeededPart, need, pair } from '../../mapping/parts.ts';
import { holder, struct } from '../../mapping/struct.ts';
import { recordId } from './parts.ts';

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;

export const bond = holder<Bond>({
  id: recordId,
  between: pair([at('_FROM', pointer), at('_TO', pointer)]),
  kind: need('_KIND', word),
  mutual: at('_MUTL', mark),
  ...span,
  words: at('_TEXT', word),
  ...vouched,
});

type EndKind = 'person' | 'household' | 'organisation';

/** One end of a tie: a tag for each kind of record that it can be, since a tag points to one kind only. */
function tieEnd(tags: Readonly<Record<EndKind, string>>): NeededPart<TieEnd> {
  const kinds = Object.keys(tags) as EndKind[];
  const parts = new Map(kinds.map((kind) => [kind, at(tags[kind], pointer)]));
  return {
    needed: true,
    keys: Object.fromEntries(kinds.map((kind) => [tags[kind], z.exactOptional(pointer.schema)])),
    write(end, out) {
      for (const [kind, id] of Object.entries(end)) parts.get(kind as EndKind)?.write(id, out);
    },
    read(structure) {
      for (const [kind, part] of parts) {
        const id = part.read(structure);
        // One key of the three, as a tie end has it.
        if (id !== undefined) return { [kind]: id } as TieEnd;
      }
      return undefined;
    },
    note(theirs, ours, unread) {
      for (const part of parts.values()) part.note(theirs, ours, unread);
    },
  };
}

const contactParts = {
  frequency: at('_FREQ', oneOf(contactFrequencies)),
  modes: many('_MODE', oneOf(contactModes)),
  arrangement: at('_ARRG', oneOf(contactArrangements)),
  words: at('_TEXT', word),
  ...span,
};
const contact = struct<Contact>(contactParts);

export const tie = holder<Tie>({
  id: recordId,
  ends: pair([
    tieEnd({ person: '_FROM', household: '_FRHM', organisation: '_FRUN' }),
    tieEnd({ person: '_PERS', household: '_HOME', organisation: '_UNIT' }),
  ]),
  kind: at('_KIND', word),
  ring: at('_RING', integer),
  sector: at('_SECT', oneOf(sectors)),
  placings: entries<Placing>('_PLCG', {
    on: at('DATE', date),
    visit: at('_VIST', pointer),
    set: at('_RSET', pointer),
    preset: at('_PSET', oneOf(ringPresetIds)),
    ring: at('_RING', integer),
    sector: at('_SECT', word),
  }),
  strength: at('_STRG', oneOf(tieStrengths)),
  flow: at('_FLOW', oneOf(tieFlows)),
  stress: at('_STRS', yesNo),
  arranged: at('_ARGD', contact),
  arrangedBefore: entries<EntryOf<Tie['arrangedBefore']>>('_ARGB', contactParts),
  happened: at('_HPND', contact),
  wants: at('_WANT', oneOf(contactWishes)),
  supports: many('_SUPP', oneOf(supportKinds)),
  givesBack: many('_BACK', oneOf(supportKinds)),
  knewBefore: at('_KNEW', yesNo),
  lostTouch: claims('_LOST', need('value', word)),
  ...span,
  words: at('_TEXT', word),
  ...vouched,
});

export const organisation = holder<Organisation>({
  id: recordId,
  name: need('NAME', word),
  kind: at('_KIND', oneOf(organisationKinds)),
  size: at('_SIZE', integer),
  childLabel: at('_LABL', word),
  members: entries<EntryOf<Organisation['members']>>('_MEMB', {
    person: need('_PERS', pointer),
    role: at('_ROLE', word),
    ...span,
  }),
});

export const ringSet = holder<RingSet>({
  id: recordId,
  name: need('NAME', word),
  version: need('_VERN', integer),
  follows: at('_PREV', pointer),
  rings: entriesOrNone<EntryOf<RingSet['rings']>>('_CIRC', {
    label: need('value', word),
    childLabel: at('_LABL', word),
  }),
  slices: entriesOrNone<EntryOf<RingSet['slices']>>('_SLIC', {
    label: need('value', word),
    childLabel: at('_LABL', word),
    colour: need('_COLR', oneOf(lineColours, 'ink')),
    pattern: need('_PTRN', oneOf(slicePatterns, 'dots')),
  }),
});

export const household = holder<Household>({
  id: recordId,
  label: at('_LABL', word),
  place: at('_SITE', pointer),
  members: entriesOrNone<EntryOf<Household['members']>>('_MEMB', {
    person: need('_PERS', pointer),
    ...span,
  }),
  ...span,
  ...vouched,
});

export const place = holder<Place>({
  id: recordId,
  label: need('_LABL', word),
  kind: at('_KIND', oneOf(placeKinds)),
  locality: at('CITY', word),
  region: at('STAE', word),
  country: at('CTRY', word),
  address: at('ADDR', word),
  milesFromHome: at('_MILE', number),
  landmarks: many('_LAND', word),
  offMap: at('_OFFM', mark),
});

type Memories = NonNullable<Stay['memories']>;

export const stay = holder<Stay>({
  id: recordId,
  person: need('_PERS', pointer),
  orderKey: need('_ORD', number),
  childLabel: at('_LABL', word),
  place: at('_SITE', pointer),
  household: at('_HOME', pointer),
  kind: need('_KIND', oneOf(stayKinds, 'unknown')),
  shape: at('_SHAP', oneOf(homeShapes)),
  paint: at('_PANT', oneOf(mapPaints)),
  whenWords: at('_WHEN', word),
  visit: at('_VIST', pointer),
  parallel: at('_PARA', mark),
  offMap: at('_OFFM', mark),
  ...span,
  provider: at('_PROV', oneOf(providers)),
  ssdaCode: at('_SSDA', word),
  carers: many('_WITH', pointer),
  otherChildren: many('_KIDS', pointer),
  pets: many('_PETS', pointer),
  school: at('_SCHL', pointer),
  memories: at(
    '_MEMO',
    struct<Memories>({
      goodThings: at('_GOOD', word),
      food: at('_FOOD', word),
      toys: at('_TOYS', word),
      rituals: at('_RITU', word),
      calledCarers: at('_CALL', word),
      ownRoom: at('_ROOM', yesNo),
    }),
  ),
  feeling: at('_FEEL', oneOf(stayFeelings)),
  uid: first('UID', word),
  ...vouched,
});

export const move = holder<Move>({
  id: recordId,
  person: need('_PERS', pointer),
  fromStay: at('_FROM', pointer),
  toStay: at('_TO', pointer),
  date: at('DATE', date),
  miles: at('_MILE', number),
  plannedness: at('_PLAN', oneOf(movePlannedness)),
  reasonFile: at('_REAS', oneOf(moveReasons)),
  reasonChildWords: at('_WHY', word),
  whoCameWith: many('_WITH', pointer),
  leftBehind: at('_LEFT', longWord),
  ...vouched,
});
