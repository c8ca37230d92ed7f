import {
  type CaseDocument,
  circlesMapOf,
  type Id,
  type Organisation,
  ownTies,
  type PersonId,
  placingOn,
  type Tie,
} from '#model';
import type { Copy } from './project.ts';

/**
 * The child's own map: whom it has on it and where, what it wants more of, what
 * each gives. How strained a tie is, under what arrangement, and what was before
 * are not in it. Groups are in it by the child's own word for them.
 */
export function copyNetwork(copy: Copy, people: ReadonlySet<PersonId>): void {
  const { doc, child } = copy;
  const groups = new Map<Id, Organisation>();
  for (const tie of ownTies(doc, child)) {
    const [, end] = tie.ends;
    const group = 'organisation' in end ? knownGroup(copy, end.organisation) : undefined;
    const known = group !== undefined || ('person' in end && people.has(end.person));
    if (!known || !isHarmless(tie) || copy.hidden.row('ties', tie.id)) continue;
    if (group) groups.set(group.id, group);
    copy.add('ties', copyTie(doc, child, tie));
  }
  for (const group of groups.values()) copy.add('organisations', copyGroup(group, people));
  copyMap(copy);
}

/** A group that the child has a word for and no restriction keeps back. */
function knownGroup({ doc, hidden }: Copy, id: Id): Organisation | undefined {
  const group = doc.organisations.get(id);
  return group?.childLabel && !hidden.row('organisations', id) ? group : undefined;
}

/** Which rings and slices the map has. */
function copyMap(copy: Copy): void {
  const { doc, child } = copy;
  const map = circlesMapOf(doc, child);
  if (map.set) {
    const { id, name, rings, slices } = map.set;
    copy.add('ringSets', { id, name, version: 1, rings, slices });
  }
  const diagram = [...doc.diagrams.values()].find(
    ({ kind, focus }) => kind === 'circles' && focus === child,
  );
  if (diagram)
    copy.add('diagrams', {
      id: diagram.id,
      kind: 'circles',
      focus: child,
      pins: [],
      ...(map.set ? { ringSet: map.set.id } : {}),
      ...(map.preset ? { ringPreset: map.preset } : {}),
    });
}

const isHarmless = ({ sensitivity, certainty }: Tie) =>
  (sensitivity === undefined || sensitivity === 'open' || sensitivity === 'family') &&
  certainty !== 'ruledOut' &&
  certainty !== 'disputed';

const copyGroup = (group: Organisation, people: ReadonlySet<PersonId>): Organisation => ({
  id: group.id,
  // The name as it stands may say more than the child was told.
  name: group.childLabel ?? '',
  ...(group.kind ? { kind: group.kind } : {}),
  ...(group.childLabel ? { childLabel: group.childLabel } : {}),
  ...(group.members
    ? {
        members: group.members
          .filter(({ person }) => people.has(person))
          .map(({ id, person }) => ({ id, person })),
      }
    : {}),
});

/** A tie as it is now on the map that is chosen, without a day. */
function copyTie(doc: CaseDocument, child: PersonId, tie: Tie): Tie {
  const map = circlesMapOf(doc, child);
  const now = placingOn(tie, map);
  return {
    id: tie.id,
    ends: tie.ends,
    ...(now?.ring === undefined
      ? {}
      : {
          placings: [
            {
              id: 'E1',
              ...(map.set ? { set: map.set.id } : {}),
              ...(map.preset ? { preset: map.preset } : {}),
              ring: now.ring,
              ...(now.sector ? { sector: now.sector } : {}),
            },
          ],
        }),
    ...(tie.wants === 'more' ? { wants: tie.wants } : {}),
    ...(tie.supports?.length ? { supports: tie.supports } : {}),
    ...(tie.givesBack?.length ? { givesBack: tie.givesBack } : {}),
  };
}
