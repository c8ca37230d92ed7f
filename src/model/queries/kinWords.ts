import { type Meaning, meant, plainWord, type Vocabulary } from '../vocabulary.ts';
import type { KinLink } from './kin.ts';

/** A word of kinship as somebody said it; what it does not say is left out. */
export interface KinWord {
  readonly relation: KinLink['relation'];
  readonly gender: KinLink['gender'];
  readonly greats: number;
  readonly modifier?: 'step' | 'half' | 'foster' | 'adoptive';
  readonly former?: true;
  readonly inLaw?: true;
  /** "maternal", "on dad's side" */
  readonly side?: 'mum' | 'dad';
}

/** Kinship as it was said: "Helen's", "mum's", then "cousin", and what comes after. */
export interface SaidKin {
  /** The person it starts from, by name; absent where it starts from the viewer. */
  readonly owner?: string;
  readonly words: readonly KinWord[];
  /** How many of the words of the text it takes. */
  readonly take: number;
}

const modifiers = ['step', 'half', 'foster', 'adoptive'] as const;

/** The meaning of the first words, longest first; how many words it takes. */
function leading(
  vocabulary: Vocabulary,
  words: readonly string[],
  sort: string,
): { meaning: string; take: number } | undefined {
  for (let take = Math.min(vocabulary.longest, words.length); take > 0; take--) {
    const meaning = meant(vocabulary.meaningsOf(words.slice(0, take).join(' ')), sort);
    if (meaning) return { meaning, take };
  }
  return undefined;
}

/** "stepdad" as "step dad", where the rest is a word of kinship. */
function unglued(vocabulary: Vocabulary, word: string): readonly string[] {
  for (let at = 3; at < Math.min(word.length - 1, 9); at++) {
    const rest = word.slice(at);
    if (
      meant(vocabulary.meaningsOf(word.slice(0, at)), 'prefix') &&
      (meant(vocabulary.meaningsOf(rest), 'kin') ?? unglued(vocabulary, rest)[1])
    )
      return [word.slice(0, at), ...unglued(vocabulary, rest)];
  }
  return [word];
}

/** A mother with one "grand" is a grandmother. */
function upOne(
  relation: KinLink['relation'],
  greats: number,
): Pick<KinWord, 'relation' | 'greats'> {
  if (greats > 0 && relation === 'parent') return { relation: 'grandparent', greats: greats - 1 };
  if (greats > 0 && relation === 'child') return { relation: 'grandchild', greats: greats - 1 };
  return { relation, greats };
}

/**
 * A whole text as one word of kinship: "mum", "half-sister", "great-great-gran",
 * "maternal aunt", "mother-in-law". Undefined for anything else.
 */
export function kinWord(vocabulary: Vocabulary, text: string): KinWord | undefined {
  const plain = plainWord(text).split(' ');
  const whole = meant(vocabulary.meaningsOf(plain.join(' ')), 'kin') !== undefined;
  let words = whole ? plain : plain.flatMap((word) => unglued(vocabulary, word));
  let greats = 0;
  const said: { modifier?: KinWord['modifier']; side?: KinWord['side']; former?: true } = {};
  for (let prefix = before(vocabulary, words); prefix; prefix = before(vocabulary, words)) {
    const { meaning } = prefix;
    if (meaning === 'great') greats++;
    else if (meaning === 'former') said.former = true;
    else if (meaning === 'mum' || meaning === 'dad') said.side = meaning;
    else said.modifier = modifiers.find((each) => each === meaning);
    words = words.slice(prefix.take);
  }
  const kin = leading(vocabulary, words, 'kin');
  if (!kin) return undefined;
  let rest = words.slice(kin.take);
  const inLaw = leading(vocabulary, rest, 'suffix');
  rest = rest.slice(inLaw?.take ?? 0);
  const side = leading(vocabulary, rest, 'side');
  if (rest.length > (side?.take ?? 0)) return undefined;
  const [relation, gender] = kin.meaning.split('.') as [KinLink['relation'], KinLink['gender']];
  const where = side?.meaning === 'mum' || side?.meaning === 'dad' ? side.meaning : said.side;
  return {
    ...upOne(relation, greats),
    gender,
    ...(said.modifier ? { modifier: said.modifier } : {}),
    ...(said.former ? { former: true } : {}),
    ...(inLaw ? { inLaw: true } : {}),
    ...(where ? { side: where } : {}),
  };
}

/** A prefix or side in front of a word of kinship, unless the words are kinship as they stand. */
function before(vocabulary: Vocabulary, words: readonly string[]) {
  if (words.length < 2 || meant(vocabulary.meaningsOf(words.join(' ')), 'kin')) return undefined;
  return leading(vocabulary, words, 'prefix') ?? leading(vocabulary, words, 'side');
}

const possessive = /(?:['’]s|s['’])$/iu;

/** The word of kinship that begins at a place, the longest there is. */
export function kinWordAt(
  vocabulary: Vocabulary,
  words: readonly string[],
  at = 0,
): { word: KinWord; take: number; owns: boolean } | undefined {
  // A sign between words ends them.
  const end = words.findIndex((word, index) => index >= at && !/\p{L}/u.test(word));
  const most = Math.min(vocabulary.longest + 4, (end < 0 ? words.length : end) - at);
  for (let take = most; take > 0; take--) {
    const text = words.slice(at, at + take).join(' ');
    const owner = possessive.test(text) ? text.replace(possessive, '') : undefined;
    const bare = kinWord(vocabulary, text);
    const owned = owner === undefined ? undefined : kinWord(vocabulary, owner);
    const word = bare ?? owned;
    if (word) return { word, take, owns: !bare || possessive.test(text) };
  }
  return undefined;
}

const isOnly = (found: ReadonlySet<Meaning>, meaning: Meaning) =>
  found.has(meaning) && [...found].every((each) => !each.startsWith('kin.'));

/**
 * Reads the kinship that a text begins with: "mum's sister Jo" is the chain
 * parent, sibling, and leaves "Jo". "Helen's cousin" starts from Helen.
 *
 * @param words the words of the text, as typed
 */
export function readKin(vocabulary: Vocabulary, words: readonly string[]): SaidKin | undefined {
  let at = 0;
  while (at < words.length && isOnly(vocabulary.meaningsOf(bare(words[at])), 'owner.viewer')) at++;
  const first = kinWordAt(vocabulary, words, at);
  const named = first ? undefined : ownerName(vocabulary, words, at);
  if (named) at += named.take;
  const chain: KinWord[] = [];
  for (let next = kinWordAt(vocabulary, words, at); next; next = kinWordAt(vocabulary, words, at)) {
    chain.push(next.word);
    at += next.take;
    // "mums sister" without its apostrophe is still mum's.
    const goesOn = next.owns || !vocabulary.ownerFirst || /s$/iu.test(words[at - 1] ?? '');
    if (!goesOn) break;
  }
  if (chain.length === 0) return undefined;
  return {
    ...(named ? { owner: named.name } : {}),
    words: vocabulary.ownerFirst || chain.length === 1 ? chain : chain.toReversed(),
    take: at,
  };
}

const bare = (word: string | undefined) => (word ?? '').replace(possessive, '');

/** "Helen's" or "Helen Ashby's" in front of a word of kinship. */
function ownerName(vocabulary: Vocabulary, words: readonly string[], at: number) {
  for (let take = 1; take <= 3 && at + take < words.length; take++) {
    const last = words[at + take - 1] ?? '';
    if (possessive.test(last) && kinWordAt(vocabulary, words, at + take))
      return { name: [...words.slice(at, at + take - 1), bare(last)].join(' '), take };
  }
  return undefined;
}
