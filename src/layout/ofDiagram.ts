import type { CaseDocument, DiagramId } from '#model';
import type { ArrangeOptions } from './arrange.ts';

/** What is kept with a diagram for the next time it is laid out: pins, the last order of its rows, its focus. */
export function optionsOfDiagram(
  doc: CaseDocument,
  diagram: DiagramId | undefined,
): Pick<ArrangeOptions, 'pins' | 'order' | 'focus'> {
  const row = diagram === undefined ? undefined : doc.diagrams.get(diagram);
  const order = [...doc.rowOrders.values()]
    .filter((each) => each.diagram === diagram)
    .map((each) => ({ row: each.row, people: each.people }));
  return {
    pins: new Map(row?.pins.map(({ figure, x, y }) => [figure, { x, y }])),
    order,
    ...(row?.focus === undefined ? {} : { focus: row.focus }),
  };
}
