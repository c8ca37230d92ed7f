import {
  type CaseDocument,
  compareDates,
  dayRange,
  type FuzzyDate,
  type PersonId,
  type PlacementRecord,
  type Stay,
  type StayId,
  staysOf,
} from '#model';
import { matchPlacements } from './matchPlacements.ts';

/** What the file and the case say differently of one home. What stands in the case stays. */
export interface PlacementConflict {
  readonly code: 'start-differs' | 'end-differs' | 'kind-differs' | 'order-differs';
  /** The other home, where the order differs. */
  readonly other?: StayId;
}

/** One home of a file, and what becomes of it. */
export interface ProposedPlacement {
  readonly placement: PlacementRecord;
  /** The home of the case that it is taken for; a new one is made where there is none. */
  readonly stay?: StayId;
  readonly conflicts: readonly PlacementConflict[];
}

/** What comes of a file's homes for one child. */
export interface PlacementProposal {
  readonly person: PersonId;
  readonly items: readonly ProposedPlacement[];
  /** Homes of the case that none of the file's is taken for. */
  readonly others: readonly StayId[];
}

/** By the place in the file: the home of the case that the user chose, or that it is a new one. */
export type PlacementChoices = Readonly<Record<number, StayId | 'new'>>;

/** Whether two dates can be one; a date that means no day goes with every other. */
function goTogether(a: FuzzyDate | undefined, b: FuzzyDate | undefined): boolean {
  const x = a && dayRange(a);
  const y = b && dayRange(b);
  return !x || !y || (x.first <= y.last && y.first <= x.last);
}

function conflictsOf(stay: Stay, { from, to, kind }: PlacementRecord): PlacementConflict['code'][] {
  const codes: PlacementConflict['code'][] = [];
  if (!goTogether(stay.from, from)) codes.push('start-differs');
  if (!goTogether(stay.to, to)) codes.push('end-differs');
  if (stay.kind !== 'unknown' && kind !== 'unknown' && stay.kind !== kind)
    codes.push('kind-differs');
  return codes;
}

/**
 * Lays the homes of a file beside those of a child: which are the same, which are
 * new, and where the two say different things. The order that the child gave is
 * never questioned by it, only compared.
 */
export function proposePlacements(
  doc: CaseDocument,
  person: PersonId,
  placements: readonly PlacementRecord[],
  choices: PlacementChoices = {},
): PlacementProposal {
  const matched = new Map(matchPlacements(doc, person, placements));
  for (const [key, choice] of Object.entries(choices)) {
    const index = Number(key);
    for (const [other, stay] of matched) if (stay === choice) matched.delete(other);
    if (choice === 'new') matched.delete(index);
    else matched.set(index, choice);
  }
  const ordered = staysOf(doc, person);
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  const items = placements.map((placement, index): ProposedPlacement => {
    const id = matched.get(index);
    const stay = id === undefined ? undefined : doc.stays.get(id);
    if (id === undefined || !stay) return { placement, conflicts: [] };
    const conflicts: PlacementConflict[] = conflictsOf(stay, placement).map((code) => ({ code }));
    // Whichever comes later in the file and earlier for the child, of those that follow each other.
    const before = [...matched]
      .filter(([other]) => other < index)
      .toSorted(([a], [b]) => b - a)
      .find(([, other]) => (place.get(other) ?? 0) > (place.get(id) ?? 0));
    const later =
      before && compareDates(placements[before[0]]?.from, placement.from) < 0
        ? before[1]
        : undefined;
    if (later !== undefined) conflicts.push({ code: 'order-differs', other: later });
    return { placement, stay: id, conflicts };
  });
  const taken = new Set(matched.values());
  return {
    person,
    items,
    others: ordered.map(({ id }) => id).filter((id) => !taken.has(id)),
  };
}
