import {
  type CaseDocument,
  dayRange,
  type FuzzyDate,
  type PersonId,
  type PlacementRecord,
  type Stay,
  type StayId,
  type StayKind,
  staysOf,
} from '#model';

/** Kinds of homes that people and files easily call by each other's names. */
const alike: readonly ReadonlySet<StayKind>[] = [
  new Set<StayKind>(['fosterLongTerm', 'fosterShort', 'emergency', 'kin', 'friend', 'adoptive']),
  new Set<StayKind>(['respite', 'holiday', 'fosterShort', 'friend', 'kin']),
  new Set<StayKind>(['childrensHome', 'secure', 'residentialSchool', 'custody', 'motherBaby']),
  new Set<StayKind>(['semiIndependent', 'hostel']),
  new Set<StayKind>(['withParents', 'kin', 'motherBaby']),
];

/** A home is taken for another one from this score on. */
const enough = 1.5;

function kindScore(a: StayKind, b: StayKind): number {
  if (a === b) return a === 'unknown' ? 0 : 2;
  if (a === 'unknown' || b === 'unknown') return 0.5;
  return alike.some((group) => group.has(a) && group.has(b)) ? 1 : -2;
}

type Times = { readonly from?: FuzzyDate; readonly to?: FuzzyDate };

/** The first and last day that a time can hold; infinite where open or not known. */
export function daysOf({ from, to }: Times): { first: number; last: number } {
  return {
    first: (from && dayRange(from)?.first) ?? Number.NEGATIVE_INFINITY,
    last: (to && dayRange(to)?.last) ?? Number.POSITIVE_INFINITY,
  };
}

function dateScore(stay: Stay, placement: PlacementRecord): number {
  if (!stay.from && !stay.to) return 0;
  const a = daysOf(stay);
  const b = daysOf(placement);
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  if (shared < 0) return -6;
  const begins = stay.from && Math.abs(a.first - b.first) < 45;
  return begins ? 4 : shared > 30 ? 0.5 : -2;
}

const plain = (text: string | undefined) => (text ?? '').toLowerCase().replace(/\s+/g, '');

function wordScore(doc: CaseDocument, stay: Stay, placement: PlacementRecord): number {
  const place = stay.place === undefined ? undefined : doc.places.get(stay.place);
  const same = (a: string | undefined, b: string | undefined) =>
    plain(a) !== '' && plain(a) === plain(b);
  const differ = (a: string | undefined, b: string | undefined) =>
    plain(a) !== '' && plain(b) !== '' && plain(a) !== plain(b);
  if (same(placement.postcode, place?.address)) return 3;
  if (same(placement.name, place?.label) || same(placement.name, stay.childLabel)) return 3;
  if (differ(placement.postcode, place?.address)) return -3;
  if (same(placement.town, place?.locality)) return 1;
  return differ(placement.town, place?.locality) ? -1.5 : 0;
}

/**
 * Which home of the case each line of a file speaks of: of all ways to lay the two
 * lists beside each other without changing the order of either, the one with the
 * best score of kinds, dates and words (Needleman & Wunsch 1970). Homes without
 * dates are found by their place in the order.
 */
export function matchPlacements(
  doc: CaseDocument,
  person: PersonId,
  placements: readonly PlacementRecord[],
): ReadonlyMap<number, StayId> {
  const stays = staysOf(doc, person);
  const score = (i: number, j: number): number => {
    const placement = placements[i];
    const stay = stays[j];
    if (!placement || !stay) return 0;
    const sum =
      kindScore(stay.kind, placement.kind) +
      dateScore(stay, placement) +
      wordScore(doc, stay, placement) +
      (stay.parallel === placement.beside ? 0 : -1);
    return sum >= enough ? sum : 0;
  };
  const best = Array.from({ length: placements.length + 1 }, () =>
    new Array<number>(stays.length + 1).fill(0),
  );
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = placements.length - 1; i >= 0; i--)
    for (let j = stays.length - 1; j >= 0; j--) {
      const row = best[i];
      const both = score(i, j);
      if (row)
        row[j] = Math.max(at(i + 1, j), at(i, j + 1), both > 0 ? both + at(i + 1, j + 1) : 0);
    }
  const found = new Map<number, StayId>();
  for (let i = 0, j = 0; i < placements.length && j < stays.length; ) {
    const both = score(i, j);
    const stay = stays[j];
    if (stay && both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      found.set(i, stay.id);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return found;
}
