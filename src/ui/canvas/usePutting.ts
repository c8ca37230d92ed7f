import type { PersonId } from '#model';
import { pinFigures } from '#operations';
import type { Point } from '#scene';
import { useApp } from '../app/context.tsx';

/** How near the height of a row somebody must be put to stand in it, in scene units. */
const rowReach = 32;

/** Puts people where somebody pressed or dropped them: one by the middle of the symbol, several by the middle of all. */
export function usePutting(): (people: readonly PersonId[], at: Point) => void {
  const { workspace } = useApp();
  return (people, at) => {
    const { open } = workspace.state;
    const diagram = open?.diagram;
    if (!open?.drawing || diagram === undefined) return;
    const { places } = open.drawing;
    const moved = new Set(people);
    const found = people.flatMap((figure) => {
      const place = places.get(figure);
      return place ? [{ figure, ...place }] : [];
    });
    const [first] = found;
    if (!first) return;
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    const by = {
      x: at.x - middle(found.map(({ x }) => x)),
      y: at.y - middle(found.map(({ y }) => y)),
    };
    const rows = [...places].flatMap(([id, { y }]) => (moved.has(id) ? [] : [y]));
    const wanted = first.y + by.y;
    const row = rows.find((y) => Math.abs(y - wanted) <= rowReach);
    const down = by.y + (row === undefined ? 0 : row - wanted);
    const pins = found.map(({ figure, x, y }) => ({
      figure,
      x: Math.round(x + by.x),
      y: Math.round(y + down),
    }));
    workspace.run((doc, newId) => pinFigures(doc, newId, diagram, pins), { select: 'keep' });
  };
}
