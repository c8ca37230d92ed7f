import type { KinWord, ParentageKindId, Vocabulary } from '#model';
import type { Mention, Reading } from './mention.ts';
import { factsOf, namesOf, sameSaidName, sameYear } from './names.ts';
import {
  type Doubt,
  type SaidCouple,
  type SaidFamily,
  type SaidKey,
  type SaidParents,
  type SaidPerson,
  type SaidSiblings,
  type SaidTwins,
  viewerKey,
} from './said.ts';
import type { Token } from './tokens.ts';

/** How a text is to be read. */
export interface ReadFamilyOptions {
  readonly vocabulary: Vocabulary;
  /** ISO date that ages count back from. */
  readonly today: string;
  /** Whether "Mum: Helen" starts from a child of the case. */
  readonly viewer?: boolean;
}

/** Somebody as the text has told of them so far. */
type Building = { -readonly [Field in keyof SaidPerson]: SaidPerson[Field] } & {
  /** Roles in which the text has named them. */
  readonly asChild: Set<ParentageKindId>;
};

/** The one or two people that children of a line belong to. */
export interface Couple {
  readonly head: SaidKey;
  readonly other?: SaidKey;
  readonly kind?: ParentageKindId;
  /** Parents of whom only this one is a step-parent. */
  readonly step?: SaidKey;
  /** People of whom each may be the other parent: "maybe Dean or Rob". */
  readonly maybe?: readonly SaidKey[];
}

/** Kin words that stand before a name as part of it: "Auntie Jo". */
export const prefixRelations: ReadonlySet<KinWord['relation']> = new Set([
  'grandparent',
  'auntUncle',
  'cousin',
  'nieceNephew',
  'grandchild',
]);

export const parentsOf = ({ head, other }: Couple): SaidKey[] =>
  other === undefined ? [head] : [head, other];

export const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

/** Whether two ways from the viewer are the same. */
export const sameChain = (a: readonly KinWord[] | undefined, b: readonly KinWord[]) =>
  a !== undefined &&
  a.length === b.length &&
  a.every(
    (each, index) =>
      each.relation === b[index]?.relation &&
      each.gender === b[index]?.gender &&
      each.greats === b[index]?.greats &&
      each.modifier === b[index]?.modifier &&
      each.side === b[index]?.side,
  );

/** The kind of parent that a word such as "stepdad" says. */
export const kindOfModifier = ({ modifier }: KinWord): ParentageKindId | undefined =>
  modifier === 'step' || modifier === 'foster' || modifier === 'adoptive' ? modifier : undefined;

export const spanOf = (tokens: readonly Token[]) => ({
  from: tokens[0]?.from ?? 0,
  to: tokens.at(-1)?.to ?? 0,
});

/** What a text has told so far: people, each once, and what joins them. */
export class FamilyRecord {
  readonly people = new Map<SaidKey, Building>();
  readonly couples: { between: readonly [SaidKey, SaidKey]; spells: SaidCouple['spells'] }[] = [];
  readonly parents: SaidParents[] = [];
  readonly siblings: SaidSiblings[] = [];
  readonly twins: SaidTwins[] = [];
  readonly moreChildren: SaidKey[][] = [];
  readonly doubts: Doubt[] = [];
  protected readonly reading: Reading;
  protected readonly viewer: boolean;

  constructor(text: string, { vocabulary, today, viewer = false }: ReadFamilyOptions) {
    this.reading = { text, vocabulary, today };
    this.viewer = viewer;
  }

  /** Joins people to the owner of the word that was said of them. */
  relate(owner: SaidKey, people: Couple, word: KinWord, at: readonly Token[]): void {
    const { head, other, maybe } = people;
    const both = other === undefined ? [head] : [head, other];
    this.isKin(owner, both, word);
    switch (word.relation) {
      case 'parent':
        if (maybe) {
          for (const parent of maybe) this.parent(owner, [parent], 'birth', parent);
          for (const parent of both.filter((each) => !maybe.includes(each)))
            this.parent(owner, [parent], 'birth');
        } else if (word.modifier === 'step')
          for (const parent of both) this.parent(owner, [parent], 'step');
        else this.parent(owner, both, kindOfModifier(word) ?? 'birth');
        break;
      case 'child':
        for (const child of both) this.parent(child, [owner], kindOfModifier(word) ?? 'birth');
        break;
      case 'sibling':
        for (const sibling of both) this.siblings.push({ of: owner, sibling });
        break;
      case 'partner':
      case 'spouse':
        this.couple(owner, head, [
          {
            kind: word.relation === 'spouse' ? 'marriage' : 'unknown',
            ...(word.former ? { end: 'ended' as const } : {}),
          },
        ]);
        break;
      default:
        this.#notPlaced(head, at);
    }
  }

  /** Kin further off than the text says the way to: the words are kept. */
  #notPlaced(key: SaidKey, at: readonly Token[]): void {
    const { from, to } = spanOf(at);
    this.note(key, this.reading.text.slice(from, to));
    this.doubt('kin-not-placed', at, key);
  }

  /** What a word of kinship says of the people themselves: "mum" is a woman, and the viewer's. */
  protected isKin(owner: SaidKey, people: readonly SaidKey[], word: KinWord): void {
    for (const key of people) {
      const person = this.people.get(key);
      if (person && word.gender !== 'neutral') person.gender ??= word.gender;
      if (person && owner === viewerKey && people.length === 1) person.kin ??= [word];
    }
  }

  parent(
    child: SaidKey,
    parents: readonly SaidKey[],
    kind: ParentageKindId,
    possible?: SaidKey,
  ): void {
    const known = this.parents.some(
      (each) => each.child === child && each.kind === kind && sameList(each.parents, parents),
    );
    if (!known && !parents.includes(child))
      this.parents.push({
        child,
        parents: [...parents],
        kind,
        ...(possible === undefined ? {} : { possible }),
      });
    this.people.get(child)?.asChild.add(kind);
  }

  couple(a: SaidKey, b: SaidKey, spells: SaidCouple['spells']): void {
    if (a === b) return;
    const known = this.couples.find(({ between }) => between.includes(a) && between.includes(b));
    if (!known) this.couples.push({ between: [a, b], spells });
    else if (spells.some(({ kind, end }) => kind !== 'unknown' || end))
      known.spells = [...known.spells.filter(({ kind }) => kind !== 'unknown'), ...spells];
  }

  /** The person of a mention: somebody the text named before, or new. */
  person(
    mention: Mention,
    role: 'head' | 'child',
    label?: KinWord,
    kind?: ParentageKindId,
  ): SaidKey {
    const known = this.#named(mention, role, kind, label !== undefined);
    if (!known) return this.#addMention(mention, label);
    const facts = factsOf(mention);
    for (const [field, value] of Object.entries(facts)) {
      if (known[field as keyof typeof known] === undefined)
        Object.assign(known, { [field]: value });
    }
    const [name] = namesOf(mention);
    if (name?.surname && !known.names[0]?.surname) known.names = [name, ...known.names.slice(1)];
    this.keepUnread(known.key, mention.unread);
    return known.key;
  }

  /** Who in the text so far bears this name; nobody where it may be another. */
  #named(
    mention: Mention,
    role: 'head' | 'child',
    kind: ParentageKindId | undefined,
    labelled: boolean,
  ): Building | undefined {
    const [name] = namesOf(mention);
    if (!name) {
      const { label, count } = mention;
      return label && this.viewer && count === undefined && role === 'head' && !labelled
        ? [...this.people.values()].find((each) => sameChain(each.kin, [label]))
        : undefined;
    }
    const fits = [...this.people.values()].filter(
      (each) =>
        each.names.some((known) => sameSaidName(known, name)) &&
        !(each.born?.date && mention.born?.date && !sameYear(each.born.date, mention.born.date)) &&
        (role === 'head' || !each.asChild.has(kind ?? 'birth')),
    );
    return fits.length === 1 ? fits[0] : undefined;
  }

  #addMention(mention: Mention, label?: KinWord): SaidKey {
    const names = namesOf(mention);
    const { labelText } = mention;
    const placed = label !== undefined;
    const prefixed = mention.label && prefixRelations.has(mention.label.relation);
    if (names[0] && labelText && prefixed && !placed) names[0] = { prefix: labelText, ...names[0] };
    const unnamed = names.length === 0 && !mention.nameless && mention.count === undefined;
    const descriptor = mention.descriptor ?? (unnamed ? labelText : undefined);
    const key = this.add({
      at: spanOf(mention.tokens),
      names,
      notes: [],
      ...factsOf(mention),
      ...(descriptor ? { descriptor } : {}),
    });
    this.keepUnread(key, mention.unread);
    return key;
  }

  protected add(person: Omit<Building, 'key' | 'asChild'>): SaidKey {
    const key = String(this.people.size + 1);
    this.people.set(key, { ...person, key, asChild: new Set() });
    return key;
  }

  protected keepUnread(key: SaidKey, unread: readonly (readonly Token[])[]): void {
    const person = this.people.get(key);
    for (const tokens of unread) {
      const { from, to } = spanOf(tokens);
      const text = this.reading.text.slice(from, to);
      if (person) person.notes = [...person.notes, text];
      this.doubts.push({ code: 'not-understood', from, to, text, person: key });
    }
  }

  doubt(code: Doubt['code'], tokens: readonly Token[], person?: SaidKey): void {
    if (tokens.length === 0) return;
    const { from, to } = spanOf(tokens);
    const text = this.reading.text.slice(from, to);
    this.doubts.push({ code, from, to, text, ...(person === undefined ? {} : { person }) });
  }

  /** Keeps words as a note about somebody. */
  note(key: SaidKey, text: string): void {
    const person = this.people.get(key);
    if (person && text) person.notes = [...person.notes, text];
  }

  /** All that was read. */
  said(): SaidFamily {
    const { couples, parents, siblings, twins, moreChildren } = this;
    return {
      people: [...this.people.values()].map(({ asChild: _, ...person }) => person),
      couples,
      parents,
      siblings,
      twins,
      moreChildren,
      doubts: this.doubts.toSorted((a, b) => a.from - b.from),
    };
  }
}
