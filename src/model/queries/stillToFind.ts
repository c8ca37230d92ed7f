import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import { familyIndex, type ParentLink, parentLinks } from './familyIndex.ts';
import { isPlaceholder, wordGender } from './person.ts';
import { siblingsOf } from './siblings.ts';

/** Something a family tree of this child still lacks. A recommendation, never a duty. */
export interface StillToFind {
  readonly code:
    | 'sideMissing'
    | 'parentMissing'
    | 'parentUnsettled'
    | 'kinMissing'
    | 'nameMissing'
    | 'moreChildren';
  /** The person it is about: whose parent or name it is. */
  readonly person: PersonId;
  /** The parent or side that is missing, where it can be told. */
  readonly side?: 'mum' | 'dad';
  /** The child of the case whose family it is; absent for anybody's. */
  readonly child?: PersonId;
  /** People who may be the parent. */
  readonly candidates?: readonly PersonId[];
}

/** What comes first in the list. */
const order: readonly StillToFind['code'][] = [
  'sideMissing',
  'parentMissing',
  'parentUnsettled',
  'kinMissing',
  'moreChildren',
  'nameMissing',
];

const unsettled: ReadonlySet<string> = new Set(['possible', 'disputed', 'unknown']);

/** Parents by birth whom nobody ruled out. */
const birthParents = (doc: CaseDocument, person: PersonId): readonly ParentLink[] =>
  parentLinks(doc, person).filter(
    ({ kind, certainty }) =>
      parentageKind(kind).blood && kind !== 'donor' && certainty !== 'ruledOut',
  );

const genderOf = (doc: CaseDocument, id: PersonId) => {
  const person = doc.persons.get(id);
  return person ? wordGender(person) : 'neutral';
};

/** Which of the two parents are missing; one whose gender nobody knows counts for either. */
function missingSides(
  doc: CaseDocument,
  links: readonly ParentLink[],
): readonly ('mum' | 'dad' | undefined)[] {
  const parents = [...new Set(links.map(({ parent }) => parent))];
  const genders = parents.map((id) => genderOf(doc, id));
  if (parents.length === 0) return ['mum', 'dad'];
  if (genders.includes('woman') && genders.includes('man')) return [];
  if (parents.length >= 2 && genders.includes('neutral')) return [];
  // Two mothers, or two fathers, of whom neither is in doubt are a child's two parents.
  const sure = new Set(
    links
      .filter(({ certainty }) => !certainty || !unsettled.has(certainty))
      .map(({ parent }) => parent),
  );
  if (sure.size >= 2) return [];
  if (genders.includes('woman')) return ['dad'];
  return genders.includes('man') ? ['mum'] : [undefined];
}

/** What one child of the case lacks: parents, sides, grandparents, parents' brothers and sisters. */
function ofChild(doc: CaseDocument, child: PersonId): StillToFind[] {
  const found: StillToFind[] = [];
  const links = birthParents(doc, child);
  for (const side of missingSides(doc, links))
    found.push({ code: 'sideMissing', person: child, child, ...(side ? { side } : {}) });
  found.push(...unsettledParents(child, links));
  for (const parent of new Set(links.map((link) => link.parent)))
    found.push(...ofParent(doc, child, parent));
  return found;
}

/** Several people of whom each may be the parent, and none is settled. */
function unsettledParents(child: PersonId, links: readonly ParentLink[]): StillToFind[] {
  const doubted = links.filter(({ certainty }) => certainty && unsettled.has(certainty));
  const sure = new Set(
    links
      .filter(({ certainty }) => !certainty || !unsettled.has(certainty))
      .map(({ parent }) => parent),
  );
  const candidates = [...new Set(doubted.map(({ parent }) => parent))].filter(
    (id) => !sure.has(id),
  );
  return candidates.length ? [{ code: 'parentUnsettled', person: child, child, candidates }] : [];
}

function ofParent(doc: CaseDocument, child: PersonId, parent: PersonId): StillToFind[] {
  const gender = genderOf(doc, parent);
  const side =
    gender === 'woman' ? ('mum' as const) : gender === 'man' ? ('dad' as const) : undefined;
  const sided = side ? { side } : {};
  const grandparents = birthParents(doc, parent);
  const siblings = siblingsOf(doc, parent).size;
  // A parent with nobody behind them is a whole side that nobody has told of yet.
  if (grandparents.length === 0 && siblings === 0)
    return [{ code: 'sideMissing', person: parent, child, ...sided }];
  const missing = missingSides(doc, grandparents).map(
    (which): StillToFind => ({
      code: 'parentMissing',
      person: parent,
      child,
      ...(which ? { side: which } : {}),
    }),
  );
  return siblings === 0
    ? [...missing, { code: 'kinMissing', person: parent, child, ...sided }]
    : missing;
}

/**
 * What is still to be found: sides of the family of which nothing is known,
 * missing parents and grandparents, parents who are not settled, parents of whom
 * no brother or sister is recorded, families with more children, people without a
 * name. The first are the most telling. It recommends and blocks nothing.
 */
export function stillToFind(doc: CaseDocument): readonly StillToFind[] {
  const found: StillToFind[] = [];
  const seen = new Set<string>();
  const add = (item: StillToFind) => {
    const key = `${item.code} ${item.person} ${item.side ?? ''}`;
    if (!seen.has(key)) found.push(item);
    seen.add(key);
  };
  for (const { person } of doc.focalChildren.values())
    for (const item of ofChild(doc, person)) add(item);
  for (const { moreChildren, parents, id } of doc.parentSets.values()) {
    const of = parents[0] ?? familyIndex(doc).sibshipOf(id)[0]?.child;
    if (of !== undefined && moreChildren && moreChildren !== 'none')
      add({ code: 'moreChildren', person: of });
  }
  for (const person of doc.persons.values())
    if (isPlaceholder(person) && !person.pet && !person.pregnancy)
      add({ code: 'nameMissing', person: person.id });
  return found.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
