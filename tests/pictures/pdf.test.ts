import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { arrange, familyGraph } from '#layout';
import type { CaseDocument } from '#model';
import { setPreferred } from '#operations';
import {
  type FontFiles,
  fontsNeeded,
  furnitureFor,
  layOnSheets,
  legible,
  type PaperName,
  paperFor,
  papers,
  readabilityHint,
  readabilityOn,
  type SheetOptions,
  tilesFor,
  writePdf,
} from '#pictures';
import { measurePeople, type Scene } from '#scene';
import { english, loadWords, type Words } from '#words';
import { FontCover } from '../../src/pictures/fonts.ts';
import { lieOn } from '../../src/pictures/seams.ts';
import { done, family, testIds } from '../family.ts';
import { drawn, today } from '../scene/drawn.ts';

/** Size of names where the small print beside them is a child's 12 pt. */
const childNames = (12 * 14.5) / 13;

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${path}`)));
const fonts: FontFiles = {
  regular: read('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  semibold: read('atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
  wide: read('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  wideSemibold: read('noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  arabic: read('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
};

const names = {
  Mum: 'Nguyễn Thị Hằng',
  Dad: 'Łukasz Żółć',
  Eric: 'Siân Ŵyn Tŷ',
  Ann: 'فاطمة الزهراء',
};

/** A small family whose names need every typeface. */
function named(): CaseDocument {
  let doc = family('Mum f 1980 + (marriage) Dad m 1978 : Eric m 2004, Ann f 2012', {
    focal: ['Eric'],
  });
  for (const [id, given] of Object.entries(names))
    doc = done(
      doc,
      setPreferred(doc, testIds(), { table: 'persons', row: id, field: 'names' }, { given }),
    );
  return doc;
}

const doc = named();

const pdfOf = (scene: Scene, more: Partial<SheetOptions> = {}, words: Words = english) =>
  writePdf(
    layOnSheets(scene, {
      paper: 'a4',
      words,
      furniture: furnitureFor({
        doc,
        scene,
        words,
        audience: 'professional',
        notation: {},
        printedOn: '2021-06-15',
        author: 'Jo Jones',
      }),
      ...more,
    }),
    {
      palette: 'print',
      language: words.language,
      title: 'The family',
      fonts,
      created: '2021-06-15T12:00:00Z',
    },
  );

/** Everything within the compressed streams of a PDF. */
function streamsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const found: string[] = [];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    try {
      found.push(inflateSync(raw.subarray(at + 7)).toString('latin1'));
    } catch {
      // The end of a stream, or one that is not compressed.
    }
  }
  return found.join('\n');
}

const open = (bytes: Uint8Array) =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 })
    .promise;

async function textOf(bytes: Uint8Array, page = 1): Promise<string> {
  const { items } = await (await (await open(bytes)).getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

describe('a PDF of a drawing', () => {
  const scene = drawn(doc);

  test('can be searched for names in Welsh, Polish, Vietnamese and Arabic', async () => {
    const text = (await textOf(await pdfOf(scene))).replaceAll(/\s+/g, ' ').normalize('NFC');
    for (const name of ['Nguyễn', 'Hằng', 'Łukasz', 'Żółć', 'Siân', 'Ŵyn', 'Tŷ'])
      expect(text).toContain(name.normalize('NFC'));
    // Letters of Arabic share glyphs, so each word stands beside its glyphs as text.
    const hex = (word: string) => `feff${Buffer.from(word, 'utf16le').swap16().toString('hex')}`;
    const streams = streamsOf(await pdfOf(scene));
    for (const word of names.Ann.split(' ')) expect(streams).toContain(hex(word));
  });

  test('writes Arabic from the right, word by word', () => {
    const cover = new FontCover(fonts);
    const written = (text: string) => cover.runs(text, 600).map((run) => run.text);
    expect(written('فاطمة الزهراء').filter((text) => text.trim())).toEqual(['الزهراء', 'فاطمة']);
    expect(
      written('Ahmed فاطمة الزهراء Smith')
        .map((text) => text.trim())
        .filter(Boolean),
    ).toEqual(['Ahmed', 'الزهراء', 'فاطمة', 'Smith']);
    expect(
      written('فاطمة (Fatima)')
        .map((text) => text.trim())
        .filter(Boolean),
    ).toEqual(['(Fatima)', 'فاطمة']);
  });

  test('has title, language and tags, with a sentence for everybody and every line', async () => {
    const pdf = await open(await pdfOf(scene, {}, await loadWords('cy')));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'The family', Language: 'cy', Producer: 'Roots & Routes' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(tree).toContain('"role":"Document"');
    expect(tree).toContain('"role":"Figure"');
    for (const name of Object.values(names)) expect(tree).toContain(`"alt":"${name}`);
  });

  test('is made of vectors, with parts of typefaces in it and no picture of dots', async () => {
    const bytes = await pdfOf(scene);
    const pdf = await open(bytes);
    const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
    expect(fnArray).toContain(OPS.constructPath);
    for (const image of [
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintImageMaskXObject,
    ])
      expect(fnArray).not.toContain(image);
    const raw = new TextDecoder('latin1').decode(bytes);
    expect(raw).toMatch(/\/FontName \/[A-Z]{6}\+AtkinsonHyperlegible/);
    expect(raw).toMatch(/\/ToUnicode/);
    expect(bytes.length).toBeLessThan(120_000);
  });

  test('is as large as its paper', async () => {
    for (const paper of Object.keys(papers) as PaperName[]) {
      const [, , width = 0, height = 0] = (
        await (await open(await pdfOf(scene, { paper }))).getPage(1)
      ).view;
      const mm = [width, height]
        .map((points) => Math.round((points * 25.4) / 72))
        .toSorted((a, b) => a - b);
      expect(mm).toEqual([papers[paper].widthMm, papers[paper].heightMm]);
    }
  });

  test('says at its foot what a reader must know, and on which day it was made', async () => {
    const text = await textOf(await pdfOf(scene));
    for (const said of [
      'Confidential',
      'Notation: Genogram (McGoldrick 2020)',
      'Feelings and closeness are people’s views',
      'By Jo Jones',
      'Made 15 Jun 2021',
      'Page 1 of 1',
      'married',
    ])
      expect(text).toContain(said);
  });

  test('is the same, byte for byte, when nothing changed', async () => {
    expect(Buffer.from(await pdfOf(scene)).equals(Buffer.from(await pdfOf(scene)))).toBe(true);
  });
});

describe('several sheets', () => {
  const scene = drawn(doc);
  const namePt = 40;

  test('are as many as names of a size take, the key where the drawing leaves room', async () => {
    const { sheets } = tilesFor('a4', scene.bounds, namePt);
    expect(sheets.across * sheets.down).toBeGreaterThan(1);
    const pdf = await open(await pdfOf(scene, { namePt }));
    expect(pdf.numPages).toBe(sheets.across * sheets.down);
    const legend = Array.from({ length: 90 }, (_, i) => ({
      id: `k${i}`,
      words: 'kind',
      marks: [],
    }));
    const laid = layOnSheets(scene, { paper: 'a4', namePt, furniture: { legend }, words: english });
    expect(laid.length).toBe(sheets.across * sheets.down + 1);
  });

  test('lie so that their seams cut as few people as can be', () => {
    const one = scene.figures.find(({ kind }) => kind === 'person');
    if (!one) throw new Error('nobody is drawn');
    const grid = {
      area: { x: 0, y: 0, width: 500, height: 500 },
      shared: 20,
      sheets: { across: 2, down: 1 },
    };
    const bounds = { x: 0, y: 0, width: 700, height: 300 };
    const at = (x: number) => ({
      ...one,
      at: { x, y: 200 },
      bounds: { x: -30, y: -30, width: 60, height: 60 },
    });
    // The second would lie across the end of the first sheet, 10 px from its own edge.
    const { right, down, scale } = lieOn(
      { ...scene, bounds, figures: [at(100), at(490)] },
      grid,
      1,
    );
    expect(scale).toBe(1);
    expect(down).toBeGreaterThan(0);
    const [from, to] = [490 - 30 + 10 + right, 490 + 30 + 10 + right];
    expect(to <= 500 || from >= 480).toBe(true);
    expect(lieOn({ ...scene, bounds, figures: [at(100)] }, grid, 1, 9).scale).toBeGreaterThan(1.2);
  });

  test('show every part of the drawing, each neighbour 10 mm of the other', () => {
    const laid = layOnSheets(scene, {
      paper: 'a4',
      turned: 'upright',
      namePt,
      furniture: {},
      words: english,
    });
    const parts = laid.flatMap(({ parts: all }) => all.filter(({ role }) => role === 'drawing'));
    const shown = parts.map(({ at, scale, clip }) => ({
      left: ((clip?.x ?? 0) - at.x) / scale,
      right: ((clip?.x ?? 0) + (clip?.width ?? 0) - at.x) / scale,
    }));
    const { x, width } = scene.bounds;
    expect(Math.min(...shown.map(({ left }) => left))).toBeLessThanOrEqual(x);
    expect(Math.max(...shown.map(({ right }) => right))).toBeGreaterThanOrEqual(x + width);
    const [first, second] = shown;
    const scale = parts[0]?.scale ?? 1;
    expect(((first?.right ?? 0) - (second?.left ?? 0)) * scale).toBeCloseTo((10 * 72) / 25.4, 3);
    expect(laid.every(({ parts: all }) => all.some(({ role }) => role === 'cut'))).toBe(true);
  });

  test('are turned the way that takes fewest of them', () => {
    const box = (width: number, height: number) => ({ x: 0, y: 0, width, height });
    // A little too high for one row across, and two upright sheets wide.
    const { turned, sheets } = tilesFor('a4', box(950, 480), childNames, {
      child: true,
    });
    expect({ turned, ...sheets }).toEqual({ turned: 'upright', across: 2, down: 1 });
    expect(tilesFor('a4', box(1500, 300), childNames).turned).toBe('across');
  });

  test('are left out where nothing of the drawing would be on them', () => {
    const [person] = scene.figures.filter(({ kind }) => kind === 'person');
    if (!person) throw new Error('nobody is drawn');
    const corners = [
      { ...person, at: { x: 0, y: 0 } },
      { ...person, at: { x: 3100, y: 3000 } },
    ];
    const bounds = { x: -60, y: -60, width: 3220, height: 3160 };
    const wide = { figures: corners, bounds, title: 'Two' };
    const turned = 'upright';
    const how = { paper: 'a4', turned, namePt: 12, furniture: {}, words: english } as const;
    const laid = layOnSheets(wide, how);
    const { sheets } = tilesFor('a4', bounds, 12, { turned });
    expect(sheets.across * sheets.down).toBeGreaterThan(4);
    expect(laid).toHaveLength(2);
  });
});

describe('how well a drawing can be read', () => {
  /** The bounds of a family with a widest row of so many. */
  const rowOf = (count: number) => {
    const children = Array.from({ length: count }, (_, i) => `Amelia${i} f ${2000 + i}`).join(', ');
    const wide = family(`Gran f 1950 + Grandad m 1949 : ${children}`);
    const people = measurePeople({ doc: wide, words: english, today });
    const sizes = new Map([...people].map(([id, { symbol, label }]) => [id, { symbol, label }]));
    return arrange(familyGraph(wide), { sizes }).bounds;
  };

  test('names print at 7 pt or more with 14 in a row on A4, and 24 on A3', () => {
    expect(readabilityOn('a4', rowOf(14)).namePt).toBeGreaterThanOrEqual(legible.least);
    expect(readabilityOn('a3', rowOf(24)).namePt).toBeGreaterThanOrEqual(legible.least);
  });

  test('larger paper is offered where names would be too small, and a hint where they are', () => {
    const bounds = rowOf(24);
    expect(readabilityOn('a4', bounds).namePt).toBeLessThan(legible.poster);
    expect(readabilityOn(paperFor([{ bounds }]), bounds).namePt).toBeGreaterThanOrEqual(
      legible.poster,
    );
    expect(readabilityHint(6.24, english)).toContain('6.2 pt');
    expect(readabilityHint(8, english)).toBeUndefined();
    expect(readabilityHint(11, english, childNames)).toContain('11 pt');
  });

  test('no print of a child’s copy is ever below 12 pt, whatever the paper, and a colleague’s furniture is 8 pt or more', () => {
    const wide = family(
      `Gran f 1950 dead + Grandad m : ${Array.from({ length: 16 }, (_, i) => `C${i} f`).join(', ')}`,
    );
    const scene = drawn(wide, { profile: 'plain' });
    const least = (child: boolean) => {
      const furniture = {
        title: 'T',
        notice: 'N',
        printed: 'today',
        pageNumbers: true,
        copyFor: 'Eric',
      };
      const laid = layOnSheets(scene, { paper: 'a4', child, furniture, words: english });
      const sizes = laid
        .flatMap(({ parts }) => parts)
        .flatMap(({ role, figures, scale }) =>
          figures.flatMap(({ marks }) =>
            marks.flatMap((mark) =>
              mark.kind === 'text' && (child || role !== 'drawing') ? [mark.size * scale] : [],
            ),
          ),
        );
      expect(sizes.length).toBeGreaterThan(3);
      return Math.min(...sizes);
    };
    expect(least(true)).toBeGreaterThanOrEqual(11.999);
    expect(least(false)).toBeGreaterThanOrEqual(legible.poster);
  });
});

test('only the typefaces that the texts need are loaded', () => {
  const usual = ['regular', 'semibold'];
  expect([...fontsNeeded(['Siân Ŵyn', 'Łukasz Żółć', '~43 “?” – …'])]).toEqual(usual);
  expect([...fontsNeeded(['Nguyễn'])]).toEqual([...usual, 'wide', 'wideSemibold']);
  expect([...fontsNeeded(['Trương'])]).toEqual([...usual, 'wide', 'wideSemibold']);
  expect([...fontsNeeded(['Nguyễn', 'Trương'], 'children')]).toEqual(usual);
  expect([...fontsNeeded(['فاطمة'])]).toEqual([...usual, 'arabic']);
});
