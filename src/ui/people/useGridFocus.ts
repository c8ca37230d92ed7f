import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { PersonId } from '#model';

/** The cell that holds the one tab stop of the list. Without a person: the head of the column. */
export interface ActiveCell {
  readonly person: PersonId | undefined;
  /** Place among the columns that are shown; the tick boxes are −1. */
  readonly column: number;
}

/**
 * The cell that has the focus, or will have it when the list is entered. It stays
 * with its person when the list is sorted anew.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  people: readonly { readonly id: PersonId }[],
  columnCount: number,
) {
  const [asked, setAsked] = useState<ActiveCell>({ person: people[0]?.id, column: 0 });
  const there = asked.person === undefined || people.some(({ id }) => id === asked.person);
  const active: ActiveCell = {
    person: there ? asked.person : people[0]?.id,
    column: Math.min(asked.column, columnCount - 1),
  };
  // Focus follows only what the keyboard or a click in the list asked for.
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    grid.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  });
  const moveTo = (cell: ActiveCell) => {
    wanted.current = true;
    setAsked(cell);
  };
  return { active, moveTo, setActive: setAsked } as const;
}
