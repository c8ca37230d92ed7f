import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import { certaintyTowards, familyIndex, kindTowards, partnersOf } from './familyIndex.ts';

/** How two people are brother or sister; `unknown` where the shared parents are not known well enough. */
export type SiblingKind = 'full' | 'half' | 'adoptive' | 'foster' | 'step' | 'unknown';

interface ParentsByKind {
  readonly blood: ReadonlySet<PersonId>;
  readonly legal: ReadonlySet<PersonId>;
  readonly care: ReadonlySet<PersonId>;
}

/** A person's parents that nobody ruled out, by the sort of link. */
function parentsByKind(doc: CaseDocument, child: PersonId): ParentsByKind {
  const blood = new Set<PersonId>();
  const legal = new Set<PersonId>();
  const care = new Set<PersonId>();
  for (const parentage of familyIndex(doc).parentagesOf(child)) {
    for (const parent of doc.parentSets.get(parentage.set)?.parents ?? []) {
      if (certaintyTowards(parentage, parent) === 'ruledOut') continue;
      const kind = parentageKind(kindTowards(parentage, parent));
      if (kind.blood) blood.add(parent);
      else if (kind.care) care.add(parent);
      else legal.add(parent);
    }
  }
  return { blood, legal, care };
}

const shared = (a: ReadonlySet<PersonId>, b: ReadonlySet<PersonId>) =>
  [...a].filter((id) => b.has(id));

/**
 * How two people are brother or sister, or undefined if they are not known to be.
 * Half is said only where each has a parent who is not the other's.
 */
export function siblingKind(doc: CaseDocument, a: PersonId, b: PersonId): SiblingKind | undefined {
  if (a === b) return undefined;
  const x = parentsByKind(doc, a);
  const y = parentsByKind(doc, b);
  const blood = shared(x.blood, y.blood);
  if (blood.length >= 2) return 'full';
  if (blood.length === 1) return x.blood.size > 1 && y.blood.size > 1 ? 'half' : 'unknown';
  const legalOfX = new Set([...x.blood, ...x.legal]);
  const legalOfY = new Set([...y.blood, ...y.legal]);
  if (shared(legalOfX, legalOfY).length) return 'adoptive';
  if (shareSetWithoutParents(doc, a, b)) return 'unknown';
  const anyOfX = new Set([...legalOfX, ...x.care]);
  const anyOfY = new Set([...legalOfY, ...y.care]);
  if (shared(anyOfX, anyOfY).length) return 'foster';
  for (const parent of legalOfX) {
    if (partnersOf(doc, parent).some((partner) => legalOfY.has(partner))) return 'step';
  }
  return undefined;
}

function shareSetWithoutParents(doc: CaseDocument, a: PersonId, b: PersonId): boolean {
  const index = familyIndex(doc);
  return index
    .parentagesOf(a)
    .some(
      ({ set }) =>
        doc.parentSets.get(set)?.parents.length === 0 &&
        index.sibshipOf(set).some(({ child }) => child === b),
    );
}

/** Brothers and sisters of a person of every kind, each once, in stored order. */
export function siblingsOf(
  doc: CaseDocument,
  person: PersonId,
): ReadonlyMap<PersonId, SiblingKind> {
  const index = familyIndex(doc);
  const near = new Set<PersonId>();
  for (const { set } of index.parentagesOf(person)) {
    for (const { child } of index.sibshipOf(set)) near.add(child);
    for (const parent of doc.parentSets.get(set)?.parents ?? []) {
      for (const adult of [parent, ...partnersOf(doc, parent)]) {
        for (const other of index.setsOf(adult)) {
          for (const { child } of index.sibshipOf(other.id)) near.add(child);
        }
      }
    }
  }
  const found = new Map<PersonId, SiblingKind>();
  for (const other of near) {
    const kind = siblingKind(doc, person, other);
    if (kind) found.set(other, kind);
  }
  return found;
}
