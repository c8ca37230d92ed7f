import type { CaseDocument } from '#model';

/** The case that going back to an earlier moment leads to: that moment, but for what going back must not take. */
export const restored = (past: CaseDocument, present: CaseDocument): CaseDocument => ({
  ...past,
  ...withFrozenMaps(past, present),
  rowOrders: withEmptied(past, present),
});

/**
 * The maps that were frozen since stay as the children left them, each with its visit
 * and what it is a map of. One of a child who was not in the case then goes.
 */
function withFrozenMaps(
  past: CaseDocument,
  present: CaseDocument,
): Pick<CaseDocument, 'visits' | 'mobilityMaps' | 'mapSnapshots'> {
  const visits = new Map(past.visits);
  const mobilityMaps = new Map(past.mobilityMaps);
  const mapSnapshots = new Map(past.mapSnapshots);
  for (const [id, snapshot] of present.mapSnapshots) {
    const visit = present.visits.get(snapshot.visit);
    const map = present.mobilityMaps.get(snapshot.map);
    if (!visit || !map || !past.persons.has(visit.child)) continue;
    const { present: others, ...rest } = visit;
    const then = others?.filter((each) => past.persons.has(each)) ?? [];
    if (!visits.has(visit.id))
      visits.set(visit.id, then.length > 0 ? { ...rest, present: then } : rest);
    // Bare: what lay on it later is not of that moment.
    const { id: mapId, child, layout } = map;
    if (!mobilityMaps.has(mapId)) mobilityMaps.set(mapId, { id: mapId, child, layout });
    mapSnapshots.set(id, snapshot);
  }
  return { visits, mobilityMaps, mapSnapshots };
}

/** Orders of rows that came later are emptied, not removed: they are written outside the history, which may bring them back. */
function withEmptied(past: CaseDocument, present: CaseDocument): CaseDocument['rowOrders'] {
  const rowOrders = new Map(past.rowOrders);
  for (const [id, row] of present.rowOrders)
    if (!rowOrders.has(id) && past.diagrams.has(row.diagram))
      rowOrders.set(id, { ...row, people: [] });
  return rowOrders;
}
