import {
  type CaseDocument,
  type Edit,
  type EntryId,
  mobilityMapOf,
  type NewId,
  type PersonId,
  type StayId,
  type VisitId,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mapIn } from './mapItems.ts';

/** Says something the child would like more of, behind the others. @returns the edit, or `row-missing`, `nothing-changed`. */
export function addMoreOf(
  doc: CaseDocument,
  newId: NewId,
  { child, words }: { readonly child: PersonId; readonly words: string },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  if (!words.trim()) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  const map = mapIn(draft, child);
  draft.change('mobilityMaps', map.id, {
    moreOf: [...(map.moreOf ?? []), { id: newId<'entry'>('E'), words }],
  });
  return draft.edit('edit.moreOf');
}

/** Moves something up or down among what the child would like more of. @returns the edit, or `row-missing`, `nothing-changed`. */
export function rankMoreOf(
  doc: CaseDocument,
  newId: NewId,
  { child, entry, by }: { readonly child: PersonId; readonly entry: EntryId; readonly by: number },
): Edit | Refusal {
  const map = mobilityMapOf(doc, child);
  const list = [...(map?.moreOf ?? [])];
  const from = list.findIndex(({ id }) => id === entry);
  const [moved] = from < 0 ? [] : list.splice(from, 1);
  if (!map || !moved) return refuse('row-missing', { table: 'mobilityMaps', id: entry });
  list.splice(Math.min(list.length, Math.max(0, from + by)), 0, moved);
  const draft = new Draft(doc, newId);
  draft.change('mobilityMaps', map.id, { moreOf: list });
  return draft.edit('edit.moreOf');
}

/** Says it in other words, or takes it away where there are none. @returns the edit, or `row-missing`, `nothing-changed`. */
export function sayMoreOf(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    entry,
    words,
  }: { readonly child: PersonId; readonly entry: EntryId; readonly words: string },
): Edit | Refusal {
  const map = mobilityMapOf(doc, child);
  if (!map?.moreOf?.some(({ id }) => id === entry))
    return refuse('row-missing', { table: 'mobilityMaps', id: entry });
  const list = map.moreOf.flatMap((each) =>
    each.id !== entry ? [each] : words.trim() ? [{ ...each, words }] : [],
  );
  const draft = new Draft(doc, newId);
  draft.change('mobilityMaps', map.id, { moreOf: list.length ? list : undefined });
  return draft.edit('edit.moreOf');
}

/** Puts a question or something said aside: "Not now". @returns the edit, or the refusal `row-missing`. */
export function setAside(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    ...entry
  }: {
    readonly child: PersonId;
    readonly prompt?: string;
    readonly words?: string;
    readonly stay?: StayId;
    readonly visit?: VisitId;
  },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const map = mapIn(draft, child);
  draft.change('mobilityMaps', map.id, {
    setAside: [...(map.setAside ?? []), { id: newId<'entry'>('E'), ...entry }],
  });
  return draft.edit('edit.setAside');
}

/** Takes up again what was set aside. @returns the edit, or the refusal `row-missing`. */
export function takeUpAgain(
  doc: CaseDocument,
  newId: NewId,
  { child, entry }: { readonly child: PersonId; readonly entry: EntryId },
): Edit | Refusal {
  const map = mobilityMapOf(doc, child);
  const left = map?.setAside?.filter(({ id }) => id !== entry);
  if (!map || left?.length === map.setAside?.length)
    return refuse('row-missing', { table: 'mobilityMaps', id: entry });
  const draft = new Draft(doc, newId);
  draft.change('mobilityMaps', map.id, { setAside: left?.length ? left : undefined });
  return draft.edit('edit.takeUpAgain');
}
