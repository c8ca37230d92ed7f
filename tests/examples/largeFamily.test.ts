import { describe, expect, it } from 'vitest';
import {
  ageBetween,
  bornOf,
  familyIndex,
  isDeceased,
  isoDay,
  nameOf,
  type PersonId,
  parentLinks,
  siblingsOf,
} from '#model';
import { largeFamily } from '../../examples/largeFamily.ts';

const doc = largeFamily();
const today = isoDay('2026-11-21');
const child = [...doc.focalChildren.values()][0]?.person as PersonId;
const everybody = [...doc.persons.values()];
const born = (id: PersonId) => {
  const person = doc.persons.get(id);
  const date = person && bornOf(person);
  return date && 'date' in date ? date.date.year : undefined;
};

describe('the large family', () => {
  it('has three hundred people round one child', () => {
    expect(doc.persons.size).toBe(300);
    expect(doc.focalChildren.size).toBe(1);
  });

  it('goes back seven generations, to the 1850s', () => {
    let line: PersonId[] = [child];
    let generations = 0;
    for (; line.length; generations++)
      line = line.flatMap((id) =>
        parentLinks(doc, id)
          .filter(({ kind }) => kind === 'birth')
          .map(({ parent }) => parent),
      );
    expect(generations).toBe(7);
    expect(Math.min(...everybody.flatMap(({ id }) => born(id) ?? []))).toBeLessThan(1860);
  });

  it('has eight half-siblings over five partners, three of them adopted and under restriction', () => {
    const siblings = [...siblingsOf(doc, child).values()].filter((kind) => kind === 'half');
    expect(siblings).toHaveLength(8);
    const mother = parentLinks(doc, child)[0]?.parent;
    const sets = [...doc.parentSets.values()].filter(
      (set) => mother && set.parents.includes(mother),
    );
    expect(new Set(sets.flatMap(({ parents }) => parents)).size - 1).toBe(5);
    const adopted = [...doc.parentages.values()].filter(({ kind }) => kind === 'adoptive');
    expect(adopted).toHaveLength(3);
    const restricted = [...doc.restrictions.values()].map(({ person }) => person);
    expect(adopted.map((link) => link.child).toSorted()).toEqual(restricted.toSorted());
  });

  it('has twins, brothers and sisters whose number nobody knows, and cousins who married', () => {
    expect(doc.birthGroups.size).toBe(1);
    expect([...doc.parentSets.values()].map(({ moreChildren }) => moreChildren)).toContain(
      'someNumberNotKnown',
    );
    const grandparents = (id: PersonId) =>
      parentLinks(doc, id).flatMap(({ parent }) =>
        parentLinks(doc, parent).map((link) => link.parent),
      );
    const cousins = [...doc.partnerships.values()].filter(({ between: [one, other] }) =>
      grandparents(one).some((id) => grandparents(other).includes(id)),
    );
    expect(cousins).toHaveLength(1);
  });

  it('has two Marys, a father and son of one name, and somebody without a name', () => {
    const named = (name: string) => everybody.filter((person) => nameOf(person)?.startsWith(name));
    expect(named('Mary Marsh')).toHaveLength(2);
    const [son, father] = named('Dennis Doyle');
    expect(son && father && parentLinks(doc, son.id).map(({ parent }) => parent)).toContain(
      father?.id,
    );
    expect(everybody.map(({ descriptor }) => descriptor)).toContain('the lady with the dog');
  });

  it('has a living woman of 101 and nobody older, and a child of three', () => {
    const ages = everybody
      .filter((person) => !isDeceased(person))
      .flatMap((person) => {
        const date = bornOf(person);
        return date ? (ageBetween(date, today)?.most ?? []) : [];
      });
    expect(Math.max(...ages)).toBe(101);
    expect(ages).toContain(3);
  });

  it('has fourteen stays, six former carers, four schools and twelve professionals', () => {
    const with_ = (role: string) =>
      everybody.filter(({ roles }) => roles?.some((each) => each.role === role));
    expect([...doc.stays.values()].filter(({ person }) => person === child)).toHaveLength(14);
    expect(with_('formerFosterCarer')).toHaveLength(6);
    expect([...doc.organisations.values()].filter(({ kind }) => kind === 'school')).toHaveLength(4);
    expect(
      everybody.filter(({ roles }) => roles?.some(({ note }) => note && !note.startsWith('Said'))),
    ).toHaveLength(12);
    const aunt = with_('kinshipCarer');
    expect(aunt).toHaveLength(1);
    expect(
      familyIndex(doc)
        .parentagesOf(child)
        .map(({ kind }) => kind),
    ).toContain('kinship');
  });
});
