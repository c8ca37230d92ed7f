import {
  homeShapeOf,
  isDrawnByChild,
  type MapItem,
  type Move,
  mobilityMapOf,
  type PersonId,
  type Stay,
  type StayId,
  staysOf,
  toldState,
  type VisitId,
} from '#model';
import { type Copy, harmless, settled } from './project.ts';

/** What else a child's own screen is given beside what any copy holds. */
interface OwnScreen {
  readonly ownScreen: boolean;
  readonly visit: VisitId | undefined;
  readonly safetyAt: VisitId | undefined;
}

type Known = ReadonlySet<PersonId>;

/**
 * Homes, map, wishes and events of the one child, as far as that child knows of
 * them. No kind of care, no date on file, no reason, no distance, no note, and
 * nothing of another child's.
 */
export function copyMobility(copy: Copy, people: Known, own: OwnScreen): void {
  const stays = copyStays(copy, people, own);
  copyMoves(copy, people, stays);
  copyMap(copy, people, stays, own);
  copyWords(copy, people);
  copyEvents(copy, people, stays);
  if (own.ownScreen) copyMarks(copy, people, own);
}

const among = (people: Known, ids: readonly PersonId[] | undefined) =>
  ids?.filter((id) => people.has(id)) ?? [];

/** The homes the child knows, by their place in the order; what lies between them cannot be told from it. */
function copyStays(
  copy: Copy,
  people: Known,
  { ownScreen, visit }: OwnScreen,
): ReadonlyMap<StayId, number> {
  const keys = new Map<StayId, number>();
  for (const stay of staysOf(copy.doc, copy.child)) {
    if (!copy.knows('stays', stay.id) || !harmless(stay) || !settled(stay.certainty)) continue;
    const orderKey = keys.size + 1;
    keys.set(stay.id, orderKey);
    // What the child drew themselves they may take away again; for their screen that is of this visit.
    const made =
      ownScreen && visit !== undefined && isDrawnByChild(copy.doc, stay) ? { visit } : {};
    copy.add('stays', { ...copyStay(copy, stay, orderKey, people), ...made });
  }
  return keys;
}

function copyStay(copy: Copy, stay: Stay, orderKey: number, people: Known): Stay {
  const carers = among(people, stay.carers);
  const otherChildren = among(people, stay.otherChildren);
  const pets = among(people, stay.pets);
  const place = copyPlace(copy, stay);
  return {
    id: stay.id,
    person: stay.person,
    orderKey,
    kind: 'unknown',
    shape: homeShapeOf(copy.doc, place ? stay : withoutPlace(stay)),
    ...(stay.paint ? { paint: stay.paint } : {}),
    ...(stay.childLabel ? { childLabel: stay.childLabel } : {}),
    ...(stay.whenWords ? { whenWords: stay.whenWords } : {}),
    ...(stay.parallel ? { parallel: stay.parallel } : {}),
    ...(place ? { place } : {}),
    ...(carers.length ? { carers } : {}),
    ...(otherChildren.length ? { otherChildren } : {}),
    ...(pets.length ? { pets } : {}),
    ...(stay.memories ? { memories: stay.memories } : {}),
    ...(stay.feeling ? { feeling: stay.feeling } : {}),
  };
}

/** A home whose place was not told looks as its kind of home does. */
function withoutPlace({ place: _, ...stay }: Stay): Stay {
  return stay;
}

/** What a place is called, where the child was told it; never its address or how far it is. */
function copyPlace(copy: Copy, stay: Stay): Stay['place'] | undefined {
  const place = stay.place === undefined ? undefined : copy.doc.places.get(stay.place);
  if (!place || !copy.knows('places', place.id)) return undefined;
  if ([copy.child, ...(stay.carers ?? [])].some((id) => copy.hidden.whereOf(id))) return undefined;
  copy.add('places', {
    id: place.id,
    label: place.label,
    ...(place.kind ? { kind: place.kind } : {}),
  });
  return place.id;
}

/** From each home to the next one the child knows, with the child's own words for it. */
function copyMoves(copy: Copy, people: Known, stays: ReadonlyMap<StayId, number>): void {
  const road = [...stays.keys()].filter((id) => !copy.doc.stays.get(id)?.parallel);
  for (const [index, toStay] of road.entries()) {
    const fromStay = road[index - 1];
    const move = leaving(copy, fromStay);
    if (!move || !fromStay) continue;
    const whoCameWith = among(people, move.whoCameWith);
    copy.add('moves', {
      id: move.id,
      person: move.person,
      fromStay,
      toStay,
      ...(move.reasonChildWords ? { reasonChildWords: move.reasonChildWords } : {}),
      ...(whoCameWith.length ? { whoCameWith } : {}),
    });
  }
}

/**
 * What is said of leaving a home, wherever it led to: by the case the child may have been
 * somewhere in between that they do not know of, and their own words must not vanish for it.
 * What the child said themselves comes first.
 */
function leaving(copy: Copy, from: StayId | undefined): Move | undefined {
  const moves = [...copy.doc.moves.values()].filter(
    (move) =>
      from !== undefined &&
      move.fromStay === from &&
      harmless(move) &&
      !copy.hidden.row('moves', move.id) &&
      toldState(copy.doc, copy.child, { table: 'moves', row: move.id }) !== 'notTold',
  );
  return moves.find(({ id }) => copy.knows('moves', id)) ?? moves[0];
}

function copyMap(
  copy: Copy,
  people: Known,
  stays: ReadonlyMap<StayId, number>,
  { ownScreen }: OwnScreen,
): void {
  const map = mobilityMapOf(copy.doc, copy.child);
  if (!map) return;
  const pins = map.pins?.filter(({ stay }) => stays.has(stay));
  const setAside = map.setAside?.flatMap(({ visit: _, ...entry }) =>
    entry.stay === undefined || stays.has(entry.stay) ? [entry] : [],
  );
  copy.add('mobilityMaps', {
    id: map.id,
    child: map.child,
    layout: map.layout,
    ...(map.title ? { title: map.title } : {}),
    ...(map.paint ? { paint: map.paint } : {}),
    ...(pins?.length ? { pins } : {}),
    ...(map.moreOf?.length ? { moreOf: map.moreOf } : {}),
    ...(ownScreen && setAside?.length ? { setAside } : {}),
  });
  for (const item of copy.doc.mapItems.values()) {
    const shown =
      item.map === map.id &&
      harmless(item) &&
      (item.stay === undefined || stays.has(item.stay)) &&
      (item.person === undefined || people.has(item.person));
    if (shown) copy.add('mapItems', copyItem(copy, item, stays));
  }
}

/** What the child put on the map. A gap stands after the last home before it that the child knows. */
function copyItem(copy: Copy, item: MapItem, stays: ReadonlyMap<StayId, number>): MapItem {
  const { id, map, kind, stay, person, words, picture, paint, x, y, points, width } = item;
  return {
    id,
    map,
    kind,
    ...(stay ? { stay } : {}),
    ...(person ? { person } : {}),
    ...(words ? { words } : {}),
    ...(picture ? { picture } : {}),
    ...(paint ? { paint } : {}),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(points ? { points } : {}),
    ...(width === undefined ? {} : { width }),
    ...(kind === 'gap' ? { orderKey: gapKey(copy, item, stays) } : {}),
  };
}

function gapKey(copy: Copy, gap: MapItem, stays: ReadonlyMap<StayId, number>): number {
  const key = gap.orderKey ?? Number.POSITIVE_INFINITY;
  const before = [...stays.keys()].filter((id) => (copy.doc.stays.get(id)?.orderKey ?? 0) < key);
  const gaps = [...copy.doc.mapItems.values()].filter(
    (each) => each.kind === 'gap' && each.map === gap.map && (each.orderKey ?? 0) < key,
  );
  return before.length + 0.5 + gaps.length / 1000;
}

/** What the child would like, in the child's words, and the faces the child gave. */
function copyWords(copy: Copy, people: Known): void {
  const { doc, child } = copy;
  for (const each of doc.objectives.values())
    if (each.child === child && each.status !== 'withdrawn')
      copy.add('objectives', { id: each.id, child, words: each.words, status: 'open' });
  for (const face of doc.faces.values()) {
    const { foreign: _, ...row } = face;
    if (face.child === child && people.has(face.person)) copy.add('faces', row);
  }
}

/** What happened in the child's life, as far as the child was told, in kind words where there are any. */
function copyEvents(copy: Copy, people: Known, stays: ReadonlyMap<StayId, number>): void {
  const { doc, child } = copy;
  for (const event of doc.lifeEvents.values()) {
    if (event.person !== child || !copy.knows('lifeEvents', event.id)) continue;
    if (!harmless(event) || !settled(event.certainty)) continue;
    const words = event.childText ?? event.words;
    const known = among(people, event.people);
    copy.add('lifeEvents', {
      id: event.id,
      person: child,
      kind: event.kind,
      ...(event.from ? { from: event.from } : {}),
      ...(event.to ? { to: event.to } : {}),
      ...(words ? { words } : {}),
      ...(event.stay && stays.has(event.stay) ? { stay: event.stay } : {}),
      ...(known.length ? { people: known } : {}),
      ...(event.level === undefined ? {} : { level: event.level }),
    });
  }
}

/** The child's own marks, on the child's own screen: wishes, and who feels safe in that step alone. */
function copyMarks(copy: Copy, people: Known, { visit, safetyAt }: OwnScreen): void {
  const { doc, child } = copy;
  const visits = new Set<VisitId>(visit === undefined ? [] : [visit]);
  for (const wish of doc.wishMarks.values()) {
    if (wish.child !== child || !people.has(wish.person)) continue;
    visits.add(wish.visit);
    copy.add('wishMarks', {
      id: wish.id,
      child,
      visit: wish.visit,
      person: wish.person,
      wishes: wish.wishes,
    });
  }
  for (const mark of doc.safetyMarks.values()) {
    if (mark.visit !== safetyAt || mark.child !== child || !people.has(mark.person)) continue;
    visits.add(mark.visit);
    copy.add('safetyMarks', {
      id: mark.id,
      child,
      visit: mark.visit,
      person: mark.person,
      mark: mark.mark,
    });
  }
  for (const id of visits) {
    const said = id === visit ? doc.visits.get(id) : undefined;
    copy.add('visits', {
      id,
      child,
      ...(said?.startMood ? { startMood: said.startMood } : {}),
      ...(said?.mayBeSeenBy ? { mayBeSeenBy: said.mayBeSeenBy } : {}),
    });
  }
}
