import { type CaseDocument, calledBy, nameOf, type PersonId, shortNameOf } from '#model';
import type { Words } from '#words';
import type { NotationContext } from '../notation.ts';

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

/** What a drawing calls somebody in its sentences: in a drawing for a child first the child's own word. */
export function nameFor({ doc, words, profile }: NotationContext, id: PersonId): string {
  const child = profile === 'plain' ? [...doc.focalChildren.values()][0]?.person : undefined;
  const person = doc.persons.get(id);
  const own = person && child !== undefined ? calledBy(person, child) : undefined;
  return own ?? displayName(doc, words, id);
}
