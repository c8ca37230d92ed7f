import {
  copyPeople,
  duplicatePeople,
  mergePersons,
  pasteFragment,
  pasteShared,
  removeNote,
  removePersons,
  removeRow,
  shareFragment,
} from '#operations';
import { personOf } from '#scene';
import { focusPerson } from '../canvas/focusDrawn.ts';
import { type Command, type CommandContext, onePerson, withPerson, writable } from './command.ts';

function removeSelection({ workspace, open }: CommandContext): void {
  const { persons, line, note } = open.selection;
  const { diagram } = open;
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
  } else if (note !== undefined && diagram !== undefined) {
    workspace.run((doc, newId) => removeNote(doc, newId, diagram, note), {
      select: [],
      notify: true,
    });
  }
}

/** Changing what is there, and taking changes back. */
export const editCommands: readonly Command[] = [
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
  {
    id: 'rename',
    label: 'command.rename',
    also: 'command.renameAlso',
    group: 'edit',
    keys: ['Enter', 'F2'],
    enabled: withPerson,
    run: (context) => context.workspace.setNaming(onePerson(context)),
  },
  {
    id: 'remove',
    label: 'command.remove',
    also: 'command.removeAlso',
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    enabled: (context) =>
      writable(context) &&
      (context.open.selection.persons.size > 0 ||
        context.open.selection.line !== undefined ||
        context.open.selection.note !== undefined),
    run: removeSelection,
  },
  {
    id: 'select-all',
    label: 'command.selectAll',
    group: 'edit',
    keys: ['$mod+a'],
    enabled: ({ open }) => open.document.persons.size > 0,
    run: ({ workspace, open, screen }) => {
      // Of a part that is looked at, only who is seen: what comes next is meant for them.
      const drawn = screen.view === 'family' && open.excerpt ? open.drawing : undefined;
      const seen = drawn && new Set<string | undefined>(drawn.scene.figures.map(personOf));
      const everybody = [...open.document.persons.values()].map(({ id }) => id);
      workspace.selectPersons(seen ? everybody.filter((id) => seen.has(id)) : everybody);
    },
  },
  {
    id: 'select-several',
    label: 'command.selectSeveral',
    group: 'edit',
    keys: ['v'],
    enabled: ({ open }) => open.document.persons.size > 1,
    run: ({ screen, setScreen, workspace }) => {
      const several = !screen.several;
      setScreen({ several });
      const { words } = workspace.state;
      workspace.announce(words.say(several ? 'canvas.severalOn' : 'canvas.severalOff'));
    },
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
    also: 'command.duplicateAlso',
    group: 'edit',
    keys: ['$mod+d'],
    enabled: (context) => writable(context) && context.open.selection.persons.size > 0,
    run: ({ workspace, open }) =>
      workspace.run((doc, newId) =>
        duplicatePeople(doc, newId, { ids: [...open.selection.persons] }),
      ),
  },
  {
    id: 'merge',
    label: 'command.merge',
    also: 'command.mergeAlso',
    group: 'edit',
    enabled: (context) => writable(context) && context.open.selection.persons.size === 2,
    run: ({ workspace, open, setScreen }) => {
      const [into, from] = [...open.selection.persons];
      if (into === undefined || from === undefined) return;
      workspace.run((doc, newId) => mergePersons(doc, newId, { into, from }), {
        select: [into],
        notify: true,
      });
      // The menu of the one who is gone cannot hand the focus back.
      setScreen({ focused: into });
      focusPerson(into);
    },
  },
  {
    id: 'split',
    label: 'command.split',
    also: 'command.splitAlso',
    group: 'edit',
    enabled: withPerson,
    run: ({ open, openDialog }) => {
      const person = onePerson({ open });
      if (person !== undefined) openDialog({ name: 'split', of: person });
    },
  },
];
