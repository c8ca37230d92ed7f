import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';
import { project } from '#copies';
import { furnitureFor, layOnSheets, writePdf, writeSheetSvg } from '#pictures';
import {
  drawGallery,
  drawMobility,
  faults,
  type Scene,
  setFor,
  type TextMark,
  textWidth,
  writeSvg,
} from '#scene';
import { english, loadWords, wordsForChild } from '#words';
import { fontsFor, svgFonts } from '../../src/cli/typefaces.ts';
import { drawn, today } from '../scene/drawn.ts';

const { resolve } = createRequire(import.meta.url);
const words = wordsForChild(await loadWords('en'));

/** A family as its child gets it. */
function copyOf(name: string) {
  const decoded = decodeAny(
    readFileSync(join(import.meta.dirname, `../../examples/${name}.ged.json`)),
  );
  if (!decoded.ok) throw new Error(name);
  const child = [...decoded.document.focalChildren.values()][0]?.person;
  if (child === undefined) throw new Error(`${name} is about nobody`);
  return project(decoded.document, { child, today, freshIds: true });
}

const copies = ['eric', 'heather-and-sarah', 'large-family'].map((name) => {
  const doc = copyOf(name);
  return { name, doc, scene: drawn(doc, { profile: 'plain' }, { words, forCoordinator: false }) };
});
const [first] = copies;
if (!first) throw new Error('no examples');

const sheetsOf = ({ doc, scene }: { doc: ReturnType<typeof copyOf>; scene: Scene }) =>
  layOnSheets(scene, {
    paper: 'a4',
    child: true,
    words,
    furniture: furnitureFor({
      doc,
      scene,
      words,
      audience: 'family',
      notation: { profile: 'plain' },
      printedOn: '2021-06-15',
    }),
  });

const textsOf = (figures: Scene['figures']): TextMark[] =>
  figures.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark as TextMark] : [])),
  );

/** Width of a text by the typeface file itself, without kerning, as everything sets it. */
const files = { 400: 'Andika_400Regular.ttf', 600: 'Andika_700Bold.ttf' } as const;
const faces = {
  400: fontkit.openSync(resolve(`@expo-google-fonts/andika/${files[400]}`)) as fontkit.Font,
  600: fontkit.openSync(resolve(`@expo-google-fonts/andika/${files[600]}`)) as fontkit.Font,
};
const widthInAndika = ({ text, size, weight }: TextMark): number =>
  ([...text].reduce(
    (sum, letter) => sum + faces[weight].glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
    0,
  ) *
    size) /
  faces[weight].unitsPerEm;

describe('a copy for a child', () => {
  test('is a PDF with Andika in it and no other typeface', async () => {
    const pdf = await writePdf(sheetsOf(first), {
      palette: 'print',
      language: 'en',
      title: 'My family',
      fonts: fontsFor(first.scene),
      created: '2021-06-15T12:00:00Z',
    });
    const names = Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g);
    expect([...new Set([...names].map(([, name]) => name))].sort()).toEqual([
      'Andika',
      'Andika-Bold',
    ]);
  });

  test.each(copies)('of $name has room for every name as Andika writes it', ({ scene }) => {
    const people = scene.figures.filter(({ kind }) => kind === 'person');
    expect(people.length).toBeGreaterThan(5);
    for (const { id, marks, bounds } of people)
      for (const mark of marks)
        if (mark.kind === 'text' && mark.y > 28)
          expect(widthInAndika(mark), id).toBeLessThanOrEqual(bounds.width + 1);
    expect(faults(scene)).toEqual([]);
  });

  test.each(copies)('of $name keeps every text of its sheets on the paper', (copy) => {
    for (const { width, parts } of sheetsOf(copy))
      for (const { role, figures, scale, at } of parts) {
        if (role === 'drawing') continue;
        for (const mark of textsOf(figures)) {
          const wide = widthInAndika(mark);
          const left = mark.anchor === 'end' ? mark.x - wide : mark.x;
          expect(at.x + left * scale).toBeGreaterThanOrEqual(0);
          expect(at.x + (left + wide) * scale).toBeLessThanOrEqual(width);
        }
      }
  });

  test('is an SVG that asks for Andika and carries it', () => {
    const { scene } = first;
    const options = { palette: 'print', language: 'en', fonts: svgFonts(scene) } as const;
    const [sheet] = sheetsOf(first);
    if (!sheet) throw new Error('no sheet');
    for (const svg of [writeSvg(scene, options), writeSheetSvg(sheet, options)]) {
      expect(svg).toContain(`font-family="'Andika'`);
      const carried = [...svg.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(
        ([, name]) => name,
      );
      expect(carried.length).toBeGreaterThan(1);
      expect([...new Set(carried)]).toEqual(['Andika']);
    }
  });

  test('leaves what adults read as it was', () => {
    const { doc } = first;
    const adults = drawn(doc);
    expect(adults.readers).toBeUndefined();
    expect(writeSvg(adults, { palette: 'print', language: 'en' })).not.toContain('Andika');
    // A person who was drawn for a child before is drawn for adults again.
    expect(drawn(doc, { profile: 'plain' }, { words }).readers).toBe('children');
    expect(writeSvg(drawn(doc), { palette: 'print', language: 'en' })).toBe(
      writeSvg(adults, { palette: 'print', language: 'en' }),
    );
  });
});

test('plain words and a child’s own map are set for children, others for adults', () => {
  const { doc } = first;
  const child = [...doc.focalChildren.values()][0]?.person ?? '';
  const map = (forCoordinator: boolean) => drawMobility({ doc, words, child, forCoordinator });
  expect(map(false).readers).toBe('children');
  expect(map(true).readers).toBeUndefined();
  expect(drawGallery(english, 'plain').readers).toBe('children');
  expect(drawGallery(english, 'genopro').readers).toBeUndefined();
});

test('texts measure by the typeface of their readers, and as before once those have been served', () => {
  const look = { size: 100, weight: 600 } as const;
  const mark: TextMark = {
    kind: 'text',
    x: 0,
    y: 0,
    text: 'Nguyễn Siân Ŵyn Ольга Әсел',
    anchor: 'start',
    fill: 'ink',
    ...look,
  };
  const adults = textWidth(mark.text, look);
  const children = setFor('children', () => textWidth(mark.text, look));
  expect(children).toBeCloseTo(widthInAndika(mark), 0);
  expect(adults).not.toBeCloseTo(children, 0);
  expect(() =>
    setFor('children', () => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(textWidth(mark.text, look)).toBe(adults);
});
