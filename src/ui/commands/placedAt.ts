import { applyEdit, createdIn, type PersonId } from '#model';
import { isRefusal, pinFigures } from '#operations';
import type { Point } from '#scene';
import type { Operation, Workspace } from '#workspace';

/**
 * An operation that adds somebody, who then stands where they were dropped: both are
 * one step of the history. Without a place they find their own.
 */
export function placedAt(workspace: Workspace, at: Point | undefined, add: Operation): Operation {
  const diagram = workspace.state.open?.diagram;
  if (!at || diagram === undefined) return add;
  return (doc, newId) => {
    const added = add(doc, newId);
    if (isRefusal(added)) return added;
    const [figure] = createdIn(added, 'persons') as PersonId[];
    if (figure === undefined) return added;
    const pin = { figure, x: Math.round(at.x), y: Math.round(at.y) };
    const placed = pinFigures(applyEdit(doc, added), newId, diagram, [pin]);
    return isRefusal(placed) ? added : { ...added, changes: [...added.changes, ...placed.changes] };
  };
}
