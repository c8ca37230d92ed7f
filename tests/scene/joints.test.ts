import { describe, expect, test } from 'vitest';
import type { NotationProfile } from '#model';
import { addRow, changeRow } from '#operations';
import { drawGallery, faults, type Mark, type PathMark } from '#scene';
import { english } from '#words';
import { hopsOn } from '../../src/scene/figures/lineStyle.ts';
import { done, family, testIds } from '../family.ts';
import { drawn } from './drawn.ts';

const sample = (id: string, profile: NotationProfile = 'mcgoldrick'): readonly Mark[] => {
  const figure = drawGallery(english, profile).figures.find((each) => each.id === id);
  if (!figure) throw new Error(`${id} is not in the gallery`);
  return figure.marks;
};
const paths = (marks: readonly Mark[]): PathMark[] =>
  marks.filter((mark): mark is PathMark => mark.kind === 'path');

describe('where marks meet', () => {
  test('GenoPro’s circle round a square goes round its corners', () => {
    const [circle] = paths(sample('symbol.transMan', 'genopro'));
    const radius = Number(/A([\d.]+)/.exec(circle?.d ?? '')?.[1]);
    expect(radius).toBeGreaterThan(28 * Math.SQRT2 + 2);
  });

  test.each(['mark.gayOrLesbian', 'mark.bisexual', 'symbol.intersex'])(
    '%s stands clear of the outline of a circle',
    (id) => {
      const triangle = paths(sample(id)).find(({ d }) => (d.match(/L/g) ?? []).length === 2);
      const corners = [...(triangle?.d ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
      expect(corners).toHaveLength(3);
      for (const [, x, y] of corners)
        expect(Math.hypot(Number(x), Number(y))).toBeLessThan(28 - 1.1 - 0.7 - 2);
    },
  );

  test('the leaning lines of twins meet the stepped lines of their partners only where those are bridged', () => {
    let doc = family(
      'Gran f + Grandad m: Al m, Bea f\nAl + Una f: Dot f\nAl + Vi f: Ed m\nAl + Wyn f: Flo f\nAl + Sue f\nBea + Zed m: Kit\nBea + Tom m: Ned\nBea + Rob m: Jo',
    );
    doc = done(doc, addRow(doc, testIds(), 'birthGroups', { id: 'T', kind: 'fraternal' }));
    for (const { id, child } of [...doc.parentages.values()])
      if (child === 'Al' || child === 'Bea')
        doc = done(doc, changeRow(doc, testIds(), 'parentages', id, { birthGroup: 'T' }));
    expect(faults(drawn(doc))).toEqual([]);
  });

  test('a bridge near the end of its line is smaller rather than left out, and none where there is no room', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const radii = (...xs: number[]) =>
      hopsOn(
        from,
        to,
        xs.map((x) => ({ x, y: 0 })),
      ).map(({ radius }) => radius);
    expect(radii(50)).toEqual([6]);
    expect(radii(95)).toEqual([4.5]);
    expect(radii(50, 58)).toEqual([4, 4]);
    expect(radii(99)).toEqual([]);
  });

  test('a thick line to a child does not stick out above a thin bar', () => {
    let doc = family('Mum f 1980 + (marriage) Dad m 1978 : Eric m 2004, Ann f 2012');
    const link = [...doc.parentages.values()].find(({ child }) => child === 'Ann');
    if (!link) throw new Error('no link');
    doc = done(doc, changeRow(doc, testIds(), 'parentages', link.id, { kind: 'foster' }));
    const scene = drawn(doc, { profile: 'plain' });
    const children = scene.figures.find(({ kind }) => kind === 'children');
    const thick = paths(children?.marks ?? []).filter(({ width }) => (width ?? 2) > 3);
    expect(thick.map(({ cap }) => cap)).toEqual([undefined]);
  });

  test('a thick line begins clear of the name of the parent above it', () => {
    let doc = family('Nan f 1950 : Eric m 2004');
    const [link] = doc.parentages.values();
    if (!link) throw new Error('no link');
    doc = done(doc, changeRow(doc, testIds(), 'parentages', link.id, { kind: 'kinship' }));
    const { figures } = drawn(doc, { profile: 'plain' });
    const nan = figures.find(({ kind, subject }) => kind === 'person' && subject.row === 'Nan');
    const [line] = paths(figures.find(({ kind }) => kind === 'children')?.marks ?? []);
    const below = (nan?.at.y ?? 0) + (nan?.bounds.y ?? 0) + (nan?.bounds.height ?? 0);
    const start = Number(/^M\S+ (-?[\d.]+)/.exec(line?.d ?? '')?.[1]);
    // Square ends reach out by half the width.
    expect(start - (line?.width ?? 0) / 2).toBeGreaterThan(below + 2);
  });

  test('a thick line hangs from the line between partners and does not stick out above it', () => {
    let doc = family('Mum f 1980 + (marriage) Dad m 1978 : Eric m 2004');
    const [link] = doc.parentages.values();
    if (!link) throw new Error('no link');
    doc = done(doc, changeRow(doc, testIds(), 'parentages', link.id, { kind: 'foster' }));
    const { figures } = drawn(doc, { profile: 'plain' });
    const of = (kind: string) => figures.find((figure) => figure.kind === kind);
    const between = of('couple')?.routes?.[0]?.[0]?.y ?? Number.NaN;
    const [line] = paths(of('children')?.marks ?? []);
    const start = Number(/^M\S+ (-?[\d.]+)/.exec(line?.d ?? '')?.[1]);
    expect(start - (line?.width ?? 0) / 2).toBeGreaterThanOrEqual(between - 1.1);
  });

  test('a pedigree says doubt in black', () => {
    for (const id of ['legend.unsure', 'legend.disputed', 'legend.ruledOut']) {
      const used = new Set(
        sample(id, 'nsgc').flatMap((mark) => ('stroke' in mark ? [mark.stroke] : [])),
      );
      expect([...used].filter(Boolean)).toEqual(['ink']);
    }
  });

  test('the name of a home of the past is grey as its outline is', () => {
    const fills = (id: string) =>
      sample(id).flatMap((mark) => (mark.kind === 'text' ? [mark.fill] : []));
    expect(fills('legend.householdPast')).toEqual(['ink2']);
    expect(fills('legend.household')).toEqual(['lineTeal']);
  });
});
