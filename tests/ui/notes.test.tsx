import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#scene';
import { freePlace } from '../../src/ui/canvas/freePlace.ts';
import { family } from '../family.ts';
import { notice, openCase } from './desk.tsx';

async function openFamily() {
  const desk = await openCase(family('Mum f 1980 : Jo f 2010', { focal: ['Jo'] }));
  await screen.findByRole('button', { name: /^Mum/ });
  const notes = () => {
    const { open } = desk.workspace.state;
    if (open?.diagram === undefined) throw new Error('no drawing');
    return open.document.diagrams.get(open.diagram)?.labels ?? [];
  };
  return { ...desk, notes };
}

describe('a note on the drawing', () => {
  test('is written, changed, moved by keys and by buttons, and removed, all of which can be undone', async () => {
    const { user, workspace, notes } = await openFamily();
    await user.click(await screen.findByRole('button', { name: 'Write a note on the drawing' }));
    await user.type(await screen.findByRole('textbox', { name: 'The note' }), 'Ask Mum{Enter}');
    const note = await screen.findByRole('button', { name: 'Note: Ask Mum' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    const [written] = notes();
    expect(written).toMatchObject({ text: 'Ask Mum' });

    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(notes()[0]?.x).toBe((written?.x ?? 0) + 8);
    const bar = await screen.findByRole('toolbar', { name: 'The note' });
    await user.click(within(bar).getByRole('button', { name: /down.*far|far.*down/i }));
    expect(notes()[0]?.y).toBe((written?.y ?? 0) + 56);

    screen.getByRole('button', { name: 'Note: Ask Mum' }).focus();
    await user.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: 'The note' });
    await user.clear(field);
    await user.type(field, 'Asked{Enter}');
    expect(await screen.findByRole('button', { name: 'Note: Asked' })).toBeTruthy();

    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Note: Asked'),
    );
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Note: / })).toBeNull());
    await user.click(notice().getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Note: Asked' })).toBeTruthy();
    workspace.undo();
    expect(notes()[0]?.text).toBe('Ask Mum');
  });

  test('about whoever is selected says so, and is left unwritten by Escape', async () => {
    const { user, workspace, notes } = await openFamily();
    workspace.selectPersons(['Mum']);
    await user.keyboard('j');
    await user.type(await screen.findByRole('textbox', { name: 'The note' }), 'Rings on Sundays');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'The note' })).toBeNull();
    expect(notes()).toEqual([]);
    await user.keyboard('j');
    await user.type(
      await screen.findByRole('textbox', { name: 'The note' }),
      'Rings on Sundays{Enter}',
    );
    expect(
      await screen.findByRole('button', { name: 'Note about Mum: Rings on Sundays' }),
    ).toBeTruthy();
    expect(notes()).toMatchObject([{ about: 'Mum' }]);
  });
});

test('a new note looks for a place that covers nobody and no line', () => {
  const figure = (kind: Figure['kind'], more: Partial<Figure>): Figure => ({
    id: kind,
    kind,
    subject: { table: 'persons', row: 'Jo' },
    at: { x: 0, y: 0 },
    marks: [],
    title: '',
    bounds: { x: -40, y: -28, width: 80, height: 100 },
    ...more,
  });
  const line = [
    { x: 0, y: -300 },
    { x: 400, y: 300 },
  ];
  const bounds = { x: -400, y: -400, width: 800, height: 800 };
  const scene = {
    figures: [figure('person', {}), figure('bond', { routes: [line], bounds })],
    bounds,
    title: '',
  };
  const { x, y } = freePlace(scene, { x: 0, y: 0 });
  expect(Math.hypot(x, y)).toBeLessThan(260);
  expect(Math.abs(x) >= 40 + 105 || y <= -28 - 38 || y >= 72 + 38).toBe(true);
  for (let t = 0; t <= 1; t += 0.01) {
    const on = { x: 400 * t, y: -300 + 600 * t };
    expect(Math.abs(on.x - x) < 105 && Math.abs(on.y - y) < 38).toBe(false);
  }
  expect(freePlace({ ...scene, figures: [] }, { x: 7, y: 7 }).x).toBeCloseTo(7, -2);
});
