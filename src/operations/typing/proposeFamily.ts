import {
  bornOf,
  type CaseDocument,
  dayRange,
  type FuzzyDate,
  findKin,
  hasFamily,
  isAncestorOrSelf,
  isPlaceholder,
  isProfessional,
  type KinPlace,
  type NameValue,
  type Person,
  type PersonId,
  parentLinks,
  partnersOf,
  plainWord,
  siblingsOf,
  suggestPlaces,
  wordGender,
} from '#model';
import { type SaidFamily, type SaidKey, type SaidPerson, viewerKey } from './said.ts';

/** Whom somebody of the text is taken for. */
export interface Match {
  readonly key: SaidKey;
  /** The person of the case; absent for somebody new. */
  readonly person?: PersonId;
  /** Whether more than a first name speaks for it. */
  readonly sure: boolean;
  /** Others of the case who might be meant. */
  readonly others: readonly PersonId[];
}

/** A family as a text tells it, and who of it is in the case already. */
export interface FamilyProposal {
  readonly said: SaidFamily;
  /** One for each person of the text, in its order. */
  readonly matches: readonly Match[];
  /** Where kin whose way the text does not tell may stand: "Nan Pat" is a parent of mum, or of dad. */
  readonly places: readonly { readonly key: SaidKey; readonly places: readonly KinPlace[] }[];
  /** The places that the user chose of those. */
  readonly placed: Readonly<Record<SaidKey, KinPlace>>;
  /** The child that kin words start from. */
  readonly viewer?: PersonId;
}

/** What the user decided: a person of the case, or somebody new. */
export type MatchChoices = Readonly<Record<SaidKey, PersonId | 'new'>>;

const first = (text: string | undefined) => plainWord(text ?? '').split(' ')[0] ?? '';

/** Whether a name as said can be a name as recorded; `full` where first name and surname agree. */
function sameName(said: NameValue, known: NameValue): 'full' | 'part' | undefined {
  const given = [said.given, said.nickname].filter(Boolean).map(first);
  const knownGiven = [known.given, known.nickname].filter(Boolean).map(first);
  const surname = plainWord(said.surname ?? '');
  const knownSurname = plainWord(known.surname ?? '');
  const surnamesAgree = surname !== '' && surname === knownSurname;
  if (surname && knownSurname && !surnamesAgree) return undefined;
  if (given.length === 0) return surnamesAgree && knownGiven.length === 0 ? 'full' : undefined;
  if (!given.some((each) => knownGiven.includes(each))) return undefined;
  return surnamesAgree ? 'full' : 'part';
}

/** Whether two dates of birth can be the same day; undefined where one is not known. */
function bornAlike(a: FuzzyDate | undefined, b: FuzzyDate | undefined): boolean | undefined {
  const x = a && dayRange(a);
  const y = b && dayRange(b);
  return x && y ? x.first <= y.last && y.first <= x.last : undefined;
}

function contradicts(said: SaidPerson, person: Person): boolean {
  if ((said.pet !== undefined) !== (person.pet !== undefined)) return true;
  if (bornAlike(said.born?.date, bornOf(person)) === false) return true;
  const gender = wordGender(person);
  const other = said.gender === 'woman' ? 'man' : said.gender === 'man' ? 'woman' : undefined;
  return other !== undefined && gender === other;
}

interface Candidate {
  readonly id: PersonId;
  readonly sure: boolean;
}

function byName(doc: CaseDocument, said: SaidPerson): Candidate[] {
  const found: Candidate[] = [];
  for (const person of doc.persons.values()) {
    if (contradicts(said, person)) continue;
    const fits = said.names.flatMap((name) =>
      person.names.map(({ value }) => sameName(name, value)).filter((each) => each !== undefined),
    );
    const described =
      said.names.length === 0 &&
      said.descriptor !== undefined &&
      plainWord(person.descriptor ?? '') === plainWord(said.descriptor);
    if (fits.length === 0 && !described) continue;
    const born = bornAlike(said.born?.date, bornOf(person)) === true;
    found.push({ id: person.id, sure: described || born || fits.includes('full') });
  }
  return found;
}

/** Whether somebody is in the case by their work alone: a first name in a family is not theirs. */
function isThereByWork(doc: CaseDocument, id: PersonId | undefined): boolean {
  const person = id === undefined ? undefined : doc.persons.get(id);
  return person !== undefined && isProfessional(person) && !hasFamily(doc, person.id);
}

/** The viewer's kin whom the words beside somebody mean, unless they bear another name. */
function byKin(doc: CaseDocument, said: SaidPerson, viewer: PersonId | undefined): Candidate[] {
  if (!said.kin || viewer === undefined) return [];
  const fits = findKin(doc, viewer, said.kin).filter((id) => {
    const person = doc.persons.get(id);
    const [name] = said.names;
    return (
      person &&
      !contradicts(said, person) &&
      (!name || isPlaceholder(person) || person.names.some(({ value }) => sameName(name, value)))
    );
  });
  return fits.map((id) => ({ id, sure: true }));
}

/** Whom the text puts beside somebody: their parents, children, partners, brothers and sisters there. */
function besideIn(said: SaidFamily, key: SaidKey): SaidKey[] {
  const found: SaidKey[] = [];
  for (const { child, parents } of said.parents) {
    if (child === key) found.push(...parents);
    if (parents.includes(key)) found.push(child, ...parents);
  }
  for (const { between } of said.couples) if (between.includes(key)) found.push(...between);
  for (const { of, sibling } of said.siblings)
    if (of === key || sibling === key) found.push(of, sibling);
  const parents = said.parents.filter(({ child }) => child === key).flatMap((each) => each.parents);
  for (const each of said.parents)
    if (each.parents.some((parent) => parents.includes(parent))) found.push(each.child);
  return found.filter((each) => each !== key);
}

/** Whom the case puts beside a person. */
const besideOf = (doc: CaseDocument, id: PersonId): ReadonlySet<PersonId> =>
  new Set([
    ...parentLinks(doc, id).map(({ parent }) => parent),
    ...partnersOf(doc, id),
    ...siblingsOf(doc, id).keys(),
    ...[...doc.parentages.values()]
      .filter(({ set }) => doc.parentSets.get(set)?.parents.includes(id))
      .map(({ child }) => child),
  ]);

class Matcher {
  readonly taken = new Map<SaidKey, Candidate>();
  readonly #used = new Set<PersonId>();

  constructor(
    readonly doc: CaseDocument,
    readonly said: SaidFamily,
    readonly viewer: PersonId | undefined,
  ) {
    if (viewer !== undefined) this.taken.set(viewerKey, { id: viewer, sure: true });
  }

  take(key: SaidKey, candidate: Candidate): void {
    this.taken.set(key, candidate);
    this.#used.add(candidate.id);
  }

  /** Candidates whom nobody else of the text is, and who would not become their own ancestor. */
  free(key: SaidKey, candidates: readonly Candidate[]): Candidate[] {
    return candidates.filter(({ id }) => !this.#used.has(id) && !this.#closesCycle(key, id));
  }

  #closesCycle(key: SaidKey, id: PersonId): boolean {
    const idOf = (each: SaidKey) => (each === key ? id : this.taken.get(each)?.id);
    return this.said.parents.some(({ child, parents }) => {
      if (child !== key && !parents.includes(key)) return false;
      const childId = idOf(child);
      return parents.some((parent) => {
        const parentId = idOf(parent);
        return (
          childId !== undefined &&
          parentId !== undefined &&
          isAncestorOrSelf(this.doc, childId, parentId)
        );
      });
    });
  }

  /** Of several people of a name, the one whose family in the case is their family in the text. */
  related(key: SaidKey, candidates: readonly Candidate[]): Candidate | undefined {
    const near = besideIn(this.said, key).flatMap((each) => this.taken.get(each)?.id ?? []);
    const fits = candidates.filter(({ id }) => {
      const beside = besideOf(this.doc, id);
      return near.some((each) => beside.has(each));
    });
    return fits.length === 1 && fits[0] ? { id: fits[0].id, sure: true } : undefined;
  }

  /** "?" as a parent is the parent without a name whom the case has there. */
  unnamed(person: SaidPerson): Candidate | undefined {
    if (person.names.length || person.descriptor) return undefined;
    const children = this.said.parents
      .filter(({ parents }) => parents.includes(person.key))
      .flatMap(({ child }) => this.taken.get(child)?.id ?? []);
    const found = children
      .flatMap((child) => parentLinks(this.doc, child).map(({ parent }) => parent))
      .map((id) => this.doc.persons.get(id))
      .filter((parent) => parent && isPlaceholder(parent) && !contradicts(person, parent));
    return found[0] && this.free(person.key, [{ id: found[0].id, sure: true }])[0];
  }
}

/**
 * Who of a said family is in the case already, by kin words, names, dates of
 * birth and the family round them. People of one name whom nothing tells apart
 * are proposed as new, with the others listed.
 *
 * @param options `choices`: whom the user decided on for some, the rest is found round that;
 * `placed`: places chosen from `places` for kin whom the text does not place
 */
export function proposeFamily(
  doc: CaseDocument,
  said: SaidFamily,
  {
    viewer,
    choices = {},
    placed = {},
  }: {
    readonly viewer?: PersonId;
    readonly choices?: MatchChoices;
    readonly placed?: Readonly<Record<SaidKey, KinPlace>>;
  } = {},
): FamilyProposal {
  const matcher = new Matcher(doc, said, viewer);
  const open = new Map<SaidKey, Candidate[]>();
  const all = new Map<SaidKey, Candidate[]>();
  for (const person of said.people) {
    const choice = Object.hasOwn(choices, person.key) ? choices[person.key] : undefined;
    const kin = byKin(doc, person, viewer);
    const candidates = kin.length === 1 ? kin : byName(doc, person);
    all.set(person.key, candidates);
    if (choice === undefined) open.set(person.key, candidates);
    else if (choice !== 'new' && doc.persons.has(choice))
      matcher.take(person.key, { id: choice, sure: true });
  }
  takeWhere(matcher, open, (_, free) => (free.length === 1 && free[0]?.sure ? free[0] : undefined));
  takeWhere(matcher, open, (key, free) => matcher.related(key, free));
  takeWhere(matcher, open, (_, free) => {
    const sure = free.filter((each) => each.sure);
    if (sure.length === 1) return sure[0];
    return free.length === 1 && !isThereByWork(doc, free[0]?.id) ? free[0] : undefined;
  });
  takeWhere(matcher, open, (key, free) => matcher.related(key, free));
  for (const person of said.people) {
    const unnamed = open.has(person.key) ? matcher.unnamed(person) : undefined;
    if (unnamed) matcher.take(person.key, unnamed);
  }
  const settled = (key: SaidKey, taken: Candidate | undefined, others: number): boolean => {
    if (Object.hasOwn(choices, key)) return true;
    return taken ? taken.sure || matcher.related(key, [taken]) !== undefined : others === 0;
  };
  const matches = said.people.map(({ key }): Match => {
    const taken = matcher.taken.get(key);
    const others = (all.get(key) ?? []).map(({ id }) => id).filter((id) => id !== taken?.id);
    return {
      key,
      ...(taken ? { person: taken.id } : {}),
      sure: settled(key, taken, others.length),
      others,
    };
  });
  const places = matches.flatMap(({ key, person }) => {
    const found = person === undefined ? placesOf(doc, said, key, viewer) : [];
    return found.length ? [{ key, places: found }] : [];
  });
  return { said, matches, places, placed, ...(viewer === undefined ? {} : { viewer }) };
}

/** Where somebody may stand of whom the text says a kinship, and nothing that joins them. */
function placesOf(
  doc: CaseDocument,
  said: SaidFamily,
  key: SaidKey,
  viewer: PersonId | undefined,
): readonly KinPlace[] {
  const words = said.people.find((person) => person.key === key)?.kin;
  if (!words || viewer === undefined) return [];
  const joined =
    said.parents.some(({ child }) => child === key) ||
    said.parents.some(({ parents, child }) => parents.includes(key) && child === viewerKey) ||
    said.siblings.some(({ of, sibling }) => of === key || sibling === key) ||
    said.couples.some(({ between }) => between.includes(key) && between.includes(viewerKey));
  return joined ? [] : suggestPlaces(doc, viewer, { words }).filter(({ as }) => as !== 'same');
}

/** Takes people in turn while one more can be told. */
function takeWhere(
  matcher: Matcher,
  open: ReadonlyMap<SaidKey, readonly Candidate[]>,
  choose: (key: SaidKey, free: readonly Candidate[]) => Candidate | undefined,
): void {
  for (let more = true; more; ) {
    more = false;
    for (const [key, candidates] of open) {
      if (matcher.taken.has(key)) continue;
      const chosen = choose(key, matcher.free(key, candidates));
      if (!chosen) continue;
      matcher.take(key, chosen);
      more = true;
    }
  }
}
