import type { CaseDocument, DiagramId, HouseholdId, PersonId } from '#model';
import { type FamilyGraph, familyGraph } from './familyGraph.ts';
import { type FoldStub, foldBranches } from './fold.ts';
import { untangle } from './untangle.ts';
import { bloodRelatives, onlyPeople, sideOf } from './views.ts';

/** The part of a family that is looked at; nobody else is drawn meanwhile. */
export type Excerpt =
  | { readonly kind: 'blood'; readonly person: PersonId }
  | { readonly kind: 'side'; readonly person: PersonId; readonly parent: PersonId }
  | { readonly kind: 'household'; readonly household: HouseholdId };

/** The family as it is drawn, and what is folded away from it. */
export interface FamilyDrawn {
  /** What the layout is given: with loops, where it is to cut them itself. */
  readonly graph: FamilyGraph;
  /** What is drawn: with copies, where there are any. */
  readonly drawn: FamilyGraph;
  readonly folds: readonly FoldStub[];
}

function excerptOf(graph: FamilyGraph, doc: CaseDocument, excerpt: Excerpt): FamilyGraph {
  switch (excerpt.kind) {
    case 'blood':
      return bloodRelatives(graph, excerpt.person);
    case 'side':
      return sideOf(graph, excerpt.person, excerpt.parent);
    case 'household': {
      const members = doc.households.get(excerpt.household)?.members ?? [];
      return onlyPeople(graph, new Set(members.map(({ person }) => person)));
    }
  }
}

/** The family of a case as a diagram of it asks for: an excerpt, without what is folded away, loops cut. */
export function familyDrawn(
  doc: CaseDocument,
  diagram: DiagramId | undefined,
  excerpt: Excerpt | undefined,
): FamilyDrawn {
  const row = diagram === undefined ? undefined : doc.diagrams.get(diagram);
  const whole = familyGraph(doc);
  const part = excerpt ? excerptOf(whole, doc, excerpt) : whole;
  const { graph, stubs } = foldBranches(part, row?.folds ?? []);
  const folds = stubs.filter(({ people }) => people > 0);
  return { graph, drawn: row?.copies ? untangle(graph) : graph, folds };
}
