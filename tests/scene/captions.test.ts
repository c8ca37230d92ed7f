import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { aboutLines, captioned, facesNeeded, faults, writeSvg } from '#scene';
import { english } from '#words';
import { family } from '../family.ts';
import { drawn } from './drawn.ts';

const scene = drawn(family('Helen f + Dean m: Heather f', { focal: ['Heather'] }));

describe('a picture that goes its own way', () => {
  test('says above the drawing and in its title what day and part it shows', () => {
    const lines = aboutLines(
      { unchecked: true, asOf: '3 May 2015', part: 'Part of the family: the side of Helen' },
      english,
    );
    expect(lines).toEqual([
      'For checking before it is shared',
      'As it was on 3 May 2015, by what is known now',
      'Part of the family: the side of Helen',
    ]);
    const said = captioned(scene, lines);
    const svg = writeSvg(said, { palette: 'print', language: 'en' });
    for (const line of lines) {
      expect(svg).toContain(`>${line}</text>`);
      expect(/^<title>(.*)<\/title>/m.exec(svg)?.[1]).toContain(line);
    }
    expect(faults(said)).toEqual([]);
    const [caption] = said.figures;
    expect((caption?.bounds.y ?? 0) + (caption?.bounds.height ?? 0)).toBeLessThan(scene.bounds.y);
  });

  test('says nothing where there is nothing to say', () => {
    expect(captioned(scene, aboutLines({}, english))).toBe(scene);
  });
});

const { resolve } = createRequire(import.meta.url);

describe('the typefaces that travel with a picture', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Helen Ashby, born 1979', ['latin']],
    ['Siân Llŷr', ['latin', 'latinExtended']],
    ['Łukasz Wiśniewski', ['latin', 'latinExtended']],
    ['Nguyễn Thị Hằng', ['latin', 'wide', 'wideSemibold']],
    ['فاطمة', ['latin', 'arabic']],
  ];
  test.each(cases)('for %s', (name, faces) => {
    expect(facesNeeded([name])).toEqual(faces);
  });

  const child = ['child', 'childBold'];
  const bothCyrillic = [
    'childCyrillic',
    'childCyrillicBold',
    'childCyrillicExtended',
    'childCyrillicExtendedBold',
  ];
  const forChildren: readonly [string, readonly string[]][] = [
    ['Siân Jones', child],
    ['Siân Llŷr', [...child, 'childExtended', 'childExtendedBold']],
    ['Łukasz Wiśniewski', [...child, 'childExtended', 'childExtendedBold']],
    ['Nguyễn Thị Hằng', [...child, 'childVietnamese', 'childVietnameseBold']],
    ['Trương', [...child, 'childVietnamese', 'childVietnameseBold']],
    ['فاطمة', [...child, 'arabic']],
    ['Ольга', [...child, 'childCyrillic', 'childCyrillicBold']],
    ['Әсел', [...child, ...bothCyrillic]],
    // Andika has a few Greek letters for sums and none with an accent: not enough for a name.
    ['Ελένη', [...child, 'wide', 'wideSemibold']],
  ];
  test.each(forChildren)(
    'for %s in a child’s copy: Andika wherever it has the letters',
    (name, faces) => {
      expect(facesNeeded([name], 'children')).toEqual(faces);
    },
  );

  test('have the letters that they are said to be for', () => {
    const has = (part: string, text: string) => {
      const file = resolve(`@fontsource/andika/files/andika-${part}-400-normal.woff2`);
      const letters = new Set((fontkit.openSync(file) as fontkit.Font).characterSet);
      return [...text].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0));
    };
    expect(has('vietnamese', 'ăĂđĐĩĨũŨơƠưƯảạằẳẵắặầẩẫấậẻẽẹềểễếệỉịỏọồổỗốộờởỡớợủụừửữứựỳỷỹỵ')).toEqual(
      [],
    );
    expect(
      has(
        'cyrillic',
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяєіїґўђћџљњј',
      ),
    ).toEqual([]);
    expect(has('cyrillic-ext', 'ҒғҖҗҚқҢңӘәӨөҮүҺһӮӯ')).toEqual([]);
    expect(has('latin-ext', 'ąćęłńśźżĄĆĘŁŃŚŹŻŵŷŴŶẃẁỳẅ')).toEqual([]);
    expect(has('latin', 'âêîôûáéíóúàèìòùäëïöüÿâêôàãáèéìíòõóùúý')).toEqual([]);
  });

  test('set a Vietnamese name whole in Noto for adults, whose typeface lacks even one letter, and in Andika for a child', () => {
    const doc = family('Trương f', { focal: ['Trương'] });
    const line = (svg: string) => /<text[^>]*>Trương</.exec(svg)?.[0] ?? '';
    const look = { palette: 'print', language: 'en' } as const;
    expect(line(writeSvg(drawn(doc), look))).toContain(`font-family="'Noto Sans'`);
    const child = line(writeSvg(drawn(doc, { profile: 'plain' }), look));
    expect(child).not.toBe('');
    expect(child).not.toContain('font-family');
  });

  test('are named, with the letters each is for; a name that needs another is set in it whole', () => {
    const doc = family('Nguyễn f', { focal: ['Nguyễn'] });
    const svg = writeSvg(drawn(doc), {
      palette: 'print',
      language: 'en',
      fonts: new Map([
        ['latin', 'data:font/woff2;base64,AA'],
        ['latinExtended', 'data:font/woff2;base64,BB'],
        ['wide', 'data:font/ttf;base64,CC'],
      ]),
    });
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(svg).toMatch(/unicode-range:U\+100-[^}]*src:url\(data:font\/woff2;base64,BB\)/);
    expect(svg).toMatch(/<text [^>]*font-family="'Noto Sans'[^>]*>Nguyễn<\/text>/);
  });
});
