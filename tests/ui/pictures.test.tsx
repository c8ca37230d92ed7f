import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Bond } from '#model';
import { addRow } from '#operations';
import type { Figure } from '#scene';
import { done, family, testIds } from '../family.ts';
import { openCase } from './desk.tsx';

test('a picture for a child speaks no language that nobody has checked', async () => {
  const { workspace } = await openCase(family('Helen f: Heather f 2005', { focal: ['Heather'] }));
  await screen.findByRole('region', { name: 'Drawing of the family' });
  await workspace.setLanguage('cy');
  await screen.findByRole('button', { name: /Argraffu|gadw/i });
  const colleague = await workspace.pictureFor({ for: 'professional' });
  expect(colleague?.words.language).toBe('cy');
  expect(colleague?.scene.title).not.toContain('Family');
  const child = await workspace.pictureFor({ for: 'family', child: 'Heather' });
  expect(child?.words.language).toBe('en');
  expect(child?.scene.title).toContain('Family');
});

describe('a picture of what is looked at', () => {
  async function openBonds() {
    let doc = family('Gran f 1950: Helen f 1979\nHelen + Dean m 1978: Heather f 2005', {
      focal: ['Heather'],
    });
    doc = done(
      doc,
      addRow(doc, testIds(), 'accounts', { id: 'A1', origin: 'person', person: 'Gran' }),
    );
    const rows: readonly Bond[] = [
      { id: 'Near', between: ['Helen', 'Gran'], kind: 'friendship', accounts: ['A1'] },
      { id: 'Far', between: ['Helen', 'Dean'], kind: 'distant' },
    ];
    for (const row of rows) doc = done(doc, addRow(doc, testIds(), 'bonds', row));
    const desk = await openCase(doc);
    await screen.findByRole('region', { name: 'Drawing of the family' });
    return desk;
  }
  const bondsIn = (figures: readonly Figure[] = []) =>
    figures.flatMap(({ kind, id }) => (kind === 'bond' ? [id] : []));
  const placesIn = (figures: readonly Figure[] = []) =>
    figures.flatMap(({ kind, id, at }) => (kind === 'person' ? [[id, at.x, at.y]] : []));

  test('is filtered by kind and by who says so, and nobody moves for it', async () => {
    const { workspace } = await openBonds();
    const figures = () => workspace.state.open?.drawing?.scene.figures;
    const before = placesIn(figures());
    workspace.setOverlay({ saidBy: 'Gran' });
    await expect.poll(() => bondsIn(figures())).toEqual(['Near']);
    workspace.setOverlay({ withoutBonds: ['friendship'] });
    await expect.poll(() => bondsIn(figures())).toEqual(['Far']);
    expect(placesIn(figures())).toEqual(before);
    const mine = await workspace.pictureFor({ for: 'coordinator' });
    expect(mine?.about).toEqual({ filtered: true });
    workspace.setOverlay({ saidBy: 'Gran' });
    const granny = await workspace.pictureFor({ for: 'coordinator' });
    expect(granny?.about).toEqual({ filtered: true, voice: 'Gran' });
  });

  test('says how the search stands to the coordinator alone', async () => {
    const { workspace } = await openBonds();
    workspace.run((doc, newId) =>
      addRow(doc, newId, 'leads', { person: 'Dean', status: 'searching' }),
    );
    workspace.setOverlay({ search: true });
    const said = (figures: readonly Figure[] = []) =>
      figures.flatMap(({ title }) => (/search: /.test(title) ? [title] : [])).length;
    await expect.poll(() => said(workspace.state.open?.drawing?.scene.figures)).toBe(1);
    for (const [reader, signs] of [
      ['coordinator', 1],
      ['professional', 0],
    ] as const) {
      const picture = await workspace.pictureFor({ for: reader });
      expect(picture?.scene.figures.length).toBeGreaterThan(0);
      expect(said(picture?.scene.figures)).toBe(signs);
    }
    const child = await workspace.pictureFor({ for: 'family', child: 'Heather' });
    expect(child?.scene.figures.length).toBeGreaterThan(0);
    expect(said(child?.scene.figures)).toBe(0);
  });

  test('says the day and the part, for a colleague as for the coordinator; a child’s is of now, unchecked', async () => {
    const { workspace } = await openBonds();
    workspace.setOverlay({ asOf: '2000-12-31' });
    workspace.lookAtPart({ kind: 'blood', person: 'Heather' });
    await expect.poll(() => workspace.state.open?.drawing?.places.size).toBe(4);
    const colleague = await workspace.pictureFor({ for: 'professional' });
    expect(colleague?.about).toEqual({
      asOf: '31 Dec 2000',
      part: 'Part of the family: the blood relatives of Heather',
    });
    const born = placesIn(colleague?.scene.figures).map(([id]) => id);
    expect(born).not.toContain('Heather');
    expect(born).toContain('Gran');
    const child = await workspace.pictureFor({ for: 'family', child: 'Heather' });
    expect(child?.about).toEqual({ unchecked: true });
    expect(placesIn(child?.scene.figures).map(([id]) => id)).toHaveLength(1);
  });
});
