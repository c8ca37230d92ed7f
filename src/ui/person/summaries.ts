import {
  bornOf,
  type CaseDocument,
  diedOf,
  familyIndex,
  fullName,
  isDeceased,
  nameOf,
  type Person,
  parentLinks,
  siblingsOf,
  toldState,
} from '#model';
import { displayName } from '#scene';
import { capital, type Words } from '#words';

/** What a closed part of the panel holds, in a few words; empty where nothing is recorded. */
export const summaries = {
  about(_doc: CaseDocument, words: Words, person: Person): string {
    const gender = person.gender?.[0]?.value.kind;
    return [
      words.years(bornOf(person), diedOf(person), isDeceased(person)),
      gender && gender !== 'unknown' ? words.say(`gender.${gender}`) : '',
    ]
      .filter(Boolean)
      .join(', ');
  },

  names(_doc: CaseDocument, words: Words, person: Person): string {
    const [name, ...others] = person.names.map(({ value }) => value);
    const origin = name?.origin;
    return [...others.map(fullName), ...(origin ? [words.say(`nameOrigin.${origin}`)] : [])].join(
      ', ',
    );
  },

  family(doc: CaseDocument, words: Words, { id }: Person): string {
    const index = familyIndex(doc);
    const children = index.setsOf(id).reduce((sum, set) => sum + index.sibshipOf(set.id).length, 0);
    const parents = new Set(
      parentLinks(doc, id)
        .filter(({ certainty }) => certainty !== 'ruledOut')
        .map(({ parent }) => parent),
    ).size;
    const counts = {
      parents,
      partners: index.partnershipsOf(id).length,
      children,
      siblings: [...siblingsOf(doc, id)].length,
    };
    return (['parents', 'partners', 'children', 'siblings'] as const)
      .filter((what) => counts[what] > 0)
      .map((what) => words.say(`summary.${what}`, { count: counts[what] }))
      .join(', ');
  },

  life(_doc: CaseDocument, words: Words, person: Person): string {
    return [
      ...(person.roles ?? []).map(({ role }) => capital(words.say(`role.${role}`))),
      ...(person.interests ?? []).map(({ text }) => text),
      ...(person.occupations ?? []).map(({ value }) => value),
    ].join(', ');
  },

  touch(doc: CaseDocument, words: Words, { id }: Person): string {
    const children = new Set([...doc.focalChildren.values()].map(({ person }) => person));
    return [...doc.ties.values()]
      .filter(({ ends }) => ends.some((end) => 'person' in end && end.person === id))
      .filter(({ ends }) =>
        ends.some((end) => 'person' in end && end.person !== id && children.has(end.person)),
      )
      .flatMap(({ happened, arranged }) => (happened ?? arranged)?.frequency ?? [])
      .map((frequency) => capital(words.say(`frequency.${frequency}`)))
      .join(', ');
  },

  knows(doc: CaseDocument, words: Words, { id }: Person): string {
    return [...doc.focalChildren.values()]
      .filter(({ person }) => person !== id)
      .map(({ person }) => {
        const child = doc.persons.get(person);
        const state = words.say(`told.${toldState(doc, person, { table: 'persons', row: id })}`);
        return doc.focalChildren.size > 1
          ? `${(child && nameOf(child)) ?? displayName(doc, words, person)}: ${state}`
          : capital(state);
      })
      .join(', ');
  },

  marks(_doc: CaseDocument, words: Words, { marks = [] }: Person): string {
    return marks
      .map(({ value }) => capital(words.sayOr(`mark.${value.kind}`, value.kind)))
      .join(', ');
  },

  homes(doc: CaseDocument, words: Words, { id }: Person): string {
    return [...doc.households.values()]
      .filter(({ members }) => members.some(({ person }) => person === id))
      .map(({ label }) => label ?? words.say('home.unnamed'))
      .join(', ');
  },
} as const;
