import {
  type CaseDocument,
  type Edit,
  isPlaceholder,
  type MapItem,
  type MapItemId,
  type MapLayout,
  type MobilityMap,
  mobilityMapOf,
  type NewId,
  type PersonId,
  type StayId,
  type VisitId,
} from '#model';
import { Draft } from '../draft.ts';
import { type Relative, relative } from '../persons/newPerson.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { keyFor, type RoadPlace } from './order.ts';
import { simplified } from './simplified.ts';

/** The map of a child in a draft, made where there is none yet. */
export function mapIn(draft: Draft, child: PersonId): MobilityMap {
  const known = draft.rows('mobilityMaps').find((map) => map.child === child);
  return known ?? draft.create('mobilityMaps', { child, layout: 'road' });
}

/** Something to put on a child's map. */
export type NewMapItem = Omit<MapItem, 'id' | 'map' | 'person' | 'orderKey'>;

/**
 * Puts a thing, a school, a landmark, a sticker, the child's exact words or a stroke
 * of the pen on a map. Strokes lose the points that say nothing.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `not-fitting`.
 */
export function addToMap(
  doc: CaseDocument,
  newId: NewId,
  { child, item }: { readonly child: PersonId; readonly item: NewMapItem },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const map = mapIn(draft, child);
  const { points, ...rest } = item;
  draft.create('mapItems', {
    ...rest,
    map: map.id,
    ...(points ? { points: simplified(points) } : {}),
  });
  return draft.edit('edit.add', { table: 'mapItems' });
}

/** Somebody to put on a child's map. */
export interface AddToken {
  readonly child: PersonId;
  /** The home they belong to; absent: beside the road. */
  readonly stay?: StayId;
  /** Somebody of the case, or new: a name, or what is known instead ("the lady with the dog"). */
  readonly who: Relative;
  /** What the child calls them, in the exact words. */
  readonly words?: string;
  readonly at?: { readonly x: number; readonly y: number };
  readonly visit?: VisitId;
}

/**
 * Puts somebody on a child's map, who so knows of them. Somebody without a name
 * is a person like others, with what is known instead.
 *
 * @returns the edit, or a refusal: `row-missing`, `already-linked` (they stand at that home already).
 */
export function addToken(
  doc: CaseDocument,
  newId: NewId,
  { child, stay, who, words, at, visit }: AddToken,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const person = relative(draft, who);
  if (!person || !doc.persons.has(child))
    return refuse('row-missing', { table: 'persons', id: 'id' in who ? who.id : child });
  const map = mapIn(draft, child);
  const there = draft
    .rows('mapItems')
    .some((item) => item.map === map.id && item.person === person.id && item.stay === stay);
  if (there) return refuse('already-linked', { id: person.id });
  const label = words ?? (isPlaceholder(person) ? person.descriptor : undefined);
  draft.create('mapItems', {
    map: map.id,
    kind: 'person',
    person: person.id,
    ...(stay === undefined ? {} : { stay }),
    ...(label ? { words: label } : {}),
    ...(at ?? {}),
    ...(visit === undefined ? {} : { visit }),
  });
  knowOf(draft, child, person.id);
  return draft.edit('edit.addToken');
}

/** A child knows of whom they put on the map; whoever was marked as not told stays so. */
function knowOf(draft: Draft, child: PersonId, person: PersonId): void {
  const marked = draft
    .rows('told')
    .some(
      (each) =>
        each.child === child &&
        each.subject.table === 'persons' &&
        each.subject.row === person &&
        each.subject.claim === undefined,
    );
  if (!marked && child !== person)
    draft.create('told', { child, subject: { table: 'persons', row: person }, state: 'told' });
}

/**
 * Says that there is a stretch of the road that the child does not remember.
 *
 * @returns the edit, or the refusal `row-missing`.
 */
export function addGap(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    after,
    words,
    visit,
  }: {
    readonly child: PersonId;
    readonly after?: RoadPlace;
    readonly words?: string;
    readonly visit?: VisitId;
  },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const map = mapIn(draft, child);
  const orderKey = keyFor(draft, child, after);
  if (orderKey === undefined) return refuse('row-missing', { table: 'stays', id: String(after) });
  draft.create('mapItems', {
    map: map.id,
    kind: 'gap',
    orderKey,
    ...(words ? { words } : {}),
    ...(visit === undefined ? {} : { visit }),
  });
  return draft.edit('edit.add', { table: 'mapItems' });
}

/** Where a figure of a map was put by hand. */
export type MapPlace =
  | { readonly stay: StayId; readonly x: number; readonly y: number }
  | { readonly item: MapItemId; readonly x: number; readonly y: number };

/**
 * Fixes homes and things of a map where a hand put them. Homes of the road and of
 * the islands have places of their own.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function placeOnMap(
  doc: CaseDocument,
  newId: NewId,
  { child, places }: { readonly child: PersonId; readonly places: readonly MapPlace[] },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const map = mapIn(draft, child);
  let pins = map.pins ?? [];
  for (const place of places) {
    if ('item' in place) {
      if (!draft.get('mapItems', place.item))
        return refuse('row-missing', { table: 'mapItems', id: place.item });
      draft.change('mapItems', place.item, { x: place.x, y: place.y });
      continue;
    }
    const { stay, x, y } = place;
    const others = pins.filter((pin) => pin.stay !== stay || pin.layout !== map.layout);
    pins = [...others, { stay, layout: map.layout, x, y }];
  }
  if (pins !== map.pins && pins.length) draft.change('mobilityMaps', map.id, { pins });
  return draft.edit('edit.moveOnMap', { count: places.length });
}

/**
 * Lets homes and things find their own places again: those named, or all.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function tidyMap(doc: CaseDocument, newId: NewId, child: PersonId): Edit | Refusal {
  const map = mobilityMapOf(doc, child);
  if (!map) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  const pins = map.pins?.filter(({ layout }) => layout !== map.layout);
  draft.change('mobilityMaps', map.id, { pins: pins?.length ? pins : undefined });
  for (const item of draft.rows('mapItems'))
    if (item.map === map.id && item.kind !== 'stroke' && item.stay !== undefined)
      draft.change('mapItems', item.id, { x: undefined, y: undefined });
  return draft.edit('edit.tidy');
}

/** Says how a map is laid out. @returns the edit, or a refusal: `row-missing`, `nothing-changed`. */
export function layMapAs(
  doc: CaseDocument,
  newId: NewId,
  { child, layout }: { readonly child: PersonId; readonly layout: MapLayout },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  draft.change('mobilityMaps', mapIn(draft, child).id, { layout });
  return draft.edit('edit.change', { table: 'mobilityMaps' });
}

/** Gives a map a name, in the child's words. @returns the edit, or a refusal: `row-missing`, `nothing-changed`. */
export function nameMap(
  doc: CaseDocument,
  newId: NewId,
  { child, title }: { readonly child: PersonId; readonly title: string },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  draft.change('mobilityMaps', mapIn(draft, child).id, { title });
  return draft.edit('edit.change', { table: 'mobilityMaps' });
}
