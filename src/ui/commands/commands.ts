import {
  type CaseDocument,
  familyIndex,
  type Id,
  type PersonId,
  parentageKind,
  partnersOf,
} from '#model';
import {
  addChild,
  addParent,
  addPartner,
  addPerson,
  pinFigures,
  removePersons,
  removeRow,
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
  name: 'save-copy' | 'history' | 'due' | 'keys' | 'statement' | 'palette',
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
  run: ({ workspace, open: { diagram, drawing, selection } }) => {
    if (diagram === undefined) return;
    const pins = [...selection.persons].flatMap((figure) => {
      const place = drawing?.places.get(figure);
      return place
        ? [{ figure, x: place.x + x * nudgeBy[size], y: place.y + y * nudgeBy[size] }]
        : [];
    });
    workspace.run((doc, newId) => pinFigures(doc, newId, diagram, pins), { select: 'keep' });
  },
});

const nudges = (['small', 'large'] as const).flatMap((size) => [
  nudge('left', 'ArrowLeft', -1, 0, size),
  nudge('right', 'ArrowRight', 1, 0, size),
  nudge('up', 'ArrowUp', 0, -1, size),
  nudge('down', 'ArrowDown', 0, 1, size),
]);

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
  dialog('due', 'command.due', 'due'),
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
