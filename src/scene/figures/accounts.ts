import type { Account, AccountId, CaseDocument } from '#model';
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
  const who = voiceName(doc, words, account);
  const when = account.date ? `, ${words.date(account.date)}` : '';
  return words.say('figure.bySource', { what, who, when });
}

/** Who speaks in an account: a person of the case, or an origin and a name. Equal voices are one. */
const voiceOf = ({ person, origin, by = '' }: Account): string => person ?? `${origin} ${by}`;

/** A voice in words, as it stands behind what it says. */
const voiceName = (doc: CaseDocument, words: Words, { person, origin, by }: Account): string =>
  person === undefined ? (by ?? words.say(`origin.${origin}`)) : displayName(doc, words, person);

/** Everybody whose word anything on the drawing rests on, in the order of their accounts. */
export function voicesIn(
  doc: CaseDocument,
  words: Words,
): readonly { readonly id: string; readonly name: string }[] {
  const rows = [doc.bonds, doc.ties, doc.parentages, doc.partnerships].flatMap((table) =>
    [...table.values()].flatMap(({ accounts }) => accounts ?? []),
  );
  const heard = new Set([...rows, ...[...doc.persons.values()].flatMap(accountsWithin)]);
  const voices = new Map<string, string>();
  for (const account of doc.accounts.values())
    if (heard.has(account.id) && !voices.has(voiceOf(account)))
      voices.set(voiceOf(account), voiceName(doc, words, account));
  return [...voices].map(([id, name]) => ({ id, name }));
}

/** Accounts behind the entries of a row: its names, dates and other facts. */
export const accountsWithin = (row: object): readonly AccountId[] =>
  Object.values(row)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : []))
    .flatMap((entry: { readonly accounts?: readonly AccountId[] } | null) =>
      typeof entry === 'object' ? (entry?.accounts ?? []) : [],
    );

/** Whether a voice is among those who vouch for something. */
export const isSaidBy = (
  doc: CaseDocument,
  accounts: readonly AccountId[] | undefined,
  voice: string,
): boolean =>
  (accounts ?? []).some((id) => {
    const account = doc.accounts.get(id);
    return account !== undefined && voiceOf(account) === voice;
  });
