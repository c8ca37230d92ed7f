import type { AccountId, CaseDocument } from '#model';
import type { Words } from '#words';
import { displayName } from './names.ts';

/** A fact with who says so and when: "cut off (said by Gran, May 2019)"; alone where nobody is recorded. */
export function saidBy(
  doc: CaseDocument,
  words: Words,
  what: string,
  accounts: readonly AccountId[] | undefined,
): string {
  const account = accounts?.[0] === undefined ? undefined : doc.accounts.get(accounts[0]);
  if (!account) return what;
  const who =
    account.person === undefined
      ? (account.by ?? words.say(`origin.${account.origin}`))
      : displayName(doc, words, account.person);
  const when = account.date ? `, ${words.date(account.date)}` : '';
  return words.say('figure.bySource', { what, who, when });
}
