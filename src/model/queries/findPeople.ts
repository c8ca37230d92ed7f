import type { CaseDocument } from '../caseDocument.ts';
import type { FuzzyDate } from '../fuzzyDate.ts';
import type { PersonId } from '../ids.ts';
import { pushTo } from '../lists.ts';
import type { Person } from '../rows/person.ts';
import { plainWord, type Vocabulary } from '../vocabulary.ts';
import { findByKinWords } from './findByKin.ts';
import { fullName } from './person.ts';

/** What of a person a search can find. */
export type FoundField =
  | 'name'
  | 'calledBy'
  | 'kin'
  | 'descriptor'
  | 'year'
  | 'role'
  | 'occupation'
  | 'interest'
  | 'place'
  | 'group'
  | 'clue'
  | 'contact'
  | 'note';

/** Somebody found, and by what. */
export interface FoundPerson {
  readonly person: PersonId;
  /** Above 0; 1 is a whole name. */
  readonly score: number;
  /** The texts that matched, the best first, with the stretch of each that did. */
  readonly matches: readonly {
    readonly field: FoundField;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** How much a field says of whom one looks for. */
const weights: Readonly<Record<FoundField, number>> = {
  name: 1,
  calledBy: 0.95,
  kin: 0.9,
  descriptor: 0.85,
  year: 0.8,
  role: 0.7,
  occupation: 0.65,
  interest: 0.6,
  place: 0.6,
  group: 0.6,
  clue: 0.55,
  contact: 0.55,
  note: 0.4,
};

interface Text {
  readonly field: FoundField;
  readonly text: string;
}

const yearsOf = (date: FuzzyDate | undefined): string[] => {
  if (!date) return [];
  if ('date' in date) return [String(date.date.year)];
  if ('end' in date) return [String(date.start.year), String(date.end.year)];
  return 'text' in date && date.text ? [date.text] : [];
};

function ownTexts(person: Person): Text[] {
  const texts = (field: FoundField, list: readonly (string | undefined)[] | undefined): Text[] =>
    (list ?? []).flatMap((text) => (text ? [{ field, text }] : []));
  return [
    ...texts(
      'name',
      person.names.flatMap(({ value }) => [fullName(value), value.nickname]),
    ),
    ...texts(
      'note',
      person.names.map(({ value }) => value.note),
    ),
    ...texts(
      'calledBy',
      person.calledBy?.map(({ words }) => words),
    ),
    ...texts('descriptor', [person.descriptor]),
    ...texts('year', [
      ...(person.born ?? []).flatMap(({ value }) => yearsOf(value.date)),
      ...(person.died ?? []).flatMap(({ value }) => yearsOf(value.date)),
    ]),
    ...texts('place', [
      ...(person.born ?? []).map(({ value }) => value.place),
      ...(person.died ?? []).map(({ value }) => value.place),
    ]),
    ...texts(
      'role',
      person.roles?.map(({ note }) => note),
    ),
    ...texts(
      'occupation',
      person.occupations?.map(({ value }) => value),
    ),
    ...texts('interest', [
      ...(person.interests ?? []).map(({ text }) => text),
      ...(person.languages ?? []).map(({ value }) => value),
    ]),
    ...texts(
      'contact',
      person.contactDetails?.map(({ value }) => value),
    ),
    ...texts('descriptor', [person.pet?.species]),
  ];
}

type Add = (person: PersonId | undefined, field: FoundField, text: string | undefined) => void;

/** Where people are, stayed and belong. */
function addPlaces(doc: CaseDocument, add: Add): void {
  const place = (id: string | undefined) => {
    const found = id === undefined ? undefined : doc.places.get(id);
    return found ? [found.label, found.locality, found.region, found.country, found.address] : [];
  };
  for (const stay of doc.stays.values())
    for (const text of [stay.childLabel, ...place(stay.place)]) add(stay.person, 'place', text);
  for (const home of doc.households.values())
    for (const { person } of home.members)
      for (const text of [home.label, ...place(home.place)]) add(person, 'place', text);
  for (const group of doc.organisations.values())
    for (const { person, role } of group.members ?? [])
      for (const text of [group.name, role]) add(person, 'group', text);
}

/** What is noted of people and of the search for them. */
function addWork(doc: CaseDocument, add: Add): void {
  for (const { about, text } of doc.notes.values())
    if (about?.table === 'persons') add(about.row as PersonId, 'note', text);
  for (const { person, clue, nextStep } of doc.leads.values())
    for (const text of [clue, nextStep]) add(person, 'clue', text);
  for (const { lead, result } of doc.attempts.values())
    add(doc.leads.get(lead)?.person, 'clue', result);
}

const cache = new WeakMap<CaseDocument, ReadonlyMap<PersonId, readonly Text[]>>();

/** Everything that can be searched of everybody, gathered once a document. */
function textsOf(doc: CaseDocument): ReadonlyMap<PersonId, readonly Text[]> {
  const known = cache.get(doc);
  if (known) return known;
  const texts = new Map<PersonId, Text[]>();
  const add: Add = (person, field, text) => {
    if (person !== undefined && text) pushTo(texts, person, { field, text });
  };
  for (const person of doc.persons.values())
    for (const { field, text } of ownTexts(person)) add(person.id, field, text);
  addPlaces(doc, add);
  addWork(doc, add);
  cache.set(doc, texts);
  return texts;
}

/** Whether two words differ by so few letters (Damerau–Levenshtein, adjacent letters swapped count once). */
function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 9) + 1 : 9;
      next[j] = Math.min(
        (row[j] ?? 9) + 1,
        (next[j - 1] ?? 9) + 1,
        (row[j - 1] ?? 9) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap,
      );
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? 9) <= most;
}

const wordPattern = /[\p{L}\p{M}\p{N}'’]+/gu;

/** How well one word of the search fits a word of a text: 1 the same, less for a beginning, a part, a slip. */
function fitOf(sought: string, word: string): number {
  if (word === sought) return 1;
  if (word.startsWith(sought)) return 0.8;
  if (sought.length >= 3 && word.includes(sought)) return 0.5;
  const slips = sought.length >= 7 ? 2 : sought.length >= 4 ? 1 : 0;
  return slips > 0 && !/\d/.test(sought) && within(sought, word, slips) ? 0.45 : 0;
}

interface Hit {
  readonly field: FoundField;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Where a word of the search fits best among texts. */
function bestHit(sought: string, texts: readonly Text[]): Hit | undefined {
  let best: Hit | undefined;
  for (const { field, text } of texts) {
    const weight = weights[field];
    if (best && weight <= best.score) continue;
    for (const { 0: word, index } of text.matchAll(wordPattern)) {
      const score = fitOf(sought, plainWord(word)) * weight;
      if (score > (best?.score ?? 0))
        best = { field, text, from: index, to: index + word.length, score };
    }
  }
  return best;
}

/** What can be looked for beside the texts of the case. */
export interface FindOptions {
  /** The child whom kin words start from. */
  readonly viewer?: PersonId;
  /** With it, "mum's sister" finds the people whom it means. */
  readonly vocabulary?: Vocabulary;
  /** What people are called on screen beside their names: kinship and roles in words. */
  readonly labels?: (person: PersonId) => readonly string[];
  /** Most people to answer; 50 unless told. */
  readonly limit?: number;
}

/**
 * People found by any of their texts, the best first: names, what the child calls
 * them, kin words, years, places, groups, notes, clues. Every word of the search
 * must fit somewhere; beginnings, parts and slips of a letter fit less. For the
 * coordinator's eyes: a child's or family copy is searched in its own document.
 */
export function findPeople(
  doc: CaseDocument,
  text: string,
  { viewer, vocabulary, labels, limit = 50 }: FindOptions = {},
): readonly FoundPerson[] {
  const sought = [...text.matchAll(wordPattern)].map(([word]) => plainWord(word));
  if (sought.length === 0) return [];
  const kin = new Set(
    viewer !== undefined && vocabulary ? findByKinWords(doc, viewer, text, vocabulary) : [],
  );
  const texts = textsOf(doc);
  const found: FoundPerson[] = [];
  for (const id of doc.persons.keys() as Iterable<PersonId>) {
    const own = texts.get(id) ?? [];
    const shown = labels?.(id).map((label): Text => ({ field: 'kin', text: label })) ?? [];
    const person = scored(id, sought, [...own, ...shown]);
    if (kin.has(id)) found.push(byKin(id, text, person));
    else if (person) found.push(person);
  }
  // Sorting keeps stored order among equals.
  return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
}

function scored(
  person: PersonId,
  sought: readonly string[],
  texts: readonly Text[],
): FoundPerson | undefined {
  const hits: Hit[] = [];
  for (const word of sought) {
    const hit = bestHit(word, texts);
    if (!hit) return undefined;
    hits.push(hit);
  }
  const score = hits.reduce((sum, hit) => sum + hit.score, 0) / hits.length;
  const matches = hits
    .toSorted((a, b) => b.score - a.score)
    .map(({ field, text, from, to }) => ({ field, text, from, to }));
  return { person, score: Math.round(score * 1_000) / 1_000, matches };
}

function byKin(person: PersonId, text: string, other: FoundPerson | undefined): FoundPerson {
  const said = text.trim();
  return {
    person,
    score: Math.max(weights.kin, other?.score ?? 0),
    matches: [{ field: 'kin', text: said, from: 0, to: said.length }, ...(other?.matches ?? [])],
  };
}
