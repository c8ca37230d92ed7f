import type { CaseDocument, PersonId } from '#model';
import type { NotationContext } from '../notation.ts';
import type { Paint } from '../palette.ts';
import type { Figure, Mark } from '../scene.ts';
import { accountsWithin, isSaidBy } from './accounts.ts';

/** Paints that stay: grounds, and what marks the child. */
const grounds: ReadonlySet<Paint> = new Set(['paper', 'sheet', 'wash', 'sun', 'sunWash']);

/** Marks in the quiet grey of what somebody else says: still to be read, no longer the first to be seen. */
export const quietened = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark): Mark => {
    if (mark.kind === 'photo') return mark;
    if (mark.kind === 'text') return { ...mark, fill: 'ink3' };
    return {
      ...mark,
      ...(mark.stroke ? { stroke: 'lineStrong' } : {}),
      ...(mark.fill && !grounds.has(mark.fill) ? { fill: 'lineStrong' } : {}),
    };
  });

/** Marks of unchanged figures stay the same list, so that nothing is drawn anew for them. */
const known = new WeakMap<readonly Mark[], readonly Mark[]>();

/** A figure of which the one voice that is asked for says nothing. */
export function unsaid({ words }: NotationContext, figure: Figure): Figure {
  const marks = known.get(figure.marks) ?? quietened(figure.marks);
  known.set(figure.marks, marks);
  return {
    ...figure,
    marks,
    title: `${figure.title}, ${words.say('figure.unsaid')}`,
    keys: [...(figure.keys ?? []), 'legend.unsaid'],
  };
}

/** Everybody of whom a voice says anything: a fact, a parent or child, a partner, how they get on. */
export function spokenOf(doc: CaseDocument, voice: string): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  for (const person of doc.persons.values())
    if (person.id === voice || isSaidBy(doc, accountsWithin(person), voice)) people.add(person.id);
  for (const link of doc.parentages.values())
    if (isSaidBy(doc, link.accounts, voice)) {
      people.add(link.child);
      for (const parent of doc.parentSets.get(link.set)?.parents ?? []) people.add(parent);
    }
  for (const rows of [doc.partnerships, doc.bonds])
    for (const { between, accounts } of rows.values())
      if (isSaidBy(doc, accounts, voice)) for (const id of between) people.add(id);
  return people;
}
