import {
  type AccountId,
  applyEdit,
  type CaseDocument,
  type Claim,
  countedIds,
  type Edit,
  type EntryId,
  emptyCase,
  type FuzzyDate,
  type Gender,
  type Id,
  type NameValue,
  type ParentageId,
  type ParentageKindId,
  type PartialDate,
  type Person,
  type PersonId,
  type PlaceId,
  type RowOf,
  type Subject,
  type TableName,
} from '#model';
import {
  addParent,
  addPartner,
  addRow,
  addSpell,
  changeRow,
  type FieldChanges,
  isRefusal,
  type NewRow,
  type NewSpell,
  type Refusal,
  tell,
} from '#operations';

/** What is said of somebody in an example; every fact of it rests on one account. */
export interface Said {
  readonly given?: string;
  readonly surname?: string;
  readonly name?: NameValue;
  readonly otherNames?: readonly NameValue[];
  readonly descriptor?: string;
  readonly gender?: Gender;
  readonly born?: FuzzyDate;
  readonly bornIn?: string;
  readonly died?: FuzzyDate | 'yes';
  readonly more?: Partial<Omit<Person, 'id' | 'names' | 'gender' | 'born' | 'died'>>;
}

export const year = (y: number): FuzzyDate => ({ form: 'on', date: { year: y } });
export const about = (y: number): FuzzyDate => ({ form: 'about', date: { year: y } });
export const on = (date: PartialDate): FuzzyDate => ({ form: 'on', date });
export const age = (years: number): FuzzyDate => ({ form: 'age', years });
export const words = (text: string): FuzzyDate => ({ form: 'words', text });

/** Builds an example case by the operations that the program has, with ids that count up. */
export class Maker {
  doc: CaseDocument;
  readonly newId = countedIds();
  /** The account that facts rest on from here on. */
  account: AccountId | undefined;

  constructor(reference: string) {
    this.doc = emptyCase(reference);
  }

  /** Applies what an operation answers; an example that is refused is wrong. */
  run(answer: Edit | Refusal): void {
    if (isRefusal(answer))
      throw new Error(`refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
    this.doc = applyEdit(this.doc, answer);
  }

  /** Runs some steps whose facts rest on another account. */
  by<Result>(account: AccountId, steps: () => Result): Result {
    const before = this.account;
    this.account = account;
    const result = steps();
    this.account = before;
    return result;
  }

  entry(): EntryId {
    return this.newId<'entry'>('E');
  }

  row<Name extends TableName>(table: Name, row: NewRow<Name>): RowOf<Name>['id'] {
    this.run(addRow(this.doc, this.newId, table, row));
    const id = [...this.doc[table].keys()].at(-1);
    if (id === undefined) throw new Error(`no ${table}`);
    return id;
  }

  /** Puts homes on the map of places by hand, in miles: their towns are invented. */
  onMap(pins: readonly (readonly [place: PlaceId, x: number, y: number])[]): void {
    this.row('diagrams', {
      kind: 'places',
      pins: pins.map(([figure, x, y]) => ({ figure, x, y })),
    });
  }

  change<Name extends TableName>(table: Name, id: Id, fields: FieldChanges<Name>): void {
    this.run(changeRow(this.doc, this.newId, table, id, fields));
  }

  /** Accounts of a row or claim: the one that holds now. */
  get accounts(): { accounts?: AccountId[] } {
    return this.account === undefined ? {} : { accounts: [this.account] };
  }

  claim<Value>(value: Value, more: Partial<Claim<Value>> = {}) {
    const { accounts, ...rest } = more;
    const own = accounts ? { accounts: [...accounts] } : this.accounts;
    return { id: this.entry(), value, ...own, ...rest };
  }

  person(said: Said): PersonId {
    const { given, surname, name, otherNames = [], gender, born, bornIn, died, more } = said;
    const main = name ?? { ...(given ? { given } : {}), ...(surname ? { surname } : {}) };
    const names = [...(Object.keys(main).length ? [main] : []), ...otherNames];
    const birth = { ...(born ? { date: born } : {}), ...(bornIn ? { place: bornIn } : {}) };
    return this.row('persons', {
      names: names.map((each) => this.claim(each)),
      ...(said.descriptor ? { descriptor: said.descriptor } : {}),
      ...(gender ? { gender: [this.claim({ kind: gender })] } : {}),
      ...(born || bornIn ? { born: [this.claim(birth)] } : {}),
      ...(died ? { died: [this.claim(died === 'yes' ? {} : { date: died })] } : {}),
      ...more,
    });
  }

  /** Links a child with a parent, or with two one after the other. */
  parents(
    child: PersonId,
    parents: readonly PersonId[],
    kind: ParentageKindId = 'birth',
  ): ParentageId {
    const known = new Set(this.doc.parentages.keys());
    if (parents.length === 2) this.family(child, parents, kind);
    else
      for (const id of parents)
        this.run(addParent(this.doc, this.newId, { child, parent: { id }, kind }));
    const link = [...this.doc.parentages.values()].findLast((each) => each.child === child);
    if (!link || known.has(link.id)) throw new Error(`no new link for ${child}`);
    this.vouch('parentages', link.id);
    return link.id;
  }

  /** A link with the set of two parents, made where it is not there. */
  private family(child: PersonId, parents: readonly PersonId[], kind: ParentageKindId): void {
    const same = [...this.doc.parentSets.values()].find(
      (set) => set.parents.length === 2 && parents.every((each) => set.parents.includes(each)),
    );
    const couple = [...this.doc.partnerships.values()].find(({ between }) =>
      parents.every((each) => between.includes(each)),
    );
    const set =
      same?.id ??
      this.row('parentSets', {
        parents: [...parents],
        ...(couple ? { partnership: couple.id } : {}),
      });
    this.row('parentages', { child, set, kind });
  }

  /** Lets the account that holds now vouch for a row. */
  vouch(table: 'parentages' | 'partnerships', id: Id): void {
    if (this.account !== undefined) this.change(table, id, { accounts: [this.account] });
  }

  /** Tells a child of people, and of the families and couples in which there is nobody else. */
  tellOf(child: PersonId, people: readonly PersonId[]): void {
    const known = new Set(people);
    const told = (ids: readonly PersonId[]) => ids.every((id) => known.has(id));
    const links = [...this.doc.parentages.values()].filter((link) =>
      told([link.child, ...(this.doc.parentSets.get(link.set)?.parents ?? [])]),
    );
    const couples = [...this.doc.partnerships.values()].filter(({ between }) => told(between));
    this.run(
      tell(this.doc, this.newId, {
        child,
        subjects: [
          ...people.map((id) => this.subject('persons', id)),
          ...links.map(({ id }) => this.subject('parentages', id)),
          ...couples.map(({ id }) => this.subject('partnerships', id)),
        ],
        state: 'told',
      }),
    );
  }

  /** A couple, with its times together. */
  couple(a: PersonId, b: PersonId, ...spells: readonly NewSpell[]): void {
    this.run(addPartner(this.doc, this.newId, { of: a, partner: { id: b } }));
    const id = [...this.doc.partnerships.keys()].at(-1) ?? '';
    for (const spell of spells)
      this.run(addSpell(this.doc, this.newId, { partnership: id, spell }));
    this.vouch('partnerships', id);
  }

  role(
    role: NonNullable<Person['roles']>[number]['role'],
    more: { note?: string; from?: FuzzyDate; to?: FuzzyDate } = {},
  ) {
    return { id: this.entry(), role, ...more };
  }

  subject(table: Subject['table'], row: Id): Subject {
    return { table, row };
  }
}
