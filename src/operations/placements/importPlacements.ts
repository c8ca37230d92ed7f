import {
  type AccountId,
  type CaseDocument,
  dayRange,
  type Edit,
  type FuzzyDate,
  type Move,
  type NewId,
  nameOf,
  type PersonId,
  type Place,
  type PlaceId,
  type PlacementRecord,
  type Stay,
  type StayId,
  type StayKind,
} from '#model';
import { Draft } from '../draft.ts';
import { personRow } from '../persons/newPerson.ts';
import type { Refusal } from '../refusal.ts';
import { daysOf } from './matchPlacements.ts';
import type { PlacementProposal, ProposedPlacement } from './proposePlacements.ts';

/** What an import needs beside the proposal. */
export interface PlacementSource {
  /** The day of the import, as a date. */
  readonly date: FuzzyDate;
  /** What the file is, in words: "placement list of the council". */
  readonly by: string;
  /** What a home without a name is called: "foster home". */
  readonly labels: Readonly<Record<StayKind, string>>;
}

/** Two homes follow each other if so few days lie between, at most. */
const mostDaysBetween = 31;

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '');

/** One import on its way into the case. */
class Importing {
  readonly draft: Draft;
  readonly account: AccountId;
  #used = false;
  /** Places that were made, by what tells them apart. */
  readonly #places = new Map<string, PlaceId>();

  constructor(
    readonly doc: CaseDocument,
    newId: NewId,
    readonly person: PersonId,
    readonly source: PlacementSource,
  ) {
    this.draft = new Draft(doc, newId);
    this.account = newId('A');
  }

  /** The account of the file; made with the first thing that rests on it. */
  vouch(): AccountId {
    if (!this.#used)
      this.draft.create('accounts', {
        id: this.account,
        origin: 'caseFile',
        date: this.source.date,
        by: this.source.by,
      });
    this.#used = true;
    return this.account;
  }

  /** The place of a home: one that is known by its address or name, or a new one. */
  place(placement: PlacementRecord): PlaceId {
    const { postcode, name, town, register, milesFromHome, kind } = placement;
    const key = [postcode, register, name].map((each) => plain(each ?? '')).join('|');
    const known =
      key === '||' ? undefined : (this.#places.get(key) ?? this.#knownPlace(postcode, name));
    if (known !== undefined) {
      this.#complete(known, placement);
      this.#places.set(key, known);
      return known;
    }
    const made = this.draft.create('places', {
      label: name ?? this.source.labels[kind],
      ...(town ? { locality: town } : {}),
      ...(postcode ? { address: postcode } : {}),
      ...(milesFromHome === undefined ? {} : { milesFromHome }),
    });
    if (key !== '||') this.#places.set(key, made.id);
    return made.id;
  }

  #knownPlace(postcode: string | undefined, name: string | undefined): PlaceId | undefined {
    return this.draft
      .rows('places')
      .find(
        ({ address, label }) =>
          (postcode && address && plain(address) === plain(postcode)) ||
          (!postcode && name && plain(label) === plain(name)),
      )?.id;
  }

  /** Says of a place what nobody has said of it. */
  #complete(id: PlaceId, { postcode, town, milesFromHome }: PlacementRecord): void {
    const place = this.draft.get('places', id);
    if (!place) return;
    const missing: Partial<Place> = {
      ...(place.address === undefined && postcode ? { address: postcode } : {}),
      ...(place.locality === undefined && town ? { locality: town } : {}),
      ...(place.milesFromHome === undefined && milesFromHome !== undefined
        ? { milesFromHome }
        : {}),
    };
    if (Object.keys(missing).length) this.draft.change('places', id, missing);
  }

  /** The carers that a file names: people of the case by their full names, or new ones. */
  carers({ carer, to }: PlacementRecord): PersonId[] {
    const names = (carer ?? '').split(/\s*(?:&|;|\+|\band\b|\ba\b|\bac\b)\s*/i).filter(Boolean);
    return names.map((name) => {
      const known = this.draft
        .rows('persons')
        .find((each) => plain(nameOf(each) ?? '') === plain(name));
      if (known) return known.id;
      const words = name.split(/\s+/);
      const surname = words.length > 1 ? words.at(-1) : undefined;
      const given = (surname ? words.slice(0, -1) : words).join(' ');
      const role = to ? 'formerFosterCarer' : 'currentCarer';
      return this.draft.create(
        'persons',
        personRow({ given, ...(surname ? { surname } : {}), role }, this.draft.newId),
      ).id;
    });
  }

  /** A home that was not in the case. */
  create(placement: PlacementRecord, orderKey: number): StayId {
    const carers = this.carers(placement);
    return this.draft.create('stays', {
      person: this.person,
      orderKey,
      place: this.place(placement),
      kind: placement.kind,
      from: placement.from,
      ...(placement.to ? { to: placement.to } : {}),
      ...(placement.provider ? { provider: placement.provider } : {}),
      ...(placement.ssdaCode ? { ssdaCode: placement.ssdaCode } : {}),
      ...(placement.beside ? { parallel: true as const } : {}),
      ...(carers.length ? { carers } : {}),
      accounts: [this.vouch()],
    }).id;
  }

  /** A home that was in the case: it learns what nobody said of it. Its place in the order stays. */
  join(stay: Stay, placement: PlacementRecord): void {
    const from = joinedDate(stay.from, placement.from);
    const to = joinedDate(stay.to, placement.to);
    const carers = stay.carers?.length ? [] : this.carers(placement);
    const fields: Partial<Stay> = {
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(stay.kind === 'unknown' && placement.kind !== 'unknown' ? { kind: placement.kind } : {}),
      ...(stay.provider === undefined && placement.provider
        ? { provider: placement.provider }
        : {}),
      ...(stay.ssdaCode === undefined && placement.ssdaCode
        ? { ssdaCode: placement.ssdaCode }
        : {}),
      ...(carers.length ? { carers } : {}),
    };
    // How it was said stays beside the date: "before big school".
    const said = from && stay.from && 'text' in stay.from ? stay.from.text : undefined;
    if (said && stay.whenWords === undefined) fields.whenWords = said;
    const { place } = stay;
    if (place !== undefined) this.#complete(place, placement);
    else if ([placement.postcode, placement.name, placement.town].some(Boolean))
      fields.place = this.place(placement);
    if (Object.keys(fields).length === 0) return;
    this.draft.change('stays', stay.id, {
      ...fields,
      accounts: [...(stay.accounts ?? []), this.vouch()],
    });
  }

  /** The move from one home to the next, with what the file says of it. */
  move(fromStay: StayId, toStay: StayId, before: PlacementRecord, after: PlacementRecord): void {
    const said: Partial<Move> = {
      date: after.from,
      ...(before.reason ? { reasonFile: before.reason } : {}),
      ...(after.plannedness ? { plannedness: after.plannedness } : {}),
    };
    const known = this.draft
      .rows('moves')
      .find((each) => each.fromStay === fromStay && each.toStay === toStay);
    if (!known) {
      this.draft.create('moves', {
        person: this.person,
        fromStay,
        toStay,
        ...said,
        accounts: [this.vouch()],
      });
      return;
    }
    const missing = Object.fromEntries(
      Object.entries(said).filter(([field]) => known[field as keyof Move] === undefined),
    );
    if (Object.keys(missing).length)
      this.draft.change('moves', known.id, {
        ...missing,
        accounts: [...(known.accounts ?? []), this.vouch()],
      });
  }
}

/** What a date becomes when a file says it more exactly; nothing where it stays as it is. */
function joinedDate(
  known: FuzzyDate | undefined,
  said: FuzzyDate | undefined,
): FuzzyDate | undefined {
  if (!said) return undefined;
  if (!known) return said;
  const range = dayRange(known);
  const exact = dayRange(said);
  if (range && exact) {
    const within = exact.first >= range.first && exact.last <= range.last;
    if (!within || range.last - range.first <= exact.last - exact.first) return undefined;
  }
  return said;
}

/** The nth of so many keys between two, either of which may be missing. */
function keyBetween(
  low: number | undefined,
  high: number | undefined,
  n: number,
  count: number,
): number {
  if (low === undefined) return high === undefined ? n + 1 : high - (count - n);
  return high === undefined ? low + n + 1 : low + ((high - low) * (n + 1)) / (count + 1);
}

/** Keys for new homes among those that have one, in the order of the file. */
function orderKeys(
  doc: CaseDocument,
  person: PersonId,
  items: readonly ProposedPlacement[],
): ReadonlyMap<number, number> {
  const kept = [...doc.stays.values()]
    .filter((stay) => stay.person === person)
    .map(({ orderKey }) => orderKey)
    .sort((a, b) => a - b);
  const keyOf = ({ stay }: ProposedPlacement) =>
    stay === undefined ? undefined : doc.stays.get(stay)?.orderKey;
  const keys = new Map<number, number>();
  for (let i = 0; i < items.length; ) {
    let end = i;
    while (end < items.length && items[end] && keyOf(items[end] as ProposedPlacement) === undefined)
      end++;
    const count = end - i;
    if (count > 0) {
      const before = items
        .slice(0, i)
        .map(keyOf)
        .findLast((key) => key !== undefined);
      const after = items
        .slice(end)
        .map(keyOf)
        .find((key) => key !== undefined);
      // Right behind the home before it; else right before the next one; else behind all.
      const low =
        before ?? (after === undefined ? kept.at(-1) : kept.findLast((key) => key < after));
      const high = low === undefined ? after : kept.find((key) => key > low);
      for (let n = 0; n < count; n++) keys.set(i + n, keyBetween(low, high, n, count));
    }
    i = end + 1;
  }
  return keys;
}

/**
 * Puts the homes of a file into the case as proposed, in one edit: new homes with
 * their places, carers and moves; homes that were there get what nobody had said
 * of them, dates too, and keep their order and everything the file contradicts.
 * A postcode becomes the address of the place. Reading the same file again
 * changes nothing.
 *
 * @returns the edit, or the refusals of {@link Draft.edit}.
 */
export function importPlacements(
  doc: CaseDocument,
  newId: NewId,
  { person, items }: PlacementProposal,
  source: PlacementSource,
): Edit | Refusal {
  const importing = new Importing(doc, newId, person, source);
  const keys = orderKeys(doc, person, items);
  const stays = items.map(({ placement, stay }, index): StayId => {
    const known = stay === undefined ? undefined : importing.draft.get('stays', stay);
    if (!known) return importing.create(placement, keys.get(index) ?? index + 1);
    importing.join(known, placement);
    return known.id;
  });
  const main = items
    .map(({ placement }, index) => ({ placement, stay: stays[index] }))
    .filter(({ placement }) => !placement.beside);
  for (const [index, after] of main.entries()) {
    const before = main[index - 1];
    if (!before?.stay || !after.stay) continue;
    const between = daysOf(after.placement).first - daysOf(before.placement).last;
    if (between <= mostDaysBetween)
      importing.move(before.stay, after.stay, before.placement, after.placement);
  }
  return importing.draft.edit('edit.importPlacements', { count: items.length });
}
