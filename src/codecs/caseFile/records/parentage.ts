import * as z from 'zod/mini';
import { type Parentage, parentageKind } from '#model';
import { vouched, word } from '../../mapping/claims.ts';
import { extensionWord, idWord, integer, payload, pointer } from '../../mapping/coder.ts';
import { span } from '../../mapping/dates.ts';
import { isObject, type Json, type JsonObject, member, payloadOf } from '../../mapping/json.ts';
import { at, many, type NeededPart, type Part } from '../../mapping/parts.ts';
import { both, carrying, inline, struct, structOf } from '../../mapping/struct.ts';
import { compare, type Unread } from '../../mapping/unread.ts';
import { linkCertainty } from './linkCertainty.ts';
import { target } from './parts.ts';

const kindWords: Readonly<Record<string, string>> = {
  BIRTH: 'birth',
  ADOPTED: 'adoptive',
  FOSTER: 'foster',
  SEALING: 'sealing',
};

/** PEDI as GEDCOM has it; what its words cannot say is OTHER with ours as phrase. */
function pediOf(kind: string): Json {
  if (kind === 'sealing') return 'SEALING';
  const { pedi } = parentageKind(kind).codes;
  return pedi === 'OTHER' ? { value: 'OTHER', PHRASE: kind } : pedi;
}

const phraseOf = (json: Json) => (isObject(json) ? payloadOf(member(json, 'PHRASE')) : undefined);

function kindOf(pedi: Json): string | undefined {
  const value = payloadOf(pedi) ?? '';
  if (Object.hasOwn(kindWords, value)) return kindWords[value];
  return value === 'OTHER' ? (phraseOf(pedi) ?? 'unknown') : value || undefined;
}

/** The kind in a link: ours, unless PEDI beside it was changed and no longer agrees. */
function readKind(structure: JsonObject, summary: (kind: string) => Json): string | undefined {
  const pedi = member(structure, 'PEDI');
  const own = payloadOf(member(structure, '_KIND'));
  if (pedi === undefined || own === undefined) return pedi === undefined ? own : kindOf(pedi);
  const ours = summary(own);
  const agrees = payloadOf(ours) === payloadOf(pedi) && phraseOf(ours) === phraseOf(pedi);
  return agrees ? own : kindOf(pedi);
}

function writeKind(kind: string, summary: Json, out: Map<string, Json>): void {
  out.set('PEDI', summary);
  if (kindOf(summary) !== kind) out.set('_KIND', kind);
}

/** Notes what stands beside the keys of one field that has two: read from either, written to one. */
function noteEither(keys: readonly string[], theirs: JsonObject, ours: JsonObject, unread: Unread) {
  for (const key of keys) {
    const json = member(theirs, key);
    const own = member(ours, key);
    if (json !== undefined && own !== undefined) compare(json, own, unread.at(key));
  }
}

const pediWord = z.union([
  z.enum(['ADOPTED', 'BIRTH', 'FOSTER', 'SEALING', 'OTHER']),
  extensionWord,
]);
const kindKeys = {
  PEDI: payload(pediWord),
  _KIND: word.schema,
};

const parentKind: Part<string> = {
  needed: false,
  keys: kindKeys,
  write: (kind, out) => writeKind(kind, pediOf(kind), out),
  read: (structure) => readKind(structure, pediOf),
  note: (theirs, ours, unread) => noteEither(['PEDI', '_KIND'], theirs, ours, unread),
};

type PerParent = NonNullable<Parentage['perParent']>[number];

const perParent = many(
  '_PRNT',
  struct<PerParent>({
    parent: target,
    kind: parentKind,
    certainty: linkCertainty(),
    ground: vouched.ground,
    ...span,
  }),
);

type Kinds = Pick<Parentage, 'kind' | 'perParent' | 'certainty'>;

/** What PEDI can say of all parents together. */
function summaryOf(kind: string, parents: readonly PerParent[] | undefined): Json {
  const codeOf = (each: string) => payloadOf(pediOf(each));
  const differs = parents?.some((each) => each.kind && codeOf(each.kind) !== codeOf(kind));
  return differs ? { value: 'OTHER', PHRASE: 'differs by parent' } : pediOf(kind);
}

const certaintiesOf = (parents: readonly PerParent[] | undefined) =>
  (parents ?? []).flatMap(({ certainty }) => certainty ?? []);

/** Kind and certainty of a link: what GEDCOM can say of both parents together, and each parent's own. */
const kinds: NeededPart<Kinds> = {
  needed: true,
  keys: Object.fromEntries(
    Object.entries({ ...kindKeys, ...linkCertainty().keys, ...perParent.keys }).map(
      ([key, schema]) => [key, z.exactOptional(schema)],
    ),
  ),
  write({ kind, perParent: parents, certainty }, out) {
    writeKind(kind, summaryOf(kind, parents), out);
    if (parents) perParent.write(parents, out);
    const sure = linkCertainty(certaintiesOf(parents));
    if (certainty === undefined) sure.writeSummary(out);
    else sure.write(certainty, out);
  },
  read(structure) {
    const parents = perParent.read(structure);
    // GEDCOM's readers take a link without PEDI for one of birth.
    const kind = readKind(structure, (own) => summaryOf(own, parents)) ?? 'birth';
    const certainty = linkCertainty(certaintiesOf(parents)).read(structure);
    if (kind.length > 2_000) return undefined;
    return {
      kind,
      ...(parents ? { perParent: parents } : {}),
      ...(certainty ? { certainty } : {}),
    };
  },
  note(theirs, ours, unread) {
    parentKind.note(theirs, ours, unread);
    linkCertainty().note(theirs, ours, unread);
    perParent.note(theirs, ours, unread);
  },
};

/** A parentage as it stands under the child: without the child, its id perhaps unsaid. */
export type Link = Omit<Parentage, 'child' | 'id' | keyof Kinds> & Kinds & { readonly id?: string };

// Its certainty goes with that of the parents, above.
const { certainty: _, ...unsure } = vouched;

const rest = struct<Omit<Link, keyof Kinds | 'foreign'>>({
  id: at('_ID', idWord),
  set: target,
  order: at('_ORD', integer),
  birthGroup: at('_TWIN', pointer),
  ...span,
  ...unsure,
});

/** INDI.FAMC: a child's link with its parents. */
export const link = carrying<Link>(structOf(both(inline(rest), kinds)));

/**
 * The id of a link that brought none: the child's and the set's together, with
 * a number from the second on. Too long ones are always said.
 */
export const linkId = (child: string, set: string, count: number): string | undefined => {
  const id = `L_${child}_${set}${count > 1 ? `_${count}` : ''}`;
  return id.length <= 64 ? id : undefined;
};
