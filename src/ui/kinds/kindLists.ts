import {
  bondKind,
  bondKinds,
  type CaseDocument,
  type CustomClass,
  type CustomKind,
  customLine,
  type LineDrawing,
  parentageKind,
  parentageKinds,
  partnershipKind,
  partnershipKinds,
  type SocialKindId,
  socialKind,
  socialKinds,
} from '#model';
import { capital, type Words } from '#words';

interface KindList {
  /** What the ids of the words begin with. */
  readonly words: 'bond' | 'partnership' | 'parentage' | 'social';
  readonly everyday: readonly string[];
  readonly more: readonly string[];
  readonly lineOf: (kind: string) => LineDrawing;
}

const split = (ids: readonly string[], isEveryday: (id: string) => boolean | undefined) => ({
  everyday: ids.filter((id) => isEveryday(id)),
  more: ids.filter((id) => !isEveryday(id)),
});

/** Kinds of working life are drawn where a file brought them, and not offered. */
const offered = (Object.keys(socialKinds) as SocialKindId[]).filter(
  (id) => socialKinds[id].group !== 'work',
);

/** The kinds that are offered, by what they are kinds of: those of every day first. */
export const kindLists: Readonly<Record<CustomClass, KindList>> = {
  bond: {
    words: 'bond',
    ...split(Object.keys(bondKinds), (id) => bondKind(id).everyday),
    lineOf: (id) => bondKind(id).line,
  },
  partnership: {
    words: 'partnership',
    ...split(Object.keys(partnershipKinds), (id) => partnershipKind(id).everyday),
    lineOf: (id) => partnershipKind(id).line,
  },
  parentage: {
    words: 'parentage',
    everyday: Object.keys(parentageKinds),
    more: [],
    lineOf: (id) => parentageKind(id).line,
  },
  tie: {
    words: 'social',
    everyday: offered,
    more: [],
    lineOf: (id) => socialKind(id).line,
  },
};

/** The user's own kinds of one class, in the order they were made. */
export const ownKinds = (doc: CaseDocument, of: CustomClass): readonly CustomKind[] =>
  [...doc.customKinds.values()].filter((kind) => kind.of === of);

/** What a kind is called: ours, the user's own, or the word that a file brought. */
export function kindName(doc: CaseDocument, words: Words, of: CustomClass, kind: string): string {
  const own = doc.customKinds.get(kind);
  return own ? own.name : words.sayOr(`${kindLists[of].words}.${kind}`, kind);
}

/** The line of a kind, ours or the user's own. */
export function lineOfKind(doc: CaseDocument, of: CustomClass, kind: string): LineDrawing {
  const own = doc.customKinds.get(kind);
  return own ? customLine(own) : kindLists[of].lineOf(kind);
}

/** A line without its colour, and without names that stand on it. */
const inBlack = ({ strands, ornament, letter, arrow }: LineDrawing): string =>
  JSON.stringify([
    strands.map(({ wave, offset, dash, width }) => [wave, offset, dash, width]),
    ornament,
    letter,
    arrow,
  ]);

/** The name of another kind that a kind of the user's own could not be told from in black. */
export function looksLike(doc: CaseDocument, words: Words, kind: CustomKind): string | undefined {
  const { everyday, more, lineOf } = kindLists[kind.of];
  const mine = inBlack(customLine(kind));
  const own = ownKinds(doc, kind.of).find(
    (each) => each.id !== kind.id && inBlack(customLine(each)) === mine,
  );
  if (own) return own.name;
  const ours = [...everyday, ...more].find(
    (id) => !lineOf(id).named && inBlack(lineOf(id)) === mine,
  );
  return ours === undefined ? undefined : capital(kindName(doc, words, kind.of, ours));
}
