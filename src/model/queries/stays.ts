import type { CaseDocument } from '../caseDocument.ts';
import { certainlyBefore } from '../fuzzyDate.ts';
import type { PersonId, PlaceId, StayId } from '../ids.ts';
import type { HomeShape, MapPaint } from '../kinds/mobility.ts';
import type { PlaceKind, StayKind } from '../kinds/places.ts';
import type { MapItem, MobilityMap } from '../rows/mobility.ts';
import type { Move, Stay } from '../rows/network.ts';

/** Order keys first; of two alike the one that was recorded first. */
const byOrder = (a: { readonly orderKey?: number }, b: { readonly orderKey?: number }) =>
  (a.orderKey ?? Number.POSITIVE_INFINITY) - (b.orderKey ?? Number.POSITIVE_INFINITY);

/** The homes of a person in the order in which they are told. Dates never change it. */
export const staysOf = (doc: CaseDocument, person: PersonId): readonly Stay[] =>
  [...doc.stays.values()].filter((stay) => stay.person === person).toSorted(byOrder);

/** A step of the road: a home or a stretch nobody remembers, with what was beside it. */
export interface RoadStep {
  readonly stay?: Stay;
  readonly gap?: MapItem;
  /** Homes beside it: weekends, short breaks. */
  readonly beside: readonly Stay[];
}

/**
 * The road of a person: homes one after the other, with parallel ones beside the
 * home they belong to (the last before them; the first where there is none).
 */
export function roadOf(doc: CaseDocument, person: PersonId): readonly RoadStep[] {
  const map = mobilityMapOf(doc, person);
  const gaps = itemsOn(doc, map).filter(({ kind }) => kind === 'gap');
  const steps: { stay?: Stay; gap?: MapItem; beside: Stay[] }[] = [];
  const waiting: Stay[] = [];
  const all = [
    ...staysOf(doc, person).map((stay) => ({ orderKey: stay.orderKey, stay })),
    ...gaps.map((gap) => ({ orderKey: gap.orderKey ?? Number.POSITIVE_INFINITY, gap })),
  ].toSorted(byOrder);
  for (const each of all) {
    if ('gap' in each) {
      steps.push({ gap: each.gap, beside: [] });
      continue;
    }
    const { stay } = each;
    const home = steps.findLast((step) => step.stay);
    if (!stay.parallel) steps.push({ stay, beside: waiting.splice(0) });
    else if (home) home.beside.push(stay);
    else waiting.push(stay);
  }
  if (waiting.length) steps.unshift({ beside: waiting });
  return steps;
}

/** The map of a child; the first, should there be several. */
export const mobilityMapOf = (doc: CaseDocument, child: PersonId): MobilityMap | undefined =>
  [...doc.mobilityMaps.values()].find((map) => map.child === child);

/** What is on a map beside homes, in stored order. */
export const itemsOn = (doc: CaseDocument, map: MobilityMap | undefined): readonly MapItem[] =>
  map ? [...doc.mapItems.values()].filter((item) => item.map === map.id) : [];

/** The move from one home to another, if it is recorded. */
export const moveBetween = (
  doc: CaseDocument,
  from: StayId | undefined,
  to: StayId | undefined,
): Move | undefined =>
  [...doc.moves.values()].find((move) => move.fromStay === from && move.toStay === to) ??
  [...doc.moves.values()].find(
    (move) => move.toStay === to && to !== undefined && move.fromStay === undefined,
  );

/** What a child said at a home or about it: the exact words, in the order in which they were said. */
export const quotesOf = (doc: CaseDocument, stay: StayId): readonly MapItem[] =>
  [...doc.mapItems.values()].filter(
    (item) => item.kind === 'speech' && item.stay === stay && item.words,
  );

const shapeOfPlace: Readonly<Record<PlaceKind, HomeShape>> = {
  house: 'house',
  flat: 'flat',
  caravan: 'caravan',
  hospital: 'hospital',
  hostel: 'hostel',
  refuge: 'house',
  childrensHome: 'childrensHome',
  secure: 'childrensHome',
  school: 'school',
  boardingSchool: 'school',
  prison: 'prison',
  tent: 'tent',
  town: 'terrace',
  country: 'farm',
  other: 'house',
  unknown: 'unknown',
};

const shapeOfStay: Readonly<Partial<Record<StayKind, HomeShape>>> = {
  childrensHome: 'childrensHome',
  secure: 'childrensHome',
  semiIndependent: 'flat',
  motherBaby: 'hostel',
  hospital: 'hospital',
  residentialSchool: 'school',
  custody: 'childrensHome',
  hostel: 'hostel',
  homeless: 'shelter',
  holiday: 'tent',
  unknown: 'unknown',
};

/**
 * What a home looks like: as the child draws it, or else by its place or kind. A
 * home under lock is drawn like any other children's home unless the child draws it so.
 */
export function homeShapeOf(doc: CaseDocument, stay: Stay): HomeShape {
  if (stay.shape) return stay.shape;
  const kind = stay.place === undefined ? undefined : doc.places.get(stay.place)?.kind;
  if (kind && kind !== 'unknown') return shapeOfPlace[kind];
  return shapeOfStay[stay.kind] ?? (stay.kind === 'unknown' ? 'unknown' : 'house');
}

/** What makes two stays the same home: the place, or the carers where no place is recorded. */
function homeKey(stay: Stay): PlaceId | string {
  if (stay.place !== undefined) return stay.place;
  return stay.carers?.length ? [...stay.carers].sort().join(' ') : stay.id;
}

/** Whether a stay goes back to a home of an earlier one. */
export const isReturn = (doc: CaseDocument, stay: Stay): boolean =>
  staysOf(doc, stay.person).some(
    (each) => each.orderKey < stay.orderKey && homeKey(each) === homeKey(stay),
  );

const housePaints: readonly MapPaint[] = [
  'sky',
  'sun',
  'rose',
  'lilac',
  'leaf',
  'peach',
  'sea',
  'sand',
];

/**
 * The colour of every home of a person: the one that was chosen, or else one after
 * the other, the same wherever they came back to.
 */
export function homePaints(doc: CaseDocument, person: PersonId): ReadonlyMap<StayId, MapPaint> {
  const byHome = new Map<string, MapPaint>();
  const made = new Map<StayId, MapPaint>();
  for (const stay of staysOf(doc, person)) {
    const key = homeKey(stay);
    const paint =
      stay.paint ?? byHome.get(key) ?? housePaints[byHome.size % housePaints.length] ?? 'sun';
    byHome.set(key, paint);
    made.set(stay.id, paint);
  }
  return made;
}

/** Two homes whose dates on file say another order than the child's. For the coordinator alone. */
export interface OrderConflict {
  /** The one that stands first in the child's order. */
  readonly first: StayId;
  readonly second: StayId;
}

/** Pairs of homes on the road whose dates are certainly the other way round than the child's order. */
export function orderConflicts(doc: CaseDocument, person: PersonId): readonly OrderConflict[] {
  const stays = staysOf(doc, person).filter(({ parallel }) => !parallel);
  const conflicts: OrderConflict[] = [];
  for (const [index, second] of stays.entries()) {
    for (const first of stays.slice(0, index)) {
      const came = first.from ?? first.to;
      const began = second.from ?? second.to;
      if (came && began && certainlyBefore(began, came))
        conflicts.push({ first: first.id, second: second.id });
    }
  }
  return conflicts;
}
