import * as z from 'zod/mini';
import {
  type Foreign,
  type Id,
  type MoreChildren,
  moreChildrenStates,
  type ParentSet,
  type Partnership,
  type Person,
  type PersonId,
  wordGender,
} from '#model';
import { vouched, word } from '../../mapping/claims.ts';
import {
  anyStructure,
  type Coder,
  idText,
  idWord,
  mark,
  oneOf,
  payload,
  pointer,
  pointerSchema,
} from '../../mapping/coder.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  objectOf,
  payloadOf,
  refOf,
} from '../../mapping/json.ts';
import { once } from '../../mapping/once.ts';
import { at } from '../../mapping/parts.ts';
import { holder, type Parts, struct } from '../../mapping/struct.ts';
import { compare, Unread } from '../../mapping/unread.ts';
import { readSpells, writeSpells } from './couple.ts';
import { spellEvents } from './spell.ts';

const spellsIn = once(readSpells);

type Persons = ReadonlyMap<Id, Person>;
type Slot = 'HUSB' | 'WIFE';
const otherSlot = (slot: Slot): Slot => (slot === 'HUSB' ? 'WIFE' : 'HUSB');

/** A family record: a parent set, a couple, or both in one. */
export interface Family {
  readonly id: string;
  /** The parents of the set, or the couple where it stands alone; in their order. */
  readonly people: readonly PersonId[];
  readonly children: readonly PersonId[];
  readonly set?: Omit<ParentSet, 'id' | 'parents' | 'foreign'>;
  readonly couple?: Partnership;
  /** The family that holds the couple of this set's parents, where another one does. */
  readonly coupleIn?: string;
}

/** The id of a couple that brought none, from that of its family. */
const coupleId = (family: string) => `${family}_C`;

type Couple = Omit<Partnership, 'between' | 'spells' | 'id'> & {
  readonly id?: string;
  /** The couple is recorded in the other order than the parents. */
  readonly turned?: true;
};
const coupleFields = { id: at('_ID', idWord), turned: at('_TURN', mark), ...vouched };
/** A couple in the family of its children keeps what it does not know; one alone leaves it to the family. */
const coupleWithin = holder<Couple>(coupleFields as Parts<Couple>);
const coupleAlone = struct<Couple>(coupleFields as Parts<Couple>);

const moreChildren: Coder<MoreChildren> = oneOf(moreChildrenStates);

/**
 * HUSB and WIFE are hints for drawing, no statement (GEDCOM 7, FAM): a woman
 * takes WIFE and a man HUSB where both can, else they stand in order.
 */
function slotOfFirst(people: readonly PersonId[], persons: Persons): Slot {
  const [a, b] = people.map((id) => {
    const person = persons.get(id);
    return person ? wordGender(person) : 'neutral';
  });
  if (a === 'woman' && b !== 'woman') return 'WIFE';
  return b === 'man' && a !== 'man' ? 'WIFE' : 'HUSB';
}

type Entries = readonly (readonly [string, Json | undefined])[];

/** HUSB and WIFE, with `_FRST` where the first of the two is not HUSB. */
function seats({ people, set }: Family, persons: Persons): Entries {
  const [a, b] = people;
  const first = slotOfFirst(people, persons);
  const missing = set?.missingParent;
  const empty = missing === undefined ? undefined : { ref: null, PHRASE: missing };
  const full = a !== undefined && b !== undefined;
  return [
    [first, a === undefined ? empty : { ref: a }],
    [otherSlot(first), b !== undefined ? { ref: b } : a !== undefined ? empty : undefined],
    ['_FRST', full && first === 'WIFE' ? 'WIFE' : undefined],
    ['_MISS', full ? missing : undefined],
  ];
}

/** Who vouches for a couple, under `_COUP`; `Y` where nobody is said to. */
function coupleJson({ id, people, set }: Family, couple: Partnership): Json {
  const { id: own, between, spells: _, foreign, ...said } = couple;
  const named = own === (set ? coupleId(id) : id) ? said : { ...said, id: own };
  if (!set) return coupleAlone.encode(named);
  const turned = between[0] === people[0] ? {} : { turned: true as const };
  return coupleWithin.encode({ ...named, ...turned, ...(foreign ? { foreign } : {}) });
}

function coupleEntries(family: Family): Entries {
  const { set, couple } = family;
  if (!couple) return [];
  const events = Object.entries(writeSpells(couple.spells));
  const json = coupleJson(family, couple);
  const unsaid = json === 'Y' && (!set || events.length > 0);
  return [...events, ['_COUP', unsaid ? undefined : json]];
}

/** A family without what is said of its couple. */
function frame(family: Family, persons: Persons): Entries {
  const { id, people, children, set, couple, coupleIn } = family;
  const likeCouple = people.length === 2 && children.length === 0;
  return [
    ['id', id],
    ...seats(family, persons),
    ['CHIL', children.length ? children.map(pointer.encode) : undefined],
    ['_SAME', couple || coupleIn === undefined ? undefined : pointer.encode(coupleIn)],
    ['_MORE', set?.moreChildren],
    ['_SET', set && likeCouple ? 'Y' : undefined],
  ];
}

/** A family as its record, but for what it does not know. */
export const familyJson = (family: Family, persons: Persons): JsonObject =>
  objectOf([...frame(family, persons), ...coupleEntries(family)]);

const refsAt = (json: JsonObject, tag: string) =>
  listAt(json, tag).flatMap((each) => refOf(each) ?? []);

/** Text within the bounds of the model, or undefined. */
const shortText = (json: Json | undefined) => (json === undefined ? undefined : word.decode(json));

/** What is known of a parent who is not recorded: the phrase of a pointer to nobody. */
function missingParent(json: JsonObject): string | undefined {
  for (const slot of ['HUSB', 'WIFE']) {
    const seat = member(json, slot);
    const phrase =
      isObject(seat) && seat.ref === null ? shortText(member(seat, 'PHRASE')) : undefined;
    if (phrase !== undefined) return phrase;
  }
  return shortText(member(json, '_MISS'));
}

function peopleOf(json: JsonObject): PersonId[] {
  const first: Slot = payloadOf(member(json, '_FRST')) === 'WIFE' ? 'WIFE' : 'HUSB';
  return [first, otherSlot(first)].flatMap((slot) => refOf(member(json, slot)) ?? []);
}

function setOf(json: JsonObject): Required<Family>['set'] {
  const more = member(json, '_MORE');
  const moreThere = more === undefined ? undefined : moreChildren.decode(more);
  const missing = missingParent(json);
  return {
    ...(moreThere === undefined ? {} : { moreChildren: moreThere }),
    ...(missing === undefined ? {} : { missingParent: missing }),
  };
}

function coupleOf(
  json: JsonObject,
  people: readonly PersonId[],
  set: boolean,
): Partnership | undefined {
  const [a, b] = people;
  const id = String(json.id);
  const { spells, found } = spellsIn(json);
  const said = member(json, '_COUP');
  if (a === undefined || b === undefined || (set && !found && said === undefined)) return undefined;
  const read = said === undefined ? {} : ((set ? coupleWithin : coupleAlone).decode(said) ?? {});
  const { turned, id: own, ...rest } = read as Couple;
  return {
    ...rest,
    id: own ?? (set ? coupleId(id) : id),
    between: turned ? [b, a] : [a, b],
    spells,
  };
}

/**
 * Reads a family record. Two people without children are a couple and no
 * parents, unless the record says so.
 *
 * @param hasChildren whether a child's own record names this family.
 */
export function readFamily(json: JsonObject, hasChildren: boolean): Family {
  const people = peopleOf(json);
  const children = refsAt(json, 'CHIL');
  const childless = !hasChildren && listAt(json, 'CHIL').length === 0;
  const alone = people.length === 2 && childless && payloadOf(member(json, '_SET')) !== 'Y';
  const coupleIn = refOf(member(json, '_SAME'));
  const couple = coupleIn ? undefined : coupleOf(json, people, !alone);
  return {
    id: String(json.id),
    people,
    children,
    ...(alone ? {} : { set: setOf(json) }),
    ...(couple ? { couple } : {}),
    ...(coupleIn ? { coupleIn } : {}),
  };
}

const spellKeys = new Set([...Object.keys(spellEvents), 'DIV', 'ANUL', '_COUP']);
/** Keys that mean nothing once our own way of writing does without them. */
const marks = new Set(['_FRST', '_SAME', '_SET', '_MISS', '_MORE']);

/** Seats as theirs have them, so that a change of sides is not taken for a change of people. */
function seatsAs(theirs: JsonObject, missing: string | undefined): Entries {
  let untold = missing;
  return ['HUSB', 'WIFE'].map((slot) => {
    const seat = member(theirs, slot);
    const ref = refOf(seat);
    if (typeof ref === 'string') return [slot, { ref }];
    if (untold === undefined || !isObject(seat) || shortText(member(seat, 'PHRASE')) !== untold)
      return [slot, undefined];
    const told = { ref: null, PHRASE: untold };
    untold = undefined;
    return [slot, told];
  });
}

/** What a family record says that is not read. */
export function unreadOfFamily(
  json: JsonObject,
  family: Family,
  persons: Persons,
): Foreign | undefined {
  const unread = new Unread();
  const ours = objectOf([
    ...frame(family, persons).filter(([key]) => key !== 'HUSB' && key !== 'WIFE'),
    ...seatsAs(json, family.set?.missingParent),
  ]);
  const theirs = Object.entries(json)
    .filter(([key]) => !spellKeys.has(key))
    .filter(([key]) => !marks.has(key) || Object.hasOwn(ours, key));
  compare(objectOf([...theirs, ...Object.entries(spellsIn(json).rest)]), ours, unread);
  if (family.couple && !family.set) {
    const said = member(json, '_COUP') ?? 'Y';
    coupleAlone.note?.(said, coupleJson(family, family.couple), unread.at('_COUP'));
  }
  return unread.foreign;
}

/** The schema of FAM. */
export const familySchema = z.looseObject({
  id: idText,
  HUSB: z.exactOptional(pointerSchema),
  WIFE: z.exactOptional(pointerSchema),
  CHIL: z.exactOptional(z.array(pointerSchema)),
  ...Object.fromEntries(
    Object.entries(spellEvents).map(([tag, event]) => [
      tag,
      z.exactOptional(z.array(tag === 'EVEN' ? anyStructure : event.schema)),
    ]),
  ),
  DIV: z.exactOptional(z.array(anyStructure)),
  ANUL: z.exactOptional(z.array(anyStructure)),
  _COUP: z.exactOptional(coupleWithin.schema),
  _FRST: z.exactOptional(payload(z.enum(['HUSB', 'WIFE']))),
  _SAME: z.exactOptional(pointer.schema),
  _SET: z.exactOptional(mark.schema),
  _MISS: z.exactOptional(word.schema),
  _MORE: z.exactOptional(moreChildren.schema),
});
