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
