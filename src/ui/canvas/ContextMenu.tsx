import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Figure, Point } from '#scene';
import { capital } from '#words';
import { useApp, useSay, useScreen } from '../app/context.tsx';
import type { CommandContext } from '../commands/command.ts';
import { commandById } from '../commands/commands.ts';
import { keysText, useCommandContext, useRun } from '../commands/useCommands.ts';
import { MenuAt, type MenuGroup } from '../kit/Menu.tsx';

const forPeople = [
  ['add-parent', 'add-partner', 'add-child', 'add-sibling'],
  ['rename', 'link', 'add-bond'],
  ['copy', 'paste', 'duplicate', 'merge'],
  ['align-top', 'align-left', 'distribute-across'],
  ['live-together', 'focus', 'fold-parents', 'fold-children', 'tidy-branch', 'unpin'],
  ['only-blood', 'only-mother', 'only-father', 'only-household'],
  ['remove'],
] as const;
const forLine = [['remove']] as const;
const forPaper = [
  ['add-person', 'type-family', 'add-pet'],
  ['paste', 'select-all', 'fit', 'everybody'],
  ['tidy-all', 'arranging', 'describe', 'palette'],
] as const;

/** Where the menu is open and what lies there. */
interface Opened {
  readonly at: Point;
  readonly on: 'people' | 'line' | 'paper';
}

/**
 * The menu of what lies under the pointer: by the right button, a long press, or
 * Shift+F10 on somebody who has the focus.
 */
export function ContextMenu({
  surface,
  lineAt,
}: {
  readonly surface: RefObject<HTMLElement | null>;
  readonly lineAt: (point: Point) => Figure | undefined;
}) {
  const { workspace, screen } = useApp();
  const say = useSay();
  const run = useRun();
  const context = useCommandContext();
  const asking = useScreen((state) => (state.bonding ?? state.linking) !== undefined);
  const [opened, setOpened] = useState<Opened>();
  const latest = useRef(lineAt);
  latest.current = lineAt;

  useEffect(() => {
    const element = surface.current;
    if (!element || asking) return;
    const handle = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input,textarea,[data-own-pointer]')) return;
      event.preventDefault();
      const person = target?.closest<HTMLElement>('[data-person]');
      // A finger that rests on somebody asks for their card, which has this menu too.
      if (person && event instanceof PointerEvent && event.pointerType === 'touch') return;
      const at = placeOf(event, person);
      const id = person?.dataset.person;
      if (id !== undefined) {
        if (!workspace.state.open?.selection.persons.has(id)) workspace.selectPersons([id]);
        screen.setState({ focused: id });
        setOpened({ at, on: 'people' });
        return;
      }
      const line = latest.current({ x: event.clientX, y: event.clientY });
      if (line) workspace.select({ persons: new Set(), line: line.subject });
      setOpened({ at, on: line ? 'line' : 'paper' });
    };
    element.addEventListener('contextmenu', handle);
    return () => element.removeEventListener('contextmenu', handle);
  }, [surface, workspace, screen, asking]);

  if (!opened) return null;
  const ids = { people: forPeople, line: forLine, paper: forPaper }[opened.on];
  const now = context();
  return (
    <MenuAt
      at={opened.at}
      label={say('canvas.menu')}
      groups={now ? groupsOf(ids, now) : []}
      onClose={() => setOpened(undefined)}
    />
  );

  function groupsOf(groups: readonly (readonly string[])[], now: CommandContext): MenuGroup[] {
    return groups.map((group, index) => ({
      id: String(index),
      entries: group
        .map(commandById)
        .filter((command) => command.enabled(now))
        .map((command) => ({
          id: command.id,
          label: capital(say(command.label)),
          keys: keysText(command.keys?.[0]),
          danger: command.id === 'remove',
          onAction: () => setTimeout(() => run(command), 0),
        })),
    }));
  }
}

/** Where the pointer is; under the symbol where the keyboard opened the menu. */
function placeOf(event: MouseEvent, person: HTMLElement | null | undefined): Point {
  const box = person?.getBoundingClientRect();
  const byKey = event.button !== 2 && event.detail === 0 && box;
  return byKey
    ? { x: box.left + box.width / 2, y: box.top + Math.min(box.height, 72) }
    : { x: event.clientX, y: event.clientY };
}
