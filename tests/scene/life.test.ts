import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, shareSiblings, withoutSecrets } from '#copies';
import { findTown, isAbroad, milesBetween } from '#layout';
import { type CaseDocument, isoDay, type PersonId, siblingMapOf } from '#model';
import { addRow, leaveOffMap, pinPlace, restrict, tell } from '#operations';
import {
  drawFolds,
  drawLifeView,
  drawPlaces,
  drawSiblings,
  drawTimeline,
  type LifeView,
  legendOf,
  lifeViews,
  type Scene,
  textWidth,
  writeSvg,
} from '#scene';
import { english } from '#words';
import { eric } from '../../examples/eric.ts';
import { heatherAndSarah } from '../../examples/heatherAndSarah.ts';
import { largeFamily } from '../../examples/largeFamily.ts';
import { expectEdit } from '../expectEdit.ts';
import { done, family, testIds, yearOf } from '../family.ts';

const today = isoDay('2026-06-15');
const words = english;
const examples = { eric, 'heather-and-sarah': heatherAndSarah, 'large-family': largeFamily };
const childOf = (doc: CaseDocument): PersonId =>
  [...doc.focalChildren.values()][0]?.person ?? 'nobody';

function drawn(doc: CaseDocument, view: LifeView): Scene {
  const child = childOf(doc);
  const siblings = siblingMapOf(doc, child, today);
  const scene = drawLifeView(view, { doc, words, today, child, siblings, forFamily: false });
  if (!scene) throw new Error('no picture');
  return scene;
}

/** Words of a scene with where they are seen. */
const texts = ({ figures }: Scene) =>
  figures.flatMap(({ at, marks }) =>
    marks.flatMap((mark) => {
      if (mark.kind !== 'text') return [];
      const width = textWidth(mark.text, mark);
      const left =
        mark.anchor === 'start'
          ? mark.x
          : mark.anchor === 'end'
            ? mark.x - width
            : mark.x - width / 2;
      return [{ text: mark.text, x: at.x + left, y: at.y + mark.y, width, size: mark.size }];
    }),
  );

/** Words that lie over other words. */
function wordsOverWords(scene: Scene): string[] {
  const all = texts(scene);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          a.x + 1 < b.x + b.width &&
          b.x + 1 < a.x + a.width &&
          Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.75,
      )
      .map((b) => `“${a.text}” lies over “${b.text}”`),
  );
}

const golden = (name: string) => join(import.meta.dirname, '../golden', `${name}.svg`);

describe.each(Object.entries(examples))('the life of %s', (name, make) => {
  const doc = make();
  test.each(lifeViews)('as %s has no words over words', (view) => {
    const scene = drawn(doc, view);
    expect(texts(scene).length).toBeGreaterThan(0);
    expect(wordsOverWords(scene)).toEqual([]);
  });

  test.each(lifeViews)('as %s is drawn as it was looked at', (view) => {
    const svg = writeSvg(drawn(doc, view), { palette: 'print', language: 'en', photos: new Map() });
    const file = golden(`life-${view}-${name}`);
    if (process.env.GOLDEN === 'write') writeFileSync(file, svg);
    expect(
      readFileSync(file, 'utf8') === svg,
      `${file} differs: look at it, then GOLDEN=write`,
    ).toBe(true);
  });
});

test('a child’s copy says whose home it was, and that a sister lives there too', () => {
  const doc = heatherAndSarah();
  const [child = '', sister = ''] = [...doc.focalChildren.values()].map(({ person }) => person);
  const siblings = shareSiblings(doc, child, today);
  const own = siblings.homes.find((home) => home.siblings.includes(child));
  expect(own?.siblings).toEqual([child, sister]);
  expect(own?.carers).toHaveLength(2);
  const copy = project(doc, { child, today, freshIds: false });
  const scene = drawLifeView('timeline', {
    ...{ doc: copy, words, today, child, siblings, forFamily: true },
  });
  const said = scene ? texts(scene).map(({ text }) => text) : [];
  expect(said).toContain('With Abbie and Tom');
  expect(said).toContain('when I was little');
  // Where somebody is that must not be told: not even that they are here.
  const kept = done(
    doc,
    restrict(doc, testIds(), { kind: 'doNotDisclosePlace', child, person: sister }),
  );
  const home = shareSiblings(kept, child, today).homes.find((each) =>
    each.siblings.includes(child),
  );
  expect(home?.siblings).toEqual([child]);
});

describe('a timeline', () => {
  test('draws fourteen homes, each with its words', () => {
    const scene = drawn(largeFamily(), 'timeline');
    const homes = scene.figures.filter(({ id }) => id.startsWith('home:'));
    expect(homes).toHaveLength(14);
    for (const home of homes) expect(home.marks.some(({ kind }) => kind === 'text')).toBe(true);
  });

  test('explains slanting edges and hatching in its key', () => {
    const doc = eric();
    const keys = legendOf(drawn(doc, 'timeline'), { doc, words }).map(({ id }) => id);
    expect(keys).toContain('timeline.fuzzy');
    expect(keys).toContain('timeline.ongoing');
  });

  test('folds into stretches that together are the whole', () => {
    const doc = largeFamily();
    const child = childOf(doc);
    const siblings = siblingMapOf(doc, child, today);
    const folds = drawFolds({ doc, words, today, child, siblings, forFamily: false });
    expect(folds.length).toBeGreaterThan(1);
    const shown = new Set(folds.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const whole = drawn(doc, 'timeline').figures.map(({ id }) => id);
    expect(whole.filter((id) => id.startsWith('home:') && !shown.has(id))).toEqual([]);
    for (const fold of folds) expect(wordsOverWords(fold)).toEqual([]);
  });

  test('for a family says nothing of kinds of placement, towns or miles', () => {
    const doc = eric();
    const child = childOf(doc);
    const scene = drawTimeline({
      doc: project(doc, { child, today, freshIds: false }),
      words,
      person: child,
      today,
      pxPerDay: 0.2,
      forFamily: true,
    });
    const said = JSON.stringify(scene.figures);
    for (const hidden of ['foster care', 'Saltmere', '212']) expect(said).not.toContain(hidden);
  });
});

describe('a map of places', () => {
  test('knows towns in both languages, and which of several', () => {
    const leeds = findTown('Leeds');
    const cardiff = findTown('Caerdydd') ?? findTown('Cardiff');
    expect(leeds && cardiff && Math.round(milesBetween(leeds, cardiff))).toBeGreaterThan(160);
    expect(findTown('Newcastle', '', 'Northern Ireland')?.nation).toBe('Northern Ireland');
    expect(findTown('st helens')?.name).toBe('St Helens');
    expect(findTown('Askerby')).toBeUndefined();
    expect([isAbroad('Spain'), isAbroad('Wales'), isAbroad('UK'), isAbroad(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  const lived = (...towns: readonly (readonly [town: string, country?: string])[]) =>
    towns.reduce<CaseDocument>(
      (doc, [town, country], i) => {
        const id = `PL${i}`;
        const placed = done(
          doc,
          addRow(doc, testIds(), 'places', {
            id,
            label: `home in ${town} ${i}`,
            locality: town,
            ...(country ? { country } : {}),
          }),
        );
        return done(
          placed,
          addRow(placed, testIds(), 'stays', {
            person: 'Kim',
            kind: 'kin',
            orderKey: i,
            place: id,
            from: yearOf(2010 + i),
          }),
        );
      },
      family('Mum f: Kim', { focal: ['Kim'] }),
    );
  const map = (doc: CaseDocument) => drawPlaces({ doc, words, person: 'Kim', today });

  test('puts towns where they are, says the miles, and fans out homes of one town', () => {
    const scene = map(lived(['Leeds'], ['Leeds'], ['Truro'], ['Madrid', 'Spain'], ['Nowhere']));
    const at = (i: number) => scene.placed.homes.find(({ id }) => id === `PL${i}`);
    expect(at(0)?.town).toEqual(at(1)?.town);
    expect(at(0)?.at).not.toEqual(at(1)?.at);
    expect(at(2)?.at.y).toBeGreaterThan(at(0)?.at.y ?? 0);
    expect([at(3)?.where, at(4)?.where]).toEqual(['edge', 'tray']);
    expect(texts(scene).some(({ text }) => /^28\d miles$/.test(text))).toBe(true);
    expect(wordsOverWords(scene)).toEqual([]);
  });

  test('leaves a home out that somebody took off, for every reader, until it is shown again', () => {
    const doc = lived(['Leeds'], ['Truro'], ['Wells']);
    const off = { child: 'Kim', homes: ['PL1'], off: true };
    const without = expectEdit(doc, leaveOffMap(doc, testIds(), off));
    for (const seen of [without, withoutSecrets(without, today)]) {
      const siblings = siblingMapOf(seen, 'Kim', today);
      const of = { doc: seen, words, today, child: 'Kim', siblings, forFamily: false };
      const scene = drawLifeView('places', of);
      expect(scene?.figures.some(({ id }) => id === 'home:PL0')).toBe(true);
      const svg = scene && writeSvg(scene, { palette: 'print', language: 'en' });
      expect(svg?.includes('Truro')).toBe(false);
    }
    expect(map(without).placed.moves).toEqual([]);
    const back = expectEdit(without, leaveOffMap(without, testIds(), { ...off, off: false }));
    expect(map(back).placed.moves).toHaveLength(2);
  });

  test('leaves out a home that nobody said the place of', () => {
    const doc = done(
      family('Mum f: Kim', { focal: ['Kim'] }),
      addRow(family('Mum f: Kim', { focal: ['Kim'] }), testIds(), 'stays', {
        id: 'S1',
        person: 'Kim',
        kind: 'kin',
        orderKey: 1,
        childLabel: 'the boat',
      }),
    );
    const off = { child: 'Kim', homes: ['S1'], off: true };
    const without = expectEdit(doc, leaveOffMap(doc, testIds(), off));
    expect([map(doc), map(without)].map(({ placed }) => placed.homes.length)).toEqual([1, 0]);
  });

  test('takes a home put on it by hand, and gives it back to its town', () => {
    const doc = lived(['Nowhere']);
    const pinned = expectEdit(doc, pinPlace(doc, testIds(), 'PL0', { x: 12.34, y: -5 }));
    expect([...pinned.diagrams.values()]).toMatchObject([
      { kind: 'places', pins: [{ figure: 'PL0', x: 12.3, y: -5 }] },
    ]);
    const back = expectEdit(pinned, pinPlace(pinned, testIds(), 'PL0', undefined));
    expect([...back.diagrams.values()][0]?.pins).toEqual([]);
  });
});

describe('a sibling map', () => {
  test('shows three girls, who lives with whom, no contact now and a video call planned', () => {
    const scene = drawn(heatherAndSarah(), 'siblings');
    const said = scene.figures.map(({ title }) => title).filter(Boolean);
    expect(said.filter((title) => /^(Heather|Sarah|Natasha)/.test(title)).length).toBeGreaterThan(
      2,
    );
    expect(said.join('\n')).toContain('Heather and Natasha. Not in touch · planned: video call');
    // It prints on one A4 across at a size that can be read.
    expect(scene.bounds.width).toBeLessThan(1400);
  });

  test('of a large family folds into rows, with the same letter at both who keep in touch', () => {
    const scene = drawn(largeFamily(), 'siblings');
    const { width, height } = scene.bounds;
    expect(width).toBeLessThan(1250);
    expect(width / height).toBeGreaterThan(1);
    const children = scene.figures.filter(({ id }) => id.startsWith('sibling:'));
    expect(new Set(children.map(({ at }) => at.y)).size).toBeGreaterThan(1);
    const touches = scene.figures.filter(({ kind }) => kind === 'tie');
    expect(touches.length).toBeGreaterThan(1);
    for (const { marks, people = [] } of touches) {
      const [first, ...others] = marks.flatMap((mark) =>
        mark.kind === 'text' && mark.text.length === 1 ? [mark] : [],
      );
      expect(others.map(({ text }) => text)).toEqual([first?.text, first?.text]);
      for (const [i, id] of people.entries()) {
        const at = children.find((each) => each.subject.row === id)?.at;
        const letter = [first, ...others][i];
        expect(
          Math.hypot((letter?.x ?? 0) - (at?.x ?? 0), (letter?.y ?? 0) - (at?.y ?? 0)),
        ).toBeLessThan(70);
      }
    }
  });

  test('for a family holds no place, no surname of carers, and nothing that was not told', () => {
    let doc = heatherAndSarah();
    const child = childOf(doc);
    const kin = siblingMapOf(doc, child, today);
    const untold = JSON.stringify(drawnFor(doc, child));
    expect(untold).not.toContain('Thornley Green');
    expect(untold).not.toContain('video');
    const subjects = [
      ...[...kin.kinds.keys()].map((row) => ({ table: 'persons' as const, row })),
      ...kin.homes.flatMap(({ id, carers }) => [
        ...(id === undefined ? [] : [{ table: 'households' as const, row: id }]),
        ...carers.map((row) => ({ table: 'persons' as const, row })),
      ]),
      ...kin.touch.map(({ tie }) => ({ table: 'ties' as const, row: tie })),
    ];
    doc = done(doc, tell(doc, testIds(), { child, subjects, state: 'told' }));
    const told = JSON.stringify(drawnFor(doc, child));
    expect(told).toContain('with Abbie and Tom');
    expect(told).toContain('video');
    for (const hidden of ['Thornley Green', "Natasha's home", 'supervised'])
      expect(told).not.toContain(hidden);
  });

  const drawnFor = (doc: CaseDocument, child: PersonId) =>
    drawSiblings({
      doc: project(doc, { child, today, freshIds: false }),
      map: shareSiblings(doc, child, today),
      words,
      today,
      forFamily: true,
    }).figures;
});
