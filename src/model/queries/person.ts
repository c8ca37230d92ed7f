import type { FuzzyDate } from '../fuzzyDate.ts';
import type { PersonId } from '../ids.ts';
import {
  professionalRoles,
  type SymbolShape,
  symbolOfGender,
  symbolOfSex,
} from '../kinds/persons.ts';
import type { Claim } from '../rows/common.ts';
import type { NameValue, Person } from '../rows/person.ts';

/** The value of the preferred claim: the first that is not ruled out. */
export function preferred<Value>(claims: readonly Claim<Value>[] | undefined): Value | undefined {
  return claims?.find((claim) => claim.certainty !== 'ruledOut')?.value;
}

/** A name as it is written out: prefix, given names, surname, suffix. */
export const fullName = (name: NameValue): string =>
  [name.prefix, name.given ?? name.nickname, name.surname, name.suffix].filter(Boolean).join(' ');

/** The preferred name of a person, written out; undefined for a placeholder. */
export function nameOf(person: Person): string | undefined {
  const name = preferred(person.names);
  return (name && fullName(name)) || undefined;
}

/** The first name, or all there is. */
export function shortNameOf(person: Person): string | undefined {
  const name = preferred(person.names);
  return name && (name.nickname || name.given?.split(' ')[0] || fullName(name) || undefined);
}

/** Someone known to exist, not by name. */
export const isPlaceholder = (person: Person): boolean => nameOf(person) === undefined;

/** What a child calls a person, in that child's own words. */
export const calledBy = (person: Person, child: PersonId): string | undefined =>
  person.calledBy?.find((entry) => entry.child === child)?.words;

export const bornOf = (person: Person): FuzzyDate | undefined => preferred(person.born)?.date;
export const diedOf = (person: Person): FuzzyDate | undefined => preferred(person.died)?.date;

/** Whether a person is known to have died. */
export function isDeceased(person: Person): boolean {
  const state = preferred(person.living);
  return (
    state === 'deceased' ||
    state === 'presumedDead' ||
    (preferred(person.died) !== undefined && state !== 'alive')
  );
}

/** How a pregnancy stands or ended; undefined for everybody else. */
export const pregnancyOf = (person: Person) => preferred(person.pregnancy)?.outcome;

/**
 * The outline a person is drawn with: by lived gender; by recorded sex only
 * where nobody recorded a gender.
 */
export function symbolOf(person: Person): SymbolShape {
  if (person.pet) return 'pet';
  const pregnancy = pregnancyOf(person);
  if (pregnancy && pregnancy !== 'live' && pregnancy !== 'stillbirth') return 'pregnancy';
  const gender = preferred(person.gender)?.kind;
  if (gender) return symbolOfGender[gender];
  const sex = preferred(person.sex);
  return sex ? symbolOfSex[sex] : 'unknown';
}

/** Woman, man or neither, for words such as mum and dad. */
export function wordGender(person: Person): 'woman' | 'man' | 'neutral' {
  const shape = symbolOf(person);
  return shape === 'circle' ? 'woman' : shape === 'square' ? 'man' : 'neutral';
}

/** Whether a person is known through a job and no other way of their own. */
export const isProfessional = (person: Person): boolean =>
  person.roles !== undefined &&
  person.roles.length > 0 &&
  person.roles.every(({ role }) => professionalRoles.has(role));
