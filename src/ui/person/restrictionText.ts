import type { CaseDocument, PersonId, Restriction } from '#model';
import { displayName } from '#scene';
import { capital, type Words } from '#words';

/**
 * A restriction in a line, as it is read before anything else: "Do not tell them: where
 * Eric lives". On the panel of the person it is about, they are "them"; elsewhere they are named.
 */
export function restrictionText(
  doc: CaseDocument,
  words: Words,
  restriction: Restriction,
  on?: PersonId,
): string {
  const { kind, person, words: said } = restriction;
  const named = person === undefined || person === on ? '' : displayName(doc, words, person);
  if (kind === 'doNotTellPerson') {
    const rule = named
      ? words.say('restriction.tellName', { name: named })
      : words.say('restriction.tell');
    return said ? `${rule}: ${said}` : rule;
  }
  const rule = capital(words.say(`restriction.${kind}`));
  return [named ? `${rule} (${named})` : rule, ...(said ? [said] : [])].join(': ');
}
