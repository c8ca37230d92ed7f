import type { Bond, CaseDocument, OutlineEntry, OutlineTree, PersonId } from '#model';

/** One line of the outline as it is shown and read out. */
export interface OutlineRow {
  /** The way to it from the top: stays the same while the family does. */
  readonly key: string;
  readonly parent: string | undefined;
  /** From 1. */
  readonly level: number;
  /** Place among the lines of its level under the same parent, from 1, and how many there are. */
  readonly place: number;
  readonly size: number;
  /** Whether what is below it is shown; absent where there is nothing below. */
  readonly open?: boolean;
  readonly what:
    | { readonly kind: 'person'; readonly entry: OutlineEntry }
    | {
        readonly kind: 'group';
        readonly group: 'siblings' | 'alone' | 'bonds';
        readonly count: number;
        /** Whose bonds they are. */
        readonly of?: PersonId;
      }
    | { readonly kind: 'bond'; readonly bond: Bond; readonly of: PersonId };
}

interface Draft {
  readonly key: string;
  readonly what: OutlineRow['what'];
  readonly openAtFirst: boolean;
  readonly below: readonly Draft[];
}

const bondsOf = (bonds: ReadonlyMap<PersonId, readonly Bond[]>, person: PersonId, key: string) =>
  (bonds.get(person) ?? []).map(
    (bond): Draft => ({
      key: `${key}>${bond.id}`,
      what: { kind: 'bond', bond, of: person },
      openAtFirst: false,
      below: [],
    }),
  );

function draftOf(
  bonds: ReadonlyMap<PersonId, readonly Bond[]>,
  entry: OutlineEntry,
  above: string,
  place: number,
): Draft {
  const key = `${above}>${place}.${entry.person}`;
  const felt = entry.again ? [] : bondsOf(bonds, entry.person, `${key}>bonds`);
  const group: Draft[] = felt.length
    ? [
        {
          key: `${key}>bonds`,
          what: { kind: 'group', group: 'bonds', count: felt.length, of: entry.person },
          openAtFirst: false,
          below: felt,
        },
      ]
    : [];
  return {
    key,
    what: { kind: 'person', entry },
    openAtFirst: true,
    below: [...entry.below.map((each, at) => draftOf(bonds, each, key, at)), ...group],
  };
}

function groupBonds(doc: CaseDocument): ReadonlyMap<PersonId, readonly Bond[]> {
  const groups = new Map<PersonId, Bond[]>();
  for (const bond of doc.bonds.values())
    for (const person of bond.between) groups.set(person, [...(groups.get(person) ?? []), bond]);
  return groups;
}

/**
 * The lines of an outline from top to bottom.
 *
 * @param turned lines that are not as they were at first: closed ones, and lists of bonds that were opened
 */
export function outlineRows(
  doc: CaseDocument,
  trees: readonly OutlineTree[],
  turned: ReadonlySet<string>,
): readonly OutlineRow[] {
  const bonds = groupBonds(doc);
  const top = trees.flatMap(({ kind, entries }, tree): readonly Draft[] => {
    if (kind === 'family') return entries.map((entry) => draftOf(bonds, entry, String(tree), 0));
    const key = `${tree}.${kind}`;
    return [
      {
        key,
        what: { kind: 'group', group: kind, count: entries.length },
        openAtFirst: true,
        below: entries.map((entry, place) => draftOf(bonds, entry, key, place)),
      },
    ];
  });
  const rows: OutlineRow[] = [];
  const add = (drafts: readonly Draft[], level: number, parent: string | undefined) => {
    for (const [at, draft] of drafts.entries()) {
      const open = draft.openAtFirst !== turned.has(draft.key);
      rows.push({
        key: draft.key,
        parent,
        level,
        place: at + 1,
        size: drafts.length,
        what: draft.what,
        ...(draft.below.length ? { open } : {}),
      });
      if (open) add(draft.below, level + 1, draft.key);
    }
  };
  add(top, 1, undefined);
  return rows;
}

/** Whose own line a row is. */
export const ownPerson = ({ what }: OutlineRow): PersonId | undefined =>
  what.kind === 'person' && !what.entry.again ? what.entry.person : undefined;

/** Whom a row speaks of. */
export const personOfRow = ({ what }: OutlineRow): PersonId | undefined =>
  what.kind === 'person' ? what.entry.person : what.of;
