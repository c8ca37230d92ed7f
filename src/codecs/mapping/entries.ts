import * as z from 'zod/mini';
import { type Coder, idWord } from './coder.ts';
import { type Json, listAt, member } from './json.ts';
import { at, type NeededPart, noteList, optional, type Part } from './parts.ts';
import { type Parts, struct } from './struct.ts';

/**
 * Ids of the entries of a list inside a record. Where an id is the tag and the
 * entry's place, as it is for lists that other programs wrote, the file need
 * not say it.
 */
const idAt = (tag: string, index: number) => `${tag}${index + 1}`;

type Named = { readonly id?: string };

/** Entries as they are written: without the ids that their places give. */
export const entriesOf = <Entry extends Named>(
  tag: string,
  entries: readonly Entry[],
  coder: Coder<Entry>,
): Json[] =>
  entries.map((entry, index) => {
    if (entry.id !== idAt(tag, index)) return coder.encode(entry);
    const { id: _, ...rest } = entry;
    // The entry without its id: coders of entries take that as well.
    return coder.encode(rest as unknown as Entry);
  });

/** Gives an id to each entry that brought none, by its place; never one that another entry has. */
export function named<Entry extends Named>(
  tag: string,
  entries: readonly Entry[],
): (Entry & { readonly id: string })[] {
  const taken = new Set(entries.flatMap(({ id }) => id ?? []));
  return entries.map((entry, index) => {
    let id = entry.id ?? idAt(tag, index);
    if (entry.id === undefined) {
      for (let more = 2; taken.has(id); more++) id = `${idAt(tag, index)}_${more}`;
      taken.add(id);
    }
    return { ...entry, id };
  });
}

type Unnamed<Entry> = Omit<Entry, 'id'> & Named;

function entryPart<Entry extends { readonly id: string }>(
  tag: string,
  table: Parts<Omit<Entry, 'id'>>,
  coderOf: (table: Parts<Unnamed<Entry>>) => Coder<Unnamed<Entry>>,
): Omit<Part<Entry[]>, 'needed'> {
  // The entry's own fields with an id that may be left unsaid.
  const coder = coderOf({ id: at('_ID', idWord), ...table } as unknown as Parts<Unnamed<Entry>>);
  return {
    keys: { [tag]: optional(z.array(coder.schema)) },
    write: (entries, out) => out.set(tag, entriesOf(tag, entries, coder)),
    read(structure) {
      if (member(structure, tag) === undefined) return undefined;
      const list = listAt(structure, tag);
      const read = named(
        tag,
        list.flatMap((json) => coder.decode(json) ?? []),
      );
      // Every entry has its id now.
      return read.length || list.length === 0 ? (read as unknown as Entry[]) : undefined;
    },
    note(theirs, ours, unread) {
      noteList(tag, coder, listAt(theirs, tag), listAt(ours, tag), unread);
    },
  };
}

/** A list of entries with ids; an empty one is written as such. */
export const entries = <Entry extends { readonly id: string }>(
  tag: string,
  table: Parts<Omit<Entry, 'id'>>,
  coderOf: (table: Parts<Unnamed<Entry>>) => Coder<Unnamed<Entry>> = struct,
): Part<Entry[]> => ({ ...entryPart<Entry>(tag, table, coderOf), needed: false });

/** A list of entries that is always there: absent in the file where it is empty. */
export const entriesOrNone = <Entry extends { readonly id: string }>(
  tag: string,
  table: Parts<Omit<Entry, 'id'>>,
): NeededPart<Entry[]> => {
  const part = entryPart<Entry>(tag, table, struct);
  return {
    ...part,
    needed: true,
    write: (list, out) => {
      if (list.length) part.write(list, out);
    },
    read: (structure) => part.read(structure) ?? [],
  };
};
