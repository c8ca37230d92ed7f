import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import {
  bondKinds,
  type NotationProfile,
  notationProfiles,
  parentageKinds,
  partnershipKinds,
  personMarkKinds,
  socialKinds,
  symbolKinds,
  tieLines,
} from '#model';
import { boxAround, drawGallery, type Figure, faults, type Mark, writeSvg } from '#scene';
import { english, loadWords } from '#words';

const galleries = new Map(
  notationProfiles.map((profile) => [profile, drawGallery(english, profile)]),
);
const galleryOf = (profile: NotationProfile) => {
  const scene = galleries.get(profile);
  if (!scene) throw new Error(profile);
  return scene;
};
const samplesOf = (profile: NotationProfile) =>
  galleryOf(profile).figures.filter(({ kind }) => kind === 'sample');

describe('the gallery', () => {
  test('has every kind of everything, each with its id as its title', () => {
    const titles = new Set(samplesOf('mcgoldrick').map(({ title }) => title));
    const groups: Readonly<Record<string, object>> = {
      symbol: symbolKinds,
      mark: personMarkKinds,
      partnership: partnershipKinds,
      parentage: parentageKinds,
      bond: bondKinds,
      social: socialKinds,
      tie: tieLines,
    };
    const wanted = Object.entries(groups).flatMap(([group, kinds]) =>
      Object.keys(kinds).map((kind) => `${group}.${kind}`),
    );
    expect(wanted.length).toBeGreaterThan(140);
    expect(wanted.filter((id) => !titles.has(id))).toEqual([]);
  });

  test('shows each of the compound kinds of GenoPro as a couple and how it ended', () => {
    const ids = Object.entries(partnershipKinds).flatMap(([kind, { genopro }]) =>
      Object.keys(genopro).map((end) =>
        end === 'none' ? `partnership.${kind}` : `partnership.${kind}.${end}`,
      ),
    );
    expect(ids.length).toBeGreaterThanOrEqual(30);
    const titles = new Set(samplesOf('genopro').map(({ title }) => title));
    expect(ids.filter((id) => !titles.has(id))).toEqual([]);
  });

  test.each(notationProfiles)('in %s has no fault that a reader would misread', (profile) => {
    expect(samplesOf(profile).length).toBeGreaterThan(15);
    expect(faults(galleryOf(profile))).toEqual([]);
  });

  test.each(notationProfiles)('in %s stays as it was looked at', (profile) => {
    const file = join(import.meta.dirname, `../golden/gallery-${profile}.svg`);
    const svg = writeSvg(galleryOf(profile), { palette: 'print', language: 'en' });
    if (process.env.GOLDEN === 'write' || !existsSync(file)) writeFileSync(file, svg);
    expect(
      svg === readFileSync(file, 'utf8'),
      `${file} differs: look at it, then GOLDEN=write`,
    ).toBe(true);
  });

  test('speaks Welsh', async () => {
    expect(drawGallery(await loadWords('cy'), 'plain').title).toContain('Geiriau plaen');
  });

  test('for children has no red, nothing broken or jagged, no cross over anyone', () => {
    const plain = samplesOf('plain').flatMap(({ marks }) => marks);
    const paths = plain.filter((mark) => mark.kind === 'path');
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter(({ dash }) => dash !== undefined)).toEqual([]);
    const reds = new Set(['lineWarm', 'lineGrief', 'lineRose', 'clay']);
    expect(
      paths.filter(({ stroke, fill }) => reds.has(stroke ?? '') || reds.has(fill ?? '')),
    ).toEqual([]);
    const ids = samplesOf('plain').map(({ id }) => id);
    expect(ids.filter((id) => /step|foster|half|harm|abuse|divorc|mark\./i.test(id))).toEqual([]);
  });
});

const fonts = createRequire(import.meta.url);
const face = '@expo-google-fonts/atkinson-hyperlegible-next';
const fontFiles = [
  fonts.resolve(`${face}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  fonts.resolve(`${face}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf`),
];

/** A mark in black on white. */
const black = (mark: Mark): Mark => {
  if (mark.kind === 'text') return { ...mark, fill: 'ink' };
  if (mark.kind === 'photo') return mark;
  const ground = mark.fill === 'paper' || mark.fill === 'sheet';
  const cut = mark.stroke === 'paper';
  return {
    ...mark,
    ...(mark.stroke && !cut ? { stroke: 'ink' as const } : {}),
    ...(mark.fill && !ground ? { fill: 'ink' as const } : {}),
  };
};

/** Twice the size of the screen: what print shows. */
const zoom = 2;
const width = 200 * zoom;
const height = 112 * zoom;

/** The dots of a sample in black, 1 where there is ink. */
function dotsOf(figure: Figure): Uint8Array {
  const at = { x: width / zoom / 2, y: height / zoom / 2 };
  const scene = {
    figures: [{ ...figure, at, marks: figure.marks.map(black) }],
    bounds: boxAround([{ x: 0, y: 0, width: width / zoom, height: height / zoom }]),
    title: '',
  };
  const svg = writeSvg(scene, { palette: 'contrast', language: 'en', margin: 0, ground: true });
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  }).render();
  const { pixels } = image;
  return Uint8Array.from({ length: pixels.length / 4 }, (_, i) =>
    (pixels[4 * i] ?? 255) < 140 ? 1 : 0,
  );
}

/**
 * Dots by which two pictures differ beyond a shift of one dot: what has ink in one
 * and none near it in the other. Counts no further than `enough`.
 */
function differing(a: Uint8Array, b: Uint8Array, enough = Infinity): number {
  const near = (dots: Uint8Array, at: number) => {
    for (const row of [-width, 0, width])
      for (const column of [-1, 0, 1]) if (dots[at + row + column] === 1) return true;
    return false;
  };
  let count = 0;
  for (let at = 0; at < a.length && count < enough; at++) {
    if (a[at] === 1 && !near(b, at)) count++;
    if (b[at] === 1 && !near(a, at)) count++;
  }
  return count;
}

/** The fewest dots that two kinds of one class differ by: about one small letter for another. */
const leastDots = 24;

describe('printed in black only', () => {
  test.each(notationProfiles)(
    'no two kinds of a class look alike in %s',
    (profile) => {
      const classes = new Map<string, { id: string; dots: Uint8Array }[]>();
      for (const figure of samplesOf(profile)) {
        const of = figure.id.split('.')[0] ?? '';
        const list = classes.get(of) ?? [];
        list.push({ id: figure.id, dots: dotsOf(figure) });
        classes.set(of, list);
      }
      const alike: string[] = [];
      let pairs = 0;
      for (const list of classes.values())
        for (const [i, a] of list.entries())
          for (const b of list.slice(i + 1)) {
            pairs++;
            const dots = differing(a.dots, b.dots, leastDots);
            if (dots < leastDots) alike.push(`${a.id} and ${b.id}: ${dots}`);
          }
      expect(pairs).toBeGreaterThan(50);
      expect(alike).toEqual([]);
    },
    60_000,
  );

  test('the same kind twice would be found', () => {
    const [one] = samplesOf('mcgoldrick');
    if (!one) throw new Error('no sample');
    expect(differing(dotsOf(one), dotsOf(one))).toBe(0);
  });
});

test('the couples of a pedigree are black, strokes of divorce and all', () => {
  const couples = drawGallery(english, 'nsgc').figures.filter(({ id }) =>
    /^partnership(End)?\./.test(id),
  );
  expect(couples.length).toBeGreaterThan(20);
  const strokes = couples.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke ? [mark.stroke] : [])),
  );
  expect([...new Set(strokes)].filter((paint) => paint.startsWith('line'))).toEqual([]);
});
