import type { CaseDocument, Diagram, PersonId } from '#model';
import type { OpenState, Selection } from './state.ts';

/** A value without one of its optional fields. */
export const without = <Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
): Value => {
  const { [key]: _, ...rest } = value;
  // Only optional fields are taken away: the rest is still the same type.
  return rest as Value;
};

/** Nobody writes a name, looks at an earlier moment or watches the case being written elsewhere. */
export const isQuiet = (open: OpenState | undefined): boolean =>
  open !== undefined && open.naming === undefined && !open.past && open.role !== 'following';

/** How far the layout is; nothing where it is done. */
export const withArranging = (open: OpenState, done: number | undefined): OpenState =>
  done === undefined ? without(open, 'arranging') : { ...open, arranging: done };

/** From whose view kinship is said at first. */
export const firstChild = (doc: CaseDocument): PersonId | undefined =>
  [...doc.focalChildren.values()][0]?.person;

/** A selection without what is no longer there. */
export function stillThere(doc: CaseDocument, { persons, line, note }: Selection): Selection {
  const kept = new Set([...persons].filter((id) => doc.persons.has(id)));
  const isNoted = ({ labels }: Diagram) => labels?.some(({ id }) => id === note);
  if (note !== undefined && [...doc.diagrams.values()].some(isNoted))
    return { persons: kept, note };
  return line && doc[line.table].has(line.row) ? { persons: kept, line } : { persons: kept };
}
