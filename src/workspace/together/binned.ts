import type { CaseDocument, VisitId } from '#model';

/**
 * What a case is without what was made at a visit. While a child has the screen
 * nobody else can change the case, so every moment that knows of the visit becomes
 * the case as it was handed over, but for the row of the visit itself with the
 * coordinator's own note. It holds for every moment that is kept.
 *
 * @param before the case as it was handed over
 */
export const withoutVisit =
  (before: CaseDocument, visit: VisitId) =>
  (doc: CaseDocument): CaseDocument =>
    doc.visits.has(visit) ? { ...before, visits: doc.visits } : doc;
