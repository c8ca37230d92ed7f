import type { CaseDocument, CustomKind, Edit, Id, NewId, Vouched } from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** What rows are of once their own kind is gone. */
const fallback = {
  bonds: 'other',
  ties: 'other',
  partnerships: 'other',
  parentages: 'unknown',
} as const;

/** Rows of a case that are of a kind of the user's own. */
export function rowsOfKind(doc: CaseDocument, kind: Id): number {
  const own = (row: { readonly kind?: string }) => row.kind === kind;
  return (
    [...doc.bonds.values()].filter(own).length +
    [...doc.ties.values()].filter(own).length +
    [...doc.partnerships.values()].filter(({ spells }) => spells.some(own)).length +
    [...doc.parentages.values()].filter((row) => own(row) || row.perParent?.some(own)).length
  );
}

/** What was kept to itself stays so when the kind that said it goes. */
const kept = ({ sensitive }: CustomKind): Pick<Vouched, 'sensitivity'> =>
  sensitive ? { sensitivity: 'secret' } : {};

/** Bonds and connections keep the name of the kind as their words, where they have none. */
function renameLines(draft: Draft, gone: CustomKind): void {
  const words = (row: { readonly words?: string }) => row.words ?? gone.name;
  for (const row of draft.rows('bonds'))
    if (row.kind === gone.id)
      draft.change('bonds', row.id, { kind: fallback.bonds, words: words(row), ...kept(gone) });
  for (const row of draft.rows('ties'))
    if (row.kind === gone.id)
      draft.change('ties', row.id, { kind: fallback.ties, words: words(row), ...kept(gone) });
}

function renameFamilies(draft: Draft, gone: CustomKind): void {
  const turned = <Entry extends { kind?: string }>(entry: Entry, kind: string): Entry =>
    entry.kind === gone.id ? { ...entry, kind } : entry;
  for (const row of draft.rows('partnerships'))
    if (row.spells.some(({ kind }) => kind === gone.id))
      draft.change('partnerships', row.id, {
        spells: row.spells.map((spell) => turned(spell, fallback.partnerships)),
        ...kept(gone),
      });
  for (const row of draft.rows('parentages'))
    if (row.kind === gone.id || row.perParent?.some(({ kind }) => kind === gone.id))
      draft.change('parentages', row.id, {
        kind: row.kind === gone.id ? fallback.parentages : row.kind,
        ...(row.perParent
          ? { perParent: row.perParent.map((entry) => turned(entry, fallback.parentages)) }
          : {}),
        ...kept(gone),
      });
}

/**
 * Removes a kind of the user's own. What was of it stays, as "other" or, between
 * parents and children, "not known"; bonds and connections keep its name as their
 * words. What was sensitive stays secret.
 *
 * @returns the edit, or the refusal `row-missing`.
 */
export function removeOwnKind(doc: CaseDocument, newId: NewId, id: Id): Edit | Refusal {
  const gone = doc.customKinds.get(id);
  if (!gone) return refuse('row-missing', { table: 'customKinds', id });
  const draft = new Draft(doc, newId);
  renameLines(draft, gone);
  renameFamilies(draft, gone);
  draft.remove('customKinds', id);
  return draft.edit('edit.remove', { table: 'customKinds' });
}
