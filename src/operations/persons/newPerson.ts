import type { Gender, NewId, Person } from '#model';
import type { Draft } from '../draft.ts';

/** What is known of somebody at the moment they are added. */
export interface NewPerson {
  readonly given?: string;
  readonly surname?: string;
  /** Instead of a name: "mum's brother". */
  readonly descriptor?: string;
  readonly gender?: Gender;
  readonly pet?: true;
  readonly role?: NonNullable<Person['roles']>[number]['role'];
}

/** The row of a new person. Nothing is put in that was not said. */
export function personRow(person: NewPerson, newId: NewId): Omit<Person, 'id'> {
  const { given, surname, descriptor, gender, pet, role } = person;
  const named = given || surname;
  return {
    names: named
      ? [
          {
            id: newId('E'),
            value: { ...(given ? { given } : {}), ...(surname ? { surname } : {}) },
          },
        ]
      : [],
    ...(descriptor ? { descriptor } : {}),
    ...(gender ? { gender: [{ id: newId('E'), value: { kind: gender } }] } : {}),
    ...(pet ? { pet: {} } : {}),
    ...(role ? { roles: [{ id: newId('E'), role }] } : {}),
  };
}

/** Somebody to relate: already in the case, or new. */
export type Relative = { readonly id: Person['id'] } | { readonly person: NewPerson };

/** The person of a relative, created in the draft where new; undefined if there is no such person. */
export function relative(draft: Draft, who: Relative): Person | undefined {
  return 'id' in who
    ? draft.get('persons', who.id)
    : draft.create('persons', personRow(who.person, draft.newId));
}
