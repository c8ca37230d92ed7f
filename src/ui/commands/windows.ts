import type { WordId } from '#words';
import { always, type Command, writable } from './command.ts';

const dialog = (
  id: string,
  label: WordId,
  name:
    | 'save-copy'
    | 'history'
    | 'duplicates'
    | 'due'
    | 'keys'
    | 'settings'
    | 'statement'
    | 'palette'
    | 'arranging'
    | 'describe'
    | 'visits',
  keys?: readonly string[],
): Command => ({
  id,
  label,
  group: 'case',
  ...(keys ? { keys } : {}),
  enabled: always,
  run: ({ openDialog }) => openDialog({ name }),
});

/** Windows that open over the case, and leaving it. */
export const windowCommands: readonly Command[] = [
  {
    id: 'find',
    label: 'find.label',
    group: 'view',
    keys: ['$mod+f', '/'],
    enabled: always,
    run: ({ setScreen }) => setScreen({ finding: true }),
  },
  dialog('save-copy', 'command.saveCopy', 'save-copy', ['$mod+s', '$mod+p']),
  dialog('history', 'command.history', 'history'),
  {
    id: 'telling',
    label: 'command.telling',
    group: 'case',
    keys: ['w'],
    enabled: writable,
    run: ({ openDialog }) => openDialog({ name: 'telling' }),
  },
  {
    id: 'together',
    label: 'command.together',
    also: 'command.togetherAlso',
    group: 'case',
    enabled: (context) => writable(context) && context.open.document.focalChildren.size > 0,
    run: ({ openDialog }) => openDialog({ name: 'together' }),
  },
  {
    id: 'still-to-find',
    label: 'command.stillToFind',
    also: 'command.stillToFindAlso',
    group: 'case',
    enabled: always,
    run: ({ openDialog }) => openDialog({ name: 'still-to-find' }),
  },
  dialog('visits', 'command.visits', 'visits'),
  {
    id: 'import-placements',
    label: 'command.importPlacements',
    also: 'command.importPlacementsAlso',
    group: 'case',
    enabled: (context) => writable(context) && context.open.document.focalChildren.size > 0,
    run: ({ openDialog }) => openDialog({ name: 'import-placements' }),
  },
  dialog('duplicates', 'command.duplicates', 'duplicates'),
  dialog('due', 'command.due', 'due'),
  dialog('arranging', 'command.arranging', 'arranging'),
  dialog('describe', 'command.describe', 'describe'),
  dialog('keys', 'command.keys', 'keys', ['?', 'Shift+?']),
  dialog('settings', 'command.settings', 'settings', ['$mod+,']),
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
