import type { Preferences } from '#workspace';
import type { Command } from './command.ts';

type OwnKeys = Preferences['keys'];

/** The keys of a command: the user's own where there is one, else those it came with. */
export function keysOf({ id, keys = [] }: Command, own: OwnKeys): readonly string[] {
  const chosen = own[id];
  return chosen === undefined ? keys : chosen === '' ? [] : [chosen];
}

/** A key without Ctrl or Alt: a letter in a field, and a slip of a finger elsewhere. It can be switched off. */
export const isSingleKey = (keys: string): boolean => !/(\$mod|Control|Alt|Meta)\+/.test(keys);

/** Keys that lead through the page, or that the browser keeps for itself. */
const reserved: ReadonlySet<string> = new Set([
  'Escape',
  'Tab',
  'Shift+Tab',
  ' ',
  'Shift+ ',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'F5',
  'F11',
  'F12',
  ...['w', 't', 'n', 'r', 'l', 'q', 'Shift+t', 'Shift+n', 'Shift+w', 'Tab'].map(
    (key) => `$mod+${key}`,
  ),
]);

/** Why a key cannot be given to a command. */
export type KeyFault =
  | { readonly kind: 'reserved' }
  | { readonly kind: 'taken'; readonly by: Command };

/** What speaks against a key for a command; undefined where nothing does. */
export function keyFault(
  keys: string,
  command: Command,
  all: readonly Command[],
  own: OwnKeys,
): KeyFault | undefined {
  if (reserved.has(keys)) return { kind: 'reserved' };
  const by = all.find((other) => other.id !== command.id && keysOf(other, own).includes(keys));
  return by && { kind: 'taken', by };
}

/** The keys of an event as they are written down; undefined while only Ctrl, Alt or Shift is held. */
export function keysOfEvent(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(event.key)) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return [
    event.ctrlKey || event.metaKey ? '$mod+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
    key,
  ].join('');
}
