import type { Id, Parentage, ParentSet, Partnership, Person, PersonId } from '#model';
import { type Json, type JsonObject, listAt } from '../mapping/json.ts';
import { type Family, readFamily, unreadOfFamily } from './records/family.ts';
import { type Link, link, linkId } from './records/parentage.ts';

/** The families of a file as rows. */
export interface FamiliesRead {
  readonly families: readonly Family[];
  readonly parentages: readonly Parentage[];
  /** Elements of FAMC that point nowhere, by person. */
  readonly left: ReadonlyMap<Id, readonly Json[]>;
}

interface LinkRead {
  readonly child: PersonId;
  readonly said: Link;
}

const pairKey = (child: Id, set: Id) => JSON.stringify([child, set]);

/** The links that children's records name, and what of FAMC is none. */
function linksOf(people: readonly JsonObject[]) {
  const links: LinkRead[] = [];
  const left = new Map<Id, Json[]>();
  for (const json of people) {
    const child: PersonId = String(json.id);
    for (const each of listAt(json, 'FAMC')) {
      const said = link.decode(each);
      if (said) links.push({ child, said });
      else left.set(child, [...(left.get(child) ?? []), each]);
    }
  }
  return { links, left };
}

/**
 * Links in the order of the families and of their children. A child that only
 * its family names gets a link by birth: either side of a file may say it.
 */
function inFamilyOrder(families: readonly Family[], links: readonly LinkRead[]): LinkRead[] {
  const byPair = new Map<string, LinkRead[]>();
  const bySet = new Map<Id, LinkRead[]>();
  for (const each of links) {
    const key = pairKey(each.child, each.said.set);
    byPair.set(key, [...(byPair.get(key) ?? []), each]);
    bySet.set(each.said.set, [...(bySet.get(each.said.set) ?? []), each]);
  }
  const known = new Set(families.map(({ id }) => id));
  const ordered = families.flatMap(({ id, children }) => {
    const named = [...new Set(children)];
    const both = named.flatMap(
      (child) =>
        byPair.get(pairKey(child, id)) ?? [{ child, said: { set: id, kind: 'birth' } as Link }],
    );
    const oneWay = (bySet.get(id) ?? []).filter(({ child }) => !named.includes(child));
    return [...both, ...oneWay];
  });
  return [...ordered, ...links.filter(({ said }) => !known.has(said.set))];
}

/** Gives each link its id: its own, or that of its child and set. */
function asParentages(links: readonly LinkRead[]): Parentage[] {
  const counts = new Map<string, number>();
  return links.map(({ child, said: { id, ...rest } }, index) => {
    const key = pairKey(child, rest.set);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...rest, child, id: id ?? linkId(child, rest.set, count) ?? `L_${index + 1}` };
  });
}

/** Reads FAM records and the links of their children. */
export function readFamilies(
  familyRecords: readonly JsonObject[],
  people: readonly JsonObject[],
): FamiliesRead {
  const { links, left } = linksOf(people);
  const withChildren = new Set(links.map(({ said }) => said.set));
  const families = familyRecords.map((json) => readFamily(json, withChildren.has(String(json.id))));
  return { families, parentages: asParentages(inFamilyOrder(families, links)), left };
}

/** Parent sets and partnerships of the families, with what their records say beyond them. */
export function familyRows(
  families: readonly Family[],
  records: readonly JsonObject[],
  persons: ReadonlyMap<Id, Person>,
): { parentSets: ParentSet[]; partnerships: Partnership[] } {
  const parentSets: ParentSet[] = [];
  const partnerships: Partnership[] = [];
  const coupleOf = new Map(families.map(({ id, couple }) => [id, couple?.id]));
  for (const [index, family] of families.entries()) {
    const { id, people, set, couple, coupleIn } = family;
    const record = records[index];
    const foreign = record && unreadOfFamily(record, family, persons);
    const partnership = couple?.id ?? (coupleIn === undefined ? undefined : coupleOf.get(coupleIn));
    if (set) {
      parentSets.push({
        id,
        parents: [...people],
        ...(partnership === undefined ? {} : { partnership }),
        ...set,
        ...(foreign ? { foreign } : {}),
      });
      if (couple) partnerships.push(couple);
    } else if (couple) {
      partnerships.push(foreign ? { ...couple, foreign } : couple);
    }
  }
  return { parentSets, partnerships };
}
