import type {
  CaseDocument,
  Edit,
  NewId,
  ParentSetId,
  PartnershipId,
  PersonId,
  Spell,
} from '#model';
import { Draft } from '../draft.ts';
import { type Relative, relative } from '../persons/newPerson.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Adds a partner. Unless somebody said what they were to each other, the
 * partnership starts as "relationship not known".
 *
 * @returns the edit, or a refusal: `row-missing`, `own-partner`, `already-linked`.
 */
export function addPartner(
  doc: CaseDocument,
  newId: NewId,
  {
    of,
    partner,
    kind = 'unknown',
  }: { readonly of: PersonId; readonly partner: Relative; readonly kind?: string },
): Edit | Refusal {
  if (!doc.persons.has(of)) return refuse('row-missing', { table: 'persons', id: of });
  const draft = new Draft(doc, newId);
  const person = relative(draft, partner);
  if (!person) return refuse('row-missing', { table: 'persons' });
  if (
    draft
      .rows('partnerships')
      .some(({ between }) => between.includes(of) && between.includes(person.id))
  ) {
    return refuse(person.id === of ? 'own-partner' : 'already-linked', { id: person.id });
  }
  makePartnership(draft, of, person.id, kind);
  return draft.edit('edit.addPartner');
}

/** Two people as a couple; the families they have together become this couple's. */
export function makePartnership(
  draft: Draft,
  a: PersonId,
  b: PersonId,
  kind: string,
): PartnershipId {
  const { id } = draft.create('partnerships', {
    between: [a, b],
    spells: [{ id: draft.newId<'entry'>('E'), kind }],
  });
  for (const set of draft.rows('parentSets')) {
    const couple = set.parents.length === 2 && set.parents.includes(a) && set.parents.includes(b);
    if (couple && set.partnership === undefined)
      draft.change('parentSets', set.id, { partnership: id });
  }
  return id;
}

/**
 * Records what the two parents of a set were to each other, where nothing was said yet.
 *
 * @returns the edit, or a refusal: `row-missing` (no such set, or not two parents), `already-linked`.
 */
export function recordCouple(
  doc: CaseDocument,
  newId: NewId,
  { set, kind }: { readonly set: ParentSetId; readonly kind: string },
): Edit | Refusal {
  const [a, b] = doc.parentSets.get(set)?.parents ?? [];
  if (a === undefined || b === undefined)
    return refuse('row-missing', { table: 'parentSets', id: set });
  return addPartner(doc, newId, { of: a, partner: { id: b }, kind });
}

/** A time together without its id. */
export type NewSpell = Omit<Spell, 'id'>;

/**
 * Records a further time together, or a change such as living together and then marrying.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`.
 */
export function addSpell(
  doc: CaseDocument,
  newId: NewId,
  { partnership, spell }: { readonly partnership: string; readonly spell: NewSpell },
): Edit | Refusal {
  const row = doc.partnerships.get(partnership);
  if (!row) return refuse('row-missing', { table: 'partnerships', id: partnership });
  const draft = new Draft(doc, newId);
  // "Not known" was only the want of an account: the first account takes its place.
  const known = row.spells.filter((each) => each.kind !== 'unknown' || each.from || each.end);
  draft.change('partnerships', partnership, {
    spells: [...known, { id: newId<'entry'>('E'), ...spell }],
  });
  return draft.edit('edit.addSpell');
}

/** Changes one time together. @returns the edit, or a refusal: `row-missing`, `row-invalid`, `nothing-changed`. */
export function changeSpell(
  doc: CaseDocument,
  newId: NewId,
  {
    partnership,
    spell,
    fields,
  }: {
    readonly partnership: string;
    readonly spell: string;
    readonly fields: { readonly [Field in keyof Spell]?: Spell[Field] | undefined };
  },
): Edit | Refusal {
  const row = doc.partnerships.get(partnership);
  if (!row?.spells.some(({ id }) => id === spell))
    return refuse('row-missing', { table: 'partnerships', id: partnership });
  const draft = new Draft(doc, newId);
  const change = (each: Spell): Spell => {
    if (each.id !== spell) return each;
    const merged = Object.entries({ ...each, ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    // The spell with some fields replaced; the schema check of the edit follows.
    return Object.fromEntries(merged) as unknown as Spell;
  };
  draft.change('partnerships', partnership, { spells: row.spells.map(change) });
  return draft.edit('edit.changeSpell');
}

/** Takes one time together away; the last one cannot go, the partnership can. */
export function removeSpell(
  doc: CaseDocument,
  newId: NewId,
  { partnership, spell }: { readonly partnership: string; readonly spell: string },
): Edit | Refusal {
  const row = doc.partnerships.get(partnership);
  if (!row?.spells.some(({ id }) => id === spell))
    return refuse('row-missing', { table: 'partnerships', id: partnership });
  if (row.spells.length === 1) return refuse('last-spell', { id: partnership });
  const draft = new Draft(doc, newId);
  draft.change('partnerships', partnership, {
    spells: row.spells.filter(({ id }) => id !== spell),
  });
  return draft.edit('edit.removeSpell');
}
