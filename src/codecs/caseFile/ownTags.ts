import type { Loss } from '../codec.ts';
import { isList, isObject, type Json, type JsonObject, member } from '../mapping/json.ts';
import { uriOf, vocabulary } from './vocabulary.ts';

/**
 * Makes our tags mean in a file what they mean here. A tag is only a name: its
 * URI in HEAD.SCHMA is the meaning. A tag of ours under another name gets its
 * own; another's tag under a name of ours gets a new one.
 *
 * @param documented whether tags of ours without a URI are ours too: so in our
 * own format, not in files of other programs.
 */
export function ownTags(
  file: JsonObject,
  documented: 'all' | 'by-uri' = 'all',
): { readonly file: JsonObject; readonly losses: readonly Loss[] } {
  const names = renames(file, documented);
  if (names.size === 0) return { file, losses: [] };
  const losses = [...names].map(
    ([from, to]): Loss => ({ code: 'tag-renamed', at: 'HEAD › SCHMA', facts: { from, to } }),
  );
  return { file: renamed(file, names) as JsonObject, losses };
}

function renames(file: JsonObject, documented: 'all' | 'by-uri'): ReadonlyMap<string, string> {
  const head = member(file, 'HEAD');
  const schma = isObject(head) ? member(head, 'SCHMA') : undefined;
  const uris = new Map(isObject(schma) ? Object.entries(schma) : []);
  const ours = new Map(Object.keys(vocabulary).map((tag) => [uriOf(tag), tag]));
  const names = new Map<string, string>();
  for (const [tag, uri] of uris) {
    const own = typeof uri === 'string' ? ours.get(uri) : undefined;
    if (own !== undefined && own !== tag) names.set(tag, own);
  }
  for (const tag of Object.keys(vocabulary)) {
    const uri = uris.get(tag);
    const another = uri === undefined ? documented === 'by-uri' : uri !== uriOf(tag);
    if (another && !names.has(tag)) names.set(tag, `${tag}_OTHER`);
  }
  const used = usedTags(file);
  return new Map([...names].filter(([tag]) => used.has(tag)));
}

function usedTags(json: Json, found = new Set<string>()): ReadonlySet<string> {
  if (isList(json)) for (const each of json) usedTags(each, found);
  else if (isObject(json)) {
    for (const [key, value] of Object.entries(json)) {
      if (key.startsWith('_')) found.add(key);
      usedTags(value, found);
    }
  }
  return found;
}

function renamed(json: Json, names: ReadonlyMap<string, string>): Json {
  if (isList(json)) return json.map((each) => renamed(each, names));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [names.get(key) ?? key, renamed(value, names)]),
  );
}
