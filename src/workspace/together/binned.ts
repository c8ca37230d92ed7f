import type { CaseDocument, Visit, VisitId } from '#model';

/**
 * What a case is without what was made at a visit. While a child has the screen
 * nobody else can change the case, so every moment that knows of the visit becomes
 * the case as it was handed over, but for the row of the visit itself with the
 * coordinator's own note. It holds for every moment that is kept.
 *
 * @param before the case as it was handed over
 */
export const withoutVisit =
  (before: CaseDocument, id: VisitId) =>
  (doc: CaseDocument): CaseDocument => {
    const visit = doc.visits.get(id);
    if (!visit) return doc;
    return { ...before, visits: new Map(doc.visits).set(id, withoutWords(visit)) };
  };

/** The row of a visit without what the child said about it and themselves. */
function withoutWords(visit: Visit): Visit {
  const { startMood: _, endMood: __, mayBeSeenBy: ___, ...rest } = visit;
  return rest;
}
