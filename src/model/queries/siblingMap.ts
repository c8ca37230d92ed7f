import type { CaseDocument } from '../caseDocument.ts';
import { type DayRange, dayRange } from '../fuzzyDate.ts';
import type { HouseholdId, PersonId, StayId, TieId } from '../ids.ts';
import type { Contact, Stay, Tie } from '../rows/network.ts';
import { type SiblingKind, siblingsOf } from './siblings.ts';
import { staysOf } from './stays.ts';

/** A home that brothers and sisters live in now; without an id where nobody knows where they live. */
export interface SiblingHome {
  readonly id: HouseholdId | StayId | undefined;
  /** Brothers and sisters in it, the child first. */
  readonly siblings: readonly PersonId[];
  /** Grown-ups who look after them there. */
  readonly carers: readonly PersonId[];
}

/** How two of them keep in touch. */
export interface SiblingTouch {
  readonly tie: TieId;
  readonly between: readonly [PersonId, PersonId];
  /** As it is now; absent where nobody said. */
  readonly now?: Contact;
  /** As it is arranged or planned, where that differs from now. */
  readonly planned?: Contact;
}

/** Brothers and sisters of a child: where each lives, and how they keep in touch. */
export interface SiblingMap {
  readonly child: PersonId;
  readonly kinds: ReadonlyMap<PersonId, SiblingKind>;
  readonly homes: readonly SiblingHome[];
  readonly touch: readonly SiblingTouch[];
}

type End = Parameters<typeof dayRange>[0] | undefined;

const isOver = (to: End, today: DayRange): boolean => {
  const end = to && dayRange(to);
  return end !== undefined && end.last < today.first;
};

/** The last home on somebody's road, if it is not over. */
export const stayNowOf = (doc: CaseDocument, person: PersonId, today: DayRange): Stay | undefined =>
  staysOf(doc, person).findLast(({ parallel, to }) => !parallel && !isOver(to, today));

/** The home that somebody lives in now: a household they belong to, or else their last stay. */
function homeOf(doc: CaseDocument, person: PersonId, today: DayRange) {
  const over = (to: End) => isOver(to, today);
  const household = [...doc.households.values()].findLast(
    (each) =>
      !over(each.to) && each.members.some((member) => member.person === person && !over(member.to)),
  );
  if (household)
    return {
      id: household.id,
      others: household.members.filter(({ to }) => !over(to)).map((member) => member.person),
      carers: [] as readonly PersonId[],
    };
  const stay = stayNowOf(doc, person, today);
  return stay && { id: stay.id, others: stay.otherChildren ?? [], carers: stay.carers ?? [] };
}

const between = ({ ends }: Tie): readonly [PersonId, PersonId] | undefined => {
  const [a, b] = ends;
  return 'person' in a && 'person' in b ? [a.person, b.person] : undefined;
};

const says = (contact: Contact | undefined) => JSON.stringify({ ...contact, from: 0, to: 0 });

/** Where the brothers and sisters of a child live now, with whom, and how they keep in touch or are going to. */
export function siblingMapOf(doc: CaseDocument, child: PersonId, today: DayRange): SiblingMap {
  const kinds = siblingsOf(doc, child);
  const all: readonly PersonId[] = [child, ...kinds.keys()];
  const among = new Set(all);
  const homes: { id: SiblingHome['id']; siblings: PersonId[]; carers: PersonId[] }[] = [];
  for (const person of all) {
    const home = homeOf(doc, person, today);
    const known = homes.find(
      ({ id, siblings }) =>
        (id !== undefined && id === home?.id) ||
        siblings.some((other) => home?.others.includes(other)),
    );
    if (known) {
      known.siblings.push(person);
      continue;
    }
    const grown = home ? [...home.carers, ...home.others].filter((id) => !among.has(id)) : [];
    homes.push({
      id: home?.id,
      siblings: [person],
      carers: [...new Set(grown)].filter((id) => !doc.persons.get(id)?.pet),
    });
  }
  const touch = [...doc.ties.values()].flatMap((tie): SiblingTouch[] => {
    const ends = between(tie);
    if (!ends?.every((id) => among.has(id)) || (!tie.arranged && !tie.happened)) return [];
    const differs = tie.arranged && says(tie.arranged) !== says(tie.happened);
    return [
      {
        tie: tie.id,
        between: ends,
        ...(tie.happened ? { now: tie.happened } : {}),
        ...(tie.arranged && differs ? { planned: tie.arranged } : {}),
      },
    ];
  });
  return { child, kinds, homes, touch };
}
