import { type PlacementRecord, sameJson } from '#model';
import type { Episode, LineFault } from './episodes.ts';

const plainPostcode = (text = '') => text.toUpperCase().replace(/\s+/g, '');

/** Whether two homes are one address, as far as both say. */
const sameAddress = (a: PlacementRecord, b: PlacementRecord): boolean =>
  plainPostcode(a.postcode) === plainPostcode(b.postcode) &&
  (['register', 'name', 'carer', 'town'] as const).every((field) => a[field] === b[field]);

const tellsItself = (home: PlacementRecord): boolean =>
  [home.postcode, home.register, home.name, home.carer].some(Boolean);

/**
 * Whether the second episode goes on in the same home: it begins within a day of
 * the end of the first, and only the order it rests on changed (RNE `L`), or only
 * its status while carers and address stayed (`T`, `U`), or, where no reason is
 * given, everything that tells a home from another is the same.
 */
function goesOn(a: Episode, b: Episode): boolean {
  if (b.first > a.last + 1) return false;
  switch (b.reasonNew) {
    case 'L':
      return true;
    case 'T':
    case 'U':
      return sameAddress(a.home, b.home);
    case undefined:
      return (
        tellsItself(a.home) &&
        sameAddress(a.home, b.home) &&
        (['kind', 'ssdaCode', 'provider'] as const).every(
          (field) => a.home[field] === b.home[field],
        )
      );
    default:
      return false;
  }
}

/** A home as its first line began it and its last line left it. */
function joined(a: Episode, b: Episode): Episode {
  // Why an earlier line ended is about the line, not about the home.
  const { reason: _, ...before } = a.home;
  const { to, ...after } = b.home;
  const { to: earlier, ...start } = before;
  const end = a.last > b.last ? earlier : to;
  return {
    ...a,
    last: Math.max(a.last, b.last),
    lasted: a.last > b.last ? a.lasted : b.lasted,
    home: {
      ...start,
      ...after,
      from: a.home.from,
      lines: [...a.home.lines, ...b.home.lines],
      ...(end ? { to: end } : {}),
    },
  };
}

/** Whether two lines say the same in all that is kept. */
const saysTheSame = (a: Episode, b: Episode): boolean =>
  a.reasonNew === b.reasonNew && sameJson({ ...a.home, lines: [] }, { ...b.home, lines: [] });

/** Whether the first certainly runs on when the second has begun: a home to March and one from March follow each other. */
const runsOn = (home: Episode, other: Episode): boolean => other.begun < home.lasted;

/** Whether a home lies within a longer one: a weekend, a stay in hospital. */
const liesWithin = (home: Episode, other: Episode): boolean =>
  other.first <= home.first &&
  other.last >= home.last &&
  other.last - other.first > home.last - home.first &&
  other.begun <= home.lasted &&
  runsOn(other, home);

/**
 * The homes of one child: its episodes in the order of their first days, those of
 * one home joined. One that lies within a longer one stands beside it; one that
 * runs on while the next has begun is reported.
 */
export function joinEpisodes(episodes: readonly Episode[]): {
  readonly placements: readonly PlacementRecord[];
  readonly faults: readonly LineFault[];
} {
  const faults: LineFault[] = [];
  const homes: Episode[] = [];
  const ordered = episodes.toSorted((a, b) => a.first - b.first || a.last - b.last);
  for (const [index, episode] of ordered.entries()) {
    const twin = ordered.slice(0, index).find((other) => saysTheSame(other, episode));
    if (twin) {
      faults.push({ line: episode.line, code: 'twice', other: twin.line, leftOut: true });
      continue;
    }
    const place = homes.findLastIndex((home) => goesOn(home, episode));
    const before = homes[place];
    if (before) homes[place] = joined(before, episode);
    else homes.push(episode);
  }
  const placements = homes.map((home, index): PlacementRecord => {
    if (homes.some((other) => other !== home && liesWithin(home, other)))
      return { ...home.home, beside: true };
    const next = homes
      .slice(index + 1)
      .find((other) => runsOn(home, other) && other.last > home.last);
    if (next) faults.push({ line: home.line, code: 'overlaps', other: next.line, leftOut: false });
    return home.home;
  });
  return { placements, faults };
}
