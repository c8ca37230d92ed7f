import {
  bondKind,
  bornOf,
  type CaseDocument,
  certaintyTowards,
  diedOf,
  isDeceased,
  kindTowards,
  type OutlineEntry,
  type Partnership,
  type Vouched,
} from '#model';
import { displayName } from '#scene';
import { capital, type Words } from '#words';
import { certaintyText } from '../panel/certaintyText.ts';
import type { PeopleFacts } from '../people/peopleFacts.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What stands in a line of the outline: a title and, in small print, what is said of it. */
export interface RowText {
  readonly title: string;
  readonly about: string;
}

/** A line of the outline in words: the same for the eye and for the ear. */
export function rowText(facts: PeopleFacts, { what }: OutlineRow): RowText {
  const { doc, words } = facts.source;
  switch (what.kind) {
    case 'group':
      return { title: words.say(`outline.${what.group}`, { count: what.count }), about: '' };
    case 'bond': {
      const { bond, of } = what;
      const [from, to] = bond.between;
      const name = displayName(doc, words, from === of ? to : from);
      const kind = words.sayOr(`bond.${bond.kind}`, bond.kind);
      const oneWay = bondKind(bond.kind).directed && !bond.mutual;
      const code = !oneWay ? 'outline.bond' : from === of ? 'outline.bondTo' : 'outline.bondFrom';
      return {
        title: capital(words.say(code, { kind, name })),
        about: joined([spanText(words, bond), bond.words, certaintyText(words, bond)]),
      };
    }
    case 'person':
      return personText(facts, what.entry);
  }
}

function personText(facts: PeopleFacts, { person: id, as, again }: OutlineEntry): RowText {
  const { doc, words } = facts.source;
  const person = doc.persons.get(id);
  if (!person) return { title: '', about: '' };
  const years = words.years(bornOf(person), diedOf(person), isDeceased(person));
  const link =
    as.kind === 'partner'
      ? coupleText(doc, words, as.partnership)
      : as.kind === 'child'
        ? childText(doc, words, as.parentage)
        : '';
  const about = again
    ? [link, words.say('outline.again')]
    : [capital(facts.kin(person)), years, link, facts.restrictions(person)];
  return { title: facts.name(person), about: joined(about) };
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

function coupleText(doc: CaseDocument, words: Words, id: string | undefined): string {
  const couple = id === undefined ? undefined : doc.partnerships.get(id);
  if (!couple) return words.say('outline.partner', { state: words.say('partnership.unknown') });
  return joined([
    words.say('outline.partner', {
      state: couple.spells.map((spell) => spellText(words, spell)).join('; '),
    }),
    certaintyText(words, couple),
  ]);
}

function spellText(words: Words, spell: Partnership['spells'][number]): string {
  const kind = words.sayOr(`partnership.${spell.kind}`, spell.kind);
  const end = spell.end ? words.say(`partnershipEnd.${spell.end}`) : '';
  return [
    spell.from ? `${kind} ${words.date(spell.from)}` : kind,
    [end, spell.to ? words.date(spell.to) : ''].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');
}

function spanText(words: Words, { from, to }: Pick<Partnership['spells'][number], 'from' | 'to'>) {
  if (from && to) return words.say('outline.span', { from: words.date(from), to: words.date(to) });
  if (from) return words.say('outline.since', { from: words.date(from) });
  return to ? words.say('outline.until', { to: words.date(to) }) : '';
}

/** How a child belongs to the parents it stands under: the kind where it is not birth, and how sure each link is. */
function childText(doc: CaseDocument, words: Words, id: string): string {
  const link = doc.parentages.get(id);
  if (!link) return '';
  const parents = doc.parentSets.get(link.set)?.parents ?? [];
  const kinds = new Set(parents.map((parent) => kindTowards(link, parent)));
  const sayKind = (kind: string) =>
    kind === 'birth' ? '' : words.sayOr(`parentage.${kind}`, kind);
  if (kinds.size <= 1 && !link.perParent?.some(({ certainty }) => certainty)) {
    return joined([
      [sayKind([...kinds][0] ?? link.kind), spanText(words, link)].filter(Boolean).join(' '),
      certaintyText(words, link),
    ]);
  }
  // One parent differs from the other: each link is said with its name.
  return joined(
    parents.map((parent) => {
      const own: Vouched | undefined = link.perParent?.find((each) => each.parent === parent);
      const certainty = certaintyTowards(link, parent);
      const said = [
        sayKind(kindTowards(link, parent)),
        certainty ? certaintyText(words, own?.certainty ? own : link) : '',
      ].filter(Boolean);
      return said.length
        ? words.say('outline.towards', {
            name: displayName(doc, words, parent),
            said: said.join(', '),
          })
        : '';
    }),
  );
}
