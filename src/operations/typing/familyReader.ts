import {
  type FuzzyDate,
  type KinWord,
  kinWordAt,
  type Meaning,
  meant,
  type ParentageKindId,
  readKin,
  type Vocabulary,
} from '#model';
import {
  type Couple,
  FamilyRecord,
  kindOfModifier,
  parentsOf,
  prefixRelations,
  sameChain,
  sameList,
  spanOf,
} from './familyRecord.ts';
import {
  isNameish,
  isSomebody,
  type Mention,
  newMention,
  readMention,
  sayCouple,
  wordsOf,
} from './mention.ts';
import { factsOf } from './names.ts';
import { type Doubt, type SaidCouple, type SaidKey, type SaidTwins, viewerKey } from './said.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { isSign, phraseAt, splitAt, type Token } from './tokens.ts';

/** What has been read of a list of children. */
interface Children {
  readonly couple: Couple;
  last?: { readonly mention: Mention; readonly key: SaidKey };
  lastCouple?: Couple;
  /** Twins of whom not all have been named. */
  twins?: { left: number; keys: SaidKey[]; kind: SaidTwins['kind'] };
}

/** What has been read of the people left of a colon. */
interface Heads {
  readonly before: Couple | undefined;
  readonly above: Couple | undefined;
  readonly hasChildren: boolean;
  /** The word that stands for them: "Mum: Helen". */
  readonly label: KinWord | undefined;
  head?: SaidKey;
  other?: SaidKey;
  kind?: ParentageKindId;
  step?: SaidKey;
  last?: Mention;
  lastKey?: SaidKey;
  maybe?: SaidKey[];
  /** Whose kin the last was said to be. */
  related?: Related | undefined;
  /** The first is the viewer's kin, so that those after are too. */
  headIsKin: boolean;
  /** Times together that wait for the partner to be named. */
  waiting: Mention['spells'];
}

/** Who owns a word of kinship, and the word. */
interface Related {
  readonly owner: SaidKey;
  readonly word: KinWord;
}

/** "Helen's sister" before a name. */
interface Owned extends Related {
  /** The whole way from the viewer, where it starts there. */
  readonly chain?: readonly KinWord[];
  /** The words, which stand for somebody without a name. */
  readonly text: string;
}

/** A line of a text and how far it is indented. */
export interface Line {
  readonly indent: number;
  readonly tokens: readonly Token[];
}

/** Reads a text line by line into people and what joins them. */
export class FamilyReader extends FamilyRecord {
  /** Reads all lines; those further in belong to the people of the line above. */
  read(lines: readonly Line[]): void {
    const open: { indent: number; couple: Couple | undefined }[] = [];
    for (const { indent, tokens } of lines) {
      while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
      const last = open.at(-1);
      const above = last?.indent === indent ? open.at(-2) : last;
      const beside = last?.indent === indent ? last : undefined;
      const joins = segmentsOf(tokens, this.reading, false)[0]?.joiner === 'couple';
      const head = joins ? (beside ?? above)?.couple : beside?.couple;
      const couple = this.#line(tokens, head, joins ? undefined : above?.couple, indent === 0);
      if (beside) open.pop();
      open.push({ indent, couple: couple ?? beside?.couple });
    }
  }

  /** One line: statements between semicolons. Answers whose children further lines name. */
  #line(
    tokens: readonly Token[],
    before: Couple | undefined,
    above: Couple | undefined,
    outermost: boolean,
  ): Couple | undefined {
    let couple: Couple | undefined;
    const statements = splitAt(tokens, (token) => isSign(token, ';')).filter((each) => each.length);
    for (const [index, statement] of statements.entries()) {
      const first = index === 0;
      const head = first ? before : couple;
      couple =
        this.#statement(statement, head, first ? above : undefined, first && outermost) ?? couple;
    }
    return couple;
  }

  #statement(
    tokens: readonly Token[],
    before: Couple | undefined,
    above: Couple | undefined,
    outermost: boolean,
  ): Couple | undefined {
    const [left = [], ...rights] = this.#parts(tokens);
    const right = rights.flat();
    const hasRight = rights.length > 0;
    if (hasRight && this.#sideOf(left, right)) return undefined;
    const sentence = hasRight ? undefined : this.#sentence(left, before);
    if (sentence) return sentence;
    const labelled = hasRight
      ? this.#labelled(left, right, above ?? before, outermost && !above)
      : undefined;
    if (labelled) return labelled.couple;
    // A further line of names under a couple is a list of its children.
    if (above && !hasRight) return this.#childLine(left, above);
    const couple = this.#heads(left, before, above, hasRight);
    if (!couple) {
      if (hasRight) this.#lost(tokens, 'nobody-to-join');
      return undefined;
    }
    if (hasRight) this.#children(right, couple);
    return couple;
  }

  /** The parts between colons; "has two kids, Tom and Ann" has one after "kids". */
  #parts(tokens: readonly Token[]): (readonly Token[])[] {
    const parts = splitAt(tokens, (token) => isSign(token, ':'));
    if (parts.length > 1) return parts;
    const { vocabulary } = this.reading;
    const words = wordsOf(tokens);
    for (let at = 1; at < tokens.length - 1; at++) {
      const kin = kinWordAt(vocabulary, words, at);
      const plural = /(?:s|children|plant)$/i.test(words[at + (kin?.take ?? 1) - 1] ?? '');
      if (kin?.word.relation !== 'child' || kin.owns || !plural) continue;
      const from = at + kin.take + (isSign(tokens[at + kin.take], ',', '-', '–') ? 1 : 0);
      const counted = tokens[at - 1]?.sort === 'number' || this.#means(tokens, at - 1, 'count');
      const said = counted || this.#means(tokens, at - 1, 'filler');
      if (said && isNameish(vocabulary, tokens, from))
        return [tokens.slice(0, counted ? at - 1 : at), tokens.slice(from)];
    }
    return parts;
  }

  #means(tokens: readonly Token[], at: number, sort: string): boolean {
    const found = phraseAt(this.reading.vocabulary, tokens, at)?.meanings;
    return (
      !!found && (meant(found, sort) !== undefined || [...found].some((each) => each === sort))
    );
  }

  /** "Dad's side: grandad Len, uncle Steve": kin of the viewer on that side. */
  #sideOf(left: readonly Token[], right: readonly Token[]): boolean {
    const phrase = phraseAt(this.reading.vocabulary, left, 0);
    const side = phrase?.take === left.length ? meant(phrase.meanings, 'side') : undefined;
    if (!this.viewer || (side !== 'mum' && side !== 'dad')) return false;
    const known = new Set(this.people.keys());
    this.#heads(right, undefined, undefined, false);
    for (const person of this.people.values()) {
      const [word, ...more] = person.kin ?? [];
      if (word && more.length === 0 && !known.has(person.key)) person.kin = [{ ...word, side }];
    }
    return true;
  }

  /** "Pat is Helen's mum", "Tom is the son of Helen and Dean". */
  #sentence(tokens: readonly Token[], before: Couple | undefined): Couple | undefined {
    const is = tokens.findIndex((_, at) => at > 0 && this.#means(tokens, at, 'filler'));
    if (is < 0) return undefined;
    let from = is;
    while (this.#means(tokens, from, 'filler') && from < tokens.length)
      from += phraseAt(this.reading.vocabulary, tokens, from)?.take ?? 1;
    const rest = tokens.slice(from);
    const kin = readKin(this.reading.vocabulary, wordsOf(rest));
    const word = kin?.words.at(-1);
    if (!kin || !word) return undefined;
    const subject = readMention(tokens.slice(0, is), this.reading);
    if (!isSomebody(subject)) return undefined;
    if (kin.take === rest.length && (kin.owner !== undefined || kin.words.length > 1)) {
      const owner = this.owner(kin.owner, kin.words, rest, before, false);
      if (owner === undefined) return undefined;
      const couple = { head: this.person(subject, 'head') };
      this.relate(owner, couple, word, tokens);
      return couple;
    }
    if (!this.#means(rest, kin.take, 'of') || kin.words.length > 1) return undefined;
    const owners = this.#heads(rest.slice(kin.take + 1), undefined, undefined, true);
    if (!owners) return undefined;
    const couple = { head: this.person(subject, 'head') };
    if (word.relation === 'child')
      this.parent(couple.head, parentsOf(owners), kindOfModifier(word) ?? 'birth');
    else for (const owner of parentsOf(owners)) this.relate(owner, couple, word, tokens);
    if (word.relation === 'child') this.isKin(couple.head, [couple.head], word);
    return couple;
  }

  /** An indented line without a colon: children of the line above, the last with any partner named. */
  #childLine(tokens: readonly Token[], above: Couple): Couple | undefined {
    return this.#children(tokens, above);
  }

  /** "children: …", "Helen's parents: …", "Mum: Helen": the words left of the colon say what those right of it are. */
  #labelled(
    left: readonly Token[],
    right: readonly Token[],
    before: Couple | undefined,
    outermost: boolean,
  ): { couple: Couple | undefined } | undefined {
    const words = left.map(({ text }) => text);
    const kin = readKin(this.reading.vocabulary, words);
    const word = kin?.words.at(-1);
    if (!kin || !word || kin.take < words.length) return undefined;
    const single = splitAt(right, (token) => isSign(token, ',')).length === 1;
    const plural =
      ['child', 'sibling'].includes(word.relation) || /(?:s|aid|iaid)$/i.test(words.at(-1) ?? '');
    const named = kin.owner !== undefined || kin.words.length > 1;
    if (!named && !plural && !single) return undefined;
    const owner = this.owner(kin.owner, kin.words, left, named ? undefined : before, outermost);
    if (owner === undefined) return undefined;
    if (word.relation === 'child') {
      const kind = word.modifier ? kindOfModifier(word) : undefined;
      const couple =
        before && before.head === owner ? before : { head: owner, ...(kind ? { kind } : {}) };
      this.#children(right, couple);
      return { couple };
    }
    const couple = this.#heads(right, undefined, undefined, false, word);
    if (!couple) return undefined;
    this.relate(owner, couple, word, left);
    // "Helen; parents: Pat; sisters: Jo" goes on about Helen.
    return { couple: before?.head === owner ? before : couple };
  }

  /** The person that a chain of kinship starts from. */
  owner(
    name: string | undefined,
    chain: readonly KinWord[],
    at: readonly Token[],
    before: Couple | undefined,
    outermost: boolean,
  ): SaidKey | undefined {
    const between = chain.slice(0, -1);
    if (name !== undefined) {
      if (between.length) return undefined;
      const tokens = at.slice(0, name.split(' ').length);
      return this.person(this.#ownerMention(tokens), 'head');
    }
    if (between.length) {
      if (!this.viewer) return undefined;
      return this.#kinPerson(between, at.slice(0, between.length));
    }
    if (before && !(outermost && this.viewer)) return before.head;
    return this.viewer ? viewerKey : before?.head;
  }

  #ownerMention(tokens: readonly Token[]): Mention {
    const mention = newMention();
    mention.tokens.push(...tokens);
    mention.nameTokens.push(
      ...tokens.map((token) => ({
        ...token,
        text: token.text.replace(/['’]s\.?$|(?<=s)['’]$/u, ''),
      })),
    );
    return mention;
  }

  /** The viewer's kin by words: "mum", whoever she is. */
  #kinPerson(kin: readonly KinWord[], tokens: readonly Token[]): SaidKey {
    const known = [...this.people.values()].find((each) => sameChain(each.kin, kin));
    if (known) return known.key;
    const text = tokens.map((token) => token.text.replace(/['’]s$/u, '')).join(' ');
    const gender = kin.at(-1)?.gender;
    return this.add({
      at: spanOf(tokens),
      names: [],
      descriptor: text,
      kin,
      ...(gender && gender !== 'neutral' ? { gender } : {}),
      notes: [],
    });
  }

  /** The people left of a colon, or of a line without one. */
  #heads(
    tokens: readonly Token[],
    before: Couple | undefined,
    above: Couple | undefined,
    hasChildren: boolean,
    label?: KinWord,
  ): Couple | undefined {
    const state: Heads = { before, above, hasChildren, label, headIsKin: false, waiting: [] };
    for (const segment of segmentsOf(tokens, this.reading, false)) {
      const owned = this.#owned(segment, above ?? before);
      const rest = owned?.tokens ?? segment.tokens;
      const mention = this.#mentionOf({ ...segment, tokens: rest });
      if (!isSomebody(mention) || isAside(mention, state.last)) this.#aside(state, mention, rest);
      else if (mention.count !== undefined) this.#lost(rest, 'nobody-to-join');
      else this.#head(state, segment, mention, owned);
    }
    const { head, other, kind, step, maybe } = state;
    if (head === undefined) return undefined;
    // "Helen (divorced)": from whom, nobody said.
    if (state.waiting.length) this.keepUnread(head, [tokens]);
    return {
      head,
      ...(other === undefined ? {} : { other }),
      ...(kind ? { kind } : {}),
      ...(step === undefined ? {} : { step }),
      ...(maybe ? { maybe } : {}),
    };
  }

  /** Words that name nobody: facts of the person before, or a kind such as "foster carers". */
  #aside(state: Heads, mention: Mention, tokens: readonly Token[]): void {
    if (mention.kind) state.kind = mention.kind;
    if (state.last && state.lastKey !== undefined) {
      this.#more(state.lastKey, state.last, tokens);
      if (state.lastKey === state.head) state.waiting = state.last.spells;
      else if (state.head !== undefined && state.lastKey === state.other)
        this.#coupleBy(state.head, state.lastKey, state.last.spells);
    } else this.#lost(tokens, 'not-understood');
  }

  /** "Helen and Dean - separated": what ended was a couple. */
  #coupleBy(a: SaidKey, b: SaidKey, spells: Mention['spells']): void {
    const known = this.couples.some(({ between }) => between.includes(a) && between.includes(b));
    if (spells.length && !known) this.couple(a, b, spells.map(whole));
  }

  /** Somebody left of a colon: the first, their partner, another parent, or their kin. */
  #head(state: Heads, segment: Segment, mention: Mention, owned: Owned | undefined): void {
    const joined = segment.joiner === 'couple';
    const from = joined ? (state.head ?? state.before?.head) : undefined;
    if (joined && from === undefined) this.doubt('nobody-to-join', mention.tokens);
    if (joined) sayGenderOf(mention, segment.meanings);
    if (joined) this.#yearOfWedding(mention, segment, from);
    if (owned && mention.label) mention.labelText = owned.text;
    const key = this.person(mention, 'head', owned?.word ?? state.label);
    if (mention.kind === 'step') state.step = key;
    else if (mention.kind) state.kind = mention.kind;
    if (mention.counted && !state.hasChildren) this.keepUnread(key, [mention.counted]);
    const before = state.lastKey;
    state.last = mention;
    state.lastKey = key;
    if (segment.joiner === 'or' && before !== undefined) {
      this.#or(state, before, key, mention);
      return;
    }
    if (mention.possible && !mention.label && !owned) state.maybe = [key];
    if (from !== undefined && from !== key) this.#partner(state, segment, mention, from, key);
    else this.#besideHead(state, segment, mention, key, owned);
  }

  /** Somebody who is no partner of the head: the head, another parent, or kin. */
  #besideHead(
    state: Heads,
    segment: Segment,
    mention: Mention,
    key: SaidKey,
    owned: Owned | undefined,
  ): void {
    this.#kinOfHead(state, mention, key, owned);
    this.#join(state, mention, key, owned);
    const { above } = state;
    if (above && key === state.head && (segment.joiner === 'start' || !state.hasChildren))
      this.parent(key, parentsOf(above), above.kind ?? 'birth');
  }

  #kinOfHead(state: Heads, mention: Mention, key: SaidKey, owned: Owned | undefined): void {
    const modified = state.hasChildren && mention.label?.modifier;
    const people: Couple = { head: key, ...(mention.possible ? { maybe: [key] } : {}) };
    state.related = undefined;
    if (owned) {
      this.relate(owned.owner, people, owned.word, mention.tokens);
      state.related = { owner: owned.owner, word: owned.word };
      const person = this.people.get(key);
      if (person && owned.chain) person.kin ??= owned.chain;
    } else if (mention.label && !state.label && !state.above && !modified)
      state.related = this.#labelOf(people, mention, state.headIsKin ? undefined : state.head);
    state.headIsKin ||= state.head === undefined && mention.label !== undefined;
  }

  /** "Dean or Rob": each may be the parent, or what the first was said to be. */
  #or(state: Heads, before: SaidKey, key: SaidKey, mention: Mention): void {
    if (state.related) this.#orRelated(state.related, before, key, mention);
    else state.maybe = [...(state.maybe ?? [before]), key];
  }

  /** "dad Dean or Rob": both are what the first was said to be, and neither for sure. */
  #orRelated({ owner, word }: Related, before: SaidKey, key: SaidKey, mention: Mention): void {
    const first = this.parents.findIndex(
      ({ child, parents }) => child === owner && sameList(parents, [before]),
    );
    const link = this.parents[first];
    if (link) this.parents[first] = { ...link, possible: before };
    this.relate(owner, { head: key, maybe: [key] }, word, mention.tokens);
  }

  /** The place of somebody beside the head of the line. */
  #join(state: Heads, mention: Mention, key: SaidKey, owned: Owned | undefined): void {
    const { head } = state;
    if (head === undefined) {
      state.head = key;
      state.waiting = mention.spells;
    } else if (mention.twins) {
      this.siblings.push({ of: head, sibling: key });
      this.#twinsAre({ keys: [head, key], kind: mention.twins.kind });
    } else if (owned || mention.label) return;
    else if (state.other !== undefined) {
      if (state.hasChildren) this.doubt('too-many-parents', mention.tokens, key);
    } else {
      if (mention.spells.length) this.couple(head, key, mention.spells.map(whole));
      state.other = key;
    }
  }

  #partner(state: Heads, segment: Segment, mention: Mention, from: SaidKey, key: SaidKey): void {
    const spells = spellsOf(mention, segment);
    const said = spells.some(({ kind, end }) => kind !== 'unknown' || end);
    // "+ Rob: Natasha" says that the two have a child, and no more.
    if (meant(segment.meanings, 'couple') || said) this.couple(from, key, spells);
    else if (!state.hasChildren) this.couple(from, key, [{ kind: 'unknown' }]);
    if (state.waiting.length) this.#spellsBefore(from, key, state.waiting);
    state.waiting = [];
    state.head = from;
    state.other = key;
  }

  /** What was said of a couple before the partner was named: "engaged 2012, married 2014 Dean". */
  #spellsBefore(from: SaidKey, key: SaidKey, earlier: Mention['spells']): void {
    const couple = this.couples.find(({ between }) => between[0] === from && between[1] === key);
    if (couple)
      couple.spells = [
        ...earlier.map(whole),
        ...couple.spells.filter((each) => each.kind !== 'unknown' || each.end),
      ];
  }

  /** "married Dean 2001" is a wedding, "married Dean 1978" a birth: by which of them fits. */
  #yearOfWedding(mention: Mention, { meanings }: Segment, from: SaidKey | undefined): void {
    const verb =
      meanings.has('couple.marriage') &&
      !meanings.has('kin.spouse.woman') &&
      !meanings.has('kin.spouse.man');
    const date = mention.born?.date;
    const last = mention.tokens.at(-1);
    if (!verb || date?.form !== 'on' || last?.text !== String(date.date.year)) return;
    if (mention.tokens.length !== mention.nameTokens.length + 1) return;
    const head = from === undefined ? undefined : this.people.get(from)?.born?.date;
    const grownUp =
      head && 'date' in head ? head.date.year + 16 : Number(this.reading.today.slice(0, 4)) - 18;
    this.doubt('two-meanings', [last]);
    if (date.date.year < grownUp || mention.spells.some((each) => each.from)) return;
    delete mention.born;
    sayCouple(mention, meanings, date);
  }

  /** "Helen's sister Jo", "mum's brother": who owns the word, the word, and the tokens after it. */
  #owned(segment: Segment, before: Couple | undefined) {
    const words = segment.tokens.map(({ sort, text }) => (sort === 'word' ? text : '¦'));
    const kin = readKin(this.reading.vocabulary, words);
    const word = kin?.words.at(-1);
    if (!kin || !word || (kin.owner === undefined && kin.words.length < 2)) return undefined;
    const owner = this.owner(kin.owner, kin.words, segment.tokens, before, false);
    if (owner === undefined) return undefined;
    const rest = segment.tokens.slice(kin.take);
    const { from, to } = spanOf(segment.tokens.slice(0, kin.take));
    return {
      owner,
      word,
      text: this.reading.text.slice(from, to),
      ...(kin.owner === undefined ? { chain: kin.words } : {}),
      tokens: rest.length ? rest : segment.tokens.slice(kin.take - 1),
    };
  }

  /** What "sister Jo" or "mum Pat" says, beside the head of the line or of the viewer. */
  #labelOf(
    people: Couple,
    { label, tokens }: Mention,
    head: SaidKey | undefined,
  ): Related | undefined {
    if (!label) return undefined;
    const ofViewer = head === undefined || prefixRelations.has(label.relation);
    if (ofViewer && (!this.viewer || label.relation === 'child')) return undefined;
    const owner = ofViewer ? viewerKey : head;
    this.relate(owner, people, label, tokens);
    return { owner, word: label };
  }

  /** The children right of a colon; answers the last of them with their partner, for lines further in. */
  #children(tokens: readonly Token[], couple: Couple): Couple | undefined {
    const state: Children = { couple };
    for (const segment of segmentsOf(tokens, this.reading, true)) {
      if (this.#isOnly(segment.tokens, 'noChildren')) continue;
      const mention = this.#mentionOf(segment);
      if (mention.more) this.moreChildren.push(parentsOf(couple));
      if (mention.more && mention.count === undefined) continue;
      if (!isSomebody(mention) || isAside(mention, state.last?.mention))
        this.#asideOfChild(state, mention, segment);
      else if (segment.joiner === 'couple' && state.last)
        this.#partnerOfChild(state, state.last.key, mention, segment);
      else this.#nextChild(state, mention);
    }
    const { twins } = state;
    if (twins && twins.left > 0 && twins.keys.length > 1) this.#twinsAre(twins);
    return state.lastCouple;
  }

  /** Whether tokens are one phrase with this meaning. */
  #isOnly(tokens: readonly Token[], meaning: Meaning): boolean {
    const phrase = phraseAt(this.reading.vocabulary, tokens, 0);
    return phrase?.take === tokens.length && phrase.meanings.has(meaning);
  }

  #asideOfChild(state: Children, mention: Mention, { tokens }: Segment): void {
    if (mention.twins && !state.twins)
      state.twins = { left: mention.twins.count, keys: [], kind: mention.twins.kind };
    else if (state.last) this.#more(state.last.key, state.last.mention, tokens);
    else this.#lost(tokens, 'not-understood');
  }

  #partnerOfChild(state: Children, child: SaidKey, mention: Mention, segment: Segment): void {
    sayGenderOf(mention, segment.meanings);
    const key = this.person(mention, 'head');
    this.couple(child, key, spellsOf(mention, segment));
    state.lastCouple = { head: child, other: key };
  }

  #nextChild(state: Children, mention: Mention): void {
    const key = this.#child(mention, state.couple);
    state.last = { mention, key };
    state.lastCouple = { head: key };
    if (mention.twins && !(state.twins && state.twins.left > 0))
      state.twins = this.#twinsWith(mention, key, state.twins);
    const { twins } = state;
    if (!twins || twins.left === 0) return;
    if (!twins.keys.includes(key)) twins.keys.push(key);
    twins.left--;
    if (twins.left === 0) this.#twinsAre(twins);
  }

  #twinsAre({ keys, kind }: { keys: SaidKey[]; kind: SaidTwins['kind'] }): void {
    this.twins.push({ children: [...keys], kind });
    // "twins Ann and Ben 2010": what is said after the last is said of each.
    const born = keys.map((key) => this.people.get(key)?.born).find((each) => each?.date);
    for (const key of keys) {
      const person = this.people.get(key);
      if (person && born && !person.born?.date) person.born = born;
    }
  }

  /** "Ann and Ben (twins)": the one before is the other twin. */
  #twinsWith(mention: Mention, key: SaidKey, waiting: { keys: SaidKey[] } | undefined) {
    const count = mention.twins?.count ?? 2;
    const kind = mention.twins?.kind ?? ('unknown' as const);
    const trailing = (mention.tokens[0]?.from ?? 0) === (mention.nameTokens[0]?.from ?? -1);
    const siblings = this.parents.filter(({ parents }) => {
      const own = this.parents.find((each) => each.child === key)?.parents;
      return own && sameList(parents, own);
    });
    const before = siblings.at(-2)?.child;
    if (trailing && before !== undefined && !waiting)
      return { left: count - 1, keys: [before], kind };
    return { left: count, keys: [], kind };
  }

  #child(mention: Mention, couple: Couple): SaidKey {
    // "3 sons" are three people, of whom the last is answered.
    for (let left = mention.count ?? 1; left > 1; left--) this.#oneChild(mention, couple);
    return this.#oneChild(mention, couple);
  }

  #oneChild(mention: Mention, couple: Couple): SaidKey {
    const said = mention.kind ?? couple.kind;
    const key = this.person(mention, 'child', undefined, said ?? 'birth');
    if (mention.pet) return key;
    if (mention.kind === 'step' && couple.other !== undefined && couple.step === undefined) {
      this.parent(key, parentsOf(couple), 'unknown');
      this.doubt('step-of-whom', mention.tokens, key);
    } else if (couple.step !== undefined) {
      const birth = parentsOf(couple).filter((each) => each !== couple.step);
      this.parent(key, [couple.step], 'step');
      if (birth.length) this.parent(key, birth, said === 'step' ? 'birth' : (said ?? 'birth'));
    } else if (couple.maybe) {
      const sure = parentsOf(couple)
        .filter((each) => !couple.maybe?.includes(each))
        .slice(0, 1);
      for (const parent of couple.maybe)
        this.parent(key, [...sure, parent], said ?? 'birth', parent);
    } else this.parent(key, parentsOf(couple), said ?? 'birth');
    return key;
  }

  #mentionOf(segment: Segment): Mention {
    const mention = readMention(segment.tokens, this.reading);
    const [first] = segment.date;
    if (first) {
      const text = this.reading.text.slice(first.from, segment.date.at(-1)?.to);
      const date = readable(this.reading.vocabulary, text);
      const spell = mention.spells[0];
      if (date && spell && !spell.from) spell.from = date;
      else if (date && !spell) sayCouple(mention, segment.meanings, date);
    }
    return mention;
  }

  /** Facts after a comma belong to the person before it. */
  #more(key: SaidKey, before: Mention, tokens: readonly Token[]): void {
    const spells = before.spells.length;
    const unread = before.unread.length;
    const mention = readMention(tokens, this.reading, before);
    const person = this.people.get(key);
    if (!person) return;
    Object.assign(person, factsOf(mention));
    this.keepUnread(key, mention.unread.slice(unread));
    const couple = this.couples.find(({ between }) => between[1] === key);
    if (couple && mention.spells.length > spells)
      couple.spells = [
        ...couple.spells.filter((each) => each.kind !== 'unknown' || each.end),
        ...mention.spells.slice(spells).map(whole),
      ];
  }

  #lost(tokens: readonly Token[], code: Doubt['code']): void {
    this.doubt(code, tokens);
  }
}

const readable = (vocabulary: Vocabulary, text: string): FuzzyDate | undefined => {
  const date = vocabulary.readDate(text.replace(/^(?:in|on|to)\s+|\s+(?:to|with)$/gi, ''));
  return date?.form === 'words' ? undefined : date;
};

/** A word in small letters after a name in large ones is about that person, not another. */
const isAside = (mention: Mention, last: Mention | undefined): boolean => {
  const first = mention.nameTokens[0]?.text ?? '';
  const large = /^\p{Lu}/u.test(last?.nameTokens[0]?.text ?? '');
  return large && /^\p{Ll}/u.test(first) && !mention.label && !mention.kind && !mention.pet;
};

const whole = (spell: Mention['spells'][number]): SaidCouple['spells'][number] => ({
  ...spell,
  kind: spell.kind ?? 'unknown',
});

/** What is said of a couple by the word between them and in the brackets after. */
function spellsOf(mention: Mention, segment: Segment): SaidCouple['spells'] {
  const kind = meant(segment.meanings, 'couple') ?? 'unknown';
  const end = meant(segment.meanings, 'end') as SaidCouple['spells'][number]['end'];
  const [first, ...later] = mention.spells;
  const opening = { ...first, kind: first?.kind && first.kind !== 'unknown' ? first.kind : kind };
  return [{ ...opening, ...(end && !opening.end ? { end } : {}) }, ...later.map(whole)];
}

/** The gender that a joining word says: "wife", not the "m" of "married". */
function sayGenderOf(mention: Mention, found: ReadonlySet<Meaning>): void {
  const gender = meant(found, 'gender');
  const letter =
    found.has('couple.marriage') && found.has('gender.man') && !found.has('kin.spouse.man');
  if (gender && !letter && !mention.gender)
    mention.gender = gender as NonNullable<Mention['gender']>;
}
