import {
  type CaseDocument,
  type Certainty,
  type Edit,
  familyIndex,
  type Ground,
  type NewId,
  type PersonId,
  parentageKind,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Says how sure it is that somebody is a child's parent, on what ground. With
 * `othersRuledOut`, the rival candidates are ruled out on the same ground; they and
 * their accounts stay on record.
 *
 * @returns the edit, or the refusal `row-missing` where they are not linked.
 */
export function settleParent(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    parent,
    certainty,
    ground,
    othersRuledOut = false,
  }: {
    readonly child: PersonId;
    readonly parent: PersonId;
    readonly certainty: Certainty;
    readonly ground?: Ground;
    readonly othersRuledOut?: boolean;
  },
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const links = familyIndex(doc)
    .parentagesOf(child)
    .filter(({ kind }) => parentageKind(kind).blood);
  const sets = links.map(({ set }) => doc.parentSets.get(set)?.parents ?? []);
  const chosen = links.filter((_, index) => sets[index]?.includes(parent));
  if (chosen.length === 0) return refuse('row-missing', { table: 'parentages', id: child });
  // Whoever is in a set with the chosen parent is no rival: the mother of every candidate's set.
  const allies = new Set(sets.filter((parents) => parents.includes(parent)).flat());
  const say = (index: number, who: PersonId, how: Certainty) => {
    const link = links[index];
    if (!link) return;
    const others = (draft.get('parentages', link.id)?.perParent ?? []).filter(
      (entry) => entry.parent !== who,
    );
    const own = (draft.get('parentages', link.id)?.perParent ?? []).find(
      (entry) => entry.parent === who,
    );
    const entry = { ...own, parent: who, certainty: how, ...(ground ? { ground } : {}) };
    draft.change('parentages', link.id, { perParent: [...others, entry] });
  };
  for (const [index, parents] of sets.entries()) {
    if (parents.includes(parent)) say(index, parent, certainty);
    else if (othersRuledOut)
      for (const rival of parents) if (!allies.has(rival)) say(index, rival, 'ruledOut');
  }
  return draft.edit('edit.settleParent');
}
