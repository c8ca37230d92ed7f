import type { PersonId } from '#model';
import { arrange } from './arrange.ts';
import type { FamilyGraph, GraphPerson, GraphUnion } from './familyGraph.ts';

/** How often a family is laid out before engines have compiled every pass, and how many couples its oldest row has. */
const times = 60;
const widths = [2, 4, 8, 14, 40];

/**
 * Lays out made families, each step one of them, so that the passes are compiled
 * before somebody waits for the first real layout. May be left off after any step.
 */
export function* warmUp(): Generator<void> {
  for (let time = 0; time < times; time++) {
    arrange(practiceFamily(widths[time % widths.length] ?? 2), { sizes: size });
    yield;
  }
}

const size = { symbol: { width: 56, height: 56 }, label: { width: 88, height: 34 } };
const generations = 4;

/**
 * A family with something of everything that the passes treat apart: couples of
 * two families, second partners, lone parents, twins, foster parents, people with
 * no family tie.
 */
function practiceFamily(couples: number): FamilyGraph {
  const people: GraphPerson[] = [];
  const unions: GraphUnion[] = [];
  const add = (): PersonId => {
    const id = `P${people.length}` as PersonId;
    people.push({ id });
    return id;
  };
  const join = (partners: readonly PersonId[], count: number, care?: true): PersonId[] => {
    const children = Array.from({ length: count }, add);
    const twins = count > 2 && unions.length % 3 === 0 ? children.slice(0, 2) : [];
    unions.push({
      id: `U${unions.length}`,
      partners,
      children: children.map((person) =>
        twins.includes(person) ? { person, birthGroup: `B${unions.length}` } : { person },
      ),
      ...(care ? { care } : {}),
    });
    return children;
  };
  let row: PersonId[][] = Array.from({ length: couples }, () => join([add(), add()], 3));
  for (let generation = 1; generation < generations; generation++) {
    const next: PersonId[][] = [];
    row.forEach((sibship, i) => {
      const [eldest = add(), middle = add(), youngest] = sibship;
      const other = row[(i + 1) % row.length]?.at(-1);
      next.push(join(other && i % 2 === 0 ? [eldest, other] : [eldest, add()], 1 + (i % 3)));
      if (i % 3 === 1) next.push(join([middle], 2));
      if (i % 4 === 2 && youngest) next.push(join([eldest, add()], 2));
    });
    row = next.slice(0, couples + 2);
  }
  const child = row[0]?.[0];
  if (child)
    unions.push({
      id: 'care',
      partners: [add(), add()],
      children: [{ person: child }],
      care: true,
    });
  add();
  return { people, unions };
}
