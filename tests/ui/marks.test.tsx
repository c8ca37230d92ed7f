import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { arrange, familyGraph } from '#layout';
import { bondKinds, isoDay } from '#model';
import { addRow } from '#operations';
import {
  cssName,
  drawGenogram,
  type Mark,
  measurePeople,
  moved,
  paints,
  paletteHex,
  type Scene,
  writeSvg,
} from '#scene';
import { english } from '#words';
import { lineTiles } from '../../src/ui/canvas/lineTiles.ts';
import { Marks } from '../../src/ui/kit/Marks.tsx';
import { baselineOf, Lines, Texts } from '../../src/ui/kit/Texts.tsx';
import { done, family, testIds } from '../family.ts';

/** A family with most kinds of line in it. */
function someScene(): Scene {
  let doc = family(
    `
    Len m 1949 + (marriage) Mary f 1951 : Paul m 1979, Jo f 1981
    Paul + Carly f 1983 : Eric m 2004, Ann f 2006
    Carly + (cohabitation) Rob m : Natasha f dead
    Sheila f + (marriage) Brian m : foster : Eric
  `,
    { focal: ['Eric'] },
  );
  for (const [i, kind] of Object.keys(bondKinds).entries()) {
    const between: [string, string] = i % 2 ? ['Eric', 'Paul'] : ['Jo', 'Natasha'];
    doc = done(doc, addRow(doc, testIds(), 'bonds', { between, kind }));
  }
  const people = measurePeople({ doc, words: english, today: isoDay('2021-06-15') });
  const graph = familyGraph(doc);
  const sizes = new Map([...people].map(([id, { symbol, label }]) => [id, { symbol, label }]));
  return drawGenogram({ doc, words: english }, graph, people, arrange(graph, { sizes }), {
    sensitiveBonds: true,
  });
}

/** What an element draws, with colours by their names. */
function drawn(element: Element, colours: ReadonlyMap<string, string>): string {
  const colour = (name: string) => {
    const value = element.getAttribute(name);
    return value && (colours.get(value) ?? value);
  };
  const attributes = [
    'd',
    'x',
    'y',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'font-size',
    'font-weight',
    'text-anchor',
  ];
  const numbers = attributes.map((name) =>
    element
      .getAttribute(name)
      ?.replace(/-?\d+\.\d{3,}/g, (n) => String(Math.round(Number(n) * 100) / 100)),
  );
  return JSON.stringify([
    element.tagName,
    ...numbers,
    colour('fill'),
    colour('stroke'),
    element.textContent,
  ]);
}

test('the canvas and the picture draw the same marks', () => {
  const scene = someScene();
  const hex = paletteHex('light');
  const named = new Map<string, string>();
  // Several names may share a value: the picture's colours are compared by value.
  for (const paint of paints) named.set(`var(${cssName(paint)})`, hex[paint]);

  const marks: Mark[] = scene.figures.flatMap((figure) => figure.marks);
  expect(marks.length).toBeGreaterThan(150);
  const { container } = render(
    <svg>
      <title>x</title>
      <Marks marks={marks} />
    </svg>,
  );
  const svg = new DOMParser().parseFromString(
    writeSvg(scene, { palette: 'light', language: 'en' }),
    'image/svg+xml',
  );
  const onCanvas = [...container.querySelectorAll('path, text')].map((element) =>
    drawn(element, named),
  );
  const inPicture = [...svg.querySelectorAll('g path, g text')].map((element) =>
    drawn(element, named),
  );
  expect(inPicture).toEqual(onCanvas);
});

test('texts over the picture stand where the picture has them', () => {
  const texts = someScene()
    .figures.flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  expect(texts.length).toBeGreaterThan(20);
  const { container } = render(<Texts marks={texts} origin={{ x: 0, y: 0 }} />);
  const shown = [...container.querySelectorAll('span')].map(({ style, textContent }) => {
    const [left, width] = [Number.parseFloat(style.left), Number.parseFloat(style.width)];
    const x =
      { left, center: left + width / 2, right: left + width }[style.textAlign] ?? Number.NaN;
    const size = Number.parseFloat(style.fontSize);
    const y = Number.parseFloat(style.top) + baselineOf(size);
    return { text: textContent, x: x.toFixed(1), y: y.toFixed(1), size, weight: style.fontWeight };
  });
  expect(shown).toEqual(
    texts.map(({ text, x, y, size, weight }) => ({
      text,
      x: x.toFixed(1),
      y: y.toFixed(1),
      size,
      weight: String(weight),
    })),
  );
});

test('texts that are held by their margins stand where others stand by their place', () => {
  const person = someScene().figures.find(
    ({ marks }) => marks.filter(({ kind }) => kind === 'text').length > 2,
  );
  if (!person) throw new Error('nobody has so many texts');
  const origin = { x: -person.bounds.x, y: -person.bounds.y };
  const placed = render(<Texts marks={person.marks} origin={origin} />).container;
  const held = render(<Lines marks={person.marks} origin={origin} />).container;
  let top = 0;
  const lines = [...held.querySelectorAll<HTMLElement>('.mark-text')].map(
    ({ style, textContent }) => {
      top += Number.parseFloat(style.marginTop);
      return { left: style.marginLeft, top: top.toFixed(3), width: style.width, textContent };
    },
  );
  expect(lines).toEqual(
    [...placed.querySelectorAll<HTMLElement>('.mark-text')].map(({ style, textContent }) => ({
      left: style.left,
      top: Number.parseFloat(style.top).toFixed(3),
      width: style.width,
      textContent,
    })),
  );
});

test('a figure moved to its place is where the picture moves it to', () => {
  const at = { x: 300.5, y: -40 };
  const marks: Mark[] = [
    {
      kind: 'path',
      d: 'M-28 -28H28V28L0 10Q4 5 -28.25 28A5 6 0 1 0 7 8Z',
      stroke: 'ink',
      width: 0.5,
    },
    { kind: 'text', x: 3, y: 4, text: 'Ada', size: 13, weight: 400, anchor: 'middle', fill: 'ink' },
  ];
  expect(moved(marks, at)).toEqual([
    { ...marks[0], d: 'M272.5 -68H328.5V-12L300.5 -30Q304.5 -35 272.25 -12A5 6 0 1 0 307.5 -32Z' },
    { ...marks[1], x: 303.5, y: -36 },
  ]);
});

test('the tiles of the canvas are the strokes of the scene, each once', () => {
  const scene = someScene();
  const { tiles, ornaments } = lineTiles(scene.figures);
  const lines = scene.figures.filter(({ kind }) => kind !== 'person').flatMap(({ marks }) => marks);
  const plain = lines.filter((mark) => mark.kind === 'path' && mark.fill === undefined);
  const starts = (d: string) => (d.match(/M/g) ?? []).length;
  const total = (paths: readonly Mark[]) =>
    paths.reduce((sum, mark) => sum + (mark.kind === 'path' ? starts(mark.d) : 0), 0);
  expect(total(tiles.map(({ mark }) => mark))).toBe(total(plain));
  expect(ornaments).toHaveLength(lines.length - plain.length);
  for (const mark of plain) {
    const holder = tiles.find(
      (tile) =>
        mark.kind === 'path' && tile.mark.stroke === mark.stroke && tile.mark.d.includes(mark.d),
    );
    expect(holder).toBeDefined();
  }
});
