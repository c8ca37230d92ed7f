import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Figure, Point } from '#scene';
import { useApp, useSay, useScreen } from '../app/context.tsx';
import { aboutPeople, CommandMenu } from '../commands/CommandMenu.tsx';

const forPeople = [
  ...aboutPeople.slice(0, 3),
  ['move', 'align-top', 'align-left', 'distribute-across'],
  [
    'live-together',
    'group',
    'write-note',
    'focus',
    'fold-parents',
    'fold-children',
    'tidy-branch',
    'unpin',
  ],
  ...aboutPeople.slice(3),
];
const forLine = [['remove']] as const;
const forNote = [['edit-note'], ['remove']] as const;
const forPaper = [
  ['add-person', 'type-family', 'add-pet', 'write-note'],
  ['paste', 'select-all', 'fit', 'everybody'],
  ['tidy-all', 'arranging', 'describe', 'palette'],
] as const;

/** Where the menu is open and what lies there. */
interface Opened {
  readonly at: Point;
  readonly on: 'people' | 'line' | 'note' | 'paper';
  /** The same point on the drawing, where the paper was pressed. */
  readonly place?: Point;
}

/**
 * The menu of what lies under the pointer: by the right button, a long press, or
 * Shift+F10 on somebody who has the focus.
 */
export function ContextMenu({
  surface,
  lineAt,
  placeAt,
}: {
  readonly surface: RefObject<HTMLElement | null>;
  readonly lineAt: (point: Point) => Figure | undefined;
  readonly placeAt: (point: Point) => Point | undefined;
}) {
  const { workspace, screen } = useApp();
  const say = useSay();
  const asking = useScreen(
    (state) => (state.bonding ?? state.linking ?? state.moving) !== undefined,
  );
  const [opened, setOpened] = useState<Opened>();
  const latest = useRef({ lineAt, placeAt });
  latest.current = { lineAt, placeAt };

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
      setOpened({ at, ...onPaper(event, target) });
    };
    /** What lies there that is nobody: a note, a line, or the paper. */
    const onPaper = ({ clientX, clientY }: MouseEvent, target: Element | null) => {
      const note = target?.closest<HTMLElement>('[data-note]')?.dataset.note;
      if (note !== undefined) {
        workspace.selectNote(note);
        return { on: 'note' } as const;
      }
      const pointer = { x: clientX, y: clientY };
      const line = latest.current.lineAt(pointer);
      if (line) {
        workspace.select({ persons: new Set(), line: line.subject });
        return { on: 'line' } as const;
      }
      const place = latest.current.placeAt(pointer);
      return { on: 'paper', ...(place ? { place } : {}) } as const;
    };
    element.addEventListener('contextmenu', handle);
    return () => element.removeEventListener('contextmenu', handle);
  }, [surface, workspace, screen, asking]);

  if (!opened) return null;
  return (
    <CommandMenu
      at={opened.at}
      label={say('canvas.menu')}
      ids={{ people: forPeople, line: forLine, note: forNote, paper: forPaper }[opened.on]}
      place={opened.place}
      onClose={() => setOpened(undefined)}
    />
  );
}

/** Where the pointer is; beside the symbol where the keyboard opened the menu. */
function placeOf(event: MouseEvent, person: HTMLElement | null | undefined): Point {
  const box = person?.getBoundingClientRect();
  const byKey = event.button !== 2 && event.detail === 0 && box;
  return byKey ? { x: box.right, y: box.top } : { x: event.clientX, y: event.clientY };
}
