import { applyEdit, createdIn, type FuzzyDate, type ParentageKindId, type PersonId } from '#model';
import {
  addCandidateParent,
  addChild,
  addParent,
  addPartner,
  addSibling,
  addSpell,
  isRefusal,
} from '#operations';
import type { Operation } from '#workspace';
import type { Relation } from '../app/context.tsx';

/** What somebody said of two people who are both in the case. */
export interface Said {
  readonly from: PersonId;
  readonly to: PersonId;
  /** What `to` is to `from`. */
  readonly as: Relation;
  readonly parentage: ParentageKindId | 'candidate';
  readonly partnership: string;
  /** When the two became partners. */
  readonly since?: FuzzyDate | undefined;
  /** The other parent of a child, if it was said. */
  readonly with?: PersonId | undefined;
  /** Parents that a brother or sister shares. */
  readonly sharing: readonly PersonId[];
}

/** A parent of somebody: one by birth joins the other, a possible one stands beside them. */
const parentOf =
  (child: PersonId, parent: PersonId, kind: Said['parentage']): Operation =>
  (doc, newId) =>
    kind === 'candidate'
      ? addCandidateParent(doc, newId, { child, parent: { id: parent } })
      : addParent(doc, newId, { child, parent: { id: parent }, kind });

/** Partners, with what they were to each other and since when. */
const partners =
  ({ from, to, partnership, since }: Said): Operation =>
  (doc, newId) => {
    const couple = addPartner(doc, newId, { of: from, partner: { id: to }, kind: partnership });
    if (isRefusal(couple) || !since) return couple;
    const [id] = createdIn(couple, 'partnerships');
    const made = applyEdit(doc, couple);
    const kind = partnership;
    const dated =
      id === undefined
        ? couple
        : addSpell(made, newId, { partnership: id, spell: { kind, from: since } });
    if (isRefusal(dated)) return dated;
    const row = applyEdit(made, dated).partnerships.get(id ?? '');
    // One time together, the dated one: the couple is made with it from the start.
    return {
      ...couple,
      changes: couple.changes.map((change) =>
        change.table === 'partnerships' && row && change.to
          ? { ...change, to: { ...change.to, spells: row.spells.slice(-1) } }
          : change,
      ),
    };
  };

/** The operation that records what was said of two people. */
export function relate(said: Said): Operation {
  const { from, to, as, parentage } = said;
  switch (as) {
    case 'parent':
      return parentOf(from, to, parentage);
    case 'child':
      return said.with === undefined || parentage === 'candidate'
        ? parentOf(to, from, parentage)
        : (doc, newId) =>
            addChild(doc, newId, {
              parents: said.with === undefined ? [from] : [from, said.with],
              child: { id: to },
              kind: parentage,
            });
    case 'partner':
      return partners(said);
    case 'sibling':
      return (doc, newId) =>
        addSibling(doc, newId, { of: from, sibling: { id: to }, parents: said.sharing });
  }
}
