import type { FamilyGraph, GraphUnion } from '#layout';

/** Random numbers from 0 to 1 that are the same on every run (Weyl sequence through a mixing step). */
export function dice(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x7f4a7c15) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 15), 0x2c1b3c6d);
    z = Math.imul(z ^ (z >>> 12), 0x297a2d39);
    z ^= z >>> 15;
    return (z >>> 0) / 2 ** 32;
  };
}

/** How often things happen in a made-up family. */
export interface Rates {
  /** A person founds a family. */
  readonly founds: number;
  /** Another partner after the one before. */
  readonly again: number;
  /** A partner comes with parents, brothers and sisters. */
  readonly inLaws: number;
  /** A partner is a cousin or another relative of one's own age. */
  readonly kin: number;
  /** Children of a mother alone. */
  readonly alone: number;
  /** A child is fostered or adopted. */
  readonly care: number;
  /** A child is a twin of the one before. */
  readonly twins: number;
  /** People without ties, for each person of the family. */
  readonly loose: number;
}

const usual: Rates = {
  founds: 0.75,
  again: 0.25,
  inLaws: 0.2,
  kin: 0.02,
  alone: 0.08,
  care: 0.04,
  twins: 0.04,
  loose: 0.05,
};

/**
 * A made-up family of about so many people, the same for the same numbers:
 * half-sibships, several partners, in-laws, lone mothers, foster families,
 * cousins who marry, and people without ties.
 */
export function madeUpFamily(
  people: number,
  seed: number,
  rates: Partial<Rates> = {},
): FamilyGraph {
  return new Maker(people, dice(seed * 1000 + people), { ...usual, ...rates }).graph();
}

interface Draft {
  partners: string[];
  children: { person: string; birthGroup?: string }[];
  care?: boolean;
}

const named = (draft: Draft, i: number): GraphUnion => ({ id: `u${i}`, ...draft });

class Maker {
  private readonly ids: string[] = [];
  private readonly unions: Draft[] = [];
  /** Who may still found a family, with the generation they belong to. */
  private readonly growing: { id: string; generation: number }[] = [];
  private readonly ages: string[][] = [];
  /** Person → partners and sibships that they are among, of the first `read` unions. */
  private readonly near = new Map<string, string[][]>();
  private read = 0;

  constructor(
    private readonly most: number,
    private readonly roll: () => number,
    private readonly rates: Rates,
  ) {}

  graph(): FamilyGraph {
    const kin = Math.max(1, Math.floor(this.most * (1 - this.rates.loose)));
    this.sibship([this.person(), this.person()], 0, kin);
    for (let i = 0; this.ids.length < kin; i++) {
      const next = this.growing[i];
      if (next) this.grow(next.id, next.generation, kin);
      else this.sibship([this.person(), this.person()], 0, kin);
    }
    this.placeInCare();
    while (this.ids.length < this.most) this.person();
    const unions = this.unions.map(named);
    return { people: this.ids.map((id) => ({ id })), unions };
  }

  private person(): string {
    const id = `p${this.ids.length}`;
    this.ids.push(id);
    return id;
  }

  private sibship(partners: string[], generation: number, most: number): void {
    const children: Draft['children'] = [];
    const count = 1 + Math.floor(this.roll() ** 2 * 6);
    for (let i = 0; i < count && this.ids.length < most; i++) {
      const person = this.person();
      const before = children.at(-1);
      const group = `twins${this.ids.length}`;
      if (before && this.roll() < this.rates.twins) {
        before.birthGroup ??= group;
        children.push({ person, birthGroup: before.birthGroup });
      } else {
        children.push({ person });
      }
      this.growing.push({ id: person, generation: generation + 1 });
      this.age(generation + 1).push(person);
    }
    this.unions.push({ partners, children });
  }

  private age(generation: number): string[] {
    while (this.ages.length <= generation) this.ages.push([]);
    return this.ages[generation] ?? [];
  }

  private grow(id: string, generation: number, most: number): void {
    if (this.roll() > this.rates.founds && this.growing.length > 4) return;
    if (this.roll() < this.rates.alone) this.sibship([id], generation, most);
    do {
      const partner = this.partner(id, generation, most);
      this.sibship(this.roll() < 0.5 ? [id, partner] : [partner, id], generation, most);
    } while (this.roll() < this.rates.again && this.ids.length < most);
  }

  private partner(of: string, generation: number, most: number): string {
    const peers = this.age(generation).filter((peer) => !this.isNear(of, peer));
    if (peers.length > 0 && this.roll() < this.rates.kin) {
      return peers[Math.floor(this.roll() * peers.length)] ?? this.person();
    }
    const partner = this.person();
    if (this.roll() < this.rates.inLaws && this.ids.length + 3 < most) {
      const parents = this.roll() < 0.85 ? [this.person(), this.person()] : [this.person()];
      const children = [{ person: partner }];
      for (let i = Math.floor(this.roll() * 3); i > 0; i--)
        children.push({ person: this.person() });
      this.unions.push({ partners: parents, children });
    }
    return partner;
  }

  /** Oneself, a brother or sister, or somebody in a union with one already. */
  private isNear(a: string, b: string): boolean {
    for (; this.read < this.unions.length; this.read++) {
      const { partners, children } = this.unions[this.read] ?? { partners: [], children: [] };
      for (const group of [partners, children.map(({ person }) => person)]) {
        for (const each of group) {
          const near = this.near.get(each);
          if (near) near.push(group);
          else this.near.set(each, [group]);
        }
      }
    }
    return a === b || (this.near.get(a)?.some((group) => group.includes(b)) ?? false);
  }

  private placeInCare(): void {
    const parents = new Set(this.unions.flatMap(({ partners }) => partners));
    for (const { children } of [...this.unions]) {
      const young = children.filter(({ person }) => !parents.has(person));
      if (young.length === 0 || this.roll() > this.rates.care * young.length) continue;
      const placed = this.roll() < 0.5 ? young : young.slice(0, 1);
      const carers = this.roll() < 0.7 ? [this.person(), this.person()] : [this.person()];
      this.unions.push({
        partners: carers,
        children: placed.map(({ person }) => ({ person })),
        care: true,
      });
    }
  }
}

/**
 * A small family in three generations where everybody may marry anybody of
 * their own generation: as many loops as can be, for the search for the fewest
 * crossings.
 */
export function tangledFamily(people: number, seed: number): FamilyGraph {
  const roll = dice(seed * 977 + people);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(roll() * items.length)];
  const ids = Array.from({ length: people }, (_, i) => `p${i}`);
  const first = Math.max(4, Math.floor(people * 0.3));
  const second = Math.max(4, Math.floor(people * 0.4));
  const generations = [
    ids.slice(0, first),
    ids.slice(first, first + second),
    ids.slice(first + second),
  ];
  const unions: Draft[] = [];
  generations.forEach((generation, g) => {
    const couples = new Set<string>();
    for (let i = 0; i < generation.length && generation.length > 1; i += 2) {
      const a = pick(generation) ?? '';
      const b = pick(generation.filter((id) => id !== a)) ?? '';
      const key = [a, b].sort().join(' ');
      if (!couples.has(key)) unions.push({ partners: [a, b], children: [] });
      couples.add(key);
    }
    const parents = unions.filter(({ partners }) => generation.includes(partners[0] ?? ''));
    for (const person of generations[g + 1] ?? []) pick(parents)?.children.push({ person });
  });
  return { people: ids.map((id) => ({ id })), unions: unions.map(named) };
}
