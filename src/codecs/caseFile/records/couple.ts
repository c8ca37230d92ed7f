import type { Foreign, FuzzyDate, PartnershipEnd, Spell } from '#model';
import { date } from '../../mapping/dates.ts';
import { entriesOf, named } from '../../mapping/entries.ts';
import {
  asStructure,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  payloadOf,
  sameJson,
} from '../../mapping/json.ts';
import { compare, dress, Unread } from '../../mapping/unread.ts';
import { type SpellEvent, type SpellTag, spellEvents, spellTag, spellTags } from './spell.ts';

/** How an end of a time together is written as an event of its own. */
const endEvents = {
  divorced: { tag: 'DIV' },
  annulled: { tag: 'ANUL' },
  separated: { tag: 'EVEN', type: 'Separation' },
  legallySeparated: { tag: 'EVEN', type: 'Legal separation' },
} as const satisfies Partial<Record<PartnershipEnd, { tag: string; type?: string }>>;
type EventfulEnd = keyof typeof endEvents;
const eventfulEnds = Object.keys(endEvents) as EventfulEnd[];
const isEventful = (end: PartnershipEnd | undefined): end is EventfulEnd =>
  end !== undefined && Object.hasOwn(endEvents, end);

/** The events of a family that say how its couple was and is, each under its tag. */
export type Events = Readonly<Record<string, readonly Json[]>>;

/** Which end an event stands for, if it is one. */
function endOf(tag: string, json: Json): EventfulEnd | undefined {
  const type = payloadOf(member(asStructure(json) ?? {}, 'TYPE'))
    ?.trim()
    .toLowerCase();
  return eventfulEnds.find((end) => {
    const event: { tag: string; type?: string } = endEvents[end];
    return event.tag === tag && (event.type === undefined || event.type.toLowerCase() === type);
  });
}

/** Key of a spell's foreign content that holds what the event of its end says beyond the date. */
const endKey = 'DIV';

function endEvent(spell: Spell, exact: boolean): readonly [string, Json] | undefined {
  if (!isEventful(spell.end)) return undefined;
  const event: { tag: string; type?: string } = endEvents[spell.end];
  const structure = objectOf([
    ['value', event.type === undefined && spell.to === undefined ? 'Y' : undefined],
    ['TYPE', event.type],
    ['DATE', spell.to && date.encode(spell.to)],
    ['_OF', exact ? spell.id : undefined],
  ]);
  const extra = spell.foreign?.[endKey];
  // Foreign content comes from a file or from a log that keeps JSON.
  return [event.tag, dress(structure, isObject(extra) ? (extra as Foreign) : undefined)];
}

/** The event that a spell is; in plain form it leaves to its end's own event what that says. */
function eventOf({ id, foreign, ...spell }: Spell, place: number, exact: boolean): SpellEvent {
  const { [endKey]: _, ...own } = foreign ?? {};
  const kept = Object.keys(own).length ? { foreign: own } : {};
  if (exact) return { ...spell, id, place0: place, ...kept };
  if (!isEventful(spell.end)) return { ...spell, id, ...kept };
  const { end: __, to: ___, ...rest } = spell;
  return { ...rest, id, ...kept };
}

const isBare = ({ id: _, kind, ...rest }: Spell) =>
  kind === 'unknown' && Object.values(rest).every((value) => value === undefined);

function write(spells: readonly Spell[], exact: boolean): Events {
  const events: Record<string, Json[]> = {};
  for (const tag of spellTags) {
    const ofTag = spells
      .map((spell, place) => ({ spell, event: eventOf(spell, place, exact) }))
      .filter(({ spell }) => spellTag(spell.kind) === tag && (exact || !isBare(spell)));
    const list = entriesOf(
      tag,
      ofTag.map(({ event }) => event),
      spellEvents[tag],
    );
    if (list.length) events[tag] = list;
  }
  for (const spell of spells) {
    const [tag, json] = endEvent(spell, exact) ?? [];
    if (tag !== undefined && json !== undefined) events[tag] = [...(events[tag] ?? []), json];
  }
  return events;
}

/**
 * The events of a couple. Plain GEDCOM where that gives back the same times
 * together; otherwise with keys of ours that say places, ends and what ends what.
 */
export function writeSpells(spells: readonly Spell[]): Events {
  const plain = write(spells, false);
  // Values of the model are JSON.
  const same = sameJson(readSpells(plain).spells as unknown as Json, spells as unknown as Json);
  return same ? plain : write(spells, true);
}

interface EndFound {
  readonly tag: string;
  readonly json: Json;
  readonly end: EventfulEnd;
}

/** A time together while it is read, with its place and what its end's event says beyond the date. */
type Read = SpellEvent & { readonly id: string };

/** What a family's events say of its couple. */
export interface SpellsRead {
  /** At least one: of a couple without events nothing is known but that they were one. */
  readonly spells: Spell[];
  /** Whether any event spoke of the couple. */
  readonly found: boolean;
  /** The events that speak of something else, by tag. */
  readonly rest: Events;
}

export function readSpells(family: JsonObject): SpellsRead {
  const ends: EndFound[] = [];
  const rest: Record<string, Json[]> = {};
  const spells: Read[] = [];
  for (const tag of [...spellTags, 'DIV', 'ANUL']) {
    const read: SpellEvent[] = [];
    for (const json of listAt(family, tag)) {
      const end = endOf(tag, json);
      const spell = end ? undefined : spellEvents[tag as SpellTag].decode(json);
      if (end) ends.push({ tag, json, end });
      else if (spell) read.push(spell);
      else rest[tag] = [...(rest[tag] ?? []), json];
    }
    spells.push(...named(tag, read));
  }
  const ended = withEnds(inPlaces(spells), ends, rest);
  const found = ended.length > 0;
  return { spells: found ? ended : [{ id: 'EVEN1', kind: 'unknown' }], found, rest };
}

function inPlaces(spells: readonly Read[]): Spell[] {
  const placed = spells.every(({ place0 }) => place0 !== undefined)
    ? spells.toSorted((a, b) => (a.place0 ?? 0) - (b.place0 ?? 0))
    : spells;
  return placed.map(({ place0: _, ...spell }) => spell);
}

/** Divorces come before separations: of both, the divorce is how it stands. */
const byWeight = (a: EndFound, b: EndFound) =>
  eventfulEnds.indexOf(a.end) - eventfulEnds.indexOf(b.end);

function withEnds(
  spells: readonly Spell[],
  ends: readonly EndFound[],
  rest: Record<string, Json[]>,
): Spell[] {
  const list = [...spells];
  for (const found of ends.toSorted(byWeight)) {
    const index = endedBy(list, found);
    const spell = list[index];
    if (spell) list[index] = endedWith(spell, found);
    else if (list.length === 0) list.push(endedWith(unsaid(found.end), found));
    else rest[found.tag] = [...(rest[found.tag] ?? []), found.json];
  }
  return list;
}

/** The time together that an event ended: the one it names, or the first that it can have ended. */
function endedBy(spells: readonly Spell[], { json, end }: EndFound): number {
  const named = payloadOf(member(asStructure(json) ?? {}, '_OF'));
  if (named !== undefined) return spells.findIndex(({ id }) => id === named);
  const legal = end === 'divorced' || end === 'annulled';
  return spells.findIndex(
    (spell) => spell.end === undefined && (!legal || spellTag(spell.kind) === 'MARR'),
  );
}

/** A divorce says that there was a marriage; a separation only that there was something. */
const unsaid = (end: EventfulEnd): Spell =>
  end === 'divorced' || end === 'annulled'
    ? { id: 'MARR1', kind: 'marriage' }
    : { id: 'EVEN1', kind: 'unknown' };

/** A time together with the end that an event says; the date in the standard's event wins. */
function endedWith(spell: Spell, { json, end }: EndFound): Spell {
  const structure = asStructure(json) ?? {};
  const said = member(structure, 'DATE');
  const to: FuzzyDate | undefined = said === undefined ? undefined : date.decode(said);
  const exact = member(structure, '_OF') !== undefined;
  const ended: Spell = { ...spell, end, ...(to ? { to } : {}) };
  const unread = new Unread();
  const [, ours] = endEvent(ended, exact) ?? [];
  if (ours !== undefined) compare(json, ours, unread);
  const { foreign } = unread;
  return foreign ? { ...ended, foreign: { ...ended.foreign, [endKey]: foreign } } : ended;
}
