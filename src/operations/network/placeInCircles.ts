import {
  type CaseDocument,
  type CirclesMap,
  dayRange,
  type Edit,
  endOf,
  type FuzzyDate,
  type Id,
  type NewId,
  ownTie,
  type PersonId,
  type Placing,
  placingOn,
  samePlacingMap,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Where a child puts people and groups, on which map and on which day. */
export interface CirclesPlace {
  readonly child: PersonId;
  readonly map: CirclesMap;
  readonly who: readonly Id[];
  /** From 1, the innermost; absent: off the map from that day on. */
  readonly ring?: number;
  readonly sector?: string;
  readonly on: FuzzyDate;
  readonly visit?: Id<'visit'>;
}

/** Whether two dates are one day. */
const sameDay = (a: FuzzyDate | undefined, b: FuzzyDate) =>
  a !== undefined && dayRange(a)?.first === dayRange(b)?.first;

function placingOf(place: CirclesPlace, newId: NewId): Placing {
  const { map, ring, sector, on, visit } = place;
  return {
    id: newId('E'),
    on,
    ...(visit === undefined ? {} : { visit }),
    ...(map.set ? { set: map.set.id } : {}),
    ...(map.preset === undefined || map.preset === 'circlesOfSupport'
      ? {}
      : { preset: map.preset }),
    ...(ring === undefined ? {} : { ring }),
    ...(ring === undefined || sector === undefined ? {} : { sector }),
  };
}

/**
 * Puts people and groups into a ring and slice of a child's map, or takes them
 * off it, as the child has them on a day; what was said on another day stays.
 * Somebody the child had no tie with yet gets one. Several are one step.
 *
 * @returns the edit, or a refusal: `row-missing`, `not-fitting`, `nothing-changed`.
 */
export function placeInCircles(
  doc: CaseDocument,
  newId: NewId,
  place: CirclesPlace,
): Edit | Refusal {
  const { child, map, who, ring, sector, on } = place;
  const draft = new Draft(doc, newId);
  for (const id of who) {
    const end = endOf(doc, id);
    if (!end || id === child) return refuse('row-missing', { table: 'persons', id });
    const tie = ownTie(doc, child, id);
    if (!tie) {
      if (ring === undefined) continue;
      draft.create('ties', {
        ends: [{ person: child }, end],
        placings: [placingOf(place, newId)],
      });
      continue;
    }
    const now = placingOn(tie, map, dayRange(on));
    if (now?.ring === ring && (ring === undefined || now?.sector === sector)) continue;
    const kept = (tie.placings ?? []).filter(
      (each) => !(samePlacingMap(each, map) && sameDay(each.on, on)),
    );
    draft.change('ties', tie.id, { placings: [...kept, placingOf(place, newId)] });
  }
  return draft.edit(ring === undefined ? 'edit.takeOffMap' : 'edit.placeInCircles', {
    count: who.length,
  });
}
