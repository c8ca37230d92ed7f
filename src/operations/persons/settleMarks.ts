import { type PersonId, safetyMarkKinds } from '#model';
import type { Draft } from '../draft.ts';

/**
 * Makes one of two marks that a child gave somebody at one visit, once two people were
 * found to be one: the more cautious of how safe, all wishes of both, one face of the two.
 */
export function settleMarks(draft: Draft, person: PersonId): void {
  const safety = new Map<string, string>();
  for (const row of draft.rows('safetyMarks')) {
    if (row.person !== person) continue;
    const first = safety.get(row.visit);
    const kept = first === undefined ? undefined : draft.get('safetyMarks', first);
    safety.set(row.visit, first ?? row.id);
    if (!kept) continue;
    const caution = (mark: (typeof safetyMarkKinds)[number]) => safetyMarkKinds.indexOf(mark);
    if (caution(row.mark) > caution(kept.mark))
      draft.change('safetyMarks', kept.id, { mark: row.mark });
    draft.remove('safetyMarks', row.id);
  }
  const wishes = new Map<string, string>();
  for (const row of draft.rows('wishMarks')) {
    if (row.person !== person) continue;
    const first = wishes.get(row.visit);
    const kept = first === undefined ? undefined : draft.get('wishMarks', first);
    wishes.set(row.visit, first ?? row.id);
    if (!kept) continue;
    draft.change('wishMarks', kept.id, {
      wishes: [...new Set([...kept.wishes, ...row.wishes])],
    });
    draft.remove('wishMarks', row.id);
  }
  const faces = new Set<string>();
  for (const row of draft.rows('faces')) {
    if (row.person !== person) continue;
    if (faces.has(row.child)) draft.remove('faces', row.id);
    faces.add(row.child);
  }
}
