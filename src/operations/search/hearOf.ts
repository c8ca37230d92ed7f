import {
  type CaseDocument,
  type Edit,
  type KinPlace,
  type KinWord,
  type Lead,
  type NameValue,
  type NewId,
  type PersonId,
  readKin,
  type Vocabulary,
} from '#model';
import { Draft } from '../draft.ts';
import { addChild } from '../families/addChild.ts';
import { addParent } from '../families/addParent.ts';
import { addPartner } from '../families/addPartner.ts';
import { addSibling } from '../families/addSibling.ts';
import { mergePersons } from '../persons/mergePersons.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { addRow } from '../rows/addRow.ts';
import { type Mention, readMention } from '../typing/mention.ts';
import { namesOf } from '../typing/names.ts';
import { tokensOf } from '../typing/tokens.ts';

/** What a line about somebody heard of says: "mum's cousin Trish, Leeds, had a lad". */
export interface HeardLine {
  /** The line as it was said. */
  readonly text: string;
  /** The words of kinship that it begins with, as typed: "mum's cousin". */
  readonly kinText?: string;
  /** Whose kin: a name, or the child's own where absent. */
  readonly owner?: string;
  readonly kin: readonly KinWord[];
  readonly name?: NameValue;
  /** What stands for a name that nobody knows. */
  readonly descriptor?: string;
  readonly gender?: 'woman' | 'man';
  readonly born?: Mention['born'];
  readonly deceased?: true;
}

const capital = /^\p{Lu}/u;

/** A name is written large; anything else describes. */
const nameOf = (mention: Mention): NameValue | undefined =>
  capital.test(mention.nameTokens[0]?.text ?? '') ? namesOf(mention)[0] : undefined;

/** Reads a line about somebody heard of: kin words, then a name or a description up to the first comma. */
export function readHeard(text: string, vocabulary: Vocabulary, today: string): HeardLine {
  const [first = ''] = text.split(/[,;:–]|\s-\s/);
  const words = first.trim().split(/\s+/).filter(Boolean);
  const kin = readKin(vocabulary, words);
  const rest = words.slice(kin?.take ?? 0).join(' ');
  const mention = readMention(tokensOf(rest), { text: rest, vocabulary, today });
  const kinText = kin && words.slice(0, kin.take).join(' ');
  const name = nameOf(mention);
  const gender = kin?.words.at(-1)?.gender ?? mention.gender;
  const described = mention.descriptor ?? (name ? kinText : first.trim());
  return {
    text: text.trim(),
    kin: kin?.words ?? [],
    ...(kinText === undefined ? {} : { kinText }),
    ...(kin?.owner === undefined ? {} : { owner: kin.owner }),
    ...(name ? { name } : {}),
    ...(described ? { descriptor: described } : {}),
    ...(gender === 'woman' || gender === 'man' ? { gender } : {}),
    ...(mention.born ? { born: mention.born } : {}),
    ...(mention.deceased ? { deceased: true as const } : {}),
  };
}

/**
 * Puts somebody heard of into the tray: a person whom nothing joins to anybody yet,
 * and a lead that keeps the very words. Nothing waits for a link.
 *
 * @returns the edit, or a refusal: `nothing-changed` for a blank line, `row-invalid` for one of
 * more than 2,000 characters.
 */
export function hearOf(
  doc: CaseDocument,
  newId: NewId,
  { heard, source }: { readonly heard: HeardLine; readonly source?: NonNullable<Lead['source']> },
): Edit | Refusal {
  const { text, name, descriptor, gender, born, deceased } = heard;
  if (!text) return refuse('nothing-changed');
  const draft = new Draft(doc, newId);
  const entry = () => newId<'entry'>('E');
  const person = draft.create('persons', {
    names: name ? [{ id: entry(), value: name }] : [],
    ...(descriptor ? { descriptor } : {}),
    ...(gender ? { gender: [{ id: entry(), value: { kind: gender } }] } : {}),
    ...(born ? { born: [{ id: entry(), value: born }] } : {}),
    ...(deceased ? { living: [{ id: entry(), value: 'deceased' as const }] } : {}),
  });
  draft.create('leads', {
    person: person.id,
    clue: text,
    status: 'idea',
    ...(source ? { source } : {}),
  });
  return draft.edit('edit.hearOf');
}

/**
 * Puts somebody heard of in a place of the family. "Same" makes them one with the
 * person who stands there; kin by an unrecorded way are tied with the words.
 *
 * @returns the edit, or what the operation for that place refuses.
 */
export function placeHeard(
  doc: CaseDocument,
  newId: NewId,
  {
    person: id,
    place,
    words,
  }: { readonly person: PersonId; readonly place: KinPlace; readonly words?: string },
): Edit | Refusal {
  const person = { id };
  if (place.as === 'same') return mergePersons(doc, newId, { into: place.person, from: id });
  const { of } = place;
  const kind =
    place.as !== 'relative' && place.modifier && place.modifier !== 'half'
      ? place.modifier
      : undefined;
  switch (place.as) {
    case 'child':
      return addChild(doc, newId, { parents: [of], child: person, ...(kind ? { kind } : {}) });
    case 'parent':
      return addParent(doc, newId, { child: of, parent: person, ...(kind ? { kind } : {}) });
    case 'sibling':
      return addSibling(doc, newId, { of, sibling: person, parents: [] });
    case 'partner':
      return addPartner(doc, newId, { of, partner: person });
    case 'relative':
      return addRow(doc, newId, 'ties', {
        ends: [{ person: of }, { person: id }],
        kind: 'relative',
        ...(words ? { words } : {}),
      });
  }
}
