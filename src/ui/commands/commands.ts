import type { Command } from './command.ts';
import { editCommands } from './editing.ts';
import { hearingCommands } from './hearing.ts';
import { noteCommands } from './noting.ts';
import { placeCommands } from './placing.ts';
import { familyCommands } from './relatives.ts';
import { trailCommands } from './trail.ts';
import { viewCommands } from './views.ts';
import { wayCommands } from './ways.ts';
import { windowCommands } from './windows.ts';

/** Everything that can be done with an open case, in the order it is listed. */
export const commands: readonly Command[] = [
  ...editCommands,
  ...familyCommands,
  ...hearingCommands,
  ...noteCommands,
  ...placeCommands,
  ...viewCommands,
  ...wayCommands,
  ...trailCommands,
  ...windowCommands,
];

/** A command by id. Throws for an id that is not on the list. */
export function commandById(id: string): Command {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
