import type { CaseDocument } from '../caseDocument.ts';
import type { Id } from '../ids.ts';
import { endId } from './ties.ts';

/** Joins everybody of a list with everybody else of it. */
function joinAll(known: Map<Id, Set<Id>>, ids: readonly Id[]): void {
  for (const one of ids)
    for (const other of ids) {
      if (one === other) continue;
      const set = known.get(one);
      if (set) set.add(other);
      else known.set(one, new Set([other]));
    }
}

/**
 * Who knows whom, as far as the case says: family, couples, how people get on,
 * ties, homes and groups. What is ruled out joins nobody.
 */
export function acquaintances(doc: CaseDocument): ReadonlyMap<Id, ReadonlySet<Id>> {
  const known = new Map<Id, Set<Id>>();
  const families = new Map<Id, Id[]>();
  for (const { set, child, certainty } of doc.parentages.values())
    if (certainty !== 'ruledOut') families.set(set, [...(families.get(set) ?? []), child]);
  for (const [set, children] of families)
    joinAll(known, [...(doc.parentSets.get(set)?.parents ?? []), ...children]);
  for (const { between } of doc.partnerships.values()) joinAll(known, between);
  for (const { between, certainty } of doc.bonds.values())
    if (certainty !== 'ruledOut') joinAll(known, between);
  for (const { ends } of doc.ties.values()) joinAll(known, ends.map(endId));
  for (const { members } of doc.households.values())
    joinAll(
      known,
      members.map(({ person }) => person),
    );
  for (const { id, members } of doc.organisations.values())
    joinAll(known, [id, ...(members ?? []).map(({ person }) => person)]);
  for (const { person, carers, otherChildren } of doc.stays.values())
    joinAll(known, [person, ...(carers ?? []), ...(otherChildren ?? [])]);
  return known;
}

/** Those of a map whom nobody else on it is known to know, the child apart: a question for the coordinator. */
export function isolatesOf(doc: CaseDocument, child: Id, map: readonly Id[]): readonly Id[] {
  const known = acquaintances(doc);
  const others = new Set(map.filter((id) => id !== child));
  return [...others].filter((id) => {
    for (const each of known.get(id) ?? []) if (each !== child && others.has(each)) return false;
    return true;
  });
}
