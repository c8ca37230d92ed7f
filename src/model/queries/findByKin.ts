import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import { plainWord, type Vocabulary } from '../vocabulary.ts';
import { familyIndex, kindTowards, parentLinks, partnersOf } from './familyIndex.ts';
import { type KinWord, readKin } from './kinWords.ts';
import { calledBy, fullName, wordGender } from './person.ts';
import { siblingsOf } from './siblings.ts';

type People = readonly PersonId[];

const each = (people: People, next: (person: PersonId) => Iterable<PersonId>): People => [
  ...new Set(people.flatMap((person) => [...next(person)])),
];

/** Whether a link of a kind is what a word with this modifier, or none, means. */
function isMeant(kind: string, modifier: KinWord['modifier']): boolean {
  const { care } = parentageKind(kind);
  if (modifier === 'step') return kind === 'step';
  if (modifier === 'foster') return care === true;
  if (modifier === 'adoptive') return kind === 'adoptive';
  return !care && kind !== 'step' && kind !== 'surrogate';
}

function parents(doc: CaseDocument, person: PersonId, modifier?: KinWord['modifier']): People {
  const links = parentLinks(doc, person).filter(({ certainty }) => certainty !== 'ruledOut');
  const direct = links.filter(({ kind }) => isMeant(kind, modifier)).map(({ parent }) => parent);
  if (modifier !== 'step') return [...new Set(direct)];
  const own = new Set(links.map(({ parent }) => parent));
  const partners = each(parents(doc, person), (parent) => couples(doc, parent));
  return [...new Set([...direct, ...partners.filter((partner) => !own.has(partner))])];
}

function children(doc: CaseDocument, person: PersonId, modifier?: KinWord['modifier']): People {
  const index = familyIndex(doc);
  const links = index.setsOf(person).flatMap(({ id }) => index.sibshipOf(id));
  return links
    .filter((link) => isMeant(kindTowards(link, person), modifier))
    .map(({ child }) => child);
}

function siblings(doc: CaseDocument, person: PersonId, modifier?: KinWord['modifier']): People {
  return [...siblingsOf(doc, person)]
    .filter(([, kind]) =>
      modifier === undefined
        ? kind !== 'step' && kind !== 'foster'
        : kind === modifier || (modifier === 'half' && kind === 'unknown'),
    )
    .map(([id]) => id);
}

/** Everybody a person is or was in a recorded couple with. */
const couples = (doc: CaseDocument, person: PersonId): People =>
  familyIndex(doc)
    .partnershipsOf(person)
    .map(({ between }) => (between[0] === person ? between[1] : between[0]));

/** Some generations up or down. */
function generations(people: People, count: number, next: (person: PersonId) => People): People {
  let found = people;
  for (let step = 0; step < count; step++) found = each(found, next);
  return found;
}

function spouses(doc: CaseDocument, person: PersonId, { relation, former }: KinWord): People {
  if (relation === 'partner' && !former) return partnersOf(doc, person);
  return couples(doc, person).filter((other) =>
    familyIndex(doc)
      .partnershipsOf(person)
      .some(({ between, spells }) => {
        const last = spells.at(-1);
        const married = spells.some(
          ({ kind }) => kind === 'marriage' || kind === 'civilPartnership',
        );
        const ended = last?.end !== undefined && last.end !== 'died';
        return between.includes(other) && (relation !== 'spouse' || married) && (!former || ended);
      }),
  );
}

/** Everybody whom one word can mean, seen from a person, whatever their gender. */
function reach(doc: CaseDocument, from: PersonId, word: KinWord): People {
  const { relation, greats, modifier, inLaw, side } = word;
  const up = (person: PersonId) => parents(doc, person);
  const down = (person: PersonId) => children(doc, person);
  const beside = (person: PersonId) => siblings(doc, person);
  const oneSide = up(from).filter(
    (parent) => !side || genderOf(doc, parent) === (side === 'mum' ? 'woman' : 'man'),
  );
  const above = (count: number) => generations(oneSide, count - 1, up);
  if (inLaw) return reachInLaw(doc, from, word);
  switch (relation) {
    case 'parent':
      return parents(doc, from, modifier);
    case 'grandparent':
      return modifier ? each(parents(doc, from, modifier), up) : above(greats + 2);
    case 'child':
      return children(doc, from, modifier);
    case 'grandchild':
      return generations(children(doc, from), greats + 1, down);
    case 'sibling':
      return siblings(doc, from, modifier);
    case 'auntUncle': {
      const blood = each(above(greats + 1), beside);
      return [...blood, ...each(blood, (person) => couples(doc, person))];
    }
    case 'nieceNephew':
      return generations(siblings(doc, from), greats + 1, down);
    case 'cousin':
      return each(each(oneSide, beside), down);
    case 'partner':
    case 'spouse':
      return spouses(doc, from, word);
  }
}

function reachInLaw(doc: CaseDocument, from: PersonId, { relation }: KinWord): People {
  const partners = couples(doc, from);
  switch (relation) {
    case 'parent':
      return each(partners, (person) => parents(doc, person));
    case 'sibling':
      return [
        ...each(partners, (person) => siblings(doc, person)),
        ...each(siblings(doc, from), (person) => couples(doc, person)),
      ];
    case 'child':
      return each(children(doc, from), (person) => couples(doc, person));
    default:
      return [];
  }
}

const genderOf = (doc: CaseDocument, id: PersonId) => {
  const person = doc.persons.get(id);
  return person ? wordGender(person) : 'neutral';
};

/** Those of the gender that a word says; those of unknown gender where there is no other. */
function ofGender(doc: CaseDocument, people: People, gender: KinWord['gender']): People {
  if (gender === 'neutral') return people;
  const sure = people.filter((id) => genderOf(doc, id) === gender);
  return sure.length ? sure : people.filter((id) => genderOf(doc, id) === 'neutral');
}

/**
 * Everybody whom a chain of kin words can mean, seen from a person: for "mum's
 * sister" every sister of every mother who is not ruled out.
 */
export function findKin(doc: CaseDocument, from: PersonId, words: readonly KinWord[]): People {
  let found: People = [from];
  for (const word of words)
    found = ofGender(
      doc,
      each(found, (person) => reach(doc, person, word)),
      word.gender,
    ).filter((id) => id !== from || words.length > 1);
  return found;
}

/** Everybody who bears a name, in full or by its first part. */
export function namedPeople(doc: CaseDocument, text: string): People {
  const said = plainWord(text);
  return [...doc.persons.values()]
    .filter(({ names }) =>
      names.some(({ value }) =>
        [fullName(value), value.given, value.nickname, value.given?.split(' ')[0]].some(
          (each) => each !== undefined && plainWord(each) === said,
        ),
      ),
    )
    .map(({ id }) => id);
}

/**
 * Whom words of kinship mean: "mum's sister" seen from a child of the case,
 * "Helen's cousin" seen from anybody of that name. What the child calls somebody
 * comes first. Empty where the text is no kinship, or nobody is recorded there.
 */
export function findByKinWords(
  doc: CaseDocument,
  viewer: PersonId,
  text: string,
  vocabulary: Vocabulary,
): People {
  const said = plainWord(text);
  const called = [...doc.persons.values()]
    .filter((person) => plainWord(calledBy(person, viewer) ?? '') === said && said !== '')
    .map(({ id }) => id);
  const words = text.trim().split(/\s+/);
  const kin = readKin(vocabulary, words);
  if (!kin || kin.take < words.length) return called;
  const starts = kin.owner === undefined ? [viewer] : namedPeople(doc, kin.owner);
  return [...new Set([...called, ...each(starts, (start) => findKin(doc, start, kin.words))])];
}
