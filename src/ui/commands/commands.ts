import type { Excerpt } from '#layout';
import {
  type CaseDocument,
  familyIndex,
  type Id,
  type PersonId,
  parentageKind,
  parentLinks,
  partnersOf,
  preferred,
} from '#model';
import {
  addChild,
  addParent,
  addPartner,
  addPerson,
  alignFigures,
  changeRow,
  copyPeople,
  distributeFigures,
  duplicatePeople,
  foldBranch,
  mergePersons,
  type Pin,
  type Placed,
  pasteFragment,
  pasteShared,
  pinFigures,
  removePersons,
  removeRow,
  shareFragment,
  tidyDiagram,
  unpinFigures,
} from '#operations';
import type { WordId } from '#words';
import type { OpenState, Workspace } from '#workspace';
import type { Camera, DialogName, ScreenState } from '../app/context.tsx';

/** What commands work on. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly open: OpenState;
  readonly screen: ScreenState;
  readonly setScreen: (change: Partial<ScreenState>) => void;
  readonly openDialog: (dialog: DialogName) => void;
  readonly camera: Camera | null;
}

/**
 * Something the user can do, said once: menu, toolbar, keyboard and the list of
 * keys are made from these.
 */
export interface Command {
  readonly id: string;
  readonly label: WordId;
  readonly group: 'edit' | 'family' | 'view' | 'case';
  /** Keys in tinykeys syntax; the first is shown. */
  readonly keys?: readonly string[];
  /** A key without Ctrl or Alt: works only on the drawing, and can be switched off. */
  readonly single?: true;
  readonly enabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

const always = () => true;
const writable = ({ open }: CommandContext) => open.past === undefined && open.role === 'editing';

/** The one person that is selected. */
const onePerson = ({ open }: Pick<CommandContext, 'open'>): PersonId | undefined =>
  open.selection.persons.size === 1 ? [...open.selection.persons][0] : undefined;

const withPerson = (context: CommandContext) =>
  writable(context) && onePerson(context) !== undefined;

/** Adds a child of a person; asks who the other parent is where somebody might be meant. */
function addChildOf(context: CommandContext, person: PersonId): void {
  if (partnersOf(context.open.document, person).length > 0) {
    context.openDialog({ name: 'other-parent', of: person });
    return;
  }
  addChildTo(context.workspace, [person]);
}

/** Adds a child of exactly these parents, and opens its name field. */
export function addChildTo(workspace: Workspace, parents: readonly PersonId[]): void {
  const [anchor] = parents;
  workspace.run((doc, newId) => addChild(doc, newId, { parents, child: { person: {} } }), {
    nameIt: true,
    ...(anchor === undefined ? {} : { anchor }),
  });
}

/** Whether a further parent by birth could be added without a word on which. */
const lacksBirthParent = (doc: CaseDocument, child: PersonId): boolean => {
  const links = familyIndex(doc)
    .parentagesOf(child)
    .filter(({ kind }) => parentageKind(kind).blood);
  return (
    links.length === 0 ||
    (links.length === 1 &&
      links.every(({ set }) => (doc.parentSets.get(set)?.parents.length ?? 2) < 2))
  );
};

function addParentOf(context: CommandContext, person: PersonId): void {
  if (!lacksBirthParent(context.open.document, person)) {
    context.openDialog({ name: 'parent-kind', of: person });
    return;
  }
  context.workspace.run(
    (doc, newId) => addParent(doc, newId, { child: person, parent: { person: {} } }),
    {
      nameIt: true,
      anchor: person,
    },
  );
}

function addPartnerOf({ workspace }: CommandContext, person: PersonId): void {
  workspace.run((doc, newId) => addPartner(doc, newId, { of: person, partner: { person: {} } }), {
    nameIt: true,
    anchor: person,
  });
}

/** The four relatives that stand round a person: by button, menu and key alike. */
export const addRelative = {
  parent: addParentOf,
  partner: addPartnerOf,
  child: addChildOf,
  sibling: (context: CommandContext, person: PersonId) =>
    context.openDialog({ name: 'shared-parents', of: person }),
} as const;

const relative = (what: keyof typeof addRelative, label: WordId, key: string): Command => ({
  id: `add-${what}`,
  label,
  group: 'family',
  keys: [key],
  single: true,
  enabled: withPerson,
  run: (context) => {
    const person = onePerson(context);
    if (person !== undefined) addRelative[what](context, person);
  },
});

function removeSelection({ workspace, open }: CommandContext): void {
  const { persons, line } = open.selection;
  if (persons.size) {
    workspace.run((doc, newId) => removePersons(doc, newId, [...persons]), {
      select: [],
      notify: true,
    });
  } else if (line) {
    workspace.run((doc, newId) => removeRow(doc, newId, line.table, line.row), {
      select: [],
      notify: true,
    });
  }
}

const view = (
  id: string,
  label: WordId,
  keys: readonly string[],
  run: (camera: Camera) => void,
): Command => ({
  id,
  label,
  group: 'view',
  keys,
  single: true,
  enabled: ({ camera }) => camera !== null,
  run: ({ camera }) => camera && run(camera),
});

const dialog = (
  id: string,
  label: WordId,
  name: 'save-copy' | 'history' | 'due' | 'keys' | 'statement' | 'palette' | 'arranging',
  keys?: readonly string[],
): Command => ({
  id,
  label,
  group: 'case',
  ...(keys ? { keys } : {}),
  enabled: always,
  run: ({ openDialog }) => openDialog({ name }),
});

/** How far one press moves whoever is selected, px of the drawing; with Shift. */
const nudgeBy = { small: 8, large: 56 };

/** Moves whoever is selected by a little: the keyboard's way of dragging. */
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
  enabled: (context) => writable(context) && context.open.selection.persons.size > 0,
  run: ({ workspace, open: { diagram, document, drawing, selection } }) => {
    if (diagram === undefined) return;
    const pinned = document.diagrams.get(diagram)?.pins ?? [];
    const pins = [...selection.persons].flatMap((figure) => {
      // Where somebody was put a moment ago may not be drawn yet.
      const place = pinned.find((pin) => pin.figure === figure) ?? drawing?.places.get(figure);
      return place
        ? [{ figure, x: place.x + x * nudgeBy[size], y: place.y + y * nudgeBy[size] }]
        : [];
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

const fold = (hide: 'parents' | 'children', label: WordId): Command => ({
  id: `fold-${hide}`,
  label,
  group: 'view',
  enabled: withPerson,
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
async function tidy({ workspace, open }: CommandContext, branchOnly: boolean): Promise<void> {
  const { diagram, document } = open;
  if (diagram === undefined) return;
  const person = onePerson({ open });
  const { branchOf, familyGraph } = await import('#layout');
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

const excerpt = (
  id: string,
  label: WordId,
  of: (context: CommandContext) => Excerpt | undefined,
): Command => ({
  id: `only-${id}`,
  label,
  group: 'view',
  enabled: (context) => of(context) !== undefined,
  run: (context) => {
    const part = of(context);
    if (!part) return;
    context.workspace.lookAtPart(part);
    context.setScreen({ view: 'family' });
  },
});

/** The one person selected, else the child the case is seen from. */
const centre = (context: CommandContext) => onePerson(context) ?? context.open.viewer;

/** One parent's side of the family of whoever is in the middle. */
const sideBy =
  (gender: 'woman' | 'man') =>
  (context: CommandContext): Excerpt | undefined => {
    const person = centre(context);
    if (person === undefined) return undefined;
    const { document } = context.open;
    const parent = parentLinks(document, person).find(
      (link) =>
        parentageKind(link.kind).blood &&
        link.certainty !== 'ruledOut' &&
        preferred(document.persons.get(link.parent)?.gender)?.kind === gender,
    );
    return parent && { kind: 'side', person, parent: parent.parent };
  };

/** The household that somebody lives in, the latest of several. */
const householdOf = (context: CommandContext): Excerpt | undefined => {
  const person = centre(context);
  const home = [...context.open.document.households.values()].findLast(({ members }) =>
    members.some((member) => member.person === person),
  );
  return home && { kind: 'household', household: home.id };
};

/** Those of the selected people who were put where they are by hand. */
const pinnedOf = ({ diagram, document, selection }: OpenState): readonly Id[] => {
  const row = diagram === undefined ? undefined : document.diagrams.get(diagram);
  return (
    row?.pins.map(({ figure }) => figure).filter((id) => selection.persons.has(id as PersonId)) ??
    []
  );
};

/** Everything that can be done with an open case. */
export const commands: readonly Command[] = [
  {
    id: 'undo',
    label: 'command.undo',
    group: 'edit',
    keys: ['$mod+z'],
    enabled: (context) => writable(context) && context.open.history.done.length > 0,
    run: ({ workspace }) => workspace.undo(),
  },
  {
    id: 'redo',
    label: 'command.redo',
    group: 'edit',
    keys: ['$mod+Shift+z', '$mod+y'],
    enabled: (context) => writable(context) && context.open.history.undone.length > 0,
    run: ({ workspace }) => workspace.redo(),
  },
  relative('parent', 'command.addParent', 'p'),
  relative('partner', 'command.addPartner', 'r'),
  relative('child', 'command.addChild', 'c'),
  relative('sibling', 'command.addSibling', 's'),
  {
    id: 'add-person',
    label: 'command.addPerson',
    group: 'family',
    keys: ['n'],
    single: true,
    enabled: writable,
    run: ({ workspace }) =>
      workspace.run((doc, newId) => addPerson(doc, newId, {}), { nameIt: true }),
  },
  {
    id: 'add-pet',
    label: 'command.addPet',
    group: 'family',
    enabled: writable,
    run: ({ workspace }) =>
      workspace.run((doc, newId) => addPerson(doc, newId, { pet: true }), { nameIt: true }),
  },
  {
    id: 'add-bond',
    label: 'command.addBond',
    group: 'family',
    keys: ['b'],
    single: true,
    enabled: writable,
    run: ({ open, setScreen, openDialog }) => {
      const [from, to] = [...open.selection.persons];
      if (from !== undefined && to !== undefined) openDialog({ name: 'bond', between: [from, to] });
      else setScreen({ bonding: from === undefined ? {} : { from } });
    },
  },
  {
    id: 'rename',
    label: 'command.rename',
    group: 'edit',
    keys: ['Enter', 'F2'],
    single: true,
    enabled: withPerson,
    run: (context) => context.workspace.setNaming(onePerson(context)),
  },
  {
    id: 'remove',
    label: 'command.remove',
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    single: true,
    enabled: (context) =>
      writable(context) &&
      (context.open.selection.persons.size > 0 || context.open.selection.line !== undefined),
    run: removeSelection,
  },
  {
    id: 'select-all',
    label: 'command.selectAll',
    group: 'edit',
    keys: ['$mod+a'],
    enabled: ({ open }) => open.document.persons.size > 0,
    run: ({ workspace, open }) =>
      workspace.selectPersons([...open.document.persons.values()].map(({ id }) => id)),
  },
  {
    id: 'copy',
    label: 'command.copy',
    group: 'edit',
    keys: ['$mod+c'],
    // Text that is marked is what the user means to copy.
    enabled: ({ open }) =>
      open.selection.persons.size > 0 && String(window.getSelection() ?? '') === '',
    run: ({ workspace, open, setScreen }) => {
      const fragment = copyPeople(open.document, [...open.selection.persons]);
      const shared = shareFragment(open.document, fragment, workspace.todayRange);
      setScreen({ copied: { from: open.id, fragment, shared } });
      workspace.notify({ code: 'copied' });
    },
  },
  {
    id: 'paste',
    label: 'command.paste',
    group: 'edit',
    keys: ['$mod+v'],
    enabled: (context) => writable(context) && context.screen.copied !== undefined,
    run: ({ workspace, open, screen: { copied } }) => {
      if (!copied) return;
      workspace.run((doc, newId) =>
        copied.from === open.id
          ? pasteFragment(doc, newId, copied.fragment)
          : pasteShared(doc, newId, copied.shared),
      );
      if (copied.from !== open.id) workspace.notify({ code: 'pasted-elsewhere' });
    },
  },
  {
    id: 'duplicate',
    label: 'command.duplicate',
    group: 'edit',
    keys: ['$mod+d'],
    enabled: (context) => writable(context) && context.open.selection.persons.size > 0,
    run: ({ workspace, open }) =>
      workspace.run((doc, newId) =>
        duplicatePeople(doc, newId, { ids: [...open.selection.persons] }),
      ),
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
    run: (context) => void tidy(context, true),
  },
  {
    id: 'tidy-all',
    label: 'command.tidyAll',
    group: 'view',
    enabled: writable,
    run: (context) => void tidy(context, false),
  },
  excerpt('blood', 'command.onlyBlood', (context) => {
    const person = centre(context);
    return person === undefined ? undefined : { kind: 'blood', person };
  }),
  excerpt('mother', 'command.onlyMother', sideBy('woman')),
  excerpt('father', 'command.onlyFather', sideBy('man')),
  excerpt('household', 'command.onlyHousehold', householdOf),
  {
    id: 'everybody',
    label: 'command.everybody',
    group: 'view',
    enabled: ({ open }) => open.excerpt !== undefined,
    run: ({ workspace }) => workspace.lookAtPart(undefined),
  },
  view('fit', 'command.fit', ['Shift+1', 'Shift+!'], (camera) => camera.fit()),
  view('fit-selection', 'command.fitSelection', ['Shift+2', 'Shift+"', 'Shift+@'], (camera) =>
    camera.fitSelection(),
  ),
  view('zoom-in', 'command.zoomIn', ['+', 'Shift++', '='], (camera) => camera.zoom(1.25)),
  view('zoom-out', 'command.zoomOut', ['-'], (camera) => camera.zoom(0.8)),
  view('actual-size', 'command.actualSize', ['0'], (camera) => camera.actualSize()),
  {
    id: 'kin-words',
    label: 'command.kinWords',
    group: 'view',
    enabled: always,
    run: ({ workspace }) =>
      workspace.setPreferences({ kinWords: !workspace.state.preferences.kinWords }),
  },
  {
    id: 'people',
    label: 'command.people',
    group: 'view',
    enabled: always,
    run: ({ screen, setScreen }) =>
      setScreen({ view: screen.view === 'people' ? 'family' : 'people' }),
  },
  dialog('save-copy', 'command.saveCopy', 'save-copy', ['$mod+s', '$mod+p']),
  dialog('history', 'command.history', 'history'),
  {
    id: 'telling',
    label: 'command.telling',
    group: 'case',
    keys: ['w'],
    single: true,
    enabled: writable,
    run: ({ openDialog }) => openDialog({ name: 'telling' }),
  },
  {
    id: 'still-to-find',
    label: 'command.stillToFind',
    group: 'case',
    enabled: always,
    run: ({ openDialog }) => openDialog({ name: 'still-to-find' }),
  },
  {
    id: 'merge',
    label: 'command.merge',
    group: 'edit',
    enabled: (context) => writable(context) && context.open.selection.persons.size === 2,
    run: ({ workspace, open }) => {
      const [into, from] = [...open.selection.persons];
      if (into !== undefined && from !== undefined)
        workspace.run((doc, newId) => mergePersons(doc, newId, { into, from }), {
          select: [into],
          notify: true,
        });
    },
  },
  align('align-top', 'command.alignTop', (placed) => alignFigures(placed, 'middle')),
  align('align-left', 'command.alignLeft', (placed) => alignFigures(placed, 'centre')),
  align('distribute-across', 'command.distributeAcross', (placed) =>
    distributeFigures(placed, 'across'),
  ),
  {
    id: 'type-family',
    label: 'command.typeFamily',
    group: 'family',
    keys: ['t'],
    single: true,
    enabled: writable,
    run: ({ openDialog }) => openDialog({ name: 'type-family' }),
  },
  dialog('due', 'command.due', 'due'),
  dialog('arranging', 'command.arranging', 'arranging'),
  dialog('keys', 'command.keys', 'keys', ['?', 'Shift+?']),
  dialog('statement', 'command.statement', 'statement'),
  dialog('palette', 'command.palette', 'palette', ['$mod+k']),
  {
    id: 'close',
    label: 'command.close',
    group: 'case',
    enabled: always,
    run: ({ workspace }) => void workspace.closeCase(),
  },
];

/** A command by id. Throws for an id that is not on the list. */
export function commandById(id: string): Command {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
