import type { CaseDocument, PersonId, SaidFact } from '#model';
import { fullName } from '#model';
import { displayName } from '#scene';
import { capital, type Words } from '#words';

/** What a fact says, in a few words: a name, "1979, Leeds", "child of Carly (foster)". */
export function factText(doc: CaseDocument, words: Words, of: PersonId, fact: SaidFact): string {
  const name = (id: PersonId) => displayName(doc, words, id);
  const kind = (prefix: string, id: string) => capital(words.sayOr(`${prefix}.${id}`, id));
  switch (fact.field) {
    case 'names':
      return fullName(fact.value) || (fact.value.nickname ?? '');
    case 'born':
    case 'died': {
      const { date, place } = fact.value;
      return [date ? words.date(date) : '', place ?? ''].filter(Boolean).join(', ') || '–';
    }
    case 'living':
      return kind('living', fact.value);
    case 'gender':
      return fact.value.text ?? kind('gender', fact.value.kind);
    case 'sex':
      return kind('sex', fact.value);
    case 'pregnancy':
      return kind('pregnancy', fact.value.outcome);
    case 'marks':
      return kind('mark', fact.value.kind);
    case 'knowsChildInCare':
    case 'toldAboutLifelongLinks':
      return kind('answer', fact.value);
    case 'occupations':
    case 'languages':
    case 'ethnicity':
    case 'religion':
      return fact.value;
    case 'parent':
      return `${name(fact.value.parent)} (${words.sayOr(`parentage.${fact.value.kind}`, fact.value.kind)})`;
    case 'partner': {
      const other = fact.value.between.find((id) => id !== of) ?? of;
      const last = fact.value.spells.at(-1)?.kind ?? 'unknown';
      return `${name(other)} (${words.sayOr(`partnership.${last}`, last)})`;
    }
    case 'bond': {
      const other = fact.value.between.find((id) => id !== of) ?? of;
      return `${name(other)}: ${words.sayOr(`bond.${fact.value.kind}`, fact.value.kind)}`;
    }
  }
}
