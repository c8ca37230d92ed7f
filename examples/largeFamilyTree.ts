import type { PersonId } from '#model';
import { type Maker, year } from './maker.ts';
import { numbersFrom } from './numbersFrom.ts';

/** Given names as they were common in Britain, by the year from which on. */
const givenNames: readonly (readonly [from: number, women: string, men: string])[] = [
  [
    1840,
    'Eliza Hannah Martha Sarah Jane Emma Ann Esther',
    'William Thomas Josiah Samuel Isaac Amos Joseph Henry',
  ],
  [
    1890,
    'Florence Elsie Edith Ada Nellie Hilda Gladys Mabel Olive',
    'Albert Harold Ernest Walter Herbert Wilfred Percy Stanley',
  ],
  [
    1922,
    'Doris Joan Betty Sheila Brenda Audrey Jean Vera Beryl',
    'Kenneth Ronald Raymond Dennis Gordon Roy Derek Leslie',
  ],
  [
    1945,
    'Susan Janet Linda Christine Maureen Pauline Carol Lesley',
    'Terence Alan Barry Keith Graham Trevor Malcolm Clive',
  ],
  [
    1966,
    'Tracey Joanne Michelle Karen Mandy Nicola Dawn Lisa',
    'Darren Gary Lee Jason Mark Shaun Carl Neil',
  ],
  [
    1984,
    'Gemma Stacey Kelly Hayley Natalie Rachel Leah Amy',
    'Ryan Ashley Scott Liam Nathan Kyle Adam Daniel',
  ],
  [
    1999,
    'Ellie Megan Jasmine Courtney Millie Freya Isla Evie',
    'Callum Ethan Connor Harvey Dylan Logan Noah Oscar',
  ],
];
const surnames =
  'Ackroyd Barlow Bexley Catterall Cropper Dacre Entwistle Fallows Garside Hallam Ibbotson Jessop Kershaw Lomas Mellor Nuttall Ogden Pickles Ramsden Shackleton Tattersall Unsworth Varley Wadsworth Yarwood'.split(
    ' ',
  );

/** The year that the example is set in. */
const thisYear = 2026;
/** Everybody older than the oldest living person has died. */
const oldestLiving = 101;

/** Somebody of the family and what growing it goes by. */
export interface Relative {
  readonly id: PersonId;
  readonly woman: boolean;
  readonly born: number;
  readonly surname: string;
}

/** Grows a family back and sideways from a few people, until as many are there as are wanted. */
export class Grower {
  readonly #pick: (below: number) => number;
  readonly #used = new Map<string, number>();

  constructor(
    readonly maker: Maker,
    readonly people: number,
    seed: number,
  ) {
    this.#pick = numbersFrom(seed);
  }

  get full(): boolean {
    return this.maker.doc.persons.size >= this.people;
  }

  #between(least: number, most: number): number {
    return least + this.#pick(most - least + 1);
  }

  #chance(percent: number): boolean {
    return this.#pick(100) < percent;
  }

  /** The names of a list one after the other, so that few people are called the same. */
  #next(list: string): string {
    const names = list.split(' ');
    const count = this.#used.get(list) ?? this.#between(0, names.length - 1);
    this.#used.set(list, count + 1);
    return names[count % names.length] ?? '';
  }

  newSurname(): string {
    return this.#next(surnames.join(' '));
  }

  person(woman: boolean, born: number, surname: string): Relative {
    const [, women, men] = givenNames.findLast(([from]) => born >= from) ?? ['', 'Ann', 'John'];
    const died = this.#diedIn(born);
    const id = this.maker.person({
      given: this.#next(String(woman ? women : men)),
      surname,
      gender: woman ? 'woman' : 'man',
      born: year(born),
      ...(died === undefined ? {} : { died: year(died) }),
    });
    return { id, woman, born, surname };
  }

  #diedIn(born: number): number | undefined {
    const age = this.#between(55, 99);
    if (born + age < thisYear) return born + age;
    return thisYear - born >= oldestLiving ? Math.min(born + 93, thisYear - 1) : undefined;
  }

  /** Mother and father of somebody, married; each generation is some twenty-seven years older. */
  parentsOf(child: Relative): readonly [Relative, Relative] {
    const born = child.born - this.#between(23, 31);
    const father = this.person(false, born - this.#between(0, 4), child.surname);
    const mother = this.person(true, born, this.newSurname());
    this.#wed(father, mother);
    this.maker.parents(child.id, [father.id, mother.id]);
    return [father, mother];
  }

  #wed(a: Relative, b: Relative): void {
    const began = Math.max(a.born, b.born) + this.#between(20, 26);
    const ends = began > 1965 && this.#chance(30);
    const kind = began > 1980 && this.#chance(45) ? 'cohabitation' : 'marriage';
    const to = Math.min(thisYear, began + this.#between(4, 18));
    this.maker.couple(a.id, b.id, {
      kind,
      from: year(began),
      ...(ends ? { to: year(to), end: kind === 'marriage' ? 'divorced' : 'separated' } : {}),
    });
  }

  /** More children of a couple, two years apart. */
  children(father: Relative, mother: Relative, count: number, first: number): Relative[] {
    const made: Relative[] = [];
    let born = first;
    for (let i = 0; i < count && !this.full && born <= thisYear - 2; i++) {
      const child = this.person(this.#chance(50), born, father.surname);
      this.maker.parents(child.id, [father.id, mother.id]);
      made.push(child);
      born += this.#between(1, 4);
    }
    return made;
  }

  /** Brothers and sisters of somebody, some older, some younger. */
  siblingsOf(known: Relative, parents: readonly [Relative, Relative], count: number): Relative[] {
    const mother = parents[1];
    const first = Math.max(mother.born + 18, known.born - 2 * Math.floor(count / 2));
    return this.children(parents[0], mother, count, first === known.born ? first + 2 : first);
  }

  /** Somebody of another family, and of about the same age, as husband, wife or partner. */
  partnerOf(person: Relative): Relative {
    const born = person.born + this.#between(-3, 3);
    const partner = this.person(!person.woman, born, this.newSurname());
    this.#wed(person, partner);
    return partner;
  }

  /** A family of somebody's own: a partner, and children of the two. @returns the children. */
  familyOf(person: Relative): Relative[] {
    if (this.full || thisYear - person.born < 24 || !this.#chance(85)) return [];
    const partner = this.partnerOf(person);
    const [father, mother] = person.woman ? [partner, person] : [person, partner];
    return this.children(father, mother, this.#between(1, 4), mother.born + this.#between(21, 30));
  }

  /** Families of these people, of their children and so on, the nearest first, until enough people are there. */
  descend(founders: readonly Relative[]): void {
    for (let line = [...founders]; line.length && !this.full; )
      line = line.flatMap((each) => this.familyOf(each));
  }
}
