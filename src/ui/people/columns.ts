import {
  bornOf,
  type CaseDocument,
  calledBy,
  compareDates,
  diedOf,
  type Edit,
  type FuzzyDate,
  familyIndex,
  genders,
  leadOf,
  type NewId,
  type Person,
  type PersonId,
  parentLinks,
  partnersOf,
  preferred,
  roles,
  searchStates,
  siblingsOf,
  toldStates,
} from '#model';
import {
  changeRow,
  namePerson,
  type Refusal,
  setNextStep,
  setPreferred,
  setSearchState,
  tell,
} from '#operations';
import type { WordId } from '#words';
import { splitName } from '../person/splitName.ts';
import type { PeopleFacts } from './peopleFacts.ts';

type Answer = Edit | Refusal;

/** Something chosen in a cell, with the start of the ids of its words. */
interface CellChoice {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly prefix: 'search' | 'gender' | 'told' | 'role';
  /** Whether a cell can be emptied. */
  readonly clears: boolean;
  readonly value: (facts: PeopleFacts, person: Person) => string | undefined;
  readonly save: (
    doc: CaseDocument,
    newId: NewId,
    person: Person,
    value: string | undefined,
    viewer: PersonId | undefined,
  ) => Answer | undefined;
}

/** Several things chosen in a cell. */
interface CellChoices {
  readonly kind: 'choices';
  readonly options: readonly string[];
  readonly prefix: 'role';
  readonly value: (facts: PeopleFacts, person: Person) => readonly string[];
  readonly save: (
    doc: CaseDocument,
    newId: NewId,
    person: Person,
    values: readonly string[],
  ) => Answer | undefined;
}

/** Something written in a cell. */
interface CellText {
  readonly kind: 'text' | 'date';
  readonly value: (facts: PeopleFacts, person: Person) => string;
  readonly save: (
    doc: CaseDocument,
    newId: NewId,
    person: Person,
    said: { readonly text: string; readonly date: FuzzyDate | undefined },
    viewer: PersonId | undefined,
  ) => Answer | undefined;
}

/** One column of the list of people. */
export interface Column {
  readonly id: string;
  readonly label: WordId;
  /** px */
  readonly width: number;
  readonly text: (facts: PeopleFacts, person: Person) => string;
  /** Order of two people; by the text where there is none. Nothing said comes last either way. */
  readonly order?: (facts: PeopleFacts, a: Person, b: Person) => number;
  /** How a cell is edited; without it the column is worked out from the record. */
  readonly edit?: CellText | CellChoice | CellChoices;
}

const typed = (date: FuzzyDate | undefined, facts: PeopleFacts): string =>
  date ? ('text' in date && date.text) || facts.date(date) : '';

const at = (person: Person, field: 'born' | 'died' | 'occupations') =>
  ({ table: 'persons', row: person.id, field }) as const;

/** A date of birth or death as an edit: the place and the cause stay. */
const eventColumn = (
  field: 'born' | 'died',
  label: WordId,
  dateOf: (person: Person) => FuzzyDate | undefined,
): Column => ({
  id: field,
  label,
  width: 132,
  text: (facts, person) => facts.date(dateOf(person)),
  order: (_, a, b) => compareDates(dateOf(a), dateOf(b)),
  edit: {
    kind: 'date',
    value: (facts, person) => typed(dateOf(person), facts),
    save: (doc, newId, person, { date }) => {
      const { date: _, ...rest } = preferred<{ date?: FuzzyDate }>(person[field]) ?? {};
      const value = date ? { ...rest, date } : rest;
      return setPreferred(
        doc,
        newId,
        at(person, field),
        Object.keys(value).length ? value : undefined,
      );
    },
  },
});

const childrenOf = ({ source: { doc } }: PeopleFacts, { id }: Person): PersonId[] => {
  const index = familyIndex(doc);
  return index.setsOf(id).flatMap((set) => index.sibshipOf(set.id).map(({ child }) => child));
};

/** Every column that the list of people can show, in their first order. */
export const columns: readonly Column[] = [
  {
    id: 'name',
    label: 'people.name',
    width: 190,
    text: (facts, person) => facts.name(person),
    edit: {
      kind: 'text',
      value: (facts, person) => (person.names.length ? facts.name(person) : ''),
      save: (doc, newId, { id }, { text }) => {
        const name = splitName(text);
        return name && namePerson(doc, newId, { id, name });
      },
    },
  },
  {
    id: 'kin',
    label: 'people.kin',
    width: 220,
    text: (facts, person) => facts.kin(person),
  },
  {
    id: 'called',
    label: 'people.called',
    width: 150,
    text: (facts, person) =>
      facts.source.viewer === undefined ? '' : (calledBy(person, facts.source.viewer) ?? ''),
    edit: {
      kind: 'text',
      value: (facts, person) =>
        facts.source.viewer === undefined ? '' : (calledBy(person, facts.source.viewer) ?? ''),
      save: (doc, newId, person, { text }, child) => {
        if (child === undefined) return undefined;
        const others = (person.calledBy ?? []).filter((entry) => entry.child !== child);
        const entries = text
          ? [...others, { id: newId<'entry'>('E'), child, words: text }]
          : others;
        return changeRow(doc, newId, 'persons', person.id, {
          calledBy: entries.length ? entries : undefined,
        });
      },
    },
  },
  {
    id: 'side',
    label: 'people.side',
    width: 116,
    text: (facts, person) => {
      const side = facts.side(person);
      return side ? facts.source.words.say(`people.side.${side}`) : '';
    },
  },
  eventColumn('born', 'people.born', bornOf),
  eventColumn('died', 'people.died', diedOf),
  {
    id: 'age',
    label: 'people.age',
    width: 108,
    text: (facts, person) => facts.ageText(person),
    order: (facts, a, b) => (facts.age(a)?.least ?? 0) - (facts.age(b)?.least ?? 0),
  },
  {
    id: 'gender',
    label: 'people.gender',
    width: 140,
    text: (facts, person) => {
      const gender = preferred(person.gender);
      return gender ? gender.text || facts.source.words.say(`gender.${gender.kind}`) : '';
    },
    edit: {
      kind: 'choice',
      options: genders,
      prefix: 'gender',
      clears: false,
      value: (_, person) => preferred(person.gender)?.kind,
      save: (doc, newId, { id }, value) => {
        const gender = genders.find((each) => each === value);
        return gender && namePerson(doc, newId, { id, gender });
      },
    },
  },
  {
    id: 'parents',
    label: 'people.parents',
    width: 190,
    text: (facts, { id }) =>
      facts.names(
        parentLinks(facts.source.doc, id)
          .filter(({ certainty }) => certainty !== 'ruledOut')
          .map(({ parent }) => parent),
      ),
  },
  {
    id: 'partners',
    label: 'people.partners',
    width: 170,
    text: (facts, { id }) => facts.names(partnersOf(facts.source.doc, id)),
  },
  {
    id: 'children',
    label: 'people.children',
    width: 200,
    text: (facts, person) => facts.names(childrenOf(facts, person)),
  },
  {
    id: 'siblings',
    label: 'people.siblings',
    width: 200,
    text: (facts, { id }) => facts.names(siblingsOf(facts.source.doc, id).keys()),
  },
  {
    id: 'livesWith',
    label: 'people.livesWith',
    width: 190,
    text: (facts, person) => facts.livesWith(person),
  },
  {
    id: 'livesAt',
    label: 'people.livesAt',
    width: 130,
    text: (facts, person) => facts.livesAt(person),
  },
  {
    id: 'roles',
    label: 'people.roles',
    width: 160,
    text: (facts, person) => facts.roles(person),
    edit: {
      kind: 'choices',
      options: roles,
      prefix: 'role',
      value: (_, person) => (person.roles ?? []).map(({ role }) => role),
      // A role that stays keeps its words and dates.
      save: (doc, newId, person, values) => {
        const before = person.roles ?? [];
        const next = [
          ...before.filter(({ role }) => values.includes(role)),
          ...roles
            .filter((role) => values.includes(role) && before.every((each) => each.role !== role))
            .map((role) => ({ id: newId<'entry'>('E'), role })),
        ];
        return changeRow(doc, newId, 'persons', person.id, {
          roles: next.length ? next : undefined,
        });
      },
    },
  },
  {
    id: 'search',
    label: 'people.search',
    width: 130,
    text: (facts, person) => {
      const state = facts.searchState(person);
      return state ? facts.source.words.say(`search.${state}`) : '';
    },
    order: (facts, a, b) => {
      const place = (person: Person) => {
        const state = facts.searchState(person);
        return state ? searchStates.indexOf(state) : -1;
      };
      return place(a) - place(b);
    },
    edit: {
      kind: 'choice',
      options: searchStates,
      prefix: 'search',
      clears: false,
      value: (facts, person) => facts.searchState(person),
      save: (doc, newId, { id }, value) => {
        const state = searchStates.find((each) => each === value);
        return state && setSearchState(doc, newId, { person: id, state });
      },
    },
  },
  {
    id: 'nextStep',
    label: 'people.nextStep',
    width: 200,
    text: (facts, person) => facts.search(person)?.nextStep ?? '',
    edit: {
      kind: 'text',
      value: (facts, person) => facts.search(person)?.nextStep ?? '',
      save: (doc, newId, { id }, { text }) => {
        const due = leadOf(doc, id)?.due;
        return setNextStep(doc, newId, { person: id, nextStep: text || undefined, due });
      },
    },
  },
  {
    id: 'due',
    label: 'people.due',
    width: 120,
    text: (facts, person) => facts.date(facts.search(person)?.due),
    order: (facts, a, b) => compareDates(facts.search(a)?.due, facts.search(b)?.due),
    edit: {
      kind: 'date',
      value: (facts, person) => typed(facts.search(person)?.due, facts),
      save: (doc, newId, { id }, { date }) =>
        setNextStep(doc, newId, { person: id, nextStep: leadOf(doc, id)?.nextStep, due: date }),
    },
  },
  {
    id: 'inTouch',
    label: 'people.inTouch',
    width: 150,
    text: (facts, person) => facts.inTouch(person),
  },
  {
    id: 'contact',
    label: 'people.contact',
    width: 190,
    text: (_, person) => (person.contactDetails ?? []).map(({ value }) => value).join(', '),
  },
  {
    id: 'occupation',
    label: 'people.occupation',
    width: 150,
    text: (_, person) => preferred(person.occupations) ?? '',
    edit: {
      kind: 'text',
      value: (_, person) => preferred(person.occupations) ?? '',
      save: (doc, newId, person, { text }) =>
        setPreferred(doc, newId, at(person, 'occupations'), text || undefined),
    },
  },
  {
    id: 'restrictions',
    label: 'people.restrictions',
    width: 210,
    text: (facts, person) => facts.restrictions(person),
  },
  {
    id: 'told',
    label: 'people.told',
    width: 120,
    text: (facts, person) => {
      const state = facts.told(person);
      return state ? facts.source.words.say(`told.${state}`) : '';
    },
    edit: {
      kind: 'choice',
      options: toldStates,
      prefix: 'told',
      clears: false,
      value: (facts, person) => facts.told(person),
      save: (doc, newId, { id }, value, child) => {
        const state = toldStates.find((each) => each === value);
        return state && child !== undefined && child !== id
          ? tell(doc, newId, { child, subjects: [{ table: 'persons', row: id }], state })
          : undefined;
      },
    },
  },
  {
    id: 'sources',
    label: 'people.sources',
    width: 210,
    text: (facts, person) => facts.sources(person),
  },
  {
    id: 'notes',
    label: 'people.notes',
    width: 240,
    text: (facts, person) => facts.notes(person),
  },
];
