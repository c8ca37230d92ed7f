import {
  type CaseDocument,
  emptyCase,
  type FuzzyDate,
  fromRows,
  type Gender,
  type PartnershipKindId,
} from '#model';
import { dice, madeUpFamily } from './layoutFamilies.ts';

const genders: readonly Gender[] = ['woman', 'man', 'woman', 'man', 'woman', 'man', 'nonBinary'];
const given = 'Ada Ben Carly Dean Elsie Finn Gwen Huw Ines Jack Kerry Len Mair Noor Owen Pat'.split(
  ' ',
);
const surnames = 'Ashby Bowen Clarke Dunmore Evans Foster Griffiths Hale Iqbal Jarvis'.split(' ');
const couples: readonly PartnershipKindId[] = ['marriage', 'cohabitation', 'unknown'];
const bonds = ['love', 'hostile', 'distant', 'cutoff', 'discord', 'harmony'];

const year = (value: number): FuzzyDate => ({ form: 'on', date: { year: value } });

/**
 * A made-up case of so many people with everything that a drawing has to carry: names,
 * years, deaths, doubts, couples of several kinds, foster families, bonds, and a home for
 * every fiftieth family. The same for the same number.
 */
export function madeUpCase(people: number): CaseDocument {
  const graph = madeUpFamily(people, 1);
  const roll = dice(people + 7);
  const pick = <Item>(items: readonly Item[]): Item =>
    // Lists above are not empty.
    items[Math.floor(roll() * items.length)] as Item;
  let entries = 0;
  const claim = <Value>(value: Value) => ({ id: `E${entries++}`, value });
  const persons = graph.people.map(({ id }) => {
    const born = 1900 + Math.floor(roll() * 120);
    const dead = roll() < 0.2;
    return {
      id,
      names: roll() < 0.95 ? [claim({ given: pick(given), surname: pick(surnames) })] : [],
      gender: [claim({ kind: pick(genders) })],
      born: [claim({ date: year(born) })],
      ...(dead ? { died: [claim({ date: year(Math.min(2026, born + 40)) })] } : {}),
    };
  });
  const withPair = graph.unions.filter(({ partners }) => partners.length === 2);
  const partnerships = withPair.map(({ id, partners }) => ({
    id: `P${id}`,
    between: partners,
    spells: [
      { id: `E${entries++}`, kind: pick(couples), from: year(1950 + Math.floor(roll() * 70)) },
    ],
  }));
  const made = fromRows({
    cases: [...emptyCase(`BENCH ${people}`).cases.values()],
    persons,
    partnerships,
    parentSets: graph.unions.map(({ id, partners }) => ({
      id,
      parents: partners,
      ...(partners.length === 2 ? { partnership: `P${id}` } : {}),
    })),
    parentages: graph.unions.flatMap(({ id, children, care }) =>
      children.map(({ person }) => ({
        id: `L${id}${person}`,
        child: person,
        set: id,
        kind: care ? 'foster' : 'birth',
        ...(roll() < 0.03 ? { certainty: 'possible' } : {}),
      })),
    ),
    bonds: withPair
      .filter(() => roll() < 0.4)
      .map(({ id, partners }) => ({ id: `B${id}`, between: partners, kind: pick(bonds) })),
    households: withPair
      .filter(({ children }, i) => children.length > 0 && i % 50 === 0)
      .map(({ id, partners, children }) => ({
        id: `H${id}`,
        members: [...partners, ...children.map(({ person }) => person)].map((person) => ({
          id: `E${entries++}`,
          person,
        })),
      })),
    focalChildren: [{ id: 'C1', person: graph.people[Math.min(20, people - 1)]?.id }],
  });
  if (!made.ok) throw new Error(`bench case: ${JSON.stringify(made.faults.slice(0, 3))}`);
  return made.document;
}
