import {
  type CaseDocument,
  type Claim,
  type Edit,
  type EntryId,
  type Id,
  isAncestorOrSelf,
  type NewId,
  type Parentage,
  type ParentSet,
  type Person,
  type PersonId,
  type RowOf,
  referencesOf,
  repoint,
  type Sensitivity,
  type Spell,
  sameJson,
  sensitivities,
  type TableName,
  tableNames,
} from '#model';
import { Draft, type FieldChanges } from '../draft.ts';
import { dropEmptySet } from '../families/addParent.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { settleMarks } from './settleMarks.ts';

/**
 * Makes one person of two who were found to be the same. `into` stays and gets
 * everything of `from`: accounts of facts stand behind its own, links, bonds, ties,
 * homes, notes, restrictions and searches lead to it. What both have is there once,
 * with the accounts of both; a text that has room for one only becomes a note.
 *
 * @returns the edit, or a refusal: `row-missing`, `same-person`, `own-ancestor` (one is the
 * other's ancestor), `own-partner` (they are a couple, or two parents of one child),
 * `own-bond` (a bond or tie runs between them), `both-children-of-case`, `not-fitting` (one is a pet).
 */
export function mergePersons(
  doc: CaseDocument,
  newId: NewId,
  { into, from }: { readonly into: PersonId; readonly from: PersonId },
): Edit | Refusal {
  const kept = doc.persons.get(into);
  const gone = doc.persons.get(from);
  if (!kept || !gone) return refuse('row-missing', { table: 'persons', id: kept ? from : into });
  const fault = whyTwo(doc, kept, gone);
  if (fault) return fault;
  const draft = new Draft(doc, newId);
  const merge = new Merge(draft, into, from);
  merge.person(kept, gone);
  for (const table of tableNames) if (table !== 'persons') merge.table(table);
  merge.table('persons');
  draft.remove('persons', from);
  merge.settle();
  return draft.edit('edit.mergePersons');
}

/** Why two people cannot be one. */
function whyTwo(doc: CaseDocument, a: Person, b: Person): Refusal | undefined {
  const ids = { id: a.id, other: b.id };
  if (a.id === b.id) return refuse('same-person', ids);
  if ((a.pet === undefined) !== (b.pet === undefined)) return refuse('not-fitting', ids);
  if (isAncestorOrSelf(doc, a.id, b.id) || isAncestorOrSelf(doc, b.id, a.id))
    return refuse('own-ancestor', ids);
  const both = (people: readonly Id[]) => people.includes(a.id) && people.includes(b.id);
  if (
    [...doc.partnerships.values()].some(({ between }) => both(between)) ||
    [...doc.parentSets.values()].some(({ parents }) => both(parents))
  )
    return refuse('own-partner', ids);
  const endsOf = ({ ends }: RowOf<'ties'>) =>
    ends.flatMap((end) => ('person' in end ? [end.person] : []));
  if (
    [...doc.bonds.values()].some(({ between }) => both(between)) ||
    [...doc.ties.values()].some((tie) => both(endsOf(tie)))
  )
    return refuse('own-bond', ids);
  const focal = [...doc.focalChildren.values()].map(({ person }) => person);
  return both(focal) ? refuse('both-children-of-case', ids) : undefined;
}

type AnyEntry = { readonly id?: Id } & Readonly<Record<string, unknown>>;

const without = (row: object, ...fields: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

/** Accounts of both, each once. */
function union<Each>(a: readonly Each[] | undefined, b: readonly Each[] | undefined): Each[] {
  const all = [...(a ?? [])];
  for (const each of b ?? []) if (!all.some((known) => sameJson(known, each))) all.push(each);
  return all;
}

const stricter = (
  a: Sensitivity | undefined,
  b: Sensitivity | undefined,
): Sensitivity | undefined =>
  sensitivities.indexOf(a ?? 'open') >= sensitivities.indexOf(b ?? 'open') ? a : b;

/** What two rows or claims that say the same come to: the accounts of both, the stricter sensitivity. */
function vouched<Row extends object>(a: Row, b: Row): Row {
  const x = a as Partial<Claim<unknown>>;
  const y = b as Partial<Claim<unknown>>;
  const accounts = union(x.accounts, y.accounts);
  const sensitivity = stricter(x.sensitivity, y.sensitivity);
  return {
    ...a,
    ...(accounts.length ? { accounts } : {}),
    ...(sensitivity ? { sensitivity } : {}),
  };
}

const sameBut = (a: object, b: object) =>
  sameJson(
    without(a, 'id', 'accounts', 'sensitivity'),
    without(b, 'id', 'accounts', 'sensitivity'),
  );

/** Fields of a person that are lists of entries. */
const isList = (value: unknown): value is readonly AnyEntry[] => Array.isArray(value);

class Merge {
  /** Claims of the person who goes, by the id that they have in the one who stays. */
  readonly #claims = new Map<Id, Id>();
  /** Rows that another says already. */
  readonly #same = new Map<string, Id>();

  constructor(
    readonly draft: Draft,
    readonly into: PersonId,
    readonly from: PersonId,
  ) {}

  /** Combines the two rows of the people themselves. */
  person(kept: Person, gone: Person): void {
    const fields: Record<string, unknown> = {};
    const used = new Set(
      Object.values(kept).flatMap((value) => (isList(value) ? value.map(({ id }) => id) : [])),
    );
    for (const [field, value] of Object.entries(gone)) {
      const own = (kept as Readonly<Record<string, unknown>>)[field];
      if (field === 'id') continue;
      if (isList(value)) fields[field] = this.#list(isList(own) ? own : [], value, used);
      else if (own === undefined) fields[field] = value;
      else if (!sameJson(own, value)) this.#both(field, own, value, fields);
    }
    // "Not found yet" holds only while it holds of both.
    if (!(kept.notFoundYet && gone.notFoundYet)) fields.notFoundYet = undefined;
    // Who was found to be two is one now, and nobody is told apart from themselves.
    const both = [this.into, this.from];
    const apart = [...(kept.notSameAs ?? []), ...(gone.notSameAs ?? [])];
    if (apart.some(({ person }) => both.includes(person))) {
      const others = apart.filter(({ person }) => !both.includes(person));
      fields.notSameAs = others.length ? others : undefined;
    }
    this.draft.change('persons', this.into, fields as FieldChanges<'persons'>);
  }

  /** A field with room for one value: the other is kept as a note, or inside a structure. */
  #both(field: string, own: unknown, value: unknown, fields: Record<string, unknown>): void {
    if (typeof own === 'object' && own !== null && typeof value === 'object' && value !== null)
      fields[field] = { ...value, ...own };
    if (typeof value === 'string')
      this.draft.create('notes', { about: { table: 'persons', row: this.into }, text: value });
  }

  #list(
    own: readonly AnyEntry[],
    more: readonly AnyEntry[],
    used: Set<Id | undefined>,
  ): AnyEntry[] {
    const list = [...own];
    for (const entry of more) {
      const at = list.findIndex((known) =>
        entry.id !== undefined && isPhoto(entry) ? known.id === entry.id : sameBut(known, entry),
      );
      const same = list[at];
      if (same) {
        list[at] = vouched(same, entry);
        if (entry.id !== undefined && same.id !== undefined) this.#claims.set(entry.id, same.id);
        continue;
      }
      const taken = entry.id !== undefined && used.has(entry.id) && !isPhoto(entry);
      const id = taken ? this.draft.newId<'entry'>('E') : entry.id;
      if (entry.id !== undefined && id !== undefined) this.#claims.set(entry.id, id);
      used.add(id);
      list.push({ ...entry, ...(id === undefined ? {} : { id }) });
    }
    return list;
  }

  /** Leads every pointer of a table from the one to the other. */
  table<Name extends TableName>(table: Name): void {
    for (const row of this.draft.rows(table)) {
      if (table === 'persons' && row.id === this.from) continue;
      const points = referencesOf(table, row).some(
        (to) => to.table === 'persons' && to.id === this.from,
      );
      if (!points) continue;
      const moved = repoint(table, this.#withClaims(table, row), (to, id) =>
        to === 'persons' && id === this.from ? this.into : id,
      );
      this.draft.change(table, row.id, tidied(table, moved) as FieldChanges<Name>);
    }
  }

  /** Marks and rules about a claim of the one who goes follow the claim. */
  #withClaims<Name extends TableName>(table: Name, row: RowOf<Name>): RowOf<Name> {
    const subject = (row as { subject?: { table: string; row: Id; claim?: EntryId } }).subject;
    const claim = subject?.claim === undefined ? undefined : this.#claims.get(subject.claim);
    if (table !== 'told' && table !== 'restrictions') return row;
    if (!subject || claim === undefined || subject.row !== this.from) return row;
    return { ...row, subject: { ...subject, claim } };
  }

  /** Makes one row of those that say the same now. */
  settle(): void {
    this.#settlePartnerships();
    this.#settleSets();
    this.#settleParentages();
    for (const table of [
      'bonds',
      'ties',
      'told',
      'restrictions',
      'agreements',
      'responsibilities',
    ] as const)
      this.#settleSame(table);
    settleMarks(this.draft, this.into);
    this.#followSame();
  }

  #drop(table: TableName, id: Id, same: Id): void {
    this.#same.set(`${table} ${id}`, same);
    this.draft.remove(table, id);
  }

  #settlePartnerships(): void {
    const mine = this.draft
      .rows('partnerships')
      .filter(({ between }) => between.includes(this.into));
    for (const [index, row] of mine.entries()) {
      const first = mine
        .slice(0, index)
        .find(
          ({ id, between }) =>
            sameMembers(between, row.between) && this.draft.get('partnerships', id),
        );
      const kept = first && this.draft.get('partnerships', first.id);
      if (!kept) continue;
      const { spells, ...rest } = vouched(kept, row);
      this.draft.change('partnerships', kept.id, {
        ...rest,
        spells: this.#spells(spells, row.spells),
      });
      this.#drop('partnerships', row.id, kept.id);
      for (const set of this.draft.rows('parentSets'))
        if (set.partnership === row.id)
          this.draft.change('parentSets', set.id, { partnership: kept.id });
    }
  }

  #spells(kept: readonly Spell[], more: readonly Spell[]): Spell[] {
    const said = more.filter(
      (each) =>
        !kept.some((known) => sameJson(without(known, 'id'), without(each, 'id'))) &&
        !sameJson(without(each, 'id'), { kind: 'unknown' }),
    );
    const known = said.length
      ? kept.filter((each) => !sameJson(without(each, 'id'), { kind: 'unknown' }))
      : kept;
    const used = new Set(known.map(({ id }) => id));
    return [
      ...known,
      ...said.map((each) =>
        used.has(each.id) ? { ...each, id: this.draft.newId<'entry'>('E') } : each,
      ),
    ];
  }

  /** Two families of the same two parents are one. */
  #settleSets(): void {
    const mine = this.draft
      .rows('parentSets')
      .filter(({ parents }) => parents.length === 2 && parents.includes(this.into));
    for (const [index, row] of mine.entries()) {
      const kept = mine
        .slice(0, index)
        .find(
          ({ id, parents }) =>
            sameMembers(parents, row.parents) && this.draft.get('parentSets', id),
        );
      if (!kept) continue;
      this.draft.change('parentSets', kept.id, withoutUndefined({ ...row, ...kept }));
      for (const link of this.draft.rows('parentages'))
        if (link.set === row.id) this.draft.change('parentages', link.id, { set: kept.id });
      this.#drop('parentSets', row.id, kept.id);
    }
  }

  /** A child is in a family once; one parent of a couple is said with the couple. */
  #settleParentages(): void {
    const links = this.draft.rows('parentages');
    const parentsOf = ({ set }: Parentage) => this.draft.get('parentSets', set)?.parents ?? [];
    const near = (link: Parentage) =>
      link.child === this.into || parentsOf(link).includes(this.into);
    for (const link of links.filter(near)) {
      const kept = links.find(
        (other) =>
          other.id !== link.id &&
          other.child === link.child &&
          other.kind === link.kind &&
          this.draft.get('parentages', other.id) !== undefined &&
          (other.set === link.set
            ? links.indexOf(other) < links.indexOf(link)
            : parentsOf(link).length === 1 &&
              parentsOf(other).length === 2 &&
              parentsOf(link).every((parent) => parentsOf(other).includes(parent))),
      );
      if (!kept || !fits(kept, link)) continue;
      const now = this.draft.get('parentages', kept.id) ?? kept;
      this.draft.change('parentages', kept.id, {
        ...withoutUndefined({ ...link, ...vouched(now, link) }),
        perParent: perParentOf(now, link),
      });
      this.#drop('parentages', link.id, kept.id);
      dropEmptySet(this.draft, link.set);
    }
  }

  #settleSame<
    Name extends 'bonds' | 'ties' | 'told' | 'restrictions' | 'agreements' | 'responsibilities',
  >(table: Name): void {
    const rows = this.draft.rows(table);
    for (const [index, row] of rows.entries()) {
      const points = referencesOf(table, row).some(({ id }) => id === this.into);
      const kept = points
        ? rows
            .slice(0, index)
            .find((each) => this.draft.get(table, each.id) && says(table, each, row))
        : undefined;
      if (!kept) continue;
      const both = vouched(kept, row);
      this.draft.change(table, kept.id, cautious(table, both, row) as FieldChanges<Name>);
      this.#drop(table, row.id, kept.id);
    }
  }

  /** Notes and marks about a row that went are about the row that says the same. */
  #followSame(): void {
    if (this.#same.size === 0) return;
    for (const table of tableNames) {
      for (const row of this.draft.rows(table)) {
        const points = referencesOf(table, row as never).some((to) =>
          this.#same.has(`${to.table} ${to.id}`),
        );
        if (!points) continue;
        const moved = repoint(table, row as never, (to, id) => this.#same.get(`${to} ${id}`) ?? id);
        this.draft.change(table, row.id, moved as FieldChanges<typeof table>);
      }
    }
  }
}

const isPhoto = (entry: AnyEntry) => 'approved' in entry;
const sameMembers = (a: readonly Id[], b: readonly Id[]) =>
  a.length === b.length && a.every((each) => b.includes(each));
const withoutUndefined = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;

/** Whether two rows say the same; marks of one child about one thing do, whatever their state. */
function says(table: TableName, a: object, b: object): boolean {
  if (table !== 'told') return sameBut(a, b);
  return sameJson(without(a, 'id', 'state', 'foreign'), without(b, 'id', 'state', 'foreign'));
}

/** Of two marks the more cautious: a child was told only where both say so. */
function cautious(table: TableName, kept: object, other: object): object {
  const states = [kept, other].map((row) => (row as { state?: string }).state);
  if (table !== 'told') return kept;
  const state = states.includes('notTold')
    ? 'notTold'
    : states.includes('notSure')
      ? 'notSure'
      : 'told';
  return { ...kept, state };
}

/** Whether one parentage can take in another: what both say of certainty and time is the same. */
const fits = (a: Parentage, b: Parentage) =>
  (['certainty', 'from', 'to', 'birthGroup', 'ground'] as const).every(
    (field) => a[field] === undefined || b[field] === undefined || sameJson(a[field], b[field]),
  );

function perParentOf(a: Parentage, b: Parentage): Parentage['perParent'] {
  const own = a.perParent ?? [];
  const more = (b.perParent ?? []).filter(
    ({ parent }) => !own.some((each) => each.parent === parent),
  );
  return own.length + more.length ? [...own, ...more] : undefined;
}

/** Lists in which the person now stands twice name them once. */
function tidied<Name extends TableName>(table: Name, row: RowOf<Name>): object {
  const next: Record<string, unknown> = { ...row };
  if (table === 'parentages') {
    const { perParent } = row as Parentage;
    if (perParent)
      next.perParent = perParent.filter(
        (entry, index) => perParent.findIndex(({ parent }) => parent === entry.parent) === index,
      );
    return next;
  }
  for (const field of ['carers', 'otherChildren', 'pets', 'whoCameWith', 'people', 'present']) {
    const list = next[field];
    if (Array.isArray(list)) next[field] = [...new Set(list)];
  }
  if (isList(next.members)) next.members = onceEach(next.members, (a, b) => sameBut(a, b));
  if (isList(next.pins)) next.pins = onceEach(next.pins, (a, b) => a.figure === b.figure);
  if (table === 'parentSets') next.parents = (row as ParentSet).parents;
  return next;
}

const onceEach = (
  list: readonly AnyEntry[],
  same: (a: AnyEntry, b: AnyEntry) => boolean,
): AnyEntry[] =>
  list.filter((entry, index) => list.findIndex((each) => same(each, entry)) === index);
