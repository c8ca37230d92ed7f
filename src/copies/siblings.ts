import {
  type CaseDocument,
  type Contact,
  type DayRange,
  type PersonId,
  type SiblingMap,
  siblingMapOf,
  stayNowOf,
} from '#model';
import { Copy, harmless, settled } from './project.ts';

declare const shared: unique symbol;

/** A sibling map that holds only what one child has been told. */
export type SharedSiblings = SiblingMap & { readonly [shared]: true };

/** How often and by what means: neither under whose eyes nor in whose words. */
const contactOnly = ({ frequency, modes }: Contact): Contact => ({
  ...(frequency ? { frequency } : {}),
  ...(modes ? { modes } : {}),
});

/** Who is at the home that the child lives in and knows of, as the child's own road shows it. */
function withChild(copy: Copy, child: PersonId, today: DayRange): readonly PersonId[] {
  const stay = stayNowOf(copy.doc, child, today);
  if (!stay || !copy.knows('stays', stay.id) || !harmless(stay) || !settled(stay.certainty))
    return [];
  return [...(stay.otherChildren ?? []), ...(stay.carers ?? [])].filter(
    (id) => copy.knows('persons', id) && !copy.hidden.whereOf(id),
  );
}

/**
 * The sibling map as one child may see it: brothers and sisters, carers, homes and
 * family time that the child was told of. A home that must not be told of is one
 * that nobody knows. Draw it with nothing but the child's copy of the case.
 */
export function shareSiblings(doc: CaseDocument, child: PersonId, today: DayRange): SharedSiblings {
  const copy = new Copy(doc, child, today);
  const whole = siblingMapOf(doc, child, today);
  const known = (person: PersonId) => person === child || copy.knows('persons', person);
  const kinds = new Map([...whole.kinds].filter(([person]) => known(person)));
  const told = ({ id }: SiblingMap['homes'][number]) =>
    id !== undefined && (copy.knows('households', id) || copy.knows('stays', id));
  const homes = whole.homes.flatMap((home) => {
    const siblings = home.siblings.filter(known);
    if (siblings.length === 0) return [];
    const mayKnow = told(home) && !siblings.some((each) => copy.hidden.whereOf(each));
    if (mayKnow) return [{ ...home, siblings, carers: home.carers.filter(known) }];
    // The child's own home is the child's to know, with those their road of homes shows there;
    // of the others, not even who lives with whom.
    const there = siblings.includes(child) ? withChild(copy, child, today) : [];
    const own = siblings.filter((each) => each === child || there.includes(each));
    const rest = siblings.filter((each) => !own.includes(each));
    const ownHome = {
      id: home.id,
      siblings: own,
      carers: home.carers.filter((id) => there.includes(id)),
    };
    return [
      ...(own.length ? [ownHome] : []),
      ...rest.map((each) => ({ id: undefined, siblings: [each], carers: [] })),
    ];
  });
  const touch = whole.touch
    .filter(({ tie, between }) => {
      const row = doc.ties.get(tie);
      return row && harmless(row) && between.every(known) && copy.knows('ties', tie);
    })
    .map(({ tie, between, now, planned }) => ({
      tie,
      between,
      ...(now ? { now: contactOnly(now) } : {}),
      ...(planned ? { planned: contactOnly(planned) } : {}),
    }));
  // The only place where the brand is given: all of it went through what the child knows.
  return { child, kinds, homes, touch } as unknown as SharedSiblings;
}
