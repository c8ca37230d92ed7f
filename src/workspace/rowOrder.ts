import { type CaseDocument, type Edit, tables } from '#model';
import type { Drawing } from './state.ts';

/** An edit that writes down the order of those rows of a diagram that changed; undefined where none did. */
export function orderEdit(
  doc: CaseDocument,
  diagram: string,
  rows: Drawing['rows'],
): Edit | undefined {
  const kept = [...doc.rowOrders.values()].filter((each) => each.diagram === diagram);
  const changes: Edit['changes'][number][] = [];
  let end = doc.rowOrders.size;
  for (const [row, people] of rows.entries()) {
    const known = kept.find((each) => each.row === row);
    if (known && known.people.join(' ') === people.join(' ')) continue;
    if (known) {
      changes.push({
        table: 'rowOrders',
        id: known.id,
        from: { people: known.people },
        to: { people },
      });
    } else {
      const id = `${tables.rowOrders.prefix}${diagram}.${row}`;
      changes.push({
        table: 'rowOrders',
        id,
        at: end++,
        from: null,
        to: { id, diagram, row, people },
      });
    }
  }
  // Rows that are no more are emptied, not removed: an undo may bring their people back.
  for (const { id, row, people } of kept) {
    if (row >= rows.length && people.length)
      changes.push({ table: 'rowOrders', id, from: { people }, to: { people: [] } });
  }
  return changes.length ? { label: { code: 'edit.view' }, changes } : undefined;
}
