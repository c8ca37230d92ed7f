import { type CaseDocument, nameOf, type PersonId, shortNameOf } from '#model';
import type { Words } from '#words';

/** What somebody is called in drawings and sentences: their name, or what is known instead. */
export function displayName(doc: CaseDocument, words: Words, id: PersonId): string {
  const person = doc.persons.get(id);
  return (person && (nameOf(person) ?? person.descriptor)) ?? words.say('person.unnamed');
}

/** The same where a sentence says it often: the first name alone. */
export function shortName(doc: CaseDocument, words: Words, id: PersonId): string {
  const person = doc.persons.get(id);
  return (person && shortNameOf(person)) ?? displayName(doc, words, id);
}
