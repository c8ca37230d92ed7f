import { type CaseDocument, type Edit, homesLived, type NewId, type PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Homes to leave out of maps of places, or to show on them again. */
export interface LeaveOffMap {
  readonly child: PersonId;
  /** Ids as `homesLived` has them. */
  readonly homes: readonly string[];
  readonly off: boolean;
}

/**
 * Leaves homes of a child out of every map of places, on the screen, on paper and
 * in files, or shows them there again. What is known of them stays.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function leaveOffMap(
  doc: CaseDocument,
  newId: NewId,
  { child, homes, off }: LeaveOffMap,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const known = new Map(homesLived(doc, child).homes.map((home) => [home.id as string, home]));
  const offMap = off ? true : undefined;
  for (const id of homes) {
    const home = known.get(id);
    if (!home) return refuse('row-missing', { table: 'places', id });
    if (home.place) draft.change('places', home.place.id, { offMap });
    else for (const stay of home.stays) draft.change('stays', stay, { offMap });
  }
  return draft.edit(off ? 'edit.leaveOffMap' : 'edit.showOnMap', { count: homes.length });
}
