import type { Id, MapItem, PersonId, Stay, StayId } from '#model';
import type { Draft } from '../draft.ts';

/** Where on the road something goes: behind a home or gap, or before all others. */
export type RoadPlace = Id | 'first';

/** What has a place on a child's road: the homes, and the gaps of the map. */
interface Placed {
  readonly table: 'stays' | 'mapItems';
  readonly id: Id;
  readonly orderKey: number;
}

function placedOn(draft: Draft, child: PersonId): Placed[] {
  const maps = new Set(
    draft.rows('mobilityMaps').flatMap((map) => (map.child === child ? [map.id] : [])),
  );
  const stays = draft
    .rows('stays')
    .filter((stay: Stay) => stay.person === child)
    .map(({ id, orderKey }): Placed => ({ table: 'stays', id, orderKey }));
  const gaps = draft
    .rows('mapItems')
    .filter((item: MapItem) => item.kind === 'gap' && maps.has(item.map))
    .map(({ id, orderKey = 0 }): Placed => ({ table: 'mapItems', id, orderKey }));
  return [...stays, ...gaps].toSorted((a, b) => a.orderKey - b.orderKey);
}

/**
 * A key between two neighbours. Where there is no number between them any more,
 * all keys are made whole numbers again; the order stays.
 *
 * @returns undefined where `after` is not on the road.
 */
export function keyFor(
  draft: Draft,
  child: PersonId,
  after: RoadPlace | undefined,
  moving?: Id,
): number | undefined {
  const all = placedOn(draft, child).filter(({ id }) => id !== moving);
  const at =
    after === undefined
      ? all.length - 1
      : after === 'first'
        ? -1
        : all.findIndex(({ id }) => id === after);
  if (at < 0 && after !== 'first' && after !== undefined) return undefined;
  const before = all[at]?.orderKey;
  const next = all[at + 1]?.orderKey;
  if (before === undefined) return next === undefined ? 1 : next - 1;
  if (next === undefined) return before + 1;
  const middle = (before + next) / 2;
  if (middle > before && middle < next) return middle;
  for (const [index, { table, id }] of all.entries())
    draft.change(table, id, { orderKey: index <= at ? index + 1 : index + 2 });
  return at + 2;
}

/**
 * Leads every move to the home that now comes after the one it left. What is
 * said of a move is about leaving; where a home was left for another in between,
 * it stays with the home that was left.
 */
export function relinkMoves(draft: Draft, child: PersonId): void {
  const road = draft
    .rows('stays')
    .filter((stay) => stay.person === child && !stay.parallel)
    .toSorted((a, b) => a.orderKey - b.orderKey)
    .map(({ id }) => id);
  const next = new Map<StayId, StayId | undefined>(
    road.map((id, index) => [id, road[index + 1]] as const),
  );
  for (const move of draft.rows('moves')) {
    if (move.person !== child || move.fromStay === undefined || !next.has(move.fromStay)) continue;
    const toStay = next.get(move.fromStay);
    if (move.toStay !== toStay) draft.change('moves', move.id, { toStay });
  }
}

/** The homes of the road on either side of one; undefined at its ends. */
export function neighboursOf(draft: Draft, stay: Stay): { before?: StayId; after?: StayId } {
  const road = draft
    .rows('stays')
    .filter((each) => each.person === stay.person && !each.parallel)
    .toSorted((a, b) => a.orderKey - b.orderKey);
  const before = road.findLast(({ orderKey }) => orderKey < stay.orderKey);
  const after = road.find(({ orderKey }) => orderKey > stay.orderKey);
  return { ...(before ? { before: before.id } : {}), ...(after ? { after: after.id } : {}) };
}
