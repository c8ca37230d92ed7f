import { bornOf, type CaseDocument, dayRange, type PersonId, partnersOf } from '#model';
import type { Drawing } from '#workspace';
import type { Relation } from '../app/context.tsx';

/** So many years make a parent rather than a partner. */
const generationYears = 15;
/** Rows nearer than this are one generation, in scene units. */
const sameRow = 40;

/** The middle of what is known of somebody's year of birth. */
function yearOf(doc: CaseDocument, id: PersonId): number | undefined {
  const person = doc.persons.get(id);
  const born = person && bornOf(person);
  if (!born) return undefined;
  const { first = Number.NaN, last = Number.NaN } = dayRange(born) ?? {};
  const day = Number.isFinite(first) ? first : last;
  return Number.isFinite(day) ? day / 365.25 : undefined;
}

/** What `to` most likely is to `from`, who are not joined yet: by their years, else by where they stand. */
export function likelyRelation(
  doc: CaseDocument,
  places: Drawing['places'] | undefined,
  from: PersonId,
  to: PersonId,
): Relation {
  const [mine, theirs] = [yearOf(doc, from), yearOf(doc, to)];
  if (mine !== undefined && theirs !== undefined) {
    if (mine - theirs >= generationYears) return 'parent';
    if (theirs - mine >= generationYears) return 'child';
  } else {
    const [here, there] = [places?.get(from), places?.get(to)];
    const down = here && there ? there.y - here.y : 0;
    if (down < -sameRow) return 'parent';
    if (down > sameRow) return 'child';
  }
  // Who has a partner already more often gains a brother or sister.
  return partnersOf(doc, from).length > 0 ? 'sibling' : 'partner';
}
