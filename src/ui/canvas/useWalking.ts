import type { KeyboardEvent, RefObject } from 'react';
import type { PersonId } from '#model';
import { useApp, useSay } from '../app/context.tsx';
import { focusPerson } from './focusPerson.ts';
import { type Direction, walk } from './walk.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Goes to somebody on the drawing: selects them, shows them and gives them the focus. */
function useGoTo(): (id: PersonId) => void {
  const { workspace, screen, camera } = useApp();
  return (id) => {
    workspace.selectPersons([id]);
    screen.setState({ focused: id });
    camera.current?.show([id]);
    focusPerson(id);
  };
}

/** Keys on whoever has the focus: arrows walk along kinship, Space chooses. */
export function useWalking(
  surface: RefObject<HTMLElement | null>,
  answer: (id: PersonId) => boolean,
): (event: KeyboardEvent) => void {
  const { workspace, screen } = useApp();
  const say = useSay();
  const goTo = useGoTo();
  return (event) => {
    const focused =
      event.target instanceof HTMLElement && surface.current?.contains(event.target)
        ? event.target.dataset.person
        : undefined;
    const { open } = workspace.state;
    if (focused === undefined || !open) return;
    const { bonding, linking } = screen.getState();
    const asking = bonding !== undefined || linking !== undefined;
    const direction = arrows[event.key];
    if (direction && open.drawing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = walk(open.document, open.drawing, focused, direction);
      if (next === undefined) workspace.announce(say('canvas.nobodyThere'));
      else goTo(next);
    } else if (event.key === ' ' || (event.key === 'Enter' && asking)) {
      event.preventDefault();
      // Space held moves the paper: `useFamilyGrips` listens for it further up.
      if (event.key === 'Enter') event.stopPropagation();
      if (answer(focused)) return;
      if (event.shiftKey) workspace.selectPersons([...open.selection.persons, focused]);
      else workspace.selectPersons([focused]);
    }
  };
}
