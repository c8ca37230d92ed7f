import {
  type BirthGroup,
  isDeceased,
  type Parentage,
  type Person,
  type PersonId,
  type Place,
  type Stay,
  type Tie,
} from '#model';
import { pointer } from '../mapping/coder.ts';
import { span } from '../mapping/dates.ts';
import { type Json, type JsonObject, objectOf } from '../mapping/json.ts';
import type { Family } from './records/family.ts';
import { inWords } from './records/parts.ts';

/**
 * Standard structures that say what records of ours say too, for programs that
 * know only GEDCOM 7 («the standard tag must be generated along with the
 * extension and kept in sync»). They are written, and left out again when read.
 */
export type Shadows = Readonly<Record<string, readonly Json[]>>;

/** Rows by id, from which the shadows of all people are made. */
export interface ShadowSources {
  readonly stays: Iterable<Stay>;
  readonly places: ReadonlyMap<string, Place>;
  readonly ties: Iterable<Tie>;
  readonly parentages: Iterable<Parentage>;
  readonly birthGroups: ReadonlyMap<string, BirthGroup>;
  readonly families: Iterable<Family>;
}

/**
 * The UID that binds a stay to its residence, made from the stay's id where it
 * has none of its own: a UUID of version 8, the same each time (mixing after
 * MurmurHash3's finaliser, A. Appleby).
 */
export function uidOf({ id, uid }: Pick<Stay, 'id' | 'uid'>): string {
  if (uid !== undefined) return uid;
  const words = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => {
    let hash = seed;
    for (const character of `stay ${id}`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
    return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
  });
  const hex = words.join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The dates of a stay, as far as a GEDCOM period says them. */
export function periodOf(stay: Pick<Stay, 'from' | 'to'>): Json | undefined {
  const out = new Map<string, Json>();
  if (stay.from) span.from.write(stay.from, out);
  if (stay.to) span.to.write(stay.to, out);
  return out.get('DATE');
}

const placeText = ({ label, locality, region, country }: Place) =>
  [locality, region, country].filter(Boolean).join(', ') || label;

function residence(stay: Stay, places: ReadonlyMap<string, Place>): JsonObject {
  const place = stay.place === undefined ? undefined : places.get(stay.place);
  const secret = stay.sensitivity === 'restricted' || stay.sensitivity === 'secret';
  return objectOf([
    ['value', inWords(stay.kind)],
    ['RESN', secret ? ['CONFIDENTIAL'] : undefined],
    ['DATE', periodOf(stay)],
    ['PLAC', place && placeText(place)],
    ['ASSO', stay.carers?.map((id) => ({ ref: id, ROLE: { value: 'OTHER', PHRASE: 'Carer' } }))],
    ['UID', [uidOf(stay)]],
  ]);
}

/** The ROLE of GEDCOM 7 that a tie's kind or sector comes under. */
function roleOf({ kind, sector }: Tie): Json {
  if (kind === 'neighbour' || (!kind && sector === 'neighbours')) return 'NGHBR';
  if (kind === 'godparent') return 'GODP';
  if (!kind && sector === 'friends') return 'FRIEND';
  return { value: 'OTHER', PHRASE: inWords(kind ?? sector ?? 'connection') };
}

/** The tags of shadows that other rows cast into a person's record. */
export const shadowTags = ['FAMS', 'RESI', 'ASSO'] as const;

/** The shadows that other rows cast into each person's record, by tag. */
export function shadowsOf(sources: ShadowSources): (person: PersonId) => Shadows {
  const all = new Map<PersonId, Record<string, Json[]>>();
  const add = (person: PersonId, tag: string, json: Json) => {
    const shadows = all.get(person) ?? {};
    all.set(person, shadows);
    shadows[tag] = [...(shadows[tag] ?? []), json];
  };
  for (const { id, people } of sources.families) {
    for (const person of new Set(people)) add(person, 'FAMS', pointer.encode(id));
  }
  for (const stay of sources.stays) add(stay.person, 'RESI', residence(stay, sources.places));
  for (const tie of sources.ties) {
    const [from, to] = tie.ends;
    if (!('person' in from) || !('person' in to)) continue;
    add(from.person, 'ASSO', { ref: to.person, ROLE: roleOf(tie), _TIED: { ref: tie.id } });
  }
  for (const [child, twin, group] of twinsIn(sources)) {
    const role = { value: 'MULTIPLE', PHRASE: group.kind };
    add(child, 'ASSO', { ref: twin, ROLE: role, _TWIN: { ref: group.id } });
  }
  return (person) => all.get(person) ?? {};
}

/** GEDCOM's word that somebody has died, where nobody recorded when: from the living state alone. */
export function deathShadow(person: Person): Shadows {
  const untold = person.died?.every(({ certainty }) => certainty === 'ruledOut') ?? true;
  return isDeceased(person) && untold && person.died?.length !== 0
    ? { DEAT: [{ value: 'Y', _OF: '_LIVG' }] }
    : {};
}

/** Each child of one birth with each other. */
function twinsIn({ parentages, birthGroups }: ShadowSources): [PersonId, PersonId, BirthGroup][] {
  const groups = new Map<string, Set<PersonId>>();
  for (const { child, birthGroup } of parentages) {
    if (birthGroup === undefined) continue;
    const children = groups.get(birthGroup) ?? new Set();
    groups.set(birthGroup, children.add(child));
  }
  return [...groups].flatMap(([id, children]) => {
    const group = birthGroups.get(id);
    if (!group) return [];
    return [...children].flatMap((child) =>
      [...children].flatMap((twin): [PersonId, PersonId, BirthGroup][] =>
        child === twin ? [] : [[child, twin, group]],
      ),
    );
  });
}
