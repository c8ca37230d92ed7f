import type { Point } from '#scene';
import { capital } from '#words';
import { useSay } from '../app/context.tsx';
import { MenuAt } from '../kit/Menu.tsx';
import { commandById } from './commands.ts';
import { useCommandContext, useKeysText, useRun } from './useCommands.ts';

/** Ids of commands in groups. */
type CommandGroups = readonly (readonly string[])[];

/** What can be done with people wherever they stand: on the drawing and in lists. */
export const aboutPeople: CommandGroups = [
  ['add-parent', 'add-partner', 'add-child', 'add-sibling'],
  ['rename', 'add-bond', 'couple-separated', 'couple-divorced'],
  ['copy', 'paste', 'duplicate', 'merge', 'split'],
  ['only-blood', 'only-mother', 'only-father', 'only-household'],
  ['remove'],
];

/** A menu of commands at a point of the window: of those that apply there now. */
export function CommandMenu({
  at,
  label,
  ids,
  place,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly ids: CommandGroups;
  /** Where on the drawing it was opened, where that matters to what is chosen. */
  readonly place?: Point | undefined;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const run = useRun();
  const keysText = useKeysText();
  const now = useCommandContext()();
  if (!now) return null;
  return (
    <MenuAt
      at={at}
      label={label}
      groups={ids.map((group, index) => ({
        id: String(index),
        entries: group
          .map(commandById)
          .filter((command) => command.enabled(now))
          .map((command) => ({
            id: command.id,
            label: capital(say(command.label)),
            keys: keysText(command),
            danger: command.id === 'remove',
            onAction: () => setTimeout(() => run(command, place), 0),
          })),
      }))}
      onClose={onClose}
    />
  );
}
