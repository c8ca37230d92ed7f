import type { KeyboardEvent, RefObject } from 'react';
import type { PersonId } from '#model';
import { useApp, useSay, useWords } from '../app/context.tsx';
import { focusPerson } from './focusDrawn.ts';
import { relationsOf } from './relationsOf.ts';
import { type Direction, rowEnd, walk, walkAcross } from './walk.ts';

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

/** Keys on whoever has the focus: arrows walk along kinship, with Alt across the paper; Space chooses. */
export function useWalking(
  surface: RefObject<HTMLElement | null>,
  answer: (id: PersonId) => boolean,
): (event: KeyboardEvent) => void {
  const { workspace, screen } = useApp();
  const say = useSay();
  const words = useWords();
  const goTo = useGoTo();

  /** Where a key leads from somebody; undefined for a key that leads nowhere, null where nobody is there. */
  const wayOf = (event: KeyboardEvent, from: PersonId): PersonId | null | undefined => {
    const { open } = workspace.state;
    if (!open?.drawing) return undefined;
    const { document, drawing, viewer } = open;
    const direction = arrows[event.key];
    const held = event.ctrlKey || event.metaKey;
    if (direction && !held)
      return (
        (event.altKey
          ? walkAcross(drawing, from, direction)
          : walk(document, drawing, from, direction)) ?? null
      );
    if (event.altKey) return undefined;
    if (event.key === 'Home' && held) return viewer ?? null;
    if ((event.key === 'Home' || event.key === 'End') && !held)
      return rowEnd(drawing, from, event.key === 'Home' ? 'first' : 'last') ?? null;
    return undefined;
  };
  /** While the ways from somebody are turned through: Enter takes the one pointed out, a digit its own. */
  const wayPicked = (event: KeyboardEvent, from: PersonId): PersonId | undefined => {
    const { along } = screen.getState();
    const { open } = workspace.state;
    if (along?.from !== from || !open?.drawing) return undefined;
    const ways = relationsOf(open.document, words, open.drawing.scene, from);
    if (event.key === 'Enter') return ways[along.at]?.to;
    return /^[1-9]$/.test(event.key) ? ways[Number(event.key) - 1]?.to : undefined;
  };

  return (event) => {
    const focused =
      event.target instanceof HTMLElement && surface.current?.contains(event.target)
        ? event.target.dataset.person
        : undefined;
    const { open } = workspace.state;
    if (focused === undefined || !open) return;
    const { bonding, linking, moving } = screen.getState();
    const asking = (bonding ?? linking ?? moving?.heard) !== undefined;
    const next = wayOf(event, focused);
    const picked = wayPicked(event, focused);
    if (next !== undefined) {
      event.preventDefault();
      if (next === null) workspace.announce(say('canvas.nobodyThere'));
      else goTo(next);
    } else if (picked !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      goTo(picked);
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
