import type { CirclesMap } from '#model';
import type { WordId, Words } from '#words';
import type { Readers } from '../textMetrics.ts';

/** Whether a drawing speaks the coordinator's words or those for a child. */
export type Voice = 'coordinator' | 'child';

/** Whom a drawing in that voice is set for. */
export const readersOfVoice = ({ voice }: { readonly voice: Voice }): Readers =>
  voice === 'child' ? 'children' : 'adults';

/** What a ring of a map is called, from 1. */
export function ringName(words: Words, map: CirclesMap, ring: number, voice: Voice): string {
  const own = map.set?.rings[ring - 1];
  if (own) return (voice === 'child' && own.childLabel) || own.label;
  // Every ring of ours has words of both kinds; a test holds it.
  const id = `ring.${map.preset}.${map.rings[ring - 1]}${voice === 'child' ? '.child' : ''}`;
  return words.say(id as WordId);
}

/** What a slice of a map is called; for somebody in none of them, that. */
export function sliceName(
  words: Words,
  map: CirclesMap,
  slice: string | undefined,
  voice: Voice,
): string {
  if (slice === undefined) return words.say('network.noSlice');
  const own = map.set?.slices.find(({ id }) => id === slice);
  if (own) return (voice === 'child' && own.childLabel) || own.label;
  return words.say(`sector.${slice}${voice === 'child' ? '.child' : ''}` as WordId);
}

/** What a map is called: the name of ours, or that of the user's own with its version. */
export function mapName(words: Words, { set, preset }: CirclesMap): string {
  if (!set) return words.say(`rings.${preset ?? 'circlesOfSupport'}`);
  return set.version > 1
    ? words.say('rings.version', { name: set.name, version: set.version })
    : set.name;
}
