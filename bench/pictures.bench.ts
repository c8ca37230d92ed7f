// How long pictures take and how large they are: npm run bench pictures
import { readFileSync } from 'node:fs';
import { decodeAny } from '#codecs';
import { isoDay } from '#model';
import { furnitureFor, layOnSheets, readabilityOn, tilesFor, writePdf } from '#pictures';
import { drawGallery, faults, type Scene, writeSvg } from '#scene';
import { english } from '#words';
import { familyScene } from '../src/cli/picture.ts';
import { pngOf } from '../src/cli/png.ts';
import { fontsFor, svgFonts } from '../src/cli/typefaces.ts';

const decoded = decodeAny(
  readFileSync(new URL('../examples/large-family.ged.json', import.meta.url)),
);
if (!decoded.ok) throw new Error('the example cannot be read');
const { document: doc } = decoded;

/** Median of five runs, ms, and what the last one gave. */
async function timed<Result>(work: () => Result | Promise<Result>): Promise<[number, Result]> {
  const times: number[] = [];
  let result = await work();
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    result = await work();
    times.push(performance.now() - began);
  }
  return [times.toSorted((a, b) => a - b)[2] ?? 0, result];
}

const line = (what: string, ms: number, bytes?: number, more = '') => {
  const size = bytes === undefined ? '' : `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`${what.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms  ${size.padStart(8)}  ${more}`);
};

const [drawing, scene] = await timed(() => familyScene(doc, english, isoDay('2026-05-01'), true));
line(`${doc.persons.size} people, measured, laid out and drawn`, drawing);

const [searching, found] = await timed(() => faults(scene));
line('faults a reader would misread', searching, undefined, `${found.length} found`);

const furniture = furnitureFor({
  doc,
  scene,
  words: english,
  audience: 'professional',
  notation: {},
  printedOn: '2026-05-01',
});
const fonts = fontsFor(scene);
const pdf = (of: Scene, paper: 'a0' | 'a3', namePt?: number) =>
  writePdf(layOnSheets(of, { paper, furniture, words: english, ...(namePt ? { namePt } : {}) }), {
    palette: 'print',
    language: 'en',
    title: 'Family',
    fonts,
    created: '2026-05-01T12:00:00Z',
  });
const [poster, a0] = await timed(() => pdf(scene, 'a0'));
const { namePt } = readabilityOn('a0', scene.bounds);
line('PDF on A0 (asked for: 2 s, 1 MB)', poster, a0.length, `names ${namePt.toFixed(1)} pt`);

const { sheets } = tilesFor('a3', scene.bounds, 8);
const [tiled, many] = await timed(() => pdf(scene, 'a3', 8));
line(
  'PDF on A3 sheets, names 8 pt',
  tiled,
  many.length,
  `${sheets.across} × ${sheets.down} sheets`,
);

const options = { palette: 'print', language: 'en', ground: true } as const;
const [writing, svg] = await timed(() => writeSvg(scene, options));
line('SVG without typefaces', writing, svg.length);

const embedded = writeSvg(scene, { ...options, ...svgFonts(scene) });
const [dots, png] = await timed(() => pngOf(embedded, scene.bounds, scene, 2, english));
line('PNG, two dots a px', dots, png.bytes.length, png.message ?? '');

const [all, gallery] = await timed(() => drawGallery(english));
line(`gallery of ${gallery.figures.length} figures`, all);
