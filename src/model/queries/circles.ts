import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange, type FuzzyDate } from '../fuzzyDate.ts';
import type { Id, PersonId, RingSetId } from '../ids.ts';
import { type RingPresetId, ringPresets, type SliceLook, slices } from '../kinds/rings.ts';
import type { Placing, RingSet, Tie } from '../rows/network.ts';
import { endId, ownTies } from './ties.ts';

/** A network map with its rings and slices, whether ours or the user's own. */
export interface CirclesMap {
  readonly preset?: RingPresetId;
  readonly set?: RingSet;
  /** Ids of the rings from the inside. */
  readonly rings: readonly string[];
  /** The slices clockwise from the top. */
  readonly slices: readonly ({ readonly id: string } & SliceLook)[];
}

/** The map that a preset or a row stands for; circles of support where neither is known. */
export function mapOf(
  doc: CaseDocument,
  chosen: { readonly preset?: RingPresetId; readonly set?: RingSetId } = {},
): CirclesMap {
  const set = chosen.set === undefined ? undefined : doc.ringSets.get(chosen.set);
  if (set) return { set, rings: set.rings.map(({ id }) => id), slices: set.slices };
  const preset = chosen.preset ?? 'circlesOfSupport';
  const { rings, slices: ids } = ringPresets[preset];
  return { preset, rings, slices: ids.map((id) => ({ id, ...slices[id] })) };
}

/** The map that is chosen for a child's circles. */
export function circlesMapOf(doc: CaseDocument, child: PersonId): CirclesMap {
  const row = [...doc.diagrams.values()].find(
    ({ kind, focus }) => kind === 'circles' && focus === child,
  );
  return mapOf(doc, {
    ...(row?.ringSet === undefined ? {} : { set: row.ringSet }),
    ...(row?.ringPreset === undefined ? {} : { preset: row.ringPreset }),
  });
}

/** Whether a placing was made on a map. */
export const samePlacingMap = (placing: Placing, { preset, set }: CirclesMap): boolean =>
  set
    ? placing.set === set.id
    : placing.set === undefined && (placing.preset ?? 'circlesOfSupport') === preset;

const firstDay = (date: FuzzyDate | undefined): number =>
  (date && dayRange(date)?.first) ?? Number.NEGATIVE_INFINITY;

/** Everything that was said of a tie on one map, the earliest first; what has no day comes before all. */
function seriesOf(tie: Tie, map: CirclesMap): readonly Placing[] {
  const undated: Placing[] =
    map.preset === 'circlesOfSupport' && tie.ring !== undefined
      ? [{ id: '', ring: tie.ring, ...(tie.sector ? { sector: tie.sector } : {}) }]
      : [];
  const dated = (tie.placings ?? []).filter((each) => samePlacingMap(each, map));
  return [...undated, ...dated].toSorted((a, b) => firstDay(a.on) - firstDay(b.on) || 0);
}

/** Where a tie was placed on a day, or where it is now; undefined where it was not on the map. */
export function placingOn(tie: Tie, map: CirclesMap, day?: DayRange): Placing | undefined {
  const last = seriesOf(tie, map).findLast(({ on }) => !day || firstDay(on) <= day.last);
  return last?.ring === undefined || last.ring > map.rings.length ? undefined : last;
}

/** Somebody or something on a child's map. */
export interface Placed {
  readonly id: Id;
  readonly tie: Tie;
  readonly ring: number;
  /** A slice of the map; undefined where it was placed by closeness alone. */
  readonly sector?: string;
}

/** Whom a child has on a map on a day, or now, in stored order. */
export function placedOn(
  doc: CaseDocument,
  child: PersonId,
  map: CirclesMap,
  day?: DayRange,
): readonly Placed[] {
  const placed = new Map<Id, Placed>();
  for (const tie of ownTies(doc, child)) {
    const placing = placingOn(tie, map, day);
    const id = endId(tie.ends[1]);
    if (placing?.ring === undefined || placed.has(id)) continue;
    const known = map.slices.some((slice) => slice.id === placing.sector);
    placed.set(id, {
      id,
      tie,
      ring: placing.ring,
      ...(known && placing.sector !== undefined ? { sector: placing.sector } : {}),
    });
  }
  return [...placed.values()];
}

/** A day on which a child placed people. */
export interface MapDay {
  readonly date: FuzzyDate;
  readonly day: DayRange;
}

/** The days on which anybody was placed on a map, the earliest first. */
export function mapDays(doc: CaseDocument, child: PersonId, map: CirclesMap): readonly MapDay[] {
  const days = new Map<number, MapDay>();
  for (const tie of ownTies(doc, child))
    for (const placing of tie.placings ?? []) {
      const day = placing.on && dayRange(placing.on);
      if (placing.on && day && samePlacingMap(placing, map) && !days.has(day.first))
        days.set(day.first, { date: placing.on, day });
    }
  return [...days.values()].toSorted((a, b) => a.day.first - b.day.first);
}

/** What became of somebody between two days. */
export interface RingChange {
  readonly id: Id;
  readonly how: 'closer' | 'further' | 'joined' | 'left' | 'moved';
  readonly from?: Placed;
  readonly to?: Placed;
}

/** Who moved in, who moved out, who came and who went between two states of one map. */
export function ringChanges(
  before: readonly Placed[],
  after: readonly Placed[],
): readonly RingChange[] {
  const earlier = new Map(before.map((each) => [each.id, each]));
  const later = new Map(after.map((each) => [each.id, each]));
  const changes: RingChange[] = [];
  for (const to of after) {
    const from = earlier.get(to.id);
    if (!from) changes.push({ id: to.id, how: 'joined', to });
    else if (from.ring !== to.ring)
      changes.push({ id: to.id, how: to.ring < from.ring ? 'closer' : 'further', from, to });
    else if (from.sector !== to.sector) changes.push({ id: to.id, how: 'moved', from, to });
  }
  for (const from of before)
    if (!later.has(from.id)) changes.push({ id: from.id, how: 'left', from });
  return changes;
}
