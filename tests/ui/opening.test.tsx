import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openingOf } from '../../src/ui/canvas/useFamilyCamera.ts';
import { seenBox } from '../../src/ui/canvas/view.ts';
import { family } from '../family.ts';
import { openCase } from './desk.tsx';

test('a large family tree with no child of its own opens where it can be read, at whoever it begins with', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `A${i} f + B${i} m : C${i} f, D${i} m`);
  const { workspace } = await openCase(family(rows.join('\n')));
  await waitFor(() => expect(workspace.state.open?.drawing).toBeDefined());
  const { open } = workspace.state;
  const area = { width: 390, height: 700 };
  const view = openingOf(open, area, { min: 0.02, max: 3 });
  const place = open?.drawing?.places.get('A0');
  if (!view || !place) throw new Error('nothing is drawn');
  expect(view.zoom).toBe(0.8);
  const seen = seenBox(view, area);
  expect(seen.x + seen.width / 2).toBeCloseTo(place.x);
});
