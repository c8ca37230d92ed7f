import {
  type CaseDocument,
  type EntryId,
  type FuzzyDate,
  familyIndex,
  fullName,
  type Id,
  type Person,
  type PersonId,
  type TableName,
  type TieEnd,
} from '#model';
import { displayName } from '#scene';
import { capital, type WordId, type Words } from '#words';

/** Something of a person that can go to somebody else: a fact of their own, or a row that they are in. */
export type SplitPart = { readonly key: string; readonly text: string } & (
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'row'; readonly table: TableName; readonly row: Id }
);

interface Context {
  readonly doc: CaseDocument;
  readonly words: Words;
  readonly person: Person;
}

/** The facts that somebody's own record says, each claim for itself. */
function ownParts({ words, person }: Context): SplitPart[] {
  const entry: Entry = (label, id, text) => ({
    kind: 'entry',
    key: id,
    entry: id,
    text: `${capital(words.say(label))}: ${text}`,
  });
  const event = ({ date, place }: { readonly date?: FuzzyDate; readonly place?: string }) =>
    [date ? words.date(date) : '', place].filter(Boolean).join(', ');
  return [
    ...person.names.map(({ id, value }) => entry('people.name', id, fullName(value))),
    ...(person.gender ?? []).map(({ id, value }) =>
      entry('people.gender', id, value.text ?? words.say(`gender.${value.kind}`)),
    ),
    ...(person.born ?? []).map(({ id, value }) => entry('people.born', id, event(value))),
    ...(person.died ?? []).map(({ id, value }) => entry('people.died', id, event(value))),
    ...(person.roles ?? []).map(({ id, role }) =>
      entry('people.roles', id, words.say(`role.${role}`)),
    ),
    ...(person.calledBy ?? []).map(({ id, words: said }) => entry('people.called', id, said)),
    ...(person.occupations ?? []).map(({ id, value }) => entry('people.occupation', id, value)),
    ...(person.contactDetails ?? []).map(({ id, value }) => entry('people.contact', id, value)),
    ...(person.interests ?? []).map(({ id, text }) => entry('split.interest', id, text)),
    ...(person.languages ?? []).map(({ id, value }) => entry('split.language', id, value)),
    ...moreParts({ words, person }, entry),
  ];
}

type Entry = (label: WordId, id: EntryId, text: string) => SplitPart;

/** What is recorded less often, so that nothing of a merged person has to stay where it is. */
function moreParts({ words, person }: Pick<Context, 'words' | 'person'>, entry: Entry) {
  const answer = (label: WordId, claims: Person['knowsChildInCare']) =>
    (claims ?? []).map(({ id, value }) => entry(label, id, words.say(`answer.${value}`)));
  return [
    ...(person.sex ?? []).map(({ id, value }) => entry('said.sex', id, words.say(`sex.${value}`))),
    ...(person.living ?? []).map(({ id, value }) =>
      entry('said.living', id, words.say(`living.${value}`)),
    ),
    ...(person.pregnancy ?? []).map(({ id, value }) =>
      entry('said.pregnancy', id, words.say(`pregnancy.${value.outcome}`)),
    ),
    ...(person.ethnicity ?? []).map(({ id, value }) => entry('said.ethnicity', id, value)),
    ...(person.religion ?? []).map(({ id, value }) => entry('said.religion', id, value)),
    ...(person.marks ?? []).map(({ id, value }) =>
      entry('said.marks', id, value.text ?? words.sayOr(`mark.${value.kind}`, value.kind)),
    ),
    ...answer('said.knowsChildInCare', person.knowsChildInCare),
    ...answer('said.toldAboutLifelongLinks', person.toldAboutLifelongLinks),
    ...(person.photos ?? []).map(({ id, on }, index) =>
      // An operation takes a photo by its id as it takes an entry.
      entry('person.photo', id as string as EntryId, on ? words.date(on) : String(index + 1)),
    ),
  ];
}

type Add = (table: TableName, row: Id, text: string) => void;
type Names = (ids: Iterable<PersonId>) => string;

/** What an end of a tie is called; nothing for a home or group without a name. */
function nameOfEnd(doc: CaseDocument, words: Words, end: TieEnd): string[] {
  if ('person' in end) return [displayName(doc, words, end.person)];
  const name =
    'household' in end
      ? doc.households.get(end.household)?.label
      : doc.organisations.get(end.organisation)?.name;
  return name ? [name] : [];
}

/** The rows that somebody is in: families, couples, bonds, homes, searches, notes. */
function rowParts(context: Context): SplitPart[] {
  const { doc, words, person } = context;
  const parts: SplitPart[] = [];
  const add: Add = (table, row, text) =>
    parts.push({ kind: 'row', key: `${table} ${row}`, table, row, text: capital(text) });
  const names: Names = (ids) =>
    words.list([...ids].filter((id) => id !== person.id).map((id) => displayName(doc, words, id)));
  addKin(context, add, names);
  addHomes(context, add, names);
  addWork(context, add);
  return parts;
}

function addKin({ doc, words, person: { id } }: Context, add: Add, names: Names): void {
  const index = familyIndex(doc);
  for (const link of index.parentagesOf(id)) {
    const parents = doc.parentSets.get(link.set)?.parents ?? [];
    add('parentages', link.id, words.say('split.childOf', { names: names(parents) }));
  }
  for (const set of index.setsOf(id)) {
    const children = index.sibshipOf(set.id).map(({ child }) => child);
    add('parentSets', set.id, words.say('split.parentOf', { names: names(children) }));
  }
  for (const couple of index.partnershipsOf(id))
    add('partnerships', couple.id, words.say('split.partnerOf', { names: names(couple.between) }));
  for (const bond of doc.bonds.values())
    if (bond.between.includes(id))
      add(
        'bonds',
        bond.id,
        words.say('outline.bond', {
          kind: words.sayOr(`bond.${bond.kind}`, bond.kind),
          name: names(bond.between),
        }),
      );
  const isEnd = (end: TieEnd) => 'person' in end && end.person === id;
  for (const tie of doc.ties.values())
    if (tie.ends.some(isEnd)) {
      const others = tie.ends.flatMap((end) => (isEnd(end) ? [] : nameOfEnd(doc, words, end)));
      add('ties', tie.id, words.say('split.inTouch', { names: words.list(others) }));
    }
}

function addHomes({ doc, words, person: { id } }: Context, add: Add, names: Names): void {
  for (const home of doc.households.values())
    if (home.members.some((member) => member.person === id))
      add(
        'households',
        home.id,
        words.say('split.livesWith', {
          names: home.label ?? names(home.members.map((member) => member.person)),
        }),
      );
  for (const stay of doc.stays.values())
    if (stay.person === id) {
      const place = stay.place === undefined ? undefined : doc.places.get(stay.place)?.label;
      add('stays', stay.id, words.say('split.stay', { place: stay.childLabel ?? place ?? '?' }));
    } else if ([...(stay.carers ?? []), ...(stay.otherChildren ?? [])].includes(id))
      add('stays', stay.id, words.say('split.livesWith', { names: names([stay.person]) }));
  for (const group of doc.organisations.values())
    if (group.members?.some((member) => member.person === id))
      add('organisations', group.id, words.say('split.inTouch', { names: group.name }));
}

function addWork({ doc, words, person: { id } }: Context, add: Add): void {
  for (const { id: row, holder, kind } of doc.responsibilities.values())
    if (holder === id) add('responsibilities', row, words.say(`responsibility.${kind}`));
  for (const agreement of doc.agreements.values())
    if (agreement.person === id)
      add(
        'agreements',
        agreement.id,
        words.say('split.agreement', { about: words.say(`agreementAbout.${agreement.about}`) }),
      );
  for (const event of doc.lifeEvents.values())
    if (event.person === id || event.people?.includes(id))
      add('lifeEvents', event.id, event.words ?? words.say(`lifeEvent.${event.kind}`));
  for (const lead of doc.leads.values())
    if (lead.person === id) add('leads', lead.id, words.say('split.search'));
  for (const note of doc.notes.values())
    if (note.about?.table === 'persons' && note.about.row === id)
      add('notes', note.id, `${words.say('split.note')}: ${note.text.slice(0, 80)}`);
}

/** What of a person can go to somebody else, in words: facts, and rows they are in. */
export function splitParts(
  doc: CaseDocument,
  words: Words,
  person: Person,
): { readonly facts: readonly SplitPart[]; readonly links: readonly SplitPart[] } {
  const context = { doc, words, person };
  return { facts: ownParts(context), links: rowParts(context) };
}
