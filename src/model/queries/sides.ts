import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import { parentLinks } from './familyIndex.ts';
import { type KinTerm, kinOf } from './kin.ts';
import { wordGender } from './person.ts';

/** Through whom somebody belongs to a child: a parent by birth, both of them, or the child's carers. */
const sides = ['mum', 'dad', 'both', 'care'] as const;
export type Side = (typeof sides)[number];

const cares: ReadonlySet<string> = new Set([
  'foster',
  'kinship',
  'guardian',
  'step',
  'residential',
  'adoptive',
]);

/** The parents by birth whom two people share, by what they would be called. */
function sharedSide(doc: CaseDocument, a: PersonId, b: PersonId): Side | undefined {
  const birthParents = (id: PersonId) =>
    parentLinks(doc, id)
      .filter(({ kind, certainty }) => parentageKind(kind).blood && certainty !== 'ruledOut')
      .map(({ parent }) => parent);
  const others = new Set(birthParents(b));
  const shared = [...new Set(birthParents(a))].filter((id) => others.has(id));
  if (shared.length > 1) return 'both';
  const parent = shared[0] === undefined ? undefined : doc.persons.get(shared[0]);
  const gender = parent && wordGender(parent);
  return gender === 'woman' ? 'mum' : gender === 'man' ? 'dad' : undefined;
}

function sideOfTerm(
  doc: CaseDocument,
  viewer: PersonId,
  person: PersonId,
  { links, side }: KinTerm,
): Side | undefined {
  const [first] = links;
  if (side || !first) return side;
  if (first.modifier && cares.has(first.modifier)) return 'care';
  if (first.relation === 'parent' && !first.modifier)
    return first.gender === 'woman' ? 'mum' : first.gender === 'man' ? 'dad' : undefined;
  if (first.relation === 'sibling' && links.length === 1) return sharedSide(doc, viewer, person);
  return undefined;
}

/**
 * On whose side of a child's family somebody is. Nobody's: the child's own partner
 * and children, and whoever the record does not join to a parent.
 */
export function sideOf(doc: CaseDocument, viewer: PersonId, person: PersonId): Side | undefined {
  const found = new Set(
    (kinOf(doc, viewer).get(person) ?? []).map((term) => sideOfTerm(doc, viewer, person, term)),
  );
  if (found.has('both') || (found.has('mum') && found.has('dad'))) return 'both';
  return sides.find((side) => found.has(side));
}
