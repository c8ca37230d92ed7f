import { useMemo } from 'react';
import { useApp, useOpen, useScreen, useToday, useWords, useWork } from '../app/context.tsx';
import { useVocabulary } from '../app/useVocabulary.ts';
import { type Column, columns } from './columns.ts';
import { PeopleFacts } from './peopleFacts.ts';
import { type ListState, listPeople, plainList } from './peopleList.ts';

/** How the list of people is narrowed and sorted, and how to change that. */
export function useListState(): readonly [ListState, (change: Partial<ListState>) => void] {
  const { screen } = useApp();
  const of = useOpen((open) => open.id);
  const kept = useScreen((state) => state.people);
  const list = kept?.of === of ? kept.list : plainList;
  return [list, (change) => screen.setState({ people: { of, list: { ...list, ...change } } })];
}

/** What the list says of people, for the case as it is shown now. */
export function usePeopleFacts(): PeopleFacts {
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const words = useWords();
  const today = useToday();
  return useMemo(() => new PeopleFacts({ doc, words, viewer, today }), [doc, words, viewer, today]);
}

/** Everybody whom the list shows, in its order. */
export function useListedPeople(facts: PeopleFacts, list: ListState) {
  const selected = useOpen((open) => open.selection.persons);
  const vocabulary = useVocabulary();
  // Who is selected matters only where the list shows nobody else.
  const only = list.selectedOnly ? selected : nobody;
  return useMemo(
    () => listPeople(facts, list, { selected: only, vocabulary }),
    [facts, list, only, vocabulary],
  );
}

const nobody: ReadonlySet<string> = new Set();

/** The columns that are shown at first. */
const firstColumns: ReadonlySet<string> = new Set([
  'name',
  'kin',
  'side',
  'born',
  'age',
  'livesWith',
  'roles',
  'search',
  'nextStep',
  'due',
  'restrictions',
]);

/** The columns that the user chose, in their order; the name is always first. */
export function useColumns(): readonly Column[] {
  const chosen = useWork((state) => state.preferences.peopleColumns);
  return useMemo(() => {
    if (!chosen) return columns.filter(({ id }) => firstColumns.has(id));
    const [name, ...others] = columns;
    const wanted = chosen.flatMap((id) => others.find((column) => column.id === id) ?? []);
    return name ? [name, ...wanted] : wanted;
  }, [chosen]);
}
