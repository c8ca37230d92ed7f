import { townLines } from './towns.data.ts';

/** A town of the islands, in miles east and south of 55° N, 4° W. */
export interface Town {
  readonly name: string;
  readonly nation: string;
  readonly x: number;
  readonly y: number;
  /** Thousands of people. */
  readonly size: number;
}

const nations = [
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'Ireland',
  'Isle of Man',
  'Guernsey',
  'Jersey',
] as const;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\bst\.? /g, 'saint ')
    .replace(/county borough|\bcity\b/g, '')
    .replace(/[^a-z]+/g, '');

let all: readonly Town[] | undefined;
let byName: ReadonlyMap<string, readonly Town[]> | undefined;

/** Every town, the largest first; read from its lines once. */
export function towns(): readonly Town[] {
  all ??= townLines.split('\n').map((line) => {
    const [name = '', nation, x, y, size] = line.split('|');
    const [first = ''] = name.split('/');
    return {
      name: first.replace(/ County Borough$/, ''),
      nation: nations[Number(nation)] ?? '',
      x: Number(x) / 10,
      y: Number(y) / 10,
      size: Number(size),
    };
  });
  return all;
}

function index(): ReadonlyMap<string, readonly Town[]> {
  if (byName) return byName;
  const found = new Map<string, Town[]>();
  for (const [place, line] of townLines.split('\n').entries()) {
    const town = towns()[place];
    if (!town) continue;
    for (const name of (line.split('|')[0] ?? '').split('/')) {
      const key = plain(name);
      found.set(key, [...(found.get(key) ?? []), town]);
    }
  }
  byName = found;
  return found;
}

/**
 * A town by its name in English or Welsh; of several the one in the nation or
 * region that is named, else the largest.
 */
export function findTown(name: string, region = '', country = ''): Town | undefined {
  const found = index().get(plain(name)) ?? index().get(plain(name.split(',')[0] ?? ''));
  const where = plain(`${region} ${country}`);
  return found?.find(({ nation }) => where.includes(plain(nation))) ?? found?.[0];
}

const own = /^(uk|gb|unitedkingdom|greatbritain|britain|eire)$/;

/** Whether a country is none of the islands. */
export const isAbroad = (country: string | undefined): boolean =>
  country !== undefined &&
  country.trim() !== '' &&
  !own.test(plain(country)) &&
  !nations.some((nation) => plain(nation) === plain(country));

/** Miles between two towns as the crow flies. */
export const milesBetween = (
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number => Math.hypot(a.x - b.x, a.y - b.y);
