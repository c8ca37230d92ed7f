import * as z from 'zod/mini';
import { type NameKind, type NameValue, nameOrigins } from '#model';
import { longWord, word } from '../../mapping/claims.ts';
import { type Coder, extensionWord, oneOf, payload, pointer } from '../../mapping/coder.ts';
import { date } from '../../mapping/dates.ts';
import { type Json, type JsonObject, listAt, member, payloadOf } from '../../mapping/json.ts';
import { at, first, type NeededPart, optional } from '../../mapping/parts.ts';
import { both, inline, struct } from '../../mapping/struct.ts';
import { compare } from '../../mapping/unread.ts';

/** Kinds of names in GEDCOM's words; those that it lacks are OTHER with our word as phrase. */
const typeWords: Partial<Record<NameKind, string>> = {
  birth: 'BIRTH',
  married: 'MARRIED',
  alias: 'AKA',
};
const readAlso: Readonly<Record<string, NameKind>> = {
  BIRTH: 'birth',
  MAIDEN: 'birth',
  MARRIED: 'married',
  AKA: 'alias',
  IMMIGRANT: 'other',
  PROFESSIONAL: 'other',
};

const otherKinds: readonly NameKind[] = [
  'current',
  'knownAs',
  'nickname',
  'adoptive',
  'changed',
  'religious',
];

const typeSchema = z.union([
  z.enum(['AKA', 'BIRTH', 'IMMIGRANT', 'MAIDEN', 'MARRIED', 'PROFESSIONAL', 'OTHER']),
  extensionWord,
]);

const nameKind: Coder<NameKind> = {
  schema: payload(typeSchema),
  encode: (kind) => typeWords[kind] ?? { value: 'OTHER', PHRASE: kind },
  decode(json) {
    const type = payloadOf(json) ?? '';
    if (type !== 'OTHER') return Object.hasOwn(readAlso, type) ? readAlso[type] : undefined;
    const phrase = payloadOf(
      typeof json === 'string' ? undefined : member(json as JsonObject, 'PHRASE'),
    );
    return otherKinds.find((each) => each === phrase) ?? 'other';
  },
};

type NameParts = Pick<NameValue, 'prefix' | 'given' | 'surname' | 'suffix'>;

/** The parts of a name in GEDCOM's way of writing it: `Given /Surname/ suffix`. */
function readWritten(text: string): NameParts {
  const [, before = '', surname, after = ''] = /^([^/]*)(?:\/([^/]*)\/?)?(.*)$/s.exec(text) ?? [];
  const given = before.trim();
  const suffix = after.trim();
  return {
    ...(given ? { given } : {}),
    ...(surname ? { surname } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

const written = ({ prefix, given, surname, suffix }: NameParts): string =>
  [prefix, given, surname && `/${surname}/`, suffix].filter(Boolean).join(' ');

const pieces = { prefix: 'NPFX', given: 'GIVN', surname: 'SURN', suffix: 'NSFX' } as const;
const pieceNames = Object.keys(pieces) as (keyof NameParts)[];
const exactTag = (piece: keyof NameParts) => `_${pieces[piece]}` as const;

/** What the payload gives back: all but the prefix, which only its own key tells from given names. */
function readPayload(structure: JsonObject): NameParts {
  const text = payloadOf(structure) ?? '';
  const prefix = payloadOf(listAt(structure, 'NPFX')[0]);
  const rest = prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const name = { ...readWritten(rest), ...(prefix ? { prefix } : {}) };
  if (text.trim() !== '') return name;
  // A name of pieces alone.
  const joined = (tag: string) =>
    listAt(structure, tag)
      .flatMap((piece) => payloadOf(piece) ?? [])
      .join(' ');
  const [given, surname, suffix] = [joined('GIVN'), joined('SURN'), joined('NSFX')];
  return {
    ...name,
    ...(given ? { given } : {}),
    ...(surname ? { surname } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

const sameParts = (a: NameParts, b: NameParts) => pieceNames.every((name) => a[name] === b[name]);

const tooLong = (name: NameParts) => pieceNames.some((piece) => (name[piece]?.length ?? 0) > 2_000);

function readParts(structure: JsonObject): NameParts | undefined {
  const exact = pieceNames.filter((piece) => member(structure, exactTag(piece)) !== undefined);
  const name = exact.length
    ? Object.fromEntries(
        exact.map((piece) => [piece, payloadOf(member(structure, exactTag(piece)))]),
      )
    : readPayload(structure);
  return tooLong(name) ? undefined : name;
}

const payloadKeys = ['value', 'NPFX', 'GIVN', 'SPFX', 'SURN', 'NSFX'] as const;

const entryOf = (structure: JsonObject, key: string): [string, Json][] => {
  const json = member(structure, key);
  return json === undefined ? [] : [[key, json]];
};

/**
 * The written name. Names that GEDCOM's way of writing cannot give back, such as
 * one with a slash in it, say their parts exactly under keys of ours.
 */
const parts: NeededPart<NameParts> = {
  needed: true,
  keys: {
    value: optional(z.string()),
    ...Object.fromEntries(payloadKeys.slice(1).map((tag) => [tag, optional(z.array(word.schema))])),
    ...Object.fromEntries(pieceNames.map((piece) => [exactTag(piece), optional(word.schema)])),
  },
  write(name, out) {
    const text = written(name);
    out.set('value', text);
    if (name.prefix !== undefined) out.set('NPFX', [name.prefix]);
    const readBack = readPayload(Object.fromEntries(out));
    if (sameParts(readBack, name)) return;
    for (const piece of pieceNames) {
      const value = name[piece];
      if (value !== undefined) out.set(exactTag(piece), value);
    }
  },
  read: readParts,
  note(theirs, ours, unread) {
    const exact = ['NPFX', ...pieceNames.map(exactTag)];
    const ofThese = (structure: JsonObject) =>
      Object.fromEntries(exact.flatMap((key) => entryOf(structure, key)));
    const own = payloadOf(ours) ?? '';
    const written = ofThese(ours);
    compare(
      Object.fromEntries(Object.entries(ofThese(theirs)).filter(([key]) => key in written)),
      written,
      unread,
    );
    const said = payloadKeys.filter((key) => member(theirs, key) !== undefined);
    const extra = said.some((key) => key !== 'value' && key !== 'NPFX');
    if (!extra && payloadOf(theirs) === own) return;
    const kept = said.flatMap((key) => entryOf(theirs, key));
    unread.at('value').inOtherWords(own, Object.fromEntries(kept));
  },
};

/** The fields of a name but for those that make up its written form. */
const details = struct<Omit<NameValue, keyof NameParts>>({
  nickname: first('NICK', word),
  kind: at('TYPE', nameKind),
  from: at('_BEG', date),
  origin: at('_ORIG', oneOf(nameOrigins)),
  originPerson: at('_ORIP', pointer),
  note: first('NOTE', longWord),
});

/** A name as NAME has it. */
export const nameValue: NeededPart<NameValue> = both(parts, inline(details));
