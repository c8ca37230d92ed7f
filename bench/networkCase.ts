import { type CaseDocument, emptyCase, type PersonId, type Tie } from '#model';

const id = (i: number) => `I${i}` as PersonId;

/**
 * A case of a child with so many people and ties, to the child and among each other:
 * those who stand next to each other know each other. The same for the same numbers.
 */
export function crowdedCase(people: number, ties: number): CaseDocument {
  const persons = Array.from({ length: people }, (_, i) => ({
    id: id(i),
    names: [{ id: `E${i}`, value: { given: `Somebody${i}` } }],
  }));
  const rows: Tie[] = Array.from({ length: people - 1 }, (_, i) => ({
    id: `T${i}`,
    ends: [{ person: id(0) }, { person: id(i + 1) }],
    ring: 1 + (i % 4),
    sector: (['mumSide', 'friends', 'school', 'helpers'] as const)[i % 4] ?? 'friends',
  }));
  // The same numbers on every run (Park & Miller 1988).
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  while (rows.length < ties) {
    const a = 1 + random(people - 1);
    const b = Math.min(people - 1, a + 1 + random(8));
    if (a !== b) rows.push({ id: `T${rows.length}`, ends: [{ person: id(a) }, { person: id(b) }] });
  }
  return {
    ...emptyCase('BENCH NETWORK'),
    persons: new Map(persons.map((row) => [row.id, row])),
    ties: new Map(rows.map((row) => [row.id, row])),
    focalChildren: new Map([['C1', { id: 'C1', person: id(0) }]]),
  };
}

/** The child of such a case. */
export const centreOf = (doc: CaseDocument): PersonId =>
  [...doc.focalChildren.values()][0]?.person ?? id(0);
