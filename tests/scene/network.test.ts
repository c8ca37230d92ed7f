import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import { arrangeWeb } from '#layout';
import {
  type CaseDocument,
  circlesMapOf,
  ecomapAround,
  homesOf,
  isoDay,
  mapDays,
  mapOf,
  type PersonId,
  ringPresetIds,
} from '#model';
import {
  drawCircles,
  drawEcomap,
  drawWeb,
  faults,
  legendOf,
  type NetworkContext,
  ringName,
  type Scene,
  sliceName,
  webOf,
} from '#scene';
import { english } from '#words';
import { examples } from '../../examples/examples.ts';
import { isText, lineBox } from '../../src/scene/textBox.ts';
import { family } from '../family.ts';
import { elk } from '../layout/elk.ts';

const today = isoDay('2026-11-22');
const contextOf = (doc: CaseDocument, child: PersonId): NetworkContext => ({
  doc,
  child,
  viewer: child,
  words: english,
  today,
  voice: 'coordinator',
  forCoordinator: true,
  supports: true,
});
const childrenOf = (doc: CaseDocument) =>
  [...doc.focalChildren.values()].map(({ person }) => person);
const cases = Object.entries(examples).flatMap(([name, make]) => {
  const doc = make();
  return childrenOf(doc).map((child) => [name, doc, child] as const);
});
const texts = ({ figures }: Scene) =>
  figures.flatMap(({ marks, title }) => [
    title,
    ...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  ]);

describe.each(cases)('the network of %s', (_, doc, child) => {
  const context = contextOf(doc, child);
  const map = circlesMapOf(doc, child);

  test('the child’s names of slices are whole, and touch no name of a ring', () => {
    const copy = project(doc, { child, today, freshIds: false });
    const own = [...copy.focalChildren.values()][0]?.person ?? '';
    const { figures } = drawCircles(
      { ...contextOf(copy, own), voice: 'child', forCoordinator: false },
      circlesMapOf(copy, own),
      { aspect: Math.SQRT2 },
    ).scene;
    const marks = figures.find(({ id }) => id === 'ground')?.marks.filter(isText) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.map(({ text }) => text).filter((text) => text.includes('…'))).toEqual([]);
    const boxesOf = (size: number) =>
      marks.filter((mark) => mark.size === size).map((mark) => lineBox(mark, { x: 0, y: 0 }));
    const [slices, rings] = [boxesOf(24), boxesOf(22)];
    expect(Math.min(slices.length, rings.length)).toBeGreaterThan(3);
    for (const a of slices)
      for (const b of rings)
        expect(
          a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        ).toBe(false);
  });

  test('circles and ecomaps can be read without fault', () => {
    const since = mapDays(doc, child, map)[0]?.day;
    const circles = drawCircles(context, map, since ? { since } : {}).scene;
    expect(circles.figures.length).toBeGreaterThan(5);
    expect(faults(circles)).toEqual([]);
    expect(faults(drawEcomap(context))).toEqual([]);
    expect(faults(drawEcomap(context, { foldFamily: true, middle: 'child' }))).toEqual([]);
  });

  test.each(['stress', 'layered', 'radial'] as const)(
    'no line of a web laid out by %s runs through anybody or a name',
    async (way) => {
      const web = webOf(context);
      const scene = drawWeb(context, web, await arrangeWeb(web.graph, way, elk));
      expect(scene.figures.filter(({ kind }) => kind === 'tie').length).toBeGreaterThan(20);
      expect(faults(scene)).toEqual([]);
    },
  );

  test('an ecomap of each home has those of the home, and none of another', () => {
    for (const { id, carers = [] } of homesOf(doc, child)) {
      expect(faults(drawEcomap(context, { stay: id }))).toEqual([]);
      const { middle, around } = ecomapAround(doc, child, { stay: id });
      const there = new Set<string>([...middle, ...around.map((each) => each.id)]);
      expect(carers.filter((carer) => !there.has(carer))).toEqual([]);
    }
  });

  test('a filter and an overlay move nobody in the web', async () => {
    const web = webOf(context);
    const places = await arrangeWeb(web.graph, 'stress', elk);
    const all = drawWeb(context, web, places);
    const plain = webOf({ ...context, supports: false });
    expect(plain.graph).toEqual(web.graph);
    const some = drawWeb(context, web, places, { filter: 'formal' });
    expect(some.figures.length).toBeLessThan(all.figures.length);
    for (const figure of some.figures.filter(({ kind }) => kind === 'person'))
      expect(figure.at).toEqual(all.figures.find(({ id }) => id === figure.id)?.at);
  });

  test('everything that a picture shows is in its key', () => {
    const scene = drawEcomap(context);
    const said = new Set(legendOf(scene, context).map(({ id }) => id));
    const needed = new Set(scene.figures.flatMap(({ keys }) => keys ?? []));
    expect([...needed].filter((id) => !said.has(id))).toEqual([]);
  });

  test('a child sees its own words, and nothing of strain, arrangements or what changed', () => {
    const shared = project(doc, { child, today, freshIds: true });
    const own = childrenOf(shared)[0] ?? '';
    const voice: NetworkContext = {
      ...contextOf(shared, own),
      voice: 'child',
      profile: 'plain',
      forCoordinator: false,
    };
    const copied = circlesMapOf(shared, own);
    const drawn = drawCircles(voice, copied, { since: isoDay('2000-01-01') });
    expect(drawn.changes).toEqual([]);
    const said = [...texts(drawn.scene), ...texts(drawEcomap(voice))].join('\n');
    for (const word of ['stressful', 'moved out', 'supervised', 'not allowed', 'Paid to be there'])
      expect(said).not.toContain(word);
    expect(said).toContain('In my heart');
    expect(
      [...shared.ties.values()].every((tie) => !('stress' in tie) && !('arranged' in tie)),
    ).toBe(true);
  });
});

/** How large the smallest name is in a window, px. */
function smallestName({ figures, bounds }: Scene, window: { width: number; height: number }) {
  const zoom = Math.min(window.width / bounds.width, window.height / bounds.height);
  const names = figures.flatMap(({ kind, marks, symbol }) =>
    kind === 'person' || kind === 'organisation'
      ? marks.flatMap((mark) =>
          mark.kind === 'text' &&
          mark.weight === 600 &&
          Math.abs(mark.y) > (symbol?.height ?? 0) / 2
            ? [mark.size * zoom]
            : [],
        )
      : [],
  );
  expect(names.length).toBeGreaterThan(3);
  return Math.min(...names);
}

// What a window of 1440 by 900 leaves beside bars, a line that asks something, and a little air.
const window = { width: 1320, height: 710 };
const besideTray = { ...window, width: 1150 };

test.each(cases)(
  'names on every map of %s are read without coming nearer',
  async (_, doc, child) => {
    const context = contextOf(doc, child);
    const circles = drawCircles(context, circlesMapOf(doc, child), { aspect: 1.6 });
    expect(smallestName(circles.scene, besideTray)).toBeGreaterThanOrEqual(12);
    expect(smallestName(drawEcomap(context, { aspect: 1.7 }), window)).toBeGreaterThanOrEqual(12);
    const web = webOf(context);
    const ties = drawWeb(context, web, await arrangeWeb(web.graph, 'stress', elk));
    expect(smallestName(ties, window)).toBeGreaterThanOrEqual(12);
  },
);

test('where a dense web leaves a line no way past a name, the name lies on paper', async () => {
  const people = Array.from({ length: 40 }, (_, i) => `Ann${i} f`);
  const doc = family(people.join('\n'), { focal: ['Ann0'] });
  const pairs = people.flatMap((_, i) =>
    [1, 2, 3, 5, 7, 11, 13].map((step) => [i, (i * 3 + step) % people.length] as const),
  );
  const ties = new Map(
    pairs.flatMap(([a, b], i) =>
      a === b
        ? []
        : [[`T${i}`, { id: `T${i}`, ends: [{ person: `Ann${a}` }, { person: `Ann${b}` }] }]],
    ),
  ) as CaseDocument['ties'];
  const context = contextOf({ ...doc, ties }, 'Ann0');
  const web = webOf(context);
  const scene = drawWeb(context, web, await arrangeWeb(web.graph, 'stress', elk));
  const behind = new Set(
    faults(scene).flatMap((fault) => /runs through the name of (\S+)/.exec(fault)?.[1] ?? []),
  );
  expect(behind.size).toBeGreaterThan(0);
  for (const { id, marks } of scene.figures)
    if (behind.has(id))
      expect(marks.some((mark) => mark.kind === 'path' && mark.fill === 'paper')).toBe(true);
});

test('a day that all views look at is the day of the network too', async () => {
  const doc = cases[0]?.[1];
  if (!doc) throw new Error('no case');
  const child = childrenOf(doc)[0] ?? '';
  const then = { ...contextOf(doc, child), asOf: isoDay('2020-07-20') };
  const now = texts(drawEcomap(contextOf(doc, child))).join();
  const before = texts(drawEcomap(then)).join();
  expect(now).toContain('Canal Side Allotments');
  expect(before).not.toContain('Canal Side Allotments');
  expect(before).toContain('miles away');
});

test('every ring and slice has words for the coordinator and for a child', () => {
  const doc = cases[0]?.[1];
  if (!doc) throw new Error('no case');
  for (const preset of ringPresetIds) {
    const map = mapOf(doc, { preset });
    for (const voice of ['coordinator', 'child'] as const) {
      for (const [i] of map.rings.entries())
        expect(ringName(english, map, i + 1, voice)).not.toBe('');
      for (const { id } of map.slices) expect(sliceName(english, map, id, voice)).not.toBe('');
    }
  }
});
