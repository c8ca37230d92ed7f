import { useEffect, useMemo } from 'react';
import { tinykeys } from 'tinykeys';
import type { Point } from '#scene';
import { useApp, useWork } from '../app/context.tsx';
import type { Command, CommandContext } from './command.ts';
import { commands } from './commands.ts';
import { isSingleKey, keysOf } from './keys.ts';

/** The context of commands at this moment; undefined while no case is open. */
export function useCommandContext(): () => CommandContext | undefined {
  const { workspace, screen, camera } = useApp();
  return useMemo(
    () => () => {
      const { open } = workspace.state;
      return (
        open && {
          workspace,
          open,
          screen: screen.getState(),
          setScreen: (change) => screen.setState(change),
          openDialog: (dialog) => screen.setState({ dialog }),
          camera: camera.current,
        }
      );
    },
    [workspace, screen, camera],
  );
}

/** Runs a command if it applies now; answers whether it did. */
export function useRun(): (command: Command, at?: Point) => boolean {
  const context = useCommandContext();
  return (command, at) => {
    const now = context();
    if (!now || !command.enabled(now)) return false;
    command.run(at ? { ...now, at } : now);
    return true;
  };
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a key pressed there is meant for something else: a field, a list, an open window. */
const isTaken = (target: EventTarget | null) =>
  isTyping(target) ||
  (target instanceof HTMLElement &&
    target.closest('[role=dialog],[role=menu],[role=listbox],[role=grid]') !== null);

/** Keys that a control uses itself when it has the focus. */
const isForControl = (event: KeyboardEvent) =>
  event.key === 'Enter' &&
  event.target instanceof HTMLElement &&
  event.target.closest('button,a,[role=button]') !== null &&
  event.target.closest('[data-person]') === null;

/** Commands that also a field leaves to the case: save, print, find, the list of commands. */
const everywhere = /^\$mod\+[spfk]$/;

/** Binds the keys of all commands while a case is open. */
export function useCommandKeys(): void {
  const run = useRun();
  const singleKeys = useWork((state) => state.preferences.singleKeys);
  const own = useWork((state) => state.preferences.keys);
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {};
    for (const command of commands) {
      for (const keys of keysOf(command, own)) {
        const single = isSingleKey(keys);
        if (single && !singleKeys) continue;
        bindings[keys] = (event) => {
          if (event.defaultPrevented || isForControl(event)) return;
          if (single ? isTaken(event.target) : isTyping(event.target) && !everywhere.test(keys))
            return;
          if (run(command)) event.preventDefault();
        };
      }
    }
    return tinykeys(window, bindings);
  }, [run, singleKeys, own]);
}

/** What is shown of the keys of a command, those of the user's own too; undefined where it has none. */
export function useKeysText(): (command: Command) => string | undefined {
  const own = useWork((state) => state.preferences.keys);
  return (command) => keysText(keysOf(command, own)[0]);
}

/** Keys whose names are too long to be shown. */
const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  BracketLeft: '[',
  BracketRight: ']',
};

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they are shown: Ctrl+Z, ⇧⌘Z, P. */
export function keysText(keys: string | undefined): string | undefined {
  return keys
    ?.split('+')
    .map((key) =>
      key === '$mod'
        ? isMac
          ? '⌘'
          : 'Ctrl'
        : key.length === 1
          ? key.toUpperCase()
          : (signs[key] ?? key),
    )
    .join(isMac ? '' : '+');
}
