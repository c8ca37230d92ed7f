import { type FuzzyDate, type NameValue, plainWord } from '#model';
import type { Mention } from './mention.ts';

/** The names of a mention; the last of several words is a surname. */
export function namesOf(mention: Mention): NameValue[] {
  const words = mention.nameTokens.map(({ text }) =>
    text.replace(/['’]s$/u, '').replace(/(?<=\p{L}{2})\.$/u, ''),
  );
  const { nickname } = mention;
  let split = words.length > 1 ? words.length - 1 : words.length;
  while (split > 1 && /^\p{Ll}/u.test(words[split - 1] ?? '') && /^\p{Lu}/u.test(words[0] ?? ''))
    split--;
  const given = words.slice(0, split).join(' ');
  const surname = words.slice(split).join(' ');
  const onlySurname = mention.nameless && words.length === 1;
  const main: NameValue | undefined = words.length
    ? {
        ...(onlySurname ? { surname: given } : { given }),
        ...(surname ? { surname } : {}),
        ...(nickname ? { nickname } : {}),
      }
    : undefined;
  return [...(main ? [main] : []), ...mention.otherNames];
}

export function factsOf(mention: Mention) {
  const { gender, born, died, deceased, pet, pregnancy } = mention;
  return {
    ...(gender ? { gender } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(deceased ? { deceased } : {}),
    ...(pet ? { pet } : {}),
    ...(pregnancy ? { pregnancy } : {}),
  };
}

/** Whether two names in one text mean the same person: the given names, and surnames where both are said. */
export function sameSaidName(a: NameValue, b: NameValue): boolean {
  const given = (name: NameValue) => plainWord(name.given ?? name.nickname ?? '');
  const surname = (name: NameValue) => plainWord(name.surname ?? '');
  if (given(a) !== given(b)) return false;
  if (given(a) === '') return surname(a) !== '' && surname(a) === surname(b);
  return !surname(a) || !surname(b) || surname(a) === surname(b);
}

export const sameYear = (a: FuzzyDate, b: FuzzyDate) =>
  !('date' in a && 'date' in b) || a.date.year === b.date.year;
