import type { CaseDocument } from '../caseDocument.ts';
import { dayRange } from '../fuzzyDate.ts';
import type { PersonId } from '../ids.ts';
import { pushTo } from '../lists.ts';
import type { NameValue, Person } from '../rows/person.ts';
import { plainWord } from '../vocabulary.ts';
import { familyIndex, isAncestorOrSelf, parentLinks, partnersOf } from './familyIndex.ts';
import { bornOf, wordGender } from './person.ts';
import { siblingsOf } from './siblings.ts';

/** What speaks for two people being one. */
export type DuplicateSign =
  | 'sameName'
  | 'sameFirstName'
  | 'shortName'
  | 'sameDescriptor'
  | 'sameBirth'
  | 'sharedRelatives';

/** Two people who may be one. */
export interface LikelyDuplicate {
  /** In stored order: the one who was recorded first. */
  readonly people: readonly [PersonId, PersonId];
  /** 0 to 1. */
  readonly score: number;
  readonly signs: readonly DuplicateSign[];
}

/** What each sign adds; two people are suggested from `enough` on. */
const weights: Readonly<Record<DuplicateSign, number>> = {
  sameName: 0.55,
  sameFirstName: 0.3,
  shortName: 0.2,
  sameDescriptor: 0.4,
  sameBirth: 0.3,
  sharedRelatives: 0.3,
};
const enough = 0.5;

const firstNames = ({ given, nickname }: NameValue): string[] =>
  [given, nickname].flatMap((each) => plainWord(each ?? '').split(' ')[0] || []);

/** Words under which two people must meet to be compared: the first three letters of a name. */
const keysOf = (person: Person): readonly string[] => [
  ...new Set([
    ...person.names.flatMap(({ value }) => firstNames(value).map((name) => name.slice(0, 3))),
    ...(person.descriptor && person.names.length === 0 ? [plainWord(person.descriptor)] : []),
  ]),
];

function nameSign(a: Person, b: Person): DuplicateSign | undefined {
  let found: DuplicateSign | undefined;
  const better = (sign: DuplicateSign) => {
    if (!found || weights[sign] > weights[found]) found = sign;
  };
  for (const { value: x } of a.names) {
    for (const { value: y } of b.names) {
      const surnames = [x.surname, y.surname].map((each) => plainWord(each ?? ''));
      if (surnames.every(Boolean) && surnames[0] !== surnames[1]) continue;
      const pairs = firstNames(x).flatMap((one) =>
        firstNames(y).map((other) => [one, other] as const),
      );
      if (pairs.some(([one, other]) => one === other))
        better(surnames[0] && surnames[0] === surnames[1] ? 'sameName' : 'sameFirstName');
      else if (pairs.some(([one, other]) => isShort(one, other) || isShort(other, one)))
        better('shortName');
    }
  }
  const described = a.names.length + b.names.length === 0 && a.descriptor && b.descriptor;
  if (described && plainWord(a.descriptor ?? '') === plainWord(b.descriptor ?? ''))
    better('sameDescriptor');
  return found;
}

const isShort = (short: string, long: string) => short.length >= 3 && long.startsWith(short);

/** Whether two dates of birth meet; undefined where one is unknown. */
function bornTogether(a: Person, b: Person): boolean | undefined {
  const [x, y] = [a, b].map((each) => {
    const born = bornOf(each);
    return born && dayRange(born);
  });
  return x && y ? x.first <= y.last && y.first <= x.last : undefined;
}

const toldApart = (a: Person, b: Person) =>
  a.notSameAs?.some(({ person }) => person === b.id) ?? false;

function contradict(doc: CaseDocument, a: Person, b: Person): boolean {
  if (toldApart(a, b) || toldApart(b, a)) return true;
  if ((a.pet === undefined) !== (b.pet === undefined)) return true;
  if (bornTogether(a, b) === false) return true;
  const genders = new Set([wordGender(a), wordGender(b)]);
  if (genders.has('woman') && genders.has('man')) return true;
  if (isAncestorOrSelf(doc, a.id, b.id) || isAncestorOrSelf(doc, b.id, a.id)) return true;
  if (partnersOf(doc, a.id).includes(b.id)) return true;
  const index = familyIndex(doc);
  // Twins and children who were listed together are two.
  const births = index.parentagesOf(a.id).flatMap(({ birthGroup }) => birthGroup ?? []);
  return index
    .parentagesOf(b.id)
    .some(({ birthGroup }) => birthGroup && births.includes(birthGroup));
}

const findRelatives = (doc: CaseDocument, id: PersonId): ReadonlySet<PersonId> => {
  const index = familyIndex(doc);
  return new Set([
    ...parentLinks(doc, id).map(({ parent }) => parent),
    ...partnersOf(doc, id),
    ...siblingsOf(doc, id).keys(),
    ...index.setsOf(id).flatMap((set) => index.sibshipOf(set.id).map(({ child }) => child)),
  ]);
};

function compare(
  doc: CaseDocument,
  a: Person,
  b: Person,
  relativesOf: (id: PersonId) => ReadonlySet<PersonId>,
): LikelyDuplicate | undefined {
  const name = nameSign(a, b);
  if (!name || contradict(doc, a, b)) return undefined;
  const signs: DuplicateSign[] = [name];
  if (bornTogether(a, b)) signs.push('sameBirth');
  const relatives = relativesOf(a.id);
  if ([...relativesOf(b.id)].some((id) => id !== a.id && relatives.has(id)))
    signs.push('sharedRelatives');
  const score = Math.min(
    1,
    signs.reduce((sum, sign) => sum + weights[sign], 0),
  );
  return score >= enough
    ? { people: [a.id, b.id], score: Math.round(score * 100) / 100, signs }
    : undefined;
}

/**
 * People who may be recorded twice, the likeliest first, by names, dates of birth
 * and relatives they share. Never two whom the case tells apart: one the other's
 * ancestor or partner, born in different years, twins, of different gender, or
 * found to be two before.
 */
export function likelyDuplicates(doc: CaseDocument): readonly LikelyDuplicate[] {
  const byKey = new Map<string, Person[]>();
  for (const person of doc.persons.values())
    for (const key of keysOf(person)) pushTo(byKey, key, person);
  const relatives = new Map<PersonId, ReadonlySet<PersonId>>();
  const relativesOf = (id: PersonId) => {
    const known = relatives.get(id) ?? findRelatives(doc, id);
    relatives.set(id, known);
    return known;
  };
  const found = new Map<string, LikelyDuplicate>();
  for (const people of byKey.values()) {
    for (const [index, a] of people.entries()) {
      for (const b of people.slice(index + 1)) {
        const key = `${a.id} ${b.id}`;
        const pair = found.has(key) ? undefined : compare(doc, a, b, relativesOf);
        if (pair) found.set(key, pair);
      }
    }
  }
  const place = new Map([...doc.persons.keys()].map((id, index) => [id, index]));
  const order = ({ people }: LikelyDuplicate) =>
    (place.get(people[0]) ?? 0) * place.size + (place.get(people[1]) ?? 0);
  return [...found.values()].toSorted((a, b) => b.score - a.score || order(a) - order(b));
}
