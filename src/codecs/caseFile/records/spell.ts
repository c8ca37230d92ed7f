import * as z from 'zod/mini';
import { partnershipEnds, partnershipKinds, type Spell } from '#model';
import { word } from '../../mapping/claims.ts';
import { idWord, integer, oneOf, payload } from '../../mapping/coder.ts';
import { date, span } from '../../mapping/dates.ts';
import { type JsonObject, member, payloadOf } from '../../mapping/json.ts';
import { at, type NeededPart } from '../../mapping/parts.ts';
import {
  both,
  carrying,
  happening,
  inline,
  type Struct,
  struct,
  structOf,
} from '../../mapping/struct.ts';
import { compare } from '../../mapping/unread.ts';
import { inWords } from './parts.ts';

/** Tags of the events that a time together is written as. */
export const spellTags = ['ENGA', 'EVEN', 'MARR'] as const;
export type SpellTag = (typeof spellTags)[number];

/** A time together as an event of its family; its id and its place among the others perhaps unsaid. */
export type SpellEvent = Omit<Spell, 'id'> & { readonly id?: string; readonly place0?: number };
type Kind = Pick<Spell, 'kind'>;

const tagOfKind: Readonly<Record<string, SpellTag>> = {
  marriage: 'MARR',
  civilPartnership: 'MARR',
  engagement: 'ENGA',
};
export const spellTag = (kind: string): SpellTag =>
  Object.hasOwn(tagOfKind, kind) ? (tagOfKind[kind] ?? 'EVEN') : 'EVEN';

/** Words of EVEN.TYPE that mean a kind of couple; too general ones need ours beside them. */
const typeWords = new Map<string, string>(
  Object.keys(partnershipKinds)
    .filter((kind) => spellTag(kind) === 'EVEN' && !['other', 'unknown', 'donor'].includes(kind))
    .map((kind) => [inWords(kind).toLowerCase(), kind]),
);

const kindOfType = (structure: JsonObject) =>
  typeWords.get((payloadOf(member(structure, 'TYPE')) ?? '').trim().toLowerCase());

/** A kind of couple under TYPE and, where that does not say it exactly, `_KIND`. */
const typedKind: NeededPart<Kind> = {
  needed: true,
  keys: { TYPE: z.exactOptional(word.schema), _KIND: z.exactOptional(word.schema) },
  write({ kind }, out) {
    out.set('TYPE', inWords(kind));
    if (typeWords.get(inWords(kind).toLowerCase()) !== kind) out.set('_KIND', kind);
  },
  read(structure) {
    const kind = payloadOf(member(structure, '_KIND')) ?? kindOfType(structure);
    return kind === undefined || kind.length > 2_000 ? undefined : { kind };
  },
  note(theirs, ours, unread) {
    for (const key of ['TYPE', '_KIND']) {
      const json = member(theirs, key);
      const own = member(ours, key);
      if (json !== undefined && own !== undefined) compare(json, own, unread.at(key));
    }
  },
};

const civil = 'Civil partnership';

const marriageKind: NeededPart<Kind> = {
  needed: true,
  keys: { TYPE: z.exactOptional(payload(z.string())) },
  write({ kind }, out) {
    if (kind === 'civilPartnership') out.set('TYPE', civil);
  },
  read: (structure) => ({
    kind:
      payloadOf(member(structure, 'TYPE'))?.toLowerCase() === civil.toLowerCase()
        ? 'civilPartnership'
        : 'marriage',
  }),
  note(theirs, ours, unread) {
    const type = member(theirs, 'TYPE');
    const own = member(ours, 'TYPE');
    if (type !== undefined && own === undefined) unread.add('TYPE', type);
    else if (type !== undefined && own !== undefined) compare(type, own, unread.at('TYPE'));
  },
};

const engagementKind: NeededPart<Kind> = {
  needed: true,
  keys: {},
  write() {},
  read: () => ({ kind: 'engagement' }),
  note() {},
};

const common = {
  id: at('_ID', idWord),
  place0: at('_SEQ', integer),
  end: at('_ENDS', oneOf(partnershipEnds)),
};

/** A wedding or engagement: a day, after which the time together runs. */
const onADay = (kind: NeededPart<Kind>): Struct<SpellEvent> =>
  carrying<SpellEvent>(
    structOf<SpellEvent>(
      both(
        both(
          kind,
          happening(
            struct<Pick<Spell, 'from' | 'place'>>({
              from: at('DATE', date),
              place: at('PLAC', word),
            }),
          ),
        ),
        inline(
          struct<Pick<SpellEvent, 'id' | 'place0' | 'end' | 'to'>>({
            ...common,
            to: at('_END', date),
          }),
        ),
      ),
    ),
  );

/** Any other time together: a period. */
const overATime = carrying<SpellEvent>(
  structOf<SpellEvent>(
    both(
      typedKind,
      inline(
        struct<Omit<SpellEvent, 'kind' | 'foreign'>>({
          ...common,
          ...span,
          place: at('PLAC', word),
        }),
      ),
    ),
  ),
);

export const spellEvents: Readonly<Record<SpellTag, Struct<SpellEvent>>> = {
  ENGA: onADay(engagementKind),
  EVEN: overATime,
  MARR: onADay(marriageKind),
};
