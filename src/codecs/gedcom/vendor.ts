import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectOf,
  payloadOf,
  refOf,
} from '../mapping/json.ts';

import { changed } from './tree.ts';

/*
 * What a child is to each parent, where programs say it in their own ways:
 * `_FREL` and `_MREL` under FAM.CHIL (Family Tree Maker, Ancestry, MyHeritage,
 * Legacy), `_PEDI Adopted (Father)` under FAMC (Family Historian).
 */

const kindWords: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(natural|biological|birth)/i, undefined],
  [/^adopt/i, 'ADOPTED'],
  [/^foster/i, 'FOSTER'],
  [/^step/i, 'step'],
  [/^guardian/i, 'guardian'],
  [/^(unknown|private)/i, 'unknown'],
];

type Seat = 'HUSB' | 'WIFE';
interface Said {
  readonly seat: Seat;
  readonly word: string;
}

const pediOf = (word: string): Json | undefined => {
  const kind = kindWords.find(([pattern]) => pattern.test(word.trim()))?.[1];
  if (kind === undefined) return undefined;
  if (kind === 'guardian') return { PEDI: 'FOSTER', _KIND: 'guardian' };
  return { PEDI: /^[A-Z]+$/.test(kind) ? kind : { value: 'OTHER', PHRASE: kind } };
};

/** Words under the child in its family: FREL of the father, MREL of the mother. */
function saidInFamily(family: JsonObject, child: string): Said[] {
  const link = listAt(family, 'CHIL').find((each) => refOf(each) === child);
  if (!isObject(link)) return [];
  const father = payloadOf(link._FREL);
  const mother = payloadOf(link._MREL);
  return [
    ...(father === undefined ? [] : [{ seat: 'HUSB' as const, word: father }]),
    ...(mother === undefined ? [] : [{ seat: 'WIFE' as const, word: mother }]),
  ];
}

/** Words in the child's own link: `Adopted (Father)`, several with a slash between them. */
function saidInLink(link: JsonObject): Said[] {
  return (payloadOf(link._PEDI) ?? '').split('/').flatMap((part): Said[] => {
    const [, word = '', who] = /^\s*(\S+)\s*\((father|mother)\)\s*$/i.exec(part) ?? [];
    return who === undefined
      ? []
      : [{ seat: who.toLowerCase() === 'father' ? 'HUSB' : 'WIFE', word }];
  });
}

function withParents(link: Json, child: string, families: ReadonlyMap<string, JsonObject>): Json {
  const family = families.get(refOf(link) ?? '');
  if (!isObject(link) || !family) return link;
  const parents = [...saidInFamily(family, child), ...saidInLink(link)].flatMap(
    ({ seat, word }) => {
      const ref = refOf(family[seat]);
      const pedi = pediOf(word);
      return typeof ref === 'string' && isObject(pedi) ? [{ ref, ...pedi }] : [];
    },
  );
  return parents.length ? objectOf([...Object.entries(link), ['_PRNT', parents]]) : link;
}

/** Puts what programs say of each parent where we read it; their own words stay beside it. */
export function withVendorParentage(file: JsonObject): JsonObject {
  const families = new Map(
    listAt(file, 'FAM').flatMap((json) =>
      isObject(json) ? [[String(json.id), json] as const] : [],
    ),
  );
  const people = listAt(file, 'INDI').map((json) => {
    if (!isObject(json)) return json;
    const links = listAt(json, 'FAMC');
    if (links.length === 0) return json;
    const said = changed(links, (link) => withParents(link, String(json.id), families));
    if (said === links) return json;
    return objectOf([...Object.entries(json), ['FAMC', said]]);
  });
  return people.length ? objectOf([...Object.entries(file), ['INDI', people]]) : file;
}
