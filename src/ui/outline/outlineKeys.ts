import type { PersonId } from '#model';
import { type OutlineRow, ownPerson, personOfRow } from './outlineRows.ts';

/** What a key does in the outline: goes to a line, or opens or closes the one it is on. */
export type OutlineStep =
  | { readonly kind: 'go'; readonly to: OutlineRow }
  | { readonly kind: 'goTo'; readonly person: PersonId }
  | { readonly kind: 'turn' };

const go = (to: OutlineRow | undefined): OutlineStep | undefined => to && { kind: 'go', to };

/** Where a key leads from a line, as in every tree; undefined for keys that lead nowhere. */
export function stepByKey(
  key: string,
  rows: readonly OutlineRow[],
  at: OutlineRow,
  page: number,
): OutlineStep | undefined {
  const place = rows.indexOf(at);
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return go(rows[place + 1]);
    case 'ArrowUp':
      return go(rows[place - 1]);
    case 'PageDown':
      return go(rows[Math.min(last, place + page)]);
    case 'PageUp':
      return go(rows[Math.max(0, place - page)]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows[last]);
    case 'ArrowRight': {
      if (at.open === false) return { kind: 'turn' };
      if (at.open) return go(rows[place + 1]);
      const person = personOfRow(at);
      return person !== undefined && ownPerson(at) === undefined
        ? { kind: 'goTo', person }
        : undefined;
    }
    case 'ArrowLeft':
      return at.open ? { kind: 'turn' } : go(rows.find((row) => row.key === at.parent));
    default:
      return undefined;
  }
}
