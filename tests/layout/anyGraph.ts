import fc from 'fast-check';
import type { FamilyGraph } from '#layout';

/** People joined at random: loops, circles of descent, somebody who is their own partner, empty unions. */
export const anyGraph = fc
  .record({
    people: fc.integer({ min: 0, max: 24 }),
    unions: fc.array(
      fc.record({
        partners: fc.array(fc.nat(30), { maxLength: 3 }),
        children: fc.array(fc.nat(30), { maxLength: 6 }),
        twins: fc.boolean(),
        care: fc.boolean(),
      }),
      { maxLength: 16 },
    ),
  })
  .map(
    ({ people, unions }): FamilyGraph => ({
      people: Array.from({ length: people }, (_, i) => ({ id: `p${i}` })),
      unions: unions.map(({ partners, children, twins, care }, i) => ({
        id: `u${i}`,
        partners: partners.map((p) => `p${p}`),
        children: children.map((c, at) =>
          twins && at < 2 ? { person: `p${c}`, birthGroup: 't' } : { person: `p${c}` },
        ),
        ...(care ? { care } : {}),
      })),
    }),
  );
