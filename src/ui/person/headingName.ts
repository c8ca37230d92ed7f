import { type CaseDocument, isPlaceholder, type PersonId } from '#model';
import { displayName } from '#scene';
import { capital, type Words } from '#words';

/**
 * What a heading or a line of a list calls somebody: words that stand for a name
 * begin large there ("Name not known"); a name is spelt as its person spells it.
 */
export function headingName(doc: CaseDocument, words: Words, id: PersonId): string {
  const person = doc.persons.get(id);
  const name = displayName(doc, words, id);
  return !person || isPlaceholder(person) ? capital(name) : name;
}
