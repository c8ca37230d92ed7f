import {
  ageBetween,
  bornOf,
  type CaseDocument,
  type DayRange,
  dayRange,
  diedOf,
  type FuzzyDate,
  isDeceased,
  type KinTerm,
  kinOf,
  type Person,
  type PersonId,
  type PlaceId,
  restrictionsInForce,
  type SearchState,
  type Side,
  searchLineOf,
  sideOf,
  toldState,
} from '#model';
import { displayName } from '#scene';
import { capital, type Words } from '#words';
import { accountText } from '../panel/AccountPicker.tsx';

/** What a list of people is made from. */
export interface PeopleSource {
  readonly doc: CaseDocument;
  readonly words: Words;
  /** The child from whom kinship is said. */
  readonly viewer: PersonId | undefined;
  readonly today: DayRange;
}

/** Lists of something by person, gathered once. */
class ByPerson<Value> {
  readonly #lists = new Map<PersonId, Value[]>();

  add(person: PersonId | undefined, value: Value): void {
    if (person === undefined) return;
    const list = this.#lists.get(person);
    if (list) list.push(value);
    else this.#lists.set(person, [value]);
  }

  of(person: PersonId): readonly Value[] {
    return this.#lists.get(person) ?? [];
  }
}

const unique = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)];

/**
 * What a list says of each person of a case, in words. Looked up in tables made
 * once for a document, since a list asks it of everybody.
 */
export class PeopleFacts {
  readonly #kin: ReadonlyMap<PersonId, readonly KinTerm[]>;
  readonly #housemates = new ByPerson<PersonId>();
  readonly #places = new ByPerson<string>();
  readonly #restrictions = new ByPerson<string>();
  readonly #notes = new ByPerson<string>();
  readonly #searched: ReadonlySet<PersonId | undefined>;
  readonly #inTouch = new ByPerson<string>();

  constructor(readonly source: PeopleSource) {
    const { doc, words, viewer } = source;
    this.#kin = viewer === undefined ? new Map() : kinOf(doc, viewer);
    this.#searched = new Set([...doc.leads.values()].map(({ person }) => person));
    this.#gatherHomes();
    this.#gatherContact();
    for (const rule of restrictionsInForce(doc, source.today)) {
      const text = capital(words.say(`restriction.${rule.kind}`));
      this.#restrictions.add(rule.person, rule.words ? `${text}: ${rule.words}` : text);
      const { subject } = rule;
      if (subject?.table === 'persons' && subject.row !== rule.person)
        this.#restrictions.add(subject.row as PersonId, text);
    }
    for (const { about, text } of doc.notes.values())
      if (about?.table === 'persons') this.#notes.add(about.row as PersonId, text);
  }

  /** Where a place is, in as few words as will do. */
  #where(id: PlaceId | undefined): string | undefined {
    const place = id === undefined ? undefined : this.source.doc.places.get(id);
    return place?.locality ?? place?.label;
  }

  #gatherHomes(): void {
    const { doc } = this.source;
    for (const home of doc.households.values()) {
      if (home.to) continue;
      const members = home.members.filter(({ to }) => !to).map(({ person }) => person);
      const where = this.#where(home.place);
      for (const member of members) {
        for (const other of members) this.#housemates.add(member, other);
        if (where) this.#places.add(member, where);
      }
    }
    for (const stay of doc.stays.values()) {
      if (stay.to) continue;
      for (const other of [...(stay.carers ?? []), ...(stay.otherChildren ?? [])]) {
        this.#housemates.add(stay.person, other);
        this.#housemates.add(other, stay.person);
      }
      const where = this.#where(stay.place) ?? stay.childLabel;
      if (where) this.#places.add(stay.person, where);
    }
  }

  #gatherContact(): void {
    const { doc, words, viewer } = this.source;
    for (const { ends, happened, arranged } of doc.ties.values()) {
      const people = ends.flatMap((end) => ('person' in end ? [end.person] : []));
      const often = (happened ?? arranged)?.frequency;
      if (viewer === undefined || !often || !people.includes(viewer)) continue;
      for (const person of people)
        if (person !== viewer)
          this.#inTouch.add(person, capital(words.sayOr(`frequency.${often}`, often)));
    }
  }

  name({ id }: Person): string {
    return displayName(this.source.doc, this.source.words, id);
  }

  names(ids: Iterable<PersonId>): string {
    const { doc, words } = this.source;
    return words.list(unique(ids).map((id) => displayName(doc, words, id)));
  }

  kin({ id }: Person): string {
    const { words, viewer } = this.source;
    if (id === viewer) return words.say('people.viewer');
    return words.kin(this.#kin.get(id) ?? []);
  }

  side({ id }: Person): Side | undefined {
    const { doc, viewer } = this.source;
    return viewer === undefined ? undefined : sideOf(doc, viewer, id);
  }

  date(date: FuzzyDate | undefined): string {
    return date ? this.source.words.date(date) : '';
  }

  /** Full years, at death for those who died; the least and the most that they can be. */
  age(person: Person): { readonly least: number; readonly most: number } | undefined {
    const died = diedOf(person);
    if (isDeceased(person) && !died) return undefined;
    const age = ageBetween(bornOf(person), died ? dayRange(died) : this.source.today);
    // Somebody of whom no death is known was not found at 130: the age says nothing then.
    return age && (age.most <= 112 || isDeceased(person)) ? age : undefined;
  }

  ageText(person: Person): string {
    const age = this.age(person);
    if (!age) return '';
    const years = age.least === age.most ? String(age.least) : `${age.least}–${age.most}`;
    return isDeceased(person) ? this.source.words.say('people.diedAt', { years }) : years;
  }

  livesWith({ id }: Person): string {
    return this.names(this.#housemates.of(id).filter((other) => other !== id));
  }

  livesAt({ id }: Person): string {
    return unique(this.#places.of(id)).join(', ');
  }

  restrictions({ id }: Person): string {
    return unique(this.#restrictions.of(id)).join('; ');
  }

  notes({ id }: Person): string {
    return this.#notes.of(id).join('; ');
  }

  inTouch({ id }: Person): string {
    return unique(this.#inTouch.of(id)).join(', ');
  }

  roles(person: Person): string {
    const { words } = this.source;
    return words.list((person.roles ?? []).map(({ role }) => words.say(`role.${role}`)));
  }

  /** The search line; undefined where nobody looks for them. */
  search({ id }: Person): ReturnType<typeof searchLineOf> | undefined {
    return this.#searched.has(id) ? searchLineOf(this.source.doc, id) : undefined;
  }

  searchState(person: Person): SearchState | undefined {
    return this.search(person)?.state;
  }

  told({ id }: Person): 'told' | 'notTold' | 'notSure' | undefined {
    const { doc, viewer } = this.source;
    if (viewer === undefined || id === viewer) return undefined;
    return toldState(doc, viewer, { table: 'persons', row: id });
  }

  /** Who vouches for what is known of somebody: each account once, in words. */
  sources(person: Person): string {
    const { doc, words } = this.source;
    const ids = Object.values(person)
      .filter((field) => Array.isArray(field))
      .flatMap((list) =>
        list.flatMap((entry) => ('accounts' in entry ? (entry.accounts ?? []) : [])),
      );
    return unique(
      unique(ids).flatMap((id) => {
        const account = doc.accounts.get(id);
        return account ? [capital(accountText(doc, words, account))] : [];
      }),
    ).join('; ');
  }
}
