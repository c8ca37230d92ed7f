import type { ActiveCell } from './useGridFocus.ts';

/** Where a key leads from a cell of the list; undefined for keys that lead nowhere. */
export function cellAfterKey(
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { person, column }: ActiveCell,
  people: readonly { readonly id: string }[],
  columnCount: number,
  page: number,
): ActiveCell | undefined {
  const row = person === undefined ? -1 : people.findIndex(({ id }) => id === person);
  const last = people.length - 1;
  const to = (nextRow: number, nextColumn = column): ActiveCell => {
    const kept = Math.min(Math.max(-1, nextRow), last);
    return {
      person: kept < 0 ? undefined : people[kept]?.id,
      column: Math.min(Math.max(-1, nextColumn), columnCount - 1),
    };
  };
  switch (key) {
    case 'ArrowUp':
      return to(row - 1);
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(0, row - page));
    case 'PageDown':
      return to(row + page);
    case 'Home':
      return ctrl ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrl ? to(last, columnCount - 1) : to(row, columnCount - 1);
    default:
      return undefined;
  }
}
