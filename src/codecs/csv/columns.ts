/** What a column of a file of placements can hold. */
export const placementColumns = [
  'child',
  'from',
  'to',
  'place',
  'reasonNew',
  'reasonEnded',
  'reasonMove',
  'provider',
  'name',
  'carer',
  'town',
  'postcode',
  'homePostcode',
  'miles',
  'plannedness',
  'register',
  'legalStatus',
  'need',
] as const;
export type PlacementColumn = (typeof placementColumns)[number];

/**
 * Columns that are kept nowhere: they are about the child's case, not about a home,
 * or only tell which lines and places belong together.
 */
export const unkeptColumns: ReadonlySet<PlacementColumn> = new Set([
  'legalStatus',
  'need',
  'homePostcode',
  'reasonNew',
  'reasonEnded',
  'register',
]);

/** Which column of a file, from 0, holds what. */
export type ColumnMap = Readonly<Partial<Record<PlacementColumn, number>>>;

/** A heading as it is compared: letters and digits in small. */
export const plainHeading = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Headings by which columns are known: first those of the SSDA903 Episodes file. */
const headings: Readonly<Record<PlacementColumn, string>> = {
  child: 'CHILD, child id, client id, person id, case id, plentyn',
  from: 'DECOM, start date, from, start, placement start, date from, began, started, date started, moved in, dyddiad dechrau, o',
  to: 'DEC, end date, to, end, placement end, date to, ended, date ended, moved out, left, dyddiad gorffen, hyd',
  place: 'PLACE, placement, placement type, type, kind, placement code, math, lleoliad',
  reasonNew: 'RNE, reason for new episode',
  reasonEnded: 'REC, reason episode ceased',
  reasonMove: 'REASON_PLACE_CHANGE, reason for change, reason for move, reason ended, rheswm',
  provider: 'PLACE_PROVIDER, provider, placement provider, darparwr',
  name: 'home, home name, placement name, address name, enw',
  carer: 'carer, carers, carer name, foster carer, foster carers, gofalwr',
  town: 'town, city, locality, area, place name, tref',
  postcode: 'PL_POST, placement postcode, postcode, post code, cod post',
  homePostcode: 'HOME_POST, home postcode',
  miles: 'PL_DISTANCE, miles, distance, distance from home, miles from home, milltiroedd, pellter',
  plannedness: 'planned, plannedness, planned move, unplanned, cynlluniwyd',
  register: 'URN, ofsted urn',
  legalStatus: 'LS, legal status',
  need: 'CIN, category of need, primary need',
};
const known = new Map(
  placementColumns.flatMap((column) =>
    headings[column].split(',').map((each) => [plainHeading(each), column] as const),
  ),
);

/**
 * Which column holds what, by its heading; `remembered` says what headings meant
 * the last time (plain heading to column) and wins.
 */
export function mapColumns(
  row: readonly string[],
  remembered: Readonly<Record<string, string>> = {},
): ColumnMap {
  const map: Partial<Record<PlacementColumn, number>> = {};
  const meant = row.map((heading) => {
    const plain = plainHeading(heading);
    const said = Object.hasOwn(remembered, plain) ? remembered[plain] : undefined;
    return placementColumns.find((column) => column === said) ?? known.get(plain);
  });
  for (const [index, column] of meant.entries())
    if (column !== undefined && map[column] === undefined) map[column] = index;
  return map;
}
