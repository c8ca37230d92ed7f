import { branchOf, familyGraph, foldBranches } from '#layout';
import type { Id, PersonId } from '#model';
import {
  alignFigures,
  changeRow,
  distributeFigures,
  foldBranch,
  type Pin,
  type Placed,
  pinFigures,
  tidyDiagram,
  unpinFigures,
} from '#operations';
import type { WordId } from '#words';
import type { OpenState } from '#workspace';
import { type Command, type CommandContext, onePerson, withPerson, writable } from './command.ts';
import { moveNote } from './noting.ts';

/** How far one press moves whoever is selected, px of the drawing; with Shift. */
const nudgeBy = { small: 8, large: 56 };

const canMove = ({ selection }: OpenState) =>
  selection.persons.size > 0 || selection.note !== undefined;

/** Moves whoever is selected, or a note, by a little: the keyboard's way of dragging. */
const nudge = (
  direction: 'left' | 'right' | 'up' | 'down',
  key: string,
  x: number,
  y: number,
  size: keyof typeof nudgeBy,
): Command => ({
  id: `nudge-${direction}${size === 'large' ? '-far' : ''}`,
  label: `command.nudge.${direction}${size === 'large' ? 'Far' : ''}`,
  group: 'edit',
  keys: [`$mod+${size === 'large' ? 'Shift+' : ''}${key}`],
  enabled: (context) => writable(context) && canMove(context.open),
  run: ({ workspace, open: { diagram, document, drawing, selection } }) => {
    if (diagram === undefined) return;
    const by = { x: x * nudgeBy[size], y: y * nudgeBy[size] };
    if (selection.note !== undefined) return moveNote(workspace, selection.note, by);
    const pinned = document.diagrams.get(diagram)?.pins ?? [];
    const pins = [...selection.persons].flatMap((figure) => {
      // Where somebody was put a moment ago may not be drawn yet.
      const place = pinned.find((pin) => pin.figure === figure) ?? drawing?.places.get(figure);
      return place ? [{ figure, x: place.x + by.x, y: place.y + by.y }] : [];
    });
    workspace.run((doc, newId) => pinFigures(doc, newId, diagram, pins), { select: 'keep' });
  },
});

/** Lines people up, or spreads them evenly: by a command what a hand does by eye. */
const align = (
  id: string,
  label: WordId,
  place: (placed: readonly Placed[]) => readonly Pin[],
): Command => ({
  id,
  label,
  group: 'edit',
  enabled: (context) => writable(context) && context.open.selection.persons.size > 1,
  run: ({ workspace, open: { diagram, drawing, selection } }) => {
    if (diagram === undefined) return;
    const placed = [...selection.persons].flatMap((figure) => {
      const at = drawing?.places.get(figure);
      return at ? [{ figure, x: at.x, y: at.y, w: 56, h: 56 }] : [];
    });
    workspace.run((doc, newId) => pinFigures(doc, newId, diagram, place(placed)), {
      select: 'keep',
    });
  },
});

const nudges = (['small', 'large'] as const).flatMap((size) => [
  nudge('left', 'ArrowLeft', -1, 0, size),
  nudge('right', 'ArrowRight', 1, 0, size),
  nudge('up', 'ArrowUp', 0, -1, size),
  nudge('down', 'ArrowDown', 0, 1, size),
]);

/** Whether a branch is folded, or folding it would hide anybody. */
function foldable({ open }: CommandContext, hide: 'parents' | 'children'): boolean {
  const at = onePerson({ open });
  const row = open.diagram === undefined ? undefined : open.document.diagrams.get(open.diagram);
  if (at === undefined || !row) return false;
  const folds = row.folds ?? [];
  if (folds.some((fold) => fold.at === at && fold.hide === hide)) return true;
  const { stubs } = foldBranches(familyGraph(open.document), [...folds, { at, hide }]);
  return (stubs.at(-1)?.people ?? 0) > 0;
}

const fold = (hide: 'parents' | 'children', label: WordId): Command => ({
  id: `fold-${hide}`,
  label,
  group: 'view',
  enabled: (context) => withPerson(context) && foldable(context, hide),
  run: ({ workspace, open }) => {
    const at = onePerson({ open });
    const { diagram } = open;
    if (at !== undefined && diagram !== undefined)
      workspace.run((doc, newId) => foldBranch(doc, newId, { diagram, at, hide }), {
        select: 'keep',
        anchor: at,
        afresh: 'places',
      });
  },
});

/** Lets everybody, or somebody with their descendants, find their places anew. */
function tidy({ workspace, open }: CommandContext, branchOnly: boolean): void {
  const { diagram, document } = open;
  if (diagram === undefined) return;
  const person = onePerson({ open });
  const people =
    branchOnly && person !== undefined ? branchOf(familyGraph(document), person) : undefined;
  workspace.run(
    (doc, newId) => tidyDiagram(doc, newId, { diagram, ...(people ? { people } : {}) }),
    {
      select: 'keep',
      afresh: people ?? 'all',
      ...(person === undefined ? {} : { anchor: person }),
    },
  );
}

/** Those of the selected people who were put where they are by hand. */
const pinnedOf = ({ diagram, document, selection }: OpenState): readonly Id[] => {
  const row = diagram === undefined ? undefined : document.diagrams.get(diagram);
  return (
    row?.pins.map(({ figure }) => figure).filter((id) => selection.persons.has(id as PersonId)) ??
    []
  );
};

/** Where people stand in the drawing, and who is folded away. */
export const placeCommands: readonly Command[] = [
  {
    id: 'move',
    label: 'command.move',
    group: 'edit',
    keys: ['m'],
    enabled: (context) =>
      writable(context) &&
      context.screen.view === 'family' &&
      context.open.selection.persons.size > 0,
    run: ({ open, setScreen }) => setScreen({ moving: { people: [...open.selection.persons] } }),
  },
  ...nudges,
  {
    id: 'unpin',
    label: 'panel.unpin',
    group: 'edit',
    enabled: (context) => writable(context) && pinnedOf(context.open).length > 0,
    run: ({ workspace, open }) => {
      const { diagram } = open;
      const pinned = pinnedOf(open);
      if (diagram !== undefined)
        workspace.run((doc, newId) => unpinFigures(doc, newId, diagram, pinned), {
          select: 'keep',
        });
    },
  },
  align('align-top', 'command.alignTop', (placed) => alignFigures(placed, 'middle')),
  align('align-left', 'command.alignLeft', (placed) => alignFigures(placed, 'centre')),
  align('distribute-across', 'command.distributeAcross', (placed) =>
    distributeFigures(placed, 'across'),
  ),
  {
    id: 'focus',
    label: 'command.focus',
    group: 'view',
    enabled: withPerson,
    run: ({ workspace, open }) => {
      const focus = onePerson({ open });
      const { diagram } = open;
      if (focus !== undefined && diagram !== undefined)
        workspace.run((doc, newId) => changeRow(doc, newId, 'diagrams', diagram, { focus }), {
          select: 'keep',
          afresh: 'all',
          anchor: focus,
        });
    },
  },
  fold('parents', 'command.foldParents'),
  fold('children', 'command.foldChildren'),
  {
    id: 'tidy-branch',
    label: 'command.tidyBranch',
    group: 'view',
    enabled: withPerson,
    run: (context) => tidy(context, true),
  },
  {
    id: 'tidy-all',
    label: 'command.tidyAll',
    also: 'command.tidyAllAlso',
    group: 'view',
    enabled: writable,
    run: (context) => tidy(context, false),
  },
];
