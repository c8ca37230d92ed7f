import type { CaseDocument, DiagramId } from '#model';
import type { ArrangeOptions } from './arrange.ts';

/** What is kept with a diagram for the next time it is laid out: pins, the last order of its rows, its focus, whether loops are cut, what counts how much. */
export function optionsOfDiagram(
  doc: CaseDocument,
  diagram: DiagramId | undefined,
): Pick<ArrangeOptions, 'pins' | 'order' | 'focus' | 'tidy' | 'weights'> {
  const row = diagram === undefined ? undefined : doc.diagrams.get(diagram);
  const order = [...doc.rowOrders.values()]
    .filter((each) => each.diagram === diagram)
    .map((each) => ({ row: each.row, people: each.people }));
  return {
    pins: new Map(row?.pins.map(({ figure, x, y }) => [figure, { x, y }])),
    order,
    ...(row?.focus === undefined ? {} : { focus: row.focus }),
    ...(row?.copies ? { tidy: true } : {}),
    ...(row?.weights ? { weights: row.weights } : {}),
  };
}
