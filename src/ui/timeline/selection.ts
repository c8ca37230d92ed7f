import type { Figure } from '#scene';
import type { Selection, Workspace } from '#workspace';

/** Whether a figure of a timeline is something of the life, and no ground. */
export const isOfLife = ({ kind }: Figure): boolean => kind === 'event';

/** The figures that show what is selected. */
export function selectedFigures(
  figures: readonly Figure[],
  { persons, line }: Selection,
): ReadonlySet<string> {
  return new Set(
    figures
      .filter(
        ({ kind, subject }) =>
          kind === 'event' &&
          (subject.table === 'persons'
            ? persons.has(String(subject.row))
            : line?.table === subject.table && line.row === subject.row),
      )
      .map(({ id }) => id),
  );
}

/** Selects what a figure shows: a person, or a row of the case. */
export function selectFigure(workspace: Workspace, { subject }: Figure): void {
  if (subject.table === 'persons') workspace.selectPersons([String(subject.row)]);
  else workspace.select({ persons: new Set(), line: { table: subject.table, row: subject.row } });
}
